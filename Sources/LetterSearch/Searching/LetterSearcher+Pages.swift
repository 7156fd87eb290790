import InvertedIndex
import Search

/// The hits of one page, out of all that match.
extension LetterSearcher {
  /// The hits of a page, and what was counted over all matches.
  struct Page {
    var hits: [ScoredDocument]
    /// Ranks, counts and plan; its own hits may be more than those of the page.
    var result: EngineResult
    /// What is left out of the hits; `nil` when nothing is.
    var sameWording: SameWordingFilter?
    /// What was searched for beside the query; `nil` when nothing was.
    var feedback: FeedbackSearch?
  }

  /// How many hits beyond the page are looked at first, for those that turn out the same.
  private static let spareHits = 32

  /// So many times as many are looked at next, while too many are the same.
  private static let growth = 8

  func engineRequest(
    _ query: Query,
    for request: SearchRequest
  ) throws -> EngineRequest {
    var wanted = EngineRequest(query)
    wanted.offset = request.offset
    wanted.limit = request.limit
    wanted.unit = request.listsLetters ? .group : .document
    wanted.order =
      switch request.order {
      case .score: .score
      case .date: .column(index.schema.column(.date), .ascending)
      case .dateDescending: .column(index.schema.column(.date), .descending)
      }
    wanted.facets = try request.facets.map { name in
      guard let column = index.schema.facet(named: name) else {
        let known = index.schema.facetNames.joined(separator: ", ")
        let reason = "there is no such facet; there are \(known)"
        throw LetterSearchError.badRestriction("facets", name, reason)
      }
      return column
    }
    return wanted
  }

  func page(
    of ranked: RankedQuery,
    _ request: SearchRequest,
    _ timing: inout SearchTiming
  ) throws -> Page {
    var wanted = try engineRequest(ranked.query, for: request)
    let feedback = try feedback(for: wanted, ranked, request, &timing)
    guard request.joinsSameWording, !request.listsLetters else {
      let result = try run(wanted, ranked.rescorer, feedback, &timing)
      return Page(hits: result.hits, result: result, feedback: feedback)
    }
    // Which hits are the same shows only from the first on.
    let passageCount = index.segment.documentCount
    let end = min(request.offset, passageCount) + min(request.limit, passageCount)
    wanted.offset = 0
    wanted.limit = request.limit == 0 ? 0 : end + Self.spareHits
    wanted.repeats = index.schema.sharedWording
    let result = try run(wanted, ranked.rescorer, feedback, &timing)
    let sameWording = SameWordingFilter(result.repeats, index)
    var hits = sameWording.firsts(of: result.hits)
    let enough = min(end + sameWording.hiddenCount, result.totals?.documents ?? 0)
    while request.limit > 0, hits.count < end, wanted.limit < enough {
      // Where every match is scored for any number of hits, once more has to do.
      let isPruned =
        wanted.order == .score && ranked.source == .words && request.filters.isEmpty
      wanted.limit = isPruned ? min(wanted.limit * Self.growth, enough) : enough
      let further = try run(wanted.withoutCounts, ranked.rescorer, feedback, &timing)
      hits = sameWording.firsts(of: further.hits)
    }
    let page = Array(hits.dropFirst(request.offset).prefix(request.limit))
    return Page(hits: page, result: result, sameWording: sameWording, feedback: feedback)
  }

  private func run(
    _ wanted: EngineRequest,
    _ rescorer: Rescorer?,
    _ feedback: FeedbackSearch?,
    _ timing: inout SearchTiming
  ) throws -> EngineResult {
    guard let feedback else { return try evaluate(wanted, rescorer, &timing) }
    let result = try timing.measure(.evaluate) { try feedback.search(wanted, searcher) }
    timing.counters.add(result.counters)
    return result
  }

  /// The hits of a page of the engine, the best of all scored anew.
  func evaluate(
    _ wanted: EngineRequest,
    _ rescorer: Rescorer?,
    _ timing: inout SearchTiming
  ) throws -> EngineResult {
    let rescorer = rescorer.flatMap { $0.reaches(wanted) ? $0 : nil }
    let planned = try timing.measure(.plan) {
      try searcher.plan(rescorer.map { widened(wanted, for: $0) } ?? wanted)
    }
    let result = try timing.measure(.evaluate) { try searcher.run(planned) }
    timing.counters.add(result.counters)
    guard let rescorer else { return result }
    let hits = try timing.measure(.rescore) { try rescored(result.hits, by: rescorer) }
    return result.with(Array(hits.dropFirst(max(0, wanted.offset)).prefix(wanted.limit)))
  }
}

extension EngineRequest {
  /// The same hits, and nothing counted.
  fileprivate var withoutCounts: Self {
    var request = self
    request.totals = .none
    request.facets = []
    request.repeats = nil
    return request
  }
}
