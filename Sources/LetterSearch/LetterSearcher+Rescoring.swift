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

  /// Whether hits are rescored: only where words alone rank.
  func isRescored(_ request: SearchRequest, _ wanted: Search.SearchRequest) -> Bool {
    request.rescoring == .neighbours && wanted.order == .score && wanted.limit > 0
      && wanted.offset < NeighbourSmoothing.depth && isRankedText(wanted.query)
  }

  /// The hits in the order of their new scores.
  func rescored(
    _ hits: [Search.Hit],
    _ query: Query,
    _ request: SearchRequest
  ) throws -> [Search.Hit] {
    guard var reader = searcher.vectorReader() else { return hits }
    let best = hits.prefix(NeighbourSmoothing.depth).map(\.document)
    let leaning = SectionLeaning(query)
    var factors = try index.sections(of: best).map(leaning.factor)
    if let words = try wordsTogether(query, request) {
      let together = try words.factors(of: best, searcher)
      for place in factors.indices { factors[place] *= together[place] }
    }
    return NeighbourSmoothing.rescored(hits, try reader.vectors(of: best), factors: factors)
  }

  /// The words of a short query, which speak for passages that have all of them, and together.
  ///
  /// `nil` also where some of them name a section, and say where to look rather than what for.
  private func wordsTogether(_ query: Query, _ request: SearchRequest) throws -> WordsTogether? {
    if case .preferring = query { return nil }
    let parsed = try parse(request.text, isStrict: request.isStrict)
    guard case .words(let words) = parsed.expression else { return nil }
    return WordsTogether(words, index.schema, index.segment)
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
    if isRescored(first, wanted) {
      let hits = try rescored(searcher.search(widened(wanted)).hits, query, request)
      if let hit = hits.first(where: { $0.document == document }) {
        return try explanation(of: hit, query)
      }
    }
    return try searcher.explain(query, document)
  }

  /// Why a hit has its score: what its words give it, and what its neighbours and section change.
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
