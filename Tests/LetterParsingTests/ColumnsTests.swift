import LetterParsing
import Testing

@Suite("Columns of a page")
struct ColumnsTests {
  private let end =
    "Dear Mrs Example\n\nOfsted survey visit: music\n\nThe choir sings well.\n\nYours sincerely"

  @Test("the date stands beside a telephone number")
  func date() {
    let letter = parse(
      "3 May 1900      T 0300 123 1231\n\nMrs A Example\nHeadteacher\nElmtree School\nAB1 2CD\n\n\(end)"
    )
    #expect(letter.date?.description == "1900-05-03")
    #expect(letter.letterhead.contains("T 0300 123 1231"))
  }

  @Test("the letterhead stands beside the addressee")
  func letterhead() {
    let letter = parse(
      """
                                        Piccadilly Gate
      3 May 1900                        Store Street
                                        Manchester
      Mrs A Example                     M1 2WD
      Headteacher
      Elmtree School                    T 0300 123 1231
      Ashby
      AB1 2CD

      \(end)
      """
    )
    #expect(letter.date?.description == "1900-05-03")
    #expect(letter.addressees == [Correspondent(name: "Mrs A Example", role: "Headteacher")])
    #expect(letter.institution == "Elmtree School")
    #expect(letter.addressLines == ["Ashby"])
    #expect(letter.postcode == "AB1 2CD")
  }

  @Test("the addressee may be the column on the right")
  func right() {
    let letter = parse(
      """
      Piccadilly Gate                   3 May 1900
      Store Street
      Manchester                        Mrs A Example
      M1 2WD                            Headteacher
                                        Elmtree School
                                        AB1 2CD

      \(end)
      """
    )
    #expect(letter.date?.description == "1900-05-03")
    #expect(letter.addressees.map(\.name) == ["Mrs A Example"])
    #expect(letter.postcode == "AB1 2CD")
  }

  @Test("a county and its postcode three spaces on are one line")
  func address() {
    let letter = parse(
      "3 May 1900\n\nMrs A Example\nHeadteacher\nElmtree School\nCumbria   AB1 2CD\n\n\(end)"
    )
    #expect(letter.postcode == "AB1 2CD")
    #expect(letter.county == "Cumbria")
  }

  @Test("two sign beside each other, each below the name of a body")
  func signatories() {
    let letter = letter(
      body: "The choir sings well.",
      end: """
        Yours sincerely                       Yours sincerely

        Ofsted                                Care Quality Commission

        Nora Sample                           Ben Fiction
        Regional Director                     Deputy Chief Inspector
        """
    )
    #expect(
      letter.signatories == [
        Correspondent(name: "Nora Sample", role: "Regional Director"),
        Correspondent(name: "Ben Fiction", role: "Deputy Chief Inspector"),
      ]
    )
    #expect(letter.passages.map(\.text) == ["The choir sings well."])
  }

  @Test(
    "a running foot with the number of its page is no text",
    arguments: [
      [
        "Report: Elmtree School, 3 May 1900    Page 2 of 3",
        "Report: Elmtree School    Page 3 of 3",
      ],
      ["Page 2 of 3 Elmtree School", "Page 3 of 3 Elmtree School"],
      ["Ofsted | Raising standards      2", "Ofsted | Raising standards      3"],
      ["2      Ofsted | Raising standards", "3      Ofsted | Raising standards"],
    ]
  )
  func feet(lines: [String]) {
    let letter = letter(
      body: """
        The choir sings in the hall every morning of the week at nine o'clock sharp and
        the whole school listens to it with pleasure and with some pride, as we were
        \(lines[0])
        told by everyone we met on the day when we came to visit the school to hear it.
        \(lines[1])
        External support

        The trust helps the choir, and has done so for longer than anyone can remember
        or has written down.
        """
    )
    #expect(letter.passages.map(\.section) == [.opening, .externalSupport])
    #expect(!letter.passages.contains { $0.text.contains("Elmtree") || $0.text.contains("Ofsted") })
  }

  @Test("headings that count are no feet")
  func counted() {
    let letter = letter(
      body: "Key stage 1\n\nThe choir sings well.\n\nKey stage 2\n\nThe band plays well."
    )
    #expect(letter.passages.map(\.heading) == ["Key stage 1", "Key stage 2"])
  }
}
