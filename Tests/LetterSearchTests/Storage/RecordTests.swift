import LetterParsing
import Testing

@testable import LetterSearch

@Suite("Stored records")
struct RecordTests {
  static let passage = StoredPassage(
    Passage(
      ordinal: 7,
      kind: .bullet,
      section: .improvements,
      heading: "Areas for improvement",
      text: "ensure that café ‘tracking’ is used",
      segments: [SourceSegment(text: 0..<10, source: 300..<310)],
      lineRanges: [40...40, 42...43]
    ),
    id: "letter~0123456789",
    numberInSection: 2,
    isStandardWording: false,
    letterCount: 3,
    sharedWording: "1f",
    themes: ["attendance", "early_years"]
  )

  static var letter: StoredLetter {
    var fields = Letter()
    fields.isLetter = true
    fields.kind = .survey
    fields.date = CalendarDate(year: 2011, month: 2, day: 25)
    fields.addressees = [Correspondent(name: "Ms A Example", role: "Headteacher")]
    fields.institution = "Example Primary School"
    fields.inferred.academicYear = "2010-11"
    fields.judgements = [
      Judgement(
        aspect: "provision",
        grade: "good",
        text: "It is good.",
        isOverall: true,
        passage: 4
      )
    ]
    fields.sections = [Section(name: .strengths, heading: "Strengths", lines: 20...30)]
    fields.withheld = [WithheldRows(lines: 50...60, rowCount: 9, reason: "dates of birth")]
    fields.warnings = [ParsingWarning(code: "code", message: "message", lines: 3...3)]
    fields.copies = ["The Chair of Governors"]
    return StoredLetter(
      id: "letter",
      file: "letter.txt",
      sha256: "00",
      letter: fields,
      keywords: [.init(name: "region", values: ["North", "South"])],
      source: "Dear Ms Example\n"
    )
  }

  @Test("come back as they were written")
  func roundTrip() throws {
    let passage = Self.passage
    #expect(try StoredPassage(decoding: passage.encoded()) == passage)
    let letter = Self.letter
    #expect(try StoredLetter(decoding: letter.encoded()) == letter)
  }

  @Test("cut anywhere give an error and no trap")
  func truncation() {
    let passage = Self.passage.encoded()
    for count in 0..<passage.count {
      #expect(throws: LetterSearchError.self) {
        try StoredPassage(decoding: Array(passage[..<count]))
      }
    }
    let letter = Self.letter.encoded()
    for count in 0..<letter.count {
      #expect(throws: LetterSearchError.self) {
        try StoredLetter(decoding: Array(letter[..<count]))
      }
    }
  }

  @Test("of letters need no source to tell their facts, and all else")
  func facts() throws {
    var facts = Self.letter
    facts.source = ""
    let letter = Self.letter.encoded()
    // The source and its length stand last.
    let end = letter.count - Self.letter.source.utf8.count - 1
    for count in letter.indices {
      let read = try? StoredLetter(decodingFactsOf: Array(letter[..<count]))
      #expect(read == (count < end ? nil : facts))
    }
  }

  @Test("with any byte changed never trap")
  func corruption() {
    let letter = Self.letter.encoded()
    for index in letter.indices {
      for bit in 0..<8 {
        var damaged = letter
        damaged[index] ^= 1 << UInt8(bit)
        _ = try? StoredLetter(decoding: damaged)
      }
    }
  }
}
