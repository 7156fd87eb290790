extension DocumentOrder {
  /// The order that a builder's ``SegmentBuilder/ordering`` decides.
  static func of(
    _ builder: SegmentBuilder,
    sources: @escaping @Sendable () -> [any PostingsSource]
  ) throws(SegmentError) -> DocumentOrder {
    let tables = builder.tables
    let unitCount = builder.isGrouped ? tables.groupCount : tables.documentCount
    let ordering = builder.ordering
    let frequencies = ordering?.documentFrequencies(
      documentCount: tables.documentCount,
      unitCount: unitCount
    )
    guard let ordering, let frequencies else { return .identity }
    let units = UnitIndexBuilder(
      tables,
      isGrouped: builder.isGrouped,
      threadCount: builder.threadCount,
      sources: sources
    )
    let order = ordering.order(
      of: try units.index(frequencies),
      threadCount: builder.threadCount
    )
    guard isPermutation(order, count: unitCount), order != Array(0..<UInt32(unitCount)) else {
      return .identity
    }
    guard builder.isGrouped else { return DocumentOrder(documents: order, groups: []) }
    return DocumentOrder(
      documents: order.flatMap { Array(tables.documents(of: Int($0))) },
      groups: order
    )
  }

  private static func isPermutation(_ numbers: [UInt32], count: Int) -> Bool {
    guard numbers.count == count else { return false }
    var isThere = [Bool](repeating: false, count: count)
    for number in numbers {
      guard number < count, !isThere[Int(number)] else { return false }
      isThere[Int(number)] = true
    }
    return true
  }
}
