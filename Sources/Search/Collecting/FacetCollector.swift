import InvertedIndex

/// Counts the values of a column over matches that come in ascending order of documents.
struct FacetCollector {
  /// Where the values of the documents stand.
  private enum Values {
    case keywords(KeywordColumn)
    /// So near to each other that each has a counter.
    case nearNumbers(NumberColumn)
    case numbers(NumberColumn)
    /// There is no such column.
    case none
  }

  private let column: ColumnID
  private let values: Values
  private var counts: ValueCounts
  private var numberCounts: [Int64: NumberCount] = [:]

  init(_ column: ColumnID, _ segment: Segment) {
    self.column = column
    if let keywords = segment.keywords(column) {
      values = .keywords(keywords)
      counts = ValueCounts(placeCount: keywords.valueCount)
    } else if let numbers = segment.numbers(column) {
      values = numbers.placeCount == nil ? .numbers(numbers) : .nearNumbers(numbers)
      counts = ValueCounts(placeCount: numbers.placeCount ?? 0)
    } else {
      values = .none
      counts = ValueCounts(placeCount: 0)
    }
  }

  /// Counts documents, each with its group.
  mutating func collect(_ documents: [UInt32], of groups: [UInt32]) {
    switch values {
    case .keywords(let column): column.count(documents, of: groups, into: &counts)
    case .nearNumbers(let column): column.count(documents, of: groups, into: &counts)
    case .numbers(let column):
      for (document, group) in zip(documents, groups) {
        guard let number = column[DocID(rawValue: document)] else { continue }
        numberCounts[number, default: NumberCount()].add(group)
      }
    case .none: break
    }
  }

  /// The most documents first, equals in the order of values.
  func finish() throws(SegmentError) -> Facet {
    var values = try countedValues()
    for (number, count) in numberCounts.sorted(by: { $0.key < $1.key }) {
      values.append(Self.value(String(number), 0, count.documents, count.groups))
    }
    // Values are in order, and the sort keeps the order of equals by the place.
    let sorted = values.enumerated().sorted { left, right in
      left.element.documents == right.element.documents
        ? left.offset < right.offset : left.element.documents > right.element.documents
    }
    return Facet(column: column, values: sorted.map(\.element))
  }

  private func countedValues() throws(SegmentError) -> [Facet.Value] {
    var found: [Facet.Value] = []
    for (place, count) in counts.counts.enumerated() where count.documents > 0 {
      let (documents, groups) = (Int(count.documents), Int(count.groups))
      switch values {
      case .keywords(let column):
        found.append(Self.value(try column.value(place), place, documents, groups))
      case .nearNumbers(let column):
        found.append(Self.value(String(column.number(at: place)), 0, documents, groups))
      case .numbers, .none: break
      }
    }
    return found
  }

  private static func value(
    _ value: String,
    _ ordinal: Int,
    _ documents: Int,
    _ groups: Int
  ) -> Facet.Value {
    Facet.Value(value: value, ordinal: ordinal, documents: documents, groups: groups)
  }
}

/// How often one number occurs.
private struct NumberCount {
  private(set) var documents = 0
  private(set) var groups = 0
  /// The group that was counted last.
  private var group: UInt32?

  mutating func add(_ current: UInt32) {
    documents += 1
    if group != current { groups += 1 }
    group = current
  }
}
