import LetterParsing
import Search
import TextAnalysis

/// A passage's text with the lighter texts beside it, analysed as the index has them.
struct PassageTexts {
  let passage: AnalyzedText
  /// The title of a record, the heading above and the texts beside, when their words find the passage
  /// too.
  let companions: [AnalyzedText]
  /// Of the companions, the heading above.
  let heading: [AnalyzedText]
  /// Of the companions, the texts beside the passage.
  let beside: [AnalyzedText]

  init(text: String, _ schema: QuerySchema) {
    var buffer = TokenBuffer()
    passage = AnalyzedText(text, as: schema.passage, using: &buffer)
    companions = []
    heading = []
    beside = []
  }

  init(_ stored: StoredPassage, title: String? = nil, _ schema: QuerySchema) {
    var buffer = TokenBuffer()
    self.init(stored, title: title, schema, using: &buffer)
  }

  /// - Parameter buffer: has the words of earlier passages, as ``AnalyzedText`` says.
  init(
    _ stored: StoredPassage,
    title: String? = nil,
    _ schema: QuerySchema,
    using buffer: inout TokenBuffer
  ) {
    passage = AnalyzedText(stored.text, as: schema.passage, using: &buffer)
    var companions: [AnalyzedText] = []
    if let title { companions.append(AnalyzedText(title, as: schema.passage)) }
    func lighter(_ texts: [String]) -> [AnalyzedText] {
      texts.flatMap { text in schema.lighterTexts.map { AnalyzedText(text, as: $0.forms) } }
    }
    heading = lighter(HeadingTopic.context(heading: stored.heading, beside: []))
    beside = lighter(stored.beside)
    self.companions = companions + heading + beside
  }
}
