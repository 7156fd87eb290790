import Foundation
import LetterParsing
import Search
import Testing

@testable import LetterSearch

/// Queries that name several councils or schools.
@Suite("Several names in a query")
struct SeveralNamesTests {
  /// Few passages of Wigan, Devon and Reading have caseloads, and others have them more often; letters to
  /// Hull speak of workloads.
  private static let searcher = Result {
    func letter(_ council: String, _ text: String) -> (String, String) {
      let letter = SmallCorpus.letter(toCouncil: council)
      return (council, letter.replacing("Otters are seen in most of the rivers.", with: text))
    }
    let few =
      "In some parts of a long account of many other matters, which nobody reads to the end unless"
      + " they have to, there is a word on caseloads, and no more of it."
    let letters = [
      letter("Wigan", few), letter("Devon", few.replacing("some", with: "a few")),
      letter("Reading", few.replacing("some", with: "the last")),
      letter("City of London", few.replacing("some", with: "the first")),
      letter("Kingston upon Hull", "The workload of most is too high."),
      letter("Norfolk", "Caseloads are good. Caseloads are well seen to, and caseloads fall."),
      letter("Durham", "Caseload caseloads and good caseloads: how to compare caseloads."),
    ]
    let others = ["Essex", "Leeds", "Derby", "Medway", "Surrey"].map {
      letter($0, "Rivers are deep.")
    }
    let inspection = """
      Dear Mrs Example

      Thank you for your help.

      Strengths

      - Chairs are painted blue.

      Yours sincerely
      """
    return try SmallCorpus.searcher(texts: letters + others + [("inspection", inspection)])
  }

  private func answer(
    _ query: String,
    match: SearchRequest.Match = .best,
    _ change: (inout SearchRequest) -> Void = { _ in }
  ) throws -> SearchResponse {
    var request = SearchRequest(query)
    request.match = match
    request.limit = 50
    change(&request)
    return try Self.searcher.get().search(request)
  }

  private func council(_ hit: Hit) -> String? { hit.letter.letter.localAuthority }

  @Test(
    "lift letters to any of the bodies, whatever joins the names",
    arguments: [
      ("Wigan and Devon caseloads", ["Wigan", "Devon"]),
      ("compare Wigan with Devon on caseloads", ["Wigan", "Devon"]),
      ("compare caseloads in Wigan and Devon", ["Wigan", "Devon"]),
      ("caseloads in Wigan vs. Devon", ["Wigan", "Devon"]),
      ("Wigan caseloads versus Devon", ["Wigan", "Devon"]),
      ("caseloads in Wigan compared with caseloads in Devon", ["Wigan", "Devon"]),
      ("Wigan, Devon: caseloads", ["Wigan", "Devon"]),
      ("Wigan & Devon caseloads", ["Wigan", "Devon"]),
      ("caseloads of both wigan and devon", ["Wigan", "Devon"]),
      ("caseloads between Wigan or Devon", ["Wigan", "Devon"]),
      ("Wigan Devon caseloads", ["Wigan", "Devon"]),
      ("caseloads in Wigan, Reading and Devon", ["Wigan", "Devon", "Reading"]),
      ("Reading and Wigan caseloads", ["Wigan", "Reading"]),
      ("Devon and City of London caseloads", ["Devon", "City of London"]),
    ]
  )
  func lifted(query: String, councils: [String]) throws {
    let lifted = try answer(query)
    let first = lifted.hits.prefix(councils.count)
    #expect(Set(first.compactMap(council)) == Set(councils))
    for hit in first {
      #expect(hit.passage.text.contains("caseloads"))
      #expect(hit.missing.isEmpty)
    }
    let plain = try answer(query) { $0.ranking = .words }
    #expect(Set(lifted.hits.map(\.passage.id)) == Set(plain.hits.map(\.passage.id)))
    #expect(Set(plain.hits.prefix(councils.count).compactMap(council)) != Set(councils))
    // One offer, with the very number, and no other names among the other words.
    let offers = lifted.notes.filter { $0.code == .otherField }
    try #require(offers.count == 1, "\(offers)")
    let fix = try #require(offers[0].fix)
    let found = try answer(fix)
    #expect(found.total.passages == councils.count)
    #expect(Set(found.hits.compactMap(council)) == Set(councils))
    #expect(offers[0].message.contains(", \(councils.count) passages ("))
    #expect(offers[0].message.hasSuffix(" Passages of their letters stand higher."))
    #expect(!lifted.notes.contains { $0.code == .relatedWords && $0.message.contains("compar") })
  }

  @Test(
    "are offered as one field, without the words that join them",
    arguments: [
      ("Wigan and Devon caseloads", "la:(Wigan OR Devon) caseloads"),
      ("compare Wigan with Devon on caseloads", "la:(Wigan OR Devon) on caseloads"),
      ("Wigan caseloads and Devon", "la:(Wigan OR Devon) caseloads"),
      ("compare caseloads in hull and Devon", "caseloads in la:(\"Kingston upon Hull\" OR Devon)"),
      ("Wigan and Devon", "la:(Wigan OR Devon)"),
    ]
  )
  func offered(query: String, fix: String) throws {
    let note = try #require(try answer(query).notes.first { $0.code == .otherField })
    #expect(note.fix == fix)
  }

  @Test("of which one has no letters leave the other, and it is told")
  func absent() throws {
    let answer = try answer("Wigan and Kent caseloads")
    let first = try #require(answer.hits.first)
    #expect(council(first) == "Wigan")
    #expect(first.missing.isEmpty)
    #expect(
      answer.notes.contains { $0.message == "No letter here is to the local authority Kent." }
    )
    let note = try #require(answer.notes.first { $0.fix != nil })
    #expect(note.fix == "la:Wigan caseloads")
    #expect(
      note.message == "There is a local authority Wigan, too: with la:Wigan, 1 passage."
        + " Passages of its letters stand higher."
    )
    #expect(try self.answer("la:Wigan caseloads").total.passages == 1)
  }

  @Test("of which one has other words for it lift the other, and the words are told")
  func oneWithout() throws {
    let lifted = try answer("Hull and Devon caseloads")
    #expect(lifted.hits.first.flatMap(council) == "Devon")
    #expect(try answer("la:\"Kingston upon Hull\"").total.passages == 1)
    let note = try #require(lifted.notes.first { $0.code == .otherField })
    #expect(
      note.message == "There are local authorities Kingston upon Hull (“Hull”) and Devon, too: with"
        + " la:(\"Kingston upon Hull\" OR Devon), 1 passage. The only passage of Kingston"
        + " upon Hull does not have any of the other words; they say workload: 1 passage. Passages of letters to"
        + " Devon stand higher."
    )
  }

  @Test(
    "a council whose letters say it in other words has these offered",
    arguments: [false, true]
  )
  func inOtherWords(allWords: Bool) throws {
    let match: SearchRequest.Match = allWords ? .all : .best
    let notes = try answer("Hull caseloads", match: match).notes
    let note = try #require(notes.first { $0.code == .otherField })
    let others = allWords ? "all" : "any"
    #expect(
      note.message.hasSuffix(
        " does not have \(others) of the other words; its letters say workload: 1 passage."
      )
    )
    #expect(note.fix == "la:\"Kingston upon Hull\" (caseloads OR workload)")
    #expect(try answer(#require(note.fix), match: match).total.passages == 1)
    // Where letters have neither, all of them are offered as before.
    let none = try #require(
      try answer("Hull zebra", match: match).notes.first { $0.code == .otherField }
    )
    #expect(none.fix == "la:\"Kingston upon Hull\"")
    #expect(none.message.hasSuffix(" does not have \(others) of the other words."))
  }

  @Test("no advice is to leave one of the names out")
  func allWords() throws {
    let none = try answer("Wigan and Devon caseloads", match: .all)
    #expect(none.total.passages == 0)
    let note = try #require(none.notes.first { $0.code == .otherField })
    #expect(note.fix == "la:(Wigan OR Devon) caseloads")
    #expect(note.message.contains("with la:(Wigan OR Devon), 2 passages (Wigan 1, Devon 1)."))
    #expect(!none.notes.contains { $0.message.contains("Without ") })
    let neither = try answer("Wigan and Devon zebra caseloads", match: .all)
    let told = try #require(neither.notes.first { $0.code == .otherField })
    #expect(told.message.contains("none of their "))
    let counts = try #require(neither.notes.first { $0.code == .wordCounts })
    #expect(counts.message.hasPrefix("Each part alone finds: zebra: 0 passages, caseloads: "))
    #expect(!counts.message.contains("Without"))
  }

  @Test(
    "what words name is told in other orders as by score, but that it stands higher",
    arguments: [
      "caseloads in Wigan and Devon", "\"caseloads\" account Wigan", "caseloads Norfolk 1919",
    ]
  )
  func otherOrders(query: String) throws {
    let byScore = try answer(query)
    let byDate = try answer(query) { $0.order = .date }
    let higher =
      #/ Passages of [a-zA-Z ]+ stand higher\.| No passage found here is of their letters\./#
    let onlyPuts = "only puts passages in order"
    #expect(
      byDate.notes.map(\.message)
        == byScore.notes.filter { $0.code != .relatedWords }.map {
          $0.message.replacing(higher, with: "").replacing(onlyPuts, with: "need not be there")
        }
    )
    #expect(byDate.total == byScore.total)
    let missing = Dictionary(uniqueKeysWithValues: byScore.hits.map { ($0.passage.id, $0.missing) })
    #expect(byDate.hits.allSatisfy { $0.missing == missing[$0.passage.id] })
  }

  @Test(
    "NOT before a council or a year leaves out words; the field is offered",
    arguments: [
      ("caseloads NOT Wigan", "caseloads NOT la:Wigan"),
      ("caseloads -Wigan", "caseloads -la:Wigan"),
      ("caseloads NOT 1919", "caseloads NOT date:1919"),
    ]
  )
  func denied(query: String, fix: String) throws {
    let found = try answer(query)
    let note = try #require(found.notes.first { $0.message.hasPrefix("NOT leaves out ") })
    #expect(note.fix == fix)
    let offered = try answer(fix).total.passages
    #expect(offered < found.total.passages)
    #expect(note.message.hasSuffix(" in its place, \(counted(offered, "passage"))."))
    for other in ["caseloads NOT wigan", "caseloads NOT account", "caseloads NOT \"Wigan\""] {
      #expect(try !answer(other).notes.contains { $0.message.hasPrefix("NOT leaves out ") })
    }
  }

  @Test("a council is the same by its full name", arguments: ["County Council", "City Council"])
  func fullName(kind: String) throws {
    let short = try answer("Devon caseloads")
    let full = try answer("Devon \(kind) caseloads")
    #expect(full.hits.first.flatMap(council) == "Devon")
    #expect(full.hits.first?.passage.id == short.hits.first?.passage.id)
    let note = try #require(full.notes.first { $0.code == .otherField })
    #expect(note.fix == "la:\"Devon \(kind)\" caseloads")
    #expect(try answer(#require(note.fix)).total == answer("la:Devon caseloads").total)
  }

  @Test("a misspelt word beside a body is told, and the body is none")
  func misspelt() throws {
    let notes = try answer("casloads in Wigan").notes
    #expect(notes.contains { $0.code == .didYouMean && $0.fix == "caseloads in Wigan" })
    #expect(!notes.contains { $0.code == .didYouMean && $0.fix?.contains("Wigan") == false })
  }

  @Test("what letters say for a word is offered in every order")
  func relatedInOrders() throws {
    let byScore = try answer("Hull caseloads").notes.filter { $0.message.contains("letters say") }
    let byDate = try answer("Hull caseloads") { $0.order = .date }.notes
    #expect(byScore.count == 1 && byDate.contains { $0.message == byScore[0].message })
  }

  @Test("an or between two bodies is no operator")
  func orBetween() throws {
    #expect(
      try !answer("caseloads Wigan or Devon").notes.contains { $0.code == .lowerCaseOperator }
    )
  }

  @Test(
    "bodies and dates are offered together, before each alone",
    arguments: [
      ("caseloads in Wigan and Devon since 1915", "la:(Wigan OR Devon) date:1915..", 2),
      ("Wigan caseloads 1915-1920 Devon", "la:(Wigan OR Devon) date:1915..1920", 2),
      ("caseloads in Wigan since 1915", "la:Wigan date:1915..", 1),
      ("Hull workload in 1919", "la:\"Kingston upon Hull\" date:1919", 1),
    ]
  )
  func withDates(query: String, fields: String, found: Int) throws {
    let notes = try answer(query).notes
    let note = try #require(notes.first { $0.code == .otherField })
    #expect(note.message == "With both together, \(fields), \(counted(found, "passage")).")
    #expect(notes.contains { $0.message.hasPrefix("Letters of those dates are ") })
    let both = try answer(#require(note.fix))
    #expect(both.total.passages == found)
    #expect(!both.notes.contains { $0.message.hasPrefix("With both") })
  }

  @Test(
    "they are offered together where all words must stand in a passage, and each alone finds nothing",
    arguments: [
      ("caseloads in Wigan since 1915", "la:Wigan date:1915..", 1),
      ("caseloads Wigan and Devon 1915-1920", "la:(Wigan OR Devon) date:1915..1920", 2),
      ("caseloads in Wigan since 1930", nil, 0),
    ]
  )
  func withDatesAndAllWords(query: String, fields: String?, found: Int) throws {
    let answer = try answer(query, match: .all)
    #expect(answer.total.passages == 0)
    let notes = answer.notes.filter { $0.message.hasPrefix("With both together") }
    #expect(
      notes.map(\.message)
        == [fields].compactMap { $0 }.map {
          "With both together, \($0), \(counted(found, "passage"))."
        }
    )
    for note in notes {
      let fix = try #require(note.fix)
      #expect(try self.answer(fix, match: .all).total.passages == found)
    }
  }

  @Test(
    "only a body, only a date, or no letter of both is offered with nothing",
    arguments: [
      "caseloads in Wigan and Devon", "caseloads since 1915", "caseloads in Wigan since 1930",
    ]
  )
  func withoutDates(query: String) throws {
    #expect(try !answer(query).notes.contains { $0.message.hasPrefix("With both") })
  }

  @Test(
    "a restriction to a value finds what the answer without it counts of the value",
    arguments: [
      "caseloads in Wigan", "caseloads 1919", "caseloads since 1919", "caseloads not in Devon",
      "caseloads in Wigan since 1915", "\"caseloads\" in Devon",
      "\"caseloads\" Wigan or Devon 1919",
      "deep rivers in Essex 1919", "caseloads not 1919",
    ]
  )
  func countsWithRestrictions(query: String) throws {
    let fields = [LetterField.localAuthority, LetterField.year]
    let facets = try answer(query) { $0.facets = fields }.facets
    #expect(facets.map(\.name) == fields)
    for facet in facets {
      #expect(!facet.values.isEmpty)
      for value in facet.values {
        let restricted = try answer(query) {
          $0.filters = [.init(field: facet.name, value: value.value)]
        }
        #expect(restricted.total.passages == value.count.passages, "\(facet.name) \(value.value)")
      }
    }
  }

  @Test("an everyday word that nothing joins to a name is none")
  func everydayWord() throws {
    let lifted = try answer("Wigan caseloads Reading")
    #expect(lifted.hits.first.flatMap(council) == "Wigan")
    #expect(lifted.notes.contains { $0.message.hasSuffix("Passages of its letters stand higher.") })
  }
}
