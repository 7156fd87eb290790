import TestSupport

/// Documents that are no letters, of random kinds of lines, whose words are all different.
///
/// Minutes, notes, tables that lost their form and Markdown come out of it, well formed or not.
struct RandomDocument {
  private(set) var text = ""
  /// Every word, in order.
  private(set) var words: [String] = []
  private var generator: SeededGenerator
  private let width: Int

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    width = Bool.random(using: &generator) ? 70 : 100_000
    // Most papers are of few kinds of lines.
    let kinds = Kind.allCases.shuffled(using: &generator)
      .prefix(Int.random(in: 2...Kind.allCases.count, using: &generator))
    for _ in 0..<Int.random(in: 1...14, using: &generator) {
      add(kinds.randomElement(using: &generator) ?? .paragraph)
      text += ["\n", "\n", "\n", "\n\n\n", ""].randomElement(using: &generator) ?? "\n"
    }
  }

  private enum Kind: CaseIterable {
    case paragraph, shortLine, shortLines, cells, spacedCells, label, heading, numberedHeading
    case markdownHeading, underlinedHeading, bullets, tasks, numbers, quotation, code, table
    case openTable, question, pageBreak, contact, letters, nested, known, closing, columns, bold,
      note
    case day, inline
  }

  private mutating func add(_ kind: Kind) {
    switch kind {
    case .paragraph: addWrapped(phrase(8...60) + ".")
    case .shortLine: add(phrase(1...4))
    case .shortLines: for _ in 0..<count(2...4) { add(phrase(1...4, isCapital: isSo())) }
    case .cells: for _ in 0..<count(1...6) { add("\t" + phrase(1...8)) }
    case .spacedCells: for _ in 0..<count(1...4) { add("    " + phrase(1...3) + "\n") }
    case .label: add(phrase(1...3) + ": " + phrase(1...4))
    case .heading: add(phrase(2...7) + (isSo() ? ":" : ""))
    case .numberedHeading: add("\(count(1...9)).0 " + phrase(1...5))
    case .markdownHeading: add("## " + phrase(1...6, isCapital: isSo()) + (isSo() ? " ##" : ""))
    case .underlinedHeading: add(phrase(1...5) + "\n" + (isSo() ? "=====" : "-----"))
    case .bullets:
      let mark = ["- ", "* ", "• ", "\u{F0B7} "].randomElement(using: &generator) ?? "- "
      for _ in 0..<count(1...5) { add(mark + (isSo() ? "> " : "") + phrase(1...20)) }
    case .tasks: for _ in 0..<count(1...4) { add((isSo() ? "- [ ] " : "- [x] ") + phrase(1...9)) }
    case .numbers: for number in 1...count(2...5) { add("\(number). " + phrase(1...12)) }
    case .quotation: for _ in 0..<count(1...4) { add("> " + phrase(1...12, isCapital: isSo())) }
    case .code:
      add("```" + (isSo() ? "sh" : ""))
      for _ in 0..<count(1...3) { add(phrase(1...6, isCapital: false)) }
      add("```")
    case .table:
      add("| \(phrase(1...2)) | \(phrase(1...2)) |\n|---|:-:|")
      for _ in 0..<count(1...3) { add("| \(phrase(1...3)) | \(phrase(1...3)) |") }
    case .openTable:
      add("\(phrase(1...2)) | \(phrase(1...2))\n--- | ---")
      for _ in 0..<count(1...3) { add("\(phrase(1...3)) | \(phrase(1...3))") }
    case .question: add(phrase(3...8) + "?\n\n" + phrase(1...3))
    case .contact:
      add((isSo() ? "" : "Email: ") + phrase(1...1, isCapital: false) + "@example.org")
    case .letters: for letter in "abcd".prefix(count(2...4)) { add("\(letter)) " + phrase(1...9)) }
    case .nested: for depth in 0...count(1...4) { add(spaces(2 * depth) + "- " + phrase(1...6)) }
    case .known:
      add(
        ["Strengths", "Areas for improvement", "Background", "Annex", "Next steps", "Summary"]
          .randomElement(using: &generator) ?? ""
      )
    case .closing: add(isSo() ? "Kind regards\n\n" + phrase(2...2) : "Yours sincerely")
    case .columns:
      for _ in 0..<count(1...4) { add(phrase(1...3) + spaces(count(3...20)) + phrase(1...3)) }
    case .bold: add("**\(phrase(1...5))**")
    case .note: add("\(count(1...3)) " + phrase(5...12) + ".")
    case .day: add("\(count(1...28)) May 1904")
    case .inline:
      add("`\(phrase(1...2))` *\(phrase(1...2))* ~~\(phrase(1...1))~~ [\(phrase(1...2))](a.html).")
    case .pageBreak: text += isSo() ? "\u{0C}" : "\n\n\(count(2...9))\n\n"
    }
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  private mutating func isSo() -> Bool { Bool.random(using: &generator) }

  private mutating func count(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  private mutating func add(_ line: String) { text += line + "\n" }

  /// So many new words, the first with a capital.
  private mutating func phrase(_ range: ClosedRange<Int>, isCapital: Bool = true) -> String {
    (0..<count(range)).map { place in
      let word = (place == 0 && isCapital ? "Word" : "word") + "\(words.count)x"
      words.append(word)
      return word
    }.joined(separator: " ")
  }

  private mutating func addWrapped(_ paragraph: String) {
    var line = ""
    for word in paragraph.split(separator: " ") {
      if line.count + word.count > width {
        add(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    add(line)
  }
}
