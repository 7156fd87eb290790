/// Terms in the order of field and bytes with their postings: what merging takes in.
///
/// Documents are numbered as the builder numbered them; a source has each document of a term once,
/// in ascending order.
protocol PostingsSource: AnyObject {
  /// Goes to the next term, the first at the beginning, and tells of it; `nil` behind the last.
  func next() throws(SegmentError) -> SourceTerm?

  /// Lends the bytes of the current term.
  func withTerm<Result>(_ body: (Span<UInt8>) -> Result) -> Result

  /// Appends the postings of the current term, once.
  func appendPostings(to list: inout PostingsBuffer) throws(SegmentError)

  /// Appends only the documents of the current term, instead of its postings.
  func appendDocuments(to documents: inout [UInt32]) throws(SegmentError)
}

/// A term of a source, by what tells most terms apart: merging looks at it again and again.
struct SourceTerm {
  /// Longer terms are told apart by their bytes.
  private static let keyByteCount = 16

  let field: UInt8
  /// At least as many as the source has documents with the term.
  let documentFrequency: Int
  /// How many bytes the term has.
  private let count: Int
  /// The first eight bytes and the next eight, as numbers that sort as they do.
  private let first: UInt64
  private let second: UInt64

  /// - Parameter range: where the bytes of the term are.
  @inline(__always)
  init(field: UInt8, _ bytes: Span<UInt8>, _ range: Range<Int>, documentFrequency: Int) {
    self.field = field
    self.documentFrequency = documentFrequency
    count = range.count
    let words = bytes.words(range)
    (first, second) = (words.first.byteSwapped, words.second.byteSwapped)
  }

  init(field: UInt8, _ bytes: [UInt8], documentFrequency: Int) {
    self.init(
      field: field,
      bytes.span,
      bytes.indices,
      documentFrequency: documentFrequency
    )
  }

  /// −1, 0 or 1 as the term sorts before, with or after another; `nil` when that is decided by
  /// what stands behind the first bytes.
  @inline(__always)
  func compare(_ other: SourceTerm) -> Int? {
    if field != other.field { return field < other.field ? -1 : 1 }
    if first != other.first { return first < other.first ? -1 : 1 }
    if second != other.second { return second < other.second ? -1 : 1 }
    if min(count, other.count) > Self.keyByteCount { return nil }
    // With the same bytes, but for zeros that one of them ends in, the shorter comes first.
    return count == other.count ? 0 : count < other.count ? -1 : 1
  }
}
