/// Collects runs of bytes, one behind the other.
struct BlobAccumulator: Sendable {
  /// Compressed bytes beyond this leave memory.
  private static let spilledByteCount = 1 << 20

  private(set) var bytes = Spool()
  /// Where each run ends.
  private var ends: [UInt64] = []

  var count: Int { ends.count }
  /// How many bytes of the runs are in memory.
  var byteCount: Int { bytes.memory.count }

  mutating func append(_ blob: [UInt8]) {
    bytes.append(contentsOf: blob.span)
    ends.append(UInt64(bytes.count))
  }

  /// Appends the runs of another, whose bytes are in memory.
  mutating func append(contentsOf other: BlobAccumulator) throws(SegmentError) {
    let start = UInt64(bytes.count)
    try other.bytes.read(0..<other.bytes.count, into: &bytes.memory)
    for end in other.ends { ends.append(start + end) }
  }

  mutating func spill(to file: SpillFile) throws(SegmentError) {
    try bytes.spill(to: file)
  }

  /// The part of a file that holds some runs, as a ``CompressedTable``.
  ///
  /// - Parameter file: takes what is compressed where it is too much for memory; may be `nil`.
  func part(
    _ section: SegmentSection,
    _ numbers: some Sequence<Int>,
    spillingTo file: SpillFile?
  ) throws(SegmentError) -> SegmentPart {
    var table = CompressedTableWriter()
    var output = Spool()
    var entry = ByteWriter()
    for number in numbers {
      entry.removeAll()
      try bytes.read(range(number), into: &entry)
      table.append(entry.bytes)
      output.append(contentsOf: table.takeBytes().span)
      if let file, output.memory.count >= Self.spilledByteCount { try output.spill(to: file) }
    }
    output.append(contentsOf: table.finish().span)
    return SegmentPart(section, output)
  }

  /// Where the bytes of a run are.
  private func range(_ index: Int) -> Range<Int> {
    (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
  }
}
