import Dispatch
import Synchronization

/// Collects which terms the units of an index have, in one pass over its sources.
///
/// Several threads share it: each takes terms that follow each other.
struct UnitIndexBuilder {
  private let sizes: [UInt32]
  /// Empty when documents are units.
  private let unitOfDocument: [UInt32]
  /// Makes the sources anew for each pass.
  private let sources: @Sendable () -> [any PostingsSource]
  private let threadCount: Int

  /// One term in so many may be where the work is cut.
  private static let boundDistance = 16

  /// - Parameter isGrouped: whether units are groups, not documents.
  init(
    _ tables: DocumentTables,
    isGrouped: Bool,
    threadCount: Int = 1,
    sources: @escaping @Sendable () -> [any PostingsSource]
  ) {
    self.sources = sources
    self.threadCount = threadCount
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
    let parts = try parts(frequencies)
    var found = parts.flatMap(\.frequencies)
    guard found.count <= UnitIndex.termLimit else {
      found.sort(by: >)
      let least = found[UnitIndex.termLimit] + 1
      return try index(least...max(least, frequencies.upperBound))
    }
    return UnitBuckets.index(parts.map(\.buckets), sizes: sizes, termCount: found.count)
  }

  /// Terms that follow each other, with their units.
  private struct Part {
    /// How many documents each term has.
    var frequencies: [Int] = []
    /// Terms are numbered as in `frequencies`.
    var buckets: UnitBuckets
  }

  /// All terms in their order, a part a thread.
  private func parts(_ frequencies: ClosedRange<Int>) throws(SegmentError) -> [Part] {
    let bounds = try bounds()
    let results = Mutex([Result<Part, SegmentError>?](repeating: nil, count: bounds.count + 1))
    DispatchQueue.concurrentPerform(iterations: bounds.count + 1) { place in
      let start = place == 0 ? nil : bounds[place - 1]
      let end = place == bounds.count ? nil : bounds[place]
      let result = Result { () throws(SegmentError) in
        try part(frequencies, from: start, upTo: end)
      }
      results.withLock { $0[place] = result }
    }
    var parts: [Part] = []
    for result in results.withLock(\.self) {
      if let result { parts.append(try result.get()) }
    }
    return parts
  }

  /// Terms that cut the work into as many parts as there are threads, by what one source has.
  private func bounds() throws(SegmentError) -> [TermBound] {
    guard threadCount > 1, let source = sources().first else { return [] }
    var terms: [TermBound] = []
    var count = 0
    while let term = try source.next() {
      if count % Self.boundDistance == 0 { terms.append(TermBound(term, of: source)) }
      count += 1
    }
    guard !terms.isEmpty else { return [] }
    return (1..<threadCount).map { terms[$0 * terms.count / threadCount] }
  }

  private func part(
    _ frequencies: ClosedRange<Int>,
    from start: TermBound?,
    upTo end: TermBound?
  ) throws(SegmentError) -> Part {
    var part = Part(buckets: UnitBuckets(unitCount: sizes.count))
    var terms = try TermMerger(sources(), from: start, upTo: end)
    var documents: [UInt32] = []
    while try terms.next() {
      // What the sources say may include documents that are dropped.
      guard terms.documentFrequency >= frequencies.lowerBound else { continue }
      documents.removeAll(keepingCapacity: true)
      try terms.forEachHolder { source throws(SegmentError) in
        try source.appendDocuments(to: &documents)
      }
      guard frequencies.contains(documents.count) else { continue }
      part.frequencies.append(documents.count)
      guard part.frequencies.count <= UnitIndex.termLimit else { continue }
      let number = UInt16(part.frequencies.count - 1)
      part.buckets.append(term: number, units: units(of: documents))
    }
    return part
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
}
