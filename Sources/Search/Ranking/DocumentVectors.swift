/// The heaviest terms of a document with their weights, as a vector of length 1.
struct HeaviestTerms: Sendable {
  /// In the order in which they were given.
  private(set) var terms: [UInt32] = []
  /// Of the same places.
  private(set) var values: [Double] = []

  /// - Parameters:
  ///   - terms: different ones.
  ///   - weights: of the same terms, at least 0.
  init(_ terms: Span<UInt32>, _ weights: Span<Float>) {
    let count = min(terms.count, DocumentVectors.termCount)
    self.terms.reserveCapacity(count)
    values.reserveCapacity(count)
    var heaviest = HeaviestWeights(DocumentVectors.termCount, of: weights)
    var squares = 0.0
    for place in weights.indices where heaviest.take(weights[place]) {
      let weight = Double(weights[place])
      self.terms.append(terms[place])
      values.append(weight)
      squares += weight * weight
    }
    let length = squares.squareRoot()
    if length > 0 { Self.divide(&values, by: length) }
  }

  private static func divide(_ values: inout [Double], by length: Double) {
    var values = values.mutableSpan
    for place in values.indices { values[place] /= length }
  }
}

/// The vectors of some documents, one behind the other.
package struct DocumentVectors: Sendable {
  /// Of a vector at most; more terms add less than .001.
  package static let termCount = 32

  /// Numbers of terms from 0, in each vector in the order given.
  private(set) var terms: [UInt32] = []
  /// Of the same places.
  private(set) var values: [Double] = []
  /// Where each vector begins and the last ends.
  private(set) var starts = [0]

  package init() {}

  package var count: Int { starts.count - 1 }

  /// Makes room for so many vectors.
  mutating func reserveCapacity(_ count: Int) {
    terms.reserveCapacity(count * Self.termCount)
    values.reserveCapacity(count * Self.termCount)
    starts.reserveCapacity(count + 1)
  }

  /// Appends the vector of a document.
  ///
  /// - Parameters:
  ///   - terms: different ones, in an order that is the same for all documents.
  ///   - weights: of the same terms, at least 0.
  package mutating func append(_ terms: [UInt32], _ weights: [Float]) {
    let vector = HeaviestTerms(terms.span, weights.span)
    self.terms += vector.terms
    values += vector.values
    starts.append(values.count)
  }

  /// Appends a vector whose terms get their numbers here.
  mutating func append(_ vector: HeaviestTerms, _ numbering: inout TermNumbering) {
    numbering.appendNumbers(of: vector.terms, to: &terms)
    values += vector.values
    starts.append(values.count)
  }
}
