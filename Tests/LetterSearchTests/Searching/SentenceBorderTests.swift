import Testing

@testable import LetterSearch

/// What the documentation of the query language says of distances across sentences.
@Suite("The border of two sentences")
struct SentenceBorderTests {
  @Test(
    "counts as one word of a distance",
    arguments: [
      ("\"progress pupils\"~1", [1]), ("\"progress pupils\"~0", []), ("\"progress pupils\"", []),
      ("\"progress pupils\"~", []), ("progress NEAR/1 pupils", [1]), ("progress NEAR/0 pupils", []),
      ("progress ADJ/1 pupils", [1]), ("progress ADJ/0 pupils", []),
      ("NEAR(good pupils read, 2)", [1]), ("NEAR(good pupils read, 1)", []),
      ("NEAR(good pupils read, 3)", [1, 2]), ("\"progress. Pupils\"", [1]),
    ]
  )
  func distance(query: String, expected: [Int]) throws {
    let searcher = try SmallCorpus.searcher([
      .init(
        id: "one",
        passages: ["Good progress. Pupils read.", "Good progress. Calm pupils read."]
      )
    ])
    let found = try searcher.search(SearchRequest(query)).hits
    #expect(found.map(\.passage.ordinal).sorted() == expected)
    #expect(found.allSatisfy { !$0.highlights.isEmpty })
  }
}
