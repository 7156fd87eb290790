/// The natural logarithm, the same to the last bit on every system.
///
/// C libraries differ in the last digits of theirs, and scores are to be equal everywhere.
package enum NaturalLogarithm {
  private static let ofTwo = 0.693_147_180_559_945_309_4

  /// The logarithm of a finite number above 0, to about 15 digits.
  ///
  /// `ln m = 2 · atanh((m − 1) / (m + 1))` by its series, with `m` between √½ and √2.
  package static func of(_ number: Double) -> Double {
    var exponent = Double(number.exponent)
    var significand = number.significand
    if significand > 1.414_213_562_373_095 {
      significand /= 2
      exponent += 1
    }
    let ratio = (significand - 1) / (significand + 1)
    let square = ratio * ratio
    var sum = 0.0
    for power in stride(from: 25, through: 1, by: -2) { sum = sum * square + 1 / Double(power) }
    return exponent * ofTwo + 2 * ratio * sum
  }
}
