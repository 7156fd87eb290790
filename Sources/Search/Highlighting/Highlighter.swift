/// Shows where a query matches a passage, and which of its words the passage lacks.
///
/// Give the lighter texts of the passage (its heading) beside it: what no text tells, such as a
/// date or a heading that is not given, is taken to match.
package struct Highlighter: Sendable {
  private let query: Query
  /// What is marked wherever it stands.
  private let outsideSentences: Query
  /// What is marked in the sentences that fulfil it.
  private let sentenceChecks: [CompiledQuery.ScopeCheck]
  private let words: [CompiledQuery.BareWord]

  package init(_ compiled: CompiledQuery) {
    query = compiled.query()
    words = compiled.words
    let checks = compiled.scopeChecks.filter { $0.scope == .sentence }
    var outside = compiled
    outside.required.removeAll { part in
      checks.contains { part == .conjunction($0.required) }
    }
    outsideSentences = checks.isEmpty ? query : outside.query()
    sentenceChecks = checks
  }

  /// Marks what a part of a query matches, without missing words.
  package init(_ query: Query) {
    self.query = query
    outsideSentences = query
    sentenceChecks = []
    words = []
  }

  /// The matches in order of place; several may overlap.
  package func matches(
    in text: AnalyzedText,
    beside companions: [AnalyzedText] = []
  ) -> [TextMatch] {
    let whole = PassageMatcher(text, beside: companions)
    guard whole.verdict(on: query) != .no else { return [] }
    let inSentences = sentenceChecks.flatMap { check in
      Self.sentences(of: text, fulfilling: check).flatMap { check.required.flatMap($0.matches) }
    }
    let all = whole.matches(of: outsideSentences) + inSentences
    return all.sorted { left, right in
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
      !texts.contains { PassageMatcher($0).verdict(on: word.whole) == .yes }
    }
    .map(\.text)
  }

  /// Whether a sentence of the text fulfils a condition of scope `sentence`.
  package static func fulfils(_ check: CompiledQuery.ScopeCheck, _ text: AnalyzedText) -> Bool {
    !sentences(of: text, fulfilling: check).isEmpty
  }

  private static func sentences(
    of text: AnalyzedText,
    fulfilling check: CompiledQuery.ScopeCheck
  ) -> some Collection<PassageMatcher> {
    (0..<text.sentenceCount).lazy.map { PassageMatcher(text, sentence: $0) }.filter { matcher in
      check.required.allSatisfy { matcher.verdict(on: $0) != .no }
        && !check.excluded.contains { matcher.verdict(on: $0) == .yes }
    }
  }
}
