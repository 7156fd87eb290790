/// A place in the bytes of the dictionary, which are lent to each call.
struct TermBytes {
  private(set) var offset: Int

  /// The error for something at the current place that no writer writes.
  func corrupt(_ reason: String) -> SegmentError {
    .corrupt(.terms, offset: offset, reason: reason)
  }

  @inline(__always)
  mutating func readByte(_ bytes: Span<UInt8>) throws(SegmentError) -> UInt8 {
    guard offset >= 0, offset < bytes.count else { throw corrupt("a number runs past the end") }
    defer { offset &+= 1 }
    return bytes[offset]
  }

  /// The next number in groups of seven bits, the lowest first; most have one.
  @inline(__always)
  mutating func readVarint(
    _ bytes: Span<UInt8>,
    upTo limit: Int
  ) throws(SegmentError) -> Int {
    let first = try readByte(bytes)
    let value = first < 0x80 ? Int(first) : try readRest(bytes, of: first)
    guard value <= limit else { throw corrupt("\(value) is above the limit \(limit)") }
    return value
  }

  @inline(__always)
  mutating func skip(_ count: Int, _ bytes: Span<UInt8>) throws(SegmentError) {
    guard count <= bytes.count &- offset else { throw corrupt("\(count) bytes run past the end") }
    offset &+= count
  }

  /// The further groups of a number, of nine at most, so that it is not negative.
  private mutating func readRest(
    _ bytes: Span<UInt8>,
    of first: UInt8
  ) throws(SegmentError) -> Int {
    var value = Int(first & 0x7F)
    var shift = 7
    while shift < 63 {
      let byte = try readByte(bytes)
      value |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    throw corrupt("a number has more than nine bytes")
  }
}
