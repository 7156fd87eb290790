import InvertedIndex

/// Scores the candidates of a phrase, all of a pair of blocks at once or one by one.
struct PhraseCandidateScorer {
  /// In units; 0 when the phrase only filters.
  let weight: Float
  /// Of the candidates that were scored last; always 128 entries, as below.
  private(set) var scores = [Int32](repeating: 0, count: PostingsBlock.capacity)

  private let lengthFactors: LengthFactors
  private var documents = [UInt32](repeating: 0, count: PostingsBlock.capacity)
  private var factors = [Float](repeating: 0, count: PostingsBlock.capacity)
  /// Whether `factors` are those of the candidates.
  private var hasFactors = true

  init(_ plan: PhrasePlan, _ context: ScoringContext) {
    weight = context.scale.scaled(plan.weight)
    lengthFactors = context.lengthFactors(plan.field)
  }

  /// Lets the next candidates be scored one by one.
  mutating func begin() { hasFactors = false }

  /// Makes ``scores`` what candidates score with some frequencies.
  ///
  /// Their lengths, mostly not in the cache, are fetched side by side.
  mutating func score(_ candidates: borrowing some CandidateBlocks, _ frequencies: [UInt32]) {
    hasFactors = true
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
  func score(_ frequency: UInt32, of document: UInt32, _ index: Int) -> Int32 {
    let factor = hasFactors ? factors[index] : lengthFactors.factor(document)
    return ScoreKernel.score(weight: weight, frequency: frequency, factor: factor)
  }
}
