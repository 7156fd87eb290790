/// Numbers for people, without a formatting library.
package enum DecimalText {
  /// A number with a fixed count of digits behind the point, at most 9.
  package static func of(_ number: Double, digits: Int) -> String {
    let scale = (0..<digits).reduce(1.0) { product, _ in product * 10 }
    let scaled = (number * scale).rounded()
    guard scaled.isFinite, abs(scaled) < 9e15 else { return "\(number)" }
    let whole = String(Int64(abs(scaled)))
    let padded = String(repeating: "0", count: max(0, digits + 1 - whole.count)) + whole
    let point = padded.index(padded.endIndex, offsetBy: -digits)
    let sign = scaled < 0 ? "-" : ""
    return digits == 0 ? sign + whole : "\(sign)\(padded[..<point]).\(padded[point...])"
  }
}
