/// Writes the list of one term after the other.
struct PostingsEncoder {
  private static let pieceByteCount = 1 << 20

  private(set) var postings = Spool()
  private(set) var positions = Spool()
  private(set) var maxima: RangeMaximaWriter

  private var blocks = BlockEncoder()
  private var tail = TailEncoder()
  private var bounds = ListBounds()
  /// Where each block of the current list begins, from the first.
  private var blockOffsets: [Int] = []

  init(documentCount: Int) {
    maxima = RangeMaximaWriter(documentCount: documentCount)
  }

  /// Appends a list and gives its place.
  ///
  /// - Parameter weighing: what bounds the scores of the list's postings.
  mutating func encode(_ list: PostingsBuffer, _ weighing: PostingWeighing) -> TermEntry.Place {
    if list.count == 1, list.frequencies[0] == 1 {
      let position = list.hasPositions ? list.positionGaps[0] : 0
      return .inline(document: list.documents[0], position: position)
    }
    let start = postings.count
    if list.count < PostingsBlock.capacity {
      tail.encode(list, from: 0, position: 0, to: &postings.memory)
    } else {
      encodeBlocks(list, weighing)
    }
    return .list(offset: start, byteCount: postings.count - start)
  }

  /// Puts what has come together into a file, when it is enough to be worth it.
  mutating func spill(to file: SpillFile) throws(SegmentError) {
    if postings.memory.count >= Self.pieceByteCount { try postings.spill(to: file) }
    if positions.memory.count >= Self.pieceByteCount { try positions.spill(to: file) }
    if maxima.rows.memory.count >= Self.pieceByteCount { try maxima.spill(to: file) }
  }

  /// Pads both parts so that a reader may load whole words.
  mutating func finish() {
    postings.memory.appendZeros(SegmentFormat.packedPadding)
    positions.memory.appendZeros(SegmentFormat.packedPadding)
  }

  private mutating func encodeBlocks(_ list: PostingsBuffer, _ weighing: PostingWeighing) {
    let blockCount = list.count / PostingsBlock.capacity
    let positionsOffset = positions.count
    blockOffsets.removeAll(keepingCapacity: true)
    blocks.begin(positionsOffset: positions.memory.count)
    for block in 0..<blockCount {
      blockOffsets.append(blocks.bytes.count)
      blocks.append(block, of: list, positions: &positions.memory)
    }
    bounds.measure(list, weighing)
    let directory = ListDirectory(blockCount: blockCount)
    let header = ListHeader(
      positionsOffset: UInt64(positionsOffset),
      tailOffset: UInt32(directory.blocks + blocks.bytes.count),
      row: maxima.append(list, bounds),
      greatestImpact: bounds.greatest,
      best: bounds.best,
      directory: directory
    )
    encodeDirectory(list, header)
    postings.memory.append(contentsOf: blocks.bytes)
    let start = blockCount * PostingsBlock.capacity
    tail.encode(list, from: start, position: blocks.positionCount, to: &postings.memory)
  }

  private mutating func encodeDirectory(_ list: PostingsBuffer, _ header: ListHeader) {
    let size = PostingsBlock.capacity
    header.encode(to: &postings.memory)
    for block in blockOffsets.indices {
      postings.memory.append(list.documents[block * size + size - 1])
    }
    for block in stride(from: 0, to: blockOffsets.count, by: ListDirectory.offsetRun) {
      postings.memory.append(UInt32(blockOffsets[block]))
    }
    for (block, offset) in blockOffsets.enumerated() {
      let base = blockOffsets[block / ListDirectory.offsetRun * ListDirectory.offsetRun]
      postings.memory.append(UInt16(offset - base))
    }
    for block in 0...blockOffsets.count { postings.memory.append(bounds.impact(ofBlock: block)) }
  }
}
