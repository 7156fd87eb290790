/// Scores the best hits anew by how well the hits that are like them score.
///
/// A document whose nearest neighbours among the hits also score well is probably right (score
/// regularisation: Diaz, Regularizing Ad Hoc Retrieval Scores, CIKM 2005).
package struct NeighbourSmoothing: Sendable {
  /// How many of the best hits are looked at where nothing else chose them; 30 to 75 are equally good.
  package static let depth = 50
  /// With fewer hits there is nothing to compare.
  private static let leastHits = 3
  /// The share of a score that comes from the neighbours; .4 to .6 are equally good.
  private static let strength = 0.5

  /// The hits in their new order; those without a vector stay behind, with their scores.
  ///
  /// Of too few to compare, their own scores and the factors count.
  ///
  /// - Parameters:
  ///   - hits: by their scores, the best first.
  ///   - vectors: of the first hits, as many as are compared with each other.
  ///   - factors: of the same hits, above 0: what else speaks for or against them; none is 1.
  package static func rescored(
    _ hits: [ScoredDocument],
    _ vectors: DocumentVectors,
    factors: [Double] = []
  ) -> [ScoredDocument] {
    let count = min(hits.count, vectors.count)
    guard count >= leastHits else { return weighted(hits, factors: factors) }
    return reordered(hits, smoothed(hits.prefix(count).map(\.score), vectors), factors)
  }

  /// The first hits, as many as have factors, in the order of their own scores times the factors.
  package static func weighted(_ hits: [ScoredDocument], factors: [Double]) -> [ScoredDocument] {
    reordered(hits, hits.prefix(factors.count).map(\.score), factors)
  }

  /// - Parameters:
  ///   - scores: the new ones of the first hits.
  ///   - factors: what these are multiplied by; none is 1.
  private static func reordered(
    _ hits: [ScoredDocument],
    _ scores: [Double],
    _ factors: [Double]
  ) -> [ScoredDocument] {
    let count = scores.count
    let scores = scores.enumerated().map { place, score in
      place < factors.count ? score * factors[place] : score
    }
    // So that the scores go on falling behind the last of them.
    let next = hits.count > count ? hits[count].score : 0
    let lift = max(0, next - (scores.min() ?? 0))
    let order = scores.indices.sorted { left, right in
      scores[left] == scores[right] ? left < right : scores[left] > scores[right]
    }
    return order.map { hits[$0].scored(scores[$0] + lift) } + hits[count...]
  }

  private static func smoothed(_ scores: [Double], _ vectors: DocumentVectors) -> [Double] {
    let cosines = CosineTable(vectors, limit: scores.count)
    var nearest = NearestVectors()
    return scores.indices.map { hit in
      nearest.find(nextTo: hit, in: cosines)
      var (sum, total) = (0.0, 1.0)
      for place in 0..<nearest.count {
        let share = nearest[place].cosine.squareRoot()
        sum += share * scores[nearest[place].vector]
        total += share
      }
      return (1 - strength) * scores[hit] + strength * sum / total
    }
  }
}

extension ScoredDocument {
  /// The same document with another score.
  package func scored(_ score: Double) -> ScoredDocument {
    ScoredDocument(document: document, score: score, matchCount: matchCount)
  }
}
