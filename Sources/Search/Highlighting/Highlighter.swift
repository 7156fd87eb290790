/// Shows where a query matches a passage, and which of its words the passage lacks.
///
/// Give the lighter texts of the passage (its heading) beside it: what no text tells, such as a
/// date or a heading that is not given, is taken to match.
package struct Highlighter: Sendable {
  private let query: TextQuery
  private let words: [(text: String, whole: TextQuery)]

  package init(_ compiled: CompiledQuery) {
    query = TextQuery(compiled.query())
    words = compiled.words.map { ($0.text, TextQuery($0.whole)) }
  }

  /// Marks what a part of a query matches, without missing words.
  package init(_ query: Query) {
    self.query = TextQuery(query)
    words = []
  }

  /// The matches in order of place; several may overlap.
  ///
  /// What one sentence must hold is marked in the sentences that do.
  package func matches(
    in text: AnalyzedText,
    beside companions: [AnalyzedText] = []
  ) -> [TextMatch] {
    PassageMatcher(query, in: text, beside: companions).matches().sorted { left, right in
      (left.range.lowerBound, left.range.upperBound)
        < (right.range.lowerBound, right.range.upperBound)
    }
  }

  /// What to mark: whole words, ordered, without overlap, a phrase as one span.
  package func spans(
    in text: AnalyzedText,
    beside companions: [AnalyzedText] = []
  ) -> [TextSpan] {
    let offsets = GraphemeOffsets(text.text)
    let parts = matches(in: text, beside: companions).flatMap(\.parts).map(offsets.span)
    var merged: [TextSpan] = []
    for span in parts.sorted(by: { $0.utf8.lowerBound < $1.utf8.lowerBound }) {
      guard let last = merged.last, span.utf8.lowerBound < last.utf8.upperBound else {
        merged.append(span)
        continue
      }
      guard span.utf8.upperBound > last.utf8.upperBound else { continue }
      merged[merged.count - 1] = TextSpan(
        utf8: last.utf8.lowerBound..<span.utf8.upperBound,
        utf16: last.utf16.lowerBound..<span.utf16.upperBound
      )
    }
    return merged
  }

  /// The words of a query without operators that none of the texts holds, as typed.
  ///
  /// - Parameter texts: the passage and the lighter texts that belong to it.
  package func missingWords(in texts: [AnalyzedText]) -> [String] {
    words.filter { word in
      !texts.contains { PassageMatcher(word.whole, in: $0).verdict() == .yes }
    }
    .map(\.text)
  }
}
