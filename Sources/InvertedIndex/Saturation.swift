/// How the weight of a term grows with its frequency and falls with the length of the text.
///
/// The part of BM25 that does not depend on the term: `tf / (tf + k1 · (1 − b + b · length / average))`,
/// between 0 and 1 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009).
package struct Saturation: Sendable, Hashable {
  package static let standard = Saturation(k1: 1.2, b: 0.75)

  /// How slowly repetition stops to count, from 0 (at once).
  package let k1: Float
  /// How much length counts, 0 (not) to 1 (in full).
  package let b: Float

  /// Makes a saturation; values out of range, or not numbers, are brought into it.
  package init(k1: Float, b: Float) {
    self.k1 = k1 >= 0 ? min(k1, 1e6) : 0
    self.b = b >= 0 ? min(b, 1) : 0
  }

  /// What a frequency is multiplied by before it saturates, for a text of a length.
  ///
  /// - Parameter average: the average length; with 0, every text counts as average.
  package func frequencyFactor(length: UInt32, average: Float) -> Float {
    let relative = average > 0 ? Float(length) / average : 1
    return 1 / max(k1 * ((1 - b) + b * relative), .leastNormalMagnitude)
  }

  /// The weight times the saturation.
  ///
  /// Each step is one rounded operation that is monotone in `frequency` and `factor`: a bound
  /// taken at a higher frequency and a shorter length is never too low.
  @inlinable
  package static func score(weight: Float, frequency: UInt32, factor: Float) -> Float {
    weight - weight / (1 + Float(frequency) * factor)
  }

  /// The weight times the saturation that belongs to `1 + frequency · factor`.
  static func score(weight: Float, growth: Float) -> Float {
    weight - weight / growth
  }
}

extension Saturation {
  /// The saturation itself.
  func saturation(frequency: UInt32, length: UInt32, average: Float) -> Float {
    let factor = frequencyFactor(length: length, average: average)
    return Self.score(weight: 1, frequency: frequency, factor: factor)
  }

  /// An upper bound of the saturation in 255ths.
  func impact(frequency: UInt32, length: UInt32, average: Float) -> UInt8 {
    let factor = frequencyFactor(length: length, average: average)
    return Self.impact(ofScore: Self.score(weight: 255, frequency: frequency, factor: factor))
  }

  /// An upper bound, in 255ths, of the saturation that gives a score with the weight 255.
  static func impact(ofScore score: Float) -> UInt8 {
    UInt8(max(0, min(255, score.rounded(.up))))
  }
}
