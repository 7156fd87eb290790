import Foundation
import LetterParsing
import Search
import Testing

@testable import LetterSearch

/// Restrictions to several councils.
@Suite("Several values of a restriction")
struct SeveralValuesTests {
  private static let searcher = Result {
    let councils = ["Wigan", "Devon", "Kingston upon Hull", "Bournemouth, Christchurch and Poole"]
    return try SmallCorpus.searcher(
      texts: councils.map { ($0, SmallCorpus.letter(toCouncil: $0)) }
    )
  }

  private func answer(
    _ query: String,
    _ change: (inout SearchRequest) -> Void = { _ in }
  ) throws -> SearchResponse {
    var request = SearchRequest(query)
    change(&request)
    return try Self.searcher.get().search(request)
  }

  @Test(
    "several values that are given as one are offered one by one",
    arguments: [
      "wigan,devon", "Wigan and Devon", "wigan & devon", "Wigan, Devon", "wigan or Devon",
    ]
  )
  func asOneValue(value: String) throws {
    func restricted(_ values: [String]) throws -> SearchResponse {
      try answer("otters") { request in
        request.filters = values.map { .init(field: "la", value: $0) }
      }
    }
    let none = try restricted([value])
    #expect(none.total.passages == 0)
    let note = try #require(none.notes.first { $0.code == .didYouMean })
    let offer = try #require(note.offers.first)
    #expect(offer.filters?.count == 2)
    #expect(offer.filters?.allSatisfy { $0.field == "la" } == true)
    let found = try answer("otters") { $0.filters = offer.filters ?? [] }.total.passages
    #expect(found == 2)
    #expect(note.message.hasSuffix("each on its own, 2 passages."))
    let options = (offer.filters ?? []).map { "--la \($0.value)" }.joined(separator: " ")
    #expect([note].text.contains("Give the option several times: with \(options), 2 passages"))
    let asked = try #require(
      try answer("la:\"\(value)\" otters").notes.first { $0.code == .didYouMean }
    )
    let fix = try #require(asked.fix)
    #expect(fix.lowercased() == "la:(wigan or devon) otters")
    #expect(try answer(fix).total.passages == 2)
  }

  @Test("a name with a comma is one value")
  func comma() throws {
    let name = "Bournemouth, Christchurch and Poole"
    let found = try answer("otters") { $0.filters = [.init(field: "la", value: name)] }
    #expect(found.total.letters == 1)
    #expect(!found.notes.contains { $0.code == .didYouMean })
  }

  @Test("what is no list of values that letters have is told as before")
  func noList() throws {
    let none = try answer("otters") { $0.filters = [.init(field: "la", value: "Wigan, zebra")] }
    #expect(!none.notes.text.contains("several times"))
    #expect(none.notes.contains { $0.message.hasPrefix("No letter has la Wigan, zebra") })
  }

  @Test("a report names restrictions of one field together, councils by their own names")
  func report() throws {
    var request = SearchRequest("plans")
    request.filters = [
      .init(field: "la", value: "hull"), .init(field: "section", value: "opening"),
      .init(field: "la", value: "devon"),
    ]
    let searcher = try Self.searcher.get()
    let report = try LetterReport(request, searcher)
    let councils = "Local authorities: Kingston upon Hull, Devon"
    #expect(report.title.hasPrefix("plans · \(councils) · Section: Opening: "))
    #expect(report.summary.outOf.restrictedInWords.contains("(\(councils))"))
    #expect(report.overview.contains { $0 == ("Restricted to", "\(councils); Section: Opening") })
    request.filters = [.init(field: "la", value: "devon")]
    #expect(try LetterReport(request, searcher).title.hasPrefix("plans · Local authority: Devon: "))
  }
}
