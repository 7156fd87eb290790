import InvertedIndex
import Search
import TextAnalysis

/// Indexes the documents of a collection for one ranking, in memory, and reads queries for it.
struct CollectionIndexer {
  private static let field = FieldID(rawValue: 0)

  private let setting: RankingSetting
  private var builder = SegmentBuilder(
    IndexSchema(fields: [IndexSchema.Field("text", .text)]),
    memory: .standard
  )
  private var ranked = RankedText()

  init(_ setting: RankingSetting) {
    self.setting = setting
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
        case .standard where isStop: break
        case .standard where isTitle: ranked.addToTitle(term)
        case .standard: ranked.addToText(term)
        }
        position += 1
      }
    }
    if setting == .standard { ranked.move(to: &draft, in: Self.field) }
    try builder.add(draft)
  }

  func segment() throws -> Segment { try Segment(contents: builder.serialized()) }

  /// Any of the words of a query, repeated ones as often as they stand; stop words and question words
  /// only where there is nothing else, or where they count.
  func query(_ text: String) -> Query {
    let words = words(of: text)
    let content = setting == .plain ? words : QuestionWords.topic(of: words) { $0.word }
    return .any(content.map { .term(Query.Term(Self.field, $0.form)) })
  }

  /// The words as folded and as they are indexed.
  private func words(of text: String) -> [(word: String, form: String)] {
    Analyzer.english.tokens(in: text).filter { $0.width == 1 }.map { ($0.term, $0.indexForm) }
  }
}
