import InvertedIndex

/// Documents that match one part; those that match another too keep a share of their score.
final class DemotionScorer: WindowScorer {
  private let scorer: any WindowScorer
  private let other: any WindowScorer
  private let share: Float
  private var otherWindow = ScoreWindow()

  init(_ scorer: any WindowScorer, where other: any WindowScorer, keeping share: Float) {
    self.scorer = scorer
    self.other = other
    self.share = share
  }

  func candidate(notBefore target: UInt32) throws(SegmentError) -> UInt32? {
    try scorer.candidate(notBefore: target)
  }

  func score(_ window: inout ScoreWindow, wanted: [UInt64]?) throws(SegmentError) {
    try scorer.score(&window, wanted: wanted)
    guard !window.isEmpty else { return }
    otherWindow.move(to: window.base)
    try other.score(&otherWindow, wanted: window.matches)
    window.demote(otherWindow, keeping: share)
  }

  func report(to counters: inout SearchCounters) {
    scorer.report(to: &counters)
    other.report(to: &counters)
  }
}
