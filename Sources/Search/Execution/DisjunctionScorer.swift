import InvertedIndex

/// Documents that match at least one part; scores add up.
final class DisjunctionScorer: WindowScorer {
  private let parts: [any WindowScorer]
  private var partWindow = ScoreWindow()

  init(_ parts: [any WindowScorer]) {
    self.parts = parts
  }

  func candidate(notBefore target: UInt32) throws(SegmentError) -> UInt32? {
    var first: UInt32?
    for part in parts {
      guard let document = try part.candidate(notBefore: target) else { continue }
      first = min(first ?? document, document)
      if first == target { break }
    }
    return first
  }

  func score(_ window: inout ScoreWindow, wanted: [UInt64]?) throws(SegmentError) {
    for part in parts {
      partWindow.move(to: window.base)
      try part.score(&partWindow, wanted: wanted)
      window.unite(partWindow)
    }
  }

  func report(to counters: inout SearchCounters) {
    for part in parts { part.report(to: &counters) }
  }
}
