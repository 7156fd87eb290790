import TestSupport
import Testing

@testable import TextAnalysis

/// The short ways of the tokenizer beside the rules of Unicode, which serve all text.
@Suite("Plain words")
struct PlainWordTests {
  @Test("are those of the rules in random text", arguments: 0..<200 as Range<UInt64>)
  func equalRules(seed: UInt64) {
    let text = RandomASCII.bytes(seed: seed)
    #expect(tokens(text, hasShortcut: true) == tokens(text, hasShortcut: false))
  }

  @Test("are those of the rules wherever the text ends", arguments: 0..<10 as Range<UInt64>)
  func equalRulesAtEveryEnd(seed: UInt64) {
    let text = RandomASCII.bytes(seed: seed)
    for count in 0..<min(120, text.count) {
      let start = Array(text[..<count])
      #expect(tokens(start, hasShortcut: true) == tokens(start, hasShortcut: false))
    }
  }

  @Test("are those of the rules in English text", arguments: 0..<20 as Range<UInt64>)
  func equalRulesInEnglish(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let words = try Fixture.lines("english-voc.txt")
    let marks = [" ", " ", " ", ", ", ". ", "-", "’s ", "'s ", "” ", "—", "\n", " (", "; "]
    var text = ""
    for _ in 0..<2_000 {
      let word = words.randomElement(using: &random) ?? ""
      text += Int.random(in: 0..<8, using: &random) == 0 ? word.uppercased() : word
      text += marks.randomElement(using: &random) ?? ""
    }
    let bytes = Array(text.utf8)
    #expect(tokens(bytes, hasShortcut: true) == tokens(bytes, hasShortcut: false))
  }

  @Test(
    "are letters and digits of ASCII with a clear border",
    arguments: [
      ("word", 4), ("word ", 4), ("Y6.", 2), ("word, ", 4), ("word'", 4), ("a", 1), ("12345678", 8),
      ("abcdefgh ", 8), ("abcdefghijklmnop", 16), ("abcdefghijklmnop.", 16), ("foo_bar", 3),
    ] as [(String, Int)]
  )
  func end(text: String, end: Int) {
    let bytes = Array(text.utf8)
    #expect(PlainWord(bytes.span, at: 0)?.end == end)
  }

  @Test(
    "are not taken where other rules decide",
    arguments: [
      "don't", "e.g.", "3.5", "1,000", "school.The", "é", "café", "word”", "word.”", " a",
    ]
      + ["abcdefghijklmnopq", "abcdefgh'i", "abcdefghijklmnopé"]
  )
  func leavesOthers(text: String) {
    let bytes = Array(text.utf8)
    let word = PlainWord(bytes.span, at: 0)
    #expect(word == nil)
  }

  private func tokens(_ text: [UInt8], hasShortcut: Bool) -> TokenBuffer {
    var buffer = TokenBuffer()
    var tokenizer = Tokenizer(hasShortcut: hasShortcut)
    tokenizer.run(text.span, into: &buffer)
    return buffer
  }
}

/// Runs of letters and digits around 8 and 16 bytes long, with marks and now and then other bytes.
private enum RandomASCII {
  static func bytes(seed: UInt64) -> [UInt8] {
    var random = SeededGenerator(seed: seed)
    var bytes: [UInt8] = []
    for _ in 0..<120 {
      let letters = ["a", "aB", "AB", "a1", "1", "A1", "azAZ09", "s"].randomElement(using: &random)
      for _ in 0..<[1, 2, 3, 4, 7, 8, 9, 15, 16, 17, 18].randomElement(using: &random, or: 1) {
        bytes.append(Array((letters ?? "a").utf8).randomElement(using: &random, or: 97))
      }
      for _ in 0..<Int.random(in: 1..<3, using: &random) {
        bytes.append(Array(" .,'-&_@[`{/:\n".utf8).randomElement(using: &random, or: 32))
      }
      if Int.random(in: 0..<20, using: &random) == 0 {
        bytes.append(UInt8.random(in: 0...255, using: &random))
      }
    }
    return bytes
  }
}

extension Array {
  fileprivate func randomElement(using random: inout SeededGenerator, or other: Element) -> Element
  {
    randomElement(using: &random) ?? other
  }
}
