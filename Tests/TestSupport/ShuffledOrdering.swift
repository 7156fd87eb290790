package import InvertedIndex

/// Any order of documents, for tests that answers do not depend on it.
package struct ShuffledOrdering: DocumentOrdering {
  private let seed: UInt64

  package init(seed: UInt64) {
    self.seed = seed
  }

  package func documentFrequencies(documentCount: Int, unitCount: Int) -> ClosedRange<Int>? {
    1...1
  }

  package func order(of index: UnitIndex, threadCount: Int) -> [UInt32] {
    var generator = SeededGenerator(seed: seed)
    return (0..<UInt32(index.sizes.count)).shuffled(using: &generator)
  }
}
