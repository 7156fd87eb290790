/// The one way from runs and older indexes to lists of postings: each term once, in the order of
/// field and bytes, with all its documents in the order of the file.
struct PostingsMerger {
  /// The postings of the current term.
  private(set) var list = PostingsBuffer()

  private var terms: TermMerger
  private let renumbering: [UInt32]
  private var sorter: PostingsSorter

  init(
    _ sources: [any PostingsSource],
    _ order: DocumentOrder,
    documentCount: Int
  ) throws(SegmentError) {
    terms = try TermMerger(sources)
    renumbering = order.renumbering
    sorter = PostingsSorter(documentCount: documentCount)
  }

  /// The current term.
  var term: SourceTerm { terms.term }

  /// Goes to the next term that has a document, the first at the beginning; `false` behind the last.
  mutating func next() throws(SegmentError) -> Bool {
    while try terms.next() {
      list.removeAll()
      for source in terms.holders { try source.appendPostings(to: &list) }
      guard list.count > 0 else { continue }
      if !renumbering.isEmpty { list.renumber(renumbering) }
      if !list.isAscending { sorter.sort(&list) }
      return true
    }
    return false
  }
}

extension PostingsBuffer {
  /// Whether the documents are in order.
  var isAscending: Bool {
    let documents = documents.span
    var isAscending = true
    for place in 1..<max(1, count) {
      isAscending = documents[place &- 1] < documents[place] && isAscending
    }
    return isAscending
  }
}
