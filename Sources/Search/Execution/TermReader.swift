import InvertedIndex

/// Reads one list of postings window by window, each posting once.
struct TermReader {
  private(set) var cursor: PostingsCursor
  /// The first posting of the current block that has not been read.
  private var index = 0

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
    while cursor.block.documents[index] < target { index += 1 }
    return true
  }

  /// Goes to a document; `false` when the list does not have it.
  mutating func seek(exactly document: UInt32) throws(SegmentError) -> Bool {
    try seek(document) && cursor.block.documents[index] == document
  }

  /// Calls `body` with each posting from `start` to before `end`.
  mutating func forEach(
    from start: UInt32,
    to end: UInt32,
    needsFrequencies: Bool,
    _ body: (_ document: UInt32, _ frequency: UInt32) -> Void
  ) throws(SegmentError) {
    guard try seek(start) else { return }
    while cursor.block.documents[index] < end {
      if needsFrequencies { try cursor.loadFrequencies() }
      let count = cursor.block.count
      while index < count, cursor.block.documents[index] < end {
        body(cursor.block.documents[index], needsFrequencies ? cursor.block.frequencies[index] : 1)
        index += 1
      }
      guard index == count else { return }
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
}
