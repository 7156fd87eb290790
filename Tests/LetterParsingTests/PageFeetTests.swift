import Testing

@testable import LetterParsing

@Suite("Running heads and feet")
struct PageFeetTests {
  /// Lines as wide as those of a page, so that it is known as one.
  private static let first =
    "- The choir is led well and the staff who work in it each morning have been trained in\n"
    + "the use of new songs and of old ones so that they can plan for"
  private static let second =
    "each child with care and can tell teachers what works.\n"
    + "- Lessons are lively and pupils enjoy the chance to handle old things and to ask questions of"
  private static let third = "visitors who come to the school."

  private func passages(_ feet: [String]) -> [String] {
    let body =
      "Thank you for your hospitality and cooperation during my visit on 4 May 1900 to look at work in\n"
      + "music at the school and in the choir of which we had heard.\n\nStrengths\n\n" + Self.first
      + feet[0]
      + Self.second + feet[1] + Self.third + "\n\nAreas for improvement\n\n- Marking is weak."
    let letter = letter(date: "4 May 1900", body: body)
    #expect(letter.date?.description == "1900-05-04")
    #expect(letter.institution == "Elmtree Primary School")
    #expect(letter.passages.last?.section == .improvements)
    return letter.passages.filter { $0.section == .strengths }.map(\.text)
  }

  private static let whole = [
    "The choir is led well and the staff who work in it each morning have been trained in the use of "
      + "new songs and of old ones so that they can plan for each child with care and can tell "
      + "teachers what works.",
    "Lessons are lively and pupils enjoy the chance to handle old things and to ask questions of "
      + "visitors who come to the school.",
  ]

  @Test(
    "of several lines, with dates and counted pages, part no passage",
    arguments: [
      [
        "\n\nInspection report: Elmtree School\n4 May 1900\n1\n\u{0C}\n",
        "\n\nInspection report: Elmtree School\n4 May 1900\n2\n\u{0C}\n",
      ],
      [
        "\n \n \nInspection report: Elmtree School \n3 and 4 May 1900 \n1 \n \n\n",
        "\n \n \nInspection report: Elmtree School \n3 and 4 May 1900 \n2 \n \n\n",
      ],
      ["\n\n4 May 1900\nPage 2\n\n", "\n\n4 May 1900\nPage 3\n\n"],
      ["\n\nMrs A Example\n4 May 1900\nPage 2\n\n", "\n\nMrs A Example\n4 May 1900\nPage 3\n\n"],
      [
        "\n\n\u{0C}Elmtree Primary School\n4 May 1900\n2\n\n\n",
        "\n\n\u{0C}Elmtree Primary School\n4 May 1900\n3\n\n\n",
      ],
      [
        "\n\nInspection report:  Elmtree School, 4 May 1900          1 of 3\n\n\n",
        "\n\nInspection report:  Elmtree School, 4 May 1900          2 of 3\n\n\n",
      ],
      ["\n\nwww.example.test    Page 1\n\n\n", "\n\nwww.example.test    Page 2\n\n\n"],
      [
        "\n\nhttps://example.test/900          1/3\n04/05/1900, 14:02      Elmtree School\n\n",
        "\n\nhttps://example.test/900          2/3\n04/05/1900, 14:02      Elmtree School\n\n",
      ],
      ["\n\nii\n\n\n", "\n\niii\n\n\n"],
    ]
  )
  func feet(feet: [String]) { #expect(passages(feet) == Self.whole) }

  @Test(
    "are no lines that only look alike",
    arguments: [
      "The choir met on these days:\n\n4 May 1900\n\nAda Sample led it.\n\n4 May 1900\n\nBen Sample led it.",
      "The standards were met as follows:\n\nTeachers met 2 of 5\n\nGovernors met 3 of 5\n\nPupils met 4 of 5",
      "Lessons seen in each year\n\nYear 1 to 2 of 5\n\nYear 1 to 2 of 7",
      "These were met:\n\n- Target 1 of 3\n- Target 2 of 3\n- Target 3 of 3",
      "Priority 1/3\n\nSongs are sung.\n\nPriority 2/3\n\nDrums are played.",
    ]
  )
  func text(body: String) {
    let text = letter(body: body).passages.flatMap { [$0.heading ?? "", $0.text] }
      .joined(separator: " ")
    let words = [
      "4 May 1900", "2 of 5", "Ada Sample", "Pupils met 4 of 5", "2 of 7", "Target 1 of 3",
      "Target 3 of 3", "Priority 2/3",
    ]
    for word in words where body.contains(word) {
      #expect(text.contains(word), "\(text)")
    }
  }

  @Test("a number alone that counts nothing is the cell of a table")
  func loneNumber() {
    let report =
      "School details\n\nAge range of pupils\n3 to 11\nNumber of pupils on the roll\n207\nHead\nAda Sample\n"
    let letter = parse("The school is small and stands in a village.\n\n" + report)
    #expect((letter.passages.map(\.text) + letter.letterhead).contains { $0.contains("207") })
    let pages = parse("The school is small.\n\n2\n\nIt stands in a village.\n\n3\n\nIt is old.")
    #expect(
      pages.passages.map(\.text) == [
        "The school is small.", "It stands in a village.", "It is old.",
      ]
    )
  }

  @Test("lines of contents are no passages")
  func contents() {
    let text =
      "Contents\nSummary of findings ........................ 3\nRECOMMENDATIONS . . . . . . . . 14\n\n"
      + "Summary of findings\n\nThe school is small and stands in a village.\n\nHe paused .... and 3 went."
    let letter = parse(text)
    #expect(
      !(letter.passages.map(\.text) + letter.letterhead).contains {
        $0.contains("....") && $0.contains("Summary")
      }
    )
    #expect(letter.passages.map(\.text).contains("He paused .... and 3 went."))
  }
}
