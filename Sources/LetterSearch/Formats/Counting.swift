/// A number with its noun: `1 letter`, `2 letters`.
package func counted(_ number: Int, _ noun: String) -> String {
  number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
}

extension Int {
  /// With commas between thousands: `1,186`.
  package var grouped: String {
    let digits = String(magnitude)
    var grouped = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) { grouped.append(",") }
      grouped.append(digit)
    }
    return self < 0 ? "−" + grouped : grouped
  }
}
