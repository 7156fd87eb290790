import LetterParsing
import LetterSearch

/// The passages of a letter under its headings, each with its number and an anchor.
struct LetterBody {
  private let letter: StoredLetter
  private let passages: [StoredPassage]
  private let marks: [[Range<Int>]]

  /// - Parameter marks: of each passage, UTF-8 offsets in its text.
  init(_ letter: StoredLetter, _ passages: [StoredPassage], _ marks: [[Range<Int>]]) {
    self.letter = letter
    self.passages = passages
    self.marks = marks
  }

  /// Passages of one kind in a row, under one heading.
  private struct Run {
    /// What is withheld before it.
    var withheld: [WithheldRows]
    var beginsSection: Bool
    var rows: [(passage: StoredPassage, marks: [Range<Int>])]
  }

  var html: HTML {
    let last = passages.map(\.lines.lowerBound).max() ?? 0
    let rest = letter.letter.withheld.filter { $0.lines.lowerBound >= last }
    return (runs.map(html) + rest.map(Self.placeholder)).joined()
  }

  private var runs: [Run] {
    var runs: [Run] = []
    var line = Int.min
    for row in zip(passages, marks).map({ (passage: $0, marks: $1) }) {
      let start = row.passage.lines.lowerBound
      let withheld = letter.letter.withheld.filter { rows in
        line <= rows.lines.lowerBound && rows.lines.lowerBound < start
      }
      line = max(line, start)
      let previous = runs.last?.rows.last?.passage
      let begins =
        previous?.section != row.passage.section || previous?.heading != row.passage.heading
      if begins || !withheld.isEmpty || previous?.kind != row.passage.kind {
        runs.append(Run(withheld: withheld, beginsSection: begins, rows: [row]))
      } else {
        runs[runs.count - 1].rows.append(row)
      }
    }
    return runs
  }

  private func html(_ run: Run) -> HTML {
    guard let first = run.rows.first?.passage else { return .empty }
    let rows = run.rows.map { item($0.passage, $0.marks) }
    return """
      \(run.withheld.map(Self.placeholder))\(run.beginsSection ? Self.heading(of: first) : .empty)\
      \(first.kind == .bullet ? "<ul class=\"bullets\">\n\(rows)</ul>\n" : rows.joined())
      """
  }

  private static func heading(of passage: StoredPassage) -> HTML {
    let printed: HTML =
      passage.tellingHeading.map { " <span class=\"heading\">\($0)</span>" } ?? ""
    return "<h2 dir=\"auto\">\(passage.section.title)\(printed)</h2>\n"
  }

  private static func placeholder(_ rows: WithheldRows) -> HTML {
    """
    <p class="withheld">Lines \(rows.lines.lowerBound) to \(rows.lines.upperBound): \
    \(rows.reason).</p>

    """
  }

  private func item(_ passage: StoredPassage, _ marks: [Range<Int>]) -> HTML {
    let text = MarkedText.html(passage.text, marking: marks)
    let content: HTML = """
      <a class="number" href="#p\(passage.ordinal)"><span class="hidden">Passage \
      </span>\(passage.ordinal)</a>
      <p class="passage" dir="auto">\(text)</p>\(Labels.beside(passage.beside))
      \(tools(for: passage))
      """
    return passage.kind == .bullet
      ? "<li class=\"row\" id=\"p\(passage.ordinal)\">\n\(content)\n</li>\n"
      : "<div class=\"row\" id=\"p\(passage.ordinal)\">\n\(content)\n</div>\n"
  }

  private func tools(for passage: StoredPassage) -> HTML {
    let number = passage.ordinal
    return """
      <div class="tools">
      <p><a href="#L\(passage.lines.lowerBound)">\(Self.lines(of: passage))</a>
      <a href="\(SiteAddress.similar(toPassage: passage.id))">Similar<span class="hidden"> passages \
      to passage \(number)</span></a></p>
      \(PassageCitation(passage, of: letter).buttons)
      </div>
      """
  }

  /// Several runs of lines show that the passage was put together over a page break.
  private static func lines(of passage: StoredPassage) -> String {
    let runs = passage.lineRanges.map { run in
      run.count == 1 ? "\(run.lowerBound)" : "\(run.lowerBound)–\(run.upperBound)"
    }
    let isOne = passage.lineRanges.count == 1 && passage.lineRanges.first?.count == 1
    let joined = passage.lineRanges.count > 1 ? ", joined over a break" : ""
    return (isOne ? "Line " : "Lines ") + runs.joined(separator: " and ") + joined
  }
}
