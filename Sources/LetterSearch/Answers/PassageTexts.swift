import LetterParsing
import Search
import TextAnalysis

/// A passage's text with the lighter texts beside it, analysed as the index has them.
struct PassageTexts {
  let passage: AnalyzedText
  /// The heading above, when its words find the passage too.
  let companions: [AnalyzedText]

  init(text: String, heading: String? = nil, _ schema: QuerySchema) {
    var buffer = TokenBuffer()
    self.init(text: text, heading: heading, schema, using: &buffer)
  }

  /// - Parameter buffer: has the words of earlier passages, as ``AnalyzedText`` says.
  init(
    text: String,
    heading: String?,
    _ schema: QuerySchema,
    using buffer: inout TokenBuffer
  ) {
    passage = AnalyzedText(text, as: schema.passage, using: &buffer)
    guard let heading, HeadingTopic.isTopical(heading) else {
      companions = []
      return
    }
    companions = schema.lighterTexts.map { AnalyzedText(heading, as: $0.forms) }
  }
}
