import Testing

@testable import LetterParsing

@Suite("Letters in e-mails")
struct MailTests {
  private static let header =
    "From: Nora Sample [mailto:nora@example.test]\nSent: Friday, 3 May 1900 16:42\nTo: head@elm.test\n"
    + "Cc: info@ashby.test\nSubject: FW: visit to Elmtree School\n\n"
  private static let letter =
    "Dear Mrs Example\n\nSurvey programme: music\n\nThank you for your help during my visit.\n\nStrengths\n\n"
    + "- The choir sings well and is\n  known in the town.\n- Staff know pupils.\n\n"
    + "Areas for improvement\n\n- Books are few.\n\nYours sincerely\n\nNora Sample\nHer Majesty's Inspector\n"

  private func quoted(_ text: String, mark: String = ">") -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.isEmpty ? mark : mark + " " + line
    }.joined(separator: "\n")
  }

  @Test("marks of a quotation are no part of its lines", arguments: [false, true])
  func marks(hasHeader: Bool) {
    let letter = parse(
      (hasHeader ? Self.header : "") + quoted(Self.letter) + "\n\nThis was scanned."
    )
    #expect(letter.salutation == "Dear Mrs Example")
    #expect(letter.kind == .survey)
    let strengths = letter.passages.filter { $0.section == .strengths }.map(\.text)
    #expect(strengths == ["The choir sings well and is known in the town.", "Staff know pupils."])
    #expect(
      letter.passages.filter { $0.section == .improvements }.map(\.text) == ["Books are few."]
    )
    #expect(!letter.passages.contains { $0.text.contains(">") })
  }

  @Test("passages know their places in the quoted source")
  func places() {
    let bytes = Array(quoted(Self.letter).utf8)
    for passage in LetterParser.parse(bytes).passages {
      for segment in passage.segments where segment.text.count == segment.source.count {
        #expect(Array(Array(passage.text.utf8)[segment.text]) == Array(bytes[segment.source]))
      }
    }
  }

  @Test("the header is no address, and its day the letter's")
  func header() {
    let letter = parse(Self.header + Self.letter)
    #expect(letter.date?.description == "1900-05-03")
    #expect(letter.addressLines.isEmpty)
    #expect(letter.institution == nil)
    #expect(letter.letterhead.contains("To: head@elm.test"))
  }

  @Test("a letter's own date stands before that of sending")
  func ownDate() {
    let letter = parse(
      Self.header + "1 May 1900\n\nMrs A Example\nElmtree School\n\n" + Self.letter
    )
    #expect(letter.institution == "Elmtree School")
    #expect(letter.date?.description == "1900-05-01")
  }

  @Test("a line or two with such a mark, and labels of a letter, stay what they are")
  func others() {
    let text = parse("Scores are > 3 in all.\n\n> 5 in music is good.\n\nThe work goes on.")
    #expect(text.passages.map(\.text).contains("> 5 in music is good."))
    let letter = parse("Date: 3 May 1900\nTo: Mrs A Example\nElmtree School\n\n" + Self.letter)
    #expect(letter.date?.description == "1900-05-03")
    #expect(letter.institution == "Elmtree School")
  }
}
