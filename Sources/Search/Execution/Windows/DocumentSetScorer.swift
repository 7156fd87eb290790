import InvertedIndex

/// Documents of a set that is known beforehand, without scores: all, or those of some groups.
final class DocumentSetScorer: WindowScorer {
  private let set: DocumentSet

  init(_ set: DocumentSet) {
    self.set = set
  }

  func candidate(notBefore target: UInt32) throws(SegmentError) -> UInt32? {
    set.first(notBefore: target)
  }

  func score(_ window: inout ScoreWindow, wanted: [UInt64]?) throws(SegmentError) {
    let first = Int(window.base / 64)
    for word in 0..<ScoreWindow.wordCount where first + word < set.words.count {
      window.matches[word] = set.words[first + word]
    }
  }

  func report(to counters: inout SearchCounters) {}
}
