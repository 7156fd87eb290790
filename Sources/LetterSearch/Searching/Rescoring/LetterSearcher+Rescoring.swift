import InvertedIndex
import Search

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
  func rescorer(
    of query: Query,
    _ source: Evidence.Source,
    _ parsed: ParsedQuery,
    _ together: WordsTogether?,
    _ related: RelatedEvidence?,
    _ request: SearchRequest
  ) -> Rescorer? {
    guard request.ranksByMoreThanWords else { return nil }
    let ranksWordsAlone = source == .words && request.filters.isEmpty
    let leaning = ranksWordsAlone ? SectionLeaning(query) : nil
    let shortfall = leaning.flatMap { _ in
      ShortfallLeaning(Self.lookedAtRuns(of: parsed.expression).flatMap(\.self), index.schema)
    }
    let phrases = related.flatMap { $0.phrases.isEmpty ? nil : $0 }
    guard leaning != nil || together != nil || phrases != nil else { return nil }
    return Rescorer(leaning: leaning, shortfall: shortfall, together: together, related: phrases)
  }

  /// The hits in the order of their new scores.
  func rescored(_ hits: [ScoredDocument], by rescorer: Rescorer) throws -> [ScoredDocument] {
    let best = hits.prefix(NeighbourSmoothing.depth).map(\.document)
    var hits = hits
    for (hit, score) in (try rescorer.related?.scores(of: best, searcher) ?? []).enumerated() {
      hits[hit] = hits[hit].scored(hits[hit].score + score)
    }
    var factors =
      try rescorer.together?.factors(of: best, searcher)
      ?? [Double](repeating: 1, count: best.count)
    guard let leaning = rescorer.leaning, var reader = searcher.vectorReader() else {
      return NeighbourSmoothing.weighted(hits, factors: factors)
    }
    let sections = try index.sections(of: best)
    let shortfalls = try rescorer.shortfall?.factors(of: best, in: sections, searcher)
    for (place, factor) in (shortfalls ?? []).enumerated() { factors[place] *= factor }
    for (place, section) in sections.enumerated() { factors[place] *= leaning.factor(of: section) }
    return NeighbourSmoothing.rescored(hits, try reader.vectors(of: best), factors: factors)
  }
}
