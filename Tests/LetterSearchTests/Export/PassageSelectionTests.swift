import Search
import Testing

@testable import LetterSearch

@Suite("Selection for an export")
struct PassageSelectionTests {
  @Test("has the order and the scores of the search")
  func order() throws {
    let searcher = LetterSearcher(try CorpusIndex.shared.index)
    var request = SearchRequest("pupils and their progress")
    request.limit = 1_000
    let found = try searcher.search(request).hits
    #expect(found.count > 20)
    #expect(try searcher.select(request).rows.allHits().map(\.score) == found.map(\.score))
  }
}
