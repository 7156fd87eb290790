import Foundation
import LetterParsing
import TestSupport
import Testing

@Suite("Passages and their source")
struct PassageSourceTests {
  @Test("hold every word of the body exactly once", arguments: 0..<90 as Range<UInt64>)
  func words(seed: UInt64) {
    let random = RandomLetter(seed: seed)
    let letter = parse(random.text)
    let found = letter.passages.flatMap { $0.text.split(separator: " ") }
      .map { $0.hasSuffix(".") ? String($0.dropLast()) : String($0) }
    #expect(found == random.words)
  }

  @Test("point home through segments in order", arguments: 0..<60 as Range<UInt64>)
  func segments(seed: UInt64) {
    let bytes = Array(RandomLetter(seed: seed).text.utf8)
    checkSegments(LetterParser.parse(bytes), of: bytes)
  }

  @Test("point home in the corpus", arguments: Corpus.names)
  func corpus(name: String) throws {
    let bytes = try Corpus.bytes(name)
    checkSegments(LetterParser.parse(bytes), of: bytes)
  }

  @Test("survive random bytes", arguments: 0..<40 as Range<UInt64>)
  func noise(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let alphabet = Array(
      "Dear Yours sincerely\n\n- 1. 12/03/1897 Strengths:\t**#[]()é’\u{F06E} ".utf8
    )
    let bytes = (0..<3000).map { _ in
      Int.random(in: 0..<9, using: &generator) == 0
        ? UInt8.random(in: 9...255, using: &generator)
        : alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
    }
    checkSegments(LetterParser.parse(bytes), of: bytes)
  }

  private func checkSegments(_ letter: Letter, of bytes: [UInt8]) {
    let lineEnds = bytes.indices.filter { index in
      bytes[index] == 10 || (bytes[index] == 13 && bytes.dropFirst(index + 1).first != 10)
    }
    for passage in letter.passages {
      let text = Array(passage.text.utf8)
      var textEnd = 0
      var sourceEnd = 0
      var home: [UInt8] = []
      for segment in passage.segments {
        #expect(segment.text.lowerBound == textEnd)
        #expect(segment.source.lowerBound >= sourceEnd && segment.source.upperBound <= bytes.count)
        textEnd = segment.text.upperBound
        sourceEnd = segment.source.upperBound
        home += String(decoding: bytes[segment.source], as: UTF8.self).utf8
      }
      #expect(textEnd == text.count)
      let isSame = ink(home) == ink(text)
      #expect(isSame)
      #expect(passage.lineRanges == passage.lineRanges.sorted { $0.lowerBound < $1.lowerBound })
      #expect(standsOnItsLines(passage, lineEnds))
    }
  }

  /// The scalars that are neither white space nor control characters.
  private func ink(_ bytes: [UInt8]) -> [Unicode.Scalar] {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.filter {
      !$0.properties.isWhitespace && $0.value > 0x20 && $0.value != 0x7F
    }
  }

  /// Whether the first and last bytes of the passage lie on its first and last lines.
  private func standsOnItsLines(_ passage: Passage, _ lineEnds: [Int]) -> Bool {
    guard let first = passage.segments.first, let last = passage.segments.last else { return false }
    let start = lineEnds.count { $0 < first.source.lowerBound } + 1
    let end = lineEnds.count { $0 < last.source.upperBound - 1 } + 1
    return passage.lines == start...end
  }
}
