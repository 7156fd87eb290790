import InvertedIndex
import Search

/// What scores the best hits of a query anew.
struct Rescoring: Sendable {
  /// How their sections and neighbours speak for hits; `nil` where more than words ranks, for which
  /// that was not measured.
  let leaning: SectionLeaning?
  /// `nil` where nothing asks for what is missing or not done.
  var shortfall: ShortfallLeaning?
  /// How the words of a short query stand in them.
  let together: WordsTogether?
  /// What phrases that are related to the words add.
  let related: RelatedEvidence?

  /// Whether any of the hits that are asked for is among those that are compared.
  static func reaches(_ wanted: EngineRequest) -> Bool {
    wanted.limit > 0 && wanted.offset < NeighbourSmoothing.depth
  }
}

/// The best hits of plain words, scored anew by their neighbours, their sections, and how their
/// words stand together.
extension LetterSearcher {
  /// What the engine is asked for: as many hits as are compared, and one more.
  func widened(_ request: EngineRequest) -> EngineRequest {
    var wide = request
    wide.offset = 0
    let end = max(0, request.offset).addingReportingOverflow(max(0, request.limit))
    wide.limit = max(end.overflow ? .max : end.partialValue, NeighbourSmoothing.depth + 1)
    return wide
  }

  /// What scores the hits of a query anew: where words alone rank, and where those of a short query
  /// do beside fields and filters; `nil` elsewhere.
  func rescoring(
    of query: Query,
    _ source: Evidence.Source,
    _ parsed: ParsedQuery,
    _ together: WordsTogether?,
    _ related: RelatedEvidence?,
    _ request: SearchRequest
  ) -> Rescoring? {
    guard request.ranksByMoreThanWords else { return nil }
    let ranksWordsAlone = source == .words && request.filters.isEmpty
    let leaning = ranksWordsAlone ? SectionLeaning(query) : nil
    let shortfall = leaning.flatMap { _ in
      ShortfallLeaning(Self.lookedAtRuns(of: parsed.expression).flatMap(\.self), index.schema)
    }
    let phrases = related.flatMap { $0.phrases.isEmpty ? nil : $0 }
    guard leaning != nil || together != nil || phrases != nil else { return nil }
    return Rescoring(leaning: leaning, shortfall: shortfall, together: together, related: phrases)
  }

  /// The hits in the order of their new scores.
  func rescored(_ hits: [ScoredDocument], by rescoring: Rescoring) throws -> [ScoredDocument] {
    let best = hits.prefix(NeighbourSmoothing.depth).map(\.document)
    var hits = hits
    for (hit, score) in (try rescoring.related?.scores(of: best, searcher) ?? []).enumerated() {
      hits[hit] = hits[hit].scored(hits[hit].score + score)
    }
    var factors =
      try rescoring.together?.factors(of: best, searcher)
      ?? [Double](repeating: 1, count: best.count)
    guard let leaning = rescoring.leaning, var reader = searcher.vectorReader() else {
      return NeighbourSmoothing.weighted(hits, factors: factors)
    }
    let sections = try index.sections(of: best)
    let shortfalls = try rescoring.shortfall?.factors(of: best, in: sections, searcher)
    for (place, factor) in (shortfalls ?? []).enumerated() { factors[place] *= factor }
    for (place, section) in sections.enumerated() { factors[place] *= leaning.factor(of: section) }
    return NeighbourSmoothing.rescored(hits, try reader.vectors(of: best), factors: factors)
  }

  /// The words of a short query, which speak for passages that have all of them, and together; without
  /// those that name a section, a body or a period, and say where to look rather than what for.
  ///
  /// `nil` for other queries, and where nothing but words is to rank.
  func wordsTogether(
    in parsed: ParsedQuery,
    _ compiled: CompiledQuery,
    _ names: QueryNames,
    _ request: SearchRequest
  ) throws -> WordsTogether? {
    guard request.ranksByMoreThanWords,
      let run = parsed.expression.onlyRun, run.count > 1, compiled.words.count > 1
    else { return nil }
    let topic = names.topic(of: compiled)
    return try WordsTogether(run, topic: topic, index.schema, index.segment)
  }

  /// Why a passage has its score in a search, whatever its rank is.
  func explanation(of document: DocID, _ question: Question) throws -> Explanation {
    let query = question.ranked.query
    if let rescoring = question.ranked.rescoring {
      var first = try engineRequest(query, for: question.request)
      (first.offset, first.limit, first.facets) = (0, NeighbourSmoothing.depth, [])
      let hits = try rescored(searcher.search(widened(first)).hits, by: rescoring)
      if let hit = hits.first(where: { $0.document == document }) {
        return try explanation(of: hit, query)
      }
    }
    return try searcher.explain(query, document)
  }

  /// Why a hit has its score: what its words give it, and what its neighbours, its section and
  /// words that stand together change.
  func explanation(
    of hit: ScoredDocument,
    _ query: Query,
    _ feedback: FeedbackSearch? = nil
  ) throws -> Explanation {
    if let feedback, !feedback.first.contains(hit) {
      return try searcher.explain(feedback.query, hit.document)
        .adding("so that scores go on falling behind those of the query alone", until: hit.score)
    }
    let words = try searcher.explain(query, hit.document)
    guard words.score != hit.score else { return words }
    let summary =
      "what the neighbours among the best \(NeighbourSmoothing.depth), the section, words that "
      + "stand together, related phrases and words of want change"
    return words.adding(summary, until: hit.score)
  }
}

extension QueryExpression {
  /// The plain words of a query that has one run of them, and no operators.
  fileprivate var onlyRun: [QueryWord]? {
    let parts = if case .sequence(let parts) = self { parts } else { [self] }
    let runs = parts.compactMap { part in
      if case .words(let words) = part { words } else { nil }
    }
    return runs.count == 1 ? runs[0] : nil
  }
}
