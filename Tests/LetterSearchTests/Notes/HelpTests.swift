import Foundation
import LetterParsing
import Search
import Testing

@testable import LetterSearch

/// Notes beside an answer that the index was asked for.
@Suite("Help beside an answer")
struct HelpTests {
  private func note(_ code: QueryNote.Code, _ request: SearchRequest) throws -> SearchResponse.Note?
  {
    try CorpusIndex.shared.response(request).notes.first { $0.code == code }
  }

  private func note(_ code: QueryNote.Code, _ query: String) throws -> SearchResponse.Note? {
    try note(code, SearchRequest(query))
  }

  private func count(_ query: String) throws -> Int {
    try CorpusIndex.shared.response(query).total.passages
  }

  @Test("synonyms are offered in words for a page, and with the option on a command line")
  func synonyms() throws {
    let note = try #require(try note(.synonymsAvailable, "KS1"))
    #expect(
      note.message == "1 passage instead of 0 when KS1 may also be Key Stage 1 or Key Stage one."
    )
    #expect([note].text.contains("note: with --synonyms, 1 passage instead of 0 when KS1 "))
  }

  @Test("words of a phrase that stand in one passage are offered together")
  func phraseWordsTogether() throws {
    let query = "\"attendance tracking nurture\""
    let note = try #require(try note(.wordCounts, query))
    let fix = try #require(note.fix)
    #expect(try count(query) == 0)
    #expect(note.message.contains("anywhere in a passage: \(counted(try count(fix), "passage"))"))
    #expect(try count(fix) > 0)
  }

  @Test(
    "in place of a value that is none of a list, the nearest few are offered by their labels",
    arguments: [
      ("kind:focussed", "Focused", "kind:"), ("section:finding-s attendance", "", "section:"),
      ("theme:\"outreach\" children", "", "theme:"), ("section:zebra", "", "section:"),
      ("-kind:zebra pupils", "", "kind:"),
    ]
  )
  func valueOffers(query: String, label: String, field: String) throws {
    let note = try #require(try note(.unknownValue, query))
    #expect((1...3).contains(note.offers.count))
    for offer in note.offers {
      #expect(note.message.contains(offer.label) && [note].text.contains(offer.label))
      #expect(offer.label.hasPrefix(label) && !offer.label.contains("_"))
      #expect(offer.query.contains(field) && offer.query != query)
      #expect(try self.note(.unknownValue, offer.query) == nil)
    }
  }

  @Test("a theme that is none is offered the themes of passages with its words")
  func themeOffers() throws {
    let note = try #require(try note(.unknownValue, "theme:Boxall"))
    var request = SearchRequest("Boxall")
    request.facets = ["theme"]
    let values = try #require(try CorpusIndex.shared.response(request).facets.first).values
    let themes = try CorpusIndex.shared.index.schema.themes
    #expect(note.offers.first?.label == themes.theme(values[0].value)?.label)
  }

  @Test(
    "numbers have commas between thousands",
    arguments: [(0, "0"), (999, "999"), (1_475, "1,475"), (-1_000_000, "−1,000,000")]
  )
  func thousands(number: Int, text: String) { #expect(number.grouped == text) }

  @Test("an exact phrase without a passage is offered in all forms, with the true count")
  func stemmedPhrase() throws {
    let note = try #require(try note(.phraseAlternatives, "\"nurture grouping\""))
    let found = try count("\"nurture grouping\"~")
    #expect(found > 0)
    #expect(note.message.contains("\(found) passages"))
    #expect(note.fix == "\"nurture grouping\"~")
  }

  @Test("or with words between, when that alone finds something")
  func loosePhrase() throws {
    let note = try #require(try note(.phraseAlternatives, "\"assessments Boxall\""))
    #expect(try count("\"assessments Boxall\"~") == 0)
    #expect(try count("\"assessments Boxall\"~3") == 1)
    #expect(note.fix == "\"assessments Boxall\"~3")
  }

  @Test("a phrase that nothing comes near to has counts of 0 and nothing to offer")
  func hopelessPhrase() throws {
    let note = try #require(try note(.phraseAlternatives, "\"zebra crossing\""))
    #expect(note.fix == nil)
  }

  @Test(
    "a phrase that is there is not said to be missing",
    arguments: ["\"nurture group\" AND zebra", "\"nurture group\" la:Medway"]
  )
  func presentPhrase(query: String) throws {
    #expect(try note(.phraseAlternatives, query) == nil)
    #expect(try note(.wordCounts, query) != nil)
  }

  @Test("what a pattern stands for is told, the most frequent words first")
  func expansion() throws {
    let note = try #require(try note(.expansion, "nurtur*"))
    #expect(note.message.hasPrefix("nurtur* stands for "))
    #expect(note.message.contains("words: nurture, "))
    #expect(try self.note(.expansion, "nurture") == nil)
  }

  @Test("the word that emptied an answer is named, and what each finds alone")
  func emptyingWord() throws {
    let note = try #require(try note(.wordCounts, "nurture AND parents AND zebra"))
    let (nurture, parents) = (try count("nurture"), try count("parents"))
    #expect(note.message.contains("nurture: \(nurture) passages"))
    #expect(note.message.contains("parents: \(parents) passages"))
    #expect(note.message.contains("zebra: 0 passages"))
    #expect(note.fix == "nurture AND parents")
  }

  @Test("of a few words is told how many passages have all, and have them as a phrase")
  func together() throws {
    let response = try CorpusIndex.shared.response("nurture group")
    let fixes = response.notes.filter { $0.code == .wordCounts }.map(\.fix)
    #expect(fixes == ["nurture AND group", "\"nurture group\"~"])
    for note in response.notes.filter({ $0.code == .wordCounts }) {
      let found = try count(#require(note.fix))
      #expect(note.message.hasPrefix("\(found) passage"))
    }
    #expect(try note(.wordCounts, "nurture AND group") == nil)
  }

  @Test("of a word in headings is told how many passages have it in their text")
  func inText() throws {
    let note = try #require(try note(.wordCounts, "nurture"))
    let (inText, all) = (try count("text:nurture"), try count("nurture"))
    #expect(inText < all)
    #expect(note.fix == "text:nurture")
    #expect(note.message.hasPrefix("\(inText) passages have it in the text; \(all - inText) only"))
    #expect(try self.note(.wordCounts, "attendance") == nil)
  }

  @Test(
    "words that only ask beside a phrase or field are left out, and a note says so",
    arguments: [
      "how many letters say \"nurture group\"", "the \"nurture group\"",
      "show me \"nurture group\" please", "is \"nurture group\" mentioned",
      "which schools mention \"nurture group\"",
    ]
  )
  func asking(query: String) throws {
    let response = try CorpusIndex.shared.response(query)
    #expect(response.interpreted == "\"nurture group\"")
    #expect(response.total == (try CorpusIndex.shared.response("\"nurture group\"").total))
    #expect(response.notes.contains { $0.code == .wordIgnored })
  }

  @Test("words that say more are needed, and so are acronyms and what an operator joins")
  func needed() throws {
    let phrase = try count("\"nurture group\"")
    for query in [
      "\"nurture group\" zebra", "IT \"nurture group\"", "zebra AND \"nurture group\"",
      "the AND zebra AND \"nurture group\"",
    ] {
      #expect(try count(query) < phrase, "\(query)")
    }
    #expect(try note(.wordCounts, "\"nurture group\" parents pupils")?.fix == "\"nurture group\"")
  }

  @Test(
    "in a sentence around a phrase, the phrase says what is found",
    arguments: [
      "examples of \"nurture group\"", "which schools have the most \"nurture group\"",
      "pupils in the \"nurture group\"", "\"nurture group\" for zebras", "exact \"nurture group\"",
      "How often is \"nurture group\" cited?",
    ]
  )
  func sentenceAroundPhrase(query: String) throws {
    let phrase = try CorpusIndex.shared.response("\"nurture group\"")
    let found = try CorpusIndex.shared.response(query)
    #expect(found.total == phrase.total)
    #expect(Set(found.hits.map(\.passage.id)) == Set(phrase.hits.map(\.passage.id)))
    #expect(found.wordsNeeded == .phraseAlone)
    #expect(try count(query.replacing("\"nurture group\"", with: "\"zebra\"")) == 0)
  }

  @Test("how many passages have the words of such a sentence is told as they are found")
  func wordsOfSentence() throws {
    let told = try #require(try note(.wordCounts, "the pupils in a \"nurture group\""))
    let fix = try #require(told.fix)
    #expect(fix == "\"nurture group\" AND pupils")
    #expect(told.message.contains(" \(try count(fix)) passage"))
    #expect(
      try note(.wordCounts, "zebras of a \"nurture group\"")?.message.hasSuffix("none has it.")
        == true
    )
    // What only asks is not told of.
    #expect(try note(.wordCounts, "examples of \"nurture group\"") == nil)
  }

  @Test("words that joining words stand between are no sentence")
  func joinedWords() throws {
    let strict = try count("\"nurture group\" AND parents")
    #expect(try strict < count("\"nurture group\""))
    for query in ["\"nurture group\" and parents", "parents \"nurture group\""] {
      #expect(try count(query) == strict, "\(query)")
      #expect(try note(.wordCounts, query)?.fix == "\"nurture group\"")
    }
  }

  @Test("where words beside a phrase empty the answer, the phrase is offered with its number")
  func phraseWithoutWords() throws {
    let phrase = try count("\"nurture group\"")
    for query in ["\"nurture group\" zebra", "zebra \"nurture group\" wombat"] {
      let told = try #require(try note(.wordCounts, query))
      #expect(told.fix == "\"nurture group\"")
      #expect(told.message.hasSuffix(", \(phrase) passages."))
    }
  }

  @Test(
    "of a quotation with words left out or put in, the parts are offered",
    arguments: ["…", "[…]", "...", "(…)", "[all]"]
  )
  func quotationWithGaps(gap: String) throws {
    let passage = try #require(
      try CorpusIndex.shared.response("\"nurture group\"").hits.first?.passage.text
    )
    let words = passage.split(separator: " ").prefix(12).map(String.init)
    let parts = [words[..<4], words[8...]].map { $0.joined(separator: " ") }
    let note = try #require(
      try note(.phraseAlternatives, "\"\(parts[0]) \(gap) \(parts[1])\"")
    )
    let fix = try #require(note.fix)
    #expect(try count(fix) > 0)
    #expect(note.message.hasPrefix("No passage holds the words as they stand"))
    #expect(fix.ranges(of: "\"").count == 4)
  }

  @Test("or and not in small letters between phrases and fields are told of")
  func smallOperators() throws {
    let offer = try #require(
      try note(.lowerCaseOperator, "\"nurture group\" or section:strengths")
    )
    #expect(offer.fix == "\"nurture group\" OR section:strengths")
    let denied = try note(.lowerCaseOperator, "\"nurture group\" not \"parents\"")
    #expect(denied?.fix == "\"nurture group\" NOT \"parents\"")
    let fixes = try CorpusIndex.shared.response("la:medway or la:derby").notes.compactMap(\.fix)
    #expect(fixes.contains("la:medway OR la:derby"))
    #expect(fixes.allSatisfy { !$0.contains(" or") && !$0.hasSuffix("or") }, "\(fixes)")
  }

  @Test("two words that are typed as one are offered")
  func wordsApart() throws {
    let searcher = try SmallCorpus.searcher([
      .init(id: "a", date: nil, passages: ["Care leavers live near the river with care."]),
      .init(id: "b", date: nil, passages: ["No care leavers wait.", "The leavers sing."]),
    ])
    let notes = try searcher.search(SearchRequest("careleavers river")).notes
    let note = try #require(notes.first { $0.code == .didYouMean })
    #expect(note.fix == "\"care leavers\" river")
    #expect(note.message.contains("2 passages have “care leavers”"))
    let others = try searcher.search(SearchRequest("leaversriver")).notes
    #expect(!others.contains { $0.code == .didYouMean })
  }

  @Test("a word for which letters say another is no slip: what they say is offered")
  func knownWords() throws {
    let searcher = try SmallCorpus.searcher([
      .init(id: "a", date: nil, passages: ["Giving, grievous.", "They attend; attendance."])
    ])
    func offers(_ query: String) throws -> [String?] {
      try searcher.search(SearchRequest(query)).notes.filter { $0.code == .didYouMean }
        .map(\.fix)
    }
    #expect(try offers("grieving") == [])
    #expect(try offers("givving") == ["giving"])
    // Of a form that no letter has, the letters have the word.
    #expect(try offers("attendence") == ["attendance"])
  }

  @Test("a fix has no white space at its ends, and is none where nothing is left")
  func emptyFixes() throws {
    #expect(try note(.danglingOperator, "nurture AND")?.fix == "nurture")
    #expect(try note(.emptyQuote, "\"\"")?.fix == nil)
    #expect(try CorpusIndex.shared.response("\"\"").notes.allSatisfy { $0.fix == nil })
  }

  @Test("a compound finds its own forms, and not those of another word")
  func compounds() throws {
    let searcher = try SmallCorpus.searcher([
      .init(id: "a", date: nil, passages: ["The social-work team is new and small."]),
      .init(id: "b", date: nil, passages: ["Social workers know the families of the town well."]),
      .init(id: "c", date: nil, passages: ["A social-worker is here."]),
    ])
    let found = try searcher.search(SearchRequest("social-worker")).hits.map(\.letter.id)
    #expect(Set(found) == ["b", "c"])
  }

  @Test("of several misspelt words, all mended come first, then each")
  func misspeltWords() throws {
    let searcher = try SmallCorpus.searcher([
      .init(id: "a", date: nil, passages: ["The supervision of social workers is regular."])
    ])
    let notes = try searcher.search(SearchRequest("supervison of socail workers")).notes
      .filter { $0.code == .didYouMean }
    #expect(
      notes.map(\.fix) == [
        "supervision of social workers", "supervision of socail workers",
        "supervison of social workers",
      ]
    )
    let single = try searcher.search(SearchRequest("supervison of social workers")).notes
    #expect(single.filter { $0.code == .didYouMean }.map(\.fix).count == 1)
  }

  @Test(
    "values of one field that no letter has together are offered as either, with the count",
    arguments: [
      ("la:Derby la:Luton plans drift", "la:(Derby OR Luton) plans drift", 2),
      ("la:Derby AND plans AND la:Luton", "la:(Derby OR Luton) AND plans", 2),
      ("la:Derby la:Luton la:\"Bath\"", "la:(Derby OR Luton OR \"Bath\")", 3),
      ("la:Derby otters la:Luton date:1919 date:1918", nil, 0),
      ("la:Derby la:Zebra", nil, 0), ("la:Derby la:Derby zebra", nil, 0),
      ("title:Derby title:Luton", nil, 0), ("la:Derby AND zebra", nil, 0),
    ]
  )
  func valuesNotTogether(query: String, fix: String?, found: Int) throws {
    let searcher = try SmallCorpus.searcher(
      texts: ["Derby", "Luton", "Bath"].map { ($0, SmallCorpus.letter(toCouncil: $0)) }
    )
    let response = try searcher.search(SearchRequest(query))
    #expect(response.total.passages == 0)
    let note = response.notes.first { $0.message.hasPrefix("Nothing has ") }
    #expect(note?.fix == fix)
    guard let fix else { return }
    #expect(response.notes.first == note)
    #expect(note?.message.hasSuffix(" together: \(fix) finds \(found) passages.") == true)
    #expect(try searcher.search(SearchRequest(fix)).total.passages == found)
  }

  @Test("a section that less than half of the letters have is told of where it is asked for")
  func sectionOfFewLetters() throws {
    let plain = SmallCorpus.letter(toCouncil: "Derby")
    let praising = SmallCorpus.letter(toCouncil: "Luton").replacingOccurrences(
      of: "Yours sincerely",
      with: "Strengths\n\n- Otters are counted well.\n\nYours sincerely"
    )
    let letters = [("a", praising), ("b", plain), ("c", plain + "\n")]
    let searcher = try SmallCorpus.searcher(texts: letters)
    let message = "Only 1 of 3 letters has a section of strengths."
    func told(_ request: SearchRequest) throws -> [String] {
      try searcher.search(request).notes.filter { $0.code == .sectionOfFewLetters }
        .map(\.message)
    }
    let requests = [
      SearchRequest("section:strengths"), SearchRequest("section:strengths zebra"),
      SearchRequest("otters AND section:strength"), restricted("otters", "section", "strengths"),
    ]
    for request in requests { #expect(try told(request) == [message], "\(request.text)") }
    for query in ["otters", "-section:strengths otters", "section:improvements"] {
      #expect(try told(SearchRequest(query)).isEmpty, "\(query)")
    }
    // Of two letters, one is not few.
    let two = try SmallCorpus.searcher(texts: Array(letters.prefix(2)))
    #expect(try !two.search(requests[0]).notes.contains { $0.code == .sectionOfFewLetters })
  }

  @Test("signs that the index does not have are told, and a value that is none is a strict error")
  func ignoredSigns() throws {
    #expect(
      try note(.signsIgnored, "50% nurture")?.message.contains("finds what 50 finds") == true
    )
    #expect(try note(.signsIgnored, "\"school’s pupils\"") != nil)
    #expect(try note(.signsIgnored, "school’s pupils") == nil)
    var request = SearchRequest("section:nonsense")
    request.isStrict = true
    #expect(throws: (any Error).self) { try CorpusIndex.shared.response(request) }
    request.text = "la:Atlantis"
    #expect(try CorpusIndex.shared.response(request).total.passages == 0)
  }

  @Test("a season is offered as its months, a field that there is not by its kin")
  func offers() throws {
    #expect(try note(.unreadableDate, "date:spring 2011")?.fix == "date:2011-03..2011-05")
    #expect(try note(.unreadableDate, "date:\"winter 2011\"")?.fix == "date:2011-12..2012-02")
    #expect(try note(.unknownField, "author:jones")?.fix == "inspector:jones")
    #expect(try count("date:\"2010 to 2012\"") == count("date:2010..2012"))
    #expect(try note(.readAsRange, "date:2010-2012") != nil)
  }

  @Test("letters without a date are told of where dates are asked for")
  func undated() throws {
    let searcher = try SmallCorpus.searcher([
      .init(id: "a", date: "2020-01-02", passages: ["Reading has improved a great deal."]),
      .init(id: "b", date: nil, passages: ["Reading is weak in every class of the school."]),
    ])
    var request = SearchRequest("reading")
    request.filters = [try #require(.dates(from: "2019", to: nil))]
    let notes = try searcher.search(request).notes
    let note = try #require(notes.first { $0.code == .undatedLeftOut })
    #expect(note.message == "1 passage of 1 letter without a date is left out (date:none).")
    #expect(note.letters.map(\.id) == ["b"])
    #expect([note].text.contains("Such as:\n  b: "))
    // The offer finds what is left out.
    var other = request
    other.filters = try #require(note.offers.first?.filters)
    #expect(try searcher.search(other).hits.map(\.letter.id) == ["b"])
    request.filters = []
    #expect(try !searcher.search(request).notes.contains { $0.code == .undatedLeftOut })
    for query in ["reading date:2019..", "date:2019..", "reading AND date:2020"] {
      let said = try searcher.search(SearchRequest(query)).notes
      let dates = said.first { $0.code == .undatedLeftOut }
      #expect(dates?.message == note.message, "\(query)")
      let offer = try #require(dates?.offers.first)
      #expect(offer.query == (query.hasPrefix("reading") ? "reading" : "*"))
      let comparison = try searcher.compare(.init(SearchRequest(query)))
      #expect(comparison.first.notes.contains { $0.code == .undatedLeftOut })
    }
    for query in ["reading date:none", "reading OR date:2020", "reading NOT date:2020"] {
      let said = try searcher.search(SearchRequest(query)).notes
      #expect(!said.contains { $0.code == .undatedLeftOut }, "\(query)")
    }
  }

  /// A letter of 2025 whose date nobody can read, and one with a date.
  private static func undatedVisit(
    besides date: String = "12 May 2025"
  ) throws -> LetterSearcher {
    let letter = SmallCorpus.letter(toCouncil: "Exampleshire")
    let visit = "I am writing about the visit on 7 and 8 October 2025. Plans drift"
    return try SmallCorpus.searcher(texts: [
      (
        "undated",
        letter.replacing("12 May 1919", with: "6 November 20205")
          .replacing("Plans drift", with: visit)
      ),
      ("dated", letter.replacing("12 May 1919", with: date)),
    ])
  }

  @Test("what any choice of a year leaves out is told, and found by the days of its visit")
  func undatedVisits() throws {
    let searcher = try Self.undatedVisit()
    let lead =
      "1 passage of 1 letter without a date is left out (date:none); by the days of visits, "
    func dates(_ query: String, year: String...) throws -> SearchResponse.Note? {
      var request = SearchRequest(query)
      request.filters = year.map { .init(field: "year", value: $0) }
      return try searcher.search(request).notes.first { $0.code == .undatedLeftOut }
    }
    for query in ["otters year:2025", "otters date:2025"] {
      let note = try #require(try dates(query))
      #expect(note.message == lead + "visit:2025 finds 1 passage in 1 letter.", "\(query)")
      #expect([note].text.contains("visit:2025"))
      let offer = try #require(note.offers.last)
      #expect(offer.query == "otters visit:2025" && offer.filters == [])
      let found = try searcher.search(SearchRequest(offer.query))
      #expect(found.hits.map(\.letter.id) == ["undated"])
    }
    let chosen = try #require(try dates("otters", year: "2025", "2024"))
    #expect(chosen.message == lead + "visit:(2025 OR 2024) finds 1 passage in 1 letter.")
    #expect(chosen.offers.last?.query == "otters visit:(2025 OR 2024)")
    #expect(chosen.offers.last?.filters == [])
    // There is no visit in these years.
    for query in ["otters academic_year:2024-25", "otters date:2019..2025-06"] {
      #expect(try dates(query)?.message == lead.prefix { $0 != ";" } + ".", "\(query)")
    }
    #expect(try dates("otters", year: "2025", "none") == nil)
    #expect(try dates("otters date:(2025 OR none)") == nil)
    #expect(try dates("otters year:2025 visit:2025") == nil)
  }

  @Test("what a school year leaves out is found by the days of its visit, too")
  func undatedVisitsOfSchoolYears() throws {
    // Another letter of the school year of the visit.
    let searcher = try Self.undatedVisit(besides: "12 March 2026")
    let lead =
      "1 passage of 1 letter without a date is left out (date:none); by the days of visits, "
    func dates(_ query: String) throws -> SearchResponse.Note? {
      try searcher.search(SearchRequest(query)).notes.first { $0.code == .undatedLeftOut }
    }
    // A school year by its first year alone is another stretch than that year of visits.
    for (years, visits) in [
      ("2025-26", "2025-26"), ("2025", "2025-26"), ("2025/26", "2025/26"),
      ("\"2025\"", "2025-26"), ("2024..2025", "2024-25..2025-26"),
      ("(2024 OR 2025-26)", "(2024-25 OR 2025-26)"),
    ] {
      let note = try #require(try dates("otters academic_year:\(years)"), "\(years)")
      #expect(note.message == lead + "visit:\(visits) finds 1 passage in 1 letter.", "\(years)")
      let offer = try #require(note.offers.last)
      #expect(offer.query == "otters visit:\(visits)" && offer.filters == [])
      let found = try searcher.search(SearchRequest(offer.query))
      #expect(found.hits.map(\.letter.id) == ["undated"])
    }
    var request = SearchRequest("otters")
    request.filters = [.init(field: "academic_year", value: "2025")]
    let beside = try searcher.search(request).notes.first { $0.code == .undatedLeftOut }
    #expect(beside?.offers.last?.query == "otters visit:2025-26")
  }

  @Test("a letter without a date is cited with the days of its visit")
  func undatedCitation() throws {
    let searcher = try Self.undatedVisit()
    let undated = try #require(try searcher.index.letter(named: "undated")).letter
    let dated = try #require(try searcher.index.letter(named: "dated")).letter
    let days = "[undated; visited 7 to 8 October 2025]"
    #expect(Citation.source(of: undated).contains(", \(days): "))
    #expect(Citation.source(of: dated).contains(", 12 May 2025: "))
    let hit = try #require(
      try searcher.search(SearchRequest("otters date:none")).hits.first
    )
    #expect(hit.shortCitation.contains(days))
    #expect(Citation.text(for: hit).contains(days))
    #expect(undated.shownDateOrVisit == "undated; visited 7 to 8 October 2025")
    #expect(undated.citedVisit == days && dated.citedVisit == nil)
    #expect(dated.shownDateOrVisit == "12 May 2025" && dated.shownDate == "12 May 2025")
  }

  @Test(
    "what is not stated is found in every field",
    arguments: ["heading", "title", "visit", "la"]
  )
  func notStated(field: String) throws {
    let all = try count("*")
    #expect(try count("\(field):none") + count("\(field):*") == all)
    let hits = try CorpusIndex.shared.response("\(field):none").hits
    switch field {
    case "heading": #expect(hits.allSatisfy { $0.passage.heading == nil } && !hits.isEmpty)
    case "visit": #expect(hits.allSatisfy { $0.letter.letter.visitDates.isEmpty })
    default: break
    }
  }

  @Test("words that must all match are counted, too; of a best match, which ones nothing has")
  func allWords() throws {
    var request = SearchRequest("nurture zebra")
    #expect(try note(.wordCounts, request)?.message == "No passage has zebra.")
    request.match = .all
    let note = try #require(try note(.wordCounts, request))
    #expect(note.fix == "nurture")
  }

  @Test(
    "a phrase that counts more is one beside words, too",
    arguments: ["\"nurture group\" attendance", "\"nurture group\"^2 attendance"]
  )
  func boostedPhrase(query: String) throws {
    let note = try #require(try note(.wordCounts, query))
    let phrase = try count("\"nurture group\"")
    #expect(note.message == "Each has attendance, too; without it \(phrase) passages.")
    #expect(note.fix?.hasPrefix("\"nurture group\"") == true)
  }

  private func restricted(_ query: String, _ field: String, _ value: String) -> SearchRequest {
    var request = SearchRequest(query)
    request.filters = [.init(field: field, value: value)]
    return request
  }

  @Test(
    "words that nowhere stand so near are counted one by one",
    arguments: [
      "nurture NEAR/3 zebra", "nurture ADJ zebra", "\"nurture zebra\"~", "\"nurture zebra\"",
    ]
  )
  func nearWords(query: String) throws {
    let note = try #require(try note(.wordCounts, query))
    #expect(note.message.contains("nurture: \(try count("nurture")) passages, zebra: 0 passages"))
  }

  @Test(
    "a value that no letter has is told with those near it, as letters write them",
    arguments: [
      ("institution", "Belmnt", "Did you mean Belmont Primary School?"),
      ("institution", "Belmont Primry", "Did you mean Belmont Primary School?"),
      ("la", "Medwya", "Did you mean Medway?"), ("la", "Medwya Council", "Did you mean Medway?"),
      ("inspector", "Jonse", "Did you mean Gill Jones?"), ("grade", "goood", "Did you mean good?"),
    ]
  )
  func nearValues(field: String, typed: String, question: String) throws {
    let beside = try #require(try note(.didYouMean, restricted("", field, typed)))
    #expect(beside.message == "No letter has \(field) \(typed). \(question)")
    let offer = try #require(beside.offers.first)
    let value = try #require(offer.filters?.first?.value)
    #expect(question.contains(value))
    #expect(offer.label.hasPrefix("with "))
    let inQuery = try CorpusIndex.shared.response("\(field):\"\(typed)\"").notes
    #expect(inQuery.contains { $0.code == .didYouMean })
  }

  @Test("a value that nothing is near to is told, in the query and beside it")
  func unknownValue() throws {
    let message = "No letter has la Atlantis; the facet la lists what they have."
    #expect(try note(.unknownValue, "la:Atlantis")?.message == message)
    #expect(try note(.unknownValue, "la:(Atlantis OR Utopia)")?.message == message)
    let beside = try CorpusIndex.shared.response(restricted("nurture zebra", "la", "Atlantis"))
    // What words find within a restriction that nothing fulfils would mislead.
    #expect(beside.notes.first?.message == message && beside.notes.count == 2)
    #expect(beside.notes.last?.message.contains("without Local authority: Atlantis, ") == true)
    #expect(beside.notes.text.contains("without la Atlantis, "))
    var either = restricted("nurture AND zebra", "la", "Atlantis")
    either.filters.append(.init(field: "la", value: "Medway"))
    #expect(try note(.wordCounts, either)?.message.hasPrefix("Each part alone") == true)
    #expect(try note(.unknownValue, "NOT la:Atlantis") == nil)
    #expect(try note(.unknownValue, restricted("zebra", "la", "none")) == nil)
  }

  @Test("what one restriction takes away is told")
  func restrictions() throws {
    let note = try #require(
      try note(.wordCounts, restricted("boxall", "section", "improvements"))
    )
    #expect(
      note.message
        == "Nothing within the restrictions: without Section: Areas for improvement, 1 passage."
    )
    #expect([note].text.contains("restrictions: without section improvements, 1 passage"))
    #expect([note].text.hasSuffix("searched: boxall · only section improvements"))
    #expect(note.offers.map(\.label) == ["without Section: Areas for improvement"])
    #expect(note.offers.first?.filters == [])
    #expect(try self.note(.wordCounts, restricted("", "inspector", "Zebra")) == nil)
  }

  @Test("words are not blamed for what restrictions leave out")
  func blame() throws {
    let seen = "Care leavers are seen often."
    let searcher = try SmallCorpus.searcher([
      .init(id: "a", date: "2020-01-02", passages: [seen, "Plans drift."]),
      .init(
        id: "b",
        date: "2021-01-02",
        passages: ["Leavers of the old school beside the civic centre care for its otters."]
      ),
      .init(id: "c", date: "2022-01-02", passages: ["Otters drift past the civic centre."]),
    ])
    func counts(_ query: String, _ filters: (String, String)...) throws -> [String] {
      var request = SearchRequest(query)
      request.filters = filters.map { .init(field: $0.0, value: $0.1) }
      let answer = try searcher.search(request)
      #expect(answer.total.passages == 0)
      return answer.notes.filter { $0.code == .wordCounts }.map(\.message)
    }
    // Nothing fulfils both, so that nothing can be learnt of the words.
    let none = try counts("\"care leavers\"", ("letter", "a"), ("year", "2021"))
    #expect(none.count == 1)
    #expect(none.first == "Nothing within the restrictions: without Year: 2021, 1 passage.")
    #expect(try counts("\"zebra otters\"", ("letter", "a"), ("year", "2021")) == [])
    // There are other passages, of which none has the words.
    let others = try counts("\"care leavers\"", ("letter", "c"))
    #expect(others.count == 1 && others[0].contains("without Letter: c, 1 passage"))
    // The words are there, but apart.
    let apart = try counts("\"care leavers\"", ("letter", "b"))
    #expect(
      apart.contains {
        $0.hasPrefix("\"care leavers\" finds nothing within the restrictions; each word alone")
      }
    )
    let parts = try counts("otters AND drift", ("letter", "b"))
    #expect(parts.contains { $0.hasPrefix("Each part alone finds within the restrictions: ") })
  }

  @Test("another field is offered that finds more of the name")
  func otherField() throws {
    let offer = try #require(try note(.otherField, restricted("", "institution", "Medway")))
    let found = try count("la:Medway")
    #expect(
      offer.message
        == "With la Medway instead of institution Medway, \(found) passages in place of 0."
    )
    #expect(offer.offers.first?.filters == [.init(field: "la", value: "Medway")])
    #expect(offer.offers.first?.label == "with Local authority: Medway")
    #expect(try note(.otherField, "institution:Medway")?.fix == "la:Medway")
    #expect(try note(.otherField, "la:Belmont")?.fix == "institution:Belmont")
    #expect(try note(.otherField, "institution:Belmont") == nil)
    #expect(try note(.otherField, "la:Derby") == nil)
  }

  @Test("a name that is no field is a word, and what is there without it is offered")
  func unknownField() throws {
    #expect(try count("foo:nurture parents") == count("foo nurture parents"))
    let found = try count("nurture AND parents")
    let notes = try CorpusIndex.shared.response("foo:nurture AND parents").notes
    let note = try #require(notes.first { $0.message.hasPrefix("Without the name") })
    #expect(note.message.contains("nurture AND parents: \(found) passages"))
    #expect(note.fix == "nurture AND parents")
    let hopeless = try CorpusIndex.shared.response("foo:zebra").notes
    #expect(!hopeless.isEmpty && !hopeless.contains { $0.message.hasPrefix("Without the name") })
  }

  @Test("a field that is misspelt is offered once")
  func misspeltField() throws {
    let notes = try CorpusIndex.shared.response("sectoin:strengths nurture").notes
    let offers = notes.filter { $0.message.contains("Did you mean section?") }
    #expect(offers.map(\.code) == [.unknownField])
  }

  @Test("the other reading of OR beside words is shown to whoever reads the note")
  func otherReading() throws {
    let note = try #require(try note(.mixedOperators, "nurture parents OR zebra"))
    let other = try #require(note.fix)
    #expect([note].text.contains("\n  the other reading: \(other)\n"))
    #expect(other != "nurture parents OR zebra")
  }

  @Test("an answer with hits has no such notes", arguments: ["attendance", "\"nurture group\"~"])
  func noHelp(query: String) throws {
    let codes = Set(try CorpusIndex.shared.response(query).notes.map(\.code))
    #expect(codes.isDisjoint(with: [.wordCounts, .phraseAlternatives]))
  }

  @Test("synonyms are offered when they would find more, and only then")
  func offer() throws {
    let offer = try #require(try note(.synonymsAvailable, "KS1"))
    #expect(offer.message.contains("Key Stage 1"))
    #expect(try note(.synonymsAvailable, "nurture") == nil)
    #expect(try note(.synonymsAvailable, "\"KS1\"") == nil)
    #expect(try note(.synonymsAvailable, "la:LA") == nil)
    var request = SearchRequest("KS1")
    request.usesSynonyms = true
    #expect(try note(.synonymsAvailable, request) == nil)
    #expect(try note(.synonymsAdded, request) != nil)
  }

  @Test("what synonyms find is marked, and no word of it is missing")
  func highlights() throws {
    var request = SearchRequest("TA")
    request.usesSynonyms = true
    let hits = try CorpusIndex.shared.response(request).hits
    let hit = try #require(hits.first { $0.passage.text.contains("Teaching assistants") })
    let marked = hit.highlights.map { span in
      String(decoding: Array(hit.passage.text.utf8)[span.utf8], as: UTF8.self)
    }
    #expect(marked == ["Teaching assistants"])
    #expect(hit.missing.isEmpty)
  }

  @Test(
    "of plain words it is told which ones no passage has",
    arguments: [
      ("zebra nurture quagga", "No passage has zebra or quagga."), ("nurture", nil),
      ("nurture outreach", nil), ("zebra quagga", nil),
    ]
  )
  func absent(query: String, message: String?) throws {
    let notes = try CorpusIndex.shared.response(query).notes.filter { $0.code == .wordCounts }
    let told = notes.map(\.message).filter { $0.hasPrefix("No passage has") }
    #expect(told == (message.map { [$0] } ?? []))
  }

  @Test("a facet that is asked for twice is counted once")
  func facets() throws {
    var request = SearchRequest("nurture")
    request.facets = ["section", "la", "section"]
    #expect(try CorpusIndex.shared.response(request).facets.map(\.name) == ["section", "la"])
  }

  @Test("a long chain of distances is told of as soon as a short one", .timeLimit(.minutes(1)))
  func distances() throws {
    let query = (0..<45).map { _ in "belmont" }.joined(separator: " NEAR ")
    #expect(try CorpusIndex.shared.response(query).total.passages == 0)
  }
}
