import Foundation
import Testing

@testable import LetterSearch

@Suite("Quotations of a draft")
struct DraftTests {
  private func texts(_ draft: String) -> [String] {
    Draft(Array(draft.utf8)).quotations.map(\.text)
  }

  @Test(
    "stand between double marks, curly or straight",
    arguments: [
      ("He said “one two” and \"three four\".", ["one two", "three four"]),
      ("\"one\" (\"two\"), —\"three\"—", ["one", "two", "three"]),
      ("“one “two” three”", ["one “two” three"]),
      ("“one ‘two’ three”", ["one ‘two’ three"]),
      ("“one\" and \"two”", ["one", "two"]),
      ("“one\ntwo   three”", ["one two three"]),
      ("> “one\n> two”", ["one two"]),
      ("«one two», « three four » and »five six«", ["one two", "three four", "five six"]),
      ("«one “two” three» 〝four five〞", ["one “two” three", "four five"]),
      ("“**one** _two_ three\\_four”", ["one two three_four"]),
      ("no quotation, “”, 6\" and ‘single’", []),
    ]
  )
  func marks(draft: String, expected: [String]) {
    #expect(texts(draft) == expected)
  }

  @Test(
    "stand between single marks, curly or straight, from four words on",
    arguments: [
      ("It says ‘one two three four’ and ‘a term’.", ["one two three four"]),
      (
        "'one two three four', ('five six it's eight')",
        ["one two three four", "five six it's eight"]
      ),
      ("‘it’s the school’s own “very best” work’", ["it’s the school’s own “very best” work"]),
      ("‘the pupils’ work is good’ and so on", ["the pupils’ work is good"]),
      ("the pupils' work is good in all of the schools' halls", []),
      ("in the '90s and the ‘80s get 'em to do the pupils' work", []),
      ("“one ‘two three four five’ six”", ["one ‘two three four five’ six"]),
      ("‘one “two”’ three", ["two"]),
      ("‘one two\nthree four’", ["one two three four"]),
      (
        "‘one two three four\n\n‘five six seven eight’",
        ["one two three four", "five six seven eight"]
      ),
    ]
  )
  func singleMarks(draft: String, expected: [String]) {
    #expect(texts(draft) == expected)
  }

  @Test("in single marks may end at each plural's apostrophe, and tell when they have no end")
  func plurals() {
    let text = "‘progress of all the pupils’ is what the parents’ views are about"
    let quotation = Draft(Array(text.utf8)).quotations.first
    #expect(quotation?.text == "progress of all the pupils")
    #expect(quotation?.otherTexts == ["progress of all the pupils’ is what the parents"])
    #expect(Draft(Array("a ‘quotation without an end".utf8)).unpairedLines == [1])
    #expect(Draft(Array("since the ‘90s".utf8)).unpairedLines.isEmpty)
  }

  @Test("end with their paragraph, and a mark without a partner is told")
  func unpaired() {
    let draft = Draft(Array("“one “two” and\n\nthree” “four”".utf8))
    #expect(draft.quotations.map(\.text) == ["two", "four"])
    #expect(draft.unpairedLines == [1, 3])
  }

  @Test("of several paragraphs have a mark at the beginning of each")
  func paragraphs() {
    #expect(texts("“one\n\n> “two\n\n“three” four") == ["one", "two", "three"])
  }

  @Test(
    "are all words of a block quotation, but for the source below it",
    arguments: [
      ("> one two", ["one two"]),
      ("It says:\n> one\n> two\nthree\n\nfour", ["one two three"]),
      ("> one.\n>\n> two\n>\n> — Example School, 25 February 1911", ["one.", "two"]),
      ("> one two.\n> — Example School", ["one two."]),
      ("> one two\n> — three — four", ["one two — three — four"]),
      ("> — one", ["— one"]),
      ("> “one two” — Example School (1911)", ["one two"]),
      ("> “one two” (Example School)", ["one two"]),
      ("> “one” two “three”", ["“one” two “three”"]),
      ("> ‘one two three four’", ["one two three four"]),
      ("> one ‘two three four five’", ["one ‘two three four five’"]),
      ("> - one\n> - two\n> 3. three", ["one", "two", "three"]),
      (">> **one**\\- two", ["one- two"]),
      ("> one\n- two\n\nthree", ["one"]),
      ("“one\n> two”", ["one two"]),
      ("\\> one", []),
    ]
  )
  func blocks(draft: String, expected: [String]) {
    #expect(texts(draft) == expected)
    #expect(Draft(Array(draft.utf8)).unpairedLines.isEmpty)
  }

  @Test(
    "are all words of block quotations and q elements of a page",
    arguments: [
      ("<blockquote>one <b>two</b></blockquote> three", ["one two"]),
      (
        "<BLOCKQUOTE class=x><p>one</p><p>two</p><footer>three</footer></BLOCKQUOTE>",
        ["one", "two"]
      ),
      ("<table><tr><td><blockquote>one</blockquote><td>two</table>", ["one"]),
      ("<blockquote>one<!-- <blockquote> --></blockquote>two", ["one"]),
      ("<q cite=\"x\">one two</q>", ["one two"]),
      ("<blockquote>a <q>one</q> b <cite>c</cite></blockquote>", ["a “one” b"]),
      (
        "<blockquote><p>one</p><p>— two</p></blockquote><p class=citation>“three”</p>",
        ["one", "three"]
      ),
      ("<blockquote>one", ["one"]), ("</blockquote>“one”", ["one"]),
    ]
  )
  func pageBlocks(page: String, expected: [String]) {
    #expect(texts("<!doctype html><title>t</title>" + page) == expected)
  }

  @Test("of an export's rows are their texts")
  func rows() throws {
    let table = Draft(
      Array("id,text,query\r\na,\"one\nt\"\"w\"\"o\",\"x\"\r\nb,'=three,x\r\n".utf8)
    )
    #expect(table.quotations.map(\.text) == ["one t\"w\"o", "=three"])
    #expect(table.quotations.map(\.lines) == [2...2, 4...4])
    let lines =
      "{\"provenance\":{}}\n{\"id\":\"a\",\"text\":\"one\"}\n{\"id\":\"b\",\"text\":\"two\"}\n"
    let rows = Draft(Array(lines.utf8))
    #expect(rows.quotations.map(\.text) == ["one", "two"])
    #expect(rows.quotations.map(\.lines) == [2...2, 3...3])
    let whole = "{\"passages\":[\n{\"id\":\"a\",\"text\":\"one\"}]}"
    #expect(Draft(Array(whole.utf8)).quotations.map(\.lines) == [2...2])
    #expect(texts("A text, with id and “one”") == ["one"])
  }

  @Test(
    "a table, JSON or references that hold no texts of passages are refused, with what helps",
    arguments: [
      ("csv", "a,b\n\"one\",\"two\"\n", "replay"), ("json", "[\"one\"]", "replay"),
      ("ris", "TY  - RPRT\n", "csv"),
    ]
  )
  func refused(ending: String, content: String, help: String) throws {
    let path = FileManager.default.temporaryDirectory.path + "/\(UUID().uuidString).\(ending)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(content.utf8).write(to: URL(fileURLWithPath: path))
    let error = try #require(throws: LetterSearchError.self) { try Draft(path: path) }
    #expect(error.description.contains(help))
  }

  @Test("have the lines of the draft, or of the page")
  func lines() {
    let text = Draft(Array("first\nsecond “one\ntwo” and “three”\n".utf8))
    #expect(text.quotations.map(\.lines) == [2...3, 3...3])
    let page =
      "<!doctype html>\n<title>“no”</title>\n<p class=\"no\">A\n&ldquo;one&rdquo;</p>\n<q>two</q>"
    let draft = Draft(Array(page.utf8))
    #expect(draft.quotations.map(\.text) == ["one", "two"])
    #expect(draft.quotations.map(\.lines.lowerBound) == [4, 5])
  }

  // What follows took time with the square of its size: minutes and hours at these sizes.

  @Test("go on over any number of lines with `>` behind an open mark")
  func longQuotation() {
    let draft = Draft(
      Array(("“one" + String(repeating: "\n> two", count: 50_000) + "” “three”").utf8)
    )
    #expect(draft.quotations.map(\.text.utf8.count) == [3 + 50_000 * 4, 5])
    #expect(draft.quotations.first?.lines == 1...50_001)
  }

  @Test("are none in a table of any size that an export wrote about itself")
  func longTable() {
    let table = String(repeating: "| Index generation | “one” |\n", count: 20_000)
    #expect(texts(table + "\n“two”") == ["two"])
  }

  @Test("are those of rows whose ids stand nowhere as they are, or again and again")
  func manyRows() {
    for id in ["\\u0061", "a"] {
      let row = "{\"id\":\"\(id)\",\"text\":\"one\"}"
      let rows = Array(repeating: row, count: 5_000).joined(separator: ",\n")
      let lines = Draft(Array("{\"passages\":[\n\(rows)\n]}".utf8)).quotations.map(\.lines)
      let expected = id == "a" ? (0..<5_000).map { $0 + 2 } : Array(repeating: 1, count: 5_000)
      #expect(lines == expected.map { $0...$0 })
    }
  }

  @Test("are read from any bytes")
  func hostile() {
    for draft in [
      "“", "”", "‘", "’", "'", "‘“’”", "“‘”’", "‘ a b c d’", "\"", "“[", "“]”", "“[[]”", "\\",
      "“\\”", "[”",
    ] {
      for quotation in Draft(Array(draft.utf8)).quotations { _ = QuotationPattern(quotation.text) }
    }
    #expect(Draft([0xe2, 0x80, 0x9c, 0xff, 0xe2, 0x80, 0x9d]).quotations.count == 1)
  }

  @Test("of a file that is no text are none: it is refused")
  func binary() throws {
    let path = FileManager.default.temporaryDirectory.path + "/\(UUID().uuidString).txt"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data([0xFF, 0xFE, 0x22, 0, 0x61, 0, 0x22, 0]).write(to: URL(fileURLWithPath: path))
    #expect(throws: LetterSearchError.self) { try Draft(path: path) }
  }
}
