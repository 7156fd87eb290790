import InvertedIndex
import Search

/// The best hits of plain words, scored anew by their neighbours, their sections, and how their
/// words stand together.
extension LetterSearcher {
  /// What the engine is asked for: as many hits as are compared, and one more.
  func widened(_ request: EngineRequest, for rescorer: Rescorer) -> EngineRequest {
    var wide = request
    wide.offset = 0
    let end = max(0, request.offset).addingReportingOverflow(max(0, request.limit))
    wide.limit = max(end.overflow ? .max : end.partialValue, rescorer.depth + 1)
    return wide
  }

  /// What scores the hits of a query anew: where words alone rank, and where those of a short query
  /// do beside fields and filters; `nil` elsewhere.
  func rescorer(
    of query: Query,
    _ source: Evidence.Source,
    _ parsed: ParsedQuery,
    _ names: QueryNames,
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
    // Passages of what is named stand first, whatever they have of the rest.
    let ranksTopicAlone = source == .words && request.match != .all && names.isEmpty
    let coverage = ranksTopicAlone ? related?.coverage : nil
    guard leaning != nil || together != nil || phrases != nil || coverage != nil else { return nil }
    return Rescorer(
      leaning: leaning,
      shortfall: shortfall,
      together: together,
      related: phrases,
      coverage: coverage
    )
  }

  /// The hits in the order of their new scores.
  func rescored(_ hits: [ScoredDocument], by rescorer: Rescorer) throws -> [ScoredDocument] {
    var test = DocumentTest(hits.prefix(rescorer.depth).map(\.document), searcher)
    guard let coverage = rescorer.coverage else {
      let best = try addingPhrases(to: hits, first: NeighbourSmoothing.depth, &test, by: rescorer)
      return try bestRescored(best, &test, by: rescorer)
    }
    // Before the best are chosen: who says it in other words often stands far behind.
    let told = try addingPhrases(to: hits, first: QueryCoverage.depth, &test, by: rescorer)
    let covering = try coverage.reordered(told, &test)
    let best = try bestRescored(Array(covering.prefix(rescorer.depth)), &test, by: rescorer)
    // So that the scores go on falling behind the last of them.
    let next = hits.count > best.count ? hits[best.count].score : 0
    let lift = max(0, next - (best.last?.score ?? 0))
    return best.map { $0.scored($0.score + lift) } + hits.dropFirst(best.count)
  }

  /// The hits with what related phrases add to the scores of the first of them.
  private func addingPhrases(
    to hits: [ScoredDocument],
    first count: Int,
    _ test: inout DocumentTest,
    by rescorer: Rescorer
  ) throws -> [ScoredDocument] {
    guard let related = rescorer.related else { return hits }
    var hits = hits
    let scores = try related.scores(of: hits.prefix(count).map(\.document), &test)
    for (hit, score) in scores.enumerated() where score > 0 {
      hits[hit] = hits[hit].scored(hits[hit].score + score)
    }
    return hits
  }

  /// The best hits, whose neighbours are compared, in the order of their new scores.
  private func bestRescored(
    _ hits: [ScoredDocument],
    _ test: inout DocumentTest,
    by rescorer: Rescorer
  ) throws -> [ScoredDocument] {
    let best = hits.prefix(rescorer.smoothedDepth).map(\.document)
    var factors =
      try rescorer.together?.factors(of: best, &test)
      ?? [Double](repeating: 1, count: best.count)
    guard let leaning = rescorer.leaning, var reader = searcher.vectorReader() else {
      return NeighbourSmoothing.weighted(hits, factors: factors)
    }
    let sections = try index.sections(of: best)
    let shortfalls = try rescorer.shortfall?.factors(of: best, in: sections, &test)
    for (place, factor) in (shortfalls ?? []).enumerated() { factors[place] *= factor }
    for (place, section) in sections.enumerated() { factors[place] *= leaning.factor(of: section) }
    return NeighbourSmoothing.rescored(hits, try reader.vectors(of: best), factors: factors)
  }
}
