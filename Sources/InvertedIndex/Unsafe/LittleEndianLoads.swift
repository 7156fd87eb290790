extension Span<UInt8> {
  /// Eight bytes from an offset on as a number, the lowest byte first.
  @inline(__always)
  func word(at offset: Int) -> UInt64 {
    precondition(offset >= 0 && offset <= count &- 8, "A word runs past the end.")
    // SAFETY: the precondition keeps the eight bytes inside the span; any bits are a valid number.
    return unsafe withUnsafeBytes { bytes in
      unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
  }

  /// Up to eight bytes from an offset on as a number, the lowest byte first; zeros where bytes are
  /// missing.
  @inline(__always)
  func word(at offset: Int, upTo length: Int) -> UInt64 {
    guard length > 0 else { return 0 }
    if offset >= 0, offset <= count &- 8 {
      let word = word(at: offset)
      return length >= 8 ? word : word & (1 &<< UInt64(8 &* length) &- 1)
    }
    var word: UInt64 = 0
    for place in 0..<Swift.min(length, 8) {
      word |= UInt64(self[offset &+ place]) &<< UInt64(8 &* place)
    }
    return word
  }
}
