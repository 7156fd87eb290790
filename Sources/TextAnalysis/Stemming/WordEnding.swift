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
    self.init(of: bytes.span)
  }

  /// The last bytes of a word.
  @inline(__always)
  init(of word: Span<UInt8>) {
    count = min(8, word.count)
    let missing = UInt64(64 - 8 * count)
    bytes = count == 0 ? 0 : word.eightBytes(at: word.count &- count).byteSwapped >> missing
    mask = count == 0 ? 0 : .max >> missing
  }

  /// The last byte; 0 when there is none.
  var last: UInt8 { UInt8(truncatingIfNeeded: bytes) }

  /// Whether a word with this end, which has eight bytes or is the whole word, has another.
  @inline(__always)
  func ends(in other: WordEnding) -> Bool { bytes & other.mask == other.bytes }
}
