import InvertedIndex
import Search

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// From the text of a request to what it means.
extension LetterSearcher {
  func parse(_ text: String, isStrict: Bool) throws -> ParsedQuery {
    var parser = parser
    parser.options.isStrict = isStrict
    parser.options.today = Self.today
    return try parser.parse(text)
  }

  func compile(_ parsed: ParsedQuery, for request: SearchRequest) throws -> CompiledQuery {
    try compile(
      parsed,
      isStrict: request.isStrict,
      suggestsWords: true,
      synonyms: request.usesSynonyms ? synonyms : nil
    )
  }

  func compile(
    _ parsed: ParsedQuery,
    isStrict: Bool = false,
    suggestsWords: Bool = false,
    synonyms: Synonyms? = nil
  ) throws -> CompiledQuery {
    var compiler = compiler
    compiler.isStrict = isStrict
    compiler.suggestsWords = suggestsWords
    compiler.synonyms = synonyms
    compiler.today = Self.today
    let vocabulary = IndexVocabulary(segment: index.segment, engine: searcher)
    return try compiler.compile(parsed, vocabulary: vocabulary)
  }

  /// A part of a query alone.
  func compile(_ expression: QueryExpression) throws -> CompiledQuery {
    try compile(ParsedQuery(expression, text: "", schema: compiler.schema))
  }

  /// The day that `today` and `last year` in a query go by, in days since 1 January 1970 in UTC.
  package static var today: Int64 {
    Int64((Date().timeIntervalSince1970 / 86_400).rounded(.down))
  }
}
