import Foundation
import Testing

@testable import LetterSearch

@Suite("Samples of an export")
struct ExportSampleTests {
  /// The ids of the passages of an export, in its order.
  private func ids(_ request: ExportRequest, threadCount: Int = 2) throws -> [String] {
    let text = try PassageExporterTests.text(request, threadCount: threadCount)
    return text.split(separator: "\n").dropFirst().map(String.init)
  }

  private func request(
    _ size: Int?,
    seed: UInt64 = 1,
    order: SearchRequest.Order = .score
  ) -> ExportRequest {
    var search = SearchRequest("pupils")
    search.order = order
    var request = ExportRequest(search, as: .tsv)
    request.columns = [.id]
    request.sample = size.map { RandomSample(size: $0, seed: seed) }
    return request
  }

  @Test(
    "a sample is the same for its seed, whatever the order and threads, and in the whole's order"
  )
  func same() throws {
    let all = try ids(request(nil))
    let drawn = try ids(request(7, seed: 3))
    #expect(drawn.count == 7 && all.filter(Set(drawn).contains) == drawn)
    #expect(try ids(request(7, seed: 3), threadCount: 1) == drawn)
    #expect(try Set(ids(request(7, seed: 3, order: .dateDescending))) == Set(drawn))
    #expect(try Set(ids(request(7, seed: 4))) != Set(drawn))
    #expect(try ids(request(all.count)) == all && ids(request(.max)) == all)
    // A larger sample has the smaller one in it.
    #expect(try Set(ids(request(12, seed: 3))).isSuperset(of: drawn))
  }

  @Test("windows and pieces of any size give the same bytes", arguments: ExportFormat.allCases)
  func sizes(format: ExportFormat) throws {
    var request = ExportRequest(SearchRequest("pupils and their progress"), as: format)
    request.sample = RandomSample(size: 9, seed: 5)
    let small = ExportSizes(window: 3, letterWindow: 1, piece: 2)
    let whole = try PassageExporterTests.bytes(request, ExportSizes())
    #expect(try PassageExporterTests.bytes(request, small) == whole)
  }

  @Test("the file says of how many passages and letters it was drawn, and how")
  func provenance() throws {
    var request = ExportRequest(SearchRequest("nurture"), as: .json)
    request.sample = RandomSample(size: 2, seed: 9)
    let response = try CorpusIndex.shared.response("nurture")
    let exporter = try PassageExporter(request, LetterSearcher(try CorpusIndex.shared.index))
    #expect(exporter.provenance.total.passages == 2)
    let text = exporter.provenance.json.serialized()
    #expect(text.contains("\"passages\":2,"))
    let total = response.total
    let sample =
      "\"sample\":{\"size\":2,\"seed\":9,\"of_passages\":\(total.passages),"
      + "\"of_letters\":\(total.letters)}"
    #expect(text.contains(sample), "\(text)")
    request.format = .markdown
    #expect(try PassageExporterTests.text(request).contains("drawn by chance (seed 9)"))
    request.sample = nil
    #expect(!(try PassageExporterTests.text(request).contains("drawn by chance")))
  }

  @Test("every passage is drawn as often as any other")
  func uniform() {
    let names = (0..<10).map { "letter~\($0)" }
    var counts = [Int](repeating: 0, count: names.count)
    for seed in 0..<4000 as Range<UInt64> {
      let sample = RandomSample(size: 3, seed: seed)
      let drawn = names.indices.sorted {
        sample.number(of: names[$0]) < sample.number(of: names[$1])
      }
      for place in drawn.prefix(3) { counts[place] += 1 }
    }
    // 1200 each, with a standard deviation of 29.
    #expect(counts.allSatisfy { (1050...1350).contains($0) }, "\(counts)")
  }
}
