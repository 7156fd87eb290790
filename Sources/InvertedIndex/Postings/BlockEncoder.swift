/// Writes the full blocks of a list.
struct BlockEncoder {
  /// The blocks of the current list so far.
  private(set) var bytes = ByteWriter()
  /// How many positions they have.
  private(set) var positionCount = 0

  private var positionsOffset = 0
  private var chooser = WidthChooser()
  private var gaps = [UInt32](repeating: 0, count: PostingsBlock.capacity)
  private var repetitions = [UInt32](repeating: 0, count: PostingsBlock.capacity)
  private var bits = BitWriter()

  /// Begins a list, whose positions stand from an offset of their writer on.
  mutating func begin(positionsOffset: Int) {
    bytes.removeAll()
    positionCount = 0
    self.positionsOffset = positionsOffset
  }

  /// Appends a block, and its positions to the writer of those.
  mutating func append(_ block: Int, of list: PostingsBuffer, positions: inout ByteWriter) {
    let start = block * PostingsBlock.capacity
    list.loadGaps(start..<start + PostingsBlock.capacity, into: &gaps)
    let sum = list.loadRepetitions(start..<start + PostingsBlock.capacity, into: &repetitions)
    let count = list.hasPositions ? sum : 0
    let positionsStart = positions.count - positionsOffset
    let found = positionCount..<positionCount + count
    let positionWidth = Self.positionWidth(of: list, in: found)
    bits.removeAll()
    bits.append(list.positionGaps.span.extracting(found), width: positionWidth)
    bits.finish(into: &positions)
    positionCount += count
    let header = BlockHeader(
      documents: chooser.smallestBlock(
        for: gaps,
        exceptionByteCounts: BlockHeader.documentExceptionByteCounts
      ),
      frequencies: chooser.smallestBlock(
        for: repetitions,
        exceptionByteCounts: BlockHeader.frequencyExceptionByteCounts
      ),
      positionWidth: positionWidth
    )
    bytes.append(header.word)
    // Whoever encodes the list refuses it when this is cut.
    bytes.append(UInt32(truncatingIfNeeded: positionsStart))
    header.documents.encode(gaps, to: &bytes)
    header.frequencies.encode(repetitions, to: &bytes)
  }

  /// Bits of a position, at least 1: so the bytes of a list bound how many positions it can name.
  static func positionWidth(of list: PostingsBuffer, in range: Range<Int>) -> Int {
    max(1, BitPacking.width(of: list.positionGaps, in: range))
  }
}
