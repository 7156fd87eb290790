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
  private let tokens: Tokens
  /// How many sentences hold a word.
  let sentenceCount: Int

  /// One object, because texts are copied often.
  private final class Tokens: Sendable {
    /// The tokens and their words.
    let buffer: TokenBuffer
    /// The stem of each token, by its number among the words.
    let stems: [Int]

    init(_ buffer: TokenBuffer, stems: [Int]) {
      self.buffer = buffer
      self.stems = stems
    }
  }

  /// The tokens and their words.
  var buffer: TokenBuffer { tokens.buffer }

  /// The stem of each token, by its number among the words.
  var stems: [Int] { tokens.stems }

  package init(
    _ text: String,
    as forms: QuerySchema.TextForms,
    analyzer: Analyzer = .english
  ) {
    var buffer = TokenBuffer()
    self.init(text, as: forms, analyzer: analyzer, using: &buffer)
  }

  /// Analyses one of many texts, for which words are looked up and stemmed only once.
  ///
  /// - Parameter buffer: has the words of earlier texts; none of these may be kept meanwhile, or all
  ///   words are copied.
  package init(
    _ text: String,
    as forms: QuerySchema.TextForms,
    analyzer: Analyzer = .english,
    using buffer: inout TokenBuffer
  ) {
    analyzer.analyze(Array(text.utf8), into: &buffer)
    self.init(text, analyzed: &buffer, as: forms)
  }

  /// A text that was analysed before.
  ///
  /// - Parameter buffer: holds the tokens of this text; its lexicon may hold words of others.
  init(_ text: String, analyzed buffer: inout TokenBuffer, as forms: QuerySchema.TextForms) {
    self.text = text
    self.forms = forms
    let stems = buffer.entries.map { buffer.lexicon.indexForm(of: $0.word).index }
    sentenceCount = buffer.entries.last.map { Int($0.sentence) + 1 } ?? 0
    tokens = Tokens(buffer, stems: stems)
  }

  /// Whether the field is a form of this text.
  func holds(_ field: FieldID) -> Bool {
    field == forms.exact || field == forms.stemmed || field == forms.ranked
  }
}
