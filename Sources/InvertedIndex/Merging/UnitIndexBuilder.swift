/// Collects which terms the units of an index have, in one pass over its sources.
struct UnitIndexBuilder {
  private let sizes: [UInt32]
  /// Empty when documents are units.
  private let unitOfDocument: [UInt32]
  /// Makes the sources anew for each pass.
  private let sources: () -> [any PostingsSource]

  /// - Parameter isGrouped: whether units are groups, not documents.
  init(_ tables: DocumentTables, isGrouped: Bool, sources: @escaping () -> [any PostingsSource]) {
    self.sources = sources
    guard isGrouped else {
      sizes = [UInt32](repeating: 1, count: tables.documentCount)
      unitOfDocument = []
      return
    }
    sizes = (0..<tables.groupCount).map { UInt32(tables.documents(of: $0).count) }
    unitOfDocument = sizes.enumerated().flatMap { group, size in
      repeatElement(UInt32(group), count: Int(size))
    }
  }

  /// The index of the terms that as many documents have; of the most frequent, if these are more
  /// than can be numbered.
  func index(_ frequencies: ClosedRange<Int>) throws(SegmentError) -> UnitIndex {
    var buckets = UnitBuckets(unitCount: sizes.count)
    var found: [Int] = []
    try forEachTerm(frequencies) { documents in
      found.append(documents.count)
      guard found.count <= UnitIndex.termLimit else { return }
      buckets.append(term: UInt16(found.count - 1), units: units(of: documents))
    }
    guard found.count <= UnitIndex.termLimit else {
      found.sort(by: >)
      let least = found[UnitIndex.termLimit] + 1
      return try index(least...max(least, frequencies.upperBound))
    }
    return buckets.index(sizes: sizes, termCount: found.count)
  }

  /// The units of some documents, each once: the documents of a unit follow each other.
  private func units(of documents: [UInt32]) -> [UInt32] {
    guard !unitOfDocument.isEmpty else { return documents }
    var units: [UInt32] = []
    for document in documents {
      let unit = unitOfDocument[Int(document)]
      if unit != units.last { units.append(unit) }
    }
    return units
  }

  /// Calls `body` with the documents of each term that has as many.
  private func forEachTerm(
    _ frequencies: ClosedRange<Int>,
    _ body: (_ documents: [UInt32]) -> Void
  ) throws(SegmentError) {
    var terms = try TermMerger(sources())
    var documents: [UInt32] = []
    while try terms.next() {
      // What the sources say may include documents that are dropped.
      guard terms.documentFrequency >= frequencies.lowerBound else { continue }
      documents.removeAll(keepingCapacity: true)
      try terms.forEachHolder { source throws(SegmentError) in
        try source.appendDocuments(to: &documents)
      }
      if frequencies.contains(documents.count) { body(documents) }
    }
  }
}
