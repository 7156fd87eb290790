/// Packs numbers of any width into bytes, the lowest bit first.
struct BitWriter {
  private var writer = ByteWriter()
  /// Bits that do not fill a word yet.
  private var pending: UInt64 = 0
  /// How many, at most 31.
  private var pendingCount = 0

  /// How many bytes are complete.
  var count: Int { writer.count }

  /// A copy of the bytes that are complete.
  var bytes: [UInt8] { writer.bytes }

  mutating func removeAll() {
    writer.removeAll()
    pending = 0
    pendingCount = 0
  }

  /// Appends the lowest `width` bits, at most 32.
  @inline(__always)
  mutating func append(_ value: UInt32, width: Int) {
    pending |= (UInt64(value) & (1 &<< UInt64(width) &- 1)) &<< UInt64(pendingCount)
    pendingCount &+= width
    guard pendingCount >= 32 else { return }
    writer.append(UInt32(truncatingIfNeeded: pending))
    pending &>>= 32
    pendingCount &-= 32
  }

  /// Appends numbers, each of which has at most `width` bits.
  mutating func append(_ values: Span<UInt32>, width: Int) {
    var pending = pending
    var pendingCount = pendingCount
    writer.append(upTo: (values.count * width + 63) / 8) { bytes in
      var offset = 0
      for index in 0..<values.count {
        pending |= UInt64(values[index]) &<< UInt64(pendingCount)
        pendingCount &+= width
        guard pendingCount >= 32 else { continue }
        bytes.store(UInt32(truncatingIfNeeded: pending), at: offset)
        offset &+= 4
        pending &>>= 32
        pendingCount &-= 32
      }
      return offset
    }
    self.pending = pending
    self.pendingCount = pendingCount
  }

  /// Appends a number in exponential Golomb code (Teuhola, Information Processing Letters, 1978).
  ///
  /// As many zeros as `value + 2^order` has bits above `order`, less one, and then its bits from
  /// the lowest; numbers about `2^order` are the shortest.
  @inline(__always)
  mutating func appendExponentialGolomb(_ value: UInt32, order: Int) {
    let shifted = UInt64(value) &+ 1 &<< UInt64(order)
    let width = UInt64.bitWidth &- shifted.leadingZeroBitCount
    let zeros = width &- order &- 1
    append(0, width: zeros)
    append(1, width: 1)
    append(UInt32(truncatingIfNeeded: shifted), width: width &- 1)
  }

  /// How many bits the code of a number takes.
  @inline(__always)
  static func exponentialGolombWidth(_ value: UInt32, order: Int) -> Int {
    let shifted = UInt64(value) &+ 1 &<< UInt64(order)
    return 2 &* (UInt64.bitWidth &- shifted.leadingZeroBitCount) &- order &- 1
  }

  /// Fills the last byte with zeros, and appends all bytes to a writer.
  mutating func finish(into other: inout ByteWriter) {
    finish()
    other.append(contentsOf: writer)
  }

  /// Fills the last byte with zeros.
  mutating func finish() {
    while pendingCount > 0 {
      writer.append(UInt8(truncatingIfNeeded: pending))
      pending &>>= 8
      pendingCount -= 8
    }
    pending = 0
    pendingCount = 0
  }
}
