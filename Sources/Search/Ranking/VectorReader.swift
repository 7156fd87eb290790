package import InvertedIndex

/// Reads the terms of documents, and weighs them as the ranking of a searcher does.
package struct VectorReader {
  /// A term by its number in the index's vectors, and what it adds to the score of a document.
  package typealias WeightedTerm = (term: UInt32, weight: Float)

  private let vectors: TermVectors
  private let ranking: BM25
  private let factors: LengthFactors
  private let recent: RecentVectors
  private let documentCount: Int
  private var vector = TermVector()
  /// Of all terms that were met.
  private var numbering = TermNumbering()
  /// How much each term counts, by their numbers.
  private var weights: [Float] = []
  private var counts: [TermVectors.Counts] = []
  /// Of the terms of the documents that were read last, one document behind the other.
  private var numbers: [UInt32] = []
  /// Of the same places.
  private var frequencies: [UInt32] = []
  /// Of the terms of one document.
  private var scores: [Float] = []

  fileprivate init(_ vectors: TermVectors, _ searcher: Searcher) {
    self.vectors = vectors
    ranking = searcher.ranking
    factors = searcher.factors[Int(vectors.field.rawValue)]
    recent = searcher.recentVectors
    documentCount = searcher.segment.documentCount
  }

  /// The vectors of documents.
  package mutating func vectors(
    of documents: some Sequence<DocID>
  ) throws(SegmentError) -> DocumentVectors {
    let documents = Array(documents)
    var known = recent.vectors(of: documents)
    let missing = known.indices.filter { known[$0] == nil }
    if !missing.isEmpty {
      try read(documents, at: missing, into: &known)
      recent.keep(known, of: documents, at: missing)
    }
    var result = DocumentVectors()
    result.reserveCapacity(documents.count)
    var numbering = TermNumbering()
    for case let vector? in known { result.append(vector, &numbering) }
    return result
  }

  /// Reads the vectors of the documents at some places.
  private mutating func read(
    _ documents: [DocID],
    at places: [Int],
    into known: inout [HeaviestTerms?]
  ) throws(SegmentError) {
    // First the terms of all, so that those that are new are weighed one next to the other, which is
    // quicker than each when it is met.
    var terms: [UInt32] = []
    var ends: [Int] = []
    numbers.removeAll(keepingCapacity: true)
    frequencies.removeAll(keepingCapacity: true)
    for place in places {
      try vectors.load(documents[place], into: &vector)
      terms += vector.terms
      numbering.appendNumbers(of: vector.terms, to: &numbers)
      frequencies += vector.frequencies
      ends.append(terms.count)
    }
    try weighNewTerms()
    var start = 0
    for (place, end) in zip(places, ends) {
      score(start..<end, factors.factor(documents[place].rawValue))
      known[place] = HeaviestTerms(terms.span.extracting(start..<end), scores.span)
      start = end
    }
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
    numbers.removeAll(keepingCapacity: true)
    numbering.appendNumbers(of: [term], to: &numbers)
    try weighNewTerms()
    return weights[Int(numbers[0])]
  }

  /// Reads the terms of a document and what each adds to its score.
  private mutating func weigh(_ document: DocID) throws(SegmentError) {
    try vectors.load(document, into: &vector)
    numbers.removeAll(keepingCapacity: true)
    numbering.appendNumbers(of: vector.terms, to: &numbers)
    frequencies = vector.frequencies
    try weighNewTerms()
    score(numbers.indices, factors.factor(document.rawValue))
  }

  /// Puts into ``scores`` what the terms at some places of ``numbers`` add to the score of their
  /// document.
  private mutating func score(_ places: Range<Int>, _ factor: Float) {
    let (numbers, frequencies, weights) = (numbers, frequencies, weights)
    Self.score(
      numbers.span.extracting(places),
      frequencies.span.extracting(places),
      factor,
      weights: weights.span,
      into: &scores
    )
  }

  private static func score(
    _ numbers: Span<UInt32>,
    _ frequencies: Span<UInt32>,
    _ factor: Float,
    weights: Span<Float>,
    into scores: inout [Float]
  ) {
    scores.removeAll(keepingCapacity: true)
    for place in numbers.indices {
      let weight = weights[Int(numbers[place])]
      scores.append(
        Saturation.score(weight: weight, frequency: frequencies[place], factor: factor)
      )
    }
  }

  /// Weighs the terms that have got numbers since the last time.
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
    segment.termVectors.map { VectorReader($0, self) }
  }
}
