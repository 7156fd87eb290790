import TestSupport
import Testing

@testable import InvertedIndex

@Suite("Median cut")
struct MedianCutTests {
  @Test("cuts as sorting would", arguments: 0..<200 as Range<UInt64>)
  func equalsSorting(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let count = 1 + generator.below(40)
    let span = 1 << generator.below(31)
    let scores = (0..<count).map { _ in Int32(generator.below(span)) - Int32(span / 2) }
    let weights = (0..<count).map { _ in UInt32(1 + generator.below(1 + Int(seed) / 10)) }
    var cut = MedianCut(scores[...], weights: weights[...])
    let isBelow = zip(scores, weights).map { cut.takesBelow($0, weight: $1) }
    #expect(isBelow == Self.sortedCut(scores, weights))
  }

  @Test("never leaves a side empty", arguments: [[1, 100], [100, 1], [1, 1], [3, 1, 1]])
  func bothSides(weights: [UInt32]) {
    var cut = MedianCut(at: 0, weight: weights.reduce(0) { $0 + Int($1) })
    let isBelow = weights.map { cut.takesBelow(0, weight: $0) }
    #expect(isBelow.contains(true) && isBelow.contains(false))
  }

  /// In the order of scores: all below the one in which half of the weight is passed, and of its
  /// equals those that bring the lower side nearer to half.
  private static func sortedCut(_ scores: [Int32], _ weights: [UInt32]) -> [Bool] {
    let total = weights.reduce(0) { $0 + Int($1) }
    func weight(upTo score: Int32) -> Int {
      zip(scores, weights).reduce(0) { $0 + ($1.0 <= score ? Int($1.1) : 0) }
    }
    let cut = scores.sorted().first { 2 * weight(upTo: $0) > total } ?? 0
    var below = zip(scores, weights).reduce(0) { $0 + ($1.0 < cut ? Int($1.1) : 0) }
    return zip(scores, weights).map { score, weight in
      guard score == cut else { return score < cut }
      guard 2 * below + Int(weight) <= total else { return false }
      below += Int(weight)
      return true
    }
  }
}
