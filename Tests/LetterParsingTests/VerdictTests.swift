import LetterParsing
import Testing

@Suite("Strengths and improvements are never exchanged")
struct VerdictTests {
  private static let opening = "Thank you for your time.\n\n"

  private func section(below heading: String) -> SectionName? {
    letter(body: Self.opening + "\(heading)\n\n- Songs are sung in the hall.").passages.last?
      .section
  }

  @Test(
    "by the heading of a study",
    arguments: [
      ("Case study: missed opportunities", SectionName.improvements),
      ("Practice study: ineffective practice", .improvements),
      ("Practice study: not yet effective practice", .improvements),
      ("Case study: what went wrong", .improvements),
      ("Case study: areas for improvement", .improvements),
      ("Case study: highly effective practice", .strengths),
      ("Practice study: good practice", .strengths),
      ("Case study: singer A", .other), ("Case study: use of the quagga", .other),
    ]
  )
  func studies(heading: String, section: SectionName) {
    #expect(self.section(below: heading) == section)
  }

  @Test(
    "where a heading names both",
    arguments: [
      ("Areas for improvement and strengths", SectionName.other),
      ("Weaknesses and strengths", .other), ("Building on strengths", .other),
      ("Key strengths", .strengths), ("Early help strengths", .strengths),
    ]
  )
  func both(heading: String, section: SectionName) {
    #expect(self.section(below: heading) == section)
  }

  @Test(
    "where a heading below others judges",
    arguments: ["What we are worried about", "Things that are not good", "The gaps that we saw"]
  )
  func judging(heading: String) {
    let letter = letter(
      body: Self.opening + "Strengths\n\nSinging\n\n- All sing.\n\n\(heading)\n\n- The drums."
    )
    #expect(letter.passages.map(\.section).dropFirst(1).first == .strengths)
    #expect(letter.passages.last?.text == "The drums.")
    #expect(letter.passages.last?.section != .strengths)
  }

  @Test("and an aspect goes on with them", arguments: ["The choir", "Staff development"])
  func aspect(heading: String) {
    let letter = letter(
      body: Self.opening + "Strengths\n\nSinging\n\n- All sing.\n\n\(heading)\n\n- The drums."
    )
    #expect(letter.passages.map(\.section) == [.opening, .strengths, .strengths])
  }
}

@Suite("What an earlier inspection asked for")
struct EarlierInspectionTests {
  @Test(
    "is none of the improvements that a letter lists",
    arguments: [
      "The areas for improvement identified at the previous inspection were:",
      "At its previous inspection the choir was told of the following areas for improvement:",
      "The inspection in November 1909 identified these areas for improvement:",
      "The priorities at the last inspection were to:",
      "The most recent section 5 inspection named these areas for improvement:",
    ]
  )
  func sentence(leadIn: String) {
    let letter = letter(body: "Thank you.\n\nThe choir sings.\n\n\(leadIn)\n\n- Buy a drum.")
    #expect(letter.passages.last?.text == "Buy a drum.")
    #expect(letter.passages.last?.section == .context)
  }

  @Test(
    "is not what a letter asks for beside it",
    arguments: [
      "To build on the gains made since the last inspection, the choir should:",
      "Following our visit in November, the school needs to:",
      "Areas for improvement identified during our visit include:",
    ]
  )
  func newDemand(leadIn: String) {
    let letter = letter(body: "Thank you.\n\nThe choir sings.\n\n\(leadIn)\n\n- Buy a drum.")
    #expect(letter.passages.last?.section == .improvements)
  }

  @Test(
    "has headings of its own",
    arguments: [
      ("Areas for improvement identified at the last inspection", SectionName.other),
      ("Areas for improvement from the previous visit", .other),
      ("Areas for improvement that have been met", .other),
      ("Areas for development: progress so far", .other),
      ("What needed to improve at the last inspection", .other),
      ("Next steps for inspectors", .other), ("Next steps for the choir", .improvements),
      ("Areas for improvement from this inspection", .improvements),
      ("Areas for improvement to be addressed", .improvements),
    ]
  )
  func heading(_ heading: String, section: SectionName) {
    let letter = letter(body: "Thank you.\n\nStrengths\n\n- Songs.\n\n\(heading)\n\n- Buy a drum.")
    #expect(letter.passages.last?.section == section)
    #expect(letter.passages.last?.heading == heading)
  }
}
