package import InvertedIndex

/// Reads the terms of documents, and weighs them as the ranking of a searcher does.
package struct VectorReader {
  /// A term by its number in the index's vectors, and what it adds to the score of a document.
  package typealias WeightedTerm = (term: UInt32, weight: Float)

  private let vectors: TermVectors
  private let ranking: BM25
  private let factors: LengthFactors
  private let documentCount: Int
  private var vector = TermVector()
  private var numbering = TermNumbering()
  /// By the numbers of the terms.
  private var weights: [Float] = []

  init(_ vectors: TermVectors, _ ranking: BM25, _ factors: LengthFactors, documentCount: Int) {
    self.vectors = vectors
    self.ranking = ranking
    self.factors = factors
    self.documentCount = documentCount
  }

  /// The terms of a document in the order of their numbers, each once.
  package mutating func terms(of document: DocID) throws(SegmentError) -> [WeightedTerm] {
    try vectors.load(document, into: &vector)
    let factor = factors.factor(document.rawValue)
    var terms: [WeightedTerm] = []
    terms.reserveCapacity(vector.terms.count)
    for (term, frequency) in zip(vector.terms, vector.frequencies) {
      let weight = try weight(of: term)
      terms.append((term, Saturation.score(weight: weight, frequency: frequency, factor: factor)))
    }
    return terms
  }

  /// How much a term counts, whatever the document; above 0.
  package mutating func weight(of term: UInt32) throws(SegmentError) -> Float {
    let number = numbering.number(of: term)
    if number < weights.count { return weights[number] }
    let counts = try vectors.counts(of: term)
    let weight = ranking.weight(
      documentFrequency: counts.documents,
      totalFrequency: Double(counts.occurrences),
      of: documentCount
    )
    weights.append(Float(weight))
    return weights[number]
  }
}

extension Searcher {
  /// A reader of the vectors that the index keeps; `nil` when it keeps none.
  package func vectorReader() -> VectorReader? {
    segment.termVectors.map { vectors in
      VectorReader(
        vectors,
        ranking,
        factors[Int(vectors.field.rawValue)],
        documentCount: segment.documentCount
      )
    }
  }
}
