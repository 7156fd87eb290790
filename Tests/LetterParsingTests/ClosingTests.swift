import LetterParsing
import Testing

@Suite("The end of a letter")
struct ClosingTests {
  private func signed(_ end: String) -> Letter {
    letter(body: "Strengths\n\n• The choir sings well.", end: end)
  }

  private static let nora = Correspondent(name: "Nora Sample", role: "HMI")

  @Test(
    "closes in other words",
    arguments: [
      "Kind regards", "Best wishes", "With best wishes", "Yours", "Yn gywir / Yours sincerely",
      "Yn gywir", "With best wishes\n\nYours sincerely", "Yours sincerely\n\n[signature]",
    ]
  )
  func formulas(_ formula: String) {
    let letter = signed("\(formula)\n\nNora Sample\nHMI")
    #expect(letter.isLetter)
    #expect(letter.signatories == [Self.nora])
    #expect(letter.passages.map(\.text) == ["The choir sings well."])
  }

  @Test("regards within the text close nothing")
  func noFormula() {
    let letter = letter(body: "Best wishes\n\nThe choir sent its wishes to all of us.")
    #expect(letter.passages.last?.text == "The choir sent its wishes to all of us.")
    #expect(letter.signatories.map(\.name) == ["Nora Sample"])
  }

  @Test("has the name behind the formula on its line")
  func oneLine() {
    let letter = signed("Yours sincerely Nora Sample Her Majesty’s Inspector")
    #expect(
      letter.signatories == [Correspondent(name: "Nora Sample", role: "Her Majesty’s Inspector")]
    )
    #expect(letter.passages.count == 1)
  }

  @Test("has no formula at all", arguments: ["HM Inspector", "Managing Inspector", "HMI"])
  func unannounced(_ role: String) {
    let letter = signed("Nora Sample\n\(role)")
    #expect(letter.isLetter)
    #expect(letter.signatories == [Correspondent(name: "Nora Sample", role: role)])
  }

  @Test("tells what is enclosed", arguments: ["Encl. Annex A", "Enc: plan of the visit"])
  func enclosure(_ line: String) {
    let letter = signed("Yours sincerely\n\nNora Sample\nHMI\n\ncc: Mr B Fiction\n\(line)")
    #expect(letter.signatories == [Self.nora])
    #expect(letter.copies == ["Mr B Fiction"])
    #expect(letter.passages.count == 1)
    let other = signed("Yours sincerely\n\nNora Sample\nHMI\n\n\(line)\n\ncc: Mr B Fiction")
    #expect(other.signatories == [Self.nora])
    #expect(other.copies == ["Mr B Fiction"])
  }

  @Test("names both who signed on one line, and the one for whom another did")
  func otherNames() {
    let both = signed("Yours sincerely\n\nNora Sample and Alan Fiction\nHer Majesty's Inspectors")
    #expect(both.signatories.map(\.name) == ["Nora Sample", "Alan Fiction"])
    #expect(both.signatories.map(\.role) == ["Her Majesty's Inspector", "Her Majesty's Inspector"])
    #expect(signed("Yours sincerely\n\npp Nora Sample\nHMI").signatories == [Self.nora])
    let body = signed("Yours sincerely\n\nNora Sample\nDirector, Wales and the West")
    #expect(body.signatories.count == 1)
  }

  @Test("of several bodies keeps what tabs part apart")
  func cells() {
    let grid = signed(
      "Yours sincerely\n\nOfsted\tCare Commission\nNora Sample HMI\nRegional Director\tAlan Fiction\n"
        + "Chief Inspector\nHMI Lead Inspector\tAda Example\nCQC Inspector"
    )
    let names = grid.signatories.map(\.name)
    #expect(names.contains("Alan Fiction") && names.contains("Ada Example"))
    #expect(!names.contains { $0.contains("Regional Director ") })
  }
}
