/// A part of an index file whose bytes are known, but not yet written.
struct SegmentPart {
  /// How many bytes are in memory at once.
  private static let pieceByteCount = 1 << 18

  let section: SegmentSection
  /// What stands in front.
  private let head: ByteWriter
  /// What stands behind it: these ranges of these bytes.
  private let body: Spool
  private let ranges: [Range<Int>]

  init(_ section: SegmentSection, _ bytes: ByteWriter) {
    self.init(section, head: bytes, body: Spool(), ranges: [])
  }

  init(_ section: SegmentSection, _ body: Spool) {
    self.init(section, head: ByteWriter(), body: body, ranges: [0..<body.count])
  }

  init(_ section: SegmentSection, head: ByteWriter, body: Spool, ranges: [Range<Int>]) {
    self.section = section
    self.head = head
    self.body = body
    self.ranges = ranges
  }

  var byteCount: Int { ranges.reduce(head.count) { $0 + $1.count } }

  /// Calls `output` with the bytes, piece by piece.
  func forEachPiece(
    _ output: (Span<UInt8>) throws(SegmentError) -> Void
  ) throws(SegmentError) {
    try head.withSpan(output)
    var piece = ByteWriter()
    for range in ranges {
      for start in stride(from: range.lowerBound, to: range.upperBound, by: Self.pieceByteCount) {
        let end = min(start + Self.pieceByteCount, range.upperBound)
        try body.read(start..<end, into: &piece)
        guard piece.count >= Self.pieceByteCount else { continue }
        try piece.withSpan(output)
        piece.removeAll()
      }
    }
    try piece.withSpan(output)
  }
}
