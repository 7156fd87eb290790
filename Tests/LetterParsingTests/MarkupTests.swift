import LetterParsing
import Testing

@Suite("Tables and marks of markup")
struct MarkupTests {
  @Test("rows of a Markdown table are what their cells say")
  func table() {
    let letter = letter(
      body:
        "Main findings\n\n| Aspect | Grade |\n|---|:--|\n| Singing | Good |\n| Drums | Inadequate |"
    )
    #expect(letter.passages.map(\.text) == ["Aspect Grade", "Singing Good", "Drums Inadequate"])
    #expect(letter.passages.allSatisfy { $0.section == .mainFindings })
  }

  @Test("rows of the table of a page are text of a letter")
  func pageTable() {
    let text =
      "Dear Mrs Example\n\nSurvey visit: music\n\n## Strengths\n\nThe choir sings.\n\n\n"
      + "Leadership and management in music Inadequate\n\n\nDrums Good\n\n\nThe band plays.\n\n"
      + "Yours sincerely\n\nNora Sample\nHMI"
    let letter = LetterParser.parse(Array(text.utf8), layout: .blocks)
    #expect(letter.passages.contains { $0.text.hasSuffix("Inadequate") })
    #expect(letter.passages.contains { $0.text == "Drums Good" })
    #expect(letter.passages.allSatisfy { $0.section == .strengths })
  }

  @Test("emphasis and links are what they show")
  func inline() {
    let letter = letter(
      body: "The *choir* is **loud** and _high_, see [the song](http://example.org/song)."
    )
    #expect(letter.passages.map(\.text) == ["The choir is loud and high, see the song."])
  }

  @Test(
    "asterisks and brackets with a meaning stay",
    arguments: [
      "Half of them reached *A* and A* in music.", "Songs [sic](see below) were sung.",
      "The file is my_song_book today.", "Three * four is twelve * one.",
    ]
  )
  func kept(_ text: String) {
    let letter = letter(body: text)
    #expect(letter.passages.first?.text.contains("*") == text.contains("*"))
    #expect(letter.passages.first?.text.contains("[") == text.contains("["))
    #expect(letter.passages.first?.text.contains("_") == text.contains("_"))
  }

  /// What stands below a heading that is no passage, because it is one word.
  private static func texts(_ markdown: String) -> [String] {
    parse("# Paper\n\n" + markdown).passages.map(\.text)
  }

  @Test(
    "marks of Markdown are no text",
    arguments: [
      ("> All was well.\n> They sang.", ["All was well.", "They sang."]),
      ("> > All was well.", ["All was well."]),
      (">All was well.\n>\n> Yes.", ["All was well.", "Yes."]),
      ("- > All was well.", ["All was well."]),
      ("- [ ] order drums\n- [x] sell harps\n* [X] sing", ["order drums", "sell harps", "sing"]),
      ("1. [ ] order drums", ["order drums"]),
      ("```sh\nplay drums\n```", ["play drums"]), ("~~~\nplay drums\n~~~", ["play drums"]),
      ("The `choir` is ~~loud~~ ``high``.", ["The choir is loud high."]),
      ("![The choir](choir.png)", ["The choir"]),
      ("See [the song](http://example.org/a_(b)).", ["See the song."]),
      ("See <https://example.org/song>.", ["See https://example.org/song."]),
      ("| Aspect | Grade |\n|---|:--|\n| Singing | Good |", ["Aspect Grade", "Singing Good"]),
      ("Aspect | Grade\n--- | :-:\nSinging | Good", ["Aspect Grade", "Singing Good"]),
    ]
  )
  func marks(markdown: String, texts: [String]) {
    #expect(Self.texts(markdown) == texts)
  }

  @Test(
    "signs that mean something stay",
    arguments: [
      "> 5 pupils sang.", "It is 5 > 3 today.", "The file ~~ was lost.", "A `lone mark here.",
      "See [the song](song.html \"A song\") there.", "They sang a | b there.",
      "[x] marks them all.",
      "Write to Ada <ada@example.org> today.", "As ```code`` is open.",
    ]
  )
  func meant(text: String) {
    #expect(Self.texts(text) == [text])
    #expect(letter(body: text).passages.map(\.text) == [text])
  }

  @Test("a quotation or code is no text with what stands around it")
  func set() {
    #expect(
      Self.texts("- they said\n> we sing\n\nand then\n> we play\nto all\n```\nrun it\n```\nat noon")
        == ["they said", "we sing", "and then", "we play", "to all", "run it", "at noon"]
    )
  }

  @Test("a heading of Markdown is one wherever it stands, with marks behind it or a line below")
  func headings() {
    let passages = parse(
      "# Paper\n\nThey sang\n## the songs ##\nAll knew them.\n\nThe drums\n---\nNobody plays."
    ).passages
    #expect(passages.map(\.heading) == ["Paper", "the songs", "The drums"])
    #expect(passages.map(\.text) == ["They sang", "All knew them.", "Nobody plays."])
  }

  @Test("a short line below a heading of Markdown is its text")
  func shortTexts() {
    let passages = parse("# Questions\n\n## How long?\n\nSix weeks\n\n## How far?\n\nA mile")
      .passages
    #expect(passages.map(\.heading) == [nil, "How long?", "How far?"])
    #expect(passages.map(\.text) == ["Questions", "Six weeks", "A mile"])
  }

  @Test("a quoted “Dear” makes no letter of a mail")
  func quotedLetter() {
    let mail = parse(
      "Hi Ada\n\nThanks for this, we have two places left.\n\nOn 2 May 1900 you wrote:\n> Dear Nora\n>\n"
        + "> Are there any places left?"
    )
    #expect(!mail.isLetter && mail.salutation == nil)
    #expect(mail.passages.last?.text == "Are there any places left?")
    #expect(mail.passages.last?.beside == ["Dear Nora"])
  }

  @Test("a copyright mark below a page is no text")
  func copyright() {
    let letter = letter(
      body: "All is well.",
      end: "Yours sincerely\n\nNora Sample\nHMI\n\n© Crown copyright"
    )
    #expect(letter.passages.count == 1)
  }
}
