import InvertedIndex

/// Scores the candidates of a phrase, all of a pair of blocks at once.
struct PhraseCandidateScorer {
  /// In units; 0 when the phrase only filters.
  let weight: Float
  /// Of the candidates that were scored last; always 128 entries, as below.
  private(set) var scores = [Int32](repeating: 0, count: PostingsBlock.capacity)

  private let lengthFactors: LengthFactors
  private var documents = [UInt32](repeating: 0, count: PostingsBlock.capacity)
  private var factors = [Float](repeating: 0, count: PostingsBlock.capacity)

  init(_ plan: PhrasePlan, _ context: ScoringContext) {
    weight = context.scale.scaled(plan.weight)
    lengthFactors = context.lengthFactors(plan.field)
  }

  /// Makes ``scores`` what candidates score with some frequencies.
  ///
  /// Their lengths, mostly not in the cache, are fetched side by side.
  mutating func score(_ candidates: borrowing some CandidateBlocks, _ frequencies: [UInt32]) {
    candidates.copyDocuments(into: &documents)
    lengthFactors.load(documents, 0..<candidates.count, into: &factors)
    ScoreKernel.score(
      weight: weight,
      frequencies: frequencies,
      0..<candidates.count,
      factors: factors,
      into: &scores
    )
  }

  /// What a candidate scores with a frequency.
  func score(_ frequency: UInt32, ofCandidate index: Int) -> Int32 {
    ScoreKernel.score(weight: weight, frequency: frequency, factor: factors[index])
  }
}
