/// Up to 128 postings of a term: what crosses to the search.
package struct PostingsBlock: Sendable {
  /// How many postings a full block has.
  @inlinable package static var capacity: Int { 128 }

  /// How many of the entries below are valid.
  package internal(set) var count = 0
  /// Ascending, each below the segment's number of documents; always 128 entries, those that are
  /// not valid above all documents.
  package internal(set) var documents = [UInt32](repeating: beyond, count: capacity)
  /// How often the term occurs in each document, at least 1; always 128 entries.
  ///
  /// Valid after ``PostingsCursor/loadFrequencies()``.
  package internal(set) var frequencies = [UInt32](repeating: 1, count: capacity)

  /// Above all documents, which have 31 bits at most.
  private static let beyond = UInt32(Int32.max)

  package init() {}

  /// Fills the places from ``count`` on.
  mutating func fillUp() {
    for place in count..<Self.capacity { documents[place] = Self.beyond }
  }

  /// The first place from `start` on whose document is not below `target`; ``count`` when none is.
  package func firstIndex(notBefore target: UInt32, from start: Int) -> Int {
    guard start < count else { return count }
    if documents[start] >= target { return start }
    return min(count, BlockKernels.firstPlace(in: documents, notBefore: target))
  }

  /// Finds the documents at some places of this block that another has too.
  ///
  /// - Parameters:
  ///   - places: below ``count``.
  ///   - index: tells the blocks of the other list apart.
  ///   - table: for blocks of the other list only.
  ///   - firstPlaces: at least 128; its front gets where the shared documents stand in this block.
  ///   - secondPlaces: likewise for the other block.
  /// - Returns: how many are shared.
  package func intersect(
    _ places: Range<Int>,
    with other: borrowing PostingsBlock,
    index: Int,
    _ table: inout PlaceTable,
    into firstPlaces: inout [UInt8],
    _ secondPlaces: inout [UInt8]
  ) -> Int {
    let places = places.clamped(to: 0..<count)
    if table.mark(other, index: index, lookups: places.count) {
      return BlockKernels.intersect(
        documents,
        places,
        other.documents,
        marked: table.entries,
        into: &firstPlaces,
        &secondPlaces
      )
    }
    return BlockKernels.intersect(
      documents,
      places,
      other.documents,
      into: &firstPlaces,
      &secondPlaces
    )
  }
}
