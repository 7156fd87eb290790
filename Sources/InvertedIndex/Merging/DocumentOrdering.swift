/// Decides in which order documents stand in a file, by the terms they have.
///
/// Set ``SegmentBuilder/ordering`` before the index is written. What moves as a whole is a *unit*: a
/// group, or a document when no groups were begun.
package protocol DocumentOrdering: Sendable {
  /// Of how many documents a term must at least and may at most be, to be looked at.
  ///
  /// - Returns: `nil` when the order shall stay as it is.
  func documentFrequencies(documentCount: Int, unitCount: Int) -> ClosedRange<Int>?

  /// The numbers of all units in the order in which they shall stand.
  ///
  /// Must depend on nothing but the index. An answer that is not a permutation of the units is not
  /// used.
  ///
  /// - Parameter threadCount: how many threads may share the work.
  func order(of index: UnitIndex, threadCount: Int) -> [UInt32]
}

/// Which terms each unit has, numbered from 0 in the order of field and bytes.
///
/// A *forward index* in compressed rows.
package struct UnitIndex: Sendable {
  /// How many terms can be numbered.
  package static let termLimit = 1 << 16

  package let termCount: Int
  /// How many documents each unit has; a group may have none.
  package let sizes: [UInt32]
  /// Where the terms of each unit begin in ``terms``, and where the last ones end.
  package let starts: [Int]
  /// The terms of one unit after the other, ascending, each once a unit.
  package let terms: [UInt16]
}
