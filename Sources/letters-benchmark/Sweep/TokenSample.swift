import InvertedIndex

/// Every so many lines of a file, written to another.
struct TokenSample {
  /// Lines are dealt out in rounds of so many.
  static let roundLength = 16

  let path: String

  /// Writes the first lines of each round, so that all parts of the file are in a sample as they
  /// are in the whole.
  func write(linesOfRound count: Int, of tokens: MappedFile) throws {
    let file = try TextFile(path, .replacing)
    try tokens.withBytes { bytes in
      var start = 0
      var line = 0
      for place in 0..<bytes.count where bytes[place] == UInt8(ascii: "\n") {
        if line % Self.roundLength < count { try file.write(bytes.extracting(start..<place + 1)) }
        start = place + 1
        line += 1
      }
    }
    try file.flush()
  }
}
