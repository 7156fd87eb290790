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
  /// Of all terms that were met.
  private var numbering = TermNumbering()
  /// How much each term counts, by their numbers.
  private var weights: [Float] = []
  private var counts: [TermVectors.Counts] = []
  /// Of the terms of the document that was read last.
  private var numbers: [UInt32] = []
  private var scores: [Float] = []

  init(_ vectors: TermVectors, _ ranking: BM25, _ factors: LengthFactors, documentCount: Int) {
    self.vectors = vectors
    self.ranking = ranking
    self.factors = factors
    self.documentCount = documentCount
  }

  /// The vectors of documents.
  package mutating func vectors(
    of documents: some Sequence<DocID>
  ) throws(SegmentError) -> DocumentVectors {
    var result = DocumentVectors()
    for document in documents {
      try weigh(document)
      result.append(numbers, scores)
    }
    return result
  }

  /// The heaviest terms of a document, as many as a vector has, in the order of their numbers.
  package mutating func heaviestTerms(
    of document: DocID
  ) throws(SegmentError) -> [WeightedTerm] {
    try weigh(document)
    var heaviest = HeaviestWeights(DocumentVectors.termCount, of: scores.span)
    return zip(vector.terms, scores).filter { heaviest.take($0.1) }
  }

  /// How much a term counts, whatever the document; above 0.
  package mutating func weight(of term: UInt32) throws(SegmentError) -> Float {
    numbering.number([term], into: &numbers)
    try weighNewTerms()
    return weights[Int(numbers[0])]
  }

  /// Reads the terms of a document and what each adds to its score.
  private mutating func weigh(_ document: DocID) throws(SegmentError) {
    try vectors.load(document, into: &vector)
    numbering.number(vector.terms, into: &numbers)
    try weighNewTerms()
    let factor = factors.factor(document.rawValue)
    scores.removeAll(keepingCapacity: true)
    for (number, frequency) in zip(numbers, vector.frequencies) {
      scores.append(
        Saturation.score(weight: weights[Int(number)], frequency: frequency, factor: factor)
      )
    }
  }

  /// Weighs the terms that have got numbers since the last time, one next to the other, which is
  /// quicker than each when it is met.
  private mutating func weighNewTerms() throws(SegmentError) {
    counts.removeAll(keepingCapacity: true)
    let terms = numbering.terms
    try vectors.appendCounts(of: terms.span.extracting(weights.count...), to: &counts)
    for count in counts {
      let weight = ranking.weight(
        documentFrequency: count.documents,
        totalFrequency: Double(count.occurrences),
        of: documentCount
      )
      weights.append(Float(weight))
    }
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
