import LetterParsing
import TestSupport
import Testing

@Suite("Documents that are no letters lose no line")
struct LooseLinesTests {
  /// The words by which a search can find something in a document.
  private static func found(in letter: Letter) -> Set<Substring> {
    let texts = letter.passages.flatMap { [$0.text, $0.heading ?? ""] + $0.beside }
    return Set(texts.flatMap { $0.split { !$0.isLetter && !$0.isNumber } })
  }

  @Test("every word is in a passage, a heading or beside one", arguments: 0..<600 as Range<UInt64>)
  func random(seed: UInt64) {
    let document = RandomDocument(seed: seed)
    let letter = parse(document.text)
    let found = Self.found(in: letter)
    #expect(document.words.filter { !found.contains($0[...]) } == [], "\(document.text)")
    #expect(letter.withheld.isEmpty)
    #expect(letter.passages.map(\.ordinal) == Array(1..<letter.passages.count + 1))
  }

  @Test("nothing is there twice beside passages", arguments: 0..<100 as Range<UInt64>)
  func once(seed: UInt64) {
    let passages = parse(RandomDocument(seed: seed).text).passages
    // Days and headings of the dictionary may come again.
    let beside: [String] = passages.flatMap(\.beside).filter { $0.contains("ord") }
    #expect(Set(beside).count == beside.count)
  }

  private static func shape(_ text: String) -> [[String]] {
    parse(text).passages.map { [$0.heading ?? "–", $0.text] + $0.beside }
  }

  @Test("a line that stands alone is beside the passage below, at the end beside the last")
  func lines() {
    #expect(
      Self.shape(
        "Notes of the group\n\nThe chair opened the meeting.\n\nwolf habitats\n\nThe end came soon.\n\n"
          + "    bare name\n\nLast words about lynx"
      ) == [
        ["–", "Notes of the group"], ["Notes of the group", "The chair opened the meeting."],
        [
          "Notes of the group", "The end came soon.", "wolf habitats", "bare name",
          "Last words about lynx",
        ],
      ]
    )
  }

  @Test("cells of a squeezed table are, too, with their numbers")
  func cells() {
    #expect(
      Self.shape("It has these parts.\n\n\tName\n\tPlaces\n\tOak\n\t12\n\nAll were seen.") == [
        ["–", "It has these parts."], ["–", "All were seen.", "Name", "Places", "Oak", "12"],
      ]
    )
  }

  @Test("headings without a text stand beside the next passage in their order")
  func headings() {
    #expect(
      Self.shape(
        "Yearly paper\n\nStrengths\n\nPartners\n\nMoney\n\nMoney was short in all of the terms."
      ) == [
        [
          "Money", "Money was short in all of the terms.", "Yearly paper", "Strengths", "Partners",
        ]
      ]
    )
  }

  @Test("all that stands below a heading is its text, however short")
  func answers() {
    #expect(
      Self.shape(
        "The group met in the hall.\n\n3.0 MONEY\n\nNone\n\n4.0 LAW\n\nSee the annex\n\n5.0 STAFF\n\n"
          + "All posts are filled this term.\n\nBackground papers\n\nPlan for 1907"
      ) == [
        ["–", "The group met in the hall."], ["3.0 MONEY", "None"], ["4.0 LAW", "See the annex"],
        ["5.0 STAFF", "All posts are filled this term."], ["Background papers", "Plan for 1907"],
      ]
    )
  }

  @Test("a text of headings alone is what they say")
  func onlyHeadings() {
    #expect(Self.shape("Heron") == [["–", "Heron"]])
    #expect(Self.shape("Strengths") == [["–", "Strengths"]])
    #expect(
      Self.shape("Heron\n\nKestrel bridge\n\nLynx path")
        == [["Kestrel bridge", "Lynx path", "Heron"]]
    )
  }

  @Test("how to reach somebody, and the day, are found where they stand")
  func contacts() {
    let text =
      "Paper on singing\n\nThe choir sings in the hall each day.\n\n"
      + "choir@example.org\n\nThe band plays in the yard, too.\n\n3 November 1904"
    #expect(Self.shape(text).last?.dropFirst(2) == ["choir@example.org", "3 November 1904"])
    #expect(parse(text).date?.description == "1904-11-03")
    #expect(parse(text).letterhead == ["choir@example.org"])
  }

  @Test("the day is beside a passage once, also where form feeds leave all on one line")
  func formFeeds() {
    let text = "The choir sings.\u{0C}3 November 1904\u{0C}The band plays in the yard, too."
    #expect(Self.shape(text).flatMap { $0.dropFirst(2) } == ["3 November 1904"])
    #expect(
      Self.shape(text).map { $0[1] } == ["The choir sings.", "The band plays in the yard, too."]
    )
  }

  @Test("a letter has no texts beside its passages")
  func letters() {
    let letter = letter(
      body: "Thank you.\n\nStrengths\n\nMusic\n\n- The songs.",
      end:
        "Yours sincerely\n\nNora Sample\n\nDear Pupils\n\nYou sing well.\n\nYours sincerely\n\nNora Sample"
    )
    #expect(letter.passages.allSatisfy { $0.beside.isEmpty })
  }

  @Test("what is withheld is beside nothing")
  func withheld() {
    let rows = (1...4).map { "\tAda\($0) Example\n\t0\($0)/04/1897\n" }.joined()
    let text = ChildReport.head + "Group one\n\n" + rows + "\nGroup two" + ChildReport.tail
    #expect(!parse(text).withheld.isEmpty)
    for shown in ChildReport.shown(text) {
      #expect(!shown.contains("Ada") && !shown.contains("1897"))
      #expect(shown.contains("Group two"))
    }
  }

  @Test("rows about children among random lines are nowhere", arguments: 0..<40 as Range<UInt64>)
  func rows(seed: UInt64) {
    func rows(_ row: (Int) -> String) -> String { (1...4).map(row).joined(separator: "\n") }
    let tables = [
      rows { "\tZed\($0) Quill\n\t0\($0)/04/1897\n" }, rows { "> Zed\($0) Quill 0\($0)/04/1897" },
      "Name | DOB\n--- | ---\n" + rows { "Zed\($0) Quill | 0\($0)/04/1897" },
      rows { "- [x] Zed\($0) Quill, 0\($0)/04/1897" },
      "```\n" + rows { "Zed\($0) Quill 0\($0)/04/1897" } + "\n```", "~~Zed Quill 03/04/1897~~",
      "![Zed Quill 03/04/1897](a.png)", "`Zed Quill` 03/04/1897",
    ]
    for table in tables {
      let text =
        ChildReport.head + RandomDocument(seed: seed).text + "\n\n" + table + "\n\n"
        + RandomDocument(seed: seed + 1000).text + ChildReport.tail
      for shown in ChildReport.shown(text) {
        #expect(!["Zed", "Quill", "1897"].contains { shown.contains($0) }, "\(shown)")
      }
    }
  }

  @Test("takes time in proportion to the number of short lines")
  func time() {
    let units = [
      "wolf habitats\n\n", "a@example.org\n\n", "Heron\n\n", "> a\nb\n", "```\nc\n```\n",
    ]
    for unit in units {
      #expect(ChildReport.timeGrowth(of: unit).isInProportion)
    }
  }
}
