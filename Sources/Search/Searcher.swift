package import InvertedIndex

/// Answers queries over one index.
///
/// A value to share freely: each search has its own cursors.
package struct Searcher: Sendable {
  package let segment: Segment
  package let ranking: BM25
  /// By field.
  let factors: [LengthFactors]

  /// Prepares an index for queries; do it once an index.
  ///
  /// - Parameter ranking: `nil` for the one whose bounds the index holds.
  package init(_ segment: Segment, ranking: BM25? = nil) {
    self.segment = segment
    let ranking = ranking ?? BM25(segment.schema.saturation)
    self.ranking = ranking
    factors = segment.schema.fields.indices.map { index in
      LengthFactors(segment, FieldID(rawValue: UInt8(index)), ranking.saturation)
    }
  }

  /// Finds, ranks and counts.
  package func search(_ request: SearchRequest) throws(SearchError) -> SearchResult {
    try run(plan(request))
  }

  /// A request whose terms are looked up and weighed.
  package struct PlannedSearch: Sendable {
    fileprivate let request: SearchRequest
    fileprivate let node: PlanNode
    fileprivate let context: ScoringContext
  }

  /// The first half of ``search(_:)``.
  package func plan(_ request: SearchRequest) throws(SearchError) -> PlannedSearch {
    let (node, context) = try prepare(request.query)
    return PlannedSearch(request: request, node: node, context: context)
  }

  /// The second half of ``search(_:)``: evaluates what was planned.
  package func run(_ planned: PlannedSearch) throws(SearchError) -> SearchResult {
    let (request, node, context) = (planned.request, planned.node, planned.context)
    do {
      if let result = try prunedResult(request, node, context) { return result }
      return try exhaustiveResult(request, node, context)
    } catch { throw .index(error) }
  }

  /// The answer without looking at all matches; `nil` when they are needed or the query has no
  /// shape for it.
  private func prunedResult(
    _ request: SearchRequest,
    _ node: PlanNode,
    _ context: ScoringContext
  ) throws(SegmentError) -> SearchResult? {
    guard request.order == .score, request.unit == .document, request.facets.isEmpty,
      request.start == nil
    else { return nil }
    let capacity = request.heapCapacity(segment.documentCount)
    let counter = MatchCounter(context: context)
    guard request.totals != .documentsAndGroups || counter.countsGroups(node) else { return nil }
    let pruning = PruningScorer(
      context: context,
      capacity: capacity,
      isCounting: request.totals == .documents
    )
    guard let outcome = try pruning.run(node) else { return nil }
    var counters = outcome.counters
    var totals = outcome.matchCount.map { MatchTotals(documents: $0, groups: 0) }
    switch request.totals {
    case .none: totals = nil
    case .documents where totals == nil:
      guard let counted = try counter.count(node) else { return nil }
      totals = MatchTotals(documents: counted.count, groups: 0)
      counters.add(counted.counters)
    case .documents: break
    case .documentsAndGroups:
      guard let counted = try counter.countWithGroups(node) else { return nil }
      totals = counted.totals
      counters.add(counted.counters)
    }
    return SearchResult(
      hits: Self.hits(outcome.hits, request, context.scale),
      end: outcome.hits.last?.position,
      totals: totals,
      facets: [],
      plan: ExecutionPlan(algorithm: outcome.algorithm, root: node, schema: segment.schema),
      counters: counters
    )
  }

  /// The answer from all matches.
  private func exhaustiveResult(
    _ request: SearchRequest,
    _ node: PlanNode,
    _ context: ScoringContext
  ) throws(SegmentError) -> SearchResult {
    var scorer = try ExhaustiveScorer(node, context)
    var collector = MatchCollector(request, segment)
    try scorer.forEachWindow { collector.collect($0) }
    let entries = collector.topHits()
    return SearchResult(
      hits: Self.hits(entries, request, context.scale),
      end: entries.last?.position,
      totals: collector.totals(request),
      facets: try collector.finishedFacets(),
      plan: ExecutionPlan(
        algorithm: "all matches, by windows of \(ScoreWindow.size) documents",
        root: node,
        schema: segment.schema
      ),
      counters: scorer.counters
    )
  }

  /// How much matches, without ranking it.
  package func count(
    _ query: Query,
    _ totals: SearchRequest.Totals = .documentsAndGroups
  ) throws(SearchError) -> MatchTotals {
    var request = SearchRequest(.filter(query))
    request.limit = 0
    request.totals = totals
    let (node, context) = try prepare(request.query)
    do {
      if totals == .documents, let counted = try MatchCounter(context: context).count(node) {
        return MatchTotals(documents: counted.count, groups: 0)
      }
      let result = try exhaustiveResult(request, node, context)
      return result.totals ?? MatchTotals(documents: 0, groups: 0)
    } catch { throw .index(error) }
  }

  /// All matches in the order of their arrival.
  package func matches(_ query: Query) throws(SearchError) -> [DocID] {
    var documents: [DocID] = []
    try forEachMatch(query) { documents.append($0) }
    return segment.order.isReordered ? sortedByArrival(documents) : documents
  }

  /// Calls `body` with each match, in ascending order.
  package func forEachMatch(_ query: Query, _ body: (DocID) -> Void) throws(SearchError) {
    let (node, context) = try prepare(.filter(query))
    do {
      var scorer = try ExhaustiveScorer(node, context)
      try scorer.forEachWindow { window in
        window.forEachMatch { document, _ in body(DocID(rawValue: document)) }
      }
    } catch { throw .index(error) }
  }

  private func sortedByArrival(_ documents: [DocID]) -> [DocID] {
    let ranked = documents.map { document in
      UInt64(segment.order.rank(of: document.rawValue)) << 32 | UInt64(document.rawValue)
    }
    return ranked.sorted().map { DocID(rawValue: UInt32(truncatingIfNeeded: $0)) }
  }

  /// Why a document has the score it has, or does not match.
  package func explain(_ query: Query, _ document: DocID) throws(SearchError) -> Explanation {
    let (node, context) = try prepare(document.rawValue < segment.documentCount ? query : .nothing)
    do {
      return try Explainer(context: context, document: document.rawValue).explain(node)
    } catch { throw .index(error) }
  }

  /// How much a term counts; 0 for one that the index does not have.
  package func weight(of term: Query.Term) throws(SearchError) -> Double {
    let planner = QueryPlanner(segment: segment, ranking: ranking)
    guard case .term(let plan) = try planner.plan(.term(term)) else { return 0 }
    return plan.weight
  }

  private func prepare(_ query: Query) throws(SearchError) -> (PlanNode, ScoringContext) {
    let node = try QueryPlanner(segment: segment, ranking: ranking).plan(query)
    let scale = ScoreScale(totalWeight: node.totalWeight)
    let context = ScoringContext(
      segment: segment,
      ranking: ranking,
      scale: scale,
      factors: factors
    )
    return (node, context)
  }

  private static func hits(
    _ entries: [TopDocuments.Entry],
    _ request: SearchRequest,
    _ scale: ScoreScale
  ) -> [Hit] {
    entries.dropFirst(max(0, request.offset)).map { entry in
      Hit(
        document: DocID(rawValue: entry.document),
        score: scale.score(entry.score),
        matchCount: entry.matchCount
      )
    }
  }
}
