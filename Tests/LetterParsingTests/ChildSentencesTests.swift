import LetterParsing
import Testing

/// All people, schools and dates are invented, around 1900.
@Suite("Sentences about a child")
struct ChildSentencesTests {
  static let sentences = [
    "Ada Example (12.3.91) was excluded twice.",
    "A.B., aged 7, who has Down’s syndrome, sings alone.",
    "Ada E, Year 4, has been diagnosed with ADHD.",
    "Pupil AB (Y5, ASD) is on a part-time timetable.",
    "The UPN is A123456789012 and has been for a year.",
    "Her NHS number 943 476 5919 is in the book.", "AB, Y5, ASD, sings in the choir.",
    "Ada Example, aged seven, has autism.", "Ada Example is seven and has leukaemia.",
    "Seven-year-old Ada Example has autism.", "The 7-year-old Ada Example has autism.",
    "Ada Example, a seven-year-old with epilepsy, sings.",
    "Ada Example, Year Four, has dyslexia.", "Ada Example (b. 1897) has a place in the choir.",
    "Ada Example, born in 1897, has a place in the choir.", "Adа Exаmple, аged ７, has аutism.",
    "Ada Example (१२.३.९७) has autism.",
    "AE, a Year 3 girl with autism, is doing well.", "Ada (Y3) has autism.",
    "Ada, Year 3, has autism.", "Ada, 7, has ADHD.", "Ada Example in Year 3 has autism.",
    "Year 3 pupil Ada Example has autism.", "Ada, aged 7, is autistic.", "Ada is 7 and has autism.",
    "Ada Example, a Year 3 pupil with autism, sings.", "Ada (7) has a diagnosis of ADHD.",
    "Ada, who is in Year 3, has autism.", "A Year 3 pupil, Ada Example, has autism.",
    "Ada Example is in Year 3 and has autism.",
    "Ada Example (7) and Ben Example (8) are siblings in foster care.",
    "Ada Example has ADHD and is on a child protection plan.", "Ada Example is autistic.",
    "Ada Example is in foster care.", "Ada Example has been diagnosed with autism.",
    "Ada Example has autism and Ben Example has ADHD.",
    "Looked after children in Year 4 are Ada Example and Ben Example.",
    "Y3: Ada Example (ADHD), Ben Example (ASD).", "ADHD: Ada Example, Ben Example.",
    "Children on child protection plans: Ada Example, Ben Example.",
    "Pupils with ADHD: Ada Example, Ben Example.", "Excluded pupils: Ada Example, Ben Example.",
    "The exclusion of Ada Example, Year 3, was fair.",
  ]

  @Test("leave the rest of their lines in the source that is shown", arguments: sentences)
  func redacted(_ sentence: String) {
    let source =
      "Dear Ms Sample\n\nThe choir sings well. \(sentence) The [band](at-elm) plays well.\n"
      + "\nAll is well.\n\n3 November 1904\n"
    let bytes = Array(source.utf8)
    let shown = LetterParser.redacted(bytes, for: LetterParser.parse(bytes))
    #expect(
      String(decoding: shown, as: UTF8.self)
        == source.replacing("\(sentence) The", with: "[withheld: 1 row, lines 3–3]The")
    )
    let kept = LetterParser.withoutWithheld(bytes, for: LetterParser.parse(bytes))
    #expect(
      String(decoding: kept, as: UTF8.self) == source.replacing("\(sentence) The", with: "The")
    )
  }

  @Test("take the address of a link in them along")
  func links() {
    let source =
      "Dear Ms Sample\n\nAll is well. Our [Ada Example (12.3.97)](ada-example) has autism."
      + " It is.\n\n3 November 1904\n"
    let bytes = Array(source.utf8)
    let shown = String(
      decoding: LetterParser.redacted(bytes, for: LetterParser.parse(bytes)),
      as: UTF8.self
    )
    #expect(!shown.contains("xample"))
    #expect(shown.contains("All is well.") && shown.contains("It is."))
  }

  @Test("are withheld, and nothing beside them", arguments: sentences)
  func withheld(_ sentence: String) {
    let letter = letter(body: "The choir sings well. \(sentence) The band plays well, too.")
    #expect(
      letter.passages.map(\.text).joined(separator: " ")
        == "The choir sings well. The band plays well, too."
    )
    #expect(letter.withheld.map(\.rowCount) == [1])
    #expect(letter.warnings.map(\.code) == ["rows-withheld"])
  }

  @Test("are withheld whole when they run over lines")
  func wrapped() {
    let source = """
      The choir sings in the hall every morning of the week at nine o'clock sharp and so
      does Ada Example (12.3.91), who was excluded from the choir twice in the course of
      that year. The whole school listens to it with pleasure and with some pride, as we
      were told by everyone we met on the day when we came to visit the school to hear.
      """
    let letter = letter(body: source)
    let text = letter.passages.map(\.text).joined(separator: " ")
    #expect(text.hasPrefix("The whole school listens"))
    #expect(!text.contains("excluded"))
    #expect(letter.withheld.map(\.lines.count) == [3])
    let bytes = Array(source.utf8)
    let shown = LetterParser.redacted(bytes, for: LetterParser.parse(bytes))
    #expect(!String(decoding: shown, as: UTF8.self).contains("Example"))
  }

  @Test(
    "rows are withheld without any other row or label",
    arguments: [
      "Ada Example | 12/03/91 | ASD", "| Ada Example | 12/03/91 | ASD |",
      "AB  Y3  ASD\nCD  Y4  ADHD",
      "Name | Year | Need\nAB | Y3 | ASD\nCD | Year 4 | ADHD\nEF | Y6 | SEMH",
    ]
  )
  func rows(_ rows: String) {
    let letter = letter(body: "All is well.\n\n\(rows)\n\nSo it is.")
    let texts = letter.passages.map(\.text)
    #expect(texts.first == "All is well.")
    #expect(texts.last == "So it is.")
    #expect(!texts.contains { $0.contains("ASD") || $0.contains("ADHD") || $0.contains("Ada") })
    #expect(!letter.withheld.isEmpty)
  }

  @Test(
    "of groups, staff, schools and papers are text",
    arguments: [
      "Pupil A, Year 3, has autism. Child B (Y4) has ADHD.", "Child A is 6 and has leukaemia.",
      "Elm Park has an autism unit. Nora Sample leads the work on autism.",
      "Nationally, Year 3 pupils with autism do well. However, 7 pupils with autism have no plan.",
      "Phonics (Year 1) is taught well to pupils with autism.", "Autism lead: Nora Sample.",
      "Overall, Year 3 has improved, as have pupils with ADHD.",
      "Talk Boost has helped pupils with autism.", "SEN: Nora Sample, the SENCO, leads well.",
      "Oak Vale has ADHD training for staff. Autism team: Nora Sample, Tom Other.",
      "In Year 4, pupils with ASD make good progress.", "In RE, Year 4, pupils with ASD sing.",
      "Mrs Ada Example (12.3.91) is the teacher of pupils with autism.",
      "The report Singing Together (12 March 1891) is about dyslexia.",
      "Elm School (12.3.91) and Oak School (4.5.92) have pupils with ASD.",
      "Pupils aged 7, with autism, sing well.", "Seven-year-old pupils with autism sing well.",
      "Elm School is seven miles from Oak School and has a unit for autism.",
      "Telephone 0300 123 1231 to reach the NHS in Ashby.",
    ]
  )
  func text(_ sentence: String) {
    let letter = letter(body: "The choir sings well. \(sentence)")
    #expect(letter.withheld.isEmpty)
    #expect(letter.passages.map(\.text).joined(separator: " ").hasSuffix(sentence))
  }

  @Test(
    "lists of schools and of appointments are text",
    arguments: [
      "Oak School 12 March 1891\nElm School 4 May 1892\nAsh School 1 January 1893",
      "Academy   Date of opening\nOak Academy 12/03/1891\nElm Academy 4/5/1892\nAsh Academy 1/1/1893",
      "Chair of governors appointed 12/03/1891\nHeadteacher appointed 01/09/1892\n"
        + "Deputy headteacher appointed 01/09/1893",
    ]
  )
  func lists(_ rows: String) {
    let letter = letter(body: "All is well.\n\nThese took part:\n\n\(rows)")
    #expect(letter.withheld.isEmpty)
  }

  @Test(
    "rows that may name a child are withheld, whatever school stands in them",
    arguments: ["Ada %", "AB %", "Ada Example, %", "Ada Example %"]
  )
  func named(_ name: String) {
    let rows = ["Oak", "Elm", "Ash"].enumerated().map { index, school in
      name.split(separator: "%").joined() + "\(school) School 1\(index)/03/1891"
    }
    let letter = letter(body: "All is well.\n\nThese took part:\n\n\(rows.joined(separator: "\n"))")
    #expect(letter.withheld.map(\.rowCount) == [3])
  }

  @Test("a school that two children share makes rows, as does a caption")
  func schools() {
    let rows = "Oak School 12 March 1891\nOak School 4 May 1892\nAsh School 1 January 1893"
    #expect(
      letter(body: "All is well.\n\nThese took part:\n\n\(rows)").withheld.map(\.rowCount) == [3]
    )
    let others = "Oak School 12 March 1891\nElm School 4 May 1892\nAsh School 1 January 1893"
    #expect(letter(body: "All is well.\n\nPupils\n\n\(others)").withheld.map(\.rowCount) == [3])
  }

  @Test(
    "in other brackets, and behind a colon, are withheld",
    arguments: [
      "Ada Example [12.3.97] has autism and likes the group.",
      "Ada Example [7] has autism and likes the group.",
      "Ada Example, age: 7, has autism and likes the group.",
    ]
  )
  func otherMarks(sentence: String) {
    let source = "3 November 1904\n\nDear Ms Sample\n\nAll is well. \(sentence) The choir sang.\n"
    let letter = LetterParser.parse(Array(source.utf8))
    #expect(!letter.withheld.isEmpty)
    #expect(!letter.passages.contains { $0.text.contains("Ada") })
  }
}
