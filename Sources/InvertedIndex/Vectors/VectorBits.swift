/// The stream of bits of one vector.
///
/// What `BitReader` does, over borrowed bytes: an answer waits for fifty vectors, and a check and a
/// call for each number would take most of the time.
struct VectorBits {
  /// So many bits of eight bytes are left whichever bit of a byte comes first.
  private static let loadedBitCount = 57

  /// The next bit.
  private(set) var offset: Int

  init(atByte offset: Int) {
    self.offset = offset * 8
  }

  /// Where the next byte begins.
  var endOfByte: Int { (offset + 7) / 8 }

  /// The next `width` bits, at most 32; `nil` behind the last bytes.
  @inline(__always)
  mutating func next(width: Int, in bytes: Span<UInt8>) -> UInt64? {
    guard let word = word(bytes) else { return nil }
    offset &+= width
    return word & (1 &<< UInt64(width) &- 1)
  }

  /// The next number in exponential Golomb code; `nil` for one of more than 32 bits and behind the
  /// last bytes.
  @inline(__always)
  mutating func nextExponentialGolomb(order: Int, in bytes: Span<UInt8>) -> UInt64? {
    guard let word = word(bytes) else { return nil }
    let zeroCount = word.trailingZeroBitCount
    let width = zeroCount &+ order
    guard width <= 32 else { return nil }
    let prefix = zeroCount &+ 1
    offset &+= prefix
    let mask: UInt64 = 1 &<< UInt64(width) &- 1
    var low = word &>> UInt64(prefix) & mask
    if prefix &+ width <= Self.loadedBitCount {
      offset &+= width
    } else {
      guard let rest = next(width: width, in: bytes) else { return nil }
      low = rest
    }
    return (1 &<< UInt64(width) | low) &- 1 &<< UInt64(order)
  }

  @inline(__always)
  private func word(_ bytes: Span<UInt8>) -> UInt64? {
    guard offset &>> 3 <= bytes.count &- 8 else { return nil }
    return bytes.word(at: offset &>> 3) &>> UInt64(offset & 7)
  }
}
