import InvertedIndex

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
  /// Adds what others have read.
  package mutating func add(_ other: SearchCounters) {
    openedLists += other.openedLists
    decodedBlocks += other.decodedBlocks
    skippedBlocks += other.skippedBlocks
    evaluatedWindows += other.evaluatedWindows
  }

  /// Adds what was read of a list.
  mutating func add(_ cursor: PostingsCursor) {
    openedLists += 1
    decodedBlocks += cursor.decodedBlockCount
    skippedBlocks += cursor.skippedBlockCount
  }

  /// Adds what was read of a list of which blocks were decoded in any order.
  mutating func addBlocks(of list: ScoredList) {
    add(list.cursor)
    // More are decoded than there are when some are decoded again.
    skippedBlocks += max(0, list.cursor.blockCount - list.cursor.decodedBlockCount)
  }
}
