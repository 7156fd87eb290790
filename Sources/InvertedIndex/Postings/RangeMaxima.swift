/// For each frequent term, an upper bound of the saturation in each range of documents.
///
/// A row a term, one byte a range: 0 where no document of the range has the term, otherwise
/// ``Saturation`` in 255ths, rounded up. So a search can tell, before it reads any posting, in which
/// ranges terms meet and how high a document there can score (Chakrabarti, Chaudhuri and Ganti,
/// Interval-Based Pruning for Top-k Processing over Compressed Lists, ICDE 2011).
package enum RangeMaxima {
  /// How many documents a range covers.
  @inlinable package static var rangeSize: Int { 256 }
  /// A term has a row when at least one document in so many has it, and it has a full block.
  static let greatestGap = 98

  /// In how many documents a term must be to have a row.
  package static func leastDocumentFrequency(of documentCount: Int) -> Int {
    max(PostingsBlock.capacity, (documentCount + greatestGap - 1) / greatestGap)
  }

  package static func rangeCount(documentCount: Int) -> Int {
    (documentCount + rangeSize - 1) / rangeSize
  }
}

/// Encodes the rows of the terms that have one.
struct RangeMaximaEncoder {
  private var row: [UInt8] = []
  private let documentCount: Int

  init(documentCount: Int) {
    self.documentCount = documentCount
  }

  /// Appends the row of a list if its term is frequent, and says whether it is.
  mutating func encode(
    _ list: PostingsBuffer,
    _ bounds: ListBounds,
    to rows: inout ByteWriter
  ) -> Bool {
    guard list.count * RangeMaxima.greatestGap >= documentCount else { return false }
    let rangeCount = RangeMaxima.rangeCount(documentCount: documentCount)
    row.removeAll(keepingCapacity: true)
    row.append(contentsOf: repeatElement(0, count: rangeCount))
    var index = 0
    while index < list.count {
      let range = list.documents[index] / UInt32(RangeMaxima.rangeSize)
      let end = UInt64(range + 1) * UInt64(RangeMaxima.rangeSize)
      let start = index
      while index < list.count, list.documents[index] < end { index &+= 1 }
      row[Int(range)] = max(1, bounds.impact(of: start..<index))
    }
    rows.append(contentsOf: row)
    return true
  }
}
