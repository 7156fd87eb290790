import Search

/// A request as it was understood: how its text reads, and what the engine is asked.
struct Question: Sendable {
  /// With its dates in order.
  let request: SearchRequest
  /// What is told of dates that were exchanged.
  let exchangedDates: [String]
  let parsed: ParsedQuery
  let compiled: CompiledQuery
  /// What of its plain words a passage must have.
  let wordsNeeded: WordsNeeded
  let ranked: RankedQuery
}

extension Question {
  /// What of a query's plain words a passage must have.
  ///
  /// - Parameter names: what they name.
  fileprivate static func wordsNeeded(
    of compiled: CompiledQuery,
    _ names: QueryNames,
    _ request: SearchRequest
  ) -> WordsNeeded {
    let topic = Set(names.whatIsSaid(by: compiled).map(\.text))
    if compiled.words.contains(where: { $0.isOptional && topic.contains($0.text) }) {
      return .phraseAlone
    }
    guard request.match != .all, compiled.neededWords.count > 1 else {
      return compiled.hasOptionalWords ? .allButNames : .all
    }
    return compiled.hasRequirements ? .anyBesideOthers : .any
  }
}

/// A query of the engine, and what its words say beyond what they find.
struct RankedQuery: Sendable {
  let query: Query
  /// What its scores are made of.
  var source = Evidence.Source.fields
  /// What the words name, whether or not the order puts that higher.
  var names = QueryNames()
  /// What speaks for passages in other words; `nil` where nothing does.
  var related: RelatedEvidence?
  /// `nil` where hits keep the scores of the engine.
  var rescorer: Rescorer?
}

extension LetterSearcher {
  /// Reads a request once, for all that follows.
  ///
  /// - Parameter work: what all scopes may take; `nil` for what those of one search may.
  /// - Throws: `QueryError` for a query that is refused, ``LetterSearchError/badRestriction(_:_:_:)``
  ///   for a filter, `SearchError` when the index cannot be read.
  func understand(
    _ request: SearchRequest,
    _ timing: inout SearchTiming,
    within work: ScopeWork? = nil
  ) throws -> Question {
    var (request, exchanged) = try withDatesInOrder(request)
    var facets: Set<String> = []
    request.facets = request.facets.filter { facets.insert($0).inserted }
    let parsed = try timing.measure(.parse) { try parse(request.text, isStrict: request.isStrict) }
    return try timing.measure(.plan) { [request] in
      let finder = NameFinder(self, try compile(parsed, for: request), request)
      let names = try finder.names()
      let compiled = finder.freed(of: names, isSentence: parsed.saysPhrase)
      // In other orders, what is named puts nothing higher.
      let lifting = request.ranksByMoreThanWords ? names : QueryNames()
      let related = try relatedEvidence(for: compiled, lifting, request)
      let together = try wordsTogether(in: parsed, compiled, lifting, request)
      let evidence = try evidence(of: compiled, for: request, lifting, related, together)
      let query = try query(for: request, evidence, within: work)
      return Question(
        request: request,
        exchangedDates: exchanged,
        parsed: parsed,
        compiled: compiled,
        wordsNeeded: Question.wordsNeeded(of: compiled, names, request),
        ranked: RankedQuery(
          query: query,
          source: evidence.source,
          names: names,
          related: related,
          rescorer: rescorer(
            of: query,
            evidence.source,
            parsed,
            lifting,
            together,
            related,
            request
          )
        )
      )
    }
  }

  func understand(
    _ request: SearchRequest,
    within work: ScopeWork? = nil
  ) throws -> Question {
    var timing = SearchTiming()
    return try understand(request, &timing, within: work)
  }
}
