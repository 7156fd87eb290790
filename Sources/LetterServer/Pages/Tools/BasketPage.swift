import LetterParsing
import LetterSearch

/// The basket: passages that a person collects in the browser, with notes, as one report.
struct BasketPage {
  init() {}

  var html: HTML {
    PageShell("Basket", part: .basket).html(
      """
      <h1 id="page-title">Basket</h1>
      <p class="count" role="status" id="count"></p>
      <noscript><p class="caution">The basket is kept in your browser and needs JavaScript. \
      Without it, use the <a href="\(SiteAddress.start)">search</a> and its exports instead: they \
      hold the citation of every passage.</p></noscript>
      <section id="shared" aria-labelledby="shared-title" hidden>
      <h2 id="shared-title">Shared with you</h2>
      <p id="shared-state" role="status"></p>
      <p class="buttons"><button type="button" data-action="take-shared" disabled>Add these to your \
      basket</button></p>
      <ol class="results" id="shared-items"></ol>
      <h2>Your own</h2>
      </section>
      <div id="basket" data-on-authority="\(Self.kindsOnAuthority)" hidden>
      <p id="basket-empty">Nothing is in the basket. “Add to basket” stands under every passage.</p>
      <div id="basket-tools" hidden>
      <p class="unprinted"><label for="report-title">Title of the report</label>
      <input id="report-title" value="Quotations from inspection letters"></p>
      <p class="buttons"><button type="button" data-action="save-html">Save as HTML report, for \
      Word, too</button>
      <button type="button" data-action="save-markdown">Save as Markdown</button>
      <button type="button" data-action="copy-report">Copy all</button>
      <button type="button" data-action="share">Copy a link to these passages</button>
      <button type="button" class="warn" data-action="empty-basket">Empty the basket</button></p>
      <p class="buttons"><span>As from a search, without your notes:</span> \(Self.files)</p>
      <p class="unprinted"><label for="basket-order">Order</label>
      <select id="basket-order"><option value="">as you have put them</option>\
      <option value="date">oldest letter first</option>\
      <option value="section">by section</option>\
      <option value="letter">by letter</option>\
      <option value="body">by council or school, then date</option></select></p>
      </div>
      <p class="unprinted" id="basket-changes" role="status"></p>
      <ol class="results" id="basket-items"></ol>
      </div>
      <p class="hint unprinted">The basket is kept in this browser alone. Which passages are in it, \
      the server sees when this page opens, as it is asked whether the letters still have them, and \
      when you ask for CSV, NDJSON, RIS or BibTeX; it keeps no list of them. Whoever gets the link \
      sees the first 50. Your notes nobody else sees.</p>
      """
    )
  }

  /// The kinds of letters whose body is the local authority that they are about, whatever they call it.
  private static var kindsOnAuthority: String {
    LetterKind.allCases.filter(\.isOnAuthority).map(\.rawValue).joined(separator: " ")
  }

  /// Files that the server makes of the passages.
  private static var files: [HTML] {
    let formats: [(name: String, format: ExportFormat, isForExcel: Bool)] = [
      ("Excel (CSV)", .csv, true), ("CSV", .csv, false), ("NDJSON", .ndjson, false),
      ("RIS", .ris, false), ("BibTeX", .bibtex, false),
    ]
    return formats.map { name, format, isForExcel in
      """
      <button type="button" data-action="save-file" data-format="\(format.rawValue)"\
      \("data-excel", if: isForExcel)>\(name)</button>

      """
    }
  }
}
