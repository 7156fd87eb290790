import InvertedIndex

/// A set of documents, a bit for each that the index has.
///
/// Of a few documents: ``PlaceSet``.
struct DocumentSet: Sendable {
  /// Four for each range of 256 documents, also for the last, which may have fewer.
  private(set) var words: [UInt64]

  init(documentCount: Int) {
    words = [UInt64](repeating: 0, count: 4 * ((documentCount + 255) / 256))
  }

  /// All documents of an index that has so many.
  static func everything(_ documentCount: Int) -> DocumentSet {
    var set = DocumentSet(documentCount: documentCount)
    set.insert(0..<UInt32(documentCount))
    return set
  }

  var count: Int { DocumentSetKernel.count(words) }

  mutating func insert(_ document: UInt32) {
    let word = Int(document / 64)
    guard word < words.count else { return }
    words[word] |= 1 << UInt64(document % 64)
  }

  func contains(_ document: UInt32) -> Bool {
    let word = Int(document / 64)
    return word < words.count && words[word] >> UInt64(document % 64) & 1 == 1
  }

  mutating func insert(_ documents: Range<UInt32>) {
    let end = min(Int(documents.upperBound), words.count * 64)
    var next = Int(documents.lowerBound)
    while next < end {
      let stop = min(end, (next | 63) + 1)
      words[next / 64] |= (.max >> UInt64(64 - (stop - next))) << UInt64(next % 64)
      next = stop
    }
  }

  /// Inserts the matches of a window.
  mutating func insert(_ window: borrowing ScoreWindow) {
    let first = Int(window.base / 64)
    for word in 0..<ScoreWindow.wordCount where first + word < words.count {
      words[first + word] |= window.matches[word]
    }
  }

  /// Inserts all documents of a list, and gives how many are new.
  @discardableResult
  mutating func insert(_ postings: inout PostingsCursor) throws(SegmentError) -> Int {
    var inserted = 0
    while try postings.nextBlock() {
      inserted += DocumentSetKernel.insert(
        postings.block.documents,
        count: postings.block.count,
        into: &words
      )
    }
    return inserted
  }

  /// Inserts all documents of another set of the index.
  mutating func formUnion(_ other: DocumentSet) { DocumentSetKernel.unite(&words, other.words) }

  /// Keeps only the documents that another set of the index has, too.
  mutating func formIntersection(_ other: DocumentSet) {
    DocumentSetKernel.intersect(&words, other.words)
  }

  /// The first document not below `target`, or `nil`.
  func first(notBefore target: UInt32) -> UInt32? {
    var word = Int(target / 64)
    guard word < words.count else { return nil }
    var bits = words[word] & (.max << UInt64(target % 64))
    while bits == 0 {
      word += 1
      guard word < words.count else { return nil }
      bits = words[word]
    }
    return UInt32(word * 64 + bits.trailingZeroBitCount)
  }
}
