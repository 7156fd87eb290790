import InvertedIndex
import Search
import Testing

@testable import LetterSearch

/// Notes on other endings of a phrase, on sides of OR and on words that a line's end parts.
@Suite("Notes on wording")
struct WordingNotesTests {
  private static let searcher = Result {
    try SmallCorpus.searcher([
      .init(
        id: "a",
        date: "2019-05-01",
        passages: [
          "Safeguarding concerns are few.", "Safeguarding is good.", "They run a nurture group.",
        ]
      ),
      .init(
        id: "b",
        date: "2021-05-01",
        passages: [
          "Guarding the gate is a concern.", "The two nurture groups are full.",
          "A well-being plan is there.", "Their wellbeing is good.", "The front door is open.",
        ]
      ),
    ])
  }

  private func answer(_ query: String, from date: String? = nil) throws -> SearchResponse {
    try Self.searcher.get().search(request(query, from: date))
  }

  private func request(_ query: String, from date: String?) -> SearchRequest {
    var request = SearchRequest(query)
    request.filters = date.map { [.init(field: LetterField.date, value: $0 + "..")] } ?? []
    return request
  }

  private func first(_ code: QueryNote.Code, _ answer: SearchResponse) -> SearchResponse.Note? {
    answer.notes.first { $0.code == code }
  }

  /// Counts passages by reading each.
  private func count(where isMeant: (String) -> Bool) throws -> Int {
    let index = try Self.searcher.get().index
    return try (0..<UInt32(index.segment.documentCount)).count {
      isMeant(try index.passage(.init(rawValue: $0)).text.lowercased())
    }
  }

  @Test("a phrase that other endings find more of is told with their count")
  func otherEndings() throws {
    let exact = try answer("\"nurture groups\"")
    let note = try #require(first(.phraseAlternatives, exact))
    let all = try count { $0.contains("nurture group") }
    #expect(exact.total.passages == 1 && all == 2)
    #expect(note.message == "With other endings, too (\"…\"~), \(all) passages in place of 1.")
    #expect(note.fix == "\"nurture groups\"~")
    #expect(try answer("\"nurture groups\"~").total.passages == all)
    #expect(try first(.phraseAlternatives, answer("\"front door\"")) == nil)
    #expect(try first(.phraseAlternatives, answer("\"nurture groups\"~")) == nil)
  }

  @Test("a side of OR that finds nothing is told with what each side finds, in reports, too")
  func unfoundSide() throws {
    let query = "\"front door\" OR \"nurture group\""
    let told =
      "One side of OR finds nothing: \"front door\": 1 passage, \"nurture group\": 0 passages"
      + " (1 without the restrictions)."
    #expect(try first(.unfoundAlternative, answer(query)) == nil)
    #expect(try first(.unfoundAlternative, answer(query, from: "2021"))?.message == told)
    let report = try LetterReport(request(query, from: "2021"), Self.searcher.get())
    #expect(report.overview.contains { $0 == ("Note", told) })
    #expect(
      try first(.unfoundAlternative, answer("zebra OR concern"))?.message
        == "One side of OR finds nothing: zebra: 0 passages, concern: 2 passages."
    )
    // What all sides lack is no matter of one.
    #expect(try first(.unfoundAlternative, answer("zebra OR yak")) == nil)
  }

  @Test("a word that a hyphen and a line's end part is offered whole")
  func brokenWord() throws {
    for query in ["safe- guarding concerns", "safe-\nguarding concerns"] {
      let note = try #require(first(.didYouMean, answer(query)))
      let found = try count { $0.contains("safeguarding") }
      #expect(note.fix == "safeguarding concerns")
      #expect(note.message.hasSuffix("; \(found) passages have safeguarding."))
      #expect(try answer("safeguarding").total.passages == found)
    }
    #expect(try first(.didYouMean, answer("safe-guarding concerns")) == nil)
    #expect(try first(.didYouMean, answer("front- door")) == nil)
  }

  @Test("several words that lines' ends part are offered whole in one note")
  func brokenWords() throws {
    let notes = try answer("safe- guarding and con- cerns").notes.filter { $0.code == .didYouMean }
    try #require(notes.count == 1)
    let found = try count { $0.contains("safeguarding") || $0.contains("concern") }
    #expect(notes[0].fix == "safeguarding and concerns")
    #expect(notes[0].message.hasSuffix("in their place, \(found) passages."))
  }

  @Test(
    "words of a quotation are put together as letters write them",
    arguments: [
      ("safe- guarding concerns", ["safeguarding concerns"]),
      ("safe-\nguarding con- cerns", ["safeguarding concerns"]),
      ("their well- being", ["their wellbeing", "their well-being"]),
      ("safe\u{ad} guarding", ["safeguarding"]),
      ("front- door", []), ("front- and back door", []), ("safeguarding – concerns", []),
      ("Safe- Guarding", []),
    ]
  )
  func mended(text: String, expected: [String]) throws {
    #expect(try BrokenWords(Self.searcher.get().index).mended(text) == expected)
  }

  @Test("and/or counts for nothing beside other words, and OR is offered for it")
  func eitherOr() throws {
    let plain = try answer("safeguarding guarding")
    let either = try answer("safeguarding and/or guarding")
    #expect(either.total == plain.total)
    let note = try #require(first(.lowerCaseOperator, either))
    #expect(note.fix == "safeguarding OR guarding")
  }
}
