import LetterParsing
import LetterSearch

/// A letter to read: its fields, its numbered passages with marks, and its source beside them.
struct LetterPage {
  let letter: StoredLetter
  let passages: [StoredPassage]
  private let others: OtherLetters
  private let generation: String
  /// What is marked; empty for nothing.
  let query: String
  /// The spans to mark, in the order of the passages.
  private let marks: [[Range<Int>]]

  /// - Parameter highlights: finds what to mark in a passage's text.
  init(
    _ letter: StoredLetter,
    _ passages: [StoredPassage],
    others: OtherLetters = OtherLetters(),
    generation: String = "",
    query: String = "",
    highlights: (String) -> [Hit.Highlight] = { _ in [] }
  ) {
    self.letter = letter
    self.passages = passages
    self.others = others
    self.generation = generation
    self.query = query
    marks = passages.map { highlights($0.text).map(\.utf8) }
  }

  var html: HTML {
    let heading = letter.datedTitle
    var shell = PageShell(query.isEmpty ? heading : "\(query) in \(heading)", query: query)
    shell.secondButton = """
      <button type="submit" class="second" formaction="\(SiteAddress.letter(letter.id))">\
      Mark in this letter</button>
      """
    return shell.html(
      """
      <h1>\(letter.shortTitle)</h1>
      <p class="lead" dir="auto">\(subtitle)</p>
      <p class="count" role="status" id="count">\(status)</p>
      \(jumps)
      \(notices)
      \(LetterFields(letter).html)
      \(others.html)
      <div class="reader">
      <article class="letter" aria-label="The letter" data-generation="\(generation)">
      \(LetterBody(letter, passages, marks).html)
      </article>
      \(LetterSource(letter).html)
      </div>
      """
    )
  }

  private var subtitle: String {
    [letter.shownDateOrVisit, letter.letter.subject ?? letter.letter.title]
      .compactMap(\.self).joined(separator: " – ")
  }

  // MARK: Marks

  private var markedPassages: [StoredPassage] {
    zip(passages, marks).filter { !$0.1.isEmpty }.map(\.0)
  }

  private var status: HTML {
    let passageCount = Labels.passages(passages.count)
    guard !query.isEmpty else { return HTML(passageCount) }
    let found = marks.map(\.count).reduce(0, +)
    return """
      \(Labels.counted(found, "match", plural: "matches")) for <bdi>\(query)</bdi> in \
      \(Labels.number(markedPassages.count)) of \(passageCount)
      """
  }

  /// Without the script, the passages with marks are linked; with it, keys lead through the marks.
  private var jumps: HTML {
    let found = markedPassages
    guard !found.isEmpty else { return .empty }
    let links = found.map { passage -> HTML in
      """
      <li><a href="#p\(passage.ordinal)"><span class="hidden">Passage </span>\
      \(passage.ordinal)</a></li>
      """
    }
    return """
      <nav class="jumps" aria-label="Passages with a match"><span aria-hidden="true">Passages</span>\
      <ul>\(links)</ul>
      <p id="mark-keys" hidden><span id="mark-place" role="status"></span>
      <button type="button" data-action="previous-mark">Previous match <kbd>p</kbd></button>
      <button type="button" data-action="next-mark">Next match <kbd>n</kbd></button></p></nav>
      """
  }

  // MARK: Notices

  private var notices: HTML {
    let warnings = letter.letter.warnings.filter { !$0.isOfWithheldRows }
    let items =
      letter.letter.withheld.map { rows -> HTML in
        "<li>Lines \(rows.lines.lowerBound) to \(rows.lines.upperBound): \(rows.reason).</li>"
      }
      + warnings.map { warning -> HTML in
        """
        <li><a href="#L\(warning.lines.lowerBound)">Line \(warning.lines.lowerBound)</a>: \
        \(warning.message)</li>
        """
      }
    guard !items.isEmpty else { return .empty }
    return """
      <section class="notices" aria-labelledby="notices-title">
      <h2 id="notices-title">About this text</h2>
      <ul>\(items)</ul>
      </section>
      """
  }
}
