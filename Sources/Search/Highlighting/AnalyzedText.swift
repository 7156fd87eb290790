import InvertedIndex
package import TextAnalysis

/// A text as the index sees it, small enough to be searched without one.
package struct AnalyzedText: Sendable {
  /// A word at its place.
  struct Occurrence: Sendable {
    /// Counts words and, at each border of sentences, one more: the position in the index.
    var position: Int
    /// Counts from 0.
    var sentence: Int
    /// UTF-8 offsets.
    var range: Range<Int>
  }

  package let text: String
  let forms: QuerySchema.TextForms
  /// By term, in order of position.
  private let exact: [String: [Occurrence]]
  private let stemmed: [String: [Occurrence]]
  /// How many sentences hold a word.
  let sentenceCount: Int

  package init(
    _ text: String,
    as forms: QuerySchema.TextForms,
    analyzer: Analyzer = .english
  ) {
    self.text = text
    self.forms = forms
    var exact: [String: [Occurrence]] = [:]
    var stemmed: [String: [Occurrence]] = [:]
    var sentenceCount = 0
    for token in analyzer.tokens(in: text) {
      let occurrence = Occurrence(
        position: token.position + token.sentence,
        sentence: token.sentence,
        range: token.range
      )
      for term in Set([token.term, token.compound, token.acronym].compactMap { $0 }) {
        exact[term, default: []].append(occurrence)
      }
      stemmed[token.indexForm, default: []].append(occurrence)
      sentenceCount = max(sentenceCount, token.sentence + 1)
    }
    self.exact = exact
    self.stemmed = stemmed
    self.sentenceCount = sentenceCount
  }

  /// Whether the field is a form of this text.
  func holds(_ field: FieldID) -> Bool { field == forms.exact || field == forms.stemmed }

  /// The places of a term; `nil` when the field is no form of this text.
  func occurrences(of term: String, in field: FieldID) -> [Occurrence]? {
    if field == forms.exact { return exact[term] ?? [] }
    if field == forms.stemmed { return stemmed[term] ?? [] }
    return nil
  }
}
