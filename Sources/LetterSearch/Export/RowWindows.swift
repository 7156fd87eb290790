import Search

/// Passages in the order of the search.
struct RowWindows: PassageWindows {
  let searcher: Searcher
  /// What finds the first window.
  let request: EngineRequest
  /// How many of the best hits have a place that the engine alone would not have given them.
  let rescoredCount: Int
  /// The best hits, of which some may have been scored anew.
  let first: EngineResult

  func window(from start: EngineRequest.Position?) throws -> PassageWindow {
    guard let start else { return window(first) }
    var request = request
    request.start = start
    request.totals = .none
    return window(try searcher.search(request))
  }

  private func window(_ result: EngineResult) -> PassageWindow {
    PassageWindow(
      passages: result.hits.map { FoundPassage(document: $0.document, score: $0.score) },
      next: result.hits.count < request.limit ? nil : result.end
    )
  }

  /// All hits at once.
  func allHits() throws -> [FoundPassage] { try hits(upTo: .max) }

  /// The first hits, so many at most.
  func hits(upTo limit: Int) throws -> [FoundPassage] {
    var window = try window(from: nil)
    var passages = window.passages
    while passages.count < limit, let next = window.next {
      window = try self.window(from: next)
      passages += window.passages
    }
    return Array(passages.prefix(limit))
  }
}
