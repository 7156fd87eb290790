import Foundation
import LetterParsing
import Testing

@testable import LetterSearch

@Suite("Letters are prepared for the index")
struct LetterPreparationTests {
  private func document(_ name: String, _ text: String, in folder: String = "a") -> SourceDocument {
    SourceDocument(
      path: "\(folder)/\(name).txt",
      file: "\(name).txt",
      name: name,
      content: .text(Array(text.utf8))
    )
  }

  private func record(_ id: String, _ text: String, line: Int) -> SourceDocument {
    let bytes = Array(text.utf8)
    let record = SourceRecord(id: id, text: text, keywords: [:], bytes: bytes)
    return SourceDocument(
      path: "all.jsonl",
      file: "all.jsonl:\(line)",
      name: id,
      content: .record(record, line: line)
    )
  }

  @Test("ids depend on names and bytes, never on folders or order")
  func ids() {
    let documents = [
      document("one", "x"), document("one", "y", in: "b"), document("two", "x", in: "c"),
      document("two", "x", in: "d"),
    ]
    var skipped: [SkippedFile] = []
    let ids = self.ids(of: documents, skipped: &skipped)
    #expect(Set(ids).count == 3)
    #expect(ids.contains("two"))
    #expect(ids.filter { $0.hasPrefix("one-") }.count == 2)
    #expect(skipped.map(\.path) == ["d/two.txt"])
    var others: [SkippedFile] = []
    let reversed = self.ids(of: documents.reversed(), skipped: &others)
    #expect(Set(reversed) == Set(ids))
  }

  @Test(
    "of a page and a text of one name and the same bytes the one is kept that its ending tells right",
    arguments: [("Dear Ms Example", "one.txt"), (" <p>Dear Ms Example</p>", "one.htm")]
  )
  func pageAndText(text: String, kept: String) {
    let page = SourceDocument(
      path: "a/one.htm",
      file: "one.htm",
      name: "one",
      content: .converted([], lines: [1], from: Array(text.utf8))
    )
    let documents = [page, document("one", text)]
    for documents in [documents, documents.reversed()] {
      var skipped: [SkippedFile] = []
      let digests = LetterPreparation.digests(of: documents)
      let letters = LetterPreparation.identify(documents, digests: digests, skipped: &skipped)
      #expect(letters.map(\.document.file) == [kept] && letters.map(\.id) == ["one"])
      #expect(skipped.map(\.reason) == ["the same letter as a/\(kept)"])
      #expect(skipped.first?.path != "a/\(kept)")
    }
  }

  @Test("records that name one id are told, files of one name are not")
  func sharedIDs() {
    let documents = [
      document("one", "x"), document("one", "y", in: "b"), record("a", "x", line: 1),
      record("b", "x", line: 2), record("a", "y", line: 4), record("b", "x", line: 5),
    ]
    var skipped: [SkippedFile] = []
    let digests = LetterPreparation.digests(of: documents)
    let identified = LetterPreparation.identify(documents, digests: digests, skipped: &skipped)
    let warnings = LetterPreparation.warnings(onIDsOf: identified)
    #expect(warnings.map(\.line) == [1, 4] && warnings.map(\.path) == ["all.jsonl", "all.jsonl"])
    #expect(warnings.allSatisfy { $0.message.contains("The id a is") && $0.code == "id-shared" })
  }

  @Test("a file under two names is told with both, empty files and records are not")
  func copies() {
    let documents = [
      document("devon", "x"), document("copy of devon", "x"), document("kent", "y"),
      document("kent", "y", in: "b"), document("third", "x", in: "b"), document("one", ""),
      document("two", ""), record("r", "x", line: 1), record("s", "x", line: 2),
    ]
    var skipped: [SkippedFile] = []
    let digests = LetterPreparation.digests(of: documents)
    let identified = LetterPreparation.identify(documents, digests: digests, skipped: &skipped)
    #expect(skipped.map(\.path) == ["b/kent.txt"])
    let warnings = LetterPreparation.warnings(onCopiesIn: identified)
    #expect(warnings.map(\.path) == ["a/devon.txt", "b/third.txt"])
    #expect(warnings.allSatisfy { $0.code == "same-file" && $0.line == nil })
    #expect(warnings.allSatisfy { $0.message.contains(" as a/copy of devon.txt, byte for byte") })
  }

  private func ids(of documents: [SourceDocument], skipped: inout [SkippedFile]) -> [String] {
    let digests = LetterPreparation.digests(of: documents)
    return LetterPreparation.identify(documents, digests: digests, skipped: &skipped).map(\.id)
  }

  @Test("the page of a browser loses no short paragraph, and joins no cell to an item")
  func page() throws {
    let source = Array(
      ("<html><body><h1>Report</h1><p>The choir sings well, as we heard in the hall.</p><p>short text"
        + "</p><ul><li>item</li></ul><table><tr><td>cell</td><td>two</td></tr></table></body></html>")
        .utf8
    )
    let html = HTMLText(source)
    var page = document("page", "")
    page.content = .converted(html.text, lines: html.lines, from: source)
    var skipped: [SkippedFile] = []
    let digests = LetterPreparation.digests(of: [page])
    let identified = LetterPreparation.identify([page], digests: digests, skipped: &skipped)
    let letter = LetterPreparation.prepare(try #require(identified.first)).letter
    #expect(letter.passages.dropFirst().map(\.text) == ["short text", "item", "cell two"])
    #expect(letter.passages.allSatisfy { $0.heading == "Report" })
  }

  @Test("inspectors of a joint signature are its people")
  func jointSignature() {
    var letter = Letter()
    letter.signatories = [
      "Ofsted", "Ada One, OBE", "National Director, Social Care", "HMI Probation", "Ben Two",
    ].map { Correspondent(name: $0) }
    letter.inspectors = [Correspondent(name: "Ben two", role: "HMI")]
    #expect(LetterJSON.inspectorNames(of: letter) == ["Ada One", "Ben Two"])
  }

  @Test(
    "days count from 1970 as Foundation counts them",
    arguments: [1900, 1969, 1970, 2000, 2026]
  )
  func days(year: Int) throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    for (month, day) in [(1, 1), (2, 28), (3, 1), (12, 31)] {
      let date = try #require(CalendarDate(year: year, month: month, day: day))
      let components = DateComponents(year: year, month: month, day: day)
      let instant = try #require(calendar.date(from: components))
      #expect(date.daysSince1970 == Int64((instant.timeIntervalSince1970 / 86_400).rounded(.down)))
    }
  }

  @Test("days follow each other across leap days", arguments: [1, 4, 100, 400, 1899, 2000, 9999])
  func leapDays(year: Int) throws {
    let february = try #require(CalendarDate(year: year, month: 2, day: 28)).daysSince1970
    let march = try #require(CalendarDate(year: year, month: 3, day: 1)).daysSince1970
    let isLeap = CalendarDate(year: year, month: 2, day: 29) != nil
    #expect(march - february == (isLeap ? 2 : 1))
  }

  private func record(_ text: String, date: String) -> SourceRecord {
    SourceRecord(
      id: "r",
      title: "Title",
      text: text,
      date: date,
      keywords: ["region": ["North"]],
      bytes: []
    )
  }

  @Test("records of a .jsonl file are cut at blank lines and keep their fields")
  func records() {
    let text = "First line\nsecond line\r\n\r\nSecond passage"
    let letter = RecordLetter.letter(from: record(text, date: "2011-02-25")).letter
    #expect(letter.passages.map(\.text) == ["First line second line", "Second passage"])
    #expect(letter.date == CalendarDate(year: 2011, month: 2, day: 25))
    #expect(letter.kind == .other)
  }

  @Test("members of a record that are named for children are left out")
  func childMembers() {
    var record = record("x", date: "2011-02-25")
    for name in ["pupil", "child_name", "Student", "dob", "childName", "pupils", "Ada DOB"] {
      record.keywords[name] = ["Ada Example 03/04/1897"]
    }
    record.keywords["pupil_premium"] = ["yes"]
    #expect(RecordLetter.keywords(of: record).map(\.name) == ["pupil_premium", "region"])
  }

  @Test(
    "what tells of a child stays in no member of a record without a date",
    arguments: [
      "Ada Example 03/04/1897", "Ada Example, DOB 03/04/1897", "Ada Example (Y3) has ADHD",
      "Example, Ada, 3 April 1897", "ada-example-y3", "A123456789012",
    ]
  )
  func personalMembers(value: String) {
    var record = record("The panel met.", date: value)
    record.title = value
    record.keywords = ["author": [value], "tags": ["choir", value], "region": ["North"]]
    let letter = RecordLetter.letter(from: record).letter
    #expect(letter.title == nil)
    #expect(letter.warnings.map(\.message) == ["the date is not of the form 2011-02-25"])
    #expect(RecordLetter.keywords(of: record).map(\.name) == ["region"])
  }

  @Test("the name and title of a record go where another member tells a birth or a number")
  func birthMembers() {
    var record = record("The panel met.", date: "1904-11-03")
    record.keywords = ["name": ["Ada Example"], "dateOfBirth": ["1897-04-03"], "region": ["North"]]
    #expect(RecordLetter.letter(from: record).letter.title == nil)
    #expect(RecordLetter.keywords(of: record).map(\.name) == ["region"])
    record.keywords = ["name": ["Ada Example"], "age": ["7"], "need": ["ADHD"]]
    #expect(RecordLetter.keywords(of: record).map(\.name) == ["age", "need"])
    record.keywords = [
      "name": ["Elm"], "birth_rate": ["12"], "published": ["1897-04-03"], "dob": [""],
    ]
    #expect(RecordLetter.letter(from: record).letter.title == "Title")
    #expect(RecordLetter.keywords(of: record).map(\.name) == ["birth_rate", "name", "published"])
  }

  @Test("a record's date that is none is null, with a warning")
  func unreadableDate() {
    let letter = RecordLetter.letter(from: record("x", date: "25th of May")).letter
    #expect(letter.date == nil)
    #expect(letter.warnings.map(\.code) == ["date-not-readable"])
  }
}
