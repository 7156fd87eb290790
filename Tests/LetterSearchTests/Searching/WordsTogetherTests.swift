import Testing

import enum Search.QueryExpression
import struct Search.QueryWord

@testable import LetterSearch

@Suite("Words that stand together")
struct WordsTogetherTests {
  /// Short passages about young people and their carers, and a long one about young carers.
  private static func searcher() throws -> LetterSearcher {
    let apart = (1...6).map { number in
      SmallCorpus.Letter(
        id: "apart\(number)",
        passages: ["Plan \(number) is shared with young people and with their carers at once."]
      )
    }
    let lacking = (1...6).map { number in
      SmallCorpus.Letter(
        id: "lacking\(number)",
        passages: ["Carers say that visit \(number) helped; carers praise it, and carers know why."]
      )
    }
    let together = SmallCorpus.Letter(
      id: "together",
      passages: [
        "It is written down for every ward which help there is for a young carer and who gives it."
      ]
    )
    return try SmallCorpus.searcher(apart + lacking + [together])
  }

  private func letters(
    _ query: String,
    _ ranking: SearchRequest.Ranking = .evidence
  ) throws -> [String] {
    var request = SearchRequest(query)
    request.ranking = ranking
    return try Self.searcher().search(request).hits.map(\.letter.id)
  }

  @Test("a passage in which the words of a short query are neighbours comes first")
  func together() throws {
    #expect(try letters("young carers", .words).first != "together")
    #expect(try letters("young carers").first == "together")
    #expect(try letters("help for young carers").first == "together")
    let (with, without) = (try letters("young carers"), try letters("young carers", .words))
    #expect(Set(with) == Set(without))
  }

  @Test("so it does among more passages than are compared, whatever is shown of them")
  func manyPassages() throws {
    let apart = (1...80).map { number in
      SmallCorpus.Letter(
        id: "apart\(number)",
        passages: [
          "Young people met young friends, and carers met other carers at table \(number)."
        ]
      )
    }
    let others = (1...240).map { number in
      SmallCorpus.Letter(
        id: "other\(number)",
        passages: ["The hall was painted in colour \(number) last week."]
      )
    }
    let together = SmallCorpus.Letter(
      id: "together",
      passages: ["One young carer asked for help, and was told of it at table 9."]
    )
    let searcher = try SmallCorpus.searcher(apart + others + [together])
    func letters(_ change: (inout SearchRequest) -> Void) throws -> [String] {
      var request = SearchRequest("young carers")
      request.limit = 100
      change(&request)
      return try searcher.search(request).hits.map(\.letter.id)
    }
    #expect(try letters { $0.ranking = .words }.last == "together")
    let all = try letters { _ in }
    #expect(all.first == "together")
    let pages = try stride(from: 0, to: 90, by: 9).flatMap { offset in
      try letters { ($0.offset, $0.limit) = (offset, 9) }
    }
    #expect(pages == all && Set(all).count == 81)
    #expect(try letters { $0.groupsByLetter = true }.first == "together")
  }

  @Test("passages that lack a word come behind those that have all")
  func lacking() throws {
    let found = try letters("young carers")
    let firstLacking = try #require(found.firstIndex { $0.hasPrefix("lacking") })
    #expect(found[firstLacking...].allSatisfy { $0.hasPrefix("lacking") })
  }

  @Test(
    "a single word, a long query and patterns are left alone",
    arguments: [
      ("carers", false), ("young carers", true), ("the young carers of the ward", true),
      ("young carers ward doctors", false), ("young carer*", false), ("what about carers", false),
    ]
  )
  func queries(query: String, isTaken: Bool) throws {
    let searcher = try Self.searcher()
    let parsed = try searcher.parse(query, isStrict: false)
    var words: [QueryWord] = []
    if case .words(let plain) = parsed.expression { words = plain }
    let together = try WordsTogether(
      words,
      topic: searcher.compile(parsed).words,
      searcher.index.schema,
      searcher.index.segment
    )
    #expect((together != nil) == isTaken)
  }

  @Test(
    "fields, filters and what is excluded leave it as it is",
    arguments: ["young carers document:other", "young carers -zebra", "young carers date:none"]
  )
  func besideFields(query: String) throws {
    #expect(try letters(query).first == "together")
    #expect(try letters(query, .words).first != "together")
    var request = SearchRequest("young carers")
    request.filters = [.init(field: "document", value: "other")]
    #expect(try Self.searcher().search(request).hits.first?.letter.id == "together")
  }

  @Test("scores explain themselves")
  func explanation() throws {
    var request = SearchRequest("young carers")
    request.explains = true
    let hit = try #require(try Self.searcher().search(request).hits.first)
    #expect(hit.explanation.contains { $0.contains("words that stand together") })
  }
}
