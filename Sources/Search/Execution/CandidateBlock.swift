import InvertedIndex

/// Up to 128 documents that may be among the best, with what is known of their scores.
struct CandidateBlock {
  private(set) var count = 0
  /// Ascending; always 128 entries, as below.
  private(set) var documents = [UInt32](repeating: 0, count: PostingsBlock.capacity)
  /// Sums of parts in units.
  private(set) var scores = [Int32](repeating: 0, count: PostingsBlock.capacity)
  private var factors = [Float](repeating: 0, count: PostingsBlock.capacity)
  /// The field whose ``factors`` are valid for the candidates.
  private var loadedFactors: LengthFactors?

  /// Replaces the candidates by the documents at some places of a block, without scores.
  mutating func replace(_ block: borrowing PostingsBlock, _ places: [UInt8], count: Int) {
    self.count = min(count, places.count, PostingsBlock.capacity)
    for index in 0..<self.count {
      documents[index] = block.documents[Int(places[index])]
      scores[index] = 0
    }
    loadedFactors = nil
  }

  /// Adds what a list gives to the candidates, which stand at some places of a block of it whose
  /// frequencies are valid.
  mutating func add(_ scorer: BlockScorer, _ block: borrowing PostingsBlock, _ places: [UInt8]) {
    guard count > 0 else { return }
    if loadedFactors !== scorer.lengthFactors {
      scorer.lengthFactors.load(documents, 0..<count, into: &factors)
      loadedFactors = scorer.lengthFactors
    }
    ScoreKernel.add(
      weight: scorer.weight,
      frequencies: block.frequencies,
      places,
      factors: factors,
      count: count,
      to: &scores
    )
  }

  /// The best score of a candidate, at least 0.
  var highestScore: Int32 { ScoreKernel.highest(scores, 0..<count) }

  mutating func removeAll() { count = 0 }

  /// Keeps the candidates that reach a score.
  mutating func keep(atLeast score: Int32) {
    var kept = 0
    for index in 0..<count {
      documents[kept] = documents[index]
      scores[kept] = scores[index]
      kept += scores[index] >= score ? 1 : 0
    }
    count = kept
  }

  /// Lets `body` say the new score of each candidate, in order; `nil` drops it.
  @inline(__always)
  mutating func rescore(
    _ body: (_ document: UInt32, _ score: Int32) throws(SegmentError) -> Int32?
  ) throws(SegmentError) {
    var kept = 0
    for index in 0..<count {
      guard let score = try body(documents[index], scores[index]) else { continue }
      documents[kept] = documents[index]
      scores[kept] = score
      kept += 1
    }
    count = kept
  }
}

extension ScoredList {
  /// Adds the list's parts to candidates, and drops those that it does not have or that stay below
  /// a score.
  mutating func narrow(
    _ candidates: inout CandidateBlock,
    atLeast needed: Int32
  ) throws(SegmentError) {
    try candidates.rescore { document, score throws(SegmentError) in
      let (rest, isBelow) = needed.subtractingReportingOverflow(score)
      guard let place = try self.place(of: document, needed: isBelow ? .min : rest) else {
        return nil
      }
      let sum = score + (try self.score(at: place))
      return sum >= needed ? sum : nil
    }
  }
}

extension BlockIntersection {
  /// An upper bound of the parts that the two lists give a document of the current pair of blocks.
  var bound: Int32 {
    first.bound(ofBlock: first.cursor.blockIndex) + second.bound(ofBlock: second.cursor.blockIndex)
  }

  /// Makes candidates of the shared documents whose two parts reach a score.
  mutating func score(
    into candidates: inout CandidateBlock,
    atLeast needed: Int32
  ) throws(SegmentError) {
    candidates.replace(first.cursor.block, firstPlaces, count: count)
    try first.addScores(to: &candidates, firstPlaces)
    guard candidates.highestScore + second.bound(ofBlock: second.cursor.blockIndex) >= needed else {
      candidates.removeAll()
      return
    }
    try second.addScores(to: &candidates, secondPlaces)
    candidates.keep(atLeast: needed)
  }

  /// What the two lists give a shared document.
  mutating func score(at index: Int) throws(SegmentError) -> Int32 {
    try first.score(at: Int(firstPlaces[index])) + second.score(at: Int(secondPlaces[index]))
  }
}
