import Testing

@testable import LetterSearch

@Suite("DelimitedText")
struct DelimitedTextTests {
  @Test("quotes cells as RFC 4180 asks")
  func commas() {
    let line = DelimitedText.commas.line(["plain", "a,b", "say \"yes\"", "two\nlines", ""])
    #expect(line == "plain,\"a,b\",\"say \"\"yes\"\"\",\"two\nlines\",\n")
  }

  @Test("keeps tabs and line ends out of tab-separated cells")
  func tabs() {
    #expect(DelimitedText.tabs.line(["a\tb", "c\r\nd", "é"]) == "a b\tc  d\té\n")
  }

  @Test(
    "reads a cell for a spreadsheet back as it was",
    arguments: [
      "-5", "'-5", "''=1", "=\u{338} b", "'\u{338}=", "'", "''", "'a'", "", "\tb", "'\r", "@a",
      "a-", "é",
    ]
  )
  func guarded(text: String) throws {
    var bytes: [UInt8] = []
    DelimitedText.commas.append(.text(text), .spreadsheet, to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
    let cell = try #require(
      DelimitedReader.rows(in: String(decoding: bytes, as: UTF8.self), .commas).first?.first
    )
    #expect(Array(DelimitedText.unguarded(cell).utf8) == Array(text.utf8))
    #expect(!"=+-@\t\r".utf8.contains(cell.utf8.first ?? 0))
  }
}
