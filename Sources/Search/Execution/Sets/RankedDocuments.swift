import InvertedIndex

/// The documents of a term, a bit each, with how many of them stand before each 64 bits.
///
/// Tells at once whether a document has the term, and which posting of its list that is (a directory of
/// ranks: Jacobson, Space-efficient Static Trees and Graphs, FOCS 1989).
final class RankedDocuments: Sendable {
  let set: DocumentSet
  let count: Int
  /// Upper bounds of `Saturation` over each block of the list, in 255ths.
  let impacts: [UInt8]
  /// See ``DocumentSetKernel/ranks(of:)``.
  private let ranks: [UInt64]

  /// Reads a list from its first block on.
  init(_ postings: inout PostingsCursor, documentCount: Int) throws(SegmentError) {
    var set = DocumentSet(documentCount: documentCount)
    count = postings.documentFrequency
    impacts = try postings.directory.blockImpacts()
    try set.insert(&postings)
    self.set = set
    ranks = DocumentSetKernel.ranks(of: set.words)
  }

  /// About how many bytes one takes of an index that has so many documents.
  static func byteCount(documentCount: Int) -> Int { documentCount / 8 + documentCount / 32 }

  /// Which postings of the list some of its documents are, from 0 on.
  ///
  /// - Parameters:
  ///   - documents: the first `count` are of the list; for others there is some number.
  ///   - postings: at least as many as documents.
  func locate(_ documents: [UInt32], count: Int, into postings: inout [UInt32]) {
    guard !set.words.isEmpty else { return }
    for index in 0..<min(count, documents.count, postings.count) {
      let place = min(Int(documents[index] / 64), set.words.count - 1)
      postings[index] = UInt32(truncatingIfNeeded: rank(of: documents[index], at: place))
    }
  }

  /// Which posting of the list a document is that it has, from 0 on; for others there is some number.
  @inline(__always)
  func posting(of document: UInt32) -> Int {
    let place = Int(document / 64)
    guard place < set.words.count else { return 0 }
    return Int(truncatingIfNeeded: rank(of: document, at: place))
  }

  /// How many documents stand before one whose bit is in a word.
  @inline(__always)
  private func rank(of document: UInt32, at place: Int) -> UInt64 {
    let before = ranks[place / 4]
    let inside = before &>> UInt64(8 &* (place & 3)) & (place & 3 == 0 ? 0 : 0xFF)
    let bits = set.words[place] & (1 &<< UInt64(document & 63) &- 1)
    return before &>> 32 &+ inside &+ UInt64(truncatingIfNeeded: bits.nonzeroBitCount)
  }
}
