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

  private var terms: [RangeTerm]
  /// How many of the terms, the first ones, are required.
  private let requiredCount: Int
  private(set) var top: TopDocuments
  /// Upper bounds in units, one a range; 0 where nothing can match.
  private var bounds: [Int32]
  private var window = RangeWindow()

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
    window.move(to: UInt32(range * RangeWindow.size))
    var rest = bounds[range]
    for term in terms.indices {
      if term == requiredCount, term > 1 { window.dropIncomplete(requiredCount: requiredCount) }
      if term > 0, term >= requiredCount, !canReach(rest) { return }
      try terms[term].add(to: &window, range, role(of: term))
      rest -= terms[term].bound(of: range)
    }
    if requiredCount == terms.count { window.dropIncomplete(requiredCount: requiredCount) }
    top.insert(window.scores, base: window.base)
  }

  private func role(of term: Int) -> RangeWindow.Role {
    if requiredCount == 0 || requiredCount == 1 && term == 0 && terms.count > 1 {
      return .anyDocument
    }
    return term < requiredCount ? .required : .optional
  }

  /// Whether some document of the range reaches the threshold with `rest` more.
  private func canReach(_ rest: Int32) -> Bool {
    let threshold = top.scoreThreshold
    if rest >= threshold && requiredCount == 0 { return true }
    let highest = ScoreKernel.highest(window.scores)
    return (highest > 0 || requiredCount == 0) && highest + rest >= threshold
  }
}
