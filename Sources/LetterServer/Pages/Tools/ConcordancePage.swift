import LetterParsing
import LetterSearch

/// A concordance: every match on a line of its own, aligned, in a table that links can sort.
struct ConcordancePage {
  static let pageLength = 50

  /// Columns of context on each side.
  private static let width = 46

  let address: ConcordanceAddress
  /// `nil` before anything was asked.
  let concordance: Concordance?

  init(_ address: ConcordanceAddress, _ concordance: Concordance? = nil) {
    self.address = address
    self.concordance = concordance
  }

  private var query: String { address.search.query }

  var html: HTML {
    guard let concordance else {
      return PageShell("Words in context", part: .concordance).html(
        "<h1>Words in context</h1>\n\(form)\n\(Self.examples)"
      )
    }
    let counted = Labels.counted(concordance.total.lines, "line")
    return PageShell("\(query) in context: \(counted)", part: .concordance, query: query).html(
      """
      <h1>Words in context</h1>
      <p class="count" role="status" id="count">\(counted) for \
      <bdi>\(concordance.interpreted)</bdi>, \(Self.origin(of: concordance.total))</p>
      \(form)
      \(concordance.notes.map { "<p class=\"hint\">\($0.message)</p>" as HTML })
      \(concordance.lines.isEmpty ? .empty : table(concordance.lines))
      \(pages(concordance))
      """
    )
  }

  private static func origin(of total: Concordance.Count) -> String {
    "from " + Labels.count(.init(passages: total.passages, letters: total.letters))
  }

  private static let examples: HTML = """
    <p>For example, <a href="\(ConcordanceAddress("nurture").path)">nurture</a> or \
    <a href="\(ConcordanceAddress("\"good progress\"").path)">“good progress”</a>.</p>
    """

  private var form: HTML {
    """
    <form class="panel" action="\(PagePath.concordance)" method="get">
    <p><label for="words">Words or a phrase</label>
    <input id="words" name="q" value="\(query)" dir="auto"></p>
    <p><label for="order">Sort by</label>
    <select id="order" name="sort">\(ConcordanceAddress.Order.allCases.map(option))</select></p>
    <p><button type="submit">Show in context</button></p>
    \(whole)
    </form>
    """
  }

  private var whole: HTML {
    query.isEmpty ? .empty : "<p><a href=\"\(address.search.path)\">Whole passages</a></p>"
  }

  private func option(_ order: ConcordanceAddress.Order) -> HTML {
    """
    <option value="\(order.rawValue)"\("selected", if: order == address.order)>\
    \(order.title)</option>
    """
  }

  // MARK: Table

  private func table(_ lines: [ConcordanceLine]) -> HTML {
    """
    <div class="wide" role="region" aria-label="Lines in context" tabindex="0">
    <table class="kwic">
    <thead><tr>\(header(.left, "Before"))\(header(.match, "Match"))\(header(.right, "After"))\
    \(header(.institution, "Letter"))\(header(.date, "Date"))\(header(.section, "Section"))\
    </tr></thead>
    <tbody>
    \(lines.map(row))</tbody>
    </table></div>
    """
  }

  private func header(_ order: ConcordanceAddress.Order, _ title: String) -> HTML {
    let isSorted = order == address.order
    let sorted: HTML = isSorted ? " aria-sort=\"ascending\"" : ""
    let mark: HTML = isSorted ? " <span aria-hidden=\"true\">▲</span>" : ""
    let path = address.with { $0.order = order }.path
    return "<th scope=\"col\"\(sorted)><a href=\"\(path)\">\(title)\(mark)</a></th>"
  }

  private func row(_ line: ConcordanceLine) -> HTML {
    let letter = PagePath.letter(line.letter.id, query: query, passage: line.passage.ordinal)
    return """
      <tr><td class="left"><bdi>\(Self.before(line.left))</bdi></td>\
      <td class="match"><mark>\(line.match)</mark></td>\
      <td class="right"><bdi>\(Self.after(line.right))</bdi></td>\
      <td><a href="\(letter)">\(line.letter.shortTitle)</a></td>\
      <td>\(line.letter.letter.date.map(Citation.longForm) ?? "not stated")</td>\
      <td>\(Citation.sectionTitle(line.passage.section))</td></tr>

      """
  }

  /// The end of a text, from the beginning of a word.
  private static func before(_ text: String) -> String {
    let end = ContextText(endOf: text, columns: width)
    guard end.columns < ContextText(text).columns else { return end.text }
    return "…" + end.text.drop { $0 != " " }
  }

  /// The beginning of a text, to the end of a word.
  private static func after(_ text: String) -> String {
    let beginning = ContextText(beginningOf: text, columns: width)
    guard beginning.columns < ContextText(text).columns else { return beginning.text }
    let words = beginning.text.split(separator: " ").dropLast()
    return words.joined(separator: " ") + " …"
  }

  private func pages(_ concordance: Concordance) -> HTML {
    var steps: [HTML] = []
    if address.page > 1 {
      let path = address.with { $0.page = address.page - 1 }.path
      steps.append("<li><a href=\"\(path)\" rel=\"prev\">Previous page</a></li>")
    }
    if concordance.nextOffset != nil {
      let path = address.with { $0.page = address.page + 1 }.path
      steps.append("<li><a href=\"\(path)\" rel=\"next\">Next page</a></li>")
    }
    guard !steps.isEmpty else { return .empty }
    return "<nav class=\"pages\" aria-label=\"Pages of lines\"><ul>\(steps)</ul></nav>"
  }
}
