/// The natural logarithm, the same to the last bit on every system.
///
/// C libraries differ in the last digits of theirs, and scores are to be equal everywhere.
package enum NaturalLogarithm {
  private static let ofTwo = 0.693_147_180_559_945_309_4

  /// The logarithm of a finite number above 0, to about 15 digits.
  ///
  /// `ln m = 2 · atanh((m − 1) / (m + 1))` by its series, with `m` between √½ and √2.
  package static func of(_ number: Double) -> Double {
    let isHigh = number.significand > 1.414_213_562_373_095
    let significand = number.significand * (isHigh ? 0.5 : 1)
    let exponent = Double(number.exponent) + (isHigh ? 1 : 0)
    let ratio = (significand - 1) / (significand + 1)
    return exponent * ofTwo + 2 * ratio * series(ratio * ratio)
  }

  /// `1 + x / 3 + x² / 5 + …`, written out because a search takes a thousand logarithms.
  @inline(__always)
  private static func series(_ x: Double) -> Double {
    let tail = (((x * (1 / 25) + 1 / 23) * x + 1 / 21) * x + 1 / 19) * x + 1 / 17
    let middle = (((tail * x + 1 / 15) * x + 1 / 13) * x + 1 / 11) * x + 1 / 9
    return (((middle * x + 1 / 7) * x + 1 / 5) * x + 1 / 3) * x + 1
  }
}
