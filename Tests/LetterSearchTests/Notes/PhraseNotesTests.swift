import Search
import Testing

@testable import LetterSearch

/// Notes on words that may be meant as a phrase, and on words that may be meant as an operator.
@Suite("Notes on phrases and operators in plain words")
struct PhraseNotesTests {
  private static let searcher = Result {
    try SmallCorpus.searcher([
      .init(
        id: "a",
        date: "2019-05-01",
        passages: (1...6).map { "Cases show drift and delay in plan \($0)." } + [
          "Early help is good, and attendance is, too.", "Attendance is low.",
          "Early help began early.", "There is early help.", "Early help grows.",
          "Early help is near.", "Attendance needs help early.",
        ]
      ),
      .init(
        id: "b",
        date: "2021-05-01",
        passages: [
          "Snow may drift.", "Long delay and some drift.", "Help came late.",
          "Plans for attendance help.",
        ] + (1...90).map { "The river has otters, number \($0)." }
      ),
    ])
  }

  private func answer(_ query: String, match: SearchRequest.Match = .best) throws -> SearchResponse
  {
    var request = SearchRequest(query)
    request.match = match
    return try Self.searcher.get().search(request)
  }

  private func notes(_ code: QueryNote.Code, _ answer: SearchResponse) -> [SearchResponse.Note] {
    answer.notes.filter { $0.code == code }
  }

  @Test(
    "words that letters mostly have as a phrase are offered as one, and the rest is kept",
    arguments: [
      ("How often is drift and delay mentioned?", "How often is \"drift and delay\" mentioned?", 6),
      ("drift and delay", "\"drift and delay\"", 6),
      ("early help attendance", "\"early help\" attendance", 1),
      ("attendance, early help", "attendance, \"early help\"", 1),
    ]
  )
  func phrase(query: String, fix: String, found: Int) throws {
    let told = notes(.phraseAlternatives, try answer(query))
    #expect(told.map(\.fix) == [fix])
    #expect(told.allSatisfy { $0.message.hasSuffix(" \(counted(found, "passage")).") })
    #expect(try answer(fix).total.passages == found)
  }

  @Test(
    "words are offered as no phrase where they seldom are one, or another note tells of it",
    arguments: [
      "attendance help", "early help", "otters river has", "river otters number snow",
      "help, early attendance", "\"early help\" snow",
    ]
  )
  func noPhrase(query: String) throws {
    #expect(try notes(.phraseAlternatives, answer(query)).isEmpty)
    #expect(try notes(.phraseAlternatives, answer("drift and delay", match: .all)).isEmpty)
  }

  @Test(
    "what leaves something out in English is told with what NOT finds",
    arguments: [
      ("\"early help\" but not attendance", "\"early help\" NOT attendance"),
      ("\"early help\" not attendance", "\"early help\" NOT attendance"),
      ("\"early help\" except attendance", "\"early help\" NOT attendance"),
      ("\"early help\" except for attendance", "\"early help\" NOT attendance"),
      ("\"early help\" excluding \"attendance\"", "\"early help\" NOT \"attendance\""),
      ("without attendance", "NOT attendance"), ("help without attendance", "help NOT attendance"),
      ("\"early help\" or attendance", "\"early help\" OR attendance"),
    ]
  )
  func operators(query: String, fix: String) throws {
    let told = notes(.lowerCaseOperator, try answer(query))
    let found = try answer(fix).total.passages
    #expect(told.map(\.fix) == [fix] && found > 0)
    #expect(told[0].message.hasSuffix(": \(counted(found, "passage"))."))
  }

  @Test("where nothing is found, ways that find nothing and words that only ask are not listed")
  func nothing() throws {
    let told = try answer("\"snow yak\" AND which AND attendance").notes.map(\.message)
    #expect(told.contains("No passage holds the exact words."))
    let attendance = try answer("attendance").total.passages
    #expect(
      told.contains {
        $0.hasPrefix(
          "Each part alone finds: \"snow yak\": 0 passages, attendance: \(attendance) passages."
        )
      }
    )
  }

  @Test("a value that is none of a list is refused with the nearest, or else with all")
  func values() throws {
    func reason(_ theme: String) throws -> String? {
      var request = SearchRequest("help")
      request.filters = [.init(field: "theme", value: theme)]
      do {
        _ = try Self.searcher.get().search(request)
        return nil
      } catch LetterSearchError.badRestriction(_, _, let reason) {
        return reason
      }
    }
    #expect(try reason("attend") == "theme has no value attend. Did you mean attendance?")
    #expect(try reason("zzz")?.contains("There are ") == true)
    #expect(try reason("attendance") == nil)
  }

  @Test("that no letter is to a body and of a year, or has all of the other words, is told")
  func bodyAndYear() throws {
    let letter = SmallCorpus.letter(toCouncil: "Derby")
    let searcher = try SmallCorpus.searcher(
      [.init(id: "b", date: "2021-05-01", passages: ["Plans for otters drift."])],
      texts: [("derby", letter.replacing("1919", with: "2019"))]
    )
    func told(_ query: String) throws -> [String] {
      try searcher.search(SearchRequest(query)).notes.map(\.message)
    }
    #expect(try told("plans Derby 2021").contains("No letter is of both: la:Derby date:2021."))
    let both = "With both together, la:Derby date:2019, "
    #expect(try told("plans drift Derby 2019").contains { $0.hasPrefix(both) })
    let lacking = ", and no passage of these letters has all of the other words."
    #expect(try !told("plans drift Derby 2019").contains { $0.hasSuffix(lacking) })
    #expect(
      try told("plans zebra Derby 2019").contains { $0.hasPrefix(both) && $0.hasSuffix(lacking) }
    )
  }

  @Test("an acronym in quotation marks is told with its number without them")
  func quotedAcronym() throws {
    let searcher = try SmallCorpus.searcher([
      .init(id: "a", passages: ["SEND plans are late.", "We send it.", "The IT systems run."]),
      .init(id: "b", passages: ["It systems sleep.", "Otters send for systems; IT runs."]),
    ])
    func notes(_ query: String) throws -> [SearchResponse.Note] {
      try searcher.search(SearchRequest(query)).notes
    }
    let note = try #require(try notes("text:\"SEND\"").first { $0.fix != nil })
    #expect(note.fix == "text:SEND")
    #expect(note.message.hasSuffix("with SEND without them, as an acronym, 1 passage."))
    #expect(try notes("text:SEND").isEmpty && notes("\"SEND plans\"").isEmpty)
    // No more passages have words as a phrase than have all of them.
    let together = try notes("IT systems").map(\.message)
    #expect(together.contains("2 passages have all of these words."))
    #expect(together.contains("2 passages have them as a phrase."))
    #expect(try notes("IT systems sleep").map(\.message) == ["No passage has all of these words."])
  }

  @Test("operators between phrases in capitals are operators")
  func capitalPhrases() throws {
    let searcher = try SmallCorpus.searcher([
      .init(id: "a", passages: ["CAMHS waits.", "CAMHS and the MARAC meet.", "The MARAC meets."])
    ])
    func found(_ query: String) throws -> Int {
      try searcher.search(SearchRequest(query)).total.passages
    }
    #expect(try found("\"CAMHS\" NOT \"MARAC\"") == 1 && found("\"CAMHS\" OR \"MARAC\"") == 3)
    #expect(try found("\"CAMHS\" AND \"MARAC\"") == 1)
  }

  @Test("a year and a body are offered together beside the same year in quotation marks")
  func yearTwice() throws {
    let letter = SmallCorpus.letter(toCouncil: "Derby")
      .replacing("1919", with: "2019")
      .replacing("Otters are seen", with: "Plans of 2019 say that otters are seen")
    let searcher = try SmallCorpus.searcher(
      [.init(id: "b", date: "2021-05-01", passages: ["Plans of 2019 drift."])],
      texts: [("derby", letter)]
    )
    let notes = try searcher.search(SearchRequest("plans \"2019\" Derby 2019")).notes
    let both = try #require(notes.first { $0.message.hasPrefix("With both together, ") })
    #expect(both.fix == "plans \"2019\" la:Derby date:2019")
  }

  @Test("of letters of a year that have a phrase, none has the other words: the number is theirs")
  func phraseAndYear() throws {
    let searcher = try SmallCorpus.searcher([
      .init(id: "a", date: "2019-05-01", passages: ["Budgets grow.", "Early help is seen."]),
      .init(id: "b", date: "2020-05-01", passages: ["Budgets for early help grow in 2020."]),
    ])
    let told = try searcher.search(SearchRequest("\"early help\" budgets 2019")).notes.map(
      \.message
    )
    #expect(
      told.contains(
        "There are letters of 2019: with \"early help\" date:2019, 1 passage, which does not have any of the other words."
      )
    )
    let absent = try searcher.search(SearchRequest("\"late help\" budgets 2019")).notes.map(
      \.message
    )
    #expect(
      absent.contains(
        "There are letters of 2019, but none of their 2 passages has \"late help\"."
      )
    )
  }

  @Test(
    "in prose, and where nothing follows, it is a word like others",
    arguments: ["plans for attendance without early help", "help without", "not attendance"]
  )
  func noOperator(query: String) throws {
    #expect(try notes(.lowerCaseOperator, answer(query)).isEmpty)
  }
}
