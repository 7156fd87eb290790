/// Terms in the order of field and bytes with their postings: what merging takes in.
///
/// Documents are numbered as the builder numbered them; a source has each document of a term once,
/// in ascending order.
protocol PostingsSource: AnyObject {
  /// The current term.
  var term: SourceTerm { get }

  /// Goes to the next term, the first at the beginning; `false` behind the last.
  func next() throws(SegmentError) -> Bool

  /// Appends the postings of the current term, once.
  func appendPostings(to list: inout PostingsBuffer) throws(SegmentError)

  /// Appends only the documents of the current term, instead of its postings.
  func appendDocuments(to documents: inout [UInt32]) throws(SegmentError)
}

/// A term of a source.
struct SourceTerm {
  var field: UInt8 = 0
  var bytes: [UInt8] = [] {
    didSet { head = TermDictionaryFormat.head(of: bytes.span) }
  }
  /// The first eight bytes, as a number that sorts as they do.
  private(set) var head: UInt64 = 0
  /// At least as many as the source has documents with the term.
  var documentFrequency = 0

  /// −1, 0 or 1 as the term sorts before, with or after another.
  func compare(_ other: SourceTerm) -> Int {
    if field != other.field { return field < other.field ? -1 : 1 }
    if head != other.head { return head < other.head ? -1 : 1 }
    return TermDictionary.compare(bytes.span, other.bytes.span)
  }
}
