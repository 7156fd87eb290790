/// The one way from runs and older indexes to lists of postings: each term once, in the order of
/// field and bytes, with all its documents.
struct PostingsMerger {
  private var terms: TermMerger
  /// Whether the current term of `terms` is still to be handed out.
  private var isPending: Bool

  init(_ sources: [any PostingsSource]) throws(SegmentError) {
    terms = try TermMerger(sources)
    isPending = try terms.next()
  }

  /// Hands out the next terms; `false` behind the last.
  ///
  /// - Parameter limit: with so many numbers, a batch takes no more terms.
  mutating func next(_ batch: inout TermLists, limit: Int) throws(SegmentError) -> Bool {
    guard isPending else { return false }
    batch.begin(field: terms.field)
    while isPending, terms.field == batch.field, batch.numberCount < limit {
      let hasPostings = try batch.appendPostings { list throws(SegmentError) in
        try terms.forEachHolder { source throws(SegmentError) in
          try source.appendPostings(to: &list)
        }
      }
      if hasPostings { terms.withTerm { batch.endTerm($0) } }
      isPending = try terms.next()
    }
    return true
  }
}
