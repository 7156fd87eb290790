import InvertedIndex

/// Documents that match every part; scores add up.
final class ConjunctionScorer: WindowScorer {
  /// The rarest first: it decides which windows are looked at.
  private let parts: [any WindowScorer]
  private var partWindow = ScoreWindow()

  /// - Parameter parts: at least one, those with the fewest matches and least work first.
  init(_ parts: [any WindowScorer]) {
    self.parts = parts
  }

  func candidate(notBefore target: UInt32) throws(SegmentError) -> UInt32? {
    var latest = target
    for part in parts {
      guard let document = try part.candidate(notBefore: latest) else { return nil }
      latest = document
    }
    return latest
  }

  func score(_ window: inout ScoreWindow, wanted: [UInt64]?) throws(SegmentError) {
    for (index, part) in parts.enumerated() {
      if index == 0 {
        try part.score(&window, wanted: wanted)
      } else {
        partWindow.move(to: window.base)
        try part.score(&partWindow, wanted: window.matches)
        window.intersect(partWindow)
      }
      if window.isEmpty { return }
    }
  }

  func report(to counters: inout SearchCounters) {
    for part in parts { part.report(to: &counters) }
  }
}
