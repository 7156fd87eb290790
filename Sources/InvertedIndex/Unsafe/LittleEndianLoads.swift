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

  /// The first 16 bytes of a range as two numbers, the lowest byte first; zeros where the range has
  /// fewer.
  @inline(__always)
  func words(_ range: Range<Int>) -> (first: UInt64, second: UInt64) {
    guard range.lowerBound <= count &- 16 else { return lastWords(range) }
    // Without a branch, because lengths of words are hard to predict.
    let missing = Swift.max(0, 16 &- range.count) &* 8
    let firstMissing = Swift.max(0, missing &- 64)
    let secondMask = missing >= 64 ? 0 : UInt64.max &>> UInt64(missing)
    let firstMask = firstMissing >= 64 ? 0 : UInt64.max &>> UInt64(firstMissing)
    return (
      word(at: range.lowerBound) & firstMask, word(at: range.lowerBound &+ 8) & secondMask
    )
  }

  /// The same near the end, where not all 16 bytes can be loaded.
  @inline(never)
  private func lastWords(_ range: Range<Int>) -> (first: UInt64, second: UInt64) {
    var words: (first: UInt64, second: UInt64) = (0, 0)
    for place in 0..<Swift.min(range.count, 16) {
      let byte = UInt64(self[range.lowerBound &+ place])
      if place < 8 { words.first |= byte << UInt64(8 * place) }
      if place >= 8 { words.second |= byte << UInt64(8 * (place - 8)) }
    }
    return words
  }
}
