import InvertedIndex

/// Turns a query into a plan for one index.
struct QueryPlanner {
  /// Parts of a query may lie in each other this deep.
  static let depthLimit = 64

  let segment: Segment
  let ranking: BM25

  /// The plan of a query.
  ///
  /// Terms that the index does not have match nothing; a boost multiplies the weights below it.
  func plan(_ query: Query) throws(SearchError) -> PlanNode {
    try plan(query, boost: 1, depth: 0)
  }

  /// - Parameter boost: factor of the weights below; 0 where scores do not count.
  private func plan(_ query: Query, boost: Double, depth: Int) throws(SearchError) -> PlanNode {
    guard depth < Self.depthLimit else { throw .tooDeep(limit: Self.depthLimit) }
    let next = depth + 1
    switch query {
    case .everything: return .everything
    case .nothing: return .nothing
    case .term(let term): return try plan(term, boost: boost).map { .term($0) } ?? .nothing
    case .synonyms(let terms): return try planSynonyms(terms, boost: boost)
    case .phrase(let phrase): return try plan(phrase, boost: boost)
    case .all(let queries): return Self.all(try plans(queries, boost: boost, depth: next))
    case .any(let queries): return Self.any(try plans(queries, boost: boost, depth: next))
    case .excluding(let kept, let dropped):
      let kept = try plan(kept, boost: boost, depth: next)
      return Self.excluding(kept, try plan(dropped, boost: 0, depth: next))
    case .preferring(let required, let optional):
      let required = try plan(required, boost: boost, depth: next)
      guard boost > 0 else { return required }
      return Self.preferring(required, try plan(optional, boost: boost, depth: next))
    case .filter(let query): return try plan(query, boost: 0, depth: next)
    case .boosted(let query, let factor):
      return try plan(query, boost: Self.bounded(boost * factor), depth: next)
    case .demoted(let query, let other, let share):
      let node = try plan(query, boost: boost, depth: next)
      guard boost > 0 else { return node }
      return Self.demoted(node, try plan(other, boost: 0, depth: next), keeping: share)
    case .documents(let documents): return documents.isEmpty ? .nothing : .documents(documents)
    case .range(let column, let range):
      return segment.numbers(column) == nil ? .nothing : .range(column, range)
    case .group(let query):
      let node = try plan(query, boost: 0, depth: next)
      if case .nothing = node { return .nothing }
      return .group(node)
    case .within: throw .unknownUnit
    }
  }

  private func plans(
    _ queries: [Query],
    boost: Double,
    depth: Int
  ) throws(SearchError) -> [PlanNode] {
    var nodes: [PlanNode] = []
    nodes.reserveCapacity(queries.count)
    for query in queries { nodes.append(try plan(query, boost: boost, depth: depth)) }
    return nodes
  }

  // MARK: Terms

  private func plan(_ term: Query.Term, boost: Double) throws(SearchError) -> TermPlan? {
    guard let entry = try lookup(term.field, term.text) else { return nil }
    let weight = weight([entry], documentFrequency: Int(entry.documentFrequency), boost: boost)
    return TermPlan(term: term, entry: entry, weight: weight)
  }

  private func planSynonyms(_ terms: [Query.Term], boost: Double) throws(SearchError) -> PlanNode {
    var plans: [TermPlan] = []
    for term in Self.unique(terms) {
      if let plan = try plan(term, boost: boost) { plans.append(plan) }
    }
    if plans.count == 1 { return .term(plans[0]) }
    guard let field = plans.first?.term.field else { return .nothing }
    // Frequencies of different fields do not add up: their lengths differ.
    guard boost > 0, plans.allSatisfy({ $0.term.field == field }) else {
      return Self.any(plans.map { .term($0) })
    }
    let frequency = try unionFrequency(plans)
    let entries = plans.map(\.entry)
    let weight = weight(entries, documentFrequency: frequency, boost: boost)
    return .synonyms(
      SynonymsPlan(field: field, terms: plans, documentFrequency: frequency, weight: weight)
    )
  }

  private func plan(_ phrase: Query.Phrase, boost: Double) throws(SearchError) -> PlanNode {
    guard !phrase.slots.isEmpty else { return .nothing }
    var slots: [PhrasePlan.Slot] = []
    var weight = 0.0
    for slot in phrase.slots {
      // The terms weigh no more than their phrase, to whose weight the scale of scores is fitted.
      let slotBoost = Self.bounded(boost * slot.boost)
      var terms: [TermPlan] = []
      for text in Self.unique(slot.terms) {
        let term = Query.Term(phrase.field, text)
        if let plan = try plan(term, boost: slotBoost) { terms.append(plan) }
      }
      guard !terms.isEmpty else { return .nothing }
      let frequency = boost > 0 ? try unionFrequency(terms) : 0
      weight += self.weight(terms.map(\.entry), documentFrequency: frequency, boost: slotBoost)
      slots.append(PhrasePlan.Slot(terms: terms, documentFrequency: frequency))
    }
    guard segment.schema.isText(phrase.field) else {
      return slots.count == 1 ? Self.any(slots[0].terms.map { .term($0) }) : .nothing
    }
    if slots.count == 1, slots[0].terms.count == 1 { return .term(slots[0].terms[0]) }
    let matcher = PhraseMatcher(
      offsets: phrase.slots.map(\.offset),
      slop: phrase.slop,
      isOrdered: phrase.isOrdered
    )
    return .phrase(
      PhrasePlan(field: phrase.field, slots: slots, matcher: matcher, weight: weight)
    )
  }

  private func lookup(_ field: FieldID, _ text: String) throws(SearchError) -> TermEntry? {
    do { return try segment.lookup(field, text) } catch { throw .index(error) }
  }

  /// How many documents have at least one of the terms.
  private func unionFrequency(_ terms: [TermPlan]) throws(SearchError) -> Int {
    guard terms.count > 1 else { return Int(terms.first?.entry.documentFrequency ?? 0) }
    do {
      var set = DocumentSet(documentCount: segment.documentCount)
      var count = 0
      for term in terms {
        var postings = try segment.postings(term.entry)
        count += try set.insert(&postings)
      }
      return count
    } catch { throw .index(error) }
  }

  /// The weight of terms that count as one.
  private func weight(_ entries: [TermEntry], documentFrequency: Int, boost: Double) -> Double {
    guard boost > 0 else { return 0 }
    return boost
      * ranking.weight(
        documentFrequency: documentFrequency,
        totalFrequency: entries.reduce(0) { $0 + Double($1.totalFrequency) },
        of: segment.documentCount
      )
  }

  // MARK: Combinations

  private static func all(_ nodes: [PlanNode]) -> PlanNode {
    var parts: [PlanNode] = []
    for node in nodes {
      switch node {
      case .nothing: return .nothing
      case .everything: continue
      case .all(let inner): parts += inner
      default: parts.append(node)
      }
    }
    if parts.isEmpty { return .everything }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private static func any(_ nodes: [PlanNode]) -> PlanNode {
    var parts: [PlanNode] = []
    for node in nodes {
      switch node {
      case .nothing: continue
      case .any(let inner): parts += inner
      default: parts.append(node)
      }
    }
    if parts.isEmpty { return .nothing }
    if parts.count > 1 { parts = addingUp(parts) }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  /// The same parts, a term that stands there several times only once, with the sum of its weights.
  private static func addingUp(_ parts: [PlanNode]) -> [PlanNode] {
    var places: [Query.Term: Int] = [:]
    var sums: [PlanNode] = []
    for part in parts {
      guard case .term(let plan) = part else {
        sums.append(part)
        continue
      }
      if let place = places[plan.term], case .term(let first) = sums[place] {
        let weight = first.weight + plan.weight
        sums[place] = .term(TermPlan(term: plan.term, entry: plan.entry, weight: weight))
      } else {
        places[plan.term] = sums.count
        sums.append(part)
      }
    }
    return sums
  }

  private static func excluding(_ kept: PlanNode, _ dropped: PlanNode) -> PlanNode {
    switch (kept, dropped) {
    case (.nothing, _), (_, .everything): .nothing
    case (_, .nothing): kept
    default: .excluding(kept, dropped)
    }
  }

  private static func demoted(
    _ node: PlanNode,
    _ other: PlanNode,
    keeping share: Double
  ) -> PlanNode {
    switch (node, other) {
    case (.nothing, _): .nothing
    case (_, .nothing): node
    default: .demoted(node, where: other, share: Float(min(1, bounded(share))))
    }
  }

  private static func preferring(_ required: PlanNode, _ optional: PlanNode) -> PlanNode {
    switch (required, optional) {
    case (.nothing, _): .nothing
    case (_, .nothing), (_, .everything): required
    default: .preferring(required: required, optional: optional)
    }
  }

  /// A factor within reason: a number above 0 stays, anything else counts nothing.
  private static func bounded(_ factor: Double) -> Double {
    factor > 0 ? min(factor, 1e12) : 0
  }

  private static func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
    guard elements.count > 1 else { return elements }
    var seen: Set<Element> = []
    return elements.filter { seen.insert($0).inserted }
  }
}
