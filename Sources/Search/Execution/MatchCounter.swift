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
      let (set, counters) = try union(terms)
      return (set.count, counters)
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

  /// Whether groups can be counted, too.
  func countsGroups(_ node: PlanNode) -> Bool {
    guard let query = FlatQuery(node) else { return false }
    return query.required.count == 1 || query.required.isEmpty && !query.optional.isEmpty
  }

  /// Counts documents and their groups, for a list or any of several; `nil` for other plans.
  func countWithGroups(
    _ node: PlanNode
  ) throws(SegmentError) -> (totals: MatchTotals, counters: SearchCounters)? {
    guard countsGroups(node), let query = FlatQuery(node) else { return nil }
    // What is better with others is what matches without them.
    let terms = query.required.isEmpty ? query.optional : query.required
    let (set, counters) = try union(terms)
    var groups = GroupWalk(context.segment)
    var groupCount = 0
    var next = set.first(notBefore: 0)
    while let document = next {
      if groups.advance(to: document) { groupCount += 1 }
      next = set.first(notBefore: groups.end)
    }
    return (MatchTotals(documents: set.count, groups: groupCount), counters)
  }

  /// Marks the documents of all lists in one set, a bit each.
  private func union(
    _ terms: [TermPlan]
  ) throws(SegmentError) -> (set: DocumentSet, counters: SearchCounters) {
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
