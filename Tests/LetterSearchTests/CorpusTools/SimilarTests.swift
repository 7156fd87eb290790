import Testing

@testable import LetterSearch

@Suite("Similar passages")
struct SimilarTests {
  private static let letters = [
    SmallCorpus.Letter(
      id: "one",
      passages: [
        "Governors monitor phonics carefully.", "Phonics and phonics and reading.",
        "The kitchen is clean.",
      ]
    ),
    .init(id: "two", passages: ["Reading and phonics are good.", "Governors monitor buildings."]),
    .init(id: "three", passages: ["governors monitor PHONICS, carefully!", "The garden."]),
  ]

  private func searcher() throws -> LetterSearcher { try SmallCorpus.searcher(Self.letters) }

  @Test("come from other letters, the same words first and told")
  func otherLetters() throws {
    let response = try searcher().similar(.init("one#1"))
    #expect(response.passage.text == "Governors monitor phonics carefully.")
    let hits = response.answer.hits
    #expect(hits.map(\.letter.id).contains("one") == false)
    #expect(hits.first?.letter.id == "three" && hits.first?.repeatsSource == true)
    #expect(hits.dropFirst().allSatisfy { !$0.repeatsSource })
    #expect(hits.count == 3 && response.answer.total.passages == 3)
    #expect(hits.allSatisfy { !$0.highlights.isEmpty })
  }

  @Test("are found by id as by number")
  func names() throws {
    let searcher = try searcher()
    let byNumber = try searcher.similar(.init("one#2"))
    let byID = try searcher.similar(.init(byNumber.passage.id))
    #expect(byID.answer.hits.map(\.passage.id) == byNumber.answer.hits.map(\.passage.id))
    for name in [
      "", "#", "one", "one#", "one#0", "one#99", "one#x", "~", "one~0000000000", "nine#1",
    ] {
      #expect(throws: LetterSearchError.noSuchPassage(name)) { try searcher.similar(.init(name)) }
    }
  }

  @Test("words of grammar are not searched for")
  func grammar() throws {
    let searcher = try SmallCorpus.searcher([
      .init(id: "one", passages: ["So, as a result, reading across the school is good."]),
      .init(id: "two", passages: ["So it is across the hall.", "Reading is good as a result."]),
    ])
    #expect(try Set(searcher.similar(.init("one#1")).terms.map(\.word)) == ["reading", "good"])
  }

  @Test("words can be taken away in any form, and the most telling come first")
  func terms() throws {
    let searcher = try searcher()
    var request = SimilarityRequest("one#1")
    let all = try searcher.similar(request).terms
    #expect(Set(all.map(\.word)) == ["governors", "monitor", "phonics", "carefully"])
    #expect(all.map(\.weight) == all.map(\.weight).sorted(by: >))
    request.without = ["governor", "MONITORING"]
    #expect(Set(try searcher.similar(request).terms.map(\.word)) == ["phonics", "carefully"])
    request.termLimit = 1
    #expect(try searcher.similar(request).terms.map(\.word) == ["carefully"])
    request.without = ["governor", "monitor", "phonics", "carefully"]
    #expect(try searcher.similar(request).answer.hits.isEmpty)
  }

  @Test("score what the explanation says")
  func explanation() throws {
    var request = SimilarityRequest("one#2")
    request.search.explains = true
    for hit in try searcher().similar(request).answer.hits {
      let score = hit.explanation.first.flatMap { $0.split(separator: " ").first }.flatMap {
        Double($0)
      }
      #expect(abs((score ?? 0) - hit.score) < 1e-3)
    }
  }
}
