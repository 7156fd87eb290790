import InvertedIndex

/// Takes all matches in ascending order and keeps of them what a request asks for.
struct MatchCollector {
  private var hits: HitCollector?
  private(set) var documentCount = 0
  /// All matches, where more than their number is wanted.
  private(set) var documents: DocumentSet?

  init(_ request: EngineRequest, _ segment: Segment) {
    hits = request.limit > 0 ? HitCollector(request, segment) : nil
    documents =
      request.countsMatches ? DocumentSet(documentCount: segment.documentCount) : nil
  }

  mutating func collect(_ window: borrowing ScoreWindow) {
    documentCount += DocumentSetKernel.count(window.matches)
    hits?.collect(window)
    documents?.insert(window)
  }

  /// The best first, all up to offset and limit.
  func topHits() -> [TopDocuments.Entry] { hits?.finish() ?? [] }
}

extension EngineRequest {
  /// Whether more is counted over all matches than how many there are.
  var countsMatches: Bool {
    totals == .documentsAndGroups || !facets.isEmpty || repeats != nil
  }
}
