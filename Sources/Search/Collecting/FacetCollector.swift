import InvertedIndex

/// Counts the values of a column over matches that come in ascending order of documents.
struct FacetCollector {
  private struct Count {
    var documents = 0
    var groups = 0
    /// The group that was counted last.
    var group: GroupID?

    mutating func add(_ current: GroupID?) {
      documents += 1
      if group != current || current == nil {
        groups += 1
        group = current
      }
    }

    func value(_ value: String, _ ordinal: Int) -> Facet.Value {
      Facet.Value(value: value, ordinal: ordinal, documents: documents, groups: groups)
    }
  }

  private let column: ColumnID
  private let keywords: KeywordColumn?
  private let numbers: NumberColumn?
  private var keywordCounts: [Count]
  private var numberCounts: [Int64: Count] = [:]
  private var ordinals: [Int] = []

  init(_ column: ColumnID, _ segment: Segment) {
    self.column = column
    keywords = segment.keywords(column)
    numbers = segment.numbers(column)
    keywordCounts = [Count](repeating: Count(), count: keywords?.valueCount ?? 0)
  }

  mutating func collect(_ document: UInt32, _ group: GroupID?) {
    if let keywords {
      ordinals.removeAll(keepingCapacity: true)
      keywords.appendOrdinals(of: DocID(rawValue: document), to: &ordinals)
      for ordinal in ordinals { keywordCounts[ordinal].add(group) }
    } else if let number = numbers?[DocID(rawValue: document)] {
      numberCounts[number, default: Count()].add(group)
    }
  }

  func finish() throws(SegmentError) -> Facet {
    var values: [Facet.Value] = []
    for (ordinal, count) in keywordCounts.enumerated() where count.documents > 0 {
      let value = try keywords?.value(ordinal) ?? ""
      values.append(count.value(value, ordinal))
    }
    for (number, count) in numberCounts.sorted(by: { $0.key < $1.key }) {
      values.append(count.value(String(number), 0))
    }
    // Values are in order, and the sort keeps the order of equals by the place.
    let sorted = values.enumerated().sorted { left, right in
      left.element.documents == right.element.documents
        ? left.offset < right.offset : left.element.documents > right.element.documents
    }
    return Facet(column: column, values: sorted.map(\.element))
  }
}
