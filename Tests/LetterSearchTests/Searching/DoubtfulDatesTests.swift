import Search
import Testing

@testable import LetterSearch

@Suite("Dates that cannot be right")
struct DoubtfulDatesTests {
  /// A letter of May 1919 on a visit, in days of that month.
  private static func letter(of visit: String) -> String {
    SmallCorpus.letter(toCouncil: "Anytown").replacing(
      "Plans drift",
      with: "The visit took place on \(visit). Plans drift"
    )
  }

  private func searcher() throws -> LetterSearcher {
    try SmallCorpus.searcher(texts: [
      ("early", Self.letter(of: "9 May 1919")), ("late", Self.letter(of: "20 and 21 May 1919")),
    ])
  }

  private func notes(_ query: String, facets: [String]) throws -> [SearchResponse.Note] {
    var request = SearchRequest(query)
    request.facets = facets
    return try searcher().search(request).notes.filter { $0.code == .doubtfulDates }
  }

  @Test("are told beside counts by date of what has such letters, with their names")
  func counts() throws {
    let notes = try notes("otters", facets: ["section", "year"])
    #expect(notes.count == 1)
    #expect(notes.first?.message.contains("1 letter is dated before the visit") == true)
    #expect(notes.first?.letters.map(\.id) == ["late"])
    #expect(notes.first?.letters.first?.title.contains("[date as printed]") == true)
    #expect(try self.notes("otters", facets: ["section"]).isEmpty)
    #expect(try self.notes("otters letter:early", facets: ["year"]).isEmpty)
  }

  @Test("are told below the years of reports and themes")
  func reports() throws {
    let searcher = try searcher()
    let report = try LetterReport(SearchRequest("otters"), searcher)
    #expect(report.yearRemark?.contains("1 letter is dated before the visit") == true)
    var early = SearchRequest("otters")
    early.filters = [.init(field: "letter", value: "early")]
    #expect(try LetterReport(early, searcher).yearRemark?.contains("dated before") != true)
    let themes = try searcher.themes(SearchRequest("*"), by: .year)
    #expect(themes.yearWarning?.contains("1 letter is dated before the visit") == true)
    #expect(try searcher.themes(SearchRequest("*"), by: .kind).yearWarning == nil)
  }
}
