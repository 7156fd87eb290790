import InvertedIndex

/// Documents that match at least one part; scores add up.
final class DisjunctionScorer: WindowScorer {
  private let parts: [any WindowScorer]
  /// Of the parts, those that add to what a window has already: most are such.
  private let terms: [TermScorer]
  private let others: [any WindowScorer]
  private var partWindow = ScoreWindow()

  init(_ parts: [any WindowScorer]) {
    self.parts = parts
    terms = parts.compactMap { $0 as? TermScorer }
    others = parts.filter { !($0 is TermScorer) }
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
    for term in terms { try term.score(&window, wanted: wanted) }
    for part in others {
      partWindow.move(to: window.base)
      try part.score(&partWindow, wanted: wanted)
      window.unite(partWindow)
    }
  }

  func report(to counters: inout SearchCounters) {
    for part in parts { part.report(to: &counters) }
  }
}
