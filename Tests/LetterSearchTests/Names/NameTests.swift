import Foundation
import LetterParsing
import Search
import Testing

@testable import LetterSearch

/// Names of councils, bodies and people, in restrictions, in facets and among plain words.
@Suite("Names")
struct NameTests {
  /// Four letters to councils whose names hold each other.
  private static let councils = Result {
    try councils(["Lincolnshire", "North Lincolnshire", "Sheffield", "Sheffield City"])
  }

  private static func councils(_ places: [String]) throws -> LetterSearcher {
    try SmallCorpus.searcher(texts: places.map { ($0, SmallCorpus.letter(toCouncil: $0)) })
  }

  private func answer(_ query: String, la: String? = nil) throws -> SearchResponse {
    var request = SearchRequest(query)
    request.facets = ["la"]
    request.filters = la.map { [.init(field: "la", value: $0)] } ?? []
    return try Self.councils.get().search(request)
  }

  @Test("a chosen council is the one that the facet counts, however its name is written")
  func chosen() throws {
    let values = try #require(answer("drift").facets.first).values
    #expect(values.map(\.count.letters).sorted() == [1, 1, 2])
    for value in values {
      #expect(try answer("drift", la: value.value).total == value.count, "\(value.value)")
    }
    #expect(try answer("drift", la: "Sheffield").total.letters == 2)
    #expect(try answer("drift", la: "lincolnshire county council").total.letters == 1)
    #expect(try answer("drift", la: "North").total.letters == 1)
  }

  @Test("one name stands for a council in facets, rows and lists, however its letters write it")
  func counted() throws {
    // The facet of a part of the letters has the name, too, that most of all letters have.
    let places = ["Sheffield", "Sheffield City", "Sheffield City ", "Ashby & Oakton"]
    let texts = (places + ["Ashby and Oakton"]).enumerated().map { number, place in
      ("letter\(number)", SmallCorpus.letter(toCouncil: place) + "\n\nNumber\(number)\n")
    }
    let searcher = try SmallCorpus.searcher(texts: texts)
    for query in ["drift", "drift letter:letter0", "drift letter:letter4"] {
      var request = SearchRequest(query)
      request.facets = ["la"]
      let answer = try searcher.search(request)
      let counted = try #require(answer.facets.first).values
      let rows = answer.hits.map { PassageRow($0, query: query).cell(.localAuthority) }
      #expect(Set(counted.map(\.value)).isSubset(of: ["Sheffield City", "Ashby & Oakton"]))
      for value in counted {
        #expect(rows.count { $0 == .text(value.value) } == value.count.passages, "\(value.value)")
      }
      #expect(counted.map(\.count.passages).reduce(0, +) == answer.total.passages)
      for hit in answer.hits {
        let summary = LetterJSON.summary(of: hit.letter).serialized()
        #expect(summary.contains("\"local_authority\":\"\(hit.letter.countedAuthority ?? "")\""))
      }
    }
    // The letter itself is shown as it is.
    let first = try #require(try searcher.index.letter(named: "letter0"))
    #expect(first.letter.letter.localAuthority == "Sheffield")
    let shown = LetterJSON.document(first.letter, passages: first.passages).serialized()
    #expect(shown.contains("\"local_authority\":\"Sheffield\""))
    #expect(shown.contains("\"local_authority_counted\":\"Sheffield City\""))
    let lines = try searcher.concordance(ConcordanceRequest(SearchRequest("otters"))).lines
    for line in lines {
      let cells = Dictionary(
        uniqueKeysWithValues: zip(ConcordanceTable.columns, ConcordanceTable.row(for: line))
      )
      #expect(cells["local_authority"] == line.letter.countedAuthority)
      #expect(cells["body_name"] == line.letter.shownBody)
      #expect(cells["institution"]?.isEmpty == true)
    }
    #expect(lines.count == 5)
    #expect(
      Array(ConcordanceTable.columns.suffix(3)) == ["citation", "local_authority", "body_name"]
    )
  }

  @Test("longer names that hold a council's are told, in a restriction and in a query")
  func longer() throws {
    let restricted = try answer("drift", la: "Lincolnshire")
    #expect(restricted.notes.first?.message.hasPrefix("Only the whole name Lincolnshire") == true)
    let asked = try answer("la:Lincolnshire")
    #expect(asked.total.letters == 2)
    #expect(
      asked.notes.first?.message.contains("1 letter, of North Lincolnshire for one") == true
    )
    #expect(try answer("drift", la: "North Lincolnshire").notes.isEmpty)
  }

  @Test(
    "and dates among plain words are offered in their fields",
    arguments: [
      ("belmont nurture", "institution:belmont nurture"),
      ("Belmont Primary School nurture", "institution:\"Belmont Primary School\" nurture"),
      ("Diana Choulerton", "inspector:\"Diana Choulerton\""),
      ("attendance in Medway?", "attendance in la:Medway"),
      ("feb 2011 nurture", "date:\"feb 2011\" nurture"),
      ("nurture on 25/02/2011", "nurture on date:\"25/02/2011\""),
      ("inspection findings evaluation", "section:\"inspection findings\" evaluation"),
    ]
  )
  func plainNames(query: String, fix: String) throws {
    let answer = try CorpusIndex.shared.response(query)
    let note = try #require(answer.notes.first { $0.code == .otherField }, "\(answer.notes)")
    #expect(note.fix == fix)
    let found = try CorpusIndex.shared.response(fix).total.passages
    #expect(note.message.contains(" \(found) passage\(found == 1 ? "" : "s")."))
    #expect(!answer.notes.contains { $0.code == .didYouMean })
  }

  @Test("lead to all that is there where nothing there has the other words")
  func nothingThere() throws {
    let notes = try CorpusIndex.shared.response("Medway's zebra parents").notes
    let note = try #require(notes.first { $0.code == .otherField })
    #expect(note.message.contains("Medway, too: with la:Medway, 1 passage."))
    let none = try CorpusIndex.shared.response("belmont zebra").notes
    let other = try #require(none.first { $0.code == .otherField })
    #expect(other.message.contains("none of its 16 passages has any of the other words"))
    #expect(other.fix == "institution:belmont")
  }

  @Test(
    "let passages of their letters stand higher, and find the same",
    arguments: [
      ("What did inspectors say about governors in Medway?", "Medway"),
      ("Medway attendance", "Medway"), ("medway attendance", "Medway"),
    ]
  )
  func lifted(query: String, name: String) throws {
    var request = SearchRequest(query)
    request.limit = 200
    let searcher = LetterSearcher(try CorpusIndex.shared.index)
    let lifted = try searcher.search(request)
    request.ranking = .words
    let plain = try searcher.search(request)
    let first = try #require(lifted.hits.first)
    #expect(first.letter.letter.localAuthority == name)
    #expect(!first.missing.contains(name))
    #expect(Set(lifted.hits.map(\.passage.id)) == Set(plain.hits.map(\.passage.id)))
    #expect(lifted.notes.contains { $0.message.hasSuffix("Passages of its letters stand higher.") })
    #expect(!plain.notes.contains { $0.message.hasSuffix("stand higher.") })
  }

  @Test("stand before passages of others that have the words far more often")
  func liftedFarther() throws {
    func letter(_ council: String, _ text: String) -> (String, String) {
      let letter = SmallCorpus.letter(toCouncil: council)
      return (council, letter.replacing("Otters are seen in most of the rivers.", with: text))
    }
    let telling = [
      letter("Norfolk", "Otters are good. Otters are well supported, and otters thrive."),
      letter("Durham", "Otter otters and good otters: the otters of the otter board."),
      letter(
        "Sheffield",
        "In some parts of a long account of many other matters, which nobody reads to the end"
          + " unless they have to, there is a word on otters, and no more of it."
      ),
    ]
    let others = ["Essex", "Kent", "Leeds", "Derby", "Medway", "Surrey", "Devon"].map {
      letter($0, "Rivers are deep.")
    }
    let searcher = try SmallCorpus.searcher(texts: telling + others)
    for query in ["Sheffield otters", "how are otters in Sheffield?"] {
      let first = try #require(try searcher.search(SearchRequest(query)).hits.first)
      #expect(first.letter.letter.localAuthority == "Sheffield", "\(query)")
      #expect(first.passage.text.contains("otters"), "\(query)")
    }
  }

  @Test(
    "alone lead to the letters, and a school's without the word, too",
    arguments: [
      "Belmont Primary School", "Belmont Primary 2011", "institution:\"Belmont Primary\"",
    ]
  )
  func alone(query: String) throws {
    let hits = try CorpusIndex.shared.response(query).hits
    #expect(hits.first?.letter.letter.institution == "Belmont Primary School")
    let fixes = try CorpusIndex.shared.response("Belmont Primary").notes.compactMap(\.fix)
    #expect(fixes.contains("institution:\"Belmont Primary\""))
  }

  @Test(
    "lift nothing where they are about something else, or bodies are chosen",
    arguments: [
      "Medway zebra", "zebra in Medway and Derby City", "medway zebra",
      "la:Medway attendance in Derby", "institution:none attendance in Medway",
    ]
  )
  func notLifted(query: String) throws {
    let notes = try CorpusIndex.shared.response(query).notes
    #expect(!notes.contains { $0.message.hasSuffix("stand higher.") }, "\(notes)")
  }

  @Test("that are everyday words lift nothing, unless they stand behind a preposition")
  func everydayNames() throws {
    let searcher = try Self.councils(["Reading", "Sheffield"])
    func isLifted(_ query: String) throws -> Bool {
      try searcher.search(SearchRequest(query)).notes.contains {
        $0.message.hasSuffix("stand higher.")
      }
    }
    for query in ["Reading otters", "READING OTTERS", "Otters Reading"] {
      #expect(try !isLifted(query))
    }
    #expect(try isLifted("otters in Reading"))
    #expect(try isLifted("Sheffield otters"))
    #expect(try isLifted("Sheffield otters of Sheffield"))
  }

  @Test("are lifted only within what a request may find")
  func withinRestrictions() throws {
    let searcher = try Self.councils(["Reading", "Sheffield"])
    var request = SearchRequest("otters in Sheffield")
    request.filters = [.init(field: "date", value: "2020..")]
    let notes = try searcher.search(request).notes
    #expect(!notes.contains { $0.message.hasSuffix("stand higher.") })
    var all = SearchRequest("otters zebra in Sheffield")
    #expect(try isToldToStandHigher(all))
    all.match = .all
    #expect(try !isToldToStandHigher(all))

    func isToldToStandHigher(_ request: SearchRequest) throws -> Bool {
      try searcher.search(request).notes.contains { $0.message.hasSuffix("stand higher.") }
    }
  }

  @Test("are looked for at the beginning of a query only, and few are told")
  func many() throws {
    let runs = (0..<20).map { "Medway Derby Luton Medway -x\($0)" }
    let notes = try CorpusIndex.shared.response(runs.joined(separator: " ")).notes
    #expect(notes.count { $0.code == .otherField } <= 3)
  }

  @Test(
    "of years are read as spans",
    arguments: [
      ("since 2011 nurture", "date:2011.. nurture"), ("nurture from 2011", "nurture date:2011.."),
      ("nurture 2009 to 2012", "nurture date:2009..2012"),
      ("nurture between 2009 and 2012", "nurture date:2009..2012"),
      ("from 2009 until 2012 nurture", "date:2009..2012 nurture"),
      ("nurture after 2010", "nurture date:2011.."), ("nurture before 2012", "nurture date:..2011"),
      ("nurture up to 2012", "nurture date:..2012"),
      ("nurture between 2012 and 2009", "nurture date:2009..2012"),
      ("until 2012 nurture", "date:..2012 nurture"),
    ]
  )
  func years(query: String, fix: String) throws {
    let answer = try CorpusIndex.shared.response(query)
    let note = try #require(answer.notes.first { $0.code == .otherField }, "\(answer.notes)")
    #expect(note.fix == fix)
    #expect(try CorpusIndex.shared.response(fix).total.passages > 0)
  }

  @Test(
    "are not seen in everyday words",
    arguments: ["children's services", "la:Medway Medway", "\"Diana Choulerton\"", "1 2"]
  )
  func everydayWords(query: String) throws {
    let notes = try CorpusIndex.shared.response(query).notes
    #expect(!notes.contains { $0.message.contains(", too: with") }, "\(notes)")
  }

  @Test("several misspelt words are mended together")
  func spellings() throws {
    let notes = try CorpusIndex.shared.response("nurtrue progess").notes
    #expect(notes.compactMap(\.fix).contains("nurture progress"))
    let one = try CorpusIndex.shared.response("nurtrue parents").notes
    #expect(one.count { $0.code == .didYouMean } == 1)
  }

  @Test(
    "of councils to which no letter is are told, and are no misspelt words",
    arguments: [
      ("caseloads in Tower Hamlets", "Tower Hamlets"), ("Kent", "Kent"),
      ("London Borough of Haringey nurture", "London Borough of Haringey"),
      ("Telford and Wrekin", "Telford and Wrekin"), ("caseloads in kent", "Kent"),
      ("Kent's", "Kent"), ("nurture in Herts", "Herts"),
    ]
  )
  func absentCouncils(query: String, name: String) throws {
    let notes = try CorpusIndex.shared.response(query).notes
    #expect(notes.contains { $0.message == "No letter here is to the local authority \(name)." })
    #expect(!notes.contains { $0.code == .didYouMean })
  }

  @Test(
    "of councils are not seen in other words",
    arguments: ["reading scheme", "Reading scheme", "Derby City", "la:Kent", "Mrs Kent attendance"]
  )
  func presentCouncils(query: String) throws {
    let notes = try CorpusIndex.shared.response(query).notes
    #expect(!notes.contains { $0.message.hasPrefix("No letter here is to") }, "\(notes)")
  }

  @Test("with & are the same with and, in fields, restrictions and plain words")
  func conjunctions() throws {
    let searcher = try Self.councils(["Telford & Wrekin", "Brighton and Hove", "Sheffield"])
    for query in [
      "la:\"Telford and Wrekin\"", "la:\"Telford & Wrekin\"", "la:\"Telford and Wrekin Council\"",
      "la:\"Brighton & Hove\"", "la:\"Brighton and Hove City Council\"",
    ] {
      #expect(try searcher.search(SearchRequest(query)).total.letters == 1, "\(query)")
    }
    for place in ["Telford and Wrekin", "Telford & Wrekin", "Brighton & Hove"] {
      var request = SearchRequest("otters")
      request.filters = [.init(field: "la", value: place)]
      #expect(try searcher.search(request).total.letters == 1, "\(place)")
      let answer = try searcher.search(SearchRequest("otters in \(place)"))
      let offers = answer.notes.filter { $0.code == .otherField }
      #expect(
        offers.map { $0.message.hasSuffix("Passages of its letters stand higher.") } == [true]
      )
      let fix = try #require(offers.first?.fix)
      #expect(try searcher.search(SearchRequest(fix)).total.letters == 1)
      let first = try #require(answer.hits.first?.letter.letter.localAuthority)
      #expect(first.prefix(5) == place.prefix(5))
    }
  }

  @Test("of bodies that were inferred are found by their words, and are not stated")
  func inferred() throws {
    let text = "Notes on outreach\n\nOtters are seen by all schools. Ask the B&NES team for a copy."
    let searcher = try SmallCorpus.searcher(texts: [("notes", text)])
    let name = "Bath and North East Somerset"
    for query in [
      "institution:\"\(name) Council\"", "school:\"Bath & North East Somerset\"",
      "institution:Somerset", "institution:none",
    ] {
      #expect(try searcher.search(SearchRequest(query)).total.letters == 1, "\(query)")
    }
    var request = SearchRequest("otters")
    request.filters = [.init(field: "institution", value: "\(name) Council")]
    #expect(try searcher.search(request).total.letters == 1)
    let note = try #require(searcher.search(SearchRequest("otters in \(name)")).notes.first)
    #expect(note.fix == "otters in institution:\"\(name)\"")
    let hit = try #require(searcher.search(SearchRequest("otters")).hits.first)
    let row = PassageRow(hit, query: "otters")
    #expect(row.cell(.institution) == .missing)
    #expect(row.cell(.bodyName) == .text("\(name) Council"))
    #expect(PassageColumn(named: "body_name") == .bodyName)
  }
}
