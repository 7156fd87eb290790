import InvertedIndex

/// Documents that match a required part; an optional one adds its score where it matches too.
final class PreferenceScorer: WindowScorer {
  private let required: any WindowScorer
  private let optional: any WindowScorer
  private var optionalWindow = ScoreWindow()

  init(_ required: any WindowScorer, preferring optional: any WindowScorer) {
    self.required = required
    self.optional = optional
  }

  func candidate(notBefore target: UInt32) throws(SegmentError) -> UInt32? {
    try required.candidate(notBefore: target)
  }

  func score(_ window: inout ScoreWindow, wanted: [UInt64]?) throws(SegmentError) {
    try required.score(&window, wanted: wanted)
    guard !window.isEmpty else { return }
    optionalWindow.move(to: window.base)
    try optional.score(&optionalWindow, wanted: window.matches)
    window.prefer(optionalWindow)
  }

  func report(to counters: inout SearchCounters) {
    required.report(to: &counters)
    optional.report(to: &counters)
  }
}
