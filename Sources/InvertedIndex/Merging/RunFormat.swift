/// A run: terms in the order of field and bytes, each with its postings.
///
/// Runs live in memory or in a ``SpillFile`` from when they are written until they are merged; none
/// ever is part of an index. A term is its field (1 byte), its bytes behind their number (varint),
/// its document frequency (varint), and the length of its list in bytes (varint). The list is made of
/// chunks of up to 128 documents:
///
///     bytes of bits                     4 bytes
///     bits of a gap, of a frequency     1 byte each
///     bits of a position, zero          1 byte each
///     gaps of documents, frequencies less 1, gaps of positions
///
/// A keyword field has neither frequencies nor positions.
enum RunFormat {
  static var chunkSize: Int { BitPacking.blockSize }
  /// What a reader may load behind the bits.
  static let slack = 8
  /// The most bytes of what stands before a list: field, length and bytes of the term, two numbers.
  static let longestHead = 1 + 2 + TermDictionaryFormat.longestTerm + 2 * 10
}
