import Foundation
import LetterParsing
import Testing

@Suite("The five documents of the corpus")
struct GoldenParseTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures/Golden")

  @Test("are read as the golden files say", arguments: Corpus.names)
  func golden(name: String) throws {
    let file = Self.folder.appending(path: name + ".golden")
    let dump = LetterDump.text(LetterParser.parse(try Corpus.bytes(name)))
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try dump.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == dump)
  }

  @Test("give 109 passages with the right number in each section")
  func counts() throws {
    let letters = try Corpus.names.map { LetterParser.parse(try Corpus.bytes($0)) }
    #expect(letters.map(\.passages.count) == [17, 16, 30, 15, 31])
    #expect(letters.map { $0.passages.count { $0.section == .improvements } } == [2, 1, 6, 4, 0])
  }

  @Test("are mended where a page break cut a sentence")
  func pageBreaks() throws {
    let letter = LetterParser.parse(try Corpus.bytes(Corpus.names[0]))
    let mended = letter.passages.filter { $0.lineRanges.count > 1 }
    #expect(mended.map(\.lineRanges) == [[40...40, 42...42], [49...49, 51...51]])
    #expect(mended[0].text.contains("ready to act as facilitators to other families"))
  }

  @Test("are parsed from every truncation without a trap", arguments: Corpus.names)
  func truncations(name: String) throws {
    let bytes = try Corpus.bytes(name)
    // Every length near the head, where fields begin and end; then a few hundred bytes apart.
    let head = Array(0..<min(500, bytes.count))
    for length in head + Array(stride(from: 500, to: bytes.count, by: 211)) {
      let letter = LetterParser.parse(Array(bytes.prefix(length)))
      #expect(letter.passages.allSatisfy { !$0.text.isEmpty })
    }
  }
}
