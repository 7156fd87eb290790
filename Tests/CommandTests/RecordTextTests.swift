import TestSupport
import Testing

@testable import letters_benchmark

@Suite("Texts of JSON lines")
struct RecordTextTests {
  private static let pieces: [[UInt8]] =
    [
      "\"", "\\", "\\n", "\\\"", "\\u00e9", "\\/", "{", "}", ",", ":", " ", "\t", "text", "id",
      "12",
      "012", "-", "0", "é", "😀", "null", "[]", "a word or two", "\"text\"", "\"text\": \"",
      "\"id\": 7, ", "\u{1}", "\u{7F}",
    ].map { Array($0.utf8) } + [
      [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC0, 0xAF],
    ]

  @Test("a line is read without a decoder as a decoder reads it")
  func shortcut() {
    var random = RandomText(seed: 2)
    var record = RecordText()
    var decoded = RecordText(hasShortcut: false)
    var plainCount = 0
    for _ in 0..<6000 {
      var line = (0..<random.below(8)).flatMap { _ in Self.pieces[random.below(Self.pieces.count)] }
      if random.below(4) > 0 {
        line = Array("{\"id\": 7, \"text\": \"".utf8) + line + Array("\"}".utf8)
      }
      if PlainRecord(line.span) != nil { plainCount += 1 }
      let text = Self.text(of: line, &record)
      #expect(text == Self.text(of: line, &decoded), "\(String(decoding: line, as: UTF8.self))")
    }
    #expect(plainCount > 1000)
  }

  @Test("bytes are UTF-8 where the standard library says so")
  func validity() {
    let leads: [UInt8] = [0x41, 0xC1, 0xC2, 0xDF, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xF5]
    let others: [UInt8] = [0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC2]
    var random = RandomText(seed: 3)
    var validCount = 0
    for _ in 0..<20_000 {
      var bytes = [UInt8](repeating: 0x41, count: random.below(9))
      bytes.append(leads[random.below(leads.count)])
      for _ in 0..<random.below(5) { bytes.append(others[random.below(others.count)]) }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      #expect(UTF8Check.isValid(bytes.span) == isValid, "\(bytes)")
      validCount += isValid ? 1 : 0
    }
    #expect(validCount > 1000)
  }

  private static func text(of line: [UInt8], _ record: inout RecordText) -> [UInt8] {
    switch record.read(line.span) {
    case .line(let range): Array(line[range])
    case .bytes: record.bytes
    }
  }
}
