package import InvertedIndex

/// What is asked of a ``Searcher``, and in what form the answer is wanted.
package struct EngineRequest: Sendable, Hashable {
  /// By what the hits are sorted; equals come in the order of their arrival.
  package enum Order: Sendable, Hashable {
    /// The highest score first.
    case score
    /// By a column of numbers; documents without a number come last.
    case column(ColumnID, Direction)
  }

  package enum Direction: Sendable, Hashable {
    case ascending
    case descending
  }

  /// What a hit is.
  package enum Unit: Sendable, Hashable {
    case document
    /// A group, with its first document in the order of hits.
    case group
  }

  /// What is counted over all matches.
  package enum Totals: Sendable, Hashable {
    /// Nothing: the fastest.
    case none
    case documents
    case documentsAndGroups
  }

  /// Where a hit stands among all, of which the best is the least.
  package struct Position: Sendable, Hashable, Comparable {
    /// What hits are sorted by: higher is better.
    let key: Int64
    /// Of equals, the one that arrived first is better.
    let rank: UInt32

    package static func < (left: Position, right: Position) -> Bool {
      left.key == right.key ? left.rank < right.rank : left.key > right.key
    }
  }

  package var query: Query
  package var order = Order.score
  package var unit = Unit.document
  /// Where an earlier list of hits ended, ``EngineResult/end``: hits behind it are wanted.
  ///
  /// So all hits are had one list after the other, in the memory of one. Totals and facets are of
  /// all matches in any case.
  package var start: Position?
  /// How many hits to skip; below 0 counts as 0.
  package var offset = 0
  /// How many hits to give at most; below 0 counts as 0.
  package var limit = 10
  package var totals = Totals.documentsAndGroups
  /// Columns whose values are counted over all matches.
  package var facets: [ColumnID] = []
  /// A column of strings whose values are counted over all matches by their places alone.
  package var repeats: ColumnID?

  package init(_ query: Query) {
    self.query = query
  }
}
