/// What bounds the score of a posting: how its frequency grows with the shortness of its document.
struct PostingWeighing {
  /// For each document ``Saturation/frequencyFactor(length:average:)``; empty for a keyword field,
  /// in which every posting has the highest saturation.
  let factors: [Float]

  static let keyword = PostingWeighing(factors: [])

  init(factors: [Float]) {
    self.factors = factors
  }

  init(_ saturation: Saturation, lengths: [UInt32], average: Float) {
    factors = lengths.map { saturation.frequencyFactor(length: $0, average: average) }
  }
}
