import Foundation
import InvertedIndex
import TestSupport
import Testing

@testable import Search

@Suite("Pruned ranking")
struct PruningTests {
  /// How many random indexes; 60 queries are asked of each.
  ///
  /// `LETTERS_RANDOM_INDEXES=1700` asks more
  /// than a hundred thousand.
  private static let indexCount =
    ProcessInfo.processInfo.environment["LETTERS_RANDOM_INDEXES"].flatMap { UInt64($0) } ?? 6

  @Test("equals exhaustive ranking, scores, order and ties", arguments: 0..<indexCount)
  func equalsExhaustive(seed: UInt64) throws {
    let sizes = [40, 300, 700, 1300, 2600, 4100]
    var corpus = RandomCorpus(seed: seed, documentCount: sizes[Int(seed) % sizes.count])
    let searchers = Self.searchers(try corpus.index.segment())
    for query in 0..<60 {
      let searcher = searchers[query % searchers.count]
      try expectEqual(searcher, corpus.flatQuery(), pages: [0..<1, 0..<10, 7..<107])
    }
  }

  /// Searchers that keep no sets of documents, those of all terms, and two sets at a time.
  private static func searchers(_ segment: Segment) -> [Searcher] {
    let setSize = RankedDocuments.byteCount(documentCount: segment.documentCount)
    return [0, .max, 2 * setSize].map { limit in
      let policy = FrequentTerms.Policy(leastDocumentCount: 1, byteLimit: limit, firstUse: 1)
      return Searcher(segment, keeping: policy)
    }
  }

  @Test("equals exhaustive ranking over many ranges of documents", arguments: [1, 2] as [UInt64])
  func manyRanges(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let searchers = Self.searchers(try Self.segmentOfShortDocuments(12_000, &generator))
    func terms(_ count: Int) -> [Query] {
      (0..<count).map { _ in
        .term(Query.Term(RandomCorpus.text, "w\(generator.below(1 + generator.below(30)))"))
      }
    }
    for turn in 0..<25 {
      let searcher = searchers[turn % searchers.count]
      let optional = Query.any(terms(2 + generator.below(4)))
      let required = Query.all(terms(1 + generator.below(2)))
      try expectEqual(searcher, optional)
      try expectEqual(searcher, required)
      try expectEqual(searcher, .preferring(required: required, optional: optional))
      let further = Query.boosted(terms(1)[0], Double(1 + generator.below(20)) / 4)
      try expectEqual(searcher, .preferring(required: optional, optional: further))
      let several = Query.boosted(.any(terms(2 + generator.below(8))), 0.5)
      try expectEqual(searcher, .preferring(required: optional, optional: several))
    }
  }

  @Test(
    "which of a few documents match is what matching all of them tells",
    arguments: 0..<8 as Range<UInt64>
  )
  func amongFew(seed: UInt64) throws {
    var corpus = RandomCorpus(seed: seed, documentCount: 400)
    let searcher = Searcher(try corpus.index.segment())
    let queries = (0..<40).map { _ in corpus.query() }
    let places = (0..<400 as Range<UInt32>).filter { $0 % 7 == UInt32(seed) % 7 }
    var generator = SeededGenerator(seed: seed)
    // They may stand in any order.
    let few = places.shuffled(using: &generator).map(DocID.init)
    // Others may stand between them.
    let others = [DocID(rawValue: 0), DocID(rawValue: 399)].filter { !few.contains($0) }
    var test = DocumentTest(few + others, searcher)
    let matches = try test.matches(queries, among: few)
    for (query, matches) in zip(queries, matches) {
      let all = Set(try searcher.matches(query))
      #expect(matches == few.map(all.contains))
    }
  }

  @Test("with another ranking than the bounds are for, nothing is pruned")
  func otherRanking() throws {
    var corpus = RandomCorpus(seed: 11, documentCount: 500)
    let searcher = Searcher(try corpus.index.segment(), ranking: BM25(k1: 0.4, b: 0.1))
    for _ in 0..<20 { try expectEqual(searcher, corpus.flatQuery()) }
  }

  @Test("skips blocks that cannot score high enough")
  func skips() throws {
    let searcher = Searcher(try Self.segmentWithOnePeak())
    var request = EngineRequest(.term(Query.Term(RandomCorpus.text, "a")))
    request.totals = .none
    request.limit = 1
    let result = try searcher.search(request)
    #expect(result.hits.map(\.document.rawValue) == [3000])
    #expect(result.counters.decodedBlocks < 4)
    #expect(result.counters.skippedBlocks > 30)
  }

  /// Expects the same with every page, facet and total as where all matches are scored once.
  private func expectEqual(
    _ searcher: Searcher,
    _ query: Query,
    pages: [Range<Int>] = [0..<10]
  ) throws {
    var request = EngineRequest(query)
    request.limit = pages.map(\.upperBound).max() ?? 0
    request.facets = [RandomCorpus.theme, RandomCorpus.year]
    request.repeats = RandomCorpus.theme
    let exhaustive = try searcher.exhaustiveSearch(request)
    #expect(try searcher.documentCount(of: query) == exhaustive.documentCount, "\(query)")
    request.limit = 0
    expectEqual(try searcher.search(request), request, exhaustive)
    expectEqual(try searcher.exhaustiveSearch(request), request, exhaustive)
    for page in pages {
      (request.offset, request.limit) = (page.lowerBound, page.count)
      expectEqual(try searcher.search(request), request, exhaustive)
      if request.offset > 0 {
        expectEqual(try searcher.exhaustiveSearch(request), request, exhaustive)
      }
      var plain = EngineRequest(query)
      (plain.offset, plain.limit) = (page.lowerBound, page.count)
      for totals in [.none, .documents, .documentsAndGroups] as [EngineRequest.Totals] {
        plain.totals = totals
        expectEqual(try searcher.search(plain), plain, exhaustive)
      }
    }
  }

  /// Expects the same of what was asked for.
  private func expectEqual(
    _ found: EngineResult,
    _ request: EngineRequest,
    _ exhaustive: EngineResult
  ) {
    let hits = exhaustive.hits.dropFirst(request.offset).prefix(request.limit)
    #expect(found.hits == Array(hits), "\(request)")
    switch request.totals {
    case .none: #expect(found.documentCount == nil, "\(request)")
    case .documents, .documentsAndGroups:
      #expect(found.documentCount == exhaustive.documentCount, "\(request)")
    }
    let countsGroups = request.totals == .documentsAndGroups
    #expect(found.totals == (countsGroups ? exhaustive.totals : nil), "\(request)")
    #expect(request.facets.isEmpty || found.facets == exhaustive.facets, "\(request)")
    guard request.repeats != nil else { return }
    #expect(found.repeats?.total == exhaustive.repeats?.total, "\(request)")
    #expect(found.repeats?.occurringCount == exhaustive.facets[0].values.count, "\(request)")
  }

  /// Documents of up to 12 words of 30, the first of them far more frequent.
  private static func segmentOfShortDocuments(
    _ count: Int,
    _ generator: inout SeededGenerator
  ) throws -> Segment {
    var builder = SegmentBuilder(RandomCorpus.schema)
    var words: [TermID] = []
    for word in 0..<30 { words.append(try builder.termID(RandomCorpus.text, "w\(word)")) }
    var draft = DocumentDraft()
    for _ in 0..<count {
      draft.removeAll()
      for position in 0..<UInt32(1 + generator.below(12)) {
        let word = generator.below(1 + generator.below(1 + generator.below(30)))
        draft.add(words[word], at: position)
      }
      try builder.add(draft)
    }
    return try Segment(contents: builder.serialized())
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
