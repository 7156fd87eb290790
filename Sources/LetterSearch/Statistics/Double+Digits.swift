extension Double {
  /// The nearest number with so many digits behind the point, 0 to 9.
  func rounded(toDigits digits: Int) -> Double {
    let scale = (0..<digits).reduce(1.0) { product, _ in product * 10 }
    return (self * scale).rounded() / scale
  }

  /// With one digit behind the point, `1,186.5`; a thousand millions for all that is more.
  package var tenths: String {
    let tenths = Int((min(self, 1e9) * 10).rounded())
    return "\((tenths / 10).grouped).\(tenths % 10)"
  }

  /// A share as people write it, `35%`.
  package var percent: String { "\(Int((self * 100).rounded()))%" }
}
