import InvertedIndex

/// Evaluates one part of a plan, a window of documents at a time, windows in ascending order.
protocol WindowScorer: AnyObject {
  /// A document not below `target` before which there is no match, or `nil` when none follows.
  func candidate(notBefore target: UInt32) throws(SegmentError) -> UInt32?

  /// Marks and scores the matches in an empty window.
  ///
  /// - Parameter wanted: documents of the window that matter, a bit each; the scorer may leave
  ///   out others. `nil` when all do.
  func score(_ window: inout ScoreWindow, wanted: [UInt64]?) throws(SegmentError)

  /// Adds what has been read so far.
  func report(to counters: inout SearchCounters)
}
