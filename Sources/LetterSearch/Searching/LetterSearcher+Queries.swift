import InvertedIndex
import LetterParsing
import Search

/// From a request that is read to the query of the engine.
extension LetterSearcher {
  /// The query for the engine, with the restrictions of the request and all scopes settled.
  ///
  /// - Parameter work: what all scopes may take; `nil` for what those of one search may.
  func query(
    for request: SearchRequest,
    _ evidence: Evidence,
    within work: ScopeWork? = nil
  ) throws -> Query {
    try settled(restricting(evidence.query, to: request.filters), within: work)
  }

  /// The same from what the words say alone.
  ///
  /// - Parameter names: what they name.
  func query(
    for request: SearchRequest,
    _ compiled: CompiledQuery,
    _ names: QueryNames,
    within work: ScopeWork? = nil
  ) throws -> Query {
    try query(for: request, evidence(of: compiled, for: request, names), within: work)
  }

  /// A query with the passages that fulfil its scopes in the place of each.
  ///
  /// - Parameter work: what all scopes may take; `nil` for what those of one search may.
  /// - Throws: `QueryError.tooCostly(limit:dearest:)` when they take more.
  func settled(_ query: Query, within work: ScopeWork? = nil) throws -> Query {
    guard query.hasUnits else { return query }
    var scopes = ScopeSettler(index, searcher, compiler.schema, work ?? ScopeWork(index))
    return try scopes.settled(query)
  }

  /// What ranks: the words, better next to each other, denied where the query denies them, in the section
  /// and in letters to the bodies that they name, and with related words.
  ///
  /// - Parameters:
  ///   - names: what the words name.
  ///   - related: what else speaks for passages.
  ///   - together: how words of a short query stand next to each other.
  func evidence(
    of compiled: CompiledQuery,
    for request: SearchRequest,
    _ names: QueryNames,
    _ related: RelatedEvidence? = nil,
    _ together: WordsTogether? = nil
  ) throws -> Evidence {
    var preferred: [Query] = []
    // What lets each count as much as the rarest word that says what the query is about.
    let rarest = try names.topic(of: compiled).compactMap { try rarity(of: $0.query) }.max()
    if let section = names.section {
      let term = Query.term(term(of: section.section))
      preferred.append(try preferring(term, NamedSection.weight(beside: related), rarest))
    }
    if let bodies = names.bodies {
      let rarest = try bodies.topic.compactMap { try rarity(of: $0.query) }.max()
      for body in bodies.lifted {
        preferred.append(try preferring(body.passages, NamedBody.weight(beside: related), rarest))
      }
    }
    let quieted = names.quieting(compiled).query(matching: request.match.mode)
    let source = index.schema.source(of: quieted)
    var words = demotingStandardWording(quieted, source, compiled, request)
    // What is typed as a plain word ranks as one: IRO and well-being are found by other fields, and ask
    // for the same as other words.
    let isPlain = compiled.expression.isPlain && !request.usesSynonyms
    let denied = deniedWords(in: compiled, names, request)?.preferred ?? []
    words = Self.preferring(words, (together?.preferred ?? []) + denied + (related?.terms ?? []))
    for (letters, share) in names.letters {
      let others = Query.excluding(.everything, letters.passages)
      words = .demoted(words, where: others, keeping: share)
    }
    return Evidence(
      query: Self.preferring(words, preferred),
      source: isPlain ? .words : source
    )
  }

  private static func preferring(_ query: Query, _ optional: [Query]) -> Query {
    guard let first = optional.first else { return query }
    return .preferring(required: query, optional: optional.count > 1 ? .any(optional) : first)
  }

  private func preferring(_ query: Query, _ weight: Double, _ rarest: Double?) throws -> Query {
    let own = try rarity(of: query) ?? 1
    return .boosted(query, weight * (rarest ?? own) / own)
  }

  func term(of section: SectionName) -> Query.Term {
    .init(index.schema.keyword(.section), section.rawValue)
  }

  /// How rare a word is, in the form that most passages have; `nil` when none has it.
  private func rarity(of word: Query) throws -> Double? {
    let frequencies = try word.parts.map { part in
      guard case .term(let term) = part else { return 0 }
      return try frequency(of: term)
    }
    guard let frequency = frequencies.max(), frequency > 0 else { return nil }
    return BM25.inverseDocumentFrequency(frequency, of: index.segment.documentCount)
  }

  func frequency(of term: Query.Term) throws -> Int {
    Int(try index.segment.lookup(term.field, term.text)?.documentFrequency ?? 0)
  }

  /// The share of its score that a passage of standard wording keeps.
  private static let standardWordingFactor = 0.3
  /// The same when all words were quoted: who asks for the very words may want it, but a short frame of
  /// a letter that has them would stand above most findings.
  private static let quotedWordingFactor = 0.6

  /// Enough to put distinctive passages first among equals, too little to change any other order.
  private static let distinctiveBoost = 1e-4

  /// Puts standard wording behind what was written for one school.
  ///
  /// Not when everything is shown, which goes from the newest letter to the oldest.
  private func demotingStandardWording(
    _ query: Query,
    _ source: Evidence.Source,
    _ compiled: CompiledQuery,
    _ request: SearchRequest
  ) -> Query {
    guard request.order == .score, source == .fields,
      query != .everything || !request.filters.isEmpty
    else { return query }
    let standard = Query.term(.init(index.schema.keyword(.wording), "standard"))
    let factor =
      compiled.expression.isQuoted ? Self.quotedWordingFactor : Self.standardWordingFactor
    guard compiled.words.isEmpty else {
      return .demoted(query, where: standard, keeping: factor)
    }
    // Filters give no score of which a share could stay.
    let distinctive = Query.term(.init(index.schema.keyword(.wording), "distinctive"))
    return .preferring(
      required: .demoted(query, where: standard, keeping: factor),
      optional: .boosted(distinctive, Self.distinctiveBoost)
    )
  }
}

extension SearchRequest.Match {
  /// For the engine, which writes no notes.
  fileprivate var mode: MatchMode {
    switch self {
    case .best, .any: .any
    case .all: .all
    }
  }
}
