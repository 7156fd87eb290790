import InvertedIndex

/// Reads one list of postings window by window, each posting once.
struct TermReader {
  private(set) var cursor: PostingsCursor
  /// The first posting of the current block that has not been read.
  private var index = 0
  /// The block that was shown last, by how many were decoded until then.
  private var shownBlock = -1

  init(_ cursor: PostingsCursor) {
    self.cursor = cursor
  }

  /// The document of the next posting not below `target`; `nil` when there is none.
  mutating func document(notBefore target: UInt32) throws(SegmentError) -> UInt32? {
    guard try seek(target) else { return nil }
    return cursor.block.documents[index]
  }

  /// Goes to the first posting not below `target`; `false` when there is none.
  mutating func seek(_ target: UInt32) throws(SegmentError) -> Bool {
    let count = cursor.block.count
    if count == 0 || cursor.block.documents[count - 1] < target {
      guard try cursor.seek(toBlockOf: target) else { return false }
      index = 0
    }
    index = cursor.block.firstIndex(notBefore: target, from: index)
    return true
  }

  /// Goes to a document; `false` when the list does not have it.
  mutating func seek(exactly document: UInt32) throws(SegmentError) -> Bool {
    try seek(document) && cursor.block.documents[index] == document
  }

  /// Calls `body` with each block that has postings from `start` to before `end`.
  ///
  /// Its arguments: the list with the block, the postings of the block in the range, and whether
  /// the block has not been shown before. With `needsFrequencies`, the frequencies are valid.
  mutating func forEachBlock(
    from start: UInt32,
    to end: UInt32,
    needsFrequencies: Bool,
    _ body: (_ cursor: borrowing PostingsCursor, _ range: Range<Int>, _ isNew: Bool) -> Void
  ) throws(SegmentError) {
    guard try seek(start) else { return }
    while cursor.block.documents[index] < end {
      if needsFrequencies { try cursor.loadFrequencies() }
      let first = index
      index = cursor.block.firstIndex(notBefore: end, from: first)
      body(cursor, first..<index, shownBlock != cursor.decodedBlockCount)
      shownBlock = cursor.decodedBlockCount
      guard index == cursor.block.count else { return }
      index = 0
      guard try cursor.nextBlock() else { return }
    }
  }

  /// The frequency of the current posting.
  mutating func frequency() throws(SegmentError) -> UInt32 {
    try cursor.loadFrequencies()
    return cursor.block.frequencies[index]
  }

  /// The positions of the current posting.
  mutating func loadPositions(into positions: inout [UInt32]) throws(SegmentError) {
    try cursor.loadPositions(at: index, into: &positions)
  }

  /// Lets a phrase begin wherever the term stands in the current document.
  mutating func loadPositions(into starts: inout PhraseStarts) throws(SegmentError) {
    try cursor.loadPositions(at: index, into: &starts)
  }

  /// Lets a phrase begin only where the term stands at a distance in the current document.
  mutating func keep(_ starts: inout PhraseStarts, at distance: Int) throws(SegmentError) {
    try cursor.keep(&starts, followedAt: index, distance: distance)
  }
}
