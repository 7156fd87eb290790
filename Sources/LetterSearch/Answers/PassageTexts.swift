import LetterParsing
import Search

/// A passage's text with the lighter texts beside it, analysed as the index has them.
struct PassageTexts {
  let passage: AnalyzedText
  /// The heading above, when its words find the passage too.
  let companions: [AnalyzedText]

  init(text: String, heading: String? = nil, _ schema: QuerySchema) {
    passage = AnalyzedText(text, as: schema.passage)
    guard let heading, HeadingTopic.isTopical(heading) else {
      companions = []
      return
    }
    companions = schema.lighterTexts.map { AnalyzedText(heading, as: $0.forms) }
  }
}
