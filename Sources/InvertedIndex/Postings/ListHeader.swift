/// What stands before the blocks of a list of 128 documents or more.
///
/// Behind the fixed part, for `n` full blocks:
///
///     last document of each block     n × 4 bytes
///     offset of every 32nd block      ⌈n / 32⌉ × 4 bytes, from the first block
///     offset of each block            n × 2 bytes, from the 32nd block before it
///     greatest impact of each block   n + 1 bytes, the last for the tail
struct ListHeader {
  static let fixedByteCount = 28
  static let noRow = UInt32.max

  /// Where the positions of the full blocks begin in the section of positions.
  private(set) var positionsOffset: UInt64
  /// Where the tail begins, from the list's start.
  let tailOffset: UInt32
  /// Which row of the section of range maxima belongs to the list; ``noRow`` when none does.
  private(set) var row: UInt32
  /// An upper bound of ``Saturation`` over the list, in 255ths.
  let greatestImpact: UInt8
  /// What the best postings reach.
  let best: RankedSaturations

  let directory: ListDirectory

  func encode(to writer: inout ByteWriter) {
    writer.append(positionsOffset)
    writer.append(tailOffset)
    writer.append(row)
    writer.append(greatestImpact)
    writer.appendZeros(3)
    writer.append(best.tenth.bitPattern)
    writer.append(best.hundredth.bitPattern)
  }

  /// The header of a list whose positions and row come behind others.
  func moved(behindPositions positionsOffset: Int, rows rowCount: UInt32) -> ListHeader {
    var header = self
    header.positionsOffset += UInt64(positionsOffset)
    if row != Self.noRow { header.row += rowCount }
    return header
  }

  init(
    positionsOffset: UInt64,
    tailOffset: UInt32,
    row: UInt32,
    greatestImpact: UInt8,
    best: RankedSaturations,
    directory: ListDirectory
  ) {
    self.positionsOffset = positionsOffset
    self.tailOffset = tailOffset
    self.row = row
    self.greatestImpact = greatestImpact
    self.best = best
    self.directory = directory
  }

  init(_ list: ByteView, blockCount: Int) throws(SegmentError) {
    positionsOffset = try list.load(UInt64.self, at: 0)
    tailOffset = try list.load(UInt32.self, at: 8)
    row = try list.load(UInt32.self, at: 12)
    greatestImpact = try list.load(UInt8.self, at: 16)
    best = RankedSaturations(
      tenth: Float(bitPattern: try list.load(UInt32.self, at: 20)),
      hundredth: Float(bitPattern: try list.load(UInt32.self, at: 24))
    )
    directory = ListDirectory(blockCount: blockCount)
    guard blockCount > 0, directory.blocks <= list.count, Int(tailOffset) <= list.count else {
      throw list.corrupt(at: 0, "the list is shorter than its directory")
    }
  }
}

/// Where the parts of a list behind the fixed one begin, from the list's start.
struct ListDirectory {
  /// How many blocks share an offset of four bytes.
  static let offsetRun = 32

  let lastDocuments: Int
  let baseOffsets: Int
  let offsets: Int
  let impacts: Int
  let blocks: Int

  /// - Parameter blockCount: how many full blocks the list has.
  init(blockCount: Int) {
    let runCount = (blockCount + Self.offsetRun - 1) / Self.offsetRun
    lastDocuments = ListHeader.fixedByteCount
    baseOffsets = lastDocuments + 4 * blockCount
    offsets = baseOffsets + 4 * runCount
    impacts = offsets + 2 * blockCount
    blocks = impacts + blockCount + 1
  }
}
