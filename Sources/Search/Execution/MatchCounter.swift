import InvertedIndex

/// Finds and counts the documents of a plan without scores, where its shape allows it to be quick.
struct MatchCounter {
  let context: ScoringContext

  /// `nil` when the plan has no shape for it.
  func count(_ node: PlanNode) throws(SegmentError) -> (count: Int, counters: SearchCounters)? {
    if let count = node.knownCount(of: context.segment.documentCount) {
      return (count, SearchCounters())
    }
    switch node {
    case .any(let nodes):
      guard let terms = FlatQuery.terms(nodes) else { return nil }
      let (set, counters) = try union(terms)
      return (set.count, counters)
    case .all(let nodes):
      guard var scorer = try conjunction(nodes, .number) else { return nil }
      return try count(&scorer)
    case .phrase(let plan):
      guard var scorer = try phrase(plan, .number) else { return nil }
      return try count(&scorer)
    case .preferring(let required, _):
      return try count(required)
    default:
      return nil
    }
  }

  private func count(
    _ scorer: inout some TopScorer
  ) throws(SegmentError) -> (count: Int, counters: SearchCounters)? {
    let counters = try scorer.run()
    return scorer.matchCount.map { ($0, counters) }
  }

  /// Whether ``documents(of:)`` knows the shape of a plan; of phrases it knows most.
  func findsDocuments(of node: PlanNode) -> Bool {
    switch node {
    case .everything, .term, .synonyms, .phrase: true
    case .any(let nodes), .all(let nodes): FlatQuery.terms(nodes) != nil
    case .preferring(let required, _): findsDocuments(of: required)
    default: false
    }
  }

  /// All documents that match; `nil` when the plan has no shape for it.
  func documents(
    of node: PlanNode
  ) throws(SegmentError) -> (documents: DocumentSet, counters: SearchCounters)? {
    switch node {
    case .everything:
      return (.everything(context.segment.documentCount), SearchCounters())
    case .term(let plan): return try union([plan])
    case .synonyms(let plan): return try union(plan.terms)
    case .any(let nodes): return try FlatQuery.terms(nodes).map(union)
    case .all(let nodes):
      guard var scorer = try conjunction(nodes, .documents) else { return nil }
      return try documents(of: &scorer)
    case .phrase(let plan):
      guard var scorer = try phrase(plan, .documents) else { return nil }
      return try documents(of: &scorer)
    // What is better with others is what matches without them.
    case .preferring(let required, _): return try documents(of: required)
    default: return nil
    }
  }

  private func documents(
    of scorer: inout some TopScorer
  ) throws(SegmentError) -> (documents: DocumentSet, counters: SearchCounters)? {
    let counters = try scorer.run()
    return scorer.documents.map { ($0, counters) }
  }

  private var noHits: TopDocuments { TopDocuments(capacity: 0, order: context.segment.order) }

  private func counts(_ extent: MatchCounts.Extent) -> MatchCounts {
    MatchCounts(extent, among: context.segment.documentCount)
  }

  private func phrase(
    _ plan: PhrasePlan,
    _ extent: MatchCounts.Extent
  ) throws(SegmentError) -> PhraseTopScorer? {
    try PhraseTopScorer(plan, context, noHits, counts(extent))
  }

  /// `nil` when not all parts are terms.
  private func conjunction(
    _ nodes: [PlanNode],
    _ extent: MatchCounts.Extent
  ) throws(SegmentError) -> ConjunctionTopScorer? {
    guard let terms = FlatQuery.terms(nodes) else { return nil }
    var lists: [ScoredList] = []
    for term in terms { lists.append(try ScoredList(term, context)) }
    return ConjunctionTopScorer(lists, noHits, counts(extent))
  }

  /// Marks the documents of all lists in one set, a bit each.
  private func union(
    _ terms: [TermPlan]
  ) throws(SegmentError) -> (documents: DocumentSet, counters: SearchCounters) {
    var counters = SearchCounters()
    var set = DocumentSet(documentCount: context.segment.documentCount)
    for term in terms {
      var cursor = try context.segment.postings(term.entry)
      while try cursor.nextBlock() { set.insert(cursor.block) }
      counters.add(cursor)
    }
    return (set, counters)
  }
}
