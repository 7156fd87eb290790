import InvertedIndex

/// Gives the parts of a score that one term, group of synonyms or phrase contributes.
struct BlockScorer: Sendable {
  /// In units of the query's ``ScoreScale``; 0 when the part only filters.
  let weight: Float
  /// One a posting of the block that was scored last; always 128 entries.
  private(set) var scores = [Int32](repeating: 0, count: PostingsBlock.capacity)

  let lengthFactors: LengthFactors
  private var factors = [Float](repeating: 0, count: PostingsBlock.capacity)

  init(weight: Double, field: FieldID, context: borrowing ScoringContext) {
    self.weight = context.scale.scaled(weight)
    lengthFactors = context.lengthFactors(field)
  }

  var isScoring: Bool { weight > 0 }

  /// The part in units for a document in which the term occurs `frequency` times.
  func score(_ frequency: UInt32, _ document: UInt32) -> Int32 {
    ScoreKernel.score(
      weight: weight,
      frequency: frequency,
      factor: lengthFactors.factor(document)
    )
  }

  /// Computes ``scores`` for a block whose frequencies are valid.
  mutating func score(_ block: borrowing PostingsBlock) {
    score(block, 0..<block.count)
  }

  /// Computes ``scores``, from the front on, for some postings of a block whose frequencies are valid.
  mutating func score(_ block: borrowing PostingsBlock, _ places: Range<Int>) {
    lengthFactors.load(block.documents, places, into: &factors)
    ScoreKernel.score(
      weight: weight,
      frequencies: block.frequencies,
      places,
      factors: factors,
      into: &scores
    )
  }

  /// An upper bound in units of the part of any posting, whose saturation is at most `impact` 255ths.
  ///
  /// A little is added for what the two computations round differently. Weights are within the scale
  /// of their query; a mistake in that must not end the program.
  @inline(__always)
  static func bound(weight: Float, impact: UInt8) -> Int32 {
    Int32(min(weight * (Float(impact) * (1.000_01 / 255)), ScoreScale.highest)) &+ 2
  }
}

/// What all scorers of a query share.
struct ScoringContext: Sendable {
  let segment: Segment
  let ranking: BM25
  let scale: ScoreScale
  /// One a field of the schema.
  let factors: [LengthFactors]
  let frequentTerms: FrequentTerms

  func lengthFactors(_ field: FieldID) -> LengthFactors {
    let index = Int(field.rawValue)
    return index < factors.count
      ? factors[index] : LengthFactors(segment, field, ranking.saturation)
  }

  /// Whether the bounds in the index are those of the ranking.
  var hasBounds: Bool { ranking.saturation == segment.schema.saturation }
}
