/// Up to 128 postings of a term: what crosses to the search.
package struct PostingsBlock: Sendable {
  /// How many postings a full block has.
  package static let capacity = 128

  /// How many of the entries below are valid.
  package internal(set) var count = 0
  /// Ascending, each below the segment's number of documents; always 128 entries.
  package internal(set) var documents = [UInt32](repeating: 0, count: capacity)
  /// How often the term occurs in each document, at least 1; always 128 entries.
  ///
  /// Valid after ``PostingsCursor/loadFrequencies()``.
  package internal(set) var frequencies = [UInt32](repeating: 1, count: capacity)

  package init() {}
}
