import InvertedIndex
import Search

/// Shows of all matches with the same words only the first, and counts the others.
struct SameWording {
  private let column: KeywordColumn?
  /// By the place of the wording's name in the column.
  private let counts: [Int: SearchResponse.Count]

  /// - Parameter facet: the counts of ``LetterSchema/sharedWording`` over all matches.
  init(_ facet: Facet?, _ index: LetterIndex) {
    column = index.segment.keywords(index.schema.sharedWording)
    var counts: [Int: SearchResponse.Count] = [:]
    for value in facet?.values ?? [] where value.documents > 1 {
      counts[value.ordinal] = .init(passages: value.documents, letters: value.groups)
    }
    self.counts = counts
  }

  /// How many matches are not shown, because another one says the same.
  var hiddenCount: Int { counts.values.reduce(0) { $0 + $1.passages - 1 } }

  /// The hits without those whose words an earlier one has.
  func firsts(of hits: [Search.Hit]) -> [Search.Hit] {
    var seen: Set<Int> = []
    return hits.filter { hit in
      guard let wording = wording(of: hit.document) else { return true }
      return seen.insert(wording).inserted
    }
  }

  /// The other matches that say the same as a passage; `nil` when there are none.
  func others(than document: DocID) -> Hit.SameWording? {
    guard let wording = wording(of: document), let count = counts[wording] else { return nil }
    return .init(passages: count.passages - 1, letters: count.letters - 1)
  }

  private func wording(of document: DocID) -> Int? {
    var ordinals: [Int] = []
    column?.appendOrdinals(of: document, to: &ordinals)
    return ordinals.first
  }
}

extension LetterSearcher {
  /// The hits of a page, and what was counted over all matches.
  struct Page {
    var hits: [Search.Hit]
    /// Ranks, counts and plan; its own hits may be more than those of the page.
    var result: SearchResult
    /// What is left out of the hits; `nil` when nothing is.
    var sameWording: SameWording?
  }

  /// How many hits beyond the page are looked at first, for those that turn out the same.
  private static let spareHits = 32

  func page(
    _ wanted: Search.SearchRequest,
    _ request: SearchRequest,
    _ timing: inout SearchTiming
  ) throws -> Page {
    guard request.joinsSameWording, !Self.listsLetters(request) else {
      let result = try run(wanted, request, &timing)
      return Page(hits: result.hits, result: result)
    }
    // Which hits are the same shows only from the first on.
    let passageCount = index.segment.documentCount
    let end = min(request.offset, passageCount) + min(request.limit, passageCount)
    var wanted = wanted
    wanted.offset = 0
    wanted.limit = request.limit == 0 ? 0 : end + Self.spareHits
    wanted.facets.append(index.schema.sharedWording)
    var result = try run(wanted, request, &timing)
    let sameWording = SameWording(result.facets.last, index)
    var hits = sameWording.firsts(of: result.hits)
    if hits.count < end, result.hits.count < result.totals?.documents ?? 0, request.limit > 0 {
      wanted.limit = end + sameWording.hiddenCount
      result = try run(wanted, request, &timing)
      hits = sameWording.firsts(of: result.hits)
    }
    let page = Array(hits.dropFirst(request.offset).prefix(request.limit))
    return Page(hits: page, result: result, sameWording: sameWording)
  }

  private func run(
    _ wanted: Search.SearchRequest,
    _ request: SearchRequest,
    _ timing: inout SearchTiming
  ) throws -> SearchResult {
    let isRescored = isRescored(request, wanted)
    let planned = try timing.measure(.plan) {
      try searcher.plan(isRescored ? widened(wanted) : wanted)
    }
    let result = try timing.measure(.evaluate) { try searcher.run(planned) }
    timing.counters.add(result.counters)
    guard isRescored else { return result }
    let hits = try timing.measure(.rescore) { try rescored(result.hits, wanted.query) }
    return result.with(Array(hits.dropFirst(max(0, wanted.offset)).prefix(wanted.limit)))
  }
}
