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
      guard let terms = FlatQuery.terms(nodes) else { return try countOfSet(node) }
      let union = try union(terms)
      return (union.count, union.counters)
    case .all(let nodes):
      guard var lists = try required(nodes) else { return try countOfSet(node) }
      if let set = try lists.documents(context) { return (set.count, SearchCounters()) }
      return Self.count(of: try lists.outcome(noHits, counts(.number)))
    case .phrase(let plan):
      return try phrase(plan, .number).flatMap(Self.count)
    case .preferring(let required, _):
      return try count(required)
    default:
      return nil
    }
  }

  private func countOfSet(
    _ node: PlanNode
  ) throws(SegmentError) -> (count: Int, counters: SearchCounters)? {
    try nestedDocuments(of: node).map { ($0.documents.count, $0.counters) }
  }

  /// All documents that match, also where phrases and brackets are among what may or must be there;
  /// `nil` when a part has no shape for it.
  private func nestedDocuments(
    of node: PlanNode
  ) throws(SegmentError) -> (documents: DocumentSet, counters: SearchCounters)? {
    switch node {
    case .any(let nodes) where FlatQuery.terms(nodes) == nil:
      try combined(nodes) { $0.formUnion($1) }
    case .all(let nodes) where FlatQuery.terms(nodes) == nil:
      try combined(nodes) { $0.formIntersection($1) }
    default:
      try documents(of: node)
    }
  }

  private func combined(
    _ nodes: [PlanNode],
    _ combine: (inout DocumentSet, DocumentSet) -> Void
  ) throws(SegmentError) -> (documents: DocumentSet, counters: SearchCounters)? {
    guard let first = nodes.first, var (documents, counters) = try nestedDocuments(of: first) else {
      return nil
    }
    for node in nodes.dropFirst() {
      guard let found = try nestedDocuments(of: node) else { return nil }
      combine(&documents, found.documents)
      counters.add(found.counters)
    }
    return (documents, counters)
  }

  private static func count(
    of outcome: PruningScorer.Outcome
  ) -> (count: Int, counters: SearchCounters)? {
    outcome.matchCount.map { ($0, outcome.counters) }
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
    case .term(let plan): return try documents([plan])
    case .synonyms(let plan): return try documents(plan.terms)
    case .any(let nodes): return try FlatQuery.terms(nodes).map(documents)
    case .all(let nodes):
      guard var lists = try required(nodes) else { return nil }
      if let set = try lists.documents(context) { return (set, SearchCounters()) }
      return Self.documents(of: try lists.outcome(noHits, counts(.documents)))
    case .phrase(let plan):
      return try phrase(plan, .documents).flatMap(Self.documents)
    // What is better with others is what matches without them.
    case .preferring(let required, _): return try documents(of: required)
    default: return nil
    }
  }

  private static func documents(
    of outcome: PruningScorer.Outcome
  ) -> (documents: DocumentSet, counters: SearchCounters)? {
    outcome.documents.map { ($0, outcome.counters) }
  }

  private var noHits: TopDocuments { TopDocuments(capacity: 0, order: context.segment.order) }

  private func counts(_ extent: MatchCounts.Extent) -> MatchCounts {
    MatchCounts(extent, among: context.segment.documentCount)
  }

  private func phrase(
    _ plan: PhrasePlan,
    _ extent: MatchCounts.Extent
  ) throws(SegmentError) -> PruningScorer.Outcome? {
    try PhraseLists(plan, context)?.outcome(noHits, counts(extent))
  }

  /// `nil` when not all parts are terms.
  private func required(_ nodes: [PlanNode]) throws(SegmentError) -> RequiredLists? {
    guard let terms = FlatQuery.terms(nodes) else { return nil }
    return try RequiredLists(context.lists(terms), context)
  }

  private func documents(
    _ terms: [TermPlan]
  ) throws(SegmentError) -> (documents: DocumentSet, counters: SearchCounters) {
    let union = try union(terms)
    return (union.documents, union.counters)
  }

  /// Marks the documents of all lists in one set, a bit each.
  private func union(
    _ terms: [TermPlan]
  ) throws(SegmentError) -> (documents: DocumentSet, count: Int, counters: SearchCounters) {
    var counters = SearchCounters()
    var known: [RankedDocuments] = []
    var unknown: [TermPlan] = []
    for term in terms {
      if let documents = try context.frequentTerms.documents(of: term.entry, in: context.segment) {
        known.append(documents)
      } else {
        unknown.append(term)
      }
    }
    var set = known.first?.set ?? DocumentSet(documentCount: context.segment.documentCount)
    for documents in known.dropFirst() { set.formUnion(documents.set) }
    var count = known.count > 1 ? set.count : known.first?.count ?? 0
    for term in unknown {
      var cursor = try context.segment.postings(term.entry)
      count += try set.insert(&cursor)
      counters.add(cursor)
    }
    return (set, count, counters)
  }
}
