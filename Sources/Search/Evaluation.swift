import InvertedIndex

/// One request on its way to its answer: which algorithm finds the hits, and what counts the rest.
struct Evaluation {
  let request: EngineRequest
  let node: PlanNode
  let context: ScoringContext
  /// Columns in which all documents of a group have the same values.
  let groupColumns: Set<ColumnID>

  private var segment: Segment { context.segment }

  /// The answer in the quickest way.
  func result() throws(SegmentError) -> EngineResult {
    if let result = try prunedResult() { return result }
    if let result = try countedResult() { return result }
    return try exhaustiveResult()
  }

  /// The answer without scoring all matches; `nil` when their scores are needed or the query has
  /// no shape for it.
  private func prunedResult() throws(SegmentError) -> EngineResult? {
    guard request.order == .score, request.unit == .document, request.start == nil else {
      return nil
    }
    guard !request.countsMatches || counter.findsDocuments(of: node) else { return nil }
    let pruning = PruningScorer(
      context: context,
      capacity: request.heapCapacity(segment.documentCount),
      counting: request.countsMatches
        ? .documents : request.totals == .documents ? .number : .nothing
    )
    guard var outcome = try pruning.run(node) else { return nil }
    if request.countsMatches, outcome.documents == nil {
      guard let found = try counter.documents(of: node) else { return nil }
      outcome.documents = found.documents
      outcome.counters.add(found.counters)
    } else if request.totals == .documents, outcome.matchCount == nil {
      guard let counted = try counter.count(node) else { return nil }
      outcome.matchCount = counted.count
      outcome.counters.add(counted.counters)
    }
    return try result(of: outcome)
  }

  private var counter: MatchCounter { MatchCounter(context: context) }

  /// The answer of nothing but counts; `nil` when the query has no shape for it.
  private func countedResult() throws(SegmentError) -> EngineResult? {
    guard request.heapCapacity(segment.documentCount) == 0, request.countsMatches,
      let found = try counter.documents(of: node)
    else { return nil }
    let outcome = PruningScorer.Outcome(
      algorithm: "all matches, without scores",
      hits: [],
      matchCount: nil,
      documents: found.documents,
      counters: found.counters
    )
    return try result(of: outcome)
  }

  /// The answer from all matches.
  func exhaustiveResult() throws(SegmentError) -> EngineResult {
    var scorer = try ExhaustiveScorer(node, context)
    var collector = MatchCollector(request, segment)
    try scorer.forEachWindow { collector.collect($0) }
    let outcome = PruningScorer.Outcome(
      algorithm: "all matches, by windows of \(ScoreWindow.size) documents",
      hits: collector.topHits(),
      matchCount: collector.documentCount,
      documents: collector.documents,
      counters: scorer.counters
    )
    return try result(of: outcome)
  }

  /// The answer from the best hits, and the matches or their number.
  private func result(of outcome: PruningScorer.Outcome) throws(SegmentError) -> EngineResult {
    let matches = outcome.documents.map { segment.matched($0.words) }
    return EngineResult(
      hits: hits(outcome.hits),
      end: outcome.hits.last.map { last in
        EngineRequest.Position(key: last.key, rank: segment.order.rank(of: last.document))
      },
      documentCount: request.totals == .none ? nil : matches?.count ?? outcome.matchCount,
      totals: request.totals == .documentsAndGroups ? matches?.totals : nil,
      facets: try facets(of: matches),
      repeats: request.repeats.flatMap { column in
        matches.flatMap { segment.keywords(column)?.counts(of: $0, areShared: false) }
      },
      plan: ExecutionPlan(algorithm: outcome.algorithm, root: node, schema: segment.schema),
      counters: outcome.counters
    )
  }

  private func facets(of matches: MatchedDocuments?) throws(SegmentError) -> [ColumnFacet] {
    guard let matches else { return [] }
    let counter = FacetCounter(segment: segment, groupColumns: groupColumns)
    var facets: [ColumnFacet] = []
    for column in request.facets { facets.append(try counter.facet(column, matches)) }
    return facets
  }

  private func hits(_ entries: [TopDocuments.Entry]) -> [ScoredDocument] {
    entries.dropFirst(max(0, request.offset)).map { entry in
      ScoredDocument(
        document: DocID(rawValue: entry.document),
        score: context.scale.score(entry.score),
        matchCount: entry.matchCount
      )
    }
  }
}
