import LetterParsing
import Testing

@testable import LetterSearch

@Suite("Out of how many letters")
struct DenominatorTests {
  private func denominators(
    _ query: String,
    _ filters: [(field: String, value: String)] = []
  ) throws -> Denominators {
    var request = SearchRequest(query)
    request.filters = filters.map { .init(field: $0.field, value: $0.value) }
    return try LetterSearcher(try CorpusIndex.shared.index).denominators(for: request)
  }

  private func total(
    _ query: String,
    _ filters: [(field: String, value: String)] = []
  ) throws -> SearchResponse.Count {
    var request = SearchRequest(query)
    request.filters = filters.map { .init(field: $0.field, value: $0.value) }
    return try CorpusIndex.shared.response(request).total
  }

  @Test("words leave all letters, restrictions in the query those that they find")
  func words() throws {
    let all = try total("*")
    for query in ["pupils", "\"key points\" OR reading", "theme:attendance pupils", "-pupils", "*"]
    {
      let found = try denominators(query)
      #expect(found.index == all && found.restricted == all, "\(query)")
      #expect(found.withSections == nil && found.restrictionInQuery.isEmpty, "\(query)")
    }
    let restricted = [
      ("pupils kind:survey", "kind:survey"), ("pupils AND kind:survey", "kind:survey"),
      (
        "pupils (kind:survey OR year:2011) date:2009..2011",
        "(kind:survey OR year:2011) date:2009..2011"
      ),
      ("pupils -kind:survey", "-kind:survey"),
    ]
    for (query, restriction) in restricted {
      let found = try denominators(query)
      #expect(try found.restricted == total(restriction), "\(query)")
      #expect(found.restricted.letters < all.letters && found.index == all, "\(query)")
    }
    // One may be found without being of a kind.
    #expect(try denominators("pupils OR kind:survey").restricted == all)
  }

  @Test(
    "a section that is asked for leaves the letters that have it",
    arguments: [
      ("pupils section:improvements", []), ("pupils", [("section", "areas for improvement")]),
      ("pupils section:improvement", [("wording", "distinctive")]),
    ] as [(String, [(field: String, value: String)])]
  )
  func sections(query: String, filters: [(field: String, value: String)]) throws {
    let found = try denominators(query, filters)
    #expect(found.sections == [.improvements])
    #expect(try found.withSections == total("section:improvements"))
    #expect(try found.restricted == total("*") && found.possible.letters < found.restricted.letters)
    #expect(found.possibleInWords == "4 letters with areas for improvement")
  }

  @Test("sections of restricted letters are counted among these")
  func both() throws {
    let found = try denominators("section:strengths pupils", [("kind", "survey")])
    #expect(try found.withSections == total("section:strengths", [("kind", "survey")]))
    #expect(try found.restricted == total("kind:survey"))
    #expect(
      found.inWords.hasPrefix("1 letter with strengths; 1 letter (Kind of letter: Survey); ")
    )
    #expect(found.inWords.hasSuffix("109 passages in 5 letters of the index"))
    let either = try denominators("section:strengths OR section:improvements")
    #expect(either.sections == [.strengths, .improvements])
    #expect(try denominators("pupils -section:closing").withSections == nil)
    #expect(try denominators("section:strengths OR kind:survey").withSections == nil)
  }

  @Test("reports give both rates")
  func report() throws {
    var request = SearchRequest("pupils")
    request.filters = [.init(field: "section", value: "improvements")]
    let summary = try LetterReport(request, LetterSearcher(try CorpusIndex.shared.index)).summary
    #expect(summary.ofLetters == 4)
    #expect(summary.years.map(\.ofLetters).reduce(0, +) == 4)
    let found = summary.tally.letters
    #expect(
      summary.letters
        == "\(found) of 4 letters with areas for improvement (\(found * 25).0 per 100); of 5 letters "
        + "of the index, \(found * 20).0 per 100"
    )
  }
}
