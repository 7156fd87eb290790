/// Reads numbers of any width from packed bytes, the lowest bit first.
///
/// Bits behind the end of the view throw.
struct BitReader {
  let view: ByteView
  /// The next bit.
  private(set) var bitOffset: Int

  init(_ view: ByteView, atBit bitOffset: Int = 0) {
    self.view = view
    self.bitOffset = bitOffset
  }

  /// The next `width` bits, at most 32.
  @inline(__always)
  mutating func read(width: Int) throws(SegmentError) -> UInt32 {
    let word = try view.load(UInt64.self, at: bitOffset >> 3) >> UInt64(bitOffset & 7)
    bitOffset &+= width
    return UInt32(truncatingIfNeeded: word & ((1 << UInt64(width)) &- 1))
  }

  /// The next number in exponential Golomb code.
  @inline(__always)
  mutating func readExponentialGolomb(order: Int) throws(SegmentError) -> UInt32 {
    let word = try view.load(UInt64.self, at: bitOffset >> 3) >> UInt64(bitOffset & 7)
    let zeros = word.trailingZeroBitCount
    guard zeros &+ order <= 32, zeros <= 32 else {
      throw view.corrupt(at: bitOffset >> 3, "a code has too many bits")
    }
    bitOffset &+= zeros &+ 1
    let width = zeros &+ order
    let low = width == 0 ? 0 : UInt64(try read(width: width))
    let value = (1 << UInt64(width) | low) &- 1 << UInt64(order)
    return UInt32(truncatingIfNeeded: value)
  }
}
