import LetterParsing
import Testing

@testable import LetterSearch

/// All people and dates are invented.
@Suite("Names of files and records that tell of a child")
struct PersonalNamesTests {
  private func document(_ name: String, date: String = "3 November 1904") -> SourceDocument {
    SourceDocument(
      path: "Letters/\(name).txt",
      file: "\(name).txt",
      name: name,
      content: .text(Array("\(date)\n\nDear Ms Sample\n\nAll is well.\n".utf8))
    ).withoutPersonalName()
  }

  @Test(
    "are kept nowhere",
    arguments: [
      "Ada Example DOB 03-04-1897", "ada-example-dob-030497", "Example_Ada_born_3.4.1897",
      "Ada%20Example%2003.04.1897", "AdaExample030497", "A123456789012 Ada Example",
      "Ada Example aged 7 ADHD", "Ada Example Y3 SEN", "Ada Example b1897",
      "Ada Example\n03-04-1897",
      "ada-example-y3", "ada_example_y3", "ada-example-year-3", "ada example aged 7",
      "a123456789012",
      "example_a_03041897", "Ada Example CP plan", "EHCP - Ada Example", "EHCP for Ada Example",
      "ada-example-ehcp",
      "Ada Example 03-04-1897", "Ada Example b. 3 April 1897", "DOB 3 April 1897 Ada Example",
    ]
  )
  func withheld(name: String) {
    let document = document(name)
    #expect(document.name.hasPrefix("withheld-") && document.file == "\(document.name).txt")
    #expect(document.path == "Letters/\(document.file)")
    let letter = LetterPreparation.prepare(.init(document: document, id: document.name, sha256: ""))
    #expect(letter.letter.warnings.map(\.code).contains("name-withheld"))
  }

  @Test(
    "are told from names of letters, which bear their own dates",
    arguments: [
      "2011-02-25-belmont-primary-nurture-groups", "Ada Example 03-11-1904",
      "Long Ashton 03-11-1904",
      "elm-primary-visit-3-april-1897", "Elm School 03-04-1897", "born-to-read-03-11-1904",
      "report-of-the-panel-12", "DOB column", "Elm%20Primary%20visit%202", "ElmPrimary2011",
      "elm-primary-y3", "times-tables-y4", "world-book-day-y3", "spelling-test-y3",
      "nurture-group-y3", "reading-recovery-year-1", "lego-therapy-y3",
      "elm-hill-year-3", "long-ashton-panel-12", "ehc-plan", "elm-park-ehcp", "visit_b_03041897",
      "Elm Primary Y3 visit", "50000-100 Elm Hill Year 3",
    ]
  )
  func plain(name: String) {
    #expect(document(name).name == name)
    #expect(!document(name).isNameWithheld)
  }

  @Test("of folders are in no path")
  func folders() {
    let document = SourceDocument(
      path: "Letters/Ada Example 03.04.1897/visit.txt",
      file: "visit.txt",
      name: "visit",
      content: .text(Array("3 November 1904\n\nDear Ms Sample\n\nAll is well.\n".utf8))
    ).withoutPersonalName()
    #expect(document.path == "Letters/withheld-folder/visit.txt")
    #expect(document.name == "visit" && !document.isNameWithheld)
  }

  @Test("of documents without a date of their own are kept nowhere")
  func undated() {
    #expect(document("Ada Example 03-04-1897", date: "To whom it may concern").isNameWithheld)
    #expect(!document("Elm School 03-04-1897", date: "To whom it may concern").isNameWithheld)
  }

  @Test("of records are kept nowhere either, and no warning repeats what a record holds")
  func records() {
    let lines = ["Ada Example DOB 3/4/1897", "1904-11-03"].map { date in
      #"{"id": "Ada Example 3/4/1897", "text": "Well.", "date": "\#(date)"}"#
    }
    var result = CorpusReader.Result()
    let bytes = Array(lines.joined(separator: "\n").utf8)
    RecordReading.read(bytes, path: "a.jsonl", file: "a.jsonl", into: &result)
    let letters = result.documents.map { document in
      let document = document.withoutPersonalName()
      return LetterPreparation.prepare(.init(document: document, id: document.name, sha256: ""))
    }
    let codes = Set(letters.flatMap(\.letter.warnings).map(\.code))
    #expect(codes.isSuperset(of: ["date-not-readable", "name-withheld"]), "\(codes)")
    #expect(letters.flatMap(\.letter.warnings).allSatisfy { !$0.message.contains("Example") })
    #expect(letters.last?.stored.id.hasPrefix("withheld-") == true)
    #expect(letters.last?.stored.file == "a.jsonl:2")
    let bare = Array(#"{"id": "Ada Example DOB 3/4/1897"}"#.utf8)
    RecordReading.read(bare, path: "a.jsonl", file: "a.jsonl", into: &result)
    #expect(result.skipped.map(\.reason) == ["the record has no \"text\""])
  }
}
