import InvertedIndex
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
  private let searcher: Searcher
  private let compiler: QueryCompiler
  private let parser: QueryParser

  package init(_ index: LetterIndex) {
    self.index = index
    searcher = Searcher(index.segment)
    let schema = index.schema.query
    compiler = QueryCompiler(schema: schema)
    parser = QueryParser(schema: schema)
  }

  /// Finds, ranks, counts, and says how the query was understood.
  ///
  /// - Throws: `QueryError` for a query that is refused, ``LetterSearchError/badRequest(_:)`` for an
  ///   unknown facet or filter, `SearchError` when the index cannot be read.
  package func search(_ request: SearchRequest) throws -> SearchResponse {
    let clock = ContinuousClock()
    let start = clock.now
    let compiled = try compile(request.text, isStrict: request.isStrict)
    let query = try self.query(for: request, compiled)
    let planned = clock.now
    let result = try searcher.search(try engineRequest(query, for: request))
    let searched = clock.now
    let total = SearchResponse.Count(
      passages: result.totals?.documents ?? 0,
      letters: result.totals?.groups ?? 0
    )
    let hits = try self.hits(result.hits, request, compiled, query)
    let end = clock.now
    let shown = request.offset + hits.count
    let reachable = Self.listsLetters(request) ? total.letters : total.passages
    return SearchResponse(
      request: request,
      interpreted: compiled.interpreted,
      notes: Self.notes(of: compiled),
      generation: index.metadata.generation,
      milliseconds: Self.milliseconds(end - start),
      total: total,
      hits: hits,
      facets: zip(request.facets, result.facets).map(Self.facet),
      nextOffset: shown < reachable && !hits.isEmpty ? shown : nil,
      timing: Self.timing(
        [
          ("parse and plan", planned - start), ("search", searched - planned),
          ("show", end - searched),
        ],
        result
      )
    )
  }

  /// A function that finds the matches of a query in the text of a passage.
  package func highlighter(for text: String) throws -> (String) -> [Hit.Highlight] {
    let highlighter = Highlighter(try compile(text, isStrict: false))
    let schema = compiler.schema
    return { text in Self.highlights(highlighter, PassageTexts(text: text, schema)) }
  }

  // MARK: Queries

  private func compile(_ text: String, isStrict: Bool) throws -> CompiledQuery {
    var compiler = compiler
    var parser = parser
    compiler.isStrict = isStrict
    parser.options.isStrict = isStrict
    let today = Int64((Date().timeIntervalSince1970 / 86_400).rounded(.down))
    compiler.today = today
    parser.options.today = today
    return try compiler.compile(
      try parser.parse(text),
      vocabulary: IndexVocabulary(segment: index.segment)
    )
  }

  private func query(for request: SearchRequest, _ compiled: CompiledQuery) throws -> Query {
    let mode = MatchMode(rawValue: request.match.rawValue) ?? .best
    let query = demotingStandardWording(compiled.query(matching: mode), compiled, request)
    let filters = try request.filters.map { Query.filter(try filter($0)) }
    return filters.isEmpty ? query : .all([query] + filters)
  }

  /// A restriction given beside the query.
  ///
  /// Here a fault is an error: nobody reads a note about it.
  private func filter(_ filter: SearchRequest.Filter) throws -> Query {
    let isPattern = filter.value.hasSuffix("*") && !filter.value.contains(" ")
    let isDate = filter.field == "date"
    let quoted = "\"" + filter.value.split(separator: "\"").joined(separator: " ") + "\""
    let text = "\(filter.field):" + (isPattern || isDate ? filter.value : quoted)
    do {
      return try compile(text, isStrict: true).query()
    } catch QueryError.needsRepair(let notes) {
      let reasons = notes.map(\.message).joined(separator: " ")
      throw LetterSearchError.badRequest("--\(filter.field) \(filter.value): \(reasons)")
    }
  }

  /// The share of its score that a passage of standard wording keeps.
  private static let standardWordingFactor = 0.3

  /// Enough to put distinctive passages first among equals, too little to change any other order.
  private static let distinctiveBoost = 1e-4

  /// Puts standard wording behind what was written for one school.
  ///
  /// Not when the words were quoted: whoever asks for the very words wants them.
  private func demotingStandardWording(
    _ query: Query,
    _ compiled: CompiledQuery,
    _ request: SearchRequest
  ) -> Query {
    let isQuoted = compiled.text.contains { "\"“”„«»＂〝".contains($0) }
    guard request.order == .score, !isQuoted else { return query }
    let standard = Query.term(.init(index.schema.keyword(.wording), "standard"))
    guard compiled.words.isEmpty else {
      return .demoted(query, where: standard, keeping: Self.standardWordingFactor)
    }
    // Filters give no score of which a share could stay.
    let distinctive = Query.term(.init(index.schema.keyword(.wording), "distinctive"))
    return .preferring(
      required: .demoted(query, where: standard, keeping: Self.standardWordingFactor),
      optional: .boosted(distinctive, Self.distinctiveBoost)
    )
  }

  private func engineRequest(
    _ query: Query,
    for request: SearchRequest
  ) throws -> Search.SearchRequest {
    var wanted = Search.SearchRequest(query)
    wanted.offset = request.offset
    wanted.limit = request.limit
    wanted.unit = Self.listsLetters(request) ? .group : .document
    wanted.order =
      switch request.order {
      case .score: .score
      case .date: .column(index.schema.column(.date), .ascending)
      case .dateDescending: .column(index.schema.column(.date), .descending)
      }
    wanted.facets = try request.facets.map { name in
      guard let column = index.schema.facet(named: name) else {
        let known = index.schema.facetNames.joined(separator: ", ")
        throw LetterSearchError.badRequest("there is no facet \(name); there are \(known)")
      }
      return column
    }
    return wanted
  }

  private static func listsLetters(_ request: SearchRequest) -> Bool {
    request.unit == .letter || request.groupsByLetter
  }

  // MARK: Hits

  private func hits(
    _ found: [Search.Hit],
    _ request: SearchRequest,
    _ compiled: CompiledQuery,
    _ query: Query
  ) throws -> [Hit] {
    let highlighter = Highlighter(compiled)
    var letters: [GroupID: StoredLetter] = [:]
    return try found.enumerated().map { place, entry in
      let passage = try index.passage(entry.document)
      let group = index.segment.group(of: entry.document)
      let letter = try letters[group] ?? index.letter(group)
      letters[group] = letter
      let texts = PassageTexts(text: passage.text, heading: passage.heading, compiler.schema)
      let explanation =
        request.explains ? try searcher.explain(query, entry.document).description : ""
      return Hit(
        rank: request.offset + place + 1,
        score: entry.score,
        passage: passage,
        letter: letter,
        highlights: Self.highlights(highlighter, texts),
        missing: highlighter.missingWords(in: [texts.passage] + texts.companions),
        moreInLetter: Self.listsLetters(request) ? entry.matchCount - 1 : nil,
        explanation: explanation.split(separator: "\n").map(String.init)
      )
    }
  }

  private static func highlights(
    _ highlighter: Highlighter,
    _ texts: PassageTexts
  ) -> [Hit.Highlight] {
    highlighter.spans(in: texts.passage, beside: texts.companions)
      .map { Hit.Highlight(utf8: $0.utf8, utf16: $0.utf16) }
  }

  private static func facet(_ name: String, _ facet: Search.Facet) -> SearchResponse.Facet {
    .init(
      name: name,
      values: facet.values.map { value in
        .init(
          value: value.value,
          count: .init(passages: value.documents, letters: value.groups)
        )
      }
    )
  }

  private static func notes(of compiled: CompiledQuery) -> [SearchResponse.Note] {
    compiled.notes.map { note in
      .init(
        code: note.code.rawValue,
        message: note.message,
        utf8: note.utf8,
        utf16: note.utf16,
        fix: note.applied(to: compiled.text),
        rendered: note.rendered(in: compiled.text, searched: compiled.interpreted)
      )
    }
  }

  // MARK: Timing

  private static func timing(_ steps: [(String, Duration)], _ result: SearchResult) -> [String] {
    let times = steps.map { "\($0): \(milliseconds($1)) ms" }
    let counters = result.counters
    return times + [
      "lists opened: \(counters.openedLists), blocks decoded: \(counters.decodedBlocks), "
        + "skipped: \(counters.skippedBlocks)",
      result.plan.description,
    ]
  }

  /// With three digits behind the point.
  private static func milliseconds(_ duration: Duration) -> Double {
    let (seconds, attoseconds) = duration.components
    return Double(seconds) * 1000 + (Double(attoseconds) / 1e12).rounded() / 1000
  }
}
