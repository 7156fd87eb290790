/// Collects runs of bytes, one behind the other.
struct BlobAccumulator: Sendable {
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

  /// The part of a file that holds some runs, as a ``BlobTable``.
  func part(_ section: SegmentSection, _ numbers: some Sequence<Int>) -> SegmentPart {
    var offsets: [UInt64] = [0]
    var ranges: [Range<Int>] = []
    for number in numbers {
      let range = range(number)
      offsets.append(offsets[offsets.count - 1] + UInt64(range.count))
      if let last = ranges.last, last.upperBound == range.lowerBound {
        ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
      } else if !range.isEmpty {
        ranges.append(range)
      }
    }
    var head = ByteWriter()
    PackedArray.encode(offsets, to: &head)
    return SegmentPart(section, head: head, body: bytes, ranges: ranges)
  }

  /// Where the bytes of a run are.
  private func range(_ index: Int) -> Range<Int> {
    (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
  }
}
