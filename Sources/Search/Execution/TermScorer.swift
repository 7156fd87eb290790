import InvertedIndex

/// Scores the documents that have a term.
final class TermScorer: WindowScorer {
  private var reader: TermReader
  private let weigher: TermWeigher

  init(_ plan: TermPlan, _ context: ScoringContext) throws(SegmentError) {
    reader = TermReader(try context.segment.postings(plan.entry))
    weigher = TermWeigher(weight: plan.weight, field: plan.term.field, context: context)
  }

  func candidate(notBefore target: UInt32) throws(SegmentError) -> UInt32? {
    try reader.document(notBefore: target)
  }

  func score(_ window: inout ScoreWindow, wanted: [UInt64]?) throws(SegmentError) {
    let weigher = weigher
    let needsFrequencies = weigher.isScoring
    try reader.forEach(from: window.base, to: window.end, needsFrequencies: needsFrequencies) {
      document,
      frequency in
      window.add(needsFrequencies ? weigher.score(frequency, document) : 0, to: document)
    }
  }

  func report(to counters: inout SearchCounters) { counters.add(reader.cursor) }
}
