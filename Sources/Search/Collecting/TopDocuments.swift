import InvertedIndex

/// Keeps the best of what it is shown: once it is full, a binary heap with the worst on top.
struct TopDocuments {
  /// A document and what it is sorted by.
  struct Entry {
    let document: UInt32
    /// In units of the query's scale.
    let score: Int32
    /// Higher is better.
    let key: Int64
    /// Documents of the group that match, when hits are groups.
    let matchCount: Int
  }

  let capacity: Int
  /// Only entries behind it are taken in.
  private let start: EngineRequest.Position?
  /// A score, at least 1, that as many documents as are kept are known to reach.
  private var leastScore: Int32 = 1
  private let order: ArrivalOrder
  private var heap: [Entry] = []

  init(capacity: Int, order: ArrivalOrder, after start: EngineRequest.Position? = nil) {
    self.capacity = capacity
    self.order = order
    self.start = start
    heap.reserveCapacity(min(capacity, Self.reservedCapacity))
  }

  /// Most requests want no more; for others the heap grows with what is found.
  private static let reservedCapacity = 128

  /// Whether one entry has a higher score than another, or the same and arrived first, whatever
  /// entries are sorted by.
  ///
  /// Here and below the order of arrival is looked up for equals only, because it is seldom in the cache.
  @inline(__always)
  func scoresBetter(_ entry: Entry, than other: Entry) -> Bool {
    entry.score == other.score
      ? order.rank(of: entry.document) < order.rank(of: other.document) : entry.score > other.score
  }

  /// Lets documents below a score be left out, because enough are known to reach it.
  mutating func require(_ score: Int32) {
    leastScore = max(leastScore, score)
  }

  /// Takes in an entry if it is among the best so far.
  @inline(__always)
  mutating func insert(_ entry: Entry) {
    if heap.count < capacity {
      guard isWanted(entry) else { return }
      heap.append(entry)
      if heap.count == capacity { makeHeap() }
    } else if capacity > 0, isBetter(entry, than: heap[0]) {
      guard isWanted(entry) else { return }
      heap[0] = entry
      siftDown(from: 0)
    }
  }

  /// Whether one entry has a higher key than another, or the same and arrived first.
  @inline(__always)
  private func isBetter(_ entry: Entry, than other: Entry) -> Bool {
    Self.isBetter(entry, than: other, order)
  }

  @inline(__always)
  private static func isBetter(_ entry: Entry, than other: Entry, _ order: ArrivalOrder) -> Bool {
    entry.key == other.key
      ? order.rank(of: entry.document) < order.rank(of: other.document) : entry.key > other.key
  }

  private func isWanted(_ entry: Entry) -> Bool {
    start.map { $0 < position(of: entry) } ?? true
  }

  /// Where an entry stands among all that match.
  private func position(of entry: Entry) -> EngineRequest.Position {
    EngineRequest.Position(key: entry.key, rank: order.rank(of: entry.document))
  }

  /// Whether an entry has to be better than another to be taken in.
  var isFull: Bool { heap.count >= capacity }

  /// The score, at least 1, that a document must reach to be taken in.
  @inline(__always)
  var scoreThreshold: Int32 {
    guard heap.count >= capacity else { return leastScore }
    return max(leastScore, Int32(truncatingIfNeeded: heap.first?.key ?? Int64(Int32.max)))
  }

  /// Takes in a document that is sorted by its score.
  @inline(__always)
  mutating func insert(_ document: UInt32, _ score: Int32) {
    insert(Entry(document: document, score: score, key: Int64(score), matchCount: 1))
  }

  /// Takes in the best of the first `count` documents of a block.
  mutating func insert(_ documents: [UInt32], _ scores: [Int32], count: Int) {
    ScoreKernel.forEach(in: scores, 0..<count, atLeast: scoreThreshold) { place, score in
      insert(documents[place], score)
      return scoreThreshold
    }
  }

  /// Takes in the best of a run of documents; a score of 0 is none.
  ///
  /// - Parameters:
  ///   - places: those of `scores` that count; `nil` for all.
  ///   - base: the document of the first score.
  mutating func insert(_ scores: [Int32], _ places: Range<Int>? = nil, base: UInt32) {
    let places = places ?? 0..<scores.count
    ScoreKernel.forEach(in: scores, places, atLeast: scoreThreshold) { place, score in
      insert(base + UInt32(place), score)
      return scoreThreshold
    }
  }

  /// The entries, the best first.
  ///
  /// By the heap that they are in, and not by a closure, which would take hold of the order of arrival
  /// for each comparison: for a few hits that is a tenth of the search.
  consuming func sorted() -> [Entry] {
    if heap.count < capacity { makeHeap() }
    for last in stride(from: heap.count - 1, to: 0, by: -1) {
      heap.swapAt(0, last)
      Self.siftDown(from: 0, in: &heap, count: last, order)
    }
    return heap
  }

  /// Puts the entries in heap order (Floyd, Algorithm 245: Treesort 3, CACM 1964).
  private mutating func makeHeap() {
    for parent in (0..<heap.count / 2).reversed() { siftDown(from: parent) }
  }

  private mutating func siftDown(from start: Int) {
    Self.siftDown(from: start, in: &heap, count: heap.count, order)
  }

  /// - Parameter count: how many of the entries are the heap.
  private static func siftDown(
    from start: Int,
    in heap: inout [Entry],
    count: Int,
    _ order: ArrivalOrder
  ) {
    var entries = heap.mutableSpan
    // What goes down is put where it stays, and not into each place on its way.
    let sinking = entries[start]
    var parent = start
    while 2 &* parent &+ 1 < count {
      var child = 2 &* parent &+ 1
      if child &+ 1 < count,
        isBetter(entries[child], than: entries[child &+ 1], order)
      {
        child &+= 1
      }
      guard isBetter(sinking, than: entries[child], order) else { break }
      entries[parent] = entries[child]
      parent = child
    }
    entries[parent] = sinking
  }
}
