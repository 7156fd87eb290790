import Foundation
import LetterSearch
import Testing

@Suite("JSON")
struct JSONTests {
  @Test("keeps the order of members and says null")
  func order() {
    let value = JSON.object([
      .init("zebra", .integer(1)), .init("ant", .null), .init("list", .strings(["a", "b"])),
    ])
    #expect(value.serialized() == #"{"zebra":1,"ant":null,"list":["a","b"]}"#)
  }

  @Test("is read back by Foundation, whatever the text holds")
  func escapes() throws {
    let scalars = (0...0x2fff).compactMap(Unicode.Scalar.init)
    let text = String(String.UnicodeScalarView(scalars)) + "\"\\😀"
    for isPretty in [false, true] {
      let json = JSON.array([.string(text)]).serialized(pretty: isPretty)
      let read = try JSONDecoder().decode([String].self, from: Data(json.utf8))
      #expect(read == [text])
    }
  }

  @Test("escapes quotes, controls and ends of lines, and nothing else, wherever they stand")
  func escapesFewScalars() {
    for value in (0...0x2_100 as ClosedRange<UInt32>) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isEscaped =
        value < 0x20 || (0x7F...0x9F).contains(value) || value == 0x22 || value == 0x5C
        || value == 0x2028 || value == 0x2029
      for text in ["\(scalar)", "a\(scalar)", "\u{2000}\(scalar)b"] {
        let written = JSON.string(text).serialized()
        #expect((written != "\"" + text + "\"") == isEscaped, "U+\(String(value, radix: 16))")
      }
    }
  }

  @Test("is indented by two spaces, ranges on one line")
  func pretty() {
    let value = JSON.object([.init("lines", .range(1..<3)), .init("empty", .array([]))])
    #expect(value.serialized(pretty: true) == "{\n  \"lines\": [1,3],\n  \"empty\": []\n}")
  }
}
