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
    let terms: [Int]
    let values: [Double]

    /// - Parameter weights: of different terms.
    package init(_ weights: [(term: Int, weight: Double)]) {
      let heaviest = Self.heaviest(weights).sorted { $0.term < $1.term }
      let length = heaviest.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
      terms = heaviest.map(\.term)
      values = heaviest.map { length > 0 ? $0.weight / length : 0 }
    }

    /// As many as a vector has, the heaviest first.
    package static func heaviest(
      _ weights: [(term: Int, weight: Double)]
    ) -> ArraySlice<(term: Int, weight: Double)> {
      weights.sorted { left, right in
        left.weight == right.weight ? left.term < right.term : left.weight > right.weight
      }
      .prefix(termCount)
    }

    func cosine(_ other: Vector) -> Double {
      var (place, otherPlace, sum) = (0, 0, 0.0)
      while place < terms.count, otherPlace < other.terms.count {
        let (term, otherTerm) = (terms[place], other.terms[otherPlace])
        if term == otherTerm { sum += values[place] * other.values[otherPlace] }
        if term <= otherTerm { place += 1 }
        if otherTerm <= term { otherPlace += 1 }
      }
      return sum
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
    var likeness = scores.map { _ in [Double](repeating: 0, count: scores.count) }
    for hit in scores.indices {
      for other in 0..<hit {
        likeness[hit][other] = vectors[hit].cosine(vectors[other])
        likeness[other][hit] = likeness[hit][other]
      }
    }
    return scores.indices.map { hit in
      var (sum, total) = (0.0, 1.0)
      for other in nearest(to: hit, likeness[hit]) {
        let share = likeness[hit][other].squareRoot()
        sum += share * scores[other]
        total += share
      }
      return (1 - strength) * scores[hit] + strength * sum / total
    }
  }

  /// The hits that are most like one, of equals the better.
  private static func nearest(to hit: Int, _ likeness: [Double]) -> [Int] {
    var nearest: [Int] = []
    for other in likeness.indices where other != hit {
      var place = nearest.count
      while place > 0, likeness[nearest[place - 1]] < likeness[other] { place -= 1 }
      guard place < neighbourCount else { continue }
      nearest.insert(other, at: place)
      if nearest.count > neighbourCount { nearest.removeLast() }
    }
    return nearest
  }
}

extension Hit {
  /// The same document with another score.
  package func scored(_ score: Double) -> Hit {
    Hit(document: document, score: score, matchCount: matchCount)
  }
}
