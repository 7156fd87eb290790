package import InvertedIndex

/// The ranking function: rare words count more, repetition ever less, long texts less.
///
/// `idf · tf / (tf + k1 · (1 − b + b · length / average))` with
/// `idf = ln(1 + (N − df + 0.5) / (df + 0.5))`, as Lucene has it: without the factor `k1 + 1`,
/// which changes no order (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009).
/// Lengths are exact; `average` is over the documents that have the field. A ``Burstiness``
/// multiplies the weight of a word, which changes no bound of a saturation.
package struct BM25: Sendable, Hashable {
  /// Nothing but the formula, as other engines have it.
  package static let standard = BM25()
  /// For passages and whole documents alike; their words are counted by ``RankedText``.
  package static let passages = BM25(burstiness: .standard)

  package let saturation: Saturation
  package let burstiness: Burstiness

  package init(k1: Float = 1.2, b: Float = 0.75, burstiness: Burstiness = .ignored) {
    self.init(Saturation(k1: k1, b: b), burstiness: burstiness)
  }

  package init(_ saturation: Saturation, burstiness: Burstiness = .ignored) {
    self.saturation = saturation
    self.burstiness = burstiness
  }

  /// How much a term counts that occurs `totalFrequency` times in `documentFrequency` documents.
  func weight(documentFrequency: Int, totalFrequency: Double, of documentCount: Int) -> Double {
    Self.inverseDocumentFrequency(documentFrequency, of: documentCount)
      * burstiness.factor(occurrences: totalFrequency, documents: Double(documentFrequency))
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
