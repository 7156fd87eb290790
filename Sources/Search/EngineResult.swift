package import InvertedIndex

/// The answer to an ``EngineRequest``.
package struct EngineResult: Sendable {
  /// In the order that was asked for, from the offset on.
  package let hits: [ScoredDocument]
  /// The place of the last hit, where a further list goes on; `nil` without hits.
  package let end: EngineRequest.Position?
  /// How many documents match, exactly; `nil` when not asked for.
  package let documentCount: Int?
  /// The same with the number of groups; `nil` unless both were asked for.
  package let totals: MatchTotals?
  /// One for each column asked for, in that order.
  package let facets: [ColumnFacet]
  /// The counts of the column asked for; `nil` when there was none.
  package let repeats: ValueCounts?
  /// How the query was evaluated.
  package let plan: ExecutionPlan
  /// What was read.
  package let counters: SearchCounters

  /// The same answer with the hits in another order, or fewer.
  package func with(_ hits: [ScoredDocument]) -> EngineResult {
    EngineResult(
      hits: hits,
      end: end,
      documentCount: documentCount,
      totals: totals,
      facets: facets,
      repeats: repeats,
      plan: plan,
      counters: counters
    )
  }
}

/// A document that was found.
package struct ScoredDocument: Sendable, Hashable {
  package let document: DocID
  /// 0 or above; the same whatever the algorithm.
  package let score: Double
  /// How many documents of its group match, when hits are groups; otherwise 1.
  package let matchCount: Int
}

/// How much matches.
package struct MatchTotals: Sendable, Hashable {
  package let documents: Int
  /// Groups with a match.
  package let groups: Int

  package init(documents: Int, groups: Int) {
    self.documents = documents
    self.groups = groups
  }
}

extension MatchedDocuments {
  var totals: MatchTotals { MatchTotals(documents: count, groups: groupCount) }
}

/// The values of a column among all matches.
package struct ColumnFacet: Sendable, Hashable {
  package let column: ColumnID
  /// The most documents first, equals in the order of values.
  package let values: [Value]
  /// Matches without a value.
  package let missing: MatchTotals

  package struct Value: Sendable, Hashable {
    /// For a column of numbers, in decimal.
    package let value: String
    /// The place of the value in the column's list; 0 for a number.
    package let ordinal: Int
    package let documents: Int
    package let groups: Int
  }
}
