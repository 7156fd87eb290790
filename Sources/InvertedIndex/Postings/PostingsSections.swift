/// The sections of a file that hold postings, positions and range maxima, as they grow.
struct PostingsSections {
  private static let pieceByteCount = 1 << 20

  private(set) var postings = Spool()
  private(set) var positions = Spool()
  private(set) var maxima = Spool()
  private var rowCount: UInt32 = 0

  /// Appends lists, and gives the place of each.
  mutating func append(_ lists: EncodedLists) -> [TermEntry.Place] {
    let start = postings.count
    lists.postings.withSpan { bytes in
      var done = 0
      for (header, offset) in lists.headers {
        postings.append(contentsOf: bytes.extracting(done..<offset))
        header.moved(behindPositions: positions.count, rows: rowCount).encode(to: &postings.memory)
        done = offset
      }
      postings.append(contentsOf: bytes.extracting(done..<bytes.count))
    }
    lists.positions.withSpan { positions.append(contentsOf: $0) }
    lists.maxima.withSpan { maxima.append(contentsOf: $0) }
    rowCount += lists.rowCount
    return lists.places.map { $0.moved(behind: start) }
  }

  /// Puts what has come together into a file, when it is enough to be worth it.
  mutating func spill(to file: SpillFile) throws(SegmentError) {
    if postings.memory.count >= Self.pieceByteCount { try postings.spill(to: file) }
    if positions.memory.count >= Self.pieceByteCount { try positions.spill(to: file) }
    if maxima.memory.count >= Self.pieceByteCount { try maxima.spill(to: file) }
  }

  /// Pads so that a reader may load whole words.
  mutating func finish() {
    postings.memory.appendZeros(SegmentFormat.packedPadding)
    positions.memory.appendZeros(SegmentFormat.packedPadding)
  }
}
