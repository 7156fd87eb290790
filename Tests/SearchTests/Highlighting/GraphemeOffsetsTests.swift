import TestSupport
import Testing

@testable import Search

@Suite("Borders of characters")
struct GraphemeOffsetsTests {
  /// Among them an accent of its own, half a flag, a family and the end of a line.
  private static let pieces = [
    "a", "b ", ".", "’", "é", "e\u{301}", "\u{301}", "\r\n", "\r", "\n", "🇬",
    "🇬🇧", "👩‍👧", "👍🏽", "क्षि", "\u{200D}",
  ]

  @Test("are those of a text read character by character", arguments: 0..<300 as Range<UInt64>)
  func agree(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let length = Int.random(in: 0...12, using: &random)
    let text = (0..<length).compactMap { _ in Self.pieces.randomElement(using: &random) }.joined()
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    let borders = isASCII ? Array(0...text.utf8.count) : Self.borders(of: text)
    let offsets = GraphemeOffsets(text)
    for start in 0...text.utf8.count {
      for end in start...text.utf8.count {
        let span = offsets.span(start..<end)
        let first = borders.last { $0 <= start } ?? 0
        let last = borders.first { $0 >= end } ?? text.utf8.count
        #expect(span.utf8 == first..<last, "\(start)..<\(end) of \(text)")
        let bytes = Array(text.utf8)
        let before = String(decoding: bytes[..<first], as: UTF8.self).utf16.count
        let within = String(decoding: bytes[first..<last], as: UTF8.self).utf16.count
        #expect(span.utf16 == before..<before + within)
      }
    }
  }

  private static func borders(of text: String) -> [Int] {
    text.reduce(into: [0]) { borders, character in
      borders.append((borders.last ?? 0) + character.utf8.count)
    }
  }
}
