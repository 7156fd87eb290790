import InvertedIndex

/// Finds the best documents of plans of one shape, by the bounds that the index stores.
protocol TopScorer {
  /// What ``ExecutionPlan`` calls it.
  static var algorithm: String { get }
  /// The best documents.
  var top: TopDocuments { get }
  /// How many documents match; `nil` when they were not counted.
  var matchCount: Int? { get }
  /// All documents that match; `nil` when they were not collected.
  var documents: DocumentSet? { get }

  /// Fills ``top``, and counts the matches if it is to.
  mutating func run() throws(SegmentError) -> SearchCounters
}

extension TopScorer {
  var matchCount: Int? { nil }
  var documents: DocumentSet? { nil }

  /// Runs it; called where the type is known, it is compiled for that type.
  consuming func outcome() throws(SegmentError) -> PruningScorer.Outcome {
    let counters = try run()
    return PruningScorer.Outcome(
      algorithm: Self.algorithm,
      hits: top.sorted(),
      matchCount: matchCount,
      documents: documents,
      counters: counters
    )
  }
}
