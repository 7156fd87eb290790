import LetterParsing
import TestSupport
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
      beside: ["Time needed", "10 minutes"],
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

  /// A letter with a value of its own in every field.
  static var letter: StoredLetter {
    var fields = Letter()
    fields.isLetter = true
    fields.kind = .survey
    fields.kindCue = "survey visit"
    fields.title = "Geography survey inspection"
    fields.date = CalendarDate(year: 2011, month: 2, day: 25)
    fields.addressees = [Correspondent(name: "Ms A Example", role: "Headteacher")]
    fields.institution = "Example Primary School"
    fields.addressLines = ["1 Example Road", "Exampleton"]
    fields.postcode = "EX1 1AM"
    fields.county = "Exampleshire"
    fields.localAuthority = "Exampleton"
    fields.salutation = "Dear Ms Example"
    fields.subject = "2010-11 geography survey inspection programme: maps"
    fields.programme = "geography survey inspection programme"
    fields.topic = "maps"
    fields.academicYear = "2010-11"
    if let day = CalendarDate(year: 2011, month: 2, day: 10) {
      fields.visitDates = [DateSpan(start: day, end: day)]
    }
    fields.signatories = [Correspondent(name: "B Example", role: "Her Majesty’s Inspector")]
    fields.inspectors = [Correspondent(name: "C Example HMI")]
    fields.inferred.academicYear = "2010-11"
    fields.inferred.title = "A visit"
    fields.inferred.institution = "Example School"
    fields.judgements = [
      Judgement(
        aspect: "provision",
        grade: "good",
        text: "It is good.",
        isOverall: true,
        passage: 4
      )
    ]
    fields.copies = ["The Chair of Governors"]
    fields.letterhead = ["Example House", "T 0300 000 0000"]
    fields.sections = [Section(name: .strengths, heading: "Strengths", lines: 20...30)]
    fields.withheld = [WithheldRows(lines: 50...60, rowCount: 9, reason: "dates of birth")]
    fields.warnings = [ParsingWarning(code: "code", message: "message", lines: 3...3)]
    return StoredLetter(
      id: "letter",
      file: "letter.txt",
      sha256: "00",
      letter: fields,
      keywords: [.init(name: "region", values: ["North", "South"])],
      source: "Dear Ms Example\n"
    )
  }

  @Test("are tried with a letter that has no field as it is by default")
  func allFields() {
    func unchanged(_ value: Any, _ standard: Any) -> [String] {
      zip(Mirror(reflecting: value).children, Mirror(reflecting: standard).children)
        .filter { "\($0.value)" == "\($1.value)" }
        .map { $0.0.label ?? "" }
    }
    // Passages are stored with the documents; withheld parts are of the source before it is stored.
    #expect(unchanged(Self.letter.letter, Letter()) == ["passages", "withheldParts"])
    #expect(unchanged(Self.letter.letter.inferred, InferredFacts()) == [])
    let bare = StoredLetter(id: "", file: "", sha256: "", letter: Letter(), source: "")
    // What depends on other letters is worked out when the record is read.
    #expect(unchanged(Self.letter, bare) == ["authorityInIndex"])
  }

  @Test("come back as they were written")
  func roundTrip() throws {
    let passage = Self.passage
    #expect(try StoredPassage(decoding: passage.encoded()) == passage)
    let letter = Self.letter
    #expect(try StoredLetter(decoding: letter.encoded()) == letter)
  }

  @Test("of passages with nothing beside them need no byte for it")
  func nothingBeside() throws {
    var passage = Self.passage
    let with = passage.encoded()
    passage.beside = []
    let without = passage.encoded()
    #expect(try StoredPassage(decoding: without) == passage)
    #expect(
      with.count == without.count + 1 + Self.passage.beside.reduce(0) { $0 + 1 + $1.utf8.count }
    )
    // Of all forms that the kind may have, those that are none are damaged.
    let place = 1 + passage.id.utf8.count + 1
    for form in UInt8(4)...127 {
      var changed = without
      changed[place] = form
      #expect(throws: LetterSearchError.self) { try StoredPassage(decoding: changed) }
    }
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

  @Test("with any byte changed never trap, nor does what is read of them")
  func corruption() {
    let letter = Self.letter.encoded()
    let passage = Self.passage.encoded()
    for bit in 0..<8 * letter.count {
      _ = try? StoredLetter(decoding: Corruption.flippingBit(bit, of: letter))
    }
    for bit in 0..<8 * passage.count {
      let read = try? StoredPassage(decoding: Corruption.flippingBit(bit, of: passage))
      #expect(read.map { $0.lines.isEmpty } != true)
    }
  }

  @Test(
    "of passages whose lines do not ascend are damaged",
    arguments: [[42...43, 40...40], [40...42, 41...43], [40...40, 42...43, 1...1]]
  )
  func lineOrder(ranges: [ClosedRange<Int>]) {
    var passage = Self.passage
    passage.lineRanges = ranges
    #expect(throws: LetterSearchError.self) { try StoredPassage(decoding: passage.encoded()) }
  }

  @Test("tell all lines from the first to the last")
  func lines() throws {
    var passage = Self.passage
    #expect(try StoredPassage(decoding: passage.encoded()).lines == 40...43)
    // As of a page whose text stands on one line.
    passage.lineRanges = [3...3, 3...3]
    #expect(try StoredPassage(decoding: passage.encoded()).lines == 3...3)
    passage.lineRanges = []
    #expect(try StoredPassage(decoding: passage.encoded()).lines == 0...0)
  }

  @Test(
    "with a value that is none are damaged, and no fact is made of it",
    arguments: [("survey", "surwey"), ("strengths", "strongest")]
  )
  func unknownValues(name: String, other: String) throws {
    let changed = try Self.replacing(name, by: other, in: Self.letter.encoded())
    #expect(throws: LetterSearchError.self) { try StoredLetter(decoding: changed) }
  }

  @Test("of passages in a section that is none are damaged")
  func unknownSection() throws {
    let changed = try Self.replacing("improvements", by: "improvementz", in: Self.passage.encoded())
    #expect(throws: LetterSearchError.self) { try StoredPassage(decoding: changed) }
  }

  @Test("with a day that is none are damaged")
  func unknownDay() throws {
    let bytes = Self.letter.encoded()
    // The year as it is stored, the month and the day.
    let day = try #require(bytes.firstRange(of: [0xdb, 0x0f, 2, 25]))
    var changed = bytes
    changed[day.upperBound - 1] = 30
    #expect(throws: LetterSearchError.self) { try StoredLetter(decoding: changed) }
  }

  /// The bytes with the first place of a text changed to another of the same length.
  private static func replacing(
    _ text: String,
    by other: String,
    in bytes: [UInt8]
  ) throws -> [UInt8] {
    let place = try #require(bytes.firstRange(of: text.utf8))
    var changed = bytes
    changed.replaceSubrange(place, with: other.utf8)
    return changed
  }
}
