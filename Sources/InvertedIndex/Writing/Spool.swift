/// Bytes that are put down from front to back, and read later: in memory, or in a ``SpillFile``.
struct Spool: Sendable {
  /// A run of bytes that has left memory.
  private struct Part: Sendable {
    /// Where it begins in the spool.
    let start: Int
    let file: SpillFile
    let range: Range<Int>
  }

  /// Memory up to this size is kept for what follows.
  private static let keptByteCount = 1 << 22

  private var parts: [Part] = []
  /// How many bytes are in `parts`.
  private var spilledCount = 0
  /// The bytes behind them; more may be appended.
  var memory: ByteWriter

  init(_ bytes: ByteWriter = ByteWriter()) {
    memory = bytes
  }

  var count: Int { spilledCount + memory.count }

  mutating func append(contentsOf bytes: Span<UInt8>) {
    memory.append(contentsOf: bytes)
  }

  /// Puts what is in memory into a file.
  mutating func spill(to file: SpillFile) throws(SegmentError) {
    guard memory.count > 0 else { return }
    let range = try memory.withSpan { bytes throws(SegmentError) in try file.append(bytes) }
    parts.append(Part(start: spilledCount, file: file, range: range))
    spilledCount += range.count
    if memory.capacity > Self.keptByteCount { memory = ByteWriter() } else { memory.removeAll() }
  }

  /// Appends the bytes of a range to a writer.
  func read(_ range: Range<Int>, into writer: inout ByteWriter) throws(SegmentError) {
    var rest = range
    while !rest.isEmpty {
      let end = try readPart(rest, into: &writer)
      rest = end..<range.upperBound
    }
  }

  /// Appends the front of a range, as far as it is in one piece, and says where that ends.
  private func readPart(
    _ range: Range<Int>,
    into writer: inout ByteWriter
  ) throws(SegmentError) -> Int {
    guard range.lowerBound < spilledCount else {
      memory.withSpan { bytes in
        let start = range.lowerBound - spilledCount
        writer.append(contentsOf: bytes.extracting(start..<start + range.count))
      }
      return range.upperBound
    }
    let part = parts[part(at: range.lowerBound)]
    let end = min(range.upperBound, part.start + part.range.count)
    let offset = part.range.lowerBound + range.lowerBound - part.start
    let source = offset..<offset + (end - range.lowerBound)
    try writer.append(count: source.count) { bytes throws(SegmentError) in
      try part.file.read(source, into: &bytes)
    }
    return end
  }

  /// The part in which a byte is.
  private func part(at offset: Int) -> Int {
    var low = 0
    var high = parts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if parts[middle].start <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
