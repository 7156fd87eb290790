import LetterParsing
import Search
import TextAnalysis

/// A passage's text with the lighter texts beside it, analysed as the index has them.
struct PassageTexts {
  let passage: AnalyzedText
  /// The title of a record and the heading above, when their words find the passage too.
  let companions: [AnalyzedText]

  init(text: String, title: String? = nil, heading: String? = nil, _ schema: QuerySchema) {
    var buffer = TokenBuffer()
    self.init(text: text, title: title, heading: heading, schema, using: &buffer)
  }

  /// - Parameter buffer: has the words of earlier passages, as ``AnalyzedText`` says.
  init(
    text: String,
    title: String? = nil,
    heading: String?,
    _ schema: QuerySchema,
    using buffer: inout TokenBuffer
  ) {
    passage = AnalyzedText(text, as: schema.passage, using: &buffer)
    var companions: [AnalyzedText] = []
    if let title { companions.append(AnalyzedText(title, as: schema.passage)) }
    if let heading, HeadingTopic.isTopical(heading) {
      companions += schema.lighterTexts.map { AnalyzedText(heading, as: $0.forms) }
    }
    self.companions = companions
  }
}
