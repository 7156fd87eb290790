/// Encodes the list of one term after the other, in memory that serves them all.
struct PostingsEncoder {
  /// The most bytes of a list, and of its positions, and the most positions: more have no place in a
  /// number of four bytes.
  static let greatestSize = Int(UInt32.max)

  private let greatestSize: Int
  private var maxima: RangeMaximaEncoder
  private var blocks = BlockEncoder()
  private var tail = TailEncoder()
  private var bounds = ListBounds()
  /// Where each block of the current list begins, from the first.
  private var blockOffsets: [Int] = []

  /// - Parameter greatestSize: less than an index allows, in tests.
  init(documentCount: Int, greatestSize: Int = greatestSize) {
    self.greatestSize = greatestSize
    maxima = RangeMaximaEncoder(documentCount: documentCount)
  }

  /// Appends a list to others.
  ///
  /// Throws when it or its positions are too long for its header; then it is there in part.
  ///
  /// - Parameter weighing: what bounds the scores of the list's postings.
  mutating func encode(
    _ list: PostingsBuffer,
    _ weighing: PostingWeighing,
    to lists: inout EncodedLists
  ) throws(SegmentError) {
    if list.count == 1, list.frequencies[0] == 1 {
      let position = list.hasPositions ? list.positionGaps[0] : 0
      lists.append(.inline(document: list.documents[0], position: position))
      return
    }
    let start = lists.byteCount
    if list.count < PostingsBlock.capacity {
      tail.encode(list, from: 0, position: 0, to: &lists.postings)
    } else {
      try encodeBlocks(list, weighing, to: &lists)
    }
    lists.append(.list(offset: start, byteCount: lists.byteCount - start))
  }

  private mutating func encodeBlocks(
    _ list: PostingsBuffer,
    _ weighing: PostingWeighing,
    to lists: inout EncodedLists
  ) throws(SegmentError) {
    let blockCount = list.count / PostingsBlock.capacity
    let positionsOffset = lists.positions.count
    blockOffsets.removeAll(keepingCapacity: true)
    blocks.begin(positionsOffset: positionsOffset)
    for block in 0..<blockCount {
      blockOffsets.append(blocks.bytes.count)
      blocks.append(block, of: list, positions: &lists.positions)
    }
    let directory = ListDirectory(blockCount: blockCount)
    let tailOffset = directory.blocks + blocks.bytes.count
    guard max(tailOffset, lists.positions.count - positionsOffset) <= greatestSize else {
      throw .tooLarge(what: "the postings of a term in bytes", limit: UInt64(greatestSize))
    }
    bounds.measure(list, weighing)
    let hasRow = maxima.encode(list, bounds, to: &lists.maxima)
    lists.append(
      ListHeader(
        positionsOffset: UInt64(positionsOffset),
        tailOffset: UInt32(tailOffset),
        row: hasRow ? lists.rowCount : ListHeader.noRow,
        greatestImpact: bounds.greatest,
        best: bounds.best,
        directory: directory
      )
    )
    encodeDirectory(list, to: &lists.postings)
    lists.postings.append(contentsOf: blocks.bytes)
    let start = blockCount * PostingsBlock.capacity
    tail.encode(list, from: start, position: blocks.positionCount, to: &lists.postings)
  }

  private func encodeDirectory(_ list: PostingsBuffer, to postings: inout ByteWriter) {
    let size = PostingsBlock.capacity
    for block in blockOffsets.indices {
      postings.append(list.documents[block * size + size - 1])
    }
    for block in stride(from: 0, to: blockOffsets.count, by: ListDirectory.offsetRun) {
      postings.append(UInt32(blockOffsets[block]))
    }
    for (block, offset) in blockOffsets.enumerated() {
      let base = blockOffsets[block / ListDirectory.offsetRun * ListDirectory.offsetRun]
      postings.append(UInt16(offset - base))
    }
    for block in 0...blockOffsets.count { postings.append(bounds.impact(ofBlock: block)) }
  }
}
