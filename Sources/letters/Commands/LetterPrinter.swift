import LetterParsing
import LetterSearch

/// Prints a letter for people: what was read from it, then its sections with numbered passages.
struct LetterPrinter {
  let terminal: Terminal
  private var style: Style { terminal.style }

  func print(
    _ letter: StoredLetter,
    _ passages: [StoredPassage],
    highlights: (String) -> [Range<Int>]
  ) throws {
    try printFields(letter)
    for withheld in letter.letter.withheld {
      try terminal.writeLine(style.warning(LetterPrinter.describe(withheld)))
    }
    for warning in letter.letter.warnings where !warning.isOfWithheldRows {
      let place = "line \(warning.lines.lowerBound)"
      try terminal.writeLine("\(style.warning("warning:")) \(place): \(warning.message)")
    }
    try print(passages, highlights: highlights)
  }

  /// How many passages are shown before and behind one.
  private static let neighbourCount = 2

  /// Prints a passage between its neighbours.
  ///
  /// - Parameter place: of the passage among all of its letter.
  func print(
    _ passages: [StoredPassage],
    around place: Int,
    of letter: StoredLetter,
    highlights: (String) -> [Range<Int>]
  ) throws {
    let passage = passages[place]
    try terminal.writeLine(style.title(AnswerPrinter.place(of: passage, in: letter)))
    let source = AnswerPrinter.source(of: passage, in: letter)
    try terminal.writeLine(style.faint("\(passage.id.onOneLine) · \(source)"))
    let first = max(0, place - Self.neighbourCount)
    let last = min(passages.count - 1, place + Self.neighbourCount)
    try print(passages[first...last], marked: passage.ordinal, highlights: highlights)
    try terminal.writeLine()
    let rest = "the whole letter, \(counted(passages.count, "passage")): letters show \(letter.id)"
    try terminal.writeLine(style.faint(rest))
  }

  /// Prints passages below the headings of their sections.
  ///
  /// - Parameter marked: the number of one that has a sign before it.
  private func print(
    _ passages: some Sequence<StoredPassage>,
    marked: Int? = nil,
    highlights: (String) -> [Range<Int>]
  ) throws {
    var previous: (SectionName, String?)?
    for passage in passages {
      if previous?.0 != passage.section || previous?.1 != passage.heading {
        try printSection(passage)
        previous = (passage.section, passage.heading)
      }
      let isMarked = passage.ordinal == marked
      try printPassage(passage, isMarked: isMarked, highlights: highlights(passage.text))
    }
  }

  private static func describe(_ rows: WithheldRows) -> String {
    "lines \(rows.lines.lowerBound) to \(rows.lines.upperBound): \(rows.reason)"
  }

  private func printFields(_ stored: StoredLetter) throws {
    let letter = stored.letter
    let people = { (list: [Correspondent]) in
      list.map { [$0.name, $0.role].compactMap(\.self).joined(separator: ", ") }
        .joined(separator: "; ")
    }
    let rows: [(String, String?)] = [
      ("letter", stored.id), ("file", stored.file),
      ("kind", letter.kind.label + (letter.kindCue.map { " (\"\($0)\")" } ?? "")),
      ("subject", letter.subject ?? letter.title),
      ("title", letter.subject == nil ? letter.inferred.title.map { $0 + " (inferred)" } : nil),
      ("date", stored.shownDate), ("to", people(letter.addressees)),
      ("institution", institution(letter)),
      (
        "address",
        (letter.addressLines + [letter.postcode].compactMap(\.self)).joined(separator: ", ")
      ),
      ("county", letter.county), ("local authority", letter.localAuthority ?? "not stated"),
      ("visit", letter.visitDates.map(spanText).joined(separator: "; ")),
      (
        "academic year",
        letter.academicYear ?? letter.inferred.academicYear.map { $0 + " (inferred)" }
      ),
      ("signed", people(letter.signatories)), ("inspectors", people(letter.inspectors)),
      ("copies", letter.copies.joined(separator: "; ")),
    ]
    for case (let name, let value?) in rows where !value.isEmpty {
      try printField(name, value)
    }
    for judgement in letter.judgements {
      try printField(
        judgement.isOverall ? "judgement" : "sub-judgement",
        "\(judgement.aspect): \(judgement.grade)"
      )
    }
  }

  private func printField(_ name: String, _ value: String) throws {
    let text = WrappedText(style: style, width: terminal.width, indentation: 16)
    for line in text.lines(of: value, behind: style.label(name.padded(to: 16))) {
      try terminal.writeLine(line)
    }
  }

  private func institution(_ letter: Letter) -> String? {
    letter.institution ?? letter.inferred.institution.map { $0 + " (inferred)" }
  }

  private func spanText(_ span: DateSpan) -> String {
    span.start == span.end
      ? Citation.longForm(span.start)
      : "\(Citation.longForm(span.start)) to \(Citation.longForm(span.end))"
  }

  private func printSection(_ passage: StoredPassage) throws {
    let heading = passage.tellingHeading.map { ": " + $0 } ?? ""
    try terminal.writeLine()
    try terminal.writeLine(style.title(passage.section.title) + heading)
  }

  private func printPassage(
    _ passage: StoredPassage,
    isMarked: Bool,
    highlights: [Range<Int>]
  ) throws {
    let mark = passage.kind == .bullet ? "•" : " "
    let number = String(passage.ordinal)
    let spaces = String(repeating: " ", count: max(0, 4 - number.count))
    let padding = isMarked ? style.title(">") + spaces.dropFirst() : spaces
    let head = "\(padding)\(style.faint(number)) \(mark) "
    let text = WrappedText(style: style, width: terminal.width, indentation: 7)
    for line in text.lines(of: passage.text, highlights: highlights, behind: head) {
      try terminal.writeLine(line)
    }
    for line in text.lines(ofTextsBeside: passage.beside) { try terminal.writeLine(line) }
  }
}
