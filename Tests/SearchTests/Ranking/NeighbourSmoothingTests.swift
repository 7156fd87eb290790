import InvertedIndex
import TestSupport
import Testing

@testable import Search

@Suite("Neighbour smoothing")
struct NeighbourSmoothingTests {
  private func hits(_ scores: [Double]) -> [Hit] {
    scores.enumerated().map { Hit(document: DocID(rawValue: UInt32($0)), score: $1, matchCount: 1) }
  }

  /// The second and third are alike, the first is like none: .5 · 4, and .5 · s + .5 · other / 2.
  @Test("puts hits that good hits are like before one that is like none")
  func smooths() {
    let alike = NeighbourSmoothing.Vector([(term: 1, weight: 2)])
    let vectors = [NeighbourSmoothing.Vector([(term: 2, weight: 1)]), alike, alike]
    let result = NeighbourSmoothing.rescored(hits([4, 3.5, 3]), vectors)
    #expect(result.map(\.document.rawValue) == [1, 2, 0])
    #expect(result.map(\.score) == [2.5, 2.375, 2])
  }

  @Test("leaves fewer than three hits as they are")
  func fewHits() {
    let vector = NeighbourSmoothing.Vector([(term: 1, weight: 2)])
    let two = hits([2, 1])
    #expect(NeighbourSmoothing.rescored(two, [vector, vector]) == two)
    #expect(NeighbourSmoothing.rescored([], []).isEmpty)
  }

  @Test(
    "keeps hits behind the best fifty there, and scores falling",
    arguments: 0..<20 as Range<UInt64>
  )
  func keepsRest(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let scores = (0..<80).map { _ in Double(1 + generator.below(1_000)) }.sorted(by: >)
    let vectors = (0..<50).map { _ in
      NeighbourSmoothing.Vector(
        (0..<UInt32(generator.below(40))).map { ($0, Float(generator.below(9))) }
      )
    }
    let found = hits(scores)
    let result = NeighbourSmoothing.rescored(found, vectors)
    #expect(Array(result[50...]) == Array(found[50...]))
    #expect(Set(result.map(\.document)) == Set(found.map(\.document)))
    #expect(zip(result, result.dropFirst()).allSatisfy { $0.score >= $1.score })
  }

  @Test("a vector keeps the heaviest terms at length 1, of equals those that come first")
  func vector() {
    let vector = NeighbourSmoothing.Vector((0..<40).map { ($0, Float($0 / 4)) })
    #expect(vector.terms == Array(8..<40))
    let equal = NeighbourSmoothing.Vector((0..<40).map { ($0, $0 < 9 ? 2 : 1) })
    #expect(equal.terms == Array(0..<32))
    #expect(abs(equal.values.reduce(0) { $0 + $1 * $1 } - 1) < 1e-12)
  }

  @Test("cosines are those of vectors laid side by side", arguments: 0..<10 as Range<UInt64>)
  func cosines(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let vectors = (0..<9).map { _ in
      let terms = Set((0..<generator.below(50)).map { _ in UInt32(generator.below(4_000)) })
      return NeighbourSmoothing.Vector(terms.sorted().map { ($0, Float(generator.below(9))) })
    }
    let table = CosineTable(vectors)
    for (left, vector) in vectors.enumerated() {
      for (right, other) in vectors.enumerated() where left != right {
        let sum = zip(vector.terms, vector.values).reduce(0.0) { sum, entry in
          let place = other.terms.firstIndex(of: entry.0)
          return sum + (place.map { entry.1 * other.values[$0] } ?? 0)
        }
        #expect(table[left, right] == sum)
      }
    }
  }
}
