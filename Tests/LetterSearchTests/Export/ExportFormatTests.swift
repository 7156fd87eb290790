import Foundation
import LetterParsing
import Testing

@testable import LetterSearch

/// What each format does with texts that would break it.
@Suite("Export formats and awkward texts")
struct ExportFormatTests {
  static let awkward = "=1+1 \"two\", <b>&amp;</b> *x* {y} \\z @a | $5 50% _u_ #h ~^\t\r\nTY  - X"

  private func written(_ format: ExportFormat, excel: Bool = false) throws -> String {
    var hit = try SampleHit.hit()
    hit.passage.text = Self.awkward
    hit.passage.heading = "-" + Self.awkward
    hit.letter.letter.institution = "@" + Self.awkward
    hit.letter.letter.subject = Self.awkward
    return try Self.written([hit], as: format, query: "+" + Self.awkward, excel: excel)
  }

  /// What a format writes of passages of one letter.
  static func written(
    _ hits: [Hit],
    as format: ExportFormat,
    query: String = "singing",
    excel: Bool = false
  ) throws -> String {
    var request = ExportRequest(SearchRequest(query), as: format)
    request.isForSpreadsheets = excel
    let provenance = ExportProvenance(
      request: request,
      interpreted: "",
      total: .init(passages: 1, letters: 1),
      outOf: Denominators(
        index: .init(passages: 9, letters: 3),
        restricted: .init(passages: 9, letters: 3)
      ),
      index: IndexMetadata(letters: [], synonyms: "", themes: ""),
      themes: ThemeBook()
    )
    let writer = provenance.writer()
    var bytes = writer.head()
    writer.append(hits[...], isFirst: true, to: &bytes)
    return String(decoding: bytes + writer.tail(), as: UTF8.self)
  }

  @Test("for spreadsheets, no cell begins as a formula does", arguments: [ExportFormat.csv, .tsv])
  func formulas(format: ExportFormat) throws {
    let text = try written(format, excel: true)
    #expect(text.hasPrefix("\u{feff}id"))
    #expect(text.hasSuffix("\r\n"))
    let rows = DelimitedReader.rows(in: text, format == .csv ? .commas : .tabs)
    let row = try #require(rows.last)
    #expect(rows.map(\.count) == [23, 23])
    #expect(!row.contains { "=+-@\t\r".contains($0.first ?? " ") })
    #expect(row[12].hasPrefix("'=1+1") && row[10].hasPrefix("'-=") && row[4].hasPrefix("'@="))
    #expect(row[19] == "30–31")
  }

  @Test("without the option, cells are as they are")
  func plain() throws {
    let rows = DelimitedReader.rows(in: try written(.csv), .commas)
    #expect(rows.count == 2 && rows[1][12] == Self.awkward)
  }

  @Test("a cell of tab-separated values that begins with a quote is quoted, no other")
  func tabs() {
    #expect(DelimitedText.tabs.line(["\"a\" b", "c \"d\""]) == "\"\"\"a\"\" b\"\tc \"d\"\n")
  }

  @Test("HTML has no markup of a letter's own")
  func html() throws {
    let page = try written(.html)
    #expect(!page.contains("<b>") && page.contains("&lt;b&gt;&amp;amp;&lt;/b&gt;"))
    #expect(HTMLEscaping.escaped("\u{1b}'\r\n") == "\u{fffd}&#39;&#13;\n")
    let noncharacters = [0xfdd0, 0xfdef, 0xfffe, 0xffff, 0x2fffe, 0x10ffff] as [UInt32]
    for scalar in noncharacters.compactMap(Unicode.Scalar.init) {
      #expect(HTMLEscaping.escaped("a\(scalar)") == "a\u{fffd}")
    }
    let characters = "\u{fdcf}\u{fdf0}\u{fffd}\u{1f600}é"
    #expect(HTMLEscaping.escaped(characters) == characters)
  }

  @Test("matches are marked in HTML, wherever they lie")
  func marks() {
    let spans = [Hit.Highlight(utf8: 0..<2, utf16: 0..<1), .init(utf8: 3..<4, utf16: 2..<3)]
    #expect(HTMLMarkup.marked("é <", spans) == "<mark>é</mark> <mark>&lt;</mark>")
    #expect(HTMLMarkup.marked("a", [.init(utf8: 5..<9, utf16: 5..<9)]) == "a")
  }

  @Test("Markdown is escaped, at the beginning of a line too")
  func markdown() throws {
    #expect(!(try written(.markdown)).contains("*x*"))
    #expect(MarkdownText.escaped("1. - a") == "1\\. - a")
    #expect(MarkdownText.escaped("- a + b") == "\\- a + b")
    #expect(MarkdownText.escaped("a\u{1b}[2J\0\u{9b}b\t£") == "a\u{fffd}\\[2J\u{fffd}\u{fffd}b £")
    #expect(MarkdownText.escaped("2011-12") == "2011\\-12")
  }

  @Test("an entry of RIS is ended by nothing in a text")
  func ris() throws {
    let lines = try written(.ris).components(separatedBy: "\r\n")
    #expect(lines.count { $0.hasPrefix("TY  - ") } == 1)
    #expect(lines.dropLast(2).allSatisfy { $0.dropFirst(2).hasPrefix("  - ") })
    #expect(lines.allSatisfy { !$0.contains("\n") && !$0.contains("\t") })
  }

  @Test("braces of BibTeX are balanced, and only entries begin with an at sign outside of them")
  func bibtex() throws {
    var depth = 0
    for character in try written(.bibtex) {
      if character == "{" { depth += 1 }
      if character == "}" { depth -= 1 }
      #expect(depth >= 0)
    }
    #expect(depth == 0)
    #expect(BibTeXWriter.escaped("{\\%") == "\\textbraceleft{}\\textbackslash{}\\%")
  }
}

extension ExportFormatTests {
  @Test("a field of BibTeX has what no other has, so that a bibliography prints nothing twice")
  func bibtexFields() throws {
    var hit = try SampleHit.hit()
    let letter = try Self.written([hit], as: .bibtex)
    #expect(letter.contains("howpublished = {Letter to Mr A Example, Example School}"))
    hit.letter.letter.isLetter = false
    let document = try Self.written([hit], as: .bibtex)
    #expect(document.contains("howpublished = {Example School}"))
    hit.letter.letter.signatories = []
    let ofBody = try Self.written([hit], as: .bibtex)
    #expect(ofBody.contains("author = {{Example School}}") && !ofBody.contains("howpublished"))
    for entry in [letter, document, ofBody] {
      #expect(entry.ranges(of: "1911-02-25").count == 1 && entry.ranges(of: "Survey").count == 1)
    }
  }
}

extension DelimitedReader {
  static func rows(in text: String, _ form: DelimitedText) -> [[String]] {
    var reader = DelimitedReader(Array(text.utf8), form)
    var rows: [[String]] = []
    while let row = reader.next() { rows.append(row) }
    return rows
  }
}
