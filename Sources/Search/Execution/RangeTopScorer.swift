import InvertedIndex

/// Finds the best documents for required and optional terms by the bounds of document ranges.
///
/// Every range of 256 documents has an upper bound: the sum over the terms of what
/// `RangeMaxima` stores, or, for rare terms, of what their postings really give. The ranges with
/// the highest bounds come first, then the others that can reach the threshold, in order. In a range
/// the rarest terms come first, and the frequent ones only while a document can still reach it
/// (MaxScore: Turtle and Flood, Query Evaluation, Information Processing & Management, 1995).
struct RangeTopScorer: TopScorer {
  static let algorithm = "best ranges of documents"

  /// About so many ranges are looked at before the others.
  private static let firstCount = 128

  private var terms: [RangeTerm]
  /// How many of the terms, the first ones, are required.
  private let requiredCount: Int
  /// Whether two frequent terms are all there is, both required.
  private let isPair: Bool
  private(set) var top: TopDocuments
  /// Upper bounds in units, one a range; 0 where nothing can match.
  private var bounds: [Float]
  /// What rounding may take from a sum of bounds.
  private let slack: Float
  private var window = RangeWindow()

  /// - Parameters:
  ///   - required: with `optional`, at least two lists.
  init(
    required: [ScoredList],
    optional: [ScoredList],
    documentCount: Int,
    _ top: TopDocuments
  ) throws(SegmentError) {
    requiredCount = required.count
    self.top = top
    bounds = [Float](repeating: 0, count: RangeMaxima.rangeCount(documentCount: documentCount))
    let lists = Self.rarestFirst(required) + Self.rarestFirst(optional)
    let total = lists.reduce(0) { $0 + $1.bound }
    terms = []
    slack = Float(2 * lists.count)
    for list in lists {
      let term = try RangeTerm(
        list,
        rangeCount: bounds.count,
        othersBound: total - list.bound,
        threshold: top.scoreThreshold
      )
      term.addBounds(to: &bounds)
      terms.append(term)
    }
    isPair = optional.isEmpty && terms.count == 2 && terms.allSatisfy(\.isFrequent)
    for term in terms.prefix(requiredCount) { term.clearBoundsWhereAbsent(&bounds) }
  }

  private static func rarestFirst(_ lists: [ScoredList]) -> [ScoredList] {
    lists.sorted { $0.documentFrequency < $1.documentFrequency }
  }

  mutating func run() throws(SegmentError) -> SearchCounters {
    var counters = SearchCounters()
    var ranges = [UInt32](repeating: 0, count: bounds.count)
    ranges.removeLast(ranges.count - RangeKernel.collect(bounds, atLeast: needed, into: &ranges))
    let limit = firstLimit(ranges)
    for range in ranges where bounds[Int(range)] >= limit {
      try score(Int(range))
      counters.evaluatedWindows += 1
    }
    for term in terms.indices { terms[term].rewind() }
    for range in ranges where bounds[Int(range)] < limit && bounds[Int(range)] >= needed {
      try score(Int(range))
      counters.evaluatedWindows += 1
    }
    for term in terms { counters.addBlocks(of: term.list) }
    return counters
  }

  /// The bound that a range must reach to matter, above 0.
  private var needed: Float { max(Float(top.scoreThreshold) - slack, .leastNonzeroMagnitude) }

  /// A bound that about ``firstCount`` of some ranges reach.
  private func firstLimit(_ ranges: [UInt32]) -> Float {
    guard ranges.count > Self.firstCount else { return 0 }
    var (lowest, highest) = (Float.infinity, Float(0))
    for range in ranges {
      lowest = min(lowest, bounds[Int(range)])
      highest = max(highest, bounds[Int(range)])
    }
    guard highest > lowest else { return 0 }
    let stepsPerUnit = 255 / (highest - lowest)
    var histogram = [Int](repeating: 0, count: 256)
    for range in ranges {
      histogram[min(255, Int((bounds[Int(range)] - lowest) * stepsPerUnit))] += 1
    }
    var count = 0
    for step in stride(from: 255, through: 0, by: -1) {
      count += histogram[step]
      if count >= Self.firstCount { return lowest + Float(step) / stepsPerUnit }
    }
    return 0
  }

  /// Scores the documents of a range that have two frequent terms, and takes in the best.
  private mutating func scorePair(_ range: Int) throws(SegmentError) {
    window.move(to: UInt32(range * RangeWindow.size))
    try terms[0].add(to: &window, range, .anyDocument, atLeast: 0)
    let rest = bounds[range] - terms[0].bound(of: range)
    guard canReach(rest) else { return }
    try terms[1].add(to: &window, range, .last, atLeast: max(1, leastScore(rest)))
    for (document, score) in window.matches where score >= top.scoreThreshold {
      top.insert(document, score)
    }
  }

  /// Scores the documents of a range and takes in the best.
  private mutating func score(_ range: Int) throws(SegmentError) {
    if isPair { return try scorePair(range) }
    window.move(to: UInt32(range * RangeWindow.size))
    var rest = bounds[range]
    for term in terms.indices {
      if term == requiredCount, term > 1 { window.dropIncomplete(requiredCount: requiredCount) }
      if term > 0, term >= requiredCount, terms[term].isFrequent, !canReach(rest) { return }
      let least = term >= max(1, requiredCount) ? leastScore(rest) : 0
      try terms[term].add(to: &window, range, role(of: term), atLeast: least)
      rest -= terms[term].bound(of: range)
    }
    if requiredCount == terms.count { window.dropIncomplete(requiredCount: requiredCount) }
    if window.highest >= top.scoreThreshold { top.insert(window.scores, base: window.base) }
  }

  /// What a document must have scored so far to reach the threshold with `rest` more; 0 or less
  /// when any may.
  private func leastScore(_ rest: Float) -> Int32 {
    Int32(needed - (rest + slackOfRest) * 1.000_01)
  }

  private func role(of term: Int) -> RangeWindow.Role {
    if requiredCount == 0 || requiredCount == 1 && term == 0 { return .anyDocument }
    return term < requiredCount ? .required : .optional
  }

  /// By how much what is left of a sum, after its parts were taken away, may be wrong.
  private var slackOfRest: Float { bounds[Int(window.base) / RangeWindow.size] * 0x1p-20 }

  /// Whether some document of the range reaches the threshold with `rest` more.
  private func canReach(_ rest: Float) -> Bool {
    let needed = needed
    let rest = rest + slackOfRest
    if rest >= needed && requiredCount == 0 { return true }
    return (window.highest > 0 || requiredCount == 0)
      && Float(window.highest) * 1.000_01 + rest >= needed
  }
}
