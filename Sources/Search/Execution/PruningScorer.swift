import InvertedIndex

/// Finds the best documents of a ``FlatQuery`` without looking at all: by the algorithm that suits.
///
/// Gives the very hits that ``ExhaustiveScorer`` gives: the bounds are never too low, scores add up
/// the same in any order, and equal scores are decided by the document.
struct PruningScorer {
  let query: FlatQuery
  let context: ScoringContext
  let capacity: Int

  /// `nil` when the bounds in the index do not fit, or a term scores less than a unit.
  func run() throws(SegmentError) -> (
    algorithm: String, hits: [TopDocuments.Entry], counters: SearchCounters
  )? {
    guard context.hasBounds else { return nil }
    let required = try lists(query.required)
    let optional = try lists(query.optional)
    guard (required + optional).allSatisfy(\.isScoring) else { return nil }
    let top = TopDocuments(capacity: capacity)
    if required.count + optional.count == 1 {
      var scorer = TermTopScorer((required + optional)[0], top)
      let counters = try scorer.run()
      return ("best blocks of one list", scorer.top.sorted(), counters)
    }
    if optional.isEmpty, !prefersRanges(required) {
      var scorer = ConjunctionTopScorer(required, top)
      let counters = try scorer.run()
      return ("candidates of the rarest list", scorer.top.sorted(), counters)
    }
    var scorer = try RangeTopScorer(
      required: required,
      optional: optional,
      documentCount: context.segment.documentCount,
      top
    )
    let counters = try scorer.run()
    return ("best ranges of documents", scorer.top.sorted(), counters)
  }

  /// Two frequent terms meet in so many documents that the bounds of ranges pay.
  private func prefersRanges(_ lists: [ScoredList]) -> Bool {
    lists.count == 2
      && lists.allSatisfy {
        $0.documentFrequency * 49 >= context.segment.documentCount && $0.documentFrequency >= 128
      }
  }

  private func lists(_ terms: [TermPlan]) throws(SegmentError) -> [ScoredList] {
    var lists: [ScoredList] = []
    for term in terms { lists.append(try ScoredList(term, context)) }
    return lists
  }
}
