import InvertedIndex

/// Finds the best documents for required and optional terms by the bounds of document ranges.
///
/// Every range of 256 documents has an upper bound: the sum over the terms of what
/// `RangeMaxima` stores, or, for rare terms, of what their postings really give. The ranges with
/// the highest bounds come first, then the others that can reach the threshold, in order, neighbours
/// together. In a range the rarest terms come first, and the frequent ones only while a document can
/// still reach it (MaxScore: Turtle and Flood, Query Evaluation, Information Processing & Management,
/// 1995).
struct RangeTopScorer: TopScorer {
  static let algorithm = "best ranges of documents"

  /// About so many ranges are looked at before the others.
  private static let firstCount = 128

  private var terms: [RangeTerm]
  private let areFrequent: [Bool]
  /// How many of the terms, the first ones, are required.
  private let requiredCount: Int
  /// How many of the terms, the first ones, say whether a document matches: the required ones, or those
  /// of which it must have any.
  private let leadingCount: Int
  /// Whether two frequent terms are all there is, both required.
  private let isPair: Bool
  private(set) var top: TopDocuments
  private var bounds: RangeBounds
  /// What rounding may take from a sum of bounds.
  private let slack: Float
  private var window = RangeWindow()
  /// For each range of the window, what the terms that were not added yet may give.
  private var rests: [Float] = []

  /// - Parameters:
  ///   - leading: what a document must have; with `optional`, at least two lists.
  ///   - isAny: whether it must have any of them, and not all.
  init(
    leading: consuming [ScoredList],
    isAny: Bool,
    optional: consuming [ScoredList],
    documentCount: Int,
    _ top: TopDocuments
  ) throws(SegmentError) {
    leadingCount = leading.count
    requiredCount = isAny ? 0 : leading.count
    self.top = top
    let areAllRequired = optional.isEmpty && !isAny
    // The last of them first, to be handed over one by one.
    var lists: [ScoredList] = Self.rarestFirst(leading) + Self.rarestFirst(optional)
    lists.reverse()
    leading = []
    optional = []
    bounds = RangeBounds(documentCount: documentCount, termCount: lists.count)
    let total = lists.reduce(0) { $0 + $1.bound }
    terms = []
    terms.reserveCapacity(lists.count)
    slack = Float(2 * lists.count)
    while let list = lists.popLast() {
      let othersBound = total - list.bound
      terms.append(
        try RangeTerm(list, othersBound: othersBound, threshold: top.scoreThreshold, &bounds)
      )
    }
    areFrequent = terms.map(\.isFrequent)
    isPair = areAllRequired && areFrequent == [true, true]
    if isAny {
      bounds.requireAny(termCount: leadingCount)
    } else {
      bounds.require(termCount: leadingCount)
    }
  }

  private static func rarestFirst(_ lists: [ScoredList]) -> [ScoredList] {
    lists.sorted { $0.documentFrequency < $1.documentFrequency }
  }

  mutating func run() throws(SegmentError) -> SearchCounters {
    var counters = SearchCounters()
    let ranges = bounds.ranges(atLeast: needed)
    let limit = bounds.limit(ranges, count: Self.firstCount)
    for range in ranges where bounds.sums[Int(range)] >= limit {
      try score(Int(range)..<Int(range) + 1)
      counters.evaluatedWindows += 1
    }
    for term in terms.indices { terms[term].rewind() }
    var others = ranges[...]
    while let neighbours = nextNeighbours(&others, limit) {
      try score(neighbours)
      counters.evaluatedWindows += neighbours.count
    }
    for term in terms { counters.addBlocks(of: term.list) }
    return counters
  }

  /// Takes the next ranges of a row that stand side by side and are left to score; `nil` at the end.
  private func nextNeighbours(_ ranges: inout ArraySlice<UInt32>, _ limit: Float) -> Range<Int>? {
    while let first = ranges.popFirst() {
      let start = Int(first)
      guard isLeft(start, limit) else { continue }
      let row = start / RangeWindow.rangesPerRow
      var end = start + 1
      while let next = ranges.first, Int(next) == end, end / RangeWindow.rangesPerRow == row,
        isLeft(end, limit)
      {
        ranges.removeFirst()
        end += 1
      }
      return start..<end
    }
    return nil
  }

  /// Whether a range that was not among the first can still have one of the best documents.
  private func isLeft(_ range: Int, _ limit: Float) -> Bool {
    bounds.sums[range] < limit && bounds.sums[range] >= needed
  }

  /// The bound that a range must reach to matter, above 0.
  private var needed: Float { max(Float(top.scoreThreshold) - slack, .leastNonzeroMagnitude) }

  /// Scores the documents of neighbouring ranges of a row and takes in the best.
  private mutating func score(_ ranges: Range<Int>) throws(SegmentError) {
    window.move(to: ranges)
    rests.removeAll(keepingCapacity: true)
    rests.append(contentsOf: bounds.sums[ranges])
    if isPair { return try scorePair(ranges) }
    var rest = highestRest()
    // What is left of a sum, after its parts were taken away, may be wrong by so much.
    let slackOfRest = rest * 0x1p-20
    for term in terms.indices {
      if term == requiredCount, term > 1 { window.dropIncomplete(requiredCount: requiredCount) }
      rest += slackOfRest
      if term > 0, term >= requiredCount, areFrequent[term], !canReach(rest, after: term) { return }
      let least = term >= max(1, requiredCount) ? leastScore(rest) : 0
      let bound = take(term, ranges)
      if bound > 0 { try terms[term].add(to: &window, role(of: term), atLeast: least) }
      rest = highestRest()
    }
    if requiredCount == terms.count { window.dropIncomplete(requiredCount: requiredCount) }
    insertBest()
  }

  private mutating func insertBest() {
    guard window.highest >= top.scoreThreshold else { return }
    top.insert(window.scores, window.places, base: window.base)
  }

  /// Scores the documents of neighbouring ranges that have two frequent terms.
  private mutating func scorePair(_ ranges: Range<Int>) throws(SegmentError) {
    let slackOfRest = highestRest() * 0x1p-20
    _ = take(0, ranges)
    try terms[0].add(to: &window, .anyDocument, atLeast: 0)
    let rest = highestRest() + slackOfRest
    guard canReach(rest, after: 1) else { return }
    try terms[1].add(to: &window, .last, atLeast: max(1, leastScore(rest)))
    for (document, score) in window.matches where score >= top.scoreThreshold {
      top.insert(document, score)
    }
  }

  /// Takes the bounds of a term from ``rests``, and gives their sum: 0 where no range has the term.
  private mutating func take(_ term: Int, _ ranges: Range<Int>) -> Float {
    var sum: Float = 0
    for place in 0..<ranges.count {
      let bound = bounds.bound(of: term, ranges.lowerBound + place)
      rests[place] -= bound
      sum += bound
    }
    return sum
  }

  private func highestRest() -> Float {
    var highest: Float = 0
    for rest in rests { highest = max(highest, rest) }
    return highest
  }

  /// What a document must have scored so far to reach the threshold with `rest` more; 0 or less
  /// when any may.
  private func leastScore(_ rest: Float) -> Int32 {
    Int32(needed - rest * 1.000_01)
  }

  private func role(of term: Int) -> RangeWindow.Role {
    guard term < leadingCount else { return .optional }
    return requiredCount < 2 ? .anyDocument : .required
  }

  /// Whether some document of the window reaches the threshold with `rest` more.
  ///
  /// - Parameter count: how many terms were added.
  private func canReach(_ rest: Float, after count: Int) -> Bool {
    let mayBeNew = requiredCount == 0 && count < leadingCount
    if mayBeNew, rest >= needed { return true }
    return (window.highest > 0 || mayBeNew)
      && Float(window.highest) * 1.000_01 + rest >= needed
  }
}
