package import InvertedIndex

/// The ranking function: rare words count more, repetition ever less, long texts less.
///
/// `idf · tf / (tf + k1 · (1 − b + b · length / average))` with
/// `idf = ln(1 + (N − df + 0.5) / (df + 0.5))`, as Lucene has it: without the factor `k1 + 1`,
/// which changes no order (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009).
/// Lengths are exact; `average` is over the documents that have the field.
package struct BM25: Sendable, Hashable {
  package static let standard = BM25()

  package let saturation: Saturation

  package init(k1: Float = 1.2, b: Float = 0.75) {
    saturation = Saturation(k1: k1, b: b)
  }

  package init(_ saturation: Saturation) {
    self.saturation = saturation
  }

  /// How much a term tells that `documentFrequency` of `documentCount` documents have.
  package static func inverseDocumentFrequency(
    _ documentFrequency: Int,
    of documentCount: Int
  ) -> Double {
    let frequency = Double(documentFrequency)
    return NaturalLogarithm.of(1 + (Double(documentCount) - frequency + 0.5) / (frequency + 0.5))
  }
}
