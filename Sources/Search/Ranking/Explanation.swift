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
    adding([(summary, score)])
  }

  /// Parts more, one after the other, each with what is missing to a score; without those that change
  /// nothing.
  package func adding(_ changes: [(summary: String, score: Double)]) -> Explanation {
    var parts = [self]
    var before = score
    for (summary, score) in changes where score != before {
      parts.append(
        Explanation(isMatch: true, score: score - before, summary: summary, parts: [])
      )
      before = score
    }
    let summary = "words and neighbours"
    return Explanation(isMatch: isMatch, score: before, summary: summary, parts: parts)
  }

  private func lines(depth: Int) -> [String] {
    let indentation = String(repeating: "  ", count: depth)
    let own = "\(indentation)\(isMatch ? DecimalText.of(score, digits: 4) : "–")  \(summary)"
    return [own] + parts.flatMap { $0.lines(depth: depth + 1) }
  }
}
