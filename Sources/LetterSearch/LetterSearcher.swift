import InvertedIndex
import LetterParsing
import Search
import TextAnalysis

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

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
  private let joinedSpellings = JoinedSpellings()
  let recentLetters = RecentLetters()

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
    let notes = try timing.measure(.note) {
      let further =
        try sectionNotes(on: question) + feedbackNotes(on: question.parsed, response)
      return try self.notes(on: question, response.total.passages)
        + further.map { Self.note($0, on: question.compiled, question.request) }
    }
    response.interpreted = question.compiled.interpreted
    response.notes = notes
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
      Self.listsLetters(request)
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
      facets: zip(request.facets, result.facets).map { facet($0, $1, total) },
      nextOffset: shown < hitCount && !hits.isEmpty ? shown : nil,
      feedback: page.feedback?.summary(beside: ranked.query),
      plan: result.plan,
      timing: timing
    )
  }

  /// A function that finds the matches of a query in the text of a passage.
  package func highlighter(for text: String) throws -> (String) -> [Hit.Highlight] {
    let highlighter = Highlighter(try compile(try parse(text, isStrict: false)))
    let schema = compiler.schema
    return { text in Self.highlights(highlighter, PassageTexts(text: text, schema)) }
  }

  // MARK: Hits

  private func hits(
    _ page: Page,
    _ request: SearchRequest,
    _ highlighter: Highlighter,
    _ ranked: RankedQuery
  ) throws -> [Hit] {
    // Of all texts, so that each word is stemmed once.
    var words = TokenBuffer()
    var cues = ThemeCues(ranked.query, index.schema, explains: request.explains)
    var missing: [[String]] = []
    var hits = try page.hits.enumerated().map { place, entry in
      let passage = try index.passage(entry.document)
      let group = index.segment.group(of: entry.document)
      let shared = try recentLetters.letter(group, reading: index.letterFacts)
      let letter = shared.stored
      let texts = PassageTexts(
        text: passage.text,
        title: letter.isRecord ? letter.letter.title : nil,
        heading: passage.heading,
        compiler.schema,
        using: &words
      )
      missing.append(highlighter.missingWords(in: [texts.passage] + texts.companions))
      let explanation =
        request.explains ? try explanation(of: entry, ranked.query, page.feedback).description : ""
      var hit = Hit(
        rank: request.offset + place + 1,
        score: entry.score,
        passage: passage,
        sharedLetter: shared,
        highlights: Self.highlights(highlighter, texts),
        missing: [],
        sameWording: page.sameWording?.others(than: entry.document),
        moreInLetter: Self.listsLetters(request) ? entry.matchCount - 1 : nil,
        explanation: explanation.split(separator: "\n").map(String.init)
      )
      try cues.complete(&hit)
      return hit
    }
    let places = zip(page.hits, hits).map { ($0.document, $1.passage.section) }
    missing = try ranked.names.missing(missing, of: places, searcher)
    for place in hits.indices { hits[place].missing = missing[place] }
    return hits
  }

  static func highlights(
    _ highlighter: Highlighter,
    _ texts: PassageTexts
  ) -> [Hit.Highlight] {
    highlighter.spans(in: texts.passage, beside: texts.companions)
      .map { Hit.Highlight(utf8: $0.utf8, utf16: $0.utf16) }
  }

  private func facet(
    _ name: String,
    _ facet: Search.Facet,
    _ total: SearchResponse.Count
  ) -> SearchResponse.Facet {
    if let unit = index.schema.calendarFacet(named: name) {
      let histogram = DateHistogram(unit, days: facet, total: total)
      return .init(name: name, values: histogram.values, histogram: histogram)
    }
    let values = facet.values.map { value in
      SearchResponse.Facet.Value(
        value: value.value,
        count: .init(passages: value.documents, letters: value.groups)
      )
    }
    let field = compiler.schema.field(named: name)
    let joined = field.map { joinedSpellings.join(values, of: $0) } ?? values
    guard facet.missing.documents > 0 else { return .init(name: name, values: joined) }
    let missing = SearchResponse.Count(
      passages: facet.missing.documents,
      letters: facet.missing.groups
    )
    return .init(name: name, values: joined + [.notStated(missing)])
  }
}
