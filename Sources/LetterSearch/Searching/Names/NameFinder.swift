import Search

/// Finds what the plain words of a query name, of which passages are to stand higher.
///
/// What is looked for is with what is found: ``NamedSection``, ``NamedBodies``, ``NamedPeriod``.
struct NameFinder {
  let searcher: LetterSearcher
  let compiled: CompiledQuery
  let request: SearchRequest
  /// The plain words, run by run.
  let runs: [[QueryWord]]

  init(_ searcher: LetterSearcher, _ compiled: CompiledQuery, _ request: SearchRequest) {
    self.searcher = searcher
    self.compiled = compiled
    self.request = request
    runs = LetterSearcher.lookedAtRuns(of: compiled.expression)
  }

  /// What the words name; nothing where the order is not that of the best match.
  func names() throws -> QueryNames {
    guard request.ranksByMoreThanWords else { return QueryNames() }
    let period = try namedPeriod()
    let mentions = try bodyMentions()
    return QueryNames(
      section: try namedSection(),
      mentions: mentions,
      bodies: try mentions.flatMap { try namedBodies(of: $0, beside: period?.words ?? []) },
      period: period
    )
  }

  /// Whether a filter or the query asks one of some fields.
  func asks(for fields: some Sequence<String>) -> Bool {
    let asked = request.filters.map(\.field) + compiled.expression.fieldNames
    return fields.contains(where: asked.contains)
  }

  /// How many passages a query of the engine finds.
  func count(_ query: Query) throws -> Int {
    try searcher.searcher.documentCount(of: query)
  }
}
