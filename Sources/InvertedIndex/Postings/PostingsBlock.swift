/// Up to 128 postings of a term: what crosses to the search.
package struct PostingsBlock: Sendable {
  /// How many postings a full block has.
  @inlinable package static var capacity: Int { 128 }

  /// How many of the entries below are valid.
  package internal(set) var count = 0
  /// Ascending, each below the segment's number of documents; always 128 entries.
  package internal(set) var documents = [UInt32](repeating: 0, count: capacity)
  /// How often the term occurs in each document, at least 1; always 128 entries.
  ///
  /// Valid after ``PostingsCursor/loadFrequencies()``.
  package internal(set) var frequencies = [UInt32](repeating: 1, count: capacity)

  package init() {}

  /// The first place from `start` on whose document is not below `target`; ``count`` when none is.
  package func firstIndex(notBefore target: UInt32, from start: Int) -> Int {
    guard start < count else { return count }
    if documents[start] >= target { return start }
    if count == Self.capacity {
      return BlockKernels.firstPlace(in: documents, notBefore: target, from: start)
    }
    var low = start
    var length = count &- start
    while length > 1 {
      let half = length / 2
      low &+= documents[low &+ half &- 1] < target ? half : 0
      length &-= half
    }
    return documents[low] < target ? low &+ 1 : low
  }
}
