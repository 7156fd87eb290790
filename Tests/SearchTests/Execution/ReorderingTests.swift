import InvertedIndex
import Search
import TestSupport
import Testing

@Suite("Reordered documents")
struct ReorderingTests {
  @Test("every answer is the same in any order of letters", arguments: 0..<16 as Range<UInt64>)
  func groups(seed: UInt64) throws {
    var corpus = RandomCorpus(seed: seed, documentCount: 20 + Int(seed) * 4)
    let pair = try Pair(corpus.index.builder(), seed)
    for _ in 0..<5 { try pair.expectSameAnswers(corpus.query()) }
    for _ in 0..<3 { try pair.expectSameAnswers(corpus.flatQuery()) }
  }

  @Test("every answer is the same in any order of documents", arguments: 30..<40 as Range<UInt64>)
  func documents(seed: UInt64) throws {
    var corpus = RandomCorpus(seed: seed, documentCount: Int(seed) * 10)
    let pair = try Pair(corpus.index.builderWithoutGroups(), seed)
    for _ in 0..<5 { try pair.expectSameAnswers(corpus.query()) }
    for _ in 0..<10 { try pair.expectSameAnswers(corpus.flatQuery()) }
  }

  @Test("of equals the one that arrived first is kept, where most scores are equal")
  func ties() throws {
    var builder = SegmentBuilder(RandomCorpus.schema)
    let word = try builder.termID(RandomCorpus.text, "a")
    for document in 0..<3000 {
      var draft = DocumentDraft()
      for position in 0..<UInt32(1 + document % 2) { draft.add(word, at: position) }
      try builder.add(draft)
    }
    let pair = try Pair(builder, 1)
    try pair.expectSameAnswers(.term(Query.Term(RandomCorpus.text, "a")))
    try pair.expectSameAnswers(.everything)
  }
}

/// The same documents as they arrived and in another order.
private struct Pair {
  let plain: Searcher
  let reordered: Searcher

  init(_ builder: SegmentBuilder, _ seed: UInt64) throws {
    plain = Searcher(try Segment(contents: builder.serialized()))
    var builder = builder
    builder.ordering = ShuffledOrdering(seed: seed)
    let segment = try Segment(contents: builder.serialized())
    #expect(segment.order.isReordered)
    #expect(SegmentChecker(segment).problems().isEmpty)
    reordered = Searcher(segment)
  }

  func expectSameAnswers(_ query: Query) throws {
    let moved = renumbered(query)
    #expect(try plain.matches(query) == reordered.matches(moved).map(original), "\(query)")
    #expect(try plain.count(query) == reordered.count(moved), "\(query)")
    for request in Self.requests(query) {
      var movedRequest = request
      movedRequest.query = moved
      let expected = try plain.search(request)
      let found = try reordered.search(movedRequest)
      #expect(found.totals == expected.totals, "\(request)")
      #expect(found.facets == expected.facets, "\(request)")
      #expect(found.hits.map { original($0.document) } == expected.hits.map(\.document))
      #expect(found.hits.map(\.score) == expected.hits.map(\.score), "\(request)")
      #expect(found.hits.map(\.matchCount) == expected.hits.map(\.matchCount), "\(request)")
      if request.limit == .max { try expectContinued(movedRequest) }
    }
  }

  /// Lists that go on where one ended make up the whole list.
  private func expectContinued(_ request: EngineRequest) throws {
    var request = request
    request.offset = 0
    let whole = try reordered.search(request)
    request.limit = 1 + whole.hits.count / 3
    var hits: [ScoredDocument] = []
    repeat {
      let result = try reordered.search(request)
      #expect(result.totals == whole.totals)
      hits += result.hits
      request.start = result.end
    } while request.start != nil
    #expect(hits == whole.hits, "\(request)")
  }

  /// Every order, unit and count, each with one of some pages.
  private static func requests(_ query: Query) -> [EngineRequest] {
    var requests: [EngineRequest] = []
    let year = RandomCorpus.year
    let pages = [(0, 3), (0, 10), (4, 7), (2, Int.max), (0, 1)]
    for order in [.score, .column(year, .ascending), .column(year, .descending)]
      as [EngineRequest.Order]
    {
      for unit in [.document, .group] as [EngineRequest.Unit] {
        for totals in [.none, .documents, .documentsAndGroups] as [EngineRequest.Totals] {
          var request = EngineRequest(query)
          request.order = order
          request.unit = unit
          request.totals = totals
          (request.offset, request.limit) = pages[requests.count % pages.count]
          if totals == .documentsAndGroups { request.facets = [RandomCorpus.theme, year] }
          requests.append(request)
        }
      }
    }
    return requests
  }

  private func original(_ document: DocID) -> DocID {
    DocID(rawValue: reordered.segment.order.rank(of: document.rawValue))
  }

  /// The query with the numbers that its documents have in the other order.
  private func renumbered(_ query: Query) -> Query {
    switch query {
    case .documents(let documents):
      let ranks = Set(documents)
      let all = (0..<UInt32(reordered.segment.documentCount)).map(DocID.init)
      return .documents(all.filter { ranks.contains(original($0)) })
    case .all(let queries): return .all(queries.map(renumbered))
    case .any(let queries): return .any(queries.map(renumbered))
    case .excluding(let base, let other): return .excluding(renumbered(base), renumbered(other))
    case .preferring(let required, let optional):
      return .preferring(required: renumbered(required), optional: renumbered(optional))
    case .filter(let query): return .filter(renumbered(query))
    case .boosted(let query, let factor): return .boosted(renumbered(query), factor)
    case .demoted(let query, let other, let share):
      return .demoted(renumbered(query), where: renumbered(other), keeping: share)
    case .group(let query): return .group(renumbered(query))
    case .within(let unit, let query): return .within(unit, renumbered(query))
    case .everything, .nothing, .term, .synonyms, .phrase, .range: return query
    }
  }
}
