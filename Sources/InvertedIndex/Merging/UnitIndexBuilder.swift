/// Collects which terms the units of an index have, in two passes over its sources.
///
/// The first pass counts, so that the second can put each term where it belongs: nothing but the
/// result is in memory.
struct UnitIndexBuilder {
  private let sizes: [UInt32]
  private let unitOfDocument: [UInt32]
  /// Makes the sources anew for each pass.
  private let sources: () -> [any PostingsSource]

  /// - Parameter isGrouped: whether units are groups, not documents.
  init(_ tables: DocumentTables, isGrouped: Bool, sources: @escaping () -> [any PostingsSource]) {
    self.sources = sources
    guard isGrouped else {
      sizes = [UInt32](repeating: 1, count: tables.documentCount)
      unitOfDocument = Array(0..<UInt32(tables.documentCount))
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
    var starts = [Int](repeating: 0, count: sizes.count + 1)
    var found: [Int] = []
    try forEachTerm(frequencies) { units, documentFrequency in
      for unit in units { starts[Int(unit) + 1] &+= 1 }
      found.append(documentFrequency)
    }
    guard found.count <= UnitIndex.termLimit else {
      found.sort(by: >)
      let least = found[UnitIndex.termLimit] + 1
      return try index(least...max(least, frequencies.upperBound))
    }
    for unit in sizes.indices { starts[unit + 1] += starts[unit] }
    return UnitIndex(
      termCount: found.count,
      sizes: sizes,
      starts: starts,
      terms: try terms(frequencies, starts)
    )
  }

  private func terms(
    _ frequencies: ClosedRange<Int>,
    _ starts: [Int]
  ) throws(SegmentError) -> [UInt16] {
    var next = starts
    var terms = [UInt16](repeating: 0, count: starts[sizes.count])
    var number: UInt16 = 0
    try forEachTerm(frequencies) { units, _ in
      for unit in units {
        terms[next[Int(unit)]] = number
        next[Int(unit)] &+= 1
      }
      number &+= 1
    }
    return terms
  }

  /// Calls `body` with the units that have a term, each once, and the number of its documents.
  private func forEachTerm(
    _ frequencies: ClosedRange<Int>,
    _ body: (_ units: [UInt32], _ documentFrequency: Int) -> Void
  ) throws(SegmentError) {
    var terms = try TermMerger(sources())
    var documents: [UInt32] = []
    var units: [UInt32] = []
    // The last term that each unit was seen with.
    var lastTerms = [Int](repeating: -1, count: sizes.count)
    var number = 0
    while try terms.next() {
      // What the sources say may include documents that are dropped.
      guard terms.documentFrequency >= frequencies.lowerBound else { continue }
      documents.removeAll(keepingCapacity: true)
      for source in terms.holders { try source.appendDocuments(to: &documents) }
      guard frequencies.contains(documents.count) else { continue }
      units.removeAll(keepingCapacity: true)
      for document in documents {
        let unit = unitOfDocument[Int(document)]
        guard lastTerms[Int(unit)] != number else { continue }
        lastTerms[Int(unit)] = number
        units.append(unit)
      }
      number += 1
      body(units, documents.count)
    }
  }
}
