import InvertedIndex

/// Counts the values of columns over all matches.
struct FacetCounter {
  let segment: Segment
  /// Columns in which all documents of a group have the same values.
  let groupColumns: Set<ColumnID>

  /// The values of a column, the most documents first, equals in the order of values.
  func facet(_ column: ColumnID, _ matches: MatchedDocuments) throws(SegmentError) -> ColumnFacet {
    let areShared = groupColumns.contains(column)
    if let keywords = segment.keywords(column) {
      let counts = keywords.counts(of: matches, areShared: areShared)
      return try Self.facet(column, counts) { place throws(SegmentError) in
        Name(value: try keywords.value(place), ordinal: place)
      }
    }
    guard let numbers = segment.numbers(column) else {
      let none = MatchTotals(documents: 0, groups: 0)
      return ColumnFacet(column: column, values: [], missing: none)
    }
    guard numbers.placeCount != nil else { return Self.facet(column, numbers, matches) }
    let counts = numbers.counts(of: matches, areShared: areShared)
    return try Self.facet(column, counts) { place in
      Name(value: String(numbers.number(at: place)), ordinal: 0)
    }
  }

  /// What ``ColumnFacet/Value`` calls a value.
  private struct Name {
    let value: String
    let ordinal: Int
  }

  /// - Parameter name: of the value at a place.
  private static func facet(
    _ column: ColumnID,
    _ counts: ValueCounts,
    name: (_ place: Int) throws(SegmentError) -> Name
  ) throws(SegmentError) -> ColumnFacet {
    var values: [ColumnFacet.Value] = []
    for place in ranked(counts) {
      let (count, name) = (counts.counts[place], try name(place))
      values.append(
        ColumnFacet.Value(
          value: name.value,
          ordinal: name.ordinal,
          documents: Int(count.documents),
          groups: Int(count.groups)
        )
      )
    }
    let missing = MatchTotals(documents: counts.missingDocuments, groups: counts.missingGroups)
    return ColumnFacet(column: column, values: values, missing: missing)
  }

  /// The places of values that occur, the most documents first, equals in order.
  private static func ranked(_ counts: ValueCounts) -> [Int] {
    var keys: [UInt64] = []
    for (place, count) in counts.counts.enumerated() where count.documents > 0 {
      // Both in one number, the count turned round, so that a plain sort does it.
      keys.append(UInt64(~count.documents) << 32 | UInt64(place))
    }
    keys.sort()
    return keys.map { Int($0 & 0xFFFF_FFFF) }
  }

  /// The numbers of a column in which they are too far apart for a counter each.
  private static func facet(
    _ column: ColumnID,
    _ numbers: NumberColumn,
    _ matches: MatchedDocuments
  ) -> ColumnFacet {
    var counts: [Int64: NumberCount] = [:]
    var missing = NumberCount()
    matches.forEachDocument { document, group in
      if let number = numbers[document] {
        counts[number, default: NumberCount()].add(group)
      } else {
        missing.add(group)
      }
    }
    let sorted = counts.sorted { left, right in
      left.value.documents == right.value.documents
        ? left.key < right.key : left.value.documents > right.value.documents
    }
    let values = sorted.map { number, count in
      ColumnFacet.Value(
        value: String(number),
        ordinal: 0,
        documents: count.documents,
        groups: count.groups
      )
    }
    return ColumnFacet(
      column: column,
      values: values,
      missing: MatchTotals(documents: missing.documents, groups: missing.groups)
    )
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
