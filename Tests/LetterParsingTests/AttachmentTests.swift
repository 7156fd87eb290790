import LetterParsing
import Testing

@Suite("Letters with a report behind them")
struct AttachmentTests {
  static let letter = """
    15 May 1915

    Mr Kim Sample
    Headteacher
    Exampleby High School
    HU1 1AA

    Dear Mr Sample

    Special measures monitoring inspection of Exampleby High School

    The school is making reasonable progress towards the removal of special measures.

    Safeguarding is effective.

    Records are detailed.

    Yours sincerely

    Dale Sample
    Her Majesty's Inspector

    Annex

    The areas for improvement identified during the inspection which took place in November 1914

    • Improve attendance.

    Report on the second monitoring inspection on 13 and 14 May 1915

    Evidence

    The inspectors observed the school's work.

    Priorities for further improvement

    • Raise the quality of marking in science.
    """

  private var passages: [Passage] { LetterParser.parse(Array(Self.letter.utf8)).passages }

  private func section(of text: String) -> SectionName? {
    passages.first { $0.text == text }?.section
  }

  @Test("never take points of an earlier inspection for new ones")
  func annex() {
    #expect(section(of: "Improve attendance.") == .other)
    let improvements = passages.filter { $0.section == .improvements }.map(\.text)
    #expect(improvements == ["Raise the quality of marking in science."])
  }

  @Test("have sections again in the report")
  func report() {
    #expect(section(of: "The inspectors observed the school's work.") == .evidence)
  }

  @Test("may print a heading with its full stop")
  func sentenceAsHeading() {
    let passage = passages.first { $0.text == "Records are detailed." }
    #expect(passage?.section == .mainFindings)
    #expect(passage?.heading == "Safeguarding is effective.")
  }
}

@Suite("Letters without a subject")
struct SubjectlessLetterTests {
  @Test(
    "keep their only sentence as a passage",
    arguments: ["\n\nYours sincerely\n", "\n", "\n\nYours sincerely\n\nA Sample"]
  )
  func onlySentence(ending: String) {
    let sentence = "The choir sings well and the pupils enjoy it."
    let letter = LetterParser.parse(Array("Dear Sir\n\n\(sentence)\(ending)".utf8))
    #expect(letter.passages.map(\.text) == [sentence])
    #expect(letter.subject == nil)
  }
}
