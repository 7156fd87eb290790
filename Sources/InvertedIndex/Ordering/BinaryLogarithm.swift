/// Logarithms to the base 2 of whole numbers, in 1024ths, the same on every machine.
///
/// Exact to a 1024th for numbers below 2048; greater ones are cut to eleven digits before.
struct BinaryLogarithm {
  /// Binary digits behind the point.
  private static let digits: UInt32 = 10

  /// For each number from 1024 to 2047, its logarithm less 10.
  private let fractions: [Int32]

  init() {
    let one: UInt32 = 1 << Self.digits
    fractions = (one..<2 * one).map(Self.fraction)
  }

  /// The logarithm of a number; 0 for 0.
  @inline(__always)
  func callAsFunction(_ number: UInt32) -> Int32 {
    guard number > 0 else { return 0 }
    let exponent = 31 &- UInt32(truncatingIfNeeded: number.leadingZeroBitCount)
    let shift = Int32(Self.digits) &- Int32(bitPattern: exponent)
    let mantissa = shift < 0 ? number &>> UInt32(-shift) : number &<< UInt32(shift)
    let fraction = fractions[Int(mantissa & (1 &<< Self.digits &- 1))]
    return Int32(bitPattern: exponent &<< Self.digits) &+ fraction
  }

  /// Digit by digit: the square of a number has twice its logarithm.
  private static func fraction(of mantissa: UInt32) -> Int32 {
    // A number from 1 to below 2, with 31 digits behind the point.
    var number = UInt64(mantissa) << UInt64(31 - digits)
    var fraction: Int32 = 0
    for _ in 0..<digits {
      number = (number * number) >> 31
      fraction <<= 1
      if number >> 32 != 0 {
        number >>= 1
        fraction |= 1
      }
    }
    return fraction
  }
}
