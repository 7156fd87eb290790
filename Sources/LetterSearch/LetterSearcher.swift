import InvertedIndex
import Search
import TextAnalysis

/// Answers requests over an index of letters.
///
/// A value to share freely: each request has its own state.
package struct LetterSearcher: Sendable {
  package let index: LetterIndex
  let searcher: Searcher
  let compiler: QueryCompiler
  let parser: QueryParser
  /// What words may stand for, when the request wants it.
  let synonyms: Synonyms
  let synonymFaults: [SynonymReader.Fault]
  let joinedSpellings = JoinedSpellings()
  /// The letters of the last hits: those of the next search are often among them.
  let recentLetters = RecentAnswers<GroupID, SharedLetter>()
  let doubtfulDates = DoubtfulDates()
  let smallLetters = SmallLetters()
  /// For the texts of hits, in about 2 MB each.
  let spareBuffers = SpareBuffers(mostWords: 1 << 13)
  /// By short names, so that notes need not look anew.
  let calledAuthorities = RecentAnswers<String, [MeantAuthority]>()
  /// What words are related to; `nil` in an index that has no letters of inspectors.
  private(set) var relatedWords: RelatedWords?

  package init(_ index: LetterIndex) {
    self.index = index
    (synonyms, synonymFaults) = SynonymReader.read(index.metadata.synonyms)
    searcher = Searcher(
      index.segment,
      ranking: .passages,
      groupColumns: index.schema.letterColumns
    )
    let schema = index.schema.query
    compiler = QueryCompiler(schema: schema)
    parser = QueryParser(schema: schema)
    if holdsInspections { relatedWords = .builtIn }
  }

  /// Finds, ranks, counts, and says how the query was understood.
  ///
  /// - Throws: `QueryError` for a query that is refused, ``LetterSearchError/badRequest(_:)`` for an
  ///   unknown facet, ``LetterSearchError/badRestriction(_:_:_:)`` for a filter, `SearchError` when
  ///   the index cannot be read.
  package func search(_ request: SearchRequest) throws -> SearchResponse {
    var timing = SearchTiming()
    let question = try understand(request, &timing)
    let highlighter = Highlighter(question.ranked.names.marked(question.compiled))
    var response = try answer(question.request, question.ranked, highlighter, &timing)
    response.interpreted = question.compiled.interpreted
    response.wordsNeeded = question.wordsNeeded
    response.notes = try timing.measure(.note) {
      try NoteWriter(self, question, total: response.total.passages).notes(on: response)
    }
    response.timing = timing
    return response
  }

  /// Finds, ranks and counts what a query of the engine matches; without notes.
  func answer(
    _ request: SearchRequest,
    _ ranked: RankedQuery,
    _ highlighter: Highlighter,
    _ timing: inout SearchTiming
  ) throws -> SearchResponse {
    let page = try self.page(of: ranked, request, &timing)
    let result = page.result
    let total = SearchResponse.Count(
      passages: result.totals?.documents ?? 0,
      letters: result.totals?.groups ?? 0
    )
    let hits = try timing.measure(.highlight) {
      try self.hits(page, request, highlighter, ranked)
    }
    let hitCount =
      request.listsLetters
      ? total.letters : total.passages - (page.sameWording?.hiddenCount ?? 0)
    let shown = request.offset + hits.count
    return SearchResponse(
      request: request,
      interpreted: request.text,
      notes: [],
      generation: index.metadata.generation,
      total: total,
      hitCount: hitCount,
      hits: hits,
      facets: try zip(request.facets, result.facets).map { try facet($0, $1, total) },
      nextOffset: shown < hitCount && !hits.isEmpty ? shown : nil,
      feedback: page.feedback?.summary(beside: ranked.query),
      plan: result.plan,
      timing: timing
    )
  }
}
