/// The bytes of one term's postings: full blocks of 128, and a tail of fewer.
///
/// A class, so that a cursor is small: it is moved often.
final class PostingsList: Sendable {
  /// Where what belongs to a block's documents stands.
  enum BlockPlace: Sendable {
    /// In the dictionary: the only document of the list.
    case inline(position: UInt32)
    /// In a full block, from the list's start.
    case full(offset: Int, header: BlockHeader)
    /// Behind the documents of the tail.
    case tail(positionBitOffset: Int, positionWidth: Int)
  }

  /// Where the positions of a block stand, one behind the other.
  enum PositionPlace: Sendable {
    /// Nowhere: the field has none.
    case none
    /// In the dictionary.
    case inline(position: UInt32)
    /// In the section of positions, and how many bits each takes.
    case section(bitOffset: Int, width: Int)
    /// In the list.
    case list(bitOffset: Int, width: Int)
  }

  /// The header of a block, and where its positions begin.
  private static let blockHeaderByteCount = 8

  let documentFrequency: Int
  let fullBlockCount: Int
  /// With the tail.
  let blockCount: Int

  private let place: TermEntry.Place
  private let hasPositions: Bool
  /// How many documents the segment has: all that a list may name are below.
  private let documentLimit: UInt32
  private let bytes: ByteView
  private let positions: ByteView
  /// For lists with full blocks.
  private let header: ListHeader?
  private let lastDocuments: ByteView
  private let rangeMaxima: ByteView

  init(
    _ entry: TermEntry,
    hasPositions: Bool,
    documentLimit: UInt32,
    postings: ByteView,
    positions: ByteView,
    rangeMaxima: ByteView
  ) throws(SegmentError) {
    place = entry.place
    documentFrequency = Int(entry.documentFrequency)
    self.hasPositions = hasPositions
    self.documentLimit = documentLimit
    self.positions = positions
    self.rangeMaxima = rangeMaxima
    guard documentFrequency <= Int(documentLimit) else {
      throw postings.corrupt(at: 0, "a term has more documents than the index")
    }
    switch entry.place {
    case .inline:
      bytes = try postings.view(at: 0, count: 0)
      fullBlockCount = 0
    case .list(let offset, let byteCount):
      // What stands behind the list may be loaded with it: the section ends in padding.
      let available = min(byteCount + 16, postings.count - min(offset, postings.count))
      bytes = try postings.view(at: offset, count: max(byteCount, available))
      fullBlockCount = documentFrequency / PostingsBlock.capacity
    }
    blockCount = (documentFrequency + PostingsBlock.capacity - 1) / PostingsBlock.capacity
    if fullBlockCount > 0 {
      let header = try ListHeader(bytes, blockCount: fullBlockCount)
      self.header = header
      lastDocuments = try bytes.view(at: header.directory.lastDocuments, count: 4 * fullBlockCount)
    } else {
      header = nil
      lastDocuments = try bytes.view(at: 0, count: 0)
    }
  }

  /// An upper bound of ``Saturation`` over a block, in 255ths.
  func greatestImpact(of block: Int) -> UInt8 {
    guard let header else { return .max }
    return bytes.element(UInt8.self, header.directory.impacts + block) ?? .max
  }

  /// Upper bounds of ``Saturation`` over each block, in 255ths.
  func blockImpacts() throws(SegmentError) -> [UInt8] {
    guard let header else { return [UInt8](repeating: .max, count: blockCount) }
    return try bytes.bytes(at: header.directory.impacts, count: blockCount)
  }

  /// An upper bound of ``Saturation`` over the list, in 255ths.
  var greatestImpact: UInt8 { header?.greatestImpact ?? .max }

  /// The ``Saturation`` that the best `count` postings reach; 0 when that is not known.
  func saturation(ofBest count: Int) -> Float { header?.best.saturation(ofBest: count) ?? 0 }

  /// The last document of a full block; `.max` for the tail.
  func lastDocument(of block: Int) -> UInt32 {
    lastDocuments.element(UInt32.self, block) ?? .max
  }

  /// The list's row of ``RangeMaxima``; `nil` when it has none.
  func rangeImpacts() throws(SegmentError) -> [UInt8]? {
    guard let row = header?.row, row != ListHeader.noRow else { return nil }
    let count = RangeMaxima.rangeCount(documentCount: Int(documentLimit))
    return try rangeMaxima.bytes(at: Int(row) * count, count: count)
  }

  /// The first block from `start` on whose last document is not below `target`.
  ///
  /// The tail, whose last document is not in the directory, counts as such a block.
  func block(notBefore target: UInt32, from start: Int) -> Int {
    guard start < fullBlockCount else { return max(start, fullBlockCount) }
    return lastDocuments.withSpan {
      BlockKernels.firstPlace(in: $0, count: fullBlockCount, notBefore: target, from: start)
    }
  }

  /// What the directory says of a block.
  func summary(of block: Int) -> BlockSummary {
    BlockSummary(
      index: block,
      lastDocument: lastDocument(of: block),
      impact: greatestImpact(of: block)
    )
  }

  /// Decodes the documents of a block, and all of a tail.
  func decodeDocuments(
    _ index: Int,
    into block: inout PostingsBlock
  ) throws(SegmentError) -> BlockPlace {
    if case .inline(let document, let position) = place {
      guard document < documentLimit else { throw outOfRange() }
      block.count = 1
      block.documents[0] = document
      block.frequencies[0] = 1
      return .inline(position: position)
    }
    return index < fullBlockCount
      ? try decodeFullBlock(index, into: &block) : try decodeTail(into: &block)
  }

  /// Where what belongs to a full block stands.
  func place(ofFullBlock index: Int) throws(SegmentError) -> BlockPlace {
    let offset = try blockOffset(index)
    return .full(offset: offset, header: BlockHeader(word: try bytes.load(UInt32.self, at: offset)))
  }

  /// Decodes the frequencies of a full block; those of others are decoded with the documents.
  func decodeFrequencies(_ place: BlockPlace, into block: inout PostingsBlock) throws(SegmentError)
  {
    guard case .full(let offset, let header) = place else { return }
    let start = offset &+ Self.blockHeaderByteCount &+ header.documents.byteCount
    try header.frequencies.decodeSuccessors(bytes, at: start, into: &block.frequencies)
    guard header.frequencies.greatestWidth > 31 else { return }
    for place in block.frequencies.indices where block.frequencies[place] == 0 {
      block.frequencies[place] = .max
    }
  }

  /// Reads one frequency of a full block.
  ///
  /// - Parameter place: in the block, 0 to 127.
  func frequency(at place: Int, ofFullBlock index: Int) throws(SegmentError) -> UInt32 {
    let offset = try blockOffset(index)
    let header = BlockHeader(word: try bytes.load(UInt32.self, at: offset))
    let start = offset &+ Self.blockHeaderByteCount &+ header.documents.byteCount
    let frequency = try header.frequencies.decodeSuccessor(place, bytes, at: start)
    // Only what is damaged wraps around.
    return frequency == 0 ? .max : frequency
  }

  /// Where the positions of a block stand.
  func positionPlace(of block: BlockPlace) throws(SegmentError) -> PositionPlace {
    guard hasPositions else { return .none }
    switch block {
    case .inline(let position): return .inline(position: position)
    case .full(let offset, let header):
      let start = try positionsOffset(ofBlockAt: offset)
      return .section(bitOffset: start * 8, width: header.positionWidth)
    case .tail(let start, let width): return .list(bitOffset: start, width: width)
    }
  }

  /// Decodes some of a block's positions, those of one document.
  func decodePositions(
    _ place: PositionPlace,
    skipping skipped: Int,
    count: Int,
    into output: inout [UInt32]
  ) throws(SegmentError) {
    switch place {
    case .none: output.removeAll(keepingCapacity: true)
    case .inline(let position): output = [position]
    case .section, .list:
      try withPackedPositions(place, skipped, count) { bytes, bitOffset, width in
        if output.count > count {
          output.removeLast(output.count - count)
        } else {
          output.append(contentsOf: repeatElement(0, count: count - output.count))
        }
        BlockKernels.sumPositions(
          bytes,
          bitOffset: bitOffset,
          width: width,
          count: count,
          into: &output
        )
      }
    }
  }

  /// Makes the positions of one document of a block those at which a phrase may begin.
  func decodePositions(
    _ place: PositionPlace,
    skipping skipped: Int,
    count: Int,
    into starts: inout PhraseStarts
  ) throws(SegmentError) {
    switch place {
    case .none: starts.removeAll()
    case .inline(let position): starts.replace(with: position)
    case .section, .list:
      try withPackedPositions(place, skipped, count) { bytes, bitOffset, width in
        starts.replace(with: bytes, bitOffset: bitOffset, width: width, count: count)
      }
    }
  }

  /// Keeps the positions at a distance of which one document of a block has the term.
  func keep(
    _ starts: inout PhraseStarts,
    followedIn place: PositionPlace,
    skipping skipped: Int,
    count: Int,
    at distance: Int
  ) throws(SegmentError) {
    switch place {
    case .none: starts.removeAll()
    case .inline(let position): starts.keep(followedBy: [position], at: distance)
    case .section, .list:
      try withPackedPositions(place, skipped, count) { bytes, bitOffset, width in
        starts.keep(
          followedBy: bytes,
          bitOffset: bitOffset,
          width: width,
          count: count,
          at: distance
        )
      }
    }
  }

  /// Lends the bytes with some of a block's positions, eight more than they take, and tells where
  /// in them they begin and how many bits each takes.
  @inline(__always)
  private func withPackedPositions(
    _ place: PositionPlace,
    _ skipped: Int,
    _ count: Int,
    _ body: (_ bytes: Span<UInt8>, _ bitOffset: Int, _ width: Int) -> Void
  ) throws(SegmentError) {
    switch place {
    case .none, .inline: break
    case .section(let start, let width):
      let first = try bitOffset(positions, start, width, skipped, count)
      positions.withSpan { body($0, first, width) }
    case .list(let start, let width):
      let first = try bitOffset(bytes, start, width, skipped, count)
      bytes.withSpan { body($0, first, width) }
    }
  }

  /// Where the positions of a full block begin in their section.
  private func positionsOffset(ofBlockAt offset: Int) throws(SegmentError) -> Int {
    let start = Int(truncatingIfNeeded: header?.positionsOffset ?? 0)
    let within = Int(try bytes.load(UInt32.self, at: offset + 4))
    guard start >= 0, start <= positions.count - within else {
      throw positions.corrupt(at: within, "positions begin behind the end")
    }
    return start + within
  }

  /// Where the positions that follow `skipped` others begin, of which `count` are read.
  private func bitOffset(
    _ view: ByteView,
    _ bitOffset: Int,
    _ width: Int,
    _ skipped: Int,
    _ count: Int
  ) throws(SegmentError) -> Int {
    let (bits, overflow) = width.multipliedReportingOverflow(by: skipped + count)
    guard width > 0, !overflow, bits <= view.count * 8 - bitOffset else {
      throw view.corrupt(at: bitOffset / 8, "positions run past the end")
    }
    let start = bitOffset + width * skipped
    guard (start + width * count) / 8 + 8 <= view.count else {
      throw view.corrupt(at: start / 8, "positions run into the padding")
    }
    return start
  }

  private func outOfRange() -> SegmentError {
    bytes.corrupt(at: 0, "a document does not exist or is out of order")
  }

  private func blockOffset(_ index: Int) throws(SegmentError) -> Int {
    guard let header else { throw outOfRange() }
    let directory = header.directory
    let run = index / ListDirectory.offsetRun
    let base = try bytes.load(UInt32.self, at: directory.baseOffsets &+ 4 &* run)
    let offset = try bytes.load(UInt16.self, at: directory.offsets &+ 2 &* index)
    return directory.blocks &+ Int(base) &+ Int(offset)
  }

  private func decodeFullBlock(
    _ index: Int,
    into block: inout PostingsBlock
  ) throws(SegmentError) -> BlockPlace {
    guard let last = lastDocuments.element(UInt32.self, index) else { throw outOfRange() }
    let before = index == 0 ? nil : lastDocuments.element(UInt32.self, index - 1)
    guard before ?? 0 < documentLimit else { throw outOfRange() }
    let offset = try blockOffset(index)
    let header = BlockHeader(word: try bytes.load(UInt32.self, at: offset))
    block.count = 0
    try decodeDocuments(
      header.documents,
      at: offset &+ Self.blockHeaderByteCount,
      after: before,
      into: &block.documents
    )
    guard block.documents[PostingsBlock.capacity - 1] == last, last < documentLimit else {
      throw outOfRange()
    }
    block.count = PostingsBlock.capacity
    return .full(offset: offset, header: header)
  }

  /// Decodes the documents of a full block.
  ///
  /// Gaps of up to 24 bits cannot wrap around, as documents have 31: then the sums ascend, and all
  /// are right when the last is.
  private func decodeDocuments(
    _ packing: PatchedBlock,
    at offset: Int,
    after before: UInt32?,
    into documents: inout [UInt32]
  ) throws(SegmentError) {
    if packing.greatestWidth <= 24 {
      try packing.decodeSequence(bytes, at: offset, after: before ?? .max, into: &documents)
    } else {
      try packing.decodeSuccessors(bytes, at: offset, into: &documents)
      try sum(&documents, count: PostingsBlock.capacity, after: before)
    }
  }

  /// Makes documents of the steps between them, and checks each.
  private func sum(_ steps: inout [UInt32], count: Int, after before: UInt32?) throws(SegmentError)
  {
    var last = before.map { Int($0) } ?? -1
    for place in 0..<count {
      let document = last + Int(steps[place])
      guard document > last, document < Int(documentLimit) else { throw outOfRange() }
      steps[place] = UInt32(document)
      last = document
    }
  }

  private func decodeTail(into block: inout PostingsBlock) throws(SegmentError) -> BlockPlace {
    let count = documentFrequency - fullBlockCount * PostingsBlock.capacity
    let before = lastDocuments.element(UInt32.self, fullBlockCount - 1)
    var reader = BitReader(bytes, atBit: Int(header?.tailOffset ?? 0) * 8)
    let order = Int(try reader.read(width: 5))
    block.count = 0
    for place in 0..<count {
      block.documents[place] = try reader.readExponentialGolomb(order: order) &+ 1
      block.frequencies[place] =
        hasPositions ? max(1, try reader.readExponentialGolomb(order: 0) &+ 1) : 1
    }
    try sum(&block.documents, count: count, after: before)
    block.count = count
    block.fillUp()
    let width = hasPositions ? Int(try reader.read(width: 5)) : 0
    return .tail(positionBitOffset: reader.bitOffset, positionWidth: width)
  }
}
