/// Up to eight bytes at the end of a word in one machine word, so that endings are compared at once.
struct WordEnding: Sendable {
  /// How many bytes there are.
  let count: Int
  /// The last byte lowest, with zeros before the first.
  private let bytes: UInt64
  /// Ones where there are bytes.
  private let mask: UInt64

  /// - Parameter ending: of at most eight bytes.
  init(_ ending: String) {
    let bytes = Array(ending.utf8)
    precondition(bytes.count <= 8, "An ending has at most eight bytes.")
    self.init(of: bytes[...])
  }

  init(of word: [UInt8]) { self.init(of: word[...]) }

  /// The last bytes of a word.
  init(of word: ArraySlice<UInt8>) {
    count = min(8, word.count)
    var bytes: UInt64 = 0
    for place in word.endIndex - count..<word.endIndex { bytes = bytes << 8 | UInt64(word[place]) }
    self.bytes = bytes
    mask = count == 0 ? 0 : .max >> UInt64(64 - 8 * count)
  }

  /// Whether a word with this end, which has eight bytes or is the whole word, has another.
  @inline(__always)
  func ends(in other: WordEnding) -> Bool { bytes & other.mask == other.bytes }
}
