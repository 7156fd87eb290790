import InvertedIndex
import Search
import TextAnalysis

/// Indexes the documents of a collection for one ranking, in memory, and reads queries for it.
struct CollectionIndexer {
  private static let field = FieldID(rawValue: 0)

  private let setting: RankingSetting
  private var builder: SegmentBuilder
  private var ranked = RankedText()

  init(_ setting: RankingSetting) {
    self.setting = setting
    let schema = IndexSchema(
      fields: [IndexSchema.Field("text", .text)],
      vectorField: setting == .standard ? Self.field : nil
    )
    builder = SegmentBuilder(schema, memory: .standard)
  }

  mutating func add(_ document: Collection.Document) throws {
    var draft = DocumentDraft()
    var position: UInt32 = 0
    for (isTitle, text) in [(true, document.title ?? ""), (false, document.text ?? "")] {
      for (word, form) in words(of: text) {
        let isStop = StopWords.contains(word)
        let term = try builder.termID(Self.field, form)
        switch setting {
        case .plain: draft.add(term, at: position)
        case .words where isStop, .standard where isStop: break
        case .words where isTitle, .standard where isTitle: ranked.addToTitle(term)
        case .words, .standard: ranked.addToText(term)
        }
        position += 1
      }
    }
    if setting != .plain { ranked.move(to: &draft, in: Self.field) }
    try builder.add(draft)
  }

  func segment() throws -> Segment { try Segment(contents: builder.serialized()) }

  /// Any of the words of a query, repeated ones as often as they stand; stop words and question words
  /// only where there is nothing else, or where they count, and light verbs at their share.
  func query(_ text: String) -> Query {
    let words = words(of: text)
    if setting == .plain { return .any(words.map { term($0.form) }) }
    let content = QuestionWords.topic(of: words) { $0.word }
    let shares = LightVerbs.shares(of: content.map(\.word))
    return .any(zip(content, shares).map { .boosted(term($0.form), $1) })
  }

  private func term(_ form: String) -> Query { .term(Query.Term(Self.field, form)) }

  /// The words as folded and as they are indexed.
  private func words(of text: String) -> [(word: String, form: String)] {
    Analyzer.english.words(in: text).map { ($0.term, $0.indexForm) }
  }
}
