import LetterParsing
import Testing

@testable import LetterSearch

@Suite("SourceText")
struct SourceTextTests {
  private static let text = "Ada’s “choir” – £5 • Café"
  private static let windows: [UInt8] =
    Array("Ada".utf8) + [0x92] + Array("s ".utf8) + [0x93] + Array("choir".utf8)
    + [0x94, 0x20, 0x96, 0x20, 0xA3] + Array("5 ".utf8) + [0x95] + Array(" Caf".utf8) + [0xE9]

  @Test("UTF-8 is left as it is")
  func utf8() {
    let bytes = [0xEF, 0xBB, 0xBF] + Array(Self.text.utf8)
    #expect(SourceText(bytes).utf8 == bytes)
    #expect(SourceText(bytes).encoding == .utf8)
  }

  @Test("bytes that are not UTF-8 are Windows-1252")
  func windows1252() {
    let read = SourceText(Self.windows)
    #expect(String(decoding: read.utf8, as: UTF8.self) == Self.text)
    #expect(read.encoding == .windows1252)
  }

  @Test("is Windows-1252 all the same where a NUL has come into it")
  func windows1252WithNUL() {
    let bytes = Array(String(repeating: "The choir sings. ", count: 10).utf8) + Self.windows + [0]
    #expect(String(decoding: SourceText(bytes).utf8, as: UTF8.self).hasSuffix(Self.text + "\0"))
  }

  @Test("UTF-8 with a wrong byte keeps its other characters")
  func mixed() {
    let bytes = Array("Café ’s – ’ “".utf8) + [0x92]
    #expect(String(decoding: SourceText(bytes).utf8, as: UTF8.self) == "Café ’s – ’ “’")
  }

  @Test("a byte-order mark of UTF-8 stays one where other bytes are replaced")
  func marked() {
    let bytes = [0xEF, 0xBB, 0xBF] + Array("27 June 1914 ".utf8) + [0x92, 0x93, 0x94, 0x95]
    let text = String(decoding: SourceText(bytes).utf8, as: UTF8.self)
    #expect(Array(text.unicodeScalars) == Array("\u{FEFF}27 June 1914 ’“”•".unicodeScalars))
  }

  @Test("a byte-order mark tells UTF-16 in either order", arguments: [true, false])
  func utf16(isLittle: Bool) {
    let bytes = [0xFEFF as UInt16] + Array((Self.text + " 🎵").utf16)
    let pairs = bytes.flatMap { unit -> [UInt8] in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isLittle ? pair.reversed() : pair
    }
    let read = SourceText(pairs)
    #expect(String(decoding: read.utf8, as: UTF8.self) == Self.text + " 🎵")
    #expect(read.encoding == .utf16)
    #expect(SourceText(pairs + [0]).utf8 == read.utf8)
    #expect(SourceText(Array(pairs.prefix(2))).utf8.isEmpty)
    #expect(SourceText([0xFF]).utf8 == Array("ÿ".utf8))
  }

  @Test("a file of other bytes is none of text")
  func binary() {
    let bytes: [UInt8] = [0x89, 0x50, 0, 1, 2]
    #expect(SourceText(bytes).utf8 == bytes)
  }

  @Test(
    "other files that begin like UTF-16 are none of text, and are told as such",
    arguments: [
      [0, 1, 2, 3], [0, 0, 0x41, 0, 0x20, 0], Array(repeating: 0xE1, count: 64), [5, 6],
    ]
  )
  func falseMark(rest: [UInt8]) throws {
    let bytes = [0xFF, 0xFE] + rest
    #expect(SourceText(bytes).utf8 == bytes && SourceText(bytes).encoding == .utf8)
    let document = SourceDocument(path: "a.txt", file: "a.txt", name: "a", content: .text(bytes))
    let identified = LetterPreparation.Identified(document: document, id: "a", sha256: "")
    let codes = LetterPreparation.prepare(identified).letter.warnings.map(\.code)
    #expect(codes.contains("not-text") || codes.contains("invalid-utf8"), "\(codes)")
  }

  @Test("offsets of passages count in what is shown, and the digest is the file's")
  func prepared() throws {
    let bytes = Array("Dear Mrs Example\n\nA visit\n\n".utf8) + Self.windows
    let document = SourceDocument(path: "a.txt", file: "a.txt", name: "a", content: .text(bytes))
    var skipped: [SkippedFile] = []
    let digests = LetterPreparation.digests(of: [document])
    let identified = LetterPreparation.identify([document], digests: digests, skipped: &skipped)
    let prepared = LetterPreparation.prepare(try #require(identified.first))
    #expect(prepared.stored.sha256 == SHA256.hexDigest(of: bytes))
    #expect(prepared.letter.warnings.map(\.code).contains("not-utf8"))
    let passage = try #require(prepared.letter.passages.last)
    let shown = Array(prepared.stored.source.utf8)
    let home = passage.segments.map { String(decoding: shown[$0.source], as: UTF8.self) }.joined()
    #expect(passage.text == Self.text)
    #expect(home == Self.text)
  }
}
