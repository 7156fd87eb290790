/// The heaviest terms of some documents with their weights, each document a vector of length 1.
package struct DocumentVectors: Sendable {
  /// Of a vector at most; more terms add less than .001.
  package static let termCount = 32

  /// Numbers of terms from 0, in each vector in the order given, one vector behind the other.
  private(set) var terms: [UInt32] = []
  /// Of the same places.
  private(set) var values: [Double] = []
  /// Where each vector begins and the last ends.
  private(set) var starts = [0]

  package init() {}

  package var count: Int { starts.count - 1 }

  /// Appends the vector of a document.
  ///
  /// - Parameters:
  ///   - terms: different ones, in an order that is the same for all documents.
  ///   - weights: of the same terms, at least 0.
  package mutating func append(_ terms: [UInt32], _ weights: [Float]) {
    var heaviest = HeaviestWeights(Self.termCount, of: weights.span)
    let start = values.count
    var squares = 0.0
    for (term, weight) in zip(terms, weights) where heaviest.take(weight) {
      self.terms.append(term)
      values.append(Double(weight))
      squares += Double(weight) * Double(weight)
    }
    let length = squares.squareRoot()
    for place in start..<values.count where length > 0 { values[place] /= length }
    starts.append(values.count)
  }
}
