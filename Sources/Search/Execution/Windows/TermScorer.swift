import InvertedIndex

/// Scores the documents that have a term.
final class TermScorer: WindowScorer {
  private var reader: TermReader
  private var weigher: BlockScorer

  init(_ plan: TermPlan, _ context: ScoringContext) throws(SegmentError) {
    reader = TermReader(try context.segment.postings(plan.entry))
    weigher = BlockScorer(weight: plan.weight, field: plan.term.field, context: context)
  }

  func candidate(notBefore target: UInt32) throws(SegmentError) -> UInt32? {
    try reader.document(notBefore: target)
  }

  /// The window may have matches already: their scores add up.
  func score(_ window: inout ScoreWindow, wanted: [UInt64]?) throws(SegmentError) {
    try reader.forEachBlock(from: window.base, to: window.end, needsFrequencies: weigher.isScoring)
    { cursor, range, isNew in
      guard weigher.isScoring else {
        window.mark(cursor.block.documents, range)
        return
      }
      if isNew { weigher.score(cursor.block) }
      window.add(weigher.scores, to: cursor.block.documents, range)
    }
  }

  func report(to counters: inout SearchCounters) { counters.add(reader.cursor) }
}
