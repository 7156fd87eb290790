/// Finds the 10th and the 100th greatest of many growths, and what saturations belong to them.
struct GrowthRanking {
  /// How many candidates there may be until all but the greatest are dropped.
  private static let candidateLimit = 512

  private var candidates: [Float] = []

  mutating func best(of growths: [Float]) -> RankedSaturations {
    let (first, second) = RankedSaturations.ranks
    candidates.removeAll(keepingCapacity: true)
    var least = -Float.infinity
    for growth in growths where growth > least {
      candidates.append(growth)
      guard candidates.count == Self.candidateLimit else { continue }
      bringForward(second)
      candidates.removeLast(candidates.count - second)
      least = candidates[second - 1]
    }
    let hundredth = saturation(second)
    candidates.removeLast(max(0, candidates.count - second))
    return RankedSaturations(tenth: saturation(first), hundredth: hundredth)
  }

  /// The saturation of the candidate of a rank; 0 when there are fewer.
  private mutating func saturation(_ rank: Int) -> Float {
    guard candidates.count >= rank else { return 0 }
    bringForward(rank)
    return Saturation.score(weight: 1, growth: candidates[rank - 1])
  }

  /// Moves the `count` greatest candidates to the front, the least of them last (Hoare, Algorithm 65:
  /// Find, Communications of the ACM, 1961).
  private mutating func bringForward(_ count: Int) {
    var low = 0
    var high = candidates.count - 1
    while low < high {
      let pivot = candidates[(low + high) / 2]
      var left = low
      var right = high
      while left <= right {
        while candidates[left] > pivot { left += 1 }
        while candidates[right] < pivot { right -= 1 }
        guard left <= right else { break }
        candidates.swapAt(left, right)
        left += 1
        right -= 1
      }
      if count - 1 <= right {
        high = right
      } else if count - 1 >= left {
        low = left
      } else {
        return
      }
    }
  }
}
