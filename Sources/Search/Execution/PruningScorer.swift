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
  /// What to keep of all matches where the algorithm can.
  let counting: MatchCounts.Extent

  /// `nil` when the plan has no shape for it, the bounds in the index are for another ranking, or
  /// a term scores less than a unit.
  func run(_ node: PlanNode) throws(SegmentError) -> Outcome? {
    guard context.hasBounds, capacity > 0 else { return nil }
    let top = TopDocuments(capacity: capacity, order: context.segment.order)
    if case .phrase(let plan) = node {
      guard plan.weight > 0 else { return nil }
      return try PhraseLists(plan, context).flatMap { lists throws(SegmentError) in
        try lists.outcome(top, counts)
      }
    }
    guard let query = FlatQuery(node) else { return nil }
    let isAny = query.required.isEmpty
    return try run(
      try context.lists(isAny ? query.alternatives : query.required),
      isAny: isAny,
      optional: try context.lists(query.optional),
      top
    )
  }

  /// - Parameters:
  ///   - leading: at least one list; none is kept, since a second owner of a list would make it copy its
  ///     block.
  ///   - isAny: whether a document needs one of the leading lists, and not all.
  private func run(
    _ leading: consuming [ScoredList],
    isAny: Bool,
    optional: consuming [ScoredList],
    _ top: consuming TopDocuments
  ) throws(SegmentError) -> Outcome? {
    // By their places: a list that is handed to a closure is copied.
    for list in leading.indices where !leading[list].isScoring { return nil }
    for list in optional.indices where !optional[list].isScoring { return nil }
    if isAny || leading.count == 1 {
      // Every document of a list matches, and scores at least what the list gives it.
      for list in leading.indices { top.require(leading[list].leastScore(ofBest: capacity)) }
    }
    if leading.count + optional.count == 1 {
      return try TermTopScorer(leading.removeLast(), top).outcome()
    }
    if optional.isEmpty, !isAny, !prefersRanges(leading) {
      guard let lists = try RequiredLists(leading, context) else { return nil }
      return try lists.outcome(top, counts)
    }
    return try RangeTopScorer(
      leading: leading,
      isAny: isAny,
      optional: optional,
      context,
      top
    ).outcome()
  }

  private var counts: MatchCounts { MatchCounts(counting, among: context.segment.documentCount) }

  /// Two frequent terms meet in so many documents that the bounds of ranges pay.
  private func prefersRanges(_ lists: [ScoredList]) -> Bool {
    lists.count == 2
      && lists.allSatisfy {
        $0.documentFrequency * 16 >= context.segment.documentCount && $0.documentFrequency >= 128
      }
  }
}
