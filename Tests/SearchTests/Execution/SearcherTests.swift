import InvertedIndex
import Search
import TestSupport
import Testing

@Suite("Searcher")
struct SearcherTests {
  @Test("agrees with evaluation by definition", arguments: 0..<60 as Range<UInt64>)
  func agreesWithNaive(seed: UInt64) throws {
    var corpus = RandomCorpus(seed: seed, documentCount: seed % 25 == 0 ? nil : 20)
    let index = corpus.index
    let searcher = Searcher(try index.segment())
    let naive = NaiveSearch(index)
    for _ in 0..<12 {
      let query = corpus.query()
      let expected = naive.matches(query)
      try expect(searcher, query, equals: expected, index)
    }
  }

  @Test("counts columns that groups share as it counts others", arguments: [3, 4] as [UInt64])
  func sharedColumns(seed: UInt64) throws {
    var corpus = RandomCorpus(seed: seed, documentCount: 200)
    var index = corpus.index
    for place in index.documents.indices.dropFirst() {
      let previous = index.documents[place - 1]
      guard index.documents[place].group == previous.group else { continue }
      index.documents[place].keywords = previous.keywords
      index.documents[place].numbers = previous.numbers
    }
    let segment = try index.segment()
    let columns = [RandomCorpus.theme, RandomCorpus.year]
    let (plain, sharing) = (Searcher(segment), Searcher(segment, groupColumns: Set(columns)))
    for _ in 0..<20 {
      var request = EngineRequest(corpus.query())
      request.facets = columns
      #expect(try plain.search(request).facets == sharing.search(request).facets, "\(request)")
    }
  }

  private func expect(
    _ searcher: Searcher,
    _ query: Query,
    equals expected: [(document: Int, score: Double)],
    _ index: NaiveIndex
  ) throws {
    var request = EngineRequest(query)
    request.limit = .max
    request.facets = [RandomCorpus.theme, RandomCorpus.year]
    let result = try searcher.search(request)
    let groups = Set(expected.map { index.documents[$0.document].group })
    #expect(
      result.totals == MatchTotals(documents: expected.count, groups: groups.count),
      "\(query)"
    )
    #expect(try searcher.count(query) == result.totals)
    #expect(try searcher.matches(query).map { Int($0.rawValue) } == expected.map(\.document))
    let scores = Dictionary(uniqueKeysWithValues: expected.map { ($0.document, $0.score) })
    let highest = max(1, scores.values.max() ?? 1)
    for hit in result.hits {
      let score = try #require(scores[Int(hit.document.rawValue)])
      #expect(abs(hit.score - score) < 1e-5 * highest, "\(query)")
      try expectExplanation(searcher, query, hit)
    }
    #expect(isSorted(result.hits), "\(query)")
    expectFacets(result.facets, expected.map { index.documents[$0.document] })
    try expectPages(searcher, request, result.hits)
    try expectBestOfGroups(searcher, request, result.hits, index)
  }

  /// Whatever groups are sorted by, the best of its documents stands for each.
  private func expectBestOfGroups(
    _ searcher: Searcher,
    _ request: EngineRequest,
    _ hits: [ScoredDocument],
    _ index: NaiveIndex
  ) throws {
    var best: [Int: DocID] = [:]
    for hit in hits {
      let group = index.documents[Int(hit.document.rawValue)].group
      if best[group] == nil { best[group] = hit.document }
    }
    var request = request
    request.unit = .group
    for order in [.score, .column(RandomCorpus.year, .descending)] as [EngineRequest.Order] {
      request.order = order
      let found = try searcher.search(request).hits
      #expect(Set(found.map(\.document)) == Set(best.values), "\(request.query) \(order)")
      #expect(found.count == best.count)
    }
  }

  /// Best first; equal scores in the order of documents.
  private func isSorted(_ hits: [ScoredDocument]) -> Bool {
    zip(hits, hits.dropFirst()).allSatisfy { left, right in
      left.score == right.score ? left.document < right.document : left.score > right.score
    }
  }

  private func expectExplanation(_ searcher: Searcher, _ query: Query, _ hit: ScoredDocument) throws
  {
    let explanation = try searcher.explain(query, hit.document)
    #expect(explanation.isMatch)
    #expect(explanation.score == hit.score)
    expectSums(explanation)
  }

  private func expectSums(_ explanation: Explanation) {
    guard explanation.isMatch, !explanation.parts.isEmpty else { return }
    #expect(explanation.parts.filter(\.isMatch).reduce(0) { $0 + $1.score } == explanation.score)
    for part in explanation.parts { expectSums(part) }
  }

  private func expectFacets(_ facets: [ColumnFacet], _ documents: [NaiveIndex.Document]) {
    var expected: [String: [NaiveIndex.Document]] = [:]
    for document in documents {
      for value in Set(document.keywords[RandomCorpus.theme] ?? []) {
        expected[value, default: []].append(document)
      }
    }
    #expect(facets.count == 2)
    #expect(facets[0].values.count == expected.count)
    for value in facets[0].values {
      #expect(value.documents == expected[value.value]?.count)
      #expect(value.groups == Set((expected[value.value] ?? []).map(\.group)).count)
    }
    let unthemed = documents.filter { ($0.keywords[RandomCorpus.theme] ?? []).isEmpty }
    #expect(facets[0].missing == Self.totals(unthemed))
    let dated = documents.filter { $0.numbers[RandomCorpus.year] != nil }
    #expect(
      facets[1].missing == Self.totals(documents.filter { $0.numbers[RandomCorpus.year] == nil })
    )
    #expect(facets[1].values.reduce(0) { $0 + $1.documents } == dated.count)
  }

  private static func totals(_ documents: [NaiveIndex.Document]) -> MatchTotals {
    MatchTotals(documents: documents.count, groups: Set(documents.map(\.group)).count)
  }

  /// Any page is a part of the whole list.
  private func expectPages(
    _ searcher: Searcher,
    _ request: EngineRequest,
    _ all: [ScoredDocument]
  ) throws {
    for (offset, limit) in [(0, 1), (0, 10), (3, 2), (7, .max), (-1, 3), (.max, 5), (2, -1)] {
      for totals in [EngineRequest.Totals.none, .documents] {
        var page = request
        page.facets = []
        page.totals = totals
        page.offset = offset
        page.limit = limit
        let hits = try searcher.search(page).hits
        #expect(hits == Array(all.dropFirst(max(0, offset)).prefix(max(0, limit))))
      }
    }
  }
}
