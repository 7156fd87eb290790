import InvertedIndex
import TestSupport
import Testing

@testable import Search

@Suite("Neighbour smoothing")
struct NeighbourSmoothingTests {
  private func hits(_ scores: [Double]) -> [ScoredDocument] {
    scores.enumerated().map {
      ScoredDocument(document: DocID(rawValue: UInt32($0)), score: $1, matchCount: 1)
    }
  }

  private func vectors(_ entries: [[(term: UInt32, weight: Float)]]) -> DocumentVectors {
    var vectors = DocumentVectors()
    for vector in entries { vectors.append(vector.map(\.term), vector.map(\.weight)) }
    return vectors
  }

  /// The second and third are alike, the first is like none: .5 · 4, and .5 · s + .5 · other / 2.
  @Test("puts hits that good hits are like before one that is like none")
  func smooths() {
    let vectors = vectors([[(2, 1)], [(1, 2)], [(1, 2)]])
    let result = NeighbourSmoothing.rescored(hits([4, 3.5, 3]), vectors)
    #expect(result.map(\.document.rawValue) == [1, 2, 0])
    #expect(result.map(\.score) == [2.5, 2.375, 2])
  }

  @Test("leaves fewer than three hits to their own scores and factors")
  func fewHits() {
    let two = hits([2, 1])
    let alike = vectors([[(1, 2)], [(1, 2)]])
    #expect(NeighbourSmoothing.rescored(two, alike) == two)
    let turned = NeighbourSmoothing.rescored(two, alike, factors: [0.25, 1])
    #expect(turned.map(\.document.rawValue) == [1, 0])
    #expect(turned.map(\.score) == [1, 0.5])
    #expect(NeighbourSmoothing.rescored([], DocumentVectors()).isEmpty)
  }

  @Test(
    "keeps hits behind the best fifty there, and scores falling",
    arguments: 0..<20 as Range<UInt64>
  )
  func keepsRest(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let scores = (0..<80).map { _ in Double(1 + generator.below(1_000)) }.sorted(by: >)
    let vectors = vectors(
      (0..<50).map { _ in
        (0..<UInt32(generator.below(40))).map { ($0, Float(generator.below(9))) }
      }
    )
    let found = hits(scores)
    let result = NeighbourSmoothing.rescored(found, vectors)
    #expect(Array(result[50...]) == Array(found[50...]))
    #expect(Set(result.map(\.document)) == Set(found.map(\.document)))
    #expect(zip(result, result.dropFirst()).allSatisfy { $0.score >= $1.score })
  }

  @Test(
    "a vector keeps the heaviest terms at length 1, of equals those that come first",
    arguments: 0..<20 as Range<UInt64>
  )
  func vector(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let weights = (0..<UInt32(generator.below(90))).map { ($0, Float(generator.below(9)) / 4) }
    let vector = vectors([weights])
    let heaviest = weights.sorted { $0.1 == $1.1 ? $0.0 < $1.0 : $0.1 > $1.1 }.prefix(32).map(\.0)
    #expect(vector.terms == heaviest.sorted())
    let length = vector.values.reduce(0) { $0 + $1 * $1 }
    #expect(abs(length - 1) < 1e-12 || heaviest.isEmpty || weights.allSatisfy { $0.1 == 0 })
  }

  @Test("cosines are those of vectors laid side by side", arguments: 0..<10 as Range<UInt64>)
  func cosines(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let vectors = vectors(
      (0..<9).map { _ in
        let terms = Set((0..<generator.below(50)).map { _ in UInt32(generator.below(4_000)) })
        return terms.sorted().map { ($0, Float(generator.below(9))) }
      }
    )
    let table = CosineTable(vectors)
    for left in 0..<vectors.count {
      for right in 0..<vectors.count where left != right {
        let other = vectors.starts[right]..<vectors.starts[right + 1]
        let sum = (vectors.starts[left]..<vectors.starts[left + 1]).reduce(0.0) { sum, place in
          let match = other.first { vectors.terms[$0] == vectors.terms[place] }
          return sum + (match.map { vectors.values[place] * vectors.values[$0] } ?? 0)
        }
        #expect(table[left, right] == sum)
      }
    }
  }

  @Test(
    "the nearest ten come by their cosines, equals in order, and none that has nothing in common"
  )
  func nearest() {
    let terms = (0..<14).map { number in
      (0...UInt32(number % 7)).map { (term: $0, weight: Float(1)) }
    }
    let table = CosineTable(vectors(terms + [[(99, 1)]]))
    var nearest = NearestVectors()
    nearest.find(nextTo: 13, in: table)
    let found = (0..<nearest.count).map { nearest[$0].vector }
    #expect(found == [6, 5, 12, 4, 11, 3, 10, 2, 9, 1])
    nearest.find(nextTo: 14, in: table)
    #expect(nearest.count == 0)
  }
}
