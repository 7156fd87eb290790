import InvertedIndex

/// One term of a ``RangeTopScorer``.
///
/// A frequent term has bounds for each range and its blocks are decoded as ranges ask for them; a
/// rare one is decoded and scored as a whole beforehand.
struct RangeTerm {
  private(set) var list: ScoredList
  /// Upper bounds in units, one a range; 0 where the term is absent.
  private let bounds: [Int32]
  /// All postings of a rare term; empty for a frequent one.
  private var documents: [UInt32] = []
  private var scores: [Int32] = []
  private let isFrequent: Bool
  /// Where the last range began: a place of a rare term, a block of a frequent one.
  private var start = 0
  /// For a frequent term, where the last range ended in its last block.
  private var end = (block: -1, place: 0)

  init(_ list: ScoredList, rangeCount: Int) throws(SegmentError) {
    self.list = list
    if let impacts = try list.cursor.rangeImpacts() {
      isFrequent = true
      let table = list.bounds()
      bounds = impacts.map { table[Int($0)] }
    } else {
      isFrequent = false
      (documents, scores) = try Self.postings(&self.list)
      bounds = Self.bounds(documents, scores, rangeCount)
    }
  }

  /// The upper bound for a range.
  func bound(of range: Int) -> Int32 { bounds[range] }

  func addBounds(to sums: inout [Int32]) {
    for range in sums.indices { sums[range] &+= bounds[range] }
  }

  func clearBoundsWhereAbsent(_ sums: inout [Int32]) {
    for range in sums.indices where bounds[range] == 0 { sums[range] = 0 }
  }

  /// Lets the next range be before the last one.
  mutating func rewind() {
    start = 0
    end = (-1, 0)
  }

  /// Adds the parts of a range's documents; ranges ascend from one ``rewind()`` to the next.
  mutating func add(
    to window: inout RangeWindow,
    _ range: Int,
    _ role: RangeWindow.Role
  ) throws(SegmentError) {
    guard bounds[range] > 0 else { return }
    if isFrequent {
      try addBlocks(to: &window, role)
    } else {
      addPostings(to: &window, role)
    }
  }

  private mutating func addPostings(to window: inout RangeWindow, _ role: RangeWindow.Role) {
    start = Self.place(of: window.base, in: documents, from: start)
    let end = Self.place(of: window.end, in: documents, from: start)
    window.add(scores, documents, start..<end, role)
    start = end
  }

  private mutating func addBlocks(
    to window: inout RangeWindow,
    _ role: RangeWindow.Role
  ) throws(SegmentError) {
    start = list.cursor.block(notBefore: window.base, from: start)
    var block = start
    while try list.load(block: block) {
      let resumed = end.block == block ? end.place : 0
      let first = list.cursor.block.firstIndex(notBefore: window.base, from: resumed)
      let last = list.cursor.block.firstIndex(notBefore: window.end, from: first)
      end = (block, last)
      try list.score(places: first..<last)
      window.add(list.scores, list.cursor.block.documents, first..<last, role)
      guard last == list.cursor.block.count else { return }
      block += 1
    }
  }

  /// The first place from `start` on whose document is not below `target`, by steps that double.
  private static func place(of target: UInt32, in documents: [UInt32], from start: Int) -> Int {
    var low = start
    var step = 1
    while low + step < documents.count, documents[low + step] < target {
      low += step
      step *= 2
    }
    var high = min(low + step, documents.count)
    while low < high {
      let middle = (low + high) / 2
      if documents[middle] < target { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func postings(
    _ list: inout ScoredList
  ) throws(SegmentError) -> ([UInt32], [Int32]) {
    var documents: [UInt32] = []
    var scores: [Int32] = []
    documents.reserveCapacity(list.documentFrequency)
    scores.reserveCapacity(list.documentFrequency)
    for block in 0..<list.cursor.blockCount {
      guard try list.score(block: block) else { break }
      documents.append(contentsOf: list.cursor.block.documents[..<list.cursor.block.count])
      scores.append(contentsOf: list.scores[..<list.cursor.block.count])
    }
    return (documents, scores)
  }

  /// The highest score in each range.
  private static func bounds(
    _ documents: [UInt32],
    _ scores: [Int32],
    _ rangeCount: Int
  ) -> [Int32] {
    var bounds = [Int32](repeating: 0, count: rangeCount)
    for (document, score) in zip(documents, scores) {
      let range = Int(document) / RangeMaxima.rangeSize
      bounds[range] = max(bounds[range], score)
    }
    return bounds
  }
}
