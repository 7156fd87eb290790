/// Brings postings from the order of a builder into that of a file.
struct ListOrderer {
  private let renumbering: [UInt32]
  private var sorter: PostingsSorter

  init(_ order: DocumentOrder, documentCount: Int) {
    renumbering = order.renumbering
    sorter = PostingsSorter(documentCount: documentCount)
  }

  mutating func order(_ list: inout PostingsBuffer) {
    if !renumbering.isEmpty { list.renumber(renumbering) }
    if !list.isAscending { sorter.sort(&list) }
  }
}

extension PostingsBuffer {
  /// Whether the documents are in order.
  fileprivate var isAscending: Bool {
    let documents = documents.span
    var isAscending = true
    for place in 1..<max(1, count) {
      isAscending = documents[place &- 1] < documents[place] && isAscending
    }
    return isAscending
  }
}
