import InvertedIndex
import LetterParsing
import Search
import Testing

@testable import LetterSearch

/// Notes on queries with a body or a date, beside phrases and beside words that only ask.
@Suite("Bodies and dates with nothing more")
struct LettersAloneTests {
  private static let searcher = Result {
    func letter(_ council: String, _ year: Int, _ passages: [String]) -> (String, String) {
      let letter = SmallCorpus.letter(toCouncil: council)
        .replacing("12 May 1919", with: "12 May \(year)")
        .replacing(
          "Plans drift in too many cases. Otters are seen in most of the rivers.",
          with: passages.joined(separator: "\n\n")
        )
      return ("\(council)\(year)", letter)
    }
    return try SmallCorpus.searcher(texts: [
      letter("Wigan", 1919, ["The front door is open.", "Rivers are deep.", "Front doors shut."]),
      letter("Wigan", 1921, ["Nobody waits at the front door.", "Caseloads fall."]),
      letter("Devon", 1919, ["The front door is green.", "Inspectors say little of 1919."]),
      letter("Derby", 1920, ["Caseloads are high.", "A zebra was seen."]),
      letter("Essex", 1920, ["Rivers are deep."]), letter("Leeds", 1922, ["Rivers are deep."]),
    ])
  }

  private func answer(_ query: String) throws -> SearchResponse {
    try Self.searcher.get().search(SearchRequest(query))
  }

  /// Counts passages by reading each.
  private func count(
    _ councils: [String]?,
    _ year: Int? = nil,
    having words: String = ""
  ) throws -> Int {
    let index = try Self.searcher.get().index
    return try (0..<UInt32(index.segment.documentCount)).count { number in
      let passage = try index.passage(.init(rawValue: number))
      let letter = try index.letter(index.segment.group(of: .init(rawValue: number))).letter
      return councils?.contains(letter.localAuthority ?? "") != false
        && (year == nil || letter.date?.year == year)
        && (words.isEmpty || passage.text.lowercased().contains(words))
    }
  }

  @Test(
    "are offered alone, with all their passages",
    arguments: [
      ("Wigan 1919", "la:Wigan date:1919", ["Wigan"], 1919, ""),
      ("What did inspectors say about Wigan in 1919?", "la:Wigan date:1919", ["Wigan"], 1919, ""),
      ("what did Ofsted say about Wigan since 1919", "la:Wigan date:1919..", ["Wigan"], nil, ""),
      ("tell me about Wigan", "la:Wigan", ["Wigan"], nil, ""),
      ("letters to Wigan", "la:Wigan", ["Wigan"], nil, ""),
      ("letters of 1919", "date:1919", nil, 1919, ""),
      (
        "show me letters to Wigan and Devon", "la:(Wigan OR Devon)", ["Wigan", "Devon"], nil, ""
      ),
      (
        "\"front door\" Wigan 1919", "\"front door\" la:Wigan date:1919", ["Wigan"], 1919,
        "front door "
      ),
      (
        "Ofsted: \"front door\", Wigan (1921).", "\"front door\" la:Wigan date:1921", ["Wigan"],
        1921, "front door"
      ),
    ] as [(String, String, [String]?, Int?, String)]
  )
  func alone(
    query: String,
    fix: String,
    councils: [String]?,
    year: Int?,
    words: String
  ) throws {
    let offers = try answer(query).notes.filter { $0.code == .otherField }
    try #require(offers.count == 1, "\(offers)")
    #expect(offers[0].fix == fix)
    let found = try count(councils, year, having: words)
    #expect(found > 0)
    #expect(offers[0].message.contains(" and no other words, \(counted(found, "passage"))."))
    #expect(try answer(fix).total.passages == found)
  }

  @Test("of a year without letters lead to the others of the body")
  func otherYear() throws {
    let note = try #require(try answer("letters to Wigan in 1920").notes.first { $0.fix != nil })
    let all = try count(["Wigan"])
    #expect(note.fix == "la:Wigan")
    #expect(note.message.hasSuffix("with la:Wigan, \(all) passages, none of those dates."))
  }

  @Test(
    "are not offered alone where something else is asked for, or there are chosen ones",
    arguments: [
      "caseloads in Wigan 1921", "Wigan", "la:Wigan 1919", "schools in Wigan 1919",
      "\"front door\" or Wigan",
    ]
  )
  func withTopic(query: String) throws {
    #expect(try !answer(query).notes.contains { $0.message.contains("no other words") })
  }

  @Test("a phrase beside a body's name is not forgotten where its letters have no other word")
  func phrases() throws {
    let note = try #require(
      try answer("\"front door\" zebra Wigan").notes.first { $0.code == .otherField }
    )
    let found = try count(["Wigan"], having: "front door ") + count(["Wigan"], having: "door.")
    #expect(found == 2)
    #expect(note.fix == "\"front door\" la:Wigan")
    #expect(
      note.message.hasSuffix(
        "with \"front door\" la:Wigan, 2 passages, none of which has any of the other words."
      )
    )
    let none = try #require(
      try answer("\"front door\" caseloads Derby").notes.first { $0.code == .otherField }
    )
    let all = try count(["Derby"])
    #expect(none.message.hasSuffix("none of its \(all) passages has \"front door\"."))
    #expect(none.fix == "la:Derby")
  }

  @Test(
    "beside a phrase put its passages in order and lose none, unless they are asked for",
    arguments: [
      ("in Wigan", "Wigan"), ("Devon", "Devon"), ("in Devon", "Devon"), ("in 1921", "Wigan"),
      ("Devon County", "Devon"),
      ("what is said of", nil),
    ] as [(String, String?)]
  )
  func besidePhrase(words: String, first: String?) throws {
    let all = try answer("\"front door\"").total
    #expect(all.passages == 3)
    let found = try answer("\"front door\" \(words)")
    #expect(found.total == all)
    #expect(found.interpreted == (first == nil ? "\"front door\"" : "\"front door\" \(words)"))
    #expect(found.wordsNeeded == (first == nil ? .all : .allButNames))
    if let first {
      #expect(found.hits.first?.letter.letter.localAuthority == first)
      let last = words.split(separator: " ").last ?? ""
      #expect(try answer("\"front door\" AND \(last)").total.passages < all.passages)
      var strict = SearchRequest("\"front door\" \(words)")
      strict.match = .all
      #expect(try Self.searcher.get().search(strict).total.passages < all.passages)
    }
  }

  @Test("of two bodies the one without is told with the phrase, too")
  func phrasesOfSeveral() throws {
    let note = try #require(
      try answer("\"front door\" green Wigan and Devon").notes.first { $0.code == .otherField }
    )
    #expect(
      note.message.contains(
        "None of the 2 passages of Wigan with \"front door\" has any of the other words"
      )
    )
  }

  @Test(
    "stand higher only where one of their passages is found",
    arguments: [
      "Belmont Primary", "Luton Infant Nursery", "Medway attendance", "attendance 2011",
      "Belmont Primary School",
    ]
  )
  func higher(query: String) throws {
    let answer = try CorpusIndex.shared.response(query)
    let note = try #require(answer.notes.first { $0.code == .otherField })
    let field = try #require(
      note.fix.flatMap { fix in
        fix.split(separator: " ", maxSplits: 1).first { $0.contains(":") }.map(String.init)
      }
    )
    let value = note.fix?.contains("\"") == true ? try #require(note.fix) : field
    let theirs = try Set(CorpusIndex.shared.response(value).hits.map(\.letter.id))
    let isFound = answer.hits.contains { theirs.contains($0.letter.id) }
    #expect(note.message.hasSuffix("stand higher.") == isFound, "\(note.message)")
    #expect(note.message.hasSuffix("No passage found here is of its letters.") == !isFound)
  }
}
