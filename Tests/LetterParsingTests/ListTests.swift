import LetterParsing
import Testing

@Suite("Lists")
struct ListTests {
  private static let items = ["sing more often", "train the choir by 3 May 1901", "buy drums"]

  @Test(
    "of letters, and of signs whose font was lost",
    arguments: [
      ["(a)", "(b)", "(c)"], ["a)", "b)", "c)"], ["A)", "B)", "C)"], ["a.", "b.", "c."],
      ["i)", "ii)", "iii)"], ["(i)", "(ii)", "(iii)"], ["i.", "ii.", "iii."],
      ["∙", "∙", "∙"], ["♦", "♦", "♦"], ["»", "»", "»"], ["§", "§", "§"], ["ü", "ü", "ü"],
      ["Ø", "Ø", "Ø"], ["v", "v", "v"], ["q", "q", "q"],
    ]
  )
  func marks(_ marks: [String]) {
    let list = zip(marks, Self.items).map { "\($0) \($1)" }.joined(separator: "\n")
    let letter = letter(body: "Areas for improvement\n\n\(list)")
    #expect(letter.passages.map(\.text) == Self.items)
    #expect(letter.passages.allSatisfy { $0.kind == .bullet })
  }

  @Test("no abbreviation at the start of a wrapped line begins an item")
  func abbreviation() {
    let letter = letter(
      body: """
        The choir sings from the book that the school bought in the spring of last year,
        p. 5 of which is the one that everyone knows by heart and likes the best of all,
        v. much so, as they say, and as we could hear for ourselves in the hall at ten.
        """
    )
    #expect(letter.passages.count == 1)
  }

  @Test("without marks have an item to each paragraph")
  func unmarked() {
    let list = Self.items.joined(separator: "\n\n")
    let letter = letter(body: "Areas for improvement, which we discussed, include:\n\n\(list)")
    #expect(letter.passages.map(\.text) == Self.items)
  }

  @Test("without marks have items that a page break cuts")
  func cut() {
    let letter = letter(
      body: """
        The choir sings in the hall every morning of the week at nine o'clock sharp and
        the whole school listens to it with pleasure and with some pride, as we were
        told by everyone we met on the day when we came to visit the school to hear it
        sing.

        Areas for improvement, which we discussed, include:

        sing in the hall every morning of the week at nine o'clock sharp, and in such a

        way that the whole school listens

        buy drums
        """
    )
    #expect(
      letter.passages.map(\.text).suffix(2) == [
        "sing in the hall every morning of the week at nine o'clock sharp, and in such a way that"
          + " the whole school listens",
        "buy drums",
      ]
    )
  }

  @Test("a line that stops at a preposition is wrapped, in however short a letter")
  func shortLetter() {
    let letter = letter(
      body: """
        This visit was the second one since the inspection of the school that took place in
        March 1899. It was made on behalf of the board under the (Schools and Choirs
        Standards) Regulations of 1890.
        """
    )
    #expect(letter.passages.count == 1)
  }

  @Test("one line that was broken by hand does not hide where paragraphs end")
  func brokenLine() {
    let text = """
      The leaders of the choir know what to do and they do it with care and over a long time so
      that it is done well by all.
      Pupils enjoy their songs and they work hard at them because the teachers make the work a
      pleasure for them.
      The band has grown to twice its number and the school has done much to make quite sure
      that it stays there
      for good.
      """
    #expect(letter(body: text).passages.count == 3)
  }

  @Test("the second day of a span below a heading is part of the heading")
  func heading() {
    let letter = letter(
      body:
        "All is well.\n\nReport on the second monitoring inspection on 3 May 1900 to\n4 May 1900"
        + "\n\nEvidence\n\nThe choir sang."
    )
    #expect(!letter.passages.contains { $0.text.hasPrefix("4 May") })
  }
}
