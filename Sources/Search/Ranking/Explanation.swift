/// Why a document has its score, as a tree whose parts add up exactly.
package struct Explanation: Sendable, Hashable, CustomStringConvertible {
  /// Whether the document matches this part of the query.
  package let isMatch: Bool
  /// 0 where it does not match; otherwise the sum over ``parts``, or, without parts, what
  /// ``summary`` explains.
  package let score: Double
  /// One sentence in plain words.
  package let summary: String
  /// What the score is made of.
  package let parts: [Explanation]

  /// One line a part: its score, then its summary, indented by its depth.
  package var description: String { lines(depth: 0).joined(separator: "\n") }

  /// A part more, with what is missing to a score.
  package func adding(_ summary: String, until score: Double) -> Explanation {
    let part = Explanation(isMatch: true, score: score - self.score, summary: summary, parts: [])
    return Explanation(
      isMatch: isMatch,
      score: score,
      summary: "words and neighbours",
      parts: [self, part]
    )
  }

  private func lines(depth: Int) -> [String] {
    let indentation = String(repeating: "  ", count: depth)
    let own = "\(indentation)\(isMatch ? Decimal.text(score, digits: 4) : "–")  \(summary)"
    return [own] + parts.flatMap { $0.lines(depth: depth + 1) }
  }
}

/// Numbers for people, without a formatting library.
package enum Decimal {
  /// A number with a fixed count of digits behind the point, at most 9.
  package static func text(_ number: Double, digits: Int) -> String {
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
