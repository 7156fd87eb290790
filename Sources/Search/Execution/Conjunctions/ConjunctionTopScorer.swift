import InvertedIndex

/// Finds the best documents that have all of several terms, and counts all.
///
/// Candidates come block by block, where the bounds of the blocks say that one can reach the threshold:
/// the documents that the two rarest lists share, or those of the rarest list that the others have as
/// sets. Each further list drops those that it does not have or that cannot reach the threshold any more, and a
/// block of it is decoded only for a candidate that still can. To count, no block is left out; but what
/// cannot be among the best is not scored.
struct ConjunctionTopScorer<Candidates: CandidateBlocks>: TopScorer {
  static var algorithm: String { Candidates.conjunction }

  private var blocks: Candidates
  /// The lists that ``blocks`` does not read.
  private var others: [ScoredList]
  /// How many of the others, the first ones, may lack a candidate.
  private let testedCount: Int
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
  /// Those of the current block.
  private var candidateDocuments = [UInt32](repeating: 0, count: PostingsBlock.capacity)

  /// - Parameters:
  ///   - tested: the other lists that candidates are looked up in, the rarest first.
  ///   - known: the other lists that are known to have all candidates, the rarest first.
  init(
    _ blocks: Candidates,
    tested: [ScoredList],
    known: [ScoredList] = [],
    _ top: TopDocuments,
    _ counts: MatchCounts
  ) {
    self.blocks = blocks
    testedCount = tested.count
    others = tested + known
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
      while try blocks.next({ _, _ in true }) { try countAndScore() }
    } else {
      while try nextWorthwhile() { try score() }
    }
    var counters = SearchCounters()
    blocks.report(to: &counters)
    for list in others { counters.addBlocks(of: list) }
    return counters
  }

  private mutating func nextWorthwhile() throws(SegmentError) -> Bool {
    let needed = top.scoreThreshold - otherBounds
    let (first, second) = blocks.weights
    return try blocks.next { firstImpact, secondImpact in
      BlockScorer.bound(weight: first, impact: firstImpact)
        + BlockScorer.bound(weight: second, impact: secondImpact) >= needed
    }
  }

  private mutating func score() throws(SegmentError) {
    let needed = top.scoreThreshold - otherBounds
    if needed <= 0, testedCount > 0 { return try insertMatches() }
    try blocks.score(into: &candidates, atLeast: needed)
    for list in others.indices where candidates.count > 0 {
      try others[list].narrow(&candidates, atLeast: top.scoreThreshold - boundsBehind[list])
    }
    for index in 0..<candidates.count {
      top.insert(candidates.documents[index], candidates.scores[index])
    }
  }

  /// Counts and scores those candidates that the others have too.
  ///
  /// Where no score keeps a document from being looked up, most are dropped by a list that does not
  /// have them: frequencies are decoded for the others only.
  private mutating func insertMatches() throws(SegmentError) {
    let isWorth = blocks.bound + otherBounds >= top.scoreThreshold
    if isWorth { locateCandidates() }
    for index in 0..<blocks.count {
      let document = blocks.document(index)
      guard try findInTested(document) else { continue }
      counts.add(document)
      guard isWorth, try findInKnown(index) else { continue }
      var score = try blocks.score(at: index)
      for list in others.indices {
        score += try others[list].score(at: otherPlaces[list], of: document)
      }
      if score >= top.scoreThreshold { top.insert(document, score) }
    }
  }

  private mutating func locateCandidates() {
    guard testedCount < others.count else { return }
    blocks.copyDocuments(into: &candidateDocuments)
    for list in testedCount..<others.count {
      others[list].locate(candidateDocuments, count: blocks.count)
    }
  }

  /// Finds a document in the blocks of the lists that may lack it; `false` when one does.
  private mutating func findInTested(_ document: UInt32) throws(SegmentError) -> Bool {
    for list in 0..<testedCount {
      guard let place = try others[list].place(of: document, needed: .min) else { return false }
      otherPlaces[list] = place
    }
    return true
  }

  /// Finds a located candidate in the blocks of the lists that have it.
  private mutating func findInKnown(_ index: Int) throws(SegmentError) -> Bool {
    for list in testedCount..<others.count {
      guard let place = try others[list].place(ofLocated: index, needed: .min) else { return false }
      otherPlaces[list] = place
    }
    return true
  }

  /// Counts all candidates that the others have too, and scores those that may be among the best.
  private mutating func countAndScore() throws(SegmentError) {
    if testedCount > 0 { return try insertMatches() }
    counts.add(blocks)
    if blocks.bound + otherBounds >= top.scoreThreshold { try score() }
  }
}
