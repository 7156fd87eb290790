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
    let own = "\(indentation)\(isMatch ? DecimalText.of(score, digits: 4) : "–")  \(summary)"
    return [own] + parts.flatMap { $0.lines(depth: depth + 1) }
  }
}
