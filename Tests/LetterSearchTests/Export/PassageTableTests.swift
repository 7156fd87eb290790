import Testing

@testable import LetterSearch

@Suite("PassageTable")
struct PassageTableTests {
  private func cells(highlights: [Hit.Highlight] = []) throws -> [String: String] {
    let row = PassageTable.row(for: try SampleHit.hit(highlights: highlights), query: "singing")
    #expect(row.count == PassageTable.columns.count)
    return Dictionary(uniqueKeysWithValues: zip(PassageTable.columns, row))
  }

  @Test("has the promised columns in the promised order")
  func columns() {
    #expect(
      PassageTable.columns.joined(separator: ",")
        == "id,file,sha256,kind,institution,local_authority,date,visit_date,inspectors,section,"
        + "heading,ordinal,text,themes,left,match,right,start,end,lines,score,query,citation"
    )
  }

  @Test("puts every value under its name, and nothing where nothing is known")
  func values() throws {
    let cells = try cells()
    let expected = [
      "id": "one~0123456789", "file": "one.txt", "sha256": "ab", "institution": "Example School",
      "local_authority": "", "date": "1911-02-25", "visit_date": "1911-02-10",
      "inspectors": "B Sample", "section": "strengths", "heading": "Strengths", "ordinal": "7",
      "text": SampleHit.text, "lines": "30-31", "score": "1.5", "query": "singing", "match": "",
      "start": "",
    ]
    for (name, value) in expected { #expect(cells[name] == value, "\(name)") }
  }

  @Test("cuts the text at the first match, offsets in UTF-16")
  func context() throws {
    // Six bytes before the mark, which takes three: é takes two bytes and one unit.
    let cells = try cells(highlights: [
      .init(utf8: 9..<16, utf16: 6..<13), .init(utf8: 23..<32, utf16: 18..<27),
    ])
    #expect(cells["left"] == "Café “")
    #expect(cells["match"] == "singing")
    #expect(cells["right"] == "” is excellent, and loud.")
    #expect(cells["start"] == "6" && cells["end"] == "13")
  }

  @Test("a span that is not of the text gives no match, and no trap")
  func foreignSpan() throws {
    #expect(try cells(highlights: [.init(utf8: 400..<410, utf16: 400..<410)])["match"] == "")
  }
}
