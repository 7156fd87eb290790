import LetterParsing
import Testing

@Suite("Lines that a form feed parts")
struct FormFeedTests {
  @Test("are apart though they have one number, below the closing as elsewhere")
  func enclosure() {
    let source =
      "3 May 1904\n\nDear Ms Sample\n\nVisit to the choir\n\nThe choir sang well on the day of the visit.\n\nYours sincerely\n\nAda Example\u{0C}Encl: plan\n"
    let letter = LetterParser.parse(Array(source.utf8))
    #expect(letter.signatories.map(\.name) == ["Ada Example"])
    #expect(letter.passages.last?.text == "The choir sang well on the day of the visit.")
  }

  @Test("numbers within a sentence are no marks of notes")
  func numbers() {
    let body = "See ref.1 here and p.1 of the plan.1 The choir sang.1"
    let source =
      "3 May 1904\n\nDear Ms Sample\n\n\(body)\n\nYours sincerely\n\nAda Example\n\n1 A note on the plan.\n"
    let texts = LetterParser.parse(Array(source.utf8)).passages.map(\.text)
    #expect(texts.contains { $0.hasPrefix("See ref.1 here and p.1 of the plan.") })
  }
}
