import InvertedIndex
import LetterParsing
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
  let hasAnyWord: Bool
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
      hasAnyWord: question.findsAnyWord,
      query: question.ranked.query,
      documents: documents,
      highlighter: Highlighter(question.compiled)
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

extension StoredLetter {
  /// What a line for people calls the letter by: its school or council, else its title, else its id.
  package var shownName: String {
    shownBody ?? letter.title ?? letter.inferred.title ?? id
  }

  /// The school or council as lines for people have it: the institution that the letter states, else
  /// the authority that it is about, else what was inferred.
  package var shownBody: String? {
    addressedBody ?? inspectedAuthority ?? letter.inferred.institution
  }

  /// The local authority that a letter is about.
  package var inspectedAuthority: String? {
    letter.kind.isOnAuthority ? countedAuthority : nil
  }

  /// The local authority that the letter states, under the name that lists, tables and counts give it.
  ///
  /// See ``AuthorityNames``.
  package var countedAuthority: String? { authorityInIndex ?? letter.localAuthority }

  /// The school or council that the letter is to; of a department or trust, whose it is, too.
  ///
  /// `Children’s Services Department (Hampshire)`.
  package var addressedBody: String? {
    guard let body = letter.institution, letter.kind.isOnAuthority,
      let authority = letter.localAuthority
    else { return letter.institution }
    let folded = body.lowercased()
    let places = authority.lowercased().split { !$0.isLetter }.filter { $0.count > 3 }
    return places.allSatisfy { folded.contains($0) }
      ? body : "\(body) (\(countedAuthority ?? authority))"
  }

  /// The body that the letter is about.
  ///
  /// Of a letter to an authority that is the authority, whose directorates and trusts change.
  package var bodyName: String {
    inspectedAuthority ?? shownName
  }

  /// Whether ``bodyName`` is the name of one, and not the letter's title.
  var hasBody: Bool { shownBody != nil }
}
