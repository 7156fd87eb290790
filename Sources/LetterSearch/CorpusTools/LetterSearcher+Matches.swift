import InvertedIndex
import Search

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// All that a query finds, unranked: what the corpus tools count and print.
struct MatchSet: Sendable {
  /// With its dates in order.
  let request: SearchRequest
  /// How the query was understood, in the query language.
  let interpreted: String
  let notes: [SearchResponse.Note]
  let wordsNeeded: WordsNeeded
  /// As the engine is asked.
  let query: Query
  /// In the order of their arrival: the newest letter first.
  let documents: [DocID]
  /// Finds the places within a passage.
  let highlighter: Highlighter
}

/// A passage that a query finds, read.
struct MatchedPassage {
  let document: DocID
  let passage: StoredPassage
  let text: AnalyzedText
  /// The places that match, in order and apart; none where only a field or the heading does.
  let spans: [Hit.Highlight]
}

extension LetterSearcher {
  /// Finds every passage that a request matches; its page, order and facets say nothing here.
  ///
  /// - Throws: as ``search(_:)`` does.
  func matches(of request: SearchRequest) throws -> MatchSet {
    let question = try understand(request)
    let documents = try searcher.matches(question.ranked.query)
    return MatchSet(
      request: question.request,
      interpreted: question.compiled.interpreted,
      notes: try NoteWriter(self, question, total: documents.count).notes(),
      wordsNeeded: question.wordsNeeded,
      query: question.ranked.query,
      documents: documents,
      highlighter: Highlighter(question.compiled.withoutOptionalWords)
    )
  }

  /// What a function makes of each passage found, in their order.
  ///
  /// - Parameter threadCount: `nil` for one thread a core.
  func map<Value: Sendable>(
    _ found: MatchSet,
    threadCount: Int?,
    _ transform: @escaping @Sendable (MatchedPassage) -> Value
  ) throws -> [Value] {
    let threadCount = threadCount ?? ProcessInfo.processInfo.activeProcessorCount
    let results = found.documents.parallelMap(threadCount: max(1, threadCount)) { document in
      Result { transform(try matchedPassage(document, found.highlighter)) }
    }
    return try results.map { try $0.get() }
  }

  private func matchedPassage(
    _ document: DocID,
    _ highlighter: Highlighter
  ) throws -> MatchedPassage {
    let passage = try index.passage(document)
    let texts = PassageTexts(passage, compiler.schema)
    return MatchedPassage(
      document: document,
      passage: passage,
      text: texts.passage,
      spans: Self.highlights(highlighter, texts)
    )
  }
}
