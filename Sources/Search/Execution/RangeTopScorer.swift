import InvertedIndex

/// Finds the best documents for required and optional terms by the bounds of document ranges.
///
/// Every range of 256 documents has an upper bound: the sum over the terms of what
/// ``RangeMaxima`` stores, or, for rare terms, of what their postings really give. The ranges with
/// the highest bounds come first, then the others that can reach the threshold, in order. In a range
/// the rarest terms come first, and the frequent ones only while a document can still reach it
/// (MaxScore: Turtle and Flood, Query Evaluation, Information Processing & Management, 1995).
struct RangeTopScorer {
  /// How many ranges are looked at before the others, about.
  private static let firstCount = 64
  private static let size = RangeMaxima.rangeSize

  private var terms: [RangeTerm]
  /// How many of the terms, the first ones, are required.
  private let requiredCount: Int
  private(set) var top: TopDocuments
  /// Upper bounds in units, one a range; 0 where nothing can match.
  private var bounds: [Int32]
  /// Scores of the current range, and which documents are still in question.
  private var scores = [Int32](repeating: 0, count: size)
  private var partScores = [Int32](repeating: 0, count: size)

  init(
    required: [ScoredList],
    optional: [ScoredList],
    documentCount: Int,
    _ top: TopDocuments
  ) throws(SegmentError) {
    requiredCount = required.count
    self.top = top
    bounds = [Int32](repeating: 0, count: RangeMaxima.rangeCount(documentCount: documentCount))
    terms = []
    for list in Self.rarestFirst(required) + Self.rarestFirst(optional) {
      terms.append(try RangeTerm(list, rangeCount: bounds.count))
    }
    for term in terms { term.addBounds(to: &bounds) }
    for term in terms.prefix(requiredCount) { term.clearBoundsWhereAbsent(&bounds) }
  }

  private static func rarestFirst(_ lists: [ScoredList]) -> [ScoredList] {
    lists.sorted { $0.documentFrequency < $1.documentFrequency }
  }

  /// Fills ``top``.
  mutating func run() throws(SegmentError) -> SearchCounters {
    var counters = SearchCounters()
    let limit = firstLimit()
    for range in bounds.indices where bounds[range] >= limit {
      try score(range)
      counters.evaluatedWindows += 1
    }
    for term in terms.indices { terms[term].rewind() }
    for range in bounds.indices where bounds[range] < limit && bounds[range] > 0 {
      guard bounds[range] >= top.scoreThreshold else { continue }
      try score(range)
      counters.evaluatedWindows += 1
    }
    for term in terms {
      counters.add(term.list.cursor)
      let skipped = term.list.cursor.blockCount - term.list.cursor.decodedBlockCount
      counters.skippedBlocks += max(0, skipped)
    }
    return counters
  }

  /// The bound that about ``firstCount`` ranges reach, at least 1.
  private func firstLimit() -> Int32 {
    let highest = bounds.max() ?? 0
    let step = highest / 256 + 1
    var histogram = [Int](repeating: 0, count: 257)
    for bound in bounds { histogram[Int(bound / step)] += 1 }
    var count = 0
    for place in stride(from: 256, through: 0, by: -1) {
      count += histogram[place]
      if count >= Self.firstCount { return max(1, Int32(place) * step) }
    }
    return 1
  }

  /// Scores the documents of a range and takes in the best.
  private mutating func score(_ range: Int) throws(SegmentError) {
    for place in 0..<Self.size { scores[place] = 0 }
    let base = UInt32(range * Self.size)
    var rest = bounds[range]
    for term in terms.indices {
      if term < requiredCount {
        try scoreRequired(term, range, base)
      } else {
        if term > 0, !canReach(rest) { return }
        try scoreOptional(term, range, base)
      }
      rest -= terms[term].bound(of: range)
    }
    top.insert(scores, base: base)
  }

  /// Whether some document of the range reaches the threshold with `rest` more.
  private func canReach(_ rest: Int32) -> Bool {
    let threshold = top.scoreThreshold
    if rest >= threshold && requiredCount == 0 { return true }
    var highest: Int32 = 0
    for place in 0..<Self.size { highest = max(highest, scores[place]) }
    return highest > 0 && highest + rest >= threshold
  }

  /// Adds the term's parts and drops the documents that do not have it.
  private mutating func scoreRequired(
    _ term: Int,
    _ range: Int,
    _ base: UInt32
  ) throws(SegmentError) {
    guard term > 0 else {
      try terms[term].add(to: &scores, range, base)
      return
    }
    for place in 0..<Self.size { partScores[place] = 0 }
    try terms[term].add(to: &partScores, range, base)
    for place in 0..<Self.size {
      let both = scores[place] > 0 && partScores[place] > 0
      scores[place] = both ? scores[place] + partScores[place] : 0
    }
  }

  /// Adds the term's parts, to all documents or to those that have the required terms.
  private mutating func scoreOptional(
    _ term: Int,
    _ range: Int,
    _ base: UInt32
  ) throws(SegmentError) {
    guard requiredCount > 0 else {
      try terms[term].add(to: &scores, range, base)
      return
    }
    for place in 0..<Self.size { partScores[place] = 0 }
    try terms[term].add(to: &partScores, range, base)
    for place in 0..<Self.size {
      scores[place] += scores[place] > 0 ? partScores[place] : 0
    }
  }
}
