import InvertedIndex
import Search
import TestSupport
import Testing

@Suite("Pruned ranking")
struct PruningTests {
  @Test("equals exhaustive ranking, scores, order and ties", arguments: 0..<6 as Range<UInt64>)
  func equalsExhaustive(seed: UInt64) throws {
    let sizes = [40, 300, 700, 1300, 2600, 4100]
    var corpus = RandomCorpus(seed: seed, documentCount: sizes[Int(seed)])
    let searcher = Searcher(try corpus.index.segment())
    for _ in 0..<60 {
      let query = corpus.flatQuery()
      for (offset, limit) in [(0, 1), (0, 10), (7, 100)] {
        try expectEqual(searcher, query, offset, limit)
      }
    }
  }

  @Test("with another ranking than the bounds are for, nothing is pruned")
  func otherRanking() throws {
    var corpus = RandomCorpus(seed: 11, documentCount: 500)
    let searcher = Searcher(try corpus.index.segment(), ranking: BM25(k1: 0.4, b: 0.1))
    for _ in 0..<20 { try expectEqual(searcher, corpus.flatQuery(), 0, 10) }
  }

  @Test("skips blocks that cannot score high enough")
  func skips() throws {
    let searcher = Searcher(try Self.segmentWithOnePeak())
    var request = SearchRequest(.term(Query.Term(RandomCorpus.text, "a")))
    request.totals = .none
    request.limit = 1
    let result = try searcher.search(request)
    #expect(result.hits.map(\.document.rawValue) == [3000])
    #expect(result.counters.decodedBlocks < 4)
    #expect(result.counters.skippedBlocks > 30)
  }

  private func expectEqual(
    _ searcher: Searcher,
    _ query: Query,
    _ offset: Int,
    _ limit: Int
  ) throws {
    var request = SearchRequest(query)
    request.offset = offset
    request.limit = limit
    let exhaustive = try searcher.search(request)
    request.totals = .none
    let pruned = try searcher.search(request)
    #expect(pruned.hits == exhaustive.hits, "\(query)")
  }

  /// 5,000 documents of equal length with `a`, one of which has it more often.
  private static func segmentWithOnePeak() throws -> Segment {
    var builder = SegmentBuilder(RandomCorpus.schema)
    let (a, b) = (
      try builder.termID(RandomCorpus.text, "a"), try builder.termID(RandomCorpus.text, "b")
    )
    for document in 0..<5000 {
      var draft = DocumentDraft()
      for position in 0..<4 as Range<UInt32> {
        draft.add(position == 0 || document == 3000 ? a : b, at: position)
      }
      try builder.add(draft)
    }
    return try Segment(contents: builder.serialized())
  }
}
