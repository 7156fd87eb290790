/// The time of one thing, measured several times.
struct Measurement {
  let name: String
  /// Of each pass, ascending.
  private let values: [Double]
  /// What the values count, as in `ns/token`.
  let unit: String

  /// - Parameter values: at least one.
  init(_ name: String, _ values: [Double], unit: String) {
    self.name = name
    self.values = values.sorted()
    self.unit = unit
  }

  var passCount: Int { values.count }
  var median: Double { value(atShare: 0.5) }
  var least: Double { value(atShare: 0) }
  /// Nine of ten passes take no more.
  var highDecile: Double { value(atShare: 0.9) }

  private func value(atShare share: Double) -> Double {
    guard !values.isEmpty else { return 0 }
    return values[min(values.count - 1, Int(share * Double(values.count)))]
  }
}

extension Double {
  /// With three significant digits, without an exponent.
  var threeDigits: String {
    guard isFinite, magnitude < 1e15 else { return "-" }
    let places = magnitude >= 100 ? 0 : magnitude >= 10 ? 1 : magnitude >= 1 ? 2 : 3
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let scaled = Int((self * scale).rounded())
    guard places > 0 else { return "\(scaled)" }
    let fraction = "\(abs(scaled) % Int(scale))"
    let zeros = String(repeating: "0", count: places - fraction.count)
    return "\(scaled < 0 ? "-" : "")\(abs(scaled) / Int(scale)).\(zeros)\(fraction)"
  }
}

extension Duration {
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
