import InvertedIndex

/// The lists of terms that a document must all have, at least two, with the sets of documents that are known.
///
/// The rarest list leads; the others lend their sets, so that its blocks can be filtered.
struct RequiredLists {
  /// The rarest first.
  private(set) var lists: [ScoredList]

  /// `nil` for fewer than two lists.
  init?(_ lists: consuming [ScoredList], _ context: ScoringContext) throws(SegmentError) {
    guard lists.count >= 2 else { return nil }
    self.lists = lists.sorted { $0.documentFrequency < $1.documentFrequency }
    for list in 1..<self.lists.count { try self.lists[list].takeDocuments(context) }
  }

  /// Whether the sets of all but the rarest list are known.
  var areOthersKnown: Bool { lists.dropFirst().allSatisfy { $0.documents != nil } }

  /// Finds the best documents, and counts all.
  consuming func outcome(
    _ top: TopDocuments,
    _ counts: MatchCounts
  ) throws(SegmentError) -> PruningScorer.Outcome {
    let known = lists.dropFirst().filter { $0.documents != nil }
    if known.isEmpty {
      let pair = BlockIntersection(lists[0], lists[1])
      return try ConjunctionTopScorer(pair, tested: Array(lists[2...]), top, counts).outcome()
    }
    let blocks = FilteredBlocks(lists[0], known.compactMap(\.documents?.set))
    let tested = lists.dropFirst().filter { $0.documents == nil }
    return try ConjunctionTopScorer(blocks, tested: tested, known: known, top, counts).outcome()
  }

  /// The documents that all lists have, when sets tell.
  mutating func documents(_ context: ScoringContext) throws(SegmentError) -> DocumentSet? {
    guard areOthersKnown else { return nil }
    try lists[0].takeDocuments(context)
    guard var set = lists[0].documents?.set else { return nil }
    for list in lists.dropFirst() {
      if let other = list.documents { set.formIntersection(other.set) }
    }
    return set
  }
}
