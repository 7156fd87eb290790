import InvertedIndex

/// Gives the part of a score that one term, group of synonyms or phrase contributes.
struct TermWeigher: Sendable {
  /// In units of the query's ``ScoreScale``; 0 when the part only filters.
  let weight: Float
  private let lengths: FieldLengths
  private let average: Float
  private let saturation: Saturation

  init(weight: Double, field: FieldID, context: ScoringContext) {
    self.weight = context.scale.scaled(weight)
    lengths = context.segment.lengths(of: field)
    average = context.segment.statistics(of: field).averageLength
    saturation = context.ranking.saturation
  }

  var isScoring: Bool { weight > 0 }

  /// The part in units for a document in which the term occurs `frequency` times.
  @inline(__always)
  func score(_ frequency: UInt32, _ document: UInt32) -> Int32 {
    let factor = saturation.frequencyFactor(length: lengths[document], average: average)
    return Int32(Saturation.score(weight: weight, frequency: frequency, factor: factor))
  }
}

/// What all scorers of a query share.
struct ScoringContext: Sendable {
  let segment: Segment
  let ranking: BM25
  let scale: ScoreScale
}
