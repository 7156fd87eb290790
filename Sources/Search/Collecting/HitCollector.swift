import InvertedIndex

/// Finds the best hits among matches that come in ascending order of documents.
struct HitCollector {
  private var top: TopDocuments
  private let order: EngineRequest.Order
  private let column: NumberColumn?
  private let direction: EngineRequest.Direction
  /// For hits that are groups.
  private var groups: GroupWalk?
  /// The document of the current group with the highest score so far, whatever hits are sorted by.
  private var groupBest: TopDocuments.Entry?

  init(_ request: EngineRequest, _ segment: Segment) {
    top = TopDocuments(
      capacity: request.heapCapacity(segment.documentCount),
      order: segment.order,
      after: request.start
    )
    order = request.order
    if case .column(let id, let direction) = request.order {
      column = segment.numbers(id)
      self.direction = direction
    } else {
      column = nil
      direction = .descending
    }
    groups = request.unit == .group ? GroupWalk(segment) : nil
  }

  /// Takes in all matches of a window.
  mutating func collect(_ window: borrowing ScoreWindow) {
    if order == .score, groups == nil, top.isFull, top.scoreThreshold > 0 {
      top.insert(window.scores, base: window.base)
    } else {
      window.forEachMatch { document, score in collect(document, score) }
    }
  }

  mutating func collect(_ document: UInt32, _ score: Int32) {
    let key = key(document, score)
    guard groups != nil else {
      top.insert(TopDocuments.Entry(document: document, score: score, key: key, matchCount: 1))
      return
    }
    if groups?.advance(to: document) == true { endGroup() }
    let entry = TopDocuments.Entry(
      document: document,
      score: score,
      key: key,
      matchCount: (groupBest?.matchCount ?? 0) + 1
    )
    groupBest =
      groupBest.map { top.scoresBetter(entry, than: $0) ? entry : $0.counting(entry) } ?? entry
  }

  /// The hits, the best first.
  consuming func finish() -> [TopDocuments.Entry] {
    endGroup()
    return top.sorted()
  }

  private mutating func endGroup() {
    if let groupBest { top.insert(groupBest) }
    groupBest = nil
  }

  /// What the document is sorted by: higher is better, and without a number it is worst of all.
  private func key(_ document: UInt32, _ score: Int32) -> Int64 {
    guard case .column = order else { return Int64(score) }
    guard let number = column?[DocID(rawValue: document)] else { return .min }
    // `~` turns the order round without overflow. One number shares its key with "none".
    return max(direction == .descending ? number : ~number, .min + 1)
  }
}

extension TopDocuments.Entry {
  /// The same entry, with the count of a later one of the group.
  fileprivate func counting(_ later: TopDocuments.Entry) -> TopDocuments.Entry {
    TopDocuments.Entry(document: document, score: score, key: key, matchCount: later.matchCount)
  }
}

extension EngineRequest {
  /// How many hits must be kept to answer.
  func heapCapacity(_ documentCount: Int) -> Int {
    let skipped = min(max(0, offset), documentCount)
    return min(skipped + min(max(0, limit), documentCount), documentCount)
  }
}
