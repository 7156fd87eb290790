import Foundation
import TestSupport
import Testing

@testable import LetterSearch

@Suite("Fields of records")
struct RecordFieldsTests {
  @Test("beyond the twelfth name are told, and the others can be asked for")
  func limit() throws {
    let folder = try TemporaryFolder()
    var record = ["id": "a", "text": "Otters are seen."]
    for number in 10..<24 { record["f\(number)"] = "value\(number)" }
    let file = folder.url.appendingPathComponent("a.jsonl")
    try JSONSerialization.data(withJSONObject: record).write(to: file)
    let path = folder.url.appendingPathComponent("x.index").path
    let report = try LetterIndexer(indexPath: path, waitsForOthers: false).update(from: [file.path])
    let warning = try #require(report.warnings.first { $0.code == "fields-left-out" })
    #expect(warning.message.hasSuffix("cannot be asked for: f22, f23."))
    let searcher = LetterSearcher(try LetterIndex(opening: path))
    #expect(try searcher.search(SearchRequest("f21:value21")).total.passages == 1)
    #expect(try searcher.search(SearchRequest("f22:value22")).total.passages == 0)
  }
}
