/// Packs numbers of any width into bytes, the lowest bit first.
struct BitWriter {
  private(set) var bytes: [UInt8] = []
  private var pending: UInt64 = 0
  private var pendingCount = 0

  /// Appends the lowest `width` bits, at most 32.
  mutating func append(_ value: UInt32, width: Int) {
    pending |= (UInt64(value) & (1 << UInt64(width) - 1)) << UInt64(pendingCount)
    pendingCount += width
    while pendingCount >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: pending))
      pending >>= 8
      pendingCount -= 8
    }
  }

  /// Appends a number in exponential Golomb code (Teuhola, Information Processing Letters, 1978).
  ///
  /// As many zeros as `value + 2^order` has bits above `order`, less one, and then its bits from
  /// the lowest; numbers about `2^order` are the shortest.
  mutating func appendExponentialGolomb(_ value: UInt32, order: Int) {
    let shifted = UInt64(value) + 1 << UInt64(order)
    let width = UInt64.bitWidth - shifted.leadingZeroBitCount
    let zeros = width - order - 1
    append(0, width: zeros)
    append(1, width: 1)
    append(UInt32(truncatingIfNeeded: shifted), width: width - 1)
  }

  /// How many bits the code of a number takes.
  static func exponentialGolombWidth(_ value: UInt32, order: Int) -> Int {
    let shifted = UInt64(value) + 1 << UInt64(order)
    return 2 * (UInt64.bitWidth - shifted.leadingZeroBitCount) - order - 1
  }

  /// Fills the last byte with zeros.
  mutating func finish() {
    if pendingCount > 0 { append(0, width: 8 - pendingCount) }
  }
}
