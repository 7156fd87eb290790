/// Writes the list of one term after the other.
struct PostingsEncoder {
  private(set) var postings = ByteWriter()
  private(set) var positions = ByteWriter()
  private(set) var maxima: RangeMaximaWriter

  init(documentCount: Int) {
    maxima = RangeMaximaWriter(documentCount: documentCount)
  }

  /// The postings of one term, and what is known of their documents.
  struct List {
    /// Ascending.
    var documents: [UInt32] = []
    /// One a document.
    var frequencies: [UInt32] = []
    /// Of one document after the other, ascending in each; empty for a keyword field.
    var positions: [UInt32] = []
    /// One a document: ``Saturation`` in 255ths, rounded up.
    var impacts: [UInt8] = []
    var best = RankedSaturations.none
  }

  /// Appends a list and gives its place.
  mutating func encode(_ list: List) -> TermEntry.Place {
    let count = list.documents.count
    if count == 1, list.frequencies[0] == 1 {
      return .inline(document: list.documents[0], position: list.positions.first ?? 0)
    }
    let start = postings.count
    if count < PostingsBlock.capacity {
      encodeTail(list, from: 0, position: 0)
    } else {
      encodeBlocks(list)
    }
    return .list(offset: start, byteCount: postings.count - start)
  }

  /// Pads both parts so that a reader may load whole words.
  mutating func finish() {
    postings.appendZeros(SegmentFormat.packedPadding)
    positions.appendZeros(SegmentFormat.packedPadding)
  }

  private mutating func encodeBlocks(_ list: List) {
    let blockCount = list.documents.count / PostingsBlock.capacity
    let positionsOffset = positions.count
    var blocks = ByteWriter()
    var offsets: [Int] = []
    var positionIndex = 0
    for block in 0..<blockCount {
      offsets.append(blocks.count)
      encodeBlock(list, block, &positionIndex, positionsOffset, to: &blocks)
    }
    let header = ListHeader(
      positionsOffset: UInt64(positionsOffset),
      tailOffset: UInt32(ListHeader.blocksOffset(blockCount: blockCount) + blocks.count),
      row: maxima.append(list),
      greatestImpact: list.impacts.max() ?? 0,
      best: list.best,
      blockCount: blockCount
    )
    encodeDirectory(list, header, offsets)
    postings.append(contentsOf: blocks.bytes)
    encodeTail(list, from: blockCount * PostingsBlock.capacity, position: positionIndex)
  }

  private mutating func encodeDirectory(_ list: List, _ header: ListHeader, _ offsets: [Int]) {
    let size = PostingsBlock.capacity
    header.encode(to: &postings)
    for block in offsets.indices { postings.append(list.documents[block * size + size - 1]) }
    for block in stride(from: 0, to: offsets.count, by: ListHeader.offsetRun) {
      postings.append(UInt32(offsets[block]))
    }
    for (block, offset) in offsets.enumerated() {
      let base = offsets[block / ListHeader.offsetRun * ListHeader.offsetRun]
      postings.append(UInt16(offset - base))
    }
    for block in 0...offsets.count {
      let end = min(list.impacts.count, block * size + size)
      postings.append(list.impacts[block * size..<end].max() ?? 0)
    }
  }

  private mutating func encodeBlock(
    _ list: List,
    _ block: Int,
    _ positionIndex: inout Int,
    _ positionsOffset: Int,
    to blocks: inout ByteWriter
  ) {
    let range = block * PostingsBlock.capacity..<(block + 1) * PostingsBlock.capacity
    let gaps = Self.gaps(list, range)
    let frequencies = list.frequencies[range].map { $0 - 1 }
    let positionsStart = positions.count - positionsOffset
    let positionGaps = Self.positionGaps(list, range, &positionIndex)
    let positionWidth = Self.width(of: positionGaps)
    appendPositions(positionGaps, width: positionWidth)
    let header = BlockHeader(
      documents: PatchedBlock(
        smallestFor: gaps,
        exceptionByteCounts: BlockHeader.documentExceptionByteCounts
      ),
      frequencies: PatchedBlock(
        smallestFor: frequencies,
        exceptionByteCounts: BlockHeader.frequencyExceptionByteCounts
      ),
      positionWidth: positionWidth
    )
    blocks.append(header.word)
    blocks.append(UInt32(positionsStart))
    header.documents.encode(gaps, to: &blocks)
    header.frequencies.encode(frequencies, to: &blocks)
  }

  private mutating func appendPositions(_ gaps: [UInt32], width: Int) {
    var packed = BitWriter()
    for gap in gaps { packed.append(gap, width: width) }
    packed.finish()
    positions.append(contentsOf: packed.bytes)
  }

  /// Writes what does not fill a block: order of the gaps' code (5 bits), then for each document
  /// its gap and its frequency less 1, then the width of positions (5 bits), then the positions.
  ///
  /// A keyword field has neither frequencies nor positions.
  private mutating func encodeTail(_ list: List, from start: Int, position: Int) {
    let range = start..<list.documents.count
    guard !range.isEmpty else { return }
    let gaps = Self.gaps(list, range)
    let hasPositions = !list.positions.isEmpty
    let order = Self.bestOrder(gaps)
    var writer = BitWriter()
    writer.append(UInt32(order), width: 5)
    for (gap, frequency) in zip(gaps, list.frequencies[range]) {
      writer.appendExponentialGolomb(gap, order: order)
      if hasPositions { writer.appendExponentialGolomb(frequency - 1, order: 0) }
    }
    if hasPositions {
      var position = position
      let positionGaps = Self.positionGaps(list, range, &position)
      let width = Self.width(of: positionGaps)
      writer.append(UInt32(width), width: 5)
      for gap in positionGaps { writer.append(gap, width: width) }
    }
    writer.finish()
    postings.append(contentsOf: writer.bytes)
  }

  /// Distances from one document to the next, less 1; the first from −1.
  private static func gaps(_ list: List, _ range: Range<Int>) -> [UInt32] {
    range.map { index in
      index == 0 ? list.documents[0] : list.documents[index] - list.documents[index - 1] - 1
    }
  }

  /// The first position of each document, then the distances less 1.
  private static func positionGaps(
    _ list: List,
    _ range: Range<Int>,
    _ index: inout Int
  ) -> [UInt32] {
    guard !list.positions.isEmpty else { return [] }
    var gaps: [UInt32] = []
    for document in range {
      var next: UInt32 = 0
      for _ in 0..<list.frequencies[document] {
        let position = list.positions[index]
        gaps.append(position - next)
        next = position + 1
        index += 1
      }
    }
    return gaps
  }

  /// Bits of a position, at least 1: so the bytes of a list bound how many positions it can name.
  private static func width(of values: [UInt32]) -> Int {
    max(1, UInt32.bitWidth - values.reduce(0, |).leadingZeroBitCount)
  }

  /// The order of the code that takes the fewest bits.
  private static func bestOrder(_ gaps: [UInt32]) -> Int {
    func width(_ order: Int) -> Int {
      gaps.reduce(0) { $0 + BitWriter.exponentialGolombWidth($1, order: order) }
    }
    return (0...31).min { width($0) < width($1) } ?? 0
  }
}
