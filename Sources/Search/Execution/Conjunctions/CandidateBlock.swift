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
    loadFactors(scorer.lengthFactors)
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
      factors[kept] = factors[index]
      kept += scores[index] >= score ? 1 : 0
    }
    count = kept
  }

  /// Makes the factors of a field's lengths valid for the candidates.
  mutating func loadFactors(_ lengthFactors: LengthFactors) {
    guard loadedFactors !== lengthFactors else { return }
    lengthFactors.load(documents, 0..<count, into: &factors)
    loadedFactors = lengthFactors
  }

  /// Lets `body` say the new score of each candidate, in order; `nil` drops it.
  ///
  /// - Parameter body: is told the number of the candidate and its factor, if one is valid.
  @inline(__always)
  mutating func rescore(
    _ body: (_ index: Int, _ document: UInt32, _ score: Int32, _ factor: Float)
      throws(SegmentError) -> Int32?
  ) throws(SegmentError) {
    var kept = 0
    for index in 0..<count {
      let factor = factors[index]
      guard let score = try body(index, documents[index], scores[index], factor) else { continue }
      documents[kept] = documents[index]
      scores[kept] = score
      factors[kept] = factor
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
    guard candidates.count > 0 else { return }
    candidates.loadFactors(lengthFactors)
    locate(candidates.documents, count: candidates.count)
    let isKnown = isKnown
    try candidates.rescore { index, document, score, factor throws(SegmentError) in
      let (rest, isBelow) = needed.subtractingReportingOverflow(score)
      let bound = isBelow ? .min : rest
      let place =
        isKnown
        ? try self.place(ofLocated: index, needed: bound)
        : try self.place(of: document, needed: bound)
      guard let place else { return nil }
      let sum = score + (try self.score(at: place, factor: factor))
      return sum >= needed ? sum : nil
    }
  }
}
