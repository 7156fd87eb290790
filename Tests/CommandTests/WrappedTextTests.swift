import Testing

@testable import letters

@Suite("WrappedText")
struct WrappedTextTests {
  private func lines(
    _ text: String,
    width: Int,
    indentation: Int = 2,
    highlights: [Range<Int>] = [],
    isColored: Bool = false
  ) -> [String] {
    WrappedText(style: Style(isColored: isColored), width: width, indentation: indentation)
      .lines(of: text, highlights: highlights)
  }

  private let text = "The quick brown fox jumps over the lazy dog near the river bank at noon."

  @Test("loses no word and no line is wider than asked", arguments: 22..<80)
  func widths(width: Int) {
    let lines = lines(text, width: width)
    #expect(lines.allSatisfy { $0.count <= width && $0.hasPrefix("  ") })
    #expect(lines.map { $0.dropFirst(2) }.joined(separator: " ") == text)
  }

  @Test("breaks only before a word that does not fit")
  func greedy() {
    #expect(lines(text, width: 24).first == "  The quick brown fox")
    #expect(lines(text, width: 26).first == "  The quick brown fox")
    #expect(lines(text, width: 27).first == "  The quick brown fox jumps")
  }

  @Test("leaves a long word whole")
  func longWord() {
    let word = String(repeating: "x", count: 50)
    #expect(lines("a \(word) b", width: 24) == ["  a", "  \(word)", "  b"])
  }

  @Test("an empty text is one empty line")
  func empty() { #expect(lines("", width: 40) == ["  "]) }

  @Test("puts a head in the place of the first indentation")
  func head() {
    let wrapped = WrappedText(style: Style(isColored: false), width: 24, indentation: 4)
    let lines = wrapped.lines(of: text, behind: "1 • ")
    #expect(lines.first == "1 • The quick brown fox")
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("    ") })
  }

  @Test("marks matches by asterisks, counting them, or by colour, not counting it")
  func marks() {
    #expect(lines(text, width: 80, highlights: [4..<9])[0].hasPrefix("  The **quick** brown"))
    #expect(lines(text, width: 25, highlights: [4..<9]).first == "  The **quick** brown fox")
    #expect(lines(text, width: 24, highlights: [4..<9]).first == "  The **quick** brown")
    let colored = lines(text, width: 24, highlights: [4..<9], isColored: true)
    #expect(colored.first == "  The \u{1b}[1;33mquick\u{1b}[0m brown fox")
  }

  @Test("marks a phrase over a line end, part of a word, and two matches in one word")
  func spans() {
    let phrase = lines(text, width: 22, highlights: [10..<25])
    #expect(phrase[0].hasSuffix("**brown") && phrase.contains { $0.contains("fox jumps**") })
    #expect(lines("nurturing", width: 40, highlights: [0..<7]) == ["  **nurturi**ng"])
    let compound = lines("well-being", width: 40, highlights: [0..<4, 5..<10])
    #expect(compound == ["  **well**-**being**"])
  }
}
