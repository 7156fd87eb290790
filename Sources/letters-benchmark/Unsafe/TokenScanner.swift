/// Finds the tokens of a line: what stands between spaces.
struct TokenScanner {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let lowBits: UInt64 = 0x7F7F_7F7F_7F7F_7F7F

  /// Where the tokens of the line are that was scanned last.
  private(set) var tokens: [Range<Int>] = []

  /// Scans the line that begins at an offset and says where the next begins, behind the line feed.
  mutating func scanLine(_ bytes: Span<UInt8>, from start: Int) -> Int {
    tokens.removeAll(keepingCapacity: true)
    var tokenStart = start
    var offset = start
    while offset < bytes.count {
      let word = Self.word(bytes, at: offset)
      let lineEnds = Self.places(of: UInt8(ascii: "\n"), in: word)
      var borders = Self.places(of: UInt8(ascii: " "), in: word) | lineEnds
      // Those behind the line's end belong to the next.
      borders &= lineEnds ^ (lineEnds &- 1)
      while borders != 0 {
        let border = offset &+ borders.trailingZeroBitCount &>> 3
        if border > tokenStart { tokens.append(tokenStart..<border) }
        tokenStart = border &+ 1
        borders &= borders &- 1
      }
      if lineEnds != 0 { return tokenStart }
      offset &+= 8
    }
    if bytes.count > tokenStart { tokens.append(tokenStart..<bytes.count) }
    return bytes.count
  }

  /// The next eight bytes, the first the lowest; zeros behind the end.
  @inline(__always)
  private static func word(_ bytes: Span<UInt8>, at offset: Int) -> UInt64 {
    guard offset <= bytes.count &- 8 else { return lastWord(bytes, at: offset) }
    // SAFETY: the guard keeps the eight bytes inside the span; any bits are a valid number.
    return unsafe bytes.withUnsafeBytes { bytes in
      unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
  }

  private static func lastWord(_ bytes: Span<UInt8>, at offset: Int) -> UInt64 {
    var word: UInt64 = 0
    for place in offset..<bytes.count {
      word |= UInt64(bytes[place]) << UInt64(8 * (place - offset))
    }
    return word
  }

  /// The top bit of each byte that is a certain one.
  @inline(__always)
  private static func places(of byte: UInt8, in word: UInt64) -> UInt64 {
    let difference = word ^ ones &* UInt64(byte)
    return ~(((difference & lowBits) &+ lowBits) | difference | lowBits)
  }
}
