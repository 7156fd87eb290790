import LetterParsing
import Search

/// A passage's text with the lighter texts beside it, analysed as the index has them.
struct PassageTexts {
  let passage: AnalyzedText
  /// The title of a record and the heading above, when their words find the passage too.
  let companions: [AnalyzedText]

  init(text: String, title: String? = nil, heading: String? = nil, _ schema: QuerySchema) {
    passage = AnalyzedText(text, as: schema.passage)
    var companions: [AnalyzedText] = []
    if let title { companions.append(AnalyzedText(title, as: schema.passage)) }
    if let heading, HeadingTopic.isTopical(heading) {
      companions += schema.lighterTexts.map { AnalyzedText(heading, as: $0.forms) }
    }
    self.companions = companions
  }
}
