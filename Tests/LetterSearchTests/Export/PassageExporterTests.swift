import Foundation
import LetterParsing
import TestSupport
import Testing

@testable import LetterSearch

@Suite("PassageExporter")
struct PassageExporterTests {
  static func text(_ request: ExportRequest, threadCount: Int = 2) throws -> String {
    let exporter = try PassageExporter(request, LetterSearcher(try CorpusIndex.shared.index))
    var bytes: [UInt8] = []
    try exporter.write(threadCount: threadCount) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(
    "threads, windows and pieces of any size give the same bytes",
    arguments: 0..<9 as Range<UInt64>
  )
  func sizes(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    // The hits of plain words are scored anew.
    let queries = ["pupils and their progress", "section:improvements"]
    var search = SearchRequest(queries[Int(seed) % 2])
    search.order = seed % 4 == 1 ? .dateDescending : .score
    let request = ExportRequest(search, as: ExportFormat.allCases[Int(seed)])
    let sizes = ExportSizes(
      window: .random(in: 1...90, using: &random),
      letterWindow: .random(in: 1...4, using: &random),
      piece: .random(in: 1...20, using: &random)
    )
    let searcher = LetterSearcher(try CorpusIndex.shared.index)
    let exporter = try PassageExporter(request, searcher, sizes)
    let whole = ExportSizes(window: .max, letterWindow: .max, piece: .max)
    var bytes: [UInt8] = []
    try exporter.write(threadCount: Int(seed) % 3 + 1) { bytes += $0 }
    var expected: [UInt8] = []
    try PassageExporter(request, searcher, whole).write(threadCount: 1) { expected += $0 }
    #expect(bytes == expected, "\(request) in \(sizes)")
  }

  /// The same, found and written in pieces of these sizes.
  static func bytes(_ request: ExportRequest, _ sizes: ExportSizes) throws -> [UInt8] {
    let searcher = LetterSearcher(try CorpusIndex.shared.index)
    var bytes: [UInt8] = []
    try PassageExporter(request, searcher, sizes).write(threadCount: 2) { bytes += $0 }
    return bytes
  }

  static func text(_ query: String, _ format: ExportFormat) throws -> String {
    try text(ExportRequest(SearchRequest(query), as: format))
  }

  @Test("every format has all matches, the same bytes each time", arguments: ExportFormat.allCases)
  func complete(format: ExportFormat) throws {
    let response = try CorpusIndex.shared.response("nurture")
    let request = ExportRequest(SearchRequest("nurture"), as: format)
    let text = try Self.text(request)
    #expect(try text == Self.text(request, threadCount: 1))
    let marks: [ExportFormat: String] = [
      .csv: "\n2", .tsv: "\n2", .json: "\n{\"id\"", .ndjson: "\n{\"id\"", .markdown: "\n> — ",
      .html: "<tr id=", .ris: "\nTY  - ", .bibtex: "\n@misc", .openSearch: "{\"index\"",
    ]
    let mark = try #require(marks[format])
    let lines = ("\n" + text).replacing("\r\n", with: "\n")
    let count = lines.components(separatedBy: mark).count - 1
    let isByLetter = format == .ris || format == .bibtex
    #expect(count == (isByLetter ? response.total.letters : response.total.passages))
    if !format.isDelimited {
      #expect(text.contains(try CorpusIndex.shared.index.metadata.generation))
    }
  }

  @Test("rows come in the order of the search")
  func order() throws {
    var search = SearchRequest("nurture")
    search.order = .date
    var request = ExportRequest(search, as: .tsv)
    request.columns = [.rank, .id]
    let response = try CorpusIndex.shared.response(search)
    let expected = response.hits.map { "\($0.rank)\t\($0.passage.id)\n" }.joined()
    #expect(try Self.text(request) == "rank\tid\n" + expected)
  }

  @Test("tables give back what was written", arguments: [ExportFormat.csv, .tsv])
  func roundTrip(format: ExportFormat) throws {
    let form: DelimitedText = format == .csv ? .commas : .tabs
    let hits = try CorpusIndex.shared.response("*").hits
    let expected = [PassageTable.columns] + hits.map { PassageTable.row(for: $0, query: "*") }
    #expect(DelimitedReader.rows(in: try Self.text("*", format), form) == expected)
  }

  @Test("JSON has the values with their kinds, and what is not known as null")
  func json() throws {
    struct Export: Decodable {
      var provenance: PastExport.Provenance
      var passages: [Row]

      struct Row: Decodable {
        var text: String
        var lines: [Int]
        var inspectors: [String]
        var start: Int
        var match: String
      }
    }
    let text = try Self.text("\"Boxall profile\"", .json)
    let export = try JSONDecoder().decode(Export.self, from: Data(text.utf8))
    let row = try #require(export.passages.first)
    #expect(export.passages.count == 1 && row.lines == [30, 30] && row.match == "Boxall profile")
    #expect(row.inspectors == ["Sheena MacDonald", "Heather Yaxley"])
    #expect(Array(row.text.utf16)[row.start...].starts(with: "Boxall".utf16))
  }

  @Test("context keeps whole words on each side")
  func context() throws {
    var request = ExportRequest(SearchRequest("\"Boxall profile\""), as: .tsv)
    request.columns = [.left, .match, .right]
    request.contextLength = 20
    let row = " such as \tBoxall profile\t, in conjunction \n"
    #expect(try Self.text(request) == "left\tmatch\tright\n" + row)
  }

  @Test("nothing withheld appears", arguments: ExportFormat.allCases)
  func withheld(format: ExportFormat) throws {
    let text = try Self.text("*", format)
    for line in try WithheldLines.shared.get() { #expect(!text.contains(line)) }
  }
}
