/// Where the documents of one block stand in it: a table by the lowest bits of their numbers.
///
/// An entry may be left over from another block, so that none is ever cleared: who looks one up
/// compares the document that stands at the place. This is the sparse set of Briggs and Torczon,
/// "An Efficient Representation for Sparse Sets" (1993), with documents of a block as its members.
package struct PlaceTable: Sendable {
  /// How far apart the documents of a block may lie, so that no two have an entry in common; a power
  /// of two.
  static let span = 1 << 14

  /// Made when it is needed: lists whose blocks are wider never do.
  private(set) var entries: [UInt8] = []
  /// The block whose documents have entries; −1 for none.
  private var markedBlock = -1

  package init() {}

  /// Makes entries for the documents of a block, unless they are there.
  ///
  /// - Parameters:
  ///   - index: tells the blocks of one list apart.
  ///   - lookups: how many documents are going to be looked up.
  /// - Returns: `false` when it is not worth it or the documents lie too far apart.
  mutating func mark(_ block: borrowing PostingsBlock, index: Int, lookups: Int) -> Bool {
    if index == markedBlock { return true }
    guard lookups >= Self.worthwhile, block.count > 0,
      block.documents[block.count - 1] &- block.documents[0] < Self.span
    else { return false }
    if entries.isEmpty { entries = [UInt8](repeating: 0, count: Self.span) }
    BlockKernels.markPlaces(of: block.documents, count: block.count, in: &entries)
    markedBlock = index
    return true
  }

  /// From so many look-ups on, the table is cheaper than counting in rows.
  private static let worthwhile = 12
}
