import InvertedIndex

/// Counts the documents of a plan without scores, where its shape allows it to be quick.
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
      return try countUnion(terms)
    case .all(let nodes):
      guard let terms = FlatQuery.terms(nodes) else { return nil }
      var lists: [ScoredList] = []
      for term in terms { lists.append(try ScoredList(term, context)) }
      let none = TopDocuments(capacity: 0, order: context.segment.order)
      guard var scorer = ConjunctionTopScorer(lists, none, isCounting: true) else { return nil }
      return try count(&scorer)
    case .phrase(let plan):
      let none = TopDocuments(capacity: 0, order: context.segment.order)
      guard var scorer = try PhraseTopScorer(plan, context, none, isCounting: true) else {
        return nil
      }
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

  /// Marks the documents of all lists in one set, a bit each.
  private func countUnion(
    _ terms: [TermPlan]
  ) throws(SegmentError) -> (count: Int, counters: SearchCounters) {
    var counters = SearchCounters()
    var set = DocumentSet(documentCount: context.segment.documentCount)
    for term in terms {
      var cursor = try context.segment.postings(term.entry)
      while try cursor.nextBlock() { set.insert(cursor.block) }
      counters.add(cursor)
    }
    return (set.count, counters)
  }
}
