package import InvertedIndex

/// Answers queries over one index.
///
/// A value to share freely: each search has its own cursors.
package struct Searcher: Sendable {
  package let segment: Segment
  package let ranking: BM25
  private let groupColumns: Set<ColumnID>
  /// By field.
  let factors: [LengthFactors]
  private let frequentTerms: FrequentTerms
  let recentVectors = RecentVectors()

  /// Prepares an index for queries; do it once an index.
  ///
  /// - Parameters:
  ///   - ranking: `nil` for the one whose bounds the index holds.
  ///   - groupColumns: columns in which all documents of a group have the same values; these are
  ///     counted by groups, many times as fast.
  package init(_ segment: Segment, ranking: BM25? = nil, groupColumns: Set<ColumnID> = []) {
    self.init(segment, ranking: ranking, groupColumns: groupColumns, keeping: .standard(segment))
  }

  /// - Parameter policy: which sets of documents are kept from query to query.
  init(
    _ segment: Segment,
    ranking: BM25? = nil,
    groupColumns: Set<ColumnID> = [],
    keeping policy: FrequentTerms.Policy
  ) {
    self.segment = segment
    frequentTerms = FrequentTerms(segment, policy)
    self.groupColumns = groupColumns
    let ranking = ranking ?? BM25(segment.schema.saturation)
    self.ranking = ranking
    factors = segment.schema.fields.indices.map { index in
      LengthFactors(segment, FieldID(rawValue: UInt8(index)), ranking.saturation)
    }
  }

  /// Finds, ranks and counts.
  package func search(_ request: EngineRequest) throws(SearchError) -> EngineResult {
    try run(plan(request))
  }

  /// The same answer from the scores of all matches, which tests hold the quick ways against.
  func exhaustiveSearch(_ request: EngineRequest) throws(SearchError) -> EngineResult {
    let evaluation = evaluation(try plan(request))
    do { return try evaluation.exhaustiveResult() } catch { throw .index(error) }
  }

  /// A request whose terms are looked up and weighed.
  package struct PlannedSearch: Sendable {
    fileprivate let request: EngineRequest
    fileprivate let node: PlanNode
    fileprivate let context: ScoringContext
  }

  /// The first half of ``search(_:)``.
  package func plan(_ request: EngineRequest) throws(SearchError) -> PlannedSearch {
    // Without hits nobody sees a score.
    let query = request.limit > 0 ? request.query : .filter(request.query)
    let (node, context) = try prepare(query)
    return PlannedSearch(request: request, node: node, context: context)
  }

  /// The second half of ``search(_:)``: evaluates what was planned.
  package func run(_ planned: PlannedSearch) throws(SearchError) -> EngineResult {
    do { return try evaluation(planned).result() } catch { throw .index(error) }
  }

  private func evaluation(_ planned: PlannedSearch) -> Evaluation {
    evaluation(planned.request, planned.node, planned.context)
  }

  private func evaluation(
    _ request: EngineRequest,
    _ node: PlanNode,
    _ context: ScoringContext
  ) -> Evaluation {
    Evaluation(request: request, node: node, context: context, groupColumns: groupColumns)
  }

  /// How much matches, without ranking it.
  package func count(_ query: Query) throws(SearchError) -> MatchTotals {
    var request = EngineRequest(.filter(query))
    request.limit = 0
    return try search(request).totals ?? MatchTotals(documents: 0, groups: 0)
  }

  /// How many documents match, without ranking them.
  package func documentCount(of query: Query) throws(SearchError) -> Int {
    var request = EngineRequest(.filter(query))
    request.limit = 0
    request.totals = .documents
    let (node, context) = try prepare(request.query)
    do {
      if let counted = try MatchCounter(context: context).count(node) { return counted.count }
      return try evaluation(request, node, context).result().documentCount ?? 0
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

  /// All matches with their groups, to be counted by the values of columns.
  package func matched(_ query: Query) throws(SearchError) -> MatchedDocuments {
    let (node, context) = try prepare(.filter(query))
    do {
      if let found = try MatchCounter(context: context).documents(of: node) {
        return segment.matched(found.documents.words)
      }
      var scorer = try ExhaustiveScorer(node, context)
      var set = DocumentSet(documentCount: segment.documentCount)
      try scorer.forEachWindow { set.insert($0) }
      return segment.matched(set.words)
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

  private func prepare(_ query: Query) throws(SearchError) -> (PlanNode, ScoringContext) {
    let node = try planner.plan(query)
    return (node, context(totalWeight: node.totalWeight))
  }

  var planner: QueryPlanner { QueryPlanner(segment: segment, ranking: ranking) }

  /// - Parameter totalWeight: of a plan; 0 where nothing is scored.
  func context(totalWeight: Double = 0) -> ScoringContext {
    ScoringContext(
      segment: segment,
      ranking: ranking,
      scale: ScoreScale(totalWeight: totalWeight),
      factors: factors,
      frequentTerms: frequentTerms
    )
  }
}
