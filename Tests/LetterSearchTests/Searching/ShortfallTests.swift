import Search
import Testing

@testable import LetterSearch

@Suite("What is missing or not done")
struct ShortfallTests {
  private static func searcher() throws -> LetterSearcher {
    let passages = [
      "Supervision of social workers is regular and reflective in the service.",
      "Supervision of managers is regular and reflective in the service.",
      "Supervision of social workers is not yet regular and reflective in the service.",
      "Supervision is written down.", "Rivers are deep.", "Otters are seen in rivers.",
    ]
    let letters = passages.enumerated().map { SmallCorpus.Letter(id: "l\($0)", passages: [$1]) }
    return try SmallCorpus.searcher(letters)
  }

  private func ids(
    _ query: String,
    _ ranking: SearchRequest.Ranking = .evidence
  ) throws -> [String] {
    var request = SearchRequest(query)
    request.ranking = ranking
    return try Self.searcher().search(request).hits.map(\.letter.id)
  }

  @Test("stands higher where a query asks for it, and the same is found")
  func order() throws {
    let asked = try ids("supervision not regular or reflective")
    #expect(asked.first == "l2")
    #expect(try ids("supervision not regular or reflective", .words).first != "l2")
    #expect(try Set(asked) == Set(ids("supervision not regular or reflective", .words)))
  }

  @Test(
    "passages that deny what the query denies stand first",
    arguments: [
      "not recorded", "is never recorded", "that aren't recorded",
    ]
  )
  func denied(query: String) throws {
    let passages = [
      "Decisions are recorded, and what is recorded is recorded well.",
      "Visits are recorded.", "It was hot, and that was not. Reasons are recorded.",
      "Reasons for all of these decisions are not always clearly recorded by those who make them.",
    ]
    let letters = passages.enumerated().map { SmallCorpus.Letter(id: "l\($0)", passages: [$1]) }
    var request = SearchRequest(query)
    let inspection =
      "Dear Mrs Example\n\nThank you.\n\nStrengths\n\n- Chairs are blue.\n\nYours sincerely\n"
    let searcher = try SmallCorpus.searcher(letters, texts: [("inspection", inspection)])
    #expect(try searcher.search(request).hits.map(\.letter.id).first == "l3")
    #expect(try searcher.search(request).total.passages == 4)
    request.ranking = .words
    #expect(try searcher.search(request).hits.map(\.letter.id).last == "l3")
  }

  @Test(
    "no note offers all of the other words of a query that denies",
    arguments: [("supervision not regular", false), ("supervision regular", true)]
  )
  func counts(query: String, isOffered: Bool) throws {
    let notes = try Self.searcher().search(SearchRequest(query)).notes
    #expect(notes.contains { $0.code == .wordCounts } == isOffered, "\(notes)")
  }

  @Test(
    "is asked for by words that deny or are of want, also by several that stand together",
    arguments: [
      ("supervision not regular", true), ("vague supervision", true), ("delays in visits", true),
      ("social workers are left out", true), ("supervision too busy for visits", true),
      ("managers talk instead of supervision", true), ("visits that fall short", true),
      ("supervision left to managers", false), ("busily supervised visits out", false),
      ("many visits", false), ("instead supervision", false),
    ]
  )
  func asks(query: String, isAsked: Bool) throws {
    let rescorer = try Self.searcher().understand(SearchRequest(query)).ranked.rescorer
    #expect((rescorer?.shortfall != nil) == isAsked)
  }
}
