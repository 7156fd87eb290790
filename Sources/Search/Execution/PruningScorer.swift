import InvertedIndex

/// Finds the best documents of a plan without looking at all: by the algorithm that suits.
///
/// Gives the very hits that ``ExhaustiveScorer`` gives: the bounds are never too low, scores add up
/// the same in any order, and equal scores are decided by who arrived first.
struct PruningScorer {
  /// The best documents and how they were found.
  struct Outcome {
    let algorithm: String
    let hits: [TopDocuments.Entry]
    /// How many documents match; `nil` where the algorithm did not count.
    var matchCount: Int?
    /// All documents that match; `nil` where the algorithm did not collect them.
    var documents: DocumentSet?
    var counters: SearchCounters
  }

  let context: ScoringContext
  /// How many documents to find.
  let capacity: Int
  /// Whether to count all matches where the algorithm can.
  let isCounting: Bool
  /// Whether to collect all matches where the algorithm can.
  let isCollecting: Bool

  /// `nil` when the plan has no shape for it, the bounds in the index are for another ranking, or
  /// a term scores less than a unit.
  func run(_ node: PlanNode) throws(SegmentError) -> Outcome? {
    guard context.hasBounds, capacity > 0 else { return nil }
    let top = TopDocuments(capacity: capacity, order: context.segment.order)
    if case .phrase(let plan) = node {
      guard plan.weight > 0 else { return nil }
      return try outcome(of: PhraseTopScorer(plan, context, top, counts))
    }
    if case .preferring(let words, .term(let plan)) = node,
      let outcome = try run(anyOf: words, betterWith: plan, top)
    {
      return outcome
    }
    guard let query = FlatQuery(node) else { return nil }
    return try run(try lists(query.required), try lists(query.optional), top)
  }

  /// Documents with any of several terms, better with a further one.
  ///
  /// They are the best of those with any of all terms, as long as the further one alone is not enough
  /// to be among these.
  private func run(
    anyOf words: PlanNode,
    betterWith plan: TermPlan,
    _ top: TopDocuments
  ) throws(SegmentError) -> Outcome? {
    guard let query = FlatQuery(words), query.required.isEmpty else { return nil }
    let further = try ScoredList(plan, context)
    guard let outcome = try run([], try lists(query.optional) + [further], top),
      outcome.hits.count == capacity, let last = outcome.hits.last, last.score > further.bound
    else { return nil }
    return outcome
  }

  /// - Parameters:
  ///   - required: with `optional`, at least one list; none is kept, since a second owner of a list
  ///     would make it copy its block.
  private func run(
    _ required: consuming [ScoredList],
    _ optional: consuming [ScoredList],
    _ top: TopDocuments
  ) throws(SegmentError) -> Outcome? {
    guard required.allSatisfy(\.isScoring), optional.allSatisfy(\.isScoring) else { return nil }
    var top = top
    if required.count <= 1 {
      // Every document of a list matches, and scores at least what the list gives it.
      for list in required.isEmpty ? optional : required {
        top.require(list.leastScore(ofBest: capacity))
      }
    }
    if required.count + optional.count == 1 {
      let list = required.popLast() ?? optional.removeLast()
      return try outcome(of: TermTopScorer(list, top))
    }
    if optional.isEmpty, !prefersRanges(required) {
      return try outcome(of: ConjunctionTopScorer(required, top, counts))
    }
    let documentCount = context.segment.documentCount
    return try outcome(
      of: RangeTopScorer(required: required, optional: optional, documentCount: documentCount, top)
    )
  }

  private var counts: MatchCounts {
    isCollecting
      ? .documents(context.segment.documentCount) : isCounting ? .number : .nothing
  }

  /// - Parameter scorer: `nil` when it does not suit.
  private func outcome(of scorer: consuming (some TopScorer)?) throws(SegmentError) -> Outcome? {
    guard var scorer else { return nil }
    let counters = try scorer.run()
    return Outcome(
      algorithm: type(of: scorer).algorithm,
      hits: scorer.top.sorted(),
      matchCount: scorer.matchCount,
      documents: scorer.documents,
      counters: counters
    )
  }

  /// Two frequent terms meet in so many documents that the bounds of ranges pay.
  private func prefersRanges(_ lists: [ScoredList]) -> Bool {
    lists.count == 2
      && lists.allSatisfy {
        $0.documentFrequency * 16 >= context.segment.documentCount && $0.documentFrequency >= 128
      }
  }

  private func lists(_ terms: [TermPlan]) throws(SegmentError) -> [ScoredList] {
    var lists: [ScoredList] = []
    lists.reserveCapacity(terms.count)
    for term in terms { lists.append(try ScoredList(term, context)) }
    return lists
  }
}
