import InvertedIndex

/// Finds the best documents that have all of several terms, and counts all.
///
/// The documents that the two rarest lists share become candidates, block by block, where the
/// bounds of the blocks say that one can reach the threshold. Each further list drops those that it
/// does not have or that cannot reach it any more, and a block of it is decoded only for a candidate
/// that still can. To count, no block is left out; but what cannot be among the best is not scored.
struct ConjunctionTopScorer: TopScorer {
  static let algorithm = "candidates of the two rarest lists"

  private var pair: BlockIntersection
  /// The other lists, the rarest first.
  private var others: [ScoredList]
  /// For each of the other lists, the sum of the bounds of those behind it.
  private let boundsBehind: [Int32]
  /// The sum of the bounds of all other lists.
  private let otherBounds: Int32
  /// Where the current document stands in the blocks of ``others``.
  private var otherPlaces: [Int]
  private(set) var top: TopDocuments
  /// The documents that have all terms.
  private var counts: MatchCounts
  private var candidates = CandidateBlock()

  /// - Parameter lists: at least two.
  init?(_ lists: [ScoredList], _ top: TopDocuments, _ counts: MatchCounts) {
    let lists = lists.sorted { $0.documentFrequency < $1.documentFrequency }
    guard lists.count >= 2 else { return nil }
    pair = BlockIntersection(lists[0], lists[1])
    others = Array(lists[2...])
    var sum: Int32 = 0
    var bounds: [Int32] = []
    for list in others.reversed() {
      bounds.append(sum)
      sum += list.bound
    }
    otherPlaces = [Int](repeating: 0, count: others.count)
    boundsBehind = bounds.reversed()
    otherBounds = sum
    self.top = top
    self.counts = counts
  }

  var matchCount: Int? { counts.number }
  var documents: DocumentSet? { counts.documents }

  mutating func run() throws(SegmentError) -> SearchCounters {
    if counts.isCounting {
      while try pair.next({ _, _ in true }) { try countAndScore() }
    } else {
      while try nextWorthwhile() { try score() }
    }
    var counters = SearchCounters()
    for list in [pair.first, pair.second] + others { counters.addBlocks(of: list) }
    return counters
  }

  private mutating func nextWorthwhile() throws(SegmentError) -> Bool {
    let needed = top.scoreThreshold - otherBounds
    let (first, second) = (pair.first.weight, pair.second.weight)
    return try pair.next { firstImpact, secondImpact in
      BlockScorer.bound(weight: first, impact: firstImpact)
        + BlockScorer.bound(weight: second, impact: secondImpact) >= needed
    }
  }

  private mutating func score() throws(SegmentError) {
    let needed = top.scoreThreshold - otherBounds
    if needed <= 0, !others.isEmpty { return try insertMatches() }
    try pair.score(into: &candidates, atLeast: needed)
    for list in others.indices where candidates.count > 0 {
      try others[list].narrow(&candidates, atLeast: top.scoreThreshold - boundsBehind[list])
    }
    for index in 0..<candidates.count {
      top.insert(candidates.documents[index], candidates.scores[index])
    }
  }

  /// Counts and scores those documents of the pair that the others have too.
  ///
  /// Where no score keeps a document from being looked up, most are dropped by a list that does not
  /// have them: frequencies are decoded for the others only.
  private mutating func insertMatches() throws(SegmentError) {
    let isWorth = pair.bound + otherBounds >= top.scoreThreshold
    matches: for index in 0..<pair.count {
      let document = pair.first.cursor.block.documents[Int(pair.firstPlaces[index])]
      for list in others.indices {
        guard let place = try others[list].place(of: document, needed: .min) else {
          continue matches
        }
        otherPlaces[list] = place
      }
      counts.add(document)
      guard isWorth else { continue }
      var score = try pair.score(at: index)
      for list in others.indices { score += try others[list].score(at: otherPlaces[list]) }
      if score >= top.scoreThreshold { top.insert(document, score) }
    }
  }

  /// Counts all candidates of the pair that the others have too, and scores those that may be
  /// among the best.
  private mutating func countAndScore() throws(SegmentError) {
    if !others.isEmpty { return try insertMatches() }
    counts.add(pair)
    if pair.bound >= top.scoreThreshold { try score() }
  }
}
