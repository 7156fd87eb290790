import InvertedIndex

/// Takes all matches in ascending order and keeps of them what a request asks for.
struct MatchCollector {
  private var hits: HitCollector?
  private var facets: [FacetCollector]
  private var documentCount = 0
  private var groupCount = 0
  /// Where the groups of matches are, if they are wanted.
  private let segment: Segment?
  /// The matches of a window, and the group of each.
  private var documents: [UInt32] = []
  private var groups: [UInt32] = []
  /// The group that was counted last.
  private var group: UInt32?

  init(_ request: SearchRequest, _ segment: Segment) {
    hits = request.limit > 0 ? HitCollector(request, segment) : nil
    facets = request.facets.map { FacetCollector($0, segment) }
    let countsGroups = request.totals == .documentsAndGroups || !request.facets.isEmpty
    self.segment = countsGroups ? segment : nil
  }

  mutating func collect(_ window: borrowing ScoreWindow) {
    documentCount += window.matches.reduce(0) { $0 + $1.nonzeroBitCount }
    hits?.collect(window)
    guard let segment else { return }
    window.loadMatches(into: &documents)
    segment.loadGroups(of: documents, into: &groups)
    for current in groups where current != group {
      groupCount += 1
      group = current
    }
    for facet in facets.indices { facets[facet].collect(documents, of: groups) }
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
