import Search

/// How a query is understood, without its being run.
package struct QueryReading: Sendable {
  package var text: String
  /// In the canonical form of the query language.
  package var interpreted: String
  package var notes: [SearchResponse.Note]
  /// The plain words that are matched as well as they can be.
  package var words: [String]

  package var json: JSON {
    .object([
      .init("text", .string(text)),
      .init("interpreted", .string(interpreted)),
      .init("words", .strings(words)),
      .init("notes", .array(notes.map(SearchJSON.note))),
    ])
  }
}

extension LetterSearcher {
  /// Reads a query and looks its words up.
  ///
  /// - Throws: `QueryError` for a query that is refused.
  package func reading(of text: String, isStrict: Bool = false) throws -> QueryReading {
    let compiled = try compile(try parse(text, isStrict: isStrict), isStrict: isStrict)
    return QueryReading(
      text: text,
      interpreted: compiled.interpreted,
      notes: compiled.notes.map { SearchResponse.Note($0, on: compiled, SearchRequest(text)) },
      words: compiled.words.map(\.text)
    )
  }
}
