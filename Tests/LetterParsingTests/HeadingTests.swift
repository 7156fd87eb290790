import LetterParsing
import Testing

@Suite("Headings")
struct HeadingTests {
  private static let opening = "Thank you for your time.\n\n"

  @Test("that stand above another heading are passages, so that nothing they say is lost")
  func aboveHeading() {
    let letter = letter(
      body: Self.opening + "Progress since the quagga was bought\n\n"
        + "Recommendation 1: Sing louder in the hall\n\nThe choir sings louder."
    )
    #expect(
      letter.passages.map(\.text) == [
        "Thank you for your time.", "Progress since the quagga was bought",
        "The choir sings louder.",
      ]
    )
    #expect(letter.passages[1].heading == nil)
    #expect(letter.passages[1].section == .other)
    #expect(letter.passages[2].heading == "Recommendation 1: Sing louder in the hall")
    #expect(letter.sections.contains { $0.heading == "Progress since the quagga was bought" })
  }

  @Test("that only name their section are none", arguments: ["Strengths", "Teaching", "Annex"])
  func fixed(heading: String) {
    let letter = letter(
      body: Self.opening + "\(heading)\n\nAreas for improvement\n\n- Sing more."
    )
    #expect(letter.passages.map(\.text) == ["Thank you for your time.", "Sing more."])
  }

  @Test("that are sentences are passages, too, and judge what they say")
  func sentence() {
    let letter = letter(
      body: Self.opening + "Safeguarding is not effective.\n\nRecords of the choir are kept."
    )
    #expect(
      letter.passages.map(\.text).dropFirst() == [
        "Safeguarding is not effective.", "Records of the choir are kept.",
      ]
    )
    #expect(letter.passages[1].section == .mainFindings)
    #expect(letter.passages[2].heading == "Safeguarding is not effective.")
    #expect(letter.judgements.map(\.grade) == ["not effective"])
    #expect(letter.judgements.map(\.passage) == [2])
    #expect(letter.sections.map(\.lines.count).last == 3)
  }

  @Test("that give a judgement without a full stop are passages, too")
  func statement() {
    let letter = letter(body: Self.opening + "Singing is outstanding\n\nAll sing.")
    #expect(letter.passages.map(\.text).dropFirst() == ["Singing is outstanding", "All sing."])
    #expect(letter.judgements.map(\.grade) == ["outstanding"])
  }

  @Test(
    "of the dictionary have their section",
    arguments: [
      ("The effectiveness of leadership and management", SectionName.mainFindings),
      ("Findings and evaluation of progress", .mainFindings),
      ("Summary of main findings", .mainFindings), ("Behaviour and attitudes", .mainFindings),
      ("Areas covered by the visit", .outline), ("Key areas for development", .improvements),
      ("Aspects for development", .improvements), ("Shortcomings", .improvements),
      ("Areas of significant weakness", .improvements), ("Areas of good practice", .strengths),
      ("Issues for improvement", .improvements), ("Key issues", .improvements),
      ("Points for the school to consider", .improvements), ("Next steps", .other),
    ]
  )
  func dictionary(heading: String, section: SectionName) {
    let letter = letter(body: Self.opening + "\(heading)\n\nThe choir sings well.")
    #expect(letter.passages.last?.section == section)
    #expect(letter.passages.last?.heading == heading)
  }

  @Test("of next steps are the reader's where a list follows")
  func nextSteps() {
    let letter = letter(body: Self.opening + "Strengths\n\n- Songs.\n\nNext steps\n\n- Buy a drum.")
    #expect(letter.passages.map(\.section) == [.opening, .strengths, .improvements])
  }

  @Test(
    "may stand above items in lower case",
    arguments: ["What the choir may think about", "Things to look at"]
  )
  func lowercaseItems(heading: String) {
    let letter = letter(
      body: Self.opening + "Strengths\n\n- Songs.\n\n\(heading)\n\n- buying a drum\n- a flute."
    )
    #expect(letter.passages.map(\.section) == [.opening, .strengths, .other, .other])
    #expect(letter.passages.last?.heading == heading)
  }

  @Test(
    "are no lines that a list goes on with",
    arguments: ["The choir needs to", "Inspectors saw singers with", "They found that"]
  )
  func unfinished(line: String) {
    let letter = letter(body: Self.opening + "\(line)\n\n- buy a drum\n- sing more.")
    #expect(letter.passages.map(\.text).contains(line))
    #expect(letter.passages.last?.heading == nil)
  }

  @Test("are no starts of sentences with a dash on one line")
  func dashOnOneLine() {
    let filler = "The choir sings in the hall every morning of the week at nine o'clock sharp. "
    let letter = parse(
      "3 May 1900 Mrs A Example Headteacher Elmtree School AB1 2CD Dear Mrs Example Ofsted survey of "
        + "music Thank you for your help. \(filler)\(filler)\(filler)\(filler)\(filler)\(filler)They "
        + "have a ‘quagga’ – a beast of old. Yours sincerely Nora Sample Her Majesty's Inspector"
    )
    #expect(letter.passages.contains { $0.text == "They have a ‘quagga’" })
    #expect(letter.passages.allSatisfy { $0.heading == nil })
  }

  @Test("in documents that are no letters may be names, and are no passages")
  func names() {
    let text = "Report\n\nThe choir sings well.\n\nNora Quagga\n\nSummary\n\nAll is well.\n"
    #expect(!parse(text).passages.contains { $0.text == "Nora Quagga" })
  }

  @Test("may stand in the line of their text", arguments: ["Strengths:", "**Strengths:**"])
  func runIn(heading: String) {
    let letter = letter(
      body: Self.opening + "\(heading) Pupils sing well. They dance.\n\n"
        + "Areas for improvement: The drums are loud.\n\nNote: All is well."
    )
    #expect(
      letter.passages.map(\.section).dropFirst() == [.strengths, .improvements, .improvements]
    )
    #expect(
      letter.passages.map(\.text).dropFirst() == [
        "Pupils sing well. They dance.", "The drums are loud.", "Note: All is well.",
      ]
    )
    #expect(letter.passages[1].lineRanges == [16...16])
  }

  @Test(
    "of many words may run over two lines",
    arguments: [
      "The effectiveness of the local area in finding the young people of the choir with\n"
        + "special needs and a voice of their own",
      "What progress have leaders made in making sure that all the pupils of the choir\n"
        + "sing in tune?",
    ]
  )
  func long(heading: String) {
    let letter = letter(
      body: Self.opening + "Areas for development\n\n- The drums.\n\n\(heading)\n\nAll sing."
    )
    #expect(letter.passages.map(\.section) == [.opening, .improvements, .mainFindings])
    #expect(letter.passages.last?.heading == heading.replacing("\n", with: " "))
  }

  @Test("of many words may stand right above one of the dictionary")
  func longAboveKnown() {
    let letter = letter(
      body: """
        The choir sings in the hall every morning of the week at nine o'clock sharp and the
        whole school listens to it with pleasure and with some pride, as we were all told by
        everyone we met on the day when we came to visit the school.
        Areas for development
        - The drums are too loud for all but a few of the people who live in the houses
        around the school.
        The effectiveness of the local area in meeting the needs of the young people who
        sing and of the young people who play the drums
        Strengths
        - The flutes are in tune.
        """
    )
    let heading =
      "The effectiveness of the local area in meeting the needs of the young people who sing and of "
      + "the young people who play the drums"
    #expect(letter.passages.map(\.section) == [.opening, .improvements, .mainFindings, .strengths])
    #expect(letter.passages[2].text == heading)
    #expect(letter.passages.last?.heading == "Strengths")
  }

  @Test("are no questions inside a paragraph")
  func question() {
    let text = "What progress have leaders made? They have bought a drum and a flute for the choir."
    let letter = letter(body: Self.opening + text)
    #expect(letter.passages.last?.text == text)
  }
}
