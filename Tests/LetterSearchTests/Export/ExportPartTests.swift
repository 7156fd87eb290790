import Foundation
import Testing

@testable import LetterSearch

@Suite("Parts of an export")
struct ExportPartTests {
  private func ids(_ request: ExportRequest) throws -> [String] {
    try PassageExporterTests.text(request).split(separator: "\n").dropFirst().map(String.init)
  }

  private func request(_ query: String = "pupils") -> ExportRequest {
    var request = ExportRequest(SearchRequest(query), as: .tsv)
    request.columns = [.id]
    return request
  }

  @Test("the first are the beginning of the whole, over windows of any size")
  func first() throws {
    let all = try ids(request())
    var limited = request()
    for limit in [1, 7, all.count, all.count + 5] {
      limited.limit = limit
      #expect(try ids(limited) == Array(all.prefix(limit)))
    }
    limited.limit = 7
    let small = ExportSizes(window: 3, letterWindow: 1, piece: 2)
    for format in [ExportFormat.tsv, .markdown] {
      limited.format = format
      let whole = try PassageExporterTests.bytes(limited, ExportSizes())
      #expect(try PassageExporterTests.bytes(limited, small) == whole)
    }
  }

  @Test("the provenance says which part of how many there is")
  func provenance() throws {
    let response = try CorpusIndex.shared.response("pupils")
    let searcher = LetterSearcher(try CorpusIndex.shared.index)
    var part = request()
    part.limit = 3
    let first = try PassageExporter(part, searcher).provenance
    let outOf =
      "\"of_passages\":\(response.total.passages),\"of_letters\":\(response.total.letters)}"
    #expect(first.total.passages == 3)
    #expect(first.json.serialized().contains("\"first\":{\"size\":3,\(outOf)"))
    #expect(first.partInWords == "the first 3 of \(response.total.inWords)")
    part.limit = nil
    part.chosen = Array(try ids(request()).suffix(2))
    let chosen = try PassageExporter(part, searcher).provenance
    #expect(chosen.json.serialized().contains("\"chosen\":{\"size\":2,\(outOf)"))
    #expect(chosen.partInWords == "2 of \(response.total.inWords), chosen one by one")
    #expect(try PassageExporter(request(), searcher).provenance.partInWords == nil)
  }

  @Test("chosen passages come each once, in their order or by letter; others are left out")
  func chosen() throws {
    let all = try ids(request())
    let some = [all[3], all[0], all[3], "none~0123456789", all[5]]
    var everything = request("*")
    everything.chosen = some
    #expect(try ids(everything) == [all[3], all[0], all[5]])
    var words = request()
    words.chosen = some
    #expect(try ids(words) == [all[0], all[3], all[5]])
    words.search = SearchRequest("zebra")
    #expect(try ids(words).isEmpty)
    everything.format = .json
    everything.chosen = []
    #expect(try PassageExporterTests.text(everything).contains("\"passages\":0"))
  }

  @Test("formats of letters keep the chosen passages of one together")
  func letters() throws {
    let all = try ids(request())
    let letter = { (id: String) in id.prefix { $0 != "~" } }
    let first = all[0]
    let other = try #require(all.first { letter($0) != letter(first) })
    let second = try #require(all.dropFirst().first { letter($0) == letter(first) })
    var report = request("*")
    report.format = .bibtex
    report.chosen = [first, other, second]
    let text = try PassageExporterTests.text(report)
    #expect(text.ranges(of: "\n@misc").count == 2)
  }

  @Test("a part is replayed for what became of it")
  func replay() throws {
    let searcher = LetterSearcher(try CorpusIndex.shared.index)
    var part = request()
    part.format = .ndjson
    part.columns = [.id, .text]
    part.limit = 4
    let past = try PastExport(path: "-", bytes: Array(PassageExporterTests.text(part).utf8))
    #expect(past.isSubset)
    let changes = try ExportReplay(past, searcher).changes()
    let all = try CorpusIndex.shared.response("pupils").total.passages
    #expect(changes.isEmpty && changes.extent == .subset)
    #expect(changes.counts == (4, 4) && changes.foundCounts == (all, all))
    // A file that was cut off is told from one that was exported in part.
    let lines = try PassageExporterTests.text(part).split(separator: "\n").dropLast()
    let cut = Array(lines.joined(separator: "\n").utf8)
    #expect(throws: LetterSearchError.self) { try PastExport(path: "-", bytes: cut) }
  }

  @Test("a table for spreadsheets runs nothing and keeps numbers")
  func tables() {
    let rows = [["=1+1", "-2.5", "a,b"], ["-word", "", "12"]]
    let plain = String(
      decoding: DelimitedText.commas.table(["a", "b", "c"], rows, for: .plain),
      as: UTF8.self
    )
    #expect(plain == "a,b,c\n=1+1,-2.5,\"a,b\"\n-word,,12\n")
    let safe = String(
      decoding: DelimitedText.commas.table(["a", "b", "c"], rows, for: .spreadsheet),
      as: UTF8.self
    )
    #expect(safe == "\u{FEFF}a,b,c\r\n'=1+1,-2.5,\"a,b\"\r\n'-word,,12\r\n")
  }
}
