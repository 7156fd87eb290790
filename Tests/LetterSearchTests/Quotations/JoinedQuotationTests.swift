import LetterParsing
import TestSupport
import Testing

@testable import LetterSearch

/// Quotations over several points of a list, and drafts that name councils.
@Suite("Quotations over several passages, and by whom they are named")
struct JoinedQuotationTests {
  private static func letter(_ place: String, _ year: Int, _ body: String) -> String {
    """
    1 May \(year)

    Ms A Example
    Director of Children's Services
    Civic Centre

    Dear Ms Example

    Focused visit to \(place) children's services

    Rivers in \(place) are clean.

    \(body)

    Yours sincerely

    Ann Example
    Her Majesty's Inspector
    """
  }

  private static let letters = [
    letter(
      "Bexley",
      1911,
      """
      Strengths

      ◼ Badgers sleep well and their setts are good

      ◼ behaviour of otters in rivers and ponds.

      ◼ Hedgehogs cross lanes at dusk.

      Areas for improvement

      ◼ Burrows that are warm by winter.

      ◼ Nests that are dry by spring

      ◼ Bridges over the lanes; tunnels.
      """
    ),
    letter(
      "Medway",
      1912,
      """
      Areas for improvement

      ◼ Moles are counted each June.

      ◼ Voles are counted each July.

      Name Date of birth
      Zoe Example 12/03/1902
      Yan Example 14/05/1903
      Xia Example 16/07/1901

      ◼ Shrews are counted each August.
      """
    ),
    letter("Medway", 1913, "Otters were not always timely. Rivers flood."),
    letter("Bromley", 1914, "Otters were not always timely. Ponds freeze."),
    letter("Bromley", 1915, "Otters were not always timely. Lakes dry up."),
  ]

  private static let searcher = Result {
    let folder = try TemporaryFolder()
    for (number, letter) in letters.enumerated() {
      try folder.write(letter, to: "letters/letter-\(number).txt")
    }
    let path = folder.path("a.index")
    _ = try LetterIndexer(indexPath: path, waitsForOthers: true)
      .update(from: [folder.path("letters")])
    return LetterSearcher(try LetterIndex(opening: path))
  }

  private func verified(_ draft: String) throws -> VerifiedQuotation {
    let quotations = Draft(Array(draft.utf8)).quotations
    return try #require(try QuotationVerifier(Self.searcher.get()).verify(quotations).first)
  }

  @Test(
    "points that follow one another are exact together, whatever stands before them",
    arguments: [
      ("Burrows that are warm by winter. Nests that are dry by spring", 2),
      ("◼ Burrows that are warm by winter. ◼ Nests that are dry by spring.", 2),
      ("• Burrows that are warm by winter. • Nests that are dry by spring; • Bridges over", 3),
      ("warm by winter.\n– Nests that are dry by spring\n– Bridges over the lanes", 3),
      ("warm … winter. Nests that […] spring. Bridges over", 3),
      ("Burrows that are […] Nests that are dry", 2),
      ("[They want] warm by winter. Nests that are dry", 0),
      ("Areas for improvement ◼ Burrows that are warm", 1),
      ("in rivers and ponds. Hedgehogs cross", 2),
      ("◼ Burrows that are warm by winter. ◼", 1),
    ]
  )
  func exact(quotation: String, passages: Int) throws {
    let verified = try verified("It says “\(quotation)”")
    guard passages > 0 else { return #expect(verified.status == .altered) }
    #expect(verified.status == .exact, "\(verified.differences)")
    #expect(verified.source?.passages.count == passages)
    #expect(verified.differences.isEmpty)
    #expect(verified.source?.letter.id == "letter-0")
  }

  @Test(
    "are not exact where something stands between them, or differs, or the order is another",
    arguments: [
      // A point left out, and one before the other.
      "Burrows that are warm by winter. Bridges over the lanes",
      "Nests that are dry by spring. Burrows that are warm by winter.",
      // A heading left out.
      "Hedgehogs cross lanes at dusk. Burrows that are warm by winter.",
      // An ellipsis stands for words of one passage.
      "Burrows that are … dry by spring",
      // No sign shows that a point ends.
      "their setts are good behaviour of otters",
      // Rows are withheld between.
      "Voles are counted each July. Shrews are counted each August.",
      // Another word, sign or number.
      "Burrows that are cold by winter. Nests that are dry by spring",
      "Burrows that are warm by winter! Nests that are dry by spring",
      "Burrows that are warm by winter. 2 Nests that are dry by spring",
      "Burrows that are warm by winter. And Nests that are dry by spring",
      // Of two letters.
      "Shrews are counted each August. Otters were not always timely.",
    ]
  )
  func different(quotation: String) throws {
    let verified = try verified("It says “\(quotation)”")
    #expect(verified.status == .near || verified.status == .missing)
    #expect(verified.status == .missing || !verified.differences.isEmpty)
  }

  @Test("a withheld row parts passages that stand around it, and the points before it do not")
  func withheld() throws {
    let letters = try Self.searcher.get().index.letters()
    #expect(letters.flatMap(\.letter.withheld).map(\.rowCount) == [3])
    let verified = try verified("“Moles are counted each June. Voles are counted each July.”")
    #expect(verified.status == .exact)
  }

  @Test("a word changed in one of two points is near, and nothing else is shown to differ")
  func near() throws {
    let text = "Burrows that are cold by winter. ◼ Nests that are dry by spring"
    let verified = try verified("“\(text)”")
    #expect(verified.status == .near)
    #expect(verified.differences == [.init(quoted: "cold", source: "warm")])
    #expect(verified.source?.passages.count == 2)
  }

  @Test("all passages are named, with their ids and lines")
  func json() throws {
    let draft = "“Burrows that are warm by winter. Nests that are dry by spring”"
    let verified = try verified(draft)
    let source = try #require(verified.source)
    let (first, last) = (source.passages[0].lines, source.passages[1].lines)
    #expect(source.lines == first.lowerBound...last.upperBound)
    #expect(source.citation.hasSuffix("Areas for improvement, bullet 1 to bullet 2."))
    #expect(verified.spread == "over 2 passages")
    let json = verified.json.serialized()
    for passage in source.passages { #expect(json.contains("{\"id\":\"\(passage.id)\"")) }
  }

  // MARK: Named bodies

  @Test(
    "a letter of the body that the draft names comes first",
    arguments: [
      ("Medway's otters “were not always timely”.", "Medway", "letter-2"),
      ("Medway is wet. There, otters “were not always timely”.", "Medway", "letter-2"),
      ("The council of Medway:\n\n> were not always timely", "Medway", "letter-2"),
      ("Otters “were not always timely” in Bromley Council. Medway is dry.", "Bromley", "letter-4"),
      ("“Medway” is no name here; otters “were not always timely”.", nil, "letter-4"),
      ("Ms Medway said that they “were not always timely”.", nil, "letter-4"),
    ]
  )
  func named(draft: String, name: String?, letter: String) throws {
    let quotations = Draft(Array(draft.utf8)).quotations
    let all = try QuotationVerifier(Self.searcher.get()).verify(quotations)
    let verified = try #require(all.last)
    #expect(verified.status == .exact)
    #expect(verified.source?.letter.id == letter)
    #expect(verified.namedBodies.isEmpty == (name == nil))
    #expect(verified.namedBodies.first?.name.hasPrefix(name ?? "") != false)
    #expect(verified.remarks.isEmpty)
    #expect(verified.source?.otherLetterCount == 2)
    #expect(verified.source?.others.count == 2)
    #expect(verified.source?.others.contains { $0.letter.id == letter } == false)
  }

  @Test(
    "a council is named by a short name, too, whichever of several it is",
    arguments: [
      ("Hull", []), ("Hull City Council", []), ("Herts", []), ("Newcastle", []), ("BCP", []),
      ("Stockton", ["the words are not in a letter of Stockton"]),
      ("Bucks", ["there is no letter of Bucks"]),
    ]
  )
  func shortlyNamed(name: String, remarks: [String]) throws {
    let having = [
      "Kingston upon Hull", "Hertfordshire", "Newcastle upon Tyne", "Newcastle-under-Lyme",
      "Bournemouth, Christchurch and Poole",
    ]
    let letters = having.map { ($0, Self.letter($0, 1911, "Otters swim far upstream by dusk.")) }
    let other = ("Stockton", Self.letter("Stockton-on-Tees", 1912, "Badgers sleep."))
    let searcher = try SmallCorpus.searcher(texts: letters + [other])
    let draft = "In \(name), “Otters swim far upstream by dusk”."
    let quotations = Draft(Array(draft.utf8)).quotations
    let verified = try #require(try QuotationVerifier(searcher).verify(quotations).first)
    #expect(verified.namedBodies.map(\.name) == [name])
    #expect(verified.remarks == remarks)
  }

  @Test("says when no letter of the body has the words, and when there is no letter of it")
  func notNamed() throws {
    let other = try verified("Bexley's otters “were not always timely”")
    #expect(other.status == .exact)
    #expect(other.remarks == ["the words are not in a letter of Bexley"])
    let none = try verified("Otters in Kent “were not always timely”")
    #expect(none.namedBodies == [.init(name: "Kent", hasLetters: false, hasWords: false)])
    #expect(none.remarks == ["there is no letter of Kent"])
    let near = try verified("Bexley's “Otters were not always timely and Rivers flood”")
    #expect(near.remarks == ["the nearest words are not in a letter of Bexley"])
    #expect(
      other.source?.otherLetters
        == "also in 2 other letters: Bromley, 1 May 1914; Medway, 1 May 1913"
    )
  }

  @Test(
    "a slip is near, and other words make a quotation missing",
    arguments: [
      ("Burrows that are wram by winter", VerifiedQuotation.Status.near),
      ("Burrow that were warm by winter", .near),
      ("Bridges over lanes", .near),
      ("sleeping well and their setts are good", .near),
      ("Burrows that are dry by winter", .near),
      ("Rivers in Bexley are dirty", .near),
      ("Bridges under the rivers", .missing),
      ("Foxes sleep rapidly and their dens are outstanding", .missing),
      ("that are cold by spring", .missing),
    ]
  )
  func likeness(quotation: String, status: VerifiedQuotation.Status) throws {
    let verified = try verified("“\(quotation)”")
    #expect(verified.status == status, "\(verified.differences)")
  }

  @Test("one quotation beside two names is answered for each")
  func twice() throws {
    let draft = "In Medway “were not always timely”.\n\nIn Bromley “were not always timely”."
    let quotations = Draft(Array(draft.utf8)).quotations
    let ids = try QuotationVerifier(Self.searcher.get()).verify(quotations).map {
      $0.source?.letter.id
    }
    #expect(ids == ["letter-2", "letter-4"])
  }
}
