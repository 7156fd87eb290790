import Testing

@testable import LetterSearch

@Suite("Schools that a draft calls by the beginning of their name")
struct ShortSchoolNamesTests {
  private static func letter(to school: String, _ text: String) -> String {
    """
    12 May 1911

    Ms A Example
    Headteacher
    \(school)
    1 River Lane

    Dear Ms Example

    Survey inspection programme: otters

    \(text)

    Yours sincerely

    Ann Example
    Her Majesty's Inspector
    """
  }

  private static let searcher = Result {
    try SmallCorpus.searcher(texts: [
      ("medway", SmallCorpus.letter(toCouncil: "Medway")),
      ("bromley", SmallCorpus.letter(toCouncil: "Bromley").replacing("Plans", with: "Reviews")),
      ("infant", letter(to: "Medway Infant & Nursery School", "Ponds are dug by all pupils.")),
      ("belmont", letter(to: "Belmont Primary School", "Nests are built with great care here.")),
      ("park", letter(to: "Park Lane School", "Swans are fed at noon by pupils.")),
    ])
  }

  private func remarks(_ draft: String) throws -> [String] {
    let verifier = try QuotationVerifier(Self.searcher.get())
    let verified = try #require(
      try verifier.verify(Draft(Array(draft.utf8)).quotations).first
    )
    #expect(verified.status == .exact)
    #expect(verified.isAttributionDoubted == !verified.remarks.isEmpty)
    return verified.remarks
  }

  @Test(
    "are not doubted where the letter is theirs",
    arguments: [
      "In Medway, “ponds are dug by all pupils”.",
      "The letter to Medway Infant School says “ponds are dug by all pupils”.",
      "Medway Nursery: “ponds are dug by all pupils”",
      "The Belmont letter says “nests are built with great care here”.",
      "Unlike Bromley, the Belmont letter says “nests are built with great care”.",
      "# Bromley\n\nThe Belmont letter says “nests are built with great care”.",
      "# Bromley\n\nAt Belmont, “nests are built with great care”.",
      "Belmont's “nests are built with great care”, and Bromley has none.",
      "“Nests are built with great care” (Belmont, 1911), unlike Bromley.",
      "Belmont Primary: “nests are built with great care”",
      "In Medway, “plans drift in too many cases”.",
    ]
  )
  func theirs(draft: String) throws {
    #expect(try remarks(draft).isEmpty)
  }

  @Test(
    "are doubted where the letter is another's",
    arguments: [
      ("The Belmont letter says “plans drift in too many cases”.", "Belmont"),
      ("Belmont School: “plans drift in too many cases”", "Belmont School"),
      ("In Medway, “nests are built with great care here”.", "Medway"),
      ("In Bromley, “ponds are dug by all pupils”.", "Bromley"),
      ("To Medway Infant School they say “plans drift in too many”.", "Medway Infant School"),
      // A word that may begin a school's name and fits none hides no council.
      ("# Bromley\n\nPark staff say that “plans drift in too many cases”.", "Bromley"),
    ]
  )
  func others(draft: String, name: String) throws {
    #expect(try remarks(draft) == ["the words are not in a letter of \(name)"])
  }

  @Test("are not doubted by one word that may be no name")
  func word() throws {
    #expect(try remarks("Park staff say that “plans drift in too many cases”.").isEmpty)
    #expect(try remarks("St Ann says that “plans drift in too many cases”.").isEmpty)
  }
}
