import InvertedIndex

/// Takes all matches in ascending order and keeps of them what a request asks for.
struct MatchCollector {
  private var hits: HitCollector?
  private var facets: [FacetCollector]
  private var documentCount = 0
  private var groupCount = 0
  /// For counts of groups.
  private var groups: GroupWalk?

  init(_ request: SearchRequest, _ segment: Segment) {
    hits = request.limit > 0 ? HitCollector(request, segment) : nil
    facets = request.facets.map { FacetCollector($0, segment) }
    let countsGroups = request.totals == .documentsAndGroups || !request.facets.isEmpty
    groups = countsGroups ? GroupWalk(segment) : nil
  }

  mutating func collect(_ window: borrowing ScoreWindow) {
    documentCount += window.matches.reduce(0) { $0 + $1.nonzeroBitCount }
    guard groups != nil else {
      hits?.collect(window)
      return
    }
    window.forEachMatch { document, score in
      if groups?.advance(to: document) == true { groupCount += 1 }
      hits?.collect(document, score)
      for facet in facets.indices { facets[facet].collect(document, groups?.current) }
    }
  }

  /// The best first, all up to offset and limit.
  func topHits() -> [TopDocuments.Entry] { hits?.finish() ?? [] }

  func totals(_ request: SearchRequest) -> MatchTotals? {
    switch request.totals {
    case .none: nil
    case .documents: MatchTotals(documents: documentCount, groups: 0)
    case .documentsAndGroups: MatchTotals(documents: documentCount, groups: groupCount)
    }
  }

  func finishedFacets() throws(SegmentError) -> [Facet] {
    var finished: [Facet] = []
    for facet in facets { finished.append(try facet.finish()) }
    return finished
  }
}
