/// Tells of weights, one after the other, which are the heaviest; of equals those that come first.
struct HeaviestWeights {
  /// No lighter one is among them.
  private let least: Float
  /// How many that weigh just so much are still to be taken.
  private var equalCount = Int.max

  /// Looks for the weight that separates them, by halving: of some dozens of weights that is many
  /// times as fast as sorting them.
  ///
  /// - Parameter weights: at least 0.
  init(_ count: Int, of weights: Span<Float>) {
    guard weights.count > count else {
      least = 0
      return
    }
    // Numbers that are not below 0 are in the order of their bits.
    var (low, high) = WeightKernel.bounds(weights)
    var countAboveHigh = 0
    while high - low > 1 {
      let middle = low + (high - low) / 2
      let found = WeightKernel.count(weights, notBelow: Float(bitPattern: middle))
      if found >= count { low = middle } else { (high, countAboveHigh) = (middle, found) }
      if found == count { break }
    }
    least = Float(bitPattern: low)
    if high - low == 1 { equalCount = count - countAboveHigh }
  }

  /// Whether the next weight is among them.
  @inline(__always)
  mutating func take(_ weight: Float) -> Bool {
    guard weight == least else { return weight > least }
    equalCount &-= 1
    return equalCount >= 0
  }
}
