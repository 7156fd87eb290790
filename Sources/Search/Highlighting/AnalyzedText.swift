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

    init(_ entry: TokenBuffer.Entry) {
      position = Int(entry.position) + Int(entry.sentence)
      sentence = Int(entry.sentence)
      range = entry.range
    }
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
    var buffer = TokenBuffer()
    analyzer.analyze(Array(text.utf8), into: &buffer)
    var exact: [String: [Occurrence]] = [:]
    for (index, entry) in buffer.entries.enumerated() {
      let occurrence = Occurrence(entry)
      let forms = [
        Array(buffer.term(at: index)), buffer.compound(at: index), buffer.acronym(at: index),
      ]
      for form in forms {
        if let form { exact[String(decoding: form, as: UTF8.self), default: []].append(occurrence) }
      }
    }
    self.exact = exact
    stemmed = AnalyzedText.stemmed(&buffer)
    sentenceCount = buffer.entries.last.map { Int($0.sentence) + 1 } ?? 0
  }

  /// Places by stem.
  private static func stemmed(_ buffer: inout TokenBuffer) -> [String: [Occurrence]] {
    var stemmed: [String: [Occurrence]] = [:]
    for entry in buffer.entries {
      let form = buffer.lexicon.indexForm(of: entry.word)
      let stem = String(decoding: buffer.lexicon.term(form), as: UTF8.self)
      stemmed[stem, default: []].append(Occurrence(entry))
    }
    return stemmed
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
