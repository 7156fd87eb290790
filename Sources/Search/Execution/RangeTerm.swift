import InvertedIndex

/// One term of a ``RangeTopScorer``.
///
/// A frequent term has bounds for each range and its blocks are decoded as ranges ask for them; a
/// rare one is decoded and scored beforehand, as far as its documents can be among the best.
struct RangeTerm {
  private(set) var list: ScoredList
  /// For a frequent term, impacts in 255ths, one a range; 0 where the term is absent.
  private let impacts: [UInt8]
  /// Units an impact.
  private let scale: Float
  /// For a rare term, upper bounds in units, one a range.
  private var bounds: [Float] = []
  /// The postings of a rare term.
  private var documents: [UInt32] = []
  private var scores: [Int32] = []
  /// Where the last range began: a place of a rare term, a block of a frequent one.
  private var start = 0
  /// For a frequent term, the current block and where the last range ended in it.
  private var block = BlockSummary(index: -1, lastDocument: 0, impact: 0)
  private var end = 0
  /// Those postings of a range that matter, and where they stand in the block.
  private var some = CandidateBlock()
  private var found = [UInt8](repeating: 0, count: PostingsBlock.capacity)

  /// - Parameters:
  ///   - othersBound: an upper bound of what the other terms of the query add.
  ///   - threshold: a document that scores less does not matter.
  init(
    _ list: ScoredList,
    rangeCount: Int,
    othersBound: Int32,
    threshold: Int32
  ) throws(SegmentError) {
    self.list = list
    scale = list.weight * (1.000_02 / 255)
    if let impacts = try list.cursor.rangeImpacts() {
      self.impacts = impacts
    } else {
      impacts = []
      try loadPostings(atLeast: threshold - othersBound)
      bounds = Self.bounds(documents, scores, rangeCount)
    }
  }

  var isFrequent: Bool { !impacts.isEmpty }

  /// The upper bound for a range; 0 where the term is absent.
  func bound(of range: Int) -> Float {
    isFrequent ? Float(impacts[range]) * scale : bounds[range]
  }

  func addBounds(to sums: inout [Float]) {
    if isFrequent {
      RangeKernel.add(impacts, scale: scale, to: &sums)
    } else {
      RangeKernel.add(bounds, to: &sums)
    }
  }

  func clearBoundsWhereAbsent(_ sums: inout [Float]) {
    for range in sums.indices where bound(of: range) == 0 { sums[range] = 0 }
  }

  /// Lets the next range be before the last one.
  mutating func rewind() {
    start = 0
    block = BlockSummary(index: -1, lastDocument: 0, impact: 0)
  }

  /// Adds the parts of a range's documents; ranges ascend from one ``rewind()`` to the next.
  ///
  /// - Parameter least: documents with a lower score so far do not matter.
  mutating func add(
    to window: inout RangeWindow,
    _ range: Int,
    _ role: RangeWindow.Role,
    atLeast least: Int32
  ) throws(SegmentError) {
    if isFrequent {
      guard impacts[range] > 0 else { return }
      try addBlocks(to: &window, role, least)
    } else if bounds[range] > 0 {
      addPostings(to: &window, role)
    }
  }

  private mutating func addPostings(to window: inout RangeWindow, _ role: RangeWindow.Role) {
    start = Self.place(of: window.base, in: documents, from: start)
    let end = Self.place(of: window.end, in: documents, from: start)
    window.add(scores, from: start, documents, start..<end, role)
    start = end
  }

  private mutating func addBlocks(
    to window: inout RangeWindow,
    _ role: RangeWindow.Role,
    _ least: Int32
  ) throws(SegmentError) {
    if block.index < 0 || block.lastDocument < window.base {
      block = list.cursor.findBlock(notBefore: window.base, from: max(0, block.index))
      end = 0
    }
    while try list.load(block: block.index) {
      let first = list.cursor.block.firstIndex(notBefore: window.base, from: end)
      let last =
        block.lastDocument < window.end
        ? list.cursor.block.count : list.cursor.block.firstIndex(notBefore: window.end, from: first)
      if least > 0 {
        try addSome(to: &window, first..<last, role, least)
      } else if first < last {
        let scored = try list.score(places: first..<last)
        window.add(list.scores, from: scored, list.cursor.block.documents, first..<last, role)
      }
      end = last
      guard last == list.cursor.block.count, block.lastDocument < window.end else { return }
      block = list.cursor.findBlock(notBefore: block.lastDocument + 1, from: block.index)
      end = 0
      guard block.index < list.cursor.blockCount else { return }
    }
  }

  /// Adds the parts of those postings of the current block whose documents have a score already.
  private mutating func addSome(
    to window: inout RangeWindow,
    _ places: Range<Int>,
    _ role: RangeWindow.Role,
    _ least: Int32
  ) throws(SegmentError) {
    let documents = list.cursor.block.documents
    let count = RangeKernel.collect(documents, places, window.scores, atLeast: least, into: &found)
    guard count > 0 else { return }
    try list.addScores(to: &some, found, count: count)
    if role == .last {
      window.match(some)
    } else {
      window.add(some.scores, from: 0, some.documents, 0..<some.count, .anyDocument)
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

  /// Decodes and scores the blocks in which a part may reach a score.
  private mutating func loadPostings(atLeast score: Int32) throws(SegmentError) {
    documents.reserveCapacity(list.documentFrequency)
    scores.reserveCapacity(list.documentFrequency)
    for block in 0..<list.cursor.blockCount where list.bound(ofBlock: block) >= score {
      guard try list.score(block: block) else { break }
      documents.append(contentsOf: list.cursor.block.documents[..<list.cursor.block.count])
      scores.append(contentsOf: list.scores[..<list.cursor.block.count])
    }
  }

  /// The highest score in each range.
  private static func bounds(
    _ documents: [UInt32],
    _ scores: [Int32],
    _ rangeCount: Int
  ) -> [Float] {
    var bounds = [Float](repeating: 0, count: rangeCount)
    for place in 0..<documents.count {
      let range = Int(documents[place]) / RangeMaxima.rangeSize
      bounds[range] = max(bounds[range], Float(scores[place]) * 1.000_01)
    }
    return bounds
  }
}
