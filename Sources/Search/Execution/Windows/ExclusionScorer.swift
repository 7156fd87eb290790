import InvertedIndex

/// Documents that match one part and not another, which adds no score.
final class ExclusionScorer: WindowScorer {
  private let kept: any WindowScorer
  private let dropped: any WindowScorer
  private var droppedWindow = ScoreWindow()

  init(_ kept: any WindowScorer, except dropped: any WindowScorer) {
    self.kept = kept
    self.dropped = dropped
  }

  func candidate(notBefore target: UInt32) throws(SegmentError) -> UInt32? {
    try kept.candidate(notBefore: target)
  }

  func score(_ window: inout ScoreWindow, wanted: [UInt64]?) throws(SegmentError) {
    try kept.score(&window, wanted: wanted)
    guard !window.isEmpty else { return }
    droppedWindow.move(to: window.base)
    try dropped.score(&droppedWindow, wanted: window.matches)
    window.subtract(droppedWindow)
  }

  func report(to counters: inout SearchCounters) {
    kept.report(to: &counters)
    dropped.report(to: &counters)
  }
}
