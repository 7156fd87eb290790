import Testing

@testable import LetterSearch

@Suite("Where a draft says that a quotation stands")
struct AttributionTests {
  private func verified(_ draft: String) throws -> [VerifiedQuotation] {
    try AttributedLetters.verified(draft)
  }

  @Test(
    "a letter of the date that the draft gives comes first: of its own day, or of a visit",
    arguments: [
      ("Ofsted (1913): otters “were not always timely”.", "letter-0"),
      ("Otters “were not always timely” (Ofsted, 1914a).", "letter-1"),
      ("Otters “were not always timely” (1 May 1914).", "letter-1"),
      ("Otters “were not always timely” [letter to Bromley, May 1914].", "letter-1"),
      ("The letter of 1 May 1913 says that otters “were not always timely”.", "letter-0"),
      ("In 1913, inspectors said: “Otters were not always timely.” (p. 2)", "letter-0"),
      ("Bromley (2/1/1916): “were not always timely”", "letter-2"),
      ("Bromley (2015): otters “were not always timely” (Ofsted, December 1915)", "letter-2"),
      ("The visit on 15 and 16 April 1914: “were not always timely”", "letter-1"),
      ("Otters “were not always timely” (Ofsted, 1912-13)", "letter-0"),
      ("Inspectors (Ofsted, 1914):\n\n> were not always timely", "letter-1"),
      ("> “were not always timely” (Ofsted, 1 May 1914)", "letter-1"),
    ]
  )
  func dated(draft: String, letter: String) throws {
    let verified = try #require(try self.verified(draft).first)
    #expect(verified.status == .exact)
    #expect(verified.source?.letter.id == letter)
    #expect(verified.namedDates.map(\.hasWords) == [true])
    #expect(verified.remarks.isEmpty && verified.isSound)
    #expect(verified.source?.otherLetterCount == 2)
  }

  @Test(
    "a date of which no letter has the words is told, and its attribution is doubted",
    arguments: [
      (
        "Medway (Ofsted, 12 May 1918): “Rivers in Medway flood”",
        "the letter is of 1 May 1913, not of 12 May 1918"
      ),
      ("“Rivers in Medway flood” (Ofsted, 1918)", "the letter is of 1 May 1913, not of 1918"),
      // Of another council's letter.
      ("Medway (1914): “were not always timely”", "the letter is of 1 May 1913, not of 1914"),
      (
        "“Rivers in Medway do flood” (Ofsted, 1914; 1918)",
        "the letter with the nearest words is of 1 May 1913, not of 1914 or 1918"
      ),
    ]
  )
  func doubted(draft: String, remark: String) throws {
    let verified = try #require(try self.verified(draft).first)
    #expect(verified.remarks == [remark])
    #expect(verified.isAttributionDoubted && !verified.isSound)
    #expect(verified.json.serialized().contains("\"attribution_doubted\":true"))
    #expect(VerifiedQuotation.counts(of: [verified]).hasSuffix("0 missing, 1 attribution doubted"))
  }

  @Test(
    "a date that is not the letter's is not compared",
    arguments: [
      "Since 1918 Medway's rivers, says the letter, matter: “Rivers in Medway flood”",
      "Under the Otters Act (1899), “Rivers in Medway flood”",
      "The inspection (the last one was in 1908) says “Rivers in Medway flood”",
      "In Medway (2000 otters) “Rivers in Medway flood”",
      "Medway's plan for 1918 is void: “Rivers in Medway flood”",
      "The letter tells of 1908-1918: “Rivers in Medway flood”",
      "Inspectors said that in May 1908 “Rivers in Medway flood”",
      "In Kent (Ofsted, 1918). In Medway, “Rivers in Medway flood”",
    ]
  )
  func others(draft: String) throws {
    let verified = try #require(try self.verified(draft).first)
    #expect(verified.namedDates.isEmpty && verified.isSound, "\(verified.remarks)")
  }

  @Test("of two quotations in a sentence, each has the date behind it")
  func two() throws {
    let draft = "“Rivers in Medway flood” (1914) and “Rivers in Bromley flood” (1914)"
    #expect(try verified(draft).map(\.isAttributionDoubted) == [true, false])
    let both = try verified("Bromley's “Rivers in Medway flood” (Ofsted, 1 May 1914)")
    #expect(
      both.first?.remarks == [
        "the words are not in a letter of Bromley",
        "the letter is of 1 May 1913, not of 1 May 1914",
      ]
    )
    let counts = VerifiedQuotation.counts(of: both + both)
    #expect(counts == "2 quotations: 2 exact, 0 near, 0 missing, 2 attributions doubted")
  }

  @Test(
    "short forms in brackets stand for eight words, whatever signs stand among them",
    arguments: ["Some otters with [SNLT] remain in ponds", "[Otters] with [SNLT] remain in ponds"]
  )
  func shortForms(quotation: String) throws {
    let verified = try #require(try self.verified("“\(quotation)”").first)
    #expect(verified.status == .altered)
    let phrase = "special needs and/or (wet) damp tails (SNLT)"
    #expect(verified.brackets.last?.source == phrase)
    #expect(verified.differences.isEmpty)
  }
}
