import InvertedIndex
import Search

/// The best hits of plain words, scored anew by their neighbours, their sections, and how their
/// words stand together.
extension LetterSearcher {
  /// What the engine is asked for: as many hits as are compared, and one more.
  func widened(_ request: Search.SearchRequest) -> Search.SearchRequest {
    var wide = request
    wide.offset = 0
    let end = max(0, request.offset).addingReportingOverflow(max(0, request.limit))
    wide.limit = max(end.overflow ? .max : end.partialValue, NeighbourSmoothing.depth + 1)
    return wide
  }

  /// Whether hits are rescored: where words alone rank, and where those of a short query do beside
  /// fields and filters.
  func isRescored(_ request: SearchRequest, _ wanted: Search.SearchRequest) throws -> Bool {
    guard request.rescoring == .neighbours, wanted.order == .score, wanted.limit > 0,
      wanted.offset < NeighbourSmoothing.depth
    else { return false }
    return try isRankedText(wanted.query) || wordsTogether(in: request) != nil
  }

  /// The hits in the order of their new scores.
  ///
  /// Neighbours and sections speak only where words alone rank: they were measured nowhere else.
  func rescored(
    _ hits: [Search.Hit],
    _ query: Query,
    _ request: SearchRequest
  ) throws -> [Search.Hit] {
    let best = hits.prefix(NeighbourSmoothing.depth).map(\.document)
    let together = try wordsTogether(in: request)?.factors(of: best, searcher)
    guard isRankedText(query) else {
      return together.map { NeighbourSmoothing.weighted(hits, factors: $0) } ?? hits
    }
    guard var reader = searcher.vectorReader() else { return hits }
    let leaning = SectionLeaning(query)
    var factors = try index.sections(of: best).map(leaning.factor)
    for (place, factor) in (together ?? []).enumerated() { factors[place] *= factor }
    return NeighbourSmoothing.rescored(hits, try reader.vectors(of: best), factors: factors)
  }

  /// The words of a short query, which speak for passages that have all of them, and together; without
  /// those that name a section or a body, and say where to look rather than what for.
  private func wordsTogether(in request: SearchRequest) throws -> WordsTogether? {
    let parsed = try parse(request.text, isStrict: request.isStrict)
    guard let run = parsed.expression.onlyRun, run.count > 1 else { return nil }
    let compiled = try compile(parsed, synonyms: request.usesSynonyms ? synonyms : nil)
    guard compiled.words.count > 1 else { return nil }
    let names = try names(in: compiled, request)
    var topic = names.section?.topic(of: compiled) ?? compiled.words
    if let body = names.body { topic.removeAll { body.words.contains($0.text) } }
    return try WordsTogether(run, topic: topic, index.schema, index.segment)
  }

  /// Why a passage has its score in a search, whatever its rank is.
  func explanation(
    of document: DocID,
    _ query: Query,
    _ request: SearchRequest
  ) throws -> Explanation {
    var first = request
    first.offset = 0
    first.limit = NeighbourSmoothing.depth
    first.facets = []
    let wanted = try engineRequest(query, for: first)
    if try isRescored(first, wanted) {
      let hits = try rescored(searcher.search(widened(wanted)).hits, query, request)
      if let hit = hits.first(where: { $0.document == document }) {
        return try explanation(of: hit, query)
      }
    }
    return try searcher.explain(query, document)
  }

  /// Why a hit has its score: what its words give it, and what its neighbours, its section and
  /// words that stand together change.
  func explanation(
    of hit: Search.Hit,
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
      "what the neighbours among the best \(NeighbourSmoothing.depth), the section and words that "
      + "stand together change"
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
