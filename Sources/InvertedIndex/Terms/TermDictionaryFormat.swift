/// How the dictionary is cut.
enum TermDictionaryFormat {
  /// Terms of a block; each but the first says how many bytes it shares with the one before.
  static let blockSize = 16
  /// Longest term in bytes, so that the strings of a block fit a length of two bytes.
  static let longestTerm = 4000

  /// The first eight bytes as a number that sorts as they do; a shorter term ends in zeros.
  static func head(of term: Span<UInt8>) -> UInt64 {
    var head: UInt64 = 0
    for place in 0..<8 { head = head << 8 | UInt64(place < term.count ? term[place] : 0) }
    return head
  }
}
