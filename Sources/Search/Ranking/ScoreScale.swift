/// The unit in which a query's scores are added up.
///
/// Each part of a score is cut to a whole number of units, and whole numbers add up the same in
/// any order: so an algorithm may take the terms as it likes and still give every document the
/// same score, and equal scores are equal. A unit is a power of two and about a billionth of the
/// highest score the query could give; the parts have the 24 bits of a `Float`.
package struct ScoreScale: Sendable, Hashable {
  /// Highest sum of parts, in units.
  static let highest = Float(1 << 29)

  package let unit: Double

  /// A scale for parts of which each stays below its weight.
  init(totalWeight: Double) {
    var unit = 1.0
    if totalWeight > 0, totalWeight.isFinite {
      let exponent = (totalWeight / Double(Self.highest)).exponent + 1
      unit = Double(sign: .plus, exponent: Int(exponent), significand: 1)
    }
    self.unit = unit
  }

  /// A weight in units; exact but for the rounding to `Float`.
  func scaled(_ weight: Double) -> Float { Float(weight / unit) }

  /// A sum of parts as people see it; exact.
  package func score(_ sum: Int32) -> Double { Double(sum) * unit }
}
