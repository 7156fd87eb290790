import LetterParsing
import TestSupport
import Testing

@Suite("Layout of the body")
struct LayoutTests {
  @Test(
    "knows bullet marks",
    arguments: [
      "- ", "* ", "· ", "• ", "● ", "\u{25FC} ", "\u{F06E} ", "\u{F0B7}", "− ", "1. ", "(1) ",
      "▪\t", "⎯ ",
    ]
  )
  func bullets(mark: String) {
    let letter = letter(
      body: "Strengths\n\n\(mark)Singing is lively\n\nMain findings\n\nAll is well."
    )
    #expect(letter.passages.first?.kind == .bullet)
    #expect(letter.passages.first?.text == "Singing is lively")
    #expect(letter.passages.first?.section == .strengths)
  }

  @Test("takes the text of a lone mark from the next line")
  func loneMark() {
    let letter = letter(body: "Strengths\n\n\u{F06E}\nSinging is lively.\n\u{F06E} \nDancing too.")
    #expect(letter.passages.map(\.text) == ["Singing is lively.", "Dancing too."])
    #expect(letter.passages.allSatisfy { $0.kind == .bullet })
  }

  @Test("keeps the dash inside a wrapped sentence")
  func dash() {
    let letter = letter(
      body: "The choir sings in the hall every morning of the week at nine o'clock sharp\n"
        + "- and rather well, as every visitor to the school was quick to tell us both\n"
        + "and as we could hear for ourselves when we came to the hall at ten past ten."
    )
    #expect(letter.passages.count == 1)
  }

  @Test("joins over a page number and a letterhead in the middle of a sentence")
  func furniture() {
    let letter = letter(
      body: """
        The choir sings in the hall every morning of the week at nine o'clock sharp and
        the whole school listens to it with pleasure and with some pride, as we were
        Ofsted
        Piccadilly Gate
        Store Street
        Manchester
        M1 2WD
        T 0300 123 1231
        Textphone 0161 618 8524
        enquiries@ofsted.gov.uk
        www.gov.uk/ofsted

        2

        told by everyone we met on the day when we came to visit the school to hear it.
        """
    )
    #expect(letter.passages.count == 1)
    #expect(letter.passages[0].text.contains("as we were told by everyone"))
    #expect(letter.passages[0].lineRanges.count == 2)
    #expect(letter.letterhead.contains("Piccadilly Gate"))
  }

  @Test("knows a letterhead behind a page number")
  func numberedLetterhead() {
    let letter = letter(
      body: """
        The choir sings in the hall every morning of the week at nine o'clock sharp and
        the whole school listens to it with pleasure and with some pride, as we were
        12 Ofsted
        Piccadilly Gate
        Store Street

        told by everyone we met on the day when we came to visit the school to hear it.
        """
    )
    #expect(letter.passages.map(\.text).first?.contains("as we were told by") == true)
    #expect(letter.passages.count == 1)
  }

  @Test("lifts a footnote out of the sentence that it interrupts")
  func footnote() {
    let letter = letter(
      body: """
        The choir sings in the hall every morning of the week, as the report tells us.1 It
        sings well and the whole school listens to it with pleasure and some pride, and

        1 The report was published in the year before the visit by the same inspector.

        2

        everyone we met on the day of the visit told us that they like to hear it sing.
        """
    )
    #expect(letter.passages[0].text.contains("some pride, and everyone we met"))
    #expect(letter.passages.last?.text.hasPrefix("1 The report was") == true)
  }

  @Test("lifts footnotes out of a sentence where no page number is left")
  func footnotesWithoutPage() {
    let letter = letter(
      body: """
        The choir sings in the hall every morning of the week, as the report tells us.1 It
        sings well and the whole school listens to it with pleasure and some pride.2 And

        1 The report was published in the year before the visit by the same inspector.
        2 The pride is a matter of record. The record is kept in the hall where all can see
        it, and it is kept well.

        everyone we met on the day of the visit told us that they like to hear it sing.

        1 January was the day when the choir
        """
    )
    #expect(letter.passages[0].text.contains("some pride. And everyone we met"))
    #expect(letter.passages[0].lineRanges == [14...15, 21...21])
    #expect(
      letter.passages.suffix(2).map { $0.text.prefix(14) } == ["1 The report w", "2 The pride is"]
    )
  }

  @Test(
    "leaves numbers that refer to no note",
    arguments: [
      "- The drums are loud in KS2\n\n2 Pupils said that they love the drums.",
      "The school has raised £2 for its choir, which was spent by\n\n2 Pupils of the older class did.",
      "The choir begins at 10:30 in all the years and is heard by\n\n30 Pupils of the older class.",
      "The choir sings in the hall.2 It is heard by\n\n2 Pupils of the older class.\n\n- A drum.",
      "The choir sings.2 It is heard by\n\n2 Pupils of the older class.\n\nAreas for improvement",
    ]
  )
  func noFootnote(text: String) {
    let letter = letter(body: text + "\n\ne-safety must be taught to all the pupils.")
    #expect(letter.passages.last?.text == "e-safety must be taught to all the pupils.")
  }

  @Test("takes no date in a footnote for the next one")
  func dateInFootnote() {
    let letter = letter(
      body: """
        The choir sings in the hall every morning of the week, as the report tells us.1 And

        1 The report was published in the year before this visit, namely on the day
        30 June 1899 It can be found in the hall of the school for all to see and hear.

        everyone we met on the day told us that they like it, as the second tells.2 And
        2 The second report was published in the year after the first one was printed.

        2
        Everyone we met on the day of the visit told us again that they like to hear it.
        """
    )
    #expect(letter.passages.last?.text.hasPrefix("2 The second report") == true)
  }

  @Test("lifts a boxed study out of the point that it interrupts")
  func boxedStudy() {
    let letter = letter(
      body: """
        The choir sings in the hall every morning of the week at nine o'clock sharp and
        the whole school listens to it with pleasure and with some pride, as we were all
        told by everyone we met on the day when we came to visit the school to hear it.

        Areas for improvement

        - The choir sings mostly in tune, but the drums of the younger pupils do not
        Practice study: highly effective practice
        All names are made up.

        A significant strength is the flute, which is in tune.

        11

        keep time with it. Teachers should show them how.

        - The dancing should be livelier.

        Next steps

        We will come back.
        """
    )
    let improvements = letter.passages.filter { $0.section == .improvements }
    #expect(
      improvements.map(\.text) == [
        "The choir sings mostly in tune, but the drums of the younger pupils do not keep time with "
          + "it. Teachers should show them how.", "The dancing should be livelier.",
      ]
    )
    let study = letter.passages.filter { $0.section == .strengths }
    #expect(study.allSatisfy { $0.heading == "Practice study: highly effective practice" })
    #expect(study.map(\.text).last?.hasPrefix("A significant strength") == true)
    #expect(letter.passages.last?.heading == "Next steps")
  }

  @Test("lifts a study below and around lines that begin like a heading in lower case")
  func boxedStudyBetweenWraps() {
    let letter = letter(
      body: """
        The choir sings in the hall every morning of the week at nine o'clock sharp and
        the whole school listens to it with pleasure and with some pride. All talk about
        the quality of the flutes in the hall
        Practice study: highly effective practice
        A significant strength is the flute, which is in tune. Every week they look at
        the quality of the flutes and of all
        the drums in the hall of the school.

        and of the drums, which they mend when they are out of tune, with the help of all.
        """
    )
    #expect(letter.passages.first?.text.contains("flutes in the hall and of the drums") == true)
    #expect(letter.passages.last?.section == .strengths)
  }

  @Test("lifts no study that a list or another heading follows")
  func noBoxedStudy() {
    let letter = letter(
      body: """
        Areas for improvement

        - The drums are not in time

        Practice study: highly effective practice

        The flute is in tune.

        Leadership and management of music

        Leaders should:

        make sure that the drums are quieter
        """
    )
    #expect(letter.passages.first?.text == "The drums are not in time")
    #expect(letter.passages.last?.heading == "Leadership and management of music")
  }

  @Test("ends the aspects of a section at a heading of another kind")
  func endOfAspects() {
    let letter = letter(
      body: "Areas for improvement\n\nLeadership and management\n\n- Leaders should listen.\n\n"
        + "What happens next\n\nThe inspectors are going to publish this letter."
    )
    #expect(letter.passages.map(\.section) == [.improvements, .other])
  }

  @Test("ends the last item where its sentence stops short")
  func lastItem() {
    let letter = letter(
      body: """
        The choir sings in the hall every morning of the week at nine o'clock sharp and the
        whole school listens to it with pleasure and with some pride, as we were all told by
        everyone we met on the day when we came to visit the school to hear it and to see it
        with our own eyes.

        Areas for improvement

        - Make sure that the choir sings in tune in the hall on all the mornings of the week
        and at noon.

        - Buy a drum.

        - Buy a flute.

        - Buy a horn.
        The governors have a plan for all this. It was shown to us on the day of the visit in
        the hall, and we were impressed.
        """
    )
    #expect(
      letter.passages.suffix(2).map { $0.text.prefix(12) } == ["Buy a horn.", "The governor"]
    )
  }

  @Test("lifts many boxed studies in order")
  func manyStudies() {
    let study = "The choir sings with\nCase study: effective practice\nIn tune.\n\nthe flute.\n\n"
    let body = String(repeating: study, count: 3) + "Next steps\n\nWe come.\n\n" + study
    let lines = letter(body: body).passages.filter { $0.text == "In tune." }.map(\.lineRanges)
    #expect(lines.count == 4)
    #expect(lines.map { $0[0].lowerBound } == lines.map { $0[0].lowerBound }.sorted())
  }

  @Test("knows the heading of a boxed study in the middle of a page")
  func studyHeading() {
    let letter = letter(
      body: """
        The choir sings in the hall every morning of the week at nine o'clock sharp and
        the whole school listens to it with pleasure and with some pride, as we were all
        told by everyone we met on the day when we came to visit the school, and they do
        Case study: effective practice
        The flute is in tune.
        """
    )
    #expect(letter.passages.last?.text == "The flute is in tune.")
    #expect(letter.passages.last?.section == .strengths)
  }

  @Test("joins compounds at the line's end and keeps pairs apart")
  func hyphens() {
    let letter = letter(
      body: """
        There was a multi-
        agency meeting of all the people who have to do with the choir, and it made both short-
        and long-term plans for the singing in the hall, which everyone was glad to hear of
        when they came back to their work the next day after a night's sleep, as in SONG-
        19.
        """
    )
    #expect(letter.passages[0].text.contains("multi-agency meeting"))
    #expect(letter.passages[0].text.contains("short- and long-term"))
    #expect(letter.passages[0].text.hasSuffix("as in SONG-19."))
  }

  @Test(
    "maps headings to sections",
    arguments: [
      ("Areas for improvement, which we discussed, include:", SectionName.improvements),
      ("What needs to improve in this area of social work practice?1", .improvements),
      ("## **Areas for development**", .improvements), ("Key Strengths", .strengths),
      ("Features of good practice observed", .strengths), ("External support", .externalSupport),
      ("Quality of the curriculum in music", .mainFindings), ("Headline findings", .judgement),
      ("Case study: highly effective practice", .strengths),
      ("Practice study: area for improvement", .improvements), ("Evidence", .evidence),
      ("Identifying and managing risk of harm at the ‘front door’", .mainFindings),
      ("Identification and management of risk", .mainFindings),
      ("Response to children living with neglect", .mainFindings),
      ("Responses to children missing from home", .mainFindings),
    ]
  )
  func headings(heading: String, section: SectionName) {
    let letter = letter(body: "Thank you for your time.\n\n\(heading)\n\nThe choir sings well.")
    #expect(letter.passages.last?.section == section)
    #expect(letter.passages.last?.heading?.contains("#") == false)
  }

  @Test("does not take a wrapped line for a heading")
  func falseHeading() {
    let letter = letter(
      body: """
        Leaders know the choir well and they have told us about its

        strengths and weaknesses in the service

        which they mean to look at in the coming year, with the help of all.
        """
    )
    #expect(letter.passages.count == 1)
    #expect(letter.passages[0].heading == nil)
  }

  @Test("keeps an item whole where blank lines part the items")
  func itemsApart() {
    let items = (1...4).map { number in
      """
      \(number).
      The choir sings well here.
      It sings in the hall every morning of the week at nine o'clock sharp, and the whole
      school listens to it with pleasure and with some pride, as we were all told by the
      people we met on the day when we came to visit the school to hear it and to see it.
      """
    }
    let letter = letter(body: "Main findings\n\n" + items.joined(separator: "\n\n"))
    #expect(letter.passages.map(\.lineRanges.count) == [1, 1, 1, 1])
    #expect(letter.passages.allSatisfy { $0.text.hasPrefix("The choir sings well here. It") })
  }

  @Test("takes aspects right below a heading for parts of its section")
  func aspects() {
    let letter = letter(
      body: "Areas for improvement\n\nIdentifying and managing risk\n\n- Lock the hall.\n\n"
        + "Singing in the hall\n\n- The choir should sing more.\n\nLeadership and management\n\n"
        + "Leaders should listen.\n\nMain findings\n\nAll sing.\n\nTeaching\n\nIt is good."
    )
    #expect(
      letter.passages.map(\.section)
        == [.improvements, .improvements, .improvements, .mainFindings, .mainFindings]
    )
    #expect(
      letter.passages.map(\.heading) == [
        "Identifying and managing risk", "Singing in the hall", "Leadership and management",
        "Main findings", "Teaching",
      ]
    )
  }

  @Test("does not take aspects behind a list for parts of its section")
  func aspectsBehindList() {
    let letter = letter(
      body: "Areas for improvement\n\n- Lock the hall.\n\nLeadership and management\n\nAll is well."
    )
    #expect(letter.passages.map(\.section) == [.improvements, .mainFindings])
  }

  @Test("finds improvements under a lead-in without a heading")
  func leadIn() {
    let letter = letter(
      body: "You are taking effective action. The school should take further action to:\n\n"
        + "- sing more\n- sing louder.\n\nEvidence\n\nI listened."
    )
    #expect(letter.passages.map(\.section) == [.opening, .improvements, .improvements, .evidence])
    #expect(letter.passages[1].heading == nil)
  }

  @Test("sets the closing apart, and what follows the signature")
  func closing() {
    let letter = letter(
      body: "Areas for improvement\n\n- Sing more.\n\nI hope these observations are useful.",
      end: "Yours sincerely\n\nNora Sample\nHer Majesty's Inspector\n\nAnnex\n\n"
        + "Areas for improvement\n\n- An old one."
    )
    #expect(letter.passages.map(\.section) == [.improvements, .closing, .other])
    #expect(letter.signatories.count == 1)
  }

  @Test("takes long numbered blocks for paragraphs")
  func numberedParagraphs() {
    let words = Array(repeating: "song", count: 70).joined(separator: " ")
    let letter = letter(body: "Main findings\n\n1. The \(words).\n\n2. The \(words).")
    #expect(letter.passages.allSatisfy { $0.kind == .paragraph })
  }

  @Test("reads a letter that lost its line ends")
  func flattened() {
    let letter = parse(
      "3 May 1900 Mrs A Example Headteacher Elmtree Primary School Oak Road Ashby AB1 2CD Dear Mrs "
        + "Example Ofsted 1899-00 survey inspection programme: music Thank you for your help during my "
        + "visit on 1 May 1900 to look at music. The visit was a pleasure. The choir sings in the hall "
        + "every morning. Everyone listens. Strengths The singing is lively and in tune. Areas for "
        + "improvement The dancing should be livelier. The drums should be softer at night. I hope "
        + "these observations are useful as you continue to sing. As I explained previously, a copy of "
        + "this letter will be published. It may be used to inform decisions about any future visit. "
        + "Yours sincerely Nora Sample Her Majesty's Inspector"
    )
    #expect(letter.isLetter)
    #expect(letter.date?.description == "1900-05-03")
    #expect(letter.salutation == "Dear Mrs Example")
    #expect(letter.institution == "Elmtree Primary School")
    #expect(letter.signatories.map(\.name) == ["Nora Sample"])
    #expect(letter.warnings.map(\.code).contains("one-line-text"))
    #expect(letter.passages.contains { $0.text == "Everyone listens." })
  }

  @Test("reads CRLF, a byte-order mark and no-break spaces like plain text")
  func encodings() {
    let plain =
      "3 May 1900\n\nDear Mrs Example\n\nMusic survey\n\nThank you for\u{20}it.\n\nYours sincerely\n\nA Bee"
    let odd = "\u{FEFF}" + plain.replacingLines(with: "\r\n").replacingSpaces()
    #expect(parse(odd).passages.map(\.text) == parse(plain).passages.map(\.text))
    #expect(parse(odd).date == parse(plain).date)
    #expect(parse(odd).subject == parse(plain).subject)
  }
}

@Suite("Blocks of a page that was marked up")
struct MarkedBlocksTests {
  private func read(_ text: String) -> Letter {
    LetterParser.parse(Array(text.utf8), layout: .blocks)
  }

  @Test("are all passages, however short, and no headings unless marked as one")
  func short() {
    let letter = read(
      "## Report\n\nThe choir sings well.\n\nvery short text\n\nOutcomes look good\n\nAll is well."
    )
    #expect(
      letter.passages.map(\.text) == [
        "The choir sings well.", "very short text", "Outcomes look good", "All is well.",
      ]
    )
    #expect(letter.passages.allSatisfy { $0.heading == "Report" })
    #expect(letter.inferred.title == "Report")
  }

  @Test("are not joined over the end of a list or of a row")
  func apart() {
    let letter = read("Intro\n\n\n- an item\n\n\na cell one\n\n\nnext row\n\nand so\n\non it goes.")
    let row = "next row and so on it goes."
    #expect(letter.passages.map(\.text) == ["Intro", "an item", "a cell one", row])
    #expect(letter.passages.map(\.kind) == [.paragraph, .bullet, .paragraph, .paragraph])
  }

  @Test("have sections by the headings of the dictionary")
  func known() {
    let letter = read("Strengths\n\n\n- Singing\n\n\nAreas for improvement\n\n\n- Drums")
    #expect(letter.passages.map(\.section) == [.strengths, .improvements])
  }
}

@Suite("Texts that are hardly texts")
struct OddInputTests {
  @Test("give a letter and a warning")
  func warnings() {
    #expect(LetterParser.parse([]).warnings.map(\.code) == ["empty"])
    #expect(LetterParser.parse(Array("\n \t\n".utf8)).warnings.map(\.code) == ["empty"])
    #expect(LetterParser.parse([0x89, 0x50, 0, 1, 2]).warnings.map(\.code) == ["not-text"])
    let broken = LetterParser.parse(Array("A caf".utf8) + [0xE9] + Array(" is open.".utf8))
    #expect(broken.warnings.map(\.code) == ["invalid-utf8"])
    #expect(broken.passages.map(\.text) == ["A caf\u{FFFD} is open."])
  }

  @Test("are read where a NUL stands in them, which is told", arguments: [20, 296])
  func nul(place: Int) {
    var bytes = Array(String(repeating: "The choir sings well.\r\n\n", count: 20).utf8)
    bytes.insert(0, at: place)
    let letter = LetterParser.parse(bytes)
    #expect(letter.passages.count == 20 && letter.warnings.map(\.code) == ["nul"])
    let line = place / 24 * 2 + 1
    #expect(letter.warnings.map(\.lines) == [line...line])
    #expect(letter.passages.count { $0.text == "The choir sings well." } == 19)
  }

  @Test(
    "are none where control bytes, or NUL among bytes that are not UTF-8, stand in number",
    arguments: [
      [0x61, 0, 0x62, 0, 0x63, 0], [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0],
      Array("%PDF-1.4\n".utf8) + Array(repeating: 0xE1, count: 60) + [0],
      Array("12345678".utf8) + [1],
    ] as [[UInt8]]
  )
  func binary(bytes: [UInt8]) {
    #expect(LetterParser.parse(bytes).warnings.map(\.code) == ["not-text"])
    #expect(!LetterParser.isText(bytes))
  }

  @Test("of a salutation and one line have that line as a passage")
  func oneLineLetter() {
    for end in ["", "\n\nYours sincerely\n\nAda Example\n"] {
      let letter = parse("Dear all\n\nElephants here." + end)
      #expect(letter.passages.map(\.text) == ["Elephants here."])
    }
    let longer = parse("Dear all\n\nElephants\n\nThey are here, and they are large.")
    #expect(longer.title == "Elephants" && longer.passages.count == 1)
  }

  @Test("keep their words, however few")
  func shortest() {
    #expect(parse("Hello").passages.map(\.text) == ["Hello"])
  }

  @Test("are cut at sentences when they are one long line")
  func oneLine() {
    let letter = parse(String(repeating: "The choir sings well. ", count: 1000))
    #expect(letter.passages.count == 1000)
  }

  @Test(
    "are read in linear time",
    arguments: ["a ", "*", "[", "**a** ", "1. ", "\n", "Dear \n", "3/4/97 ", "."]
  )
  func linear(unit: String) {
    let bytes = Array(String(repeating: unit, count: 80_000 / unit.utf8.count).utf8)
    let clock = ContinuousClock()
    // Quadratic work on 80 kB would take minutes, also in a debug build.
    #expect(clock.measure { _ = LetterParser.parse(bytes) } < .seconds(20))
  }

  @Test("take time in proportion to the lines of one paragraph")
  func longParagraph() {
    let growth = TimeGrowth(from: 3000) { count in
      let bytes = Array(String(repeating: "Name\nNeed\nAda Example\nx\n", count: count).utf8)
      return { _ = LetterParser.parse(bytes) }
    }
    #expect(growth.isInProportion, "\(growth)")
  }
}

extension String {
  fileprivate func replacingLines(with end: String) -> String {
    split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end)
  }

  fileprivate func replacingSpaces() -> String {
    split(separator: " ", omittingEmptySubsequences: false).joined(separator: "\u{A0}")
  }
}
