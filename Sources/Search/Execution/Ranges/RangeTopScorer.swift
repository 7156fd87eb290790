import InvertedIndex

/// Finds the best documents for required and optional terms by the bounds of document ranges.
///
/// Every range of 256 documents has an upper bound: the sum over the terms of what
/// `RangeMaxima` stores, or, for rare terms, of what their postings really give. The ranges with
/// the highest bounds come first, then the others that can reach the threshold, in order, neighbours
/// together. In a range the rarest terms come first, and the frequent ones only while a document can
/// still reach it (MaxScore: Turtle and Flood, Query Evaluation, Information Processing & Management,
/// 1995). Where the documents of all frequent terms are known, only those of a range are scored that have
/// enough of the terms: ``RangeCandidates``.
struct RangeTopScorer: TopScorer {
  static let algorithm = "best ranges of documents"

  /// About so many ranges are looked at before the others.
  private static let firstCount = 128
  /// The same where only candidates are scored, which takes less for each.
  private static let firstCandidateCount = 48
  /// How many ranges are looked at before the threshold rises for the first time.
  private static let firstBatchSize = 16
  /// Where a range has more candidates, it is scored as a whole.
  private static let greatestCandidateCount = 24

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
  /// Whether it is known of all terms which documents have them.
  private let hasCandidates: Bool
  private var candidates: RangeCandidates
  /// For each range of the window, what the terms that were not added yet may give.
  private var rests: [Float] = []

  /// - Parameters:
  ///   - leading: what a document must have; with `optional`, at least two lists.
  ///   - isAny: whether it must have any of them, and not all.
  init(
    leading: consuming [ScoredList],
    isAny: Bool,
    optional: consuming [ScoredList],
    _ context: ScoringContext,
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
    bounds = RangeBounds(
      documentCount: context.segment.documentCount,
      termCount: lists.count
    )
    let total = lists.reduce(0) { $0 + $1.bound }
    terms = []
    terms.reserveCapacity(lists.count)
    slack = Float(2 * lists.count)
    var frequent: [Bool] = []
    var areKnown = true
    while let list = lists.popLast() {
      let othersBound = total - list.bound
      let threshold = top.scoreThreshold
      let term = try RangeTerm(
        list,
        othersBound: othersBound,
        threshold: threshold,
        &bounds,
        context
      )
      frequent.append(term.isFrequent)
      areKnown = areKnown && term.isKnown
      terms.append(term)
    }
    areFrequent = frequent
    isPair = areAllRequired && areFrequent == [true, true]
    hasCandidates = areKnown && !isPair
    candidates = RangeCandidates(termCount: hasCandidates ? terms.count : 0)
    if hasCandidates {
      for term in terms.indices { terms[term].prepareCandidates(rangeCount: bounds.rangeCount) }
    }
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
    if hasCandidates {
      try scoreCandidates(ranges, &counters)
    } else {
      try scoreWindows(ranges, &counters)
    }
    for term in terms { counters.addBlocks(of: term.list) }
    return counters
  }

  private mutating func scoreWindows(
    _ ranges: [UInt32],
    _ counters: inout SearchCounters
  ) throws(SegmentError) {
    let limit = bounds.limit(ranges, count: Self.firstCount)
    for range in ranges where bounds.sums[Int(range)] >= limit {
      try score(Int(range)..<Int(range) + 1)
      counters.evaluatedWindows += 1
    }
    rewind()
    var others = ranges[...]
    while let neighbours = nextNeighbours(&others, limit) {
      try score(neighbours)
      counters.evaluatedWindows += neighbours.count
    }
  }

  private mutating func rewind() {
    for term in terms.indices { terms[term].rewind() }
  }

  private mutating func scoreCandidates(
    _ ranges: [UInt32],
    _ counters: inout SearchCounters
  ) throws(SegmentError) {
    let limit = bounds.limit(ranges, count: Self.firstCandidateCount)
    var batch: [UInt32] = []
    batch.reserveCapacity(RangeCandidates.rangeCapacity)
    // The first batches are small, as the threshold rises with each.
    var size = Self.firstBatchSize
    for isFirst in [true, false] {
      for range in ranges
      where isFirst ? bounds.sums[Int(range)] >= limit : isLeft(Int(range), limit) {
        batch.append(range)
        guard batch.count == size else { continue }
        try scoreCandidates(of: batch, &counters)
        batch.removeAll(keepingCapacity: true)
        size = min(2 * size, RangeCandidates.rangeCapacity)
      }
      try scoreCandidates(of: batch, &counters)
      batch.removeAll(keepingCapacity: true)
      rewind()
    }
  }

  /// Scores the documents of some ranges that can be among the best.
  private mutating func scoreCandidates(
    of ranges: [UInt32],
    _ counters: inout SearchCounters
  ) throws(SegmentError) {
    let need = RangeSetKernel.Need(
      requiredCount: requiredCount,
      leadingCount: leadingCount,
      score: needed
    )
    candidates.find(in: ranges[...], &terms, bounds, need)
    for number in ranges.indices {
      let count = candidates.count(inRange: number)
      guard count > 0 else { continue }
      counters.evaluatedWindows += 1
      if count > Self.greatestCandidateCount {
        try scoreFound()
        let range = Int(ranges[number])
        try score(range..<range + 1)
      } else {
        if candidates.count + count > RangeCandidates.capacity { try scoreFound() }
        candidates.append(range: number)
      }
    }
    try scoreFound()
  }

  /// Scores the candidates one by one, and takes in the best.
  private mutating func scoreFound() throws(SegmentError) {
    guard candidates.count > 0 else { return }
    for term in terms.indices { terms[term].locate(&candidates, term: term) }
    let needed = needed
    candidates.keep(atLeast: needed)
    for term in terms.indices {
      try terms[term].score(&candidates, term: term, atLeast: needed)
    }
    top.insert(candidates.documents, candidates.scores, count: candidates.count)
    candidates.removeAll()
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
