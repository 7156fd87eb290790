/// Up to 128 postings of a run, packed.
struct RunChunk {
  let byteCount: Int
  let count: Int
  /// The document before those unpacked so far; `.max` when there is none.
  private(set) var lastDocument: UInt32

  private let gapWidth: Int
  private let frequencyWidth: Int
  private let positionWidth: Int

  /// What stands before the bits of a chunk.
  static func header(
    _ byteCount: Int,
    _ gapWidth: Int,
    frequencyWidth: Int,
    _ positionWidth: Int
  ) -> UInt64 {
    UInt64(UInt32(byteCount)) | UInt64(gapWidth) << 32 | UInt64(frequencyWidth) << 40
      | UInt64(positionWidth) << 48
  }

  init(_ header: UInt64, count: Int, after before: UInt32) {
    byteCount = Int(UInt32(truncatingIfNeeded: header))
    gapWidth = Int(header >> 32 & 0xFF)
    frequencyWidth = Int(header >> 40 & 0xFF)
    positionWidth = Int(header >> 48 & 0xFF)
    self.count = count
    lastDocument = before
  }

  /// Puts the documents into the front of a span.
  mutating func unpackDocuments(_ bytes: Span<UInt8>, into documents: inout MutableSpan<UInt32>) {
    BlockKernels.unpackBits(bytes, bitOffset: 0, width: gapWidth, count: count, into: &documents)
    var last = lastDocument
    for index in 0..<count {
      last = last &+ documents[index] &+ 1
      documents[index] = last
    }
    lastDocument = last
  }

  /// Puts the frequencies into the front of a span, and gives their sum.
  func unpackFrequencies(
    _ bytes: Span<UInt8>,
    into frequencies: inout MutableSpan<UInt32>
  ) -> Int {
    BlockKernels.unpackBits(
      bytes,
      bitOffset: gapWidth * count,
      width: frequencyWidth,
      count: count,
      into: &frequencies
    )
    var sum = 0
    for index in 0..<count {
      frequencies[index] &+= 1
      sum &+= Int(frequencies[index])
    }
    return sum
  }

  /// Puts the gaps of positions into the front of a span.
  func unpackPositions(
    _ bytes: Span<UInt8>,
    count positionCount: Int,
    into gaps: inout MutableSpan<UInt32>
  ) {
    BlockKernels.unpackBits(
      bytes,
      bitOffset: (gapWidth + frequencyWidth) * count,
      width: positionWidth,
      count: positionCount,
      into: &gaps
    )
  }

  /// How many positions the bytes hold at most.
  var positionLimit: Int { positionWidth == 0 ? 0 : byteCount * 8 / positionWidth }
}

extension PostingsBuffer {
  /// Appends the postings of a chunk.
  mutating func append(_ chunk: inout RunChunk, _ bytes: Span<UInt8>, hasPositions: Bool) {
    append(upTo: chunk.count, positions: chunk.positionLimit) { documents, frequencies, gaps in
      chunk.unpackDocuments(bytes, into: &documents)
      let sum = chunk.unpackFrequencies(bytes, into: &frequencies)
      guard hasPositions else { return (chunk.count, 0) }
      chunk.unpackPositions(bytes, count: sum, into: &gaps)
      return (chunk.count, sum)
    }
  }
}
