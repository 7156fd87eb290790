import LetterParsing
import Search
import Testing

@testable import LetterSearch

/// Queries that leave a council out in words.
@Suite("Names that are left out")
struct DeniedNamesTests {
  /// All letters have caseloads; those to Wigan and Devon few, and nothing else of note.
  private static let searcher = Result {
    func letter(_ council: String, _ text: String) -> (String, String) {
      let letter = SmallCorpus.letter(toCouncil: council)
      return (council, letter.replacing("Otters are seen in most of the rivers.", with: text))
    }
    let letters = [
      letter("Wigan", "In some parts of a long account there is a word on caseloads."),
      letter("Devon", "In a few parts of a long account there is a word on caseloads."),
      letter("Norfolk", "Caseloads are good. Caseloads are well seen to, and caseloads fall."),
      letter("Torbay", "The children of Devon are well looked after here."),
    ]
    let inspection = "Dear Mrs Example\n\nThank you for your help.\n\nStrengths\n\n- Blue chairs.\n"
    return try SmallCorpus.searcher(texts: letters + [("inspection", inspection)])
  }

  private func answer(
    _ query: String,
    match: SearchRequest.Match = .best
  ) throws -> SearchResponse {
    var request = SearchRequest(query)
    request.match = match
    return try Self.searcher.get().search(request)
  }

  private func councils(_ answer: SearchResponse) -> [String?] {
    answer.hits.map(\.letter.letter.localAuthority)
  }

  @Test(
    "are told with the query that leaves out their letters, which finds so many",
    arguments: [
      ("caseloads not Devon", "not Devon", "-la:Devon"),
      ("caseloads not in Devon", "not in Devon", "-la:Devon"),
      ("caseloads but not in devon", "but not in devon", "-la:Devon"),
      ("caseloads except for Devon", "except for Devon", "-la:Devon"),
      ("caseloads apart from Devon", "apart from Devon", "-la:Devon"),
      ("caseloads other than in Devon", "other than in Devon", "-la:Devon"),
      ("caseloads not Devon or in Wigan", "not Devon or in Wigan", "-la:(Devon OR Wigan)"),
      // No letter is to Kent.
      ("caseloads excluding Devon and Kent", "excluding Devon and Kent", "-la:Devon"),
    ]
  )
  func offer(query: String, words: String, field: String) throws {
    let answer = try answer(query)
    let ofNames = answer.notes.filter { $0.message.contains("Letters to others than") }
    #expect(ofNames.count == 1)
    let note = try #require(ofNames.first)
    #expect(note.message.contains("are \(field): with it in place of “\(words)”, "))
    let offered = try self.answer(try #require(note.fix))
    #expect(!councils(offered).contains("Devon"))
    #expect(!offered.hits.isEmpty)
    #expect(note.message.hasSuffix(" \(counted(offered.total.passages, "passage"))."))
    // Neither is the name offered as what is looked for, nor an operator that would leave out *in*.
    #expect(!answer.notes.contains { $0.message.contains("There is a local authority") })
    #expect(!answer.notes.contains { $0.code == .lowerCaseOperator })
  }

  @Test("do not stand higher, and no passage is found because it has the name")
  func order() throws {
    #expect(try councils(answer("caseloads in Devon")).first == "Devon")
    for query in ["caseloads not in Devon", "caseloads except Devon"] {
      let answer = try answer(query)
      #expect(councils(answer).first == "Norfolk")
      #expect(!councils(answer).contains("Torbay"))
      #expect(answer.hits.flatMap(\.missing) == [])
    }
  }

  @Test("leave other names in the query what they are")
  func others() throws {
    let answer = try answer("caseloads in Wigan not Devon")
    #expect(councils(answer).first == "Wigan")
    let offers = answer.notes.compactMap(\.fix)
    #expect(offers.contains("caseloads in la:Wigan not Devon"))
    #expect(offers.contains("caseloads in Wigan -la:Devon"))
  }

  @Test("behind NOT and a preposition are told, because that leaves out the preposition alone")
  func operatorBeforePreposition() throws {
    let answer = try answer("caseloads NOT in Devon")
    let told = answer.notes.first { $0.message.hasPrefix("NOT leaves out the word in") }
    let note = try #require(told)
    #expect(note.fix == "caseloads NOT la:Devon")
    let offered = try self.answer("caseloads NOT la:Devon")
    #expect(Set(councils(offered)) == ["Wigan", "Norfolk"])
    #expect(note.message.hasSuffix(" \(counted(offered.total.passages, "passage"))."))
  }

  @Test(
    "of other words leave a query as it is",
    arguments: ["children not in school", "not good enough in Devon", "Devon not Norfolk's best"]
  )
  func otherDenials(query: String) throws {
    let notes = try answer(query).notes
    #expect(!notes.contains { $0.message.contains("Letters to others than Devon") })
  }
}
