/// How often chance alone makes two rankings differ as much as they do.
///
/// Were they equally good, each query's two values could as well be the other way round. So the signs of
/// the differences are drawn at random again and again (Smucker, Allan and Carterette, A Comparison of
/// Statistical Significance Tests for Information Retrieval Evaluation, CIKM 2007).
struct RandomisationTest {
  private static let roundCount = 20_000

  let seed: UInt64

  /// The share of random signs with which the sum of the differences is at least as far from 0.
  func chance(of differences: [Double]) -> Double {
    var generator = SeededGenerator(seed: seed)
    // Sums that are equal but for rounding are equal.
    let observed = abs(differences.reduce(0, +)) - 1e-9
    var count = 0
    for _ in 0..<Self.roundCount {
      var (signs, sum) = (UInt64(0), 0.0)
      for (place, difference) in differences.enumerated() {
        if place % 64 == 0 { signs = generator.next() }
        sum += signs & 1 == 1 ? difference : -difference
        signs >>= 1
      }
      if abs(sum) >= observed { count += 1 }
    }
    return Double(count + 1) / Double(Self.roundCount + 1)
  }
}
