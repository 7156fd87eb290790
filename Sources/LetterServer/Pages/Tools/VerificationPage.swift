import LetterParsing
import LetterSearch

/// Whether the quotations of a draft are in a letter: a form, and what was found.
struct VerificationPage {
  /// What was asked, and the answer.
  struct Checked {
    var draft: String
    var quotations: [VerifiedQuotation]
    /// Lines of the draft with a quotation mark that no other closes.
    var unpairedLines: [Int]
  }

  private let leastWords: Int
  /// `nil` before anything was asked.
  private let checked: Checked?

  init(_ checked: Checked? = nil, leastWords: Int = 1) {
    self.checked = checked
    self.leastWords = leastWords
  }

  var html: HTML {
    let title = checked.map { "\(Self.counts($0.quotations)) – Check quotations" }
    return PageShell(title ?? "Check quotations", part: .verification).html(
      """
      <h1>Check quotations</h1>
      \(checked.map(answer) ?? Self.lead)
      \(form)
      """
    )
  }

  // MARK: Question

  /// Characters of a draft at most, so that its form is as a rule within what the server reads.
  static let greatestDraft = 50_000

  private static let lead: HTML = """
    <p class="lead">Is every quotation of a draft really in a letter? What stands between quotation \
    marks, double ones or, from four words on, single ones, and what stands in block quotations is \
    looked for in all letters.</p>
    """

  private var form: HTML {
    """
    <form class="draft" action="\(SiteAddress.verification)" method="post">
    <p><label for="draft">Draft: text, Markdown or HTML</label>
    <textarea id="draft" name="draft" rows="12" maxlength="\(Self.greatestDraft)" required \
    dir="auto" aria-describedby="draft-hint">\(checked?.draft ?? "")</textarea></p>
    <p><label for="least">Pass over what has fewer words</label>
    <input id="least" name="min_words" type="number" min="1" max="100" value="\(leastWords)"></p>
    <p><button type="submit">Check</button></p>
    <p class="hint" id="draft-hint">The server reads the draft, up to about \
    \(Labels.number(Self.greatestDraft)) characters and \(API.greatestQuotationCount) quotations, \
    and keeps nothing of it.</p>
    </form>
    """
  }

  // MARK: Answer

  private static func counts(_ quotations: [VerifiedQuotation]) -> String {
    quotations.isEmpty ? "Nothing to check" : VerifiedQuotation.counts(of: quotations)
  }

  private func answer(_ checked: Checked) -> HTML {
    """
    <p class="count" role="status" id="count">\(Self.counts(checked.quotations))</p>
    \(checked.quotations.isEmpty ? nothing : legend(checked))
    \(unpaired(checked))
    <ol class="results">
    \(checked.quotations.map(item))</ol>
    <h2>The draft</h2>
    """
  }

  private var nothing: HTML {
    let least = leastWords > 1 ? ", of \(leastWords) words or more" : ""
    return "<p>There are \(Draft.whatIsChecked)\(least).</p>"
  }

  private func legend(_ checked: Checked) -> HTML {
    guard checked.quotations.contains(where: { !$0.differences.isEmpty }) else { return .empty }
    return """
      <p class="hint"><del>Struck out</del>: words of the draft. <ins>Underlined</ins>: what the \
      letter has in their place.</p>
      """
  }

  private func unpaired(_ checked: Checked) -> HTML {
    let lines = Set(checked.unpairedLines).sorted()
    guard !lines.isEmpty else { return .empty }
    let places = lines.map { Labels.number($0) }.joined(separator: ", ")
    return """
      <p class="caution">\(lines.count == 1 ? "Line" : "Lines") \(places) of the draft: a quotation \
      mark without a partner. What stands behind it is not checked.</p>
      """
  }

  private func item(_ verified: VerifiedQuotation) -> HTML {
    let tone: HTML = verified.isSound ? " strengths" : " improvements"
    return """
      <li class="result">
      <p class="place"><span class="tag\(tone)">\(FieldLabels.sentenceCase(verified.status.rawValue))\
      \(verified.spread.map { ", \($0)" } ?? "")\
      </span><span>Line \(Labels.number(verified.quotation.lines.lowerBound)) of the draft</span></p>
      <blockquote class="passage" dir="auto">“\(text(verified))”</blockquote>
      \(omitted(verified))
      \(verified.source.map { source(verified, $0) } ?? Self.search(verified.quotation.text))
      </li>

      """
  }

  /// The quotation, with what the letter has in place of words that differ.
  private func text(_ verified: VerifiedQuotation) -> HTML {
    let isShown = verified.brackets.contains(where: \.isAltered) || !verified.differences.isEmpty
    guard isShown else { return HTML(verified.quotation.text) }
    let runs = verified.runs.map { run -> HTML in
      switch run {
      case .same(let words): HTML(words)
      case .omitted: "[…]"
      case .bracket(let bracket) where bracket.isAltered:
        Self.exchanged("[\(bracket.quoted)]", bracket.source)
      case .bracket(let bracket): HTML("[\(bracket.quoted)]")
      case .different(let difference): Self.exchanged(difference.quoted, difference.source)
      }
    }
    return runs.joined(separator: " ")
  }

  /// Words of the draft struck out, and those of the letter in their place.
  private static func exchanged(_ quoted: String, _ source: String) -> HTML {
    [
      quoted.isEmpty ? .empty : "<del>\(quoted)</del>" as HTML,
      source.isEmpty ? .empty : "<ins>\(source)</ins>",
    ].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func omitted(_ verified: VerifiedQuotation) -> HTML {
    let omitted = verified.runs.compactMap { run -> HTML? in
      if case .omitted(let words) = run { "“<bdi>\(words)</bdi>”" } else { nil }
    }
    guard !omitted.isEmpty else { return .empty }
    return "<p class=\"missing\">Left out: \(omitted.joined(separator: ", "))</p>"
  }

  private func source(_ verified: VerifiedQuotation, _ source: VerifiedQuotation.Source) -> HTML {
    let remarks = verified.remarks.map { remark -> HTML in
      "<p class=\"caution\">\(FieldLabels.sentenceCase(remark)).</p>\n"
    }
    return """
      \(remarks)<p class="citation">\(citation(source))\(source.isHeading ? " (heading)" : "")</p>
      \(others(source))
      """
  }

  private func citation(_ source: VerifiedQuotation.Source) -> HTML {
    let address = SiteAddress.letter(source.letter.id, passage: source.passage.ordinal)
    return "<a href=\"\(address)\"><cite dir=\"auto\">\(source.citation)</cite></a>"
  }

  /// The other letters with the same words.
  private func others(_ source: VerifiedQuotation.Source) -> HTML {
    guard source.otherLetterCount > 0 else { return .empty }
    let more = source.otherLetterCount - source.others.count
    return """
      <details><summary>Also in \(Labels.counted(source.otherLetterCount, "other letter"))</summary>
      <ul>
      \(source.others.map { "<li class=\"citation\">\(citation($0))</li>\n" as HTML })</ul>
      \(more > 0 ? "<p>and \(Labels.number(more)) more</p>" : HTML.empty)
      </details>
      """
  }

  /// How many words a search for a missing quotation has.
  private static let searchedWords = 12

  private static func search(_ text: String) -> HTML {
    let words = text.split { !$0.isLetter && !$0.isNumber }.prefix(searchedWords)
    let query = words.map { $0.lowercased() }.joined(separator: " ")
    return "<p><a href=\"\(SearchAddress(query).path)\">Search for its words</a></p>"
  }
}
