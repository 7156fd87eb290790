/// Scores the best hits anew by how well the hits that are like them score.
///
/// A document whose nearest neighbours among the hits also score well is probably right (score
/// regularisation: Diaz, Regularizing Ad Hoc Retrieval Scores, CIKM 2005).
package struct NeighbourSmoothing: Sendable {
  /// How many of the best hits are looked at; 30 to 75 are equally good.
  package static let depth = 50
  /// With fewer hits there is nothing to compare.
  private static let leastHits = 3
  /// 8 to 15 are equally good.
  private static let neighbourCount = 10
  /// The share of a score that comes from the neighbours; .4 to .6 are equally good.
  private static let strength = 0.5

  /// The heaviest terms of a document with their weights, as a vector of length 1.
  package struct Vector: Sendable {
    /// More terms add less than .001.
    static let termCount = 32

    /// Numbers of terms in ascending order, the same number for the same term in all vectors.
    let terms: [UInt32]
    let values: [Double]

    /// - Parameter weights: at least 0, of different terms in ascending order.
    package init(_ weights: [VectorReader.WeightedTerm]) {
      let heaviest = Self.heaviest(weights)
      let squares = heaviest.reduce(0) { $0 + Double($1.weight) * Double($1.weight) }
      let length = squares.squareRoot()
      terms = heaviest.map(\.term)
      values = heaviest.map { length > 0 ? Double($0.weight) / length : 0 }
    }

    /// The heaviest of some terms, as many as a vector has, in the order in which they are given; of
    /// equals those that come first.
    package static func heaviest(
      _ weights: [VectorReader.WeightedTerm]
    ) -> [VectorReader.WeightedTerm] {
      guard weights.count > termCount else { return weights }
      // Numbers that are not below 0 sort as their bits do.
      let keys = weights.enumerated().map { place, weight in
        UInt64(weight.weight.bitPattern) << 32 | UInt64(weights.count - place)
      }
      let least = keys.sorted()[keys.count - termCount]
      return zip(weights, keys).filter { $0.1 >= least }.map(\.0)
    }
  }

  /// The hits in their new order; those beyond ``depth`` stay behind, with their scores.
  ///
  /// - Parameters:
  ///   - hits: by their scores, the best first.
  ///   - vectors: of the first hits, at most ``depth``; of all hits if there are fewer.
  ///   - factors: of the same hits, above 0: what else speaks for or against them; none is 1.
  package static func rescored(
    _ hits: [Hit],
    _ vectors: [Vector],
    factors: [Double] = []
  ) -> [Hit] {
    let count = min(hits.count, vectors.count, depth)
    guard count >= leastHits else { return hits }
    let scores = hits.prefix(count).map(\.score)
    let smoothed = smoothed(scores, vectors).enumerated().map { place, score in
      place < factors.count ? score * factors[place] : score
    }
    // So that the scores go on falling behind the last of them.
    let next = hits.count > count ? hits[count].score : 0
    let lift = max(0, next - (smoothed.min() ?? 0))
    let order = smoothed.indices.sorted { left, right in
      smoothed[left] == smoothed[right] ? left < right : smoothed[left] > smoothed[right]
    }
    return order.map { hits[$0].scored(smoothed[$0] + lift) } + hits[count...]
  }

  private static func smoothed(_ scores: [Double], _ vectors: [Vector]) -> [Double] {
    let cosines = CosineTable(vectors.prefix(scores.count))
    var nearest: [Int] = []
    return scores.indices.map { hit in
      findNearest(to: hit, cosines, &nearest)
      var (sum, total) = (0.0, 1.0)
      for other in nearest {
        let share = cosines[hit, other].squareRoot()
        sum += share * scores[other]
        total += share
      }
      return (1 - strength) * scores[hit] + strength * sum / total
    }
  }

  /// The hits that are most like one, of equals the better.
  private static func findNearest(to hit: Int, _ cosines: CosineTable, _ nearest: inout [Int]) {
    nearest.removeAll(keepingCapacity: true)
    for other in 0..<cosines.count where other != hit {
      var place = nearest.count
      while place > 0, cosines[hit, nearest[place - 1]] < cosines[hit, other] { place -= 1 }
      guard place < neighbourCount else { continue }
      if nearest.count == neighbourCount { nearest.removeLast() }
      nearest.insert(other, at: place)
    }
  }
}

extension Hit {
  /// The same document with another score.
  package func scored(_ score: Double) -> Hit {
    Hit(document: document, score: score, matchCount: matchCount)
  }
}
