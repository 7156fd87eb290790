import InvertedIndex
import LetterParsing
import Search

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// From the text of a request to the query of the engine.
extension LetterSearcher {
  // MARK: Reading

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
    return try compiler.compile(parsed, vocabulary: IndexVocabulary(segment: index.segment))
  }

  /// The day that `today` and `last year` in a query go by, in days since 1 January 1970 in UTC.
  package static var today: Int64 {
    Int64((Date().timeIntervalSince1970 / 86_400).rounded(.down))
  }

  // MARK: Queries

  /// The query for the engine, with the restrictions of the request and all scopes settled.
  func query(for request: SearchRequest, _ compiled: CompiledQuery) throws -> Query {
    let mode = MatchMode(rawValue: request.match.rawValue) ?? .best
    let query = demotingStandardWording(query(compiled, matching: mode, request), compiled, request)
    let restricted = try restricting(query, to: request.filters)
    guard !compiled.scopeChecks.isEmpty else { return restricted }
    var scopes = ScopeFilter(index, searcher, compiler.schema)
    let kept = try scopes.kept(of: searcher.matches(restricted), compiled.scopeChecks)
    return .all([restricted, .filter(.documents(kept))])
  }

  /// The words, and the section that they name.
  private func query(
    _ compiled: CompiledQuery,
    matching mode: MatchMode,
    _ request: SearchRequest
  ) -> Query {
    guard let named = namedSection(in: compiled, request) else {
      return compiled.query(matching: mode)
    }
    let section = Query.term(.init(index.schema.keyword(.section), named.section.rawValue))
    return .preferring(
      required: named.quietingName(in: compiled).query(matching: mode),
      optional: .boosted(section, NamedSection.weight)
    )
  }

  /// The section whose passages stand higher, as the words name it.
  func namedSection(in compiled: CompiledQuery, _ request: SearchRequest) -> NamedSection? {
    ranksByWordsAlone(request, compiled.query()) ? NamedSection(compiled) : nil
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
    guard request.order == .score, !isQuoted, !isRankedText(query) else { return query }
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

  /// Whether all that scores is ranked words, in which standard wording counts little already.
  func isRankedText(_ query: Query) -> Bool {
    switch query {
    case .term(let term):
      term.field == index.schema.ranked || term.field == index.schema.stemmed(.context)
    case .synonyms(let terms): terms.allSatisfy { isRankedText(.term($0)) }
    case .any(let parts), .all(let parts): !parts.isEmpty && parts.allSatisfy(isRankedText)
    case .boosted(let query, _), .excluding(let query, _): isRankedText(query)
    // As in ``NamedSection``.
    case .preferring(let query, .boosted(.term(let term), _)):
      isRankedText(query) && term.field == index.schema.keyword(.section)
    default: false
    }
  }

  func engineRequest(
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

  static func listsLetters(_ request: SearchRequest) -> Bool {
    request.unit == .letter || request.groupsByLetter
  }
}
