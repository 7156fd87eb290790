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

/// What a search has read.
package struct SearchCounters: Sendable, Hashable {
  /// Lists of postings.
  package internal(set) var openedLists = 0
  /// Blocks of up to 128 postings that were decoded.
  package internal(set) var decodedBlocks = 0
  /// Blocks that were skipped by a seek or because no document in them could score high enough.
  package internal(set) var skippedBlocks = 0
  /// Windows of 4,096 documents, or ranges of 256, that were evaluated.
  package internal(set) var evaluatedWindows = 0

  package init() {}
}

extension SearchCounters {
  mutating func add(_ cursor: PostingsCursor) {
    openedLists += 1
    decodedBlocks += cursor.decodedBlockCount
    skippedBlocks += cursor.skippedBlockCount
  }
}
