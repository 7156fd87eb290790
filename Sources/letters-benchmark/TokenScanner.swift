/// Finds the tokens of a line: what stands between spaces.
struct TokenScanner {
  /// Where the tokens of the line are that was scanned last.
  private(set) var tokens: [Range<Int>] = []

  /// Scans the line that begins at an offset and says where the next begins, behind the line feed.
  mutating func scanLine(_ bytes: Span<UInt8>, from start: Int) -> Int {
    tokens.removeAll(keepingCapacity: true)
    var tokenStart = start
    var offset = start
    while offset < bytes.count {
      let word = bytes.eightBytes(at: offset)
      let lineEnds = ByteMask.places(of: UInt8(ascii: "\n"), in: word)
      var borders = ByteMask.places(of: UInt8(ascii: " "), in: word) | lineEnds
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
}
