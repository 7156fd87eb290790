import Foundation
import TestSupport
import Testing

@testable import LetterSearch

@Suite("Letters that are there again in other bytes")
struct LetterCopiesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let letter = SmallCorpus.letter(toCouncil: "Devon")

  private func update(isRebuild: Bool = false) throws -> IndexReport {
    try LetterIndexer(indexPath: folder.path("index"), waitsForOthers: true, threadCount: 2)
      .update(from: [folder.path("letters")], isRebuild: isRebuild)
  }

  private func warnings(_ report: IndexReport) -> [IndexReport.Warning] {
    report.warnings.filter { $0.code == "same-letter" }
  }

  private func copies() throws -> [[String]] {
    try LetterIndex(opening: folder.path("index")).statistics().copies
  }

  /// The letter as pages and files have it elsewhere, by the name of the file.
  private static let forms: [(name: String, data: Data)] = {
    let paragraphs = letter.components(separatedBy: "\n\n")
    let page = paragraphs.map { "<p>\($0.replacing("\n", with: "<br>\n"))</p>" }.joined()
    return [
      ("lines.txt", Data(letter.replacing("\n", with: "\r\n").utf8)),
      ("wide.txt", letter.data(using: .utf16) ?? Data()),
      ("marks.txt", Data(letter.replacing("'", with: "’").utf8)),
      ("page.html", Data("<html><body>\(page)</body></html>".utf8)),
    ]
  }()

  @Test("are told with both files, whatever the form", arguments: forms.indices)
  func form(number: Int) throws {
    let form = Self.forms[number]
    try folder.write(Self.letter, to: "letters/devon.txt")
    try folder.write(form.data, to: "letters/\(form.name)")
    let told = warnings(try update())
    #expect(told.count == 1 && told[0].path.hasSuffix("/\(form.name)") && told[0].line == nil)
    #expect(told[0].message.contains("/devon.txt, word for word"))
    #expect(told[0].message.contains("counted as one letter more"))
    let id = form.name.split(separator: ".")[0]
    #expect(try copies() == [["devon", String(id)]])
  }

  @Test("are told on every update, as on a fresh build, and change no byte of the index")
  func updates() throws {
    try folder.write(Self.letter, to: "letters/devon.txt")
    #expect(warnings(try update()).isEmpty)
    try folder.write(Self.forms[0].data, to: "letters/copy.txt")
    let told = warnings(try update())
    let bytes = try Data(contentsOf: folder.url.appendingPathComponent("index"))
    let again = try update()
    #expect(told.count == 1 && !again.isWritten && warnings(again) == told)
    #expect(warnings(try update(isRebuild: true)) == told)
    #expect(try Data(contentsOf: folder.url.appendingPathComponent("index")) == bytes)
    // A third, of the bytes of the second, is told as the same file and in one list with the others.
    try folder.write(Self.forms[0].data, to: "letters/third.txt")
    let third = try update()
    #expect(warnings(third).map(\.path) == [folder.path("letters/devon.txt")])
    #expect(third.warnings.filter { $0.code == "same-file" }.count == 1)
    #expect(try copies() == [["copy", "devon", "third"]])
    try FileManager.default.removeItem(atPath: folder.path("letters/copy.txt"))
    try FileManager.default.removeItem(atPath: folder.path("letters/third.txt"))
    #expect(warnings(try update()).isEmpty)
    #expect(try copies().isEmpty)
  }

  @Test(
    "are no letters to another council, of another date or with another figure",
    arguments: [
      ("Devon", "Kent"), ("12 May 1919", "13 May 1919"), ("most of the", "5 of 8"), ("drift", ""),
    ]
  )
  func others(text: String, other: String) throws {
    try folder.write(Self.letter, to: "letters/devon.txt")
    try folder.write(Self.letter.replacing(text, with: other), to: "letters/other.txt")
    #expect(warnings(try update()).isEmpty)
    #expect(try copies().isEmpty)
  }

  @Test("are no letters to another person, though neither states a body")
  func addressees() throws {
    func letter(to name: String) -> String {
      "3 November 1914\n\n\(name)\nHeadteacher\n\nDear \(name)\n\nThank you for your help during the "
        + "visit on otters and the work with the river.\n\nYours sincerely\n\nZora Example\n"
    }
    try folder.write(letter(to: "Mrs Hall"), to: "letters/a.txt")
    try folder.write(letter(to: "Mr Stone"), to: "letters/b.txt")
    #expect(warnings(try update()).isEmpty)
    #expect(try copies().isEmpty)
    try folder.write(letter(to: "Mr Stone") + "\n", to: "letters/c.txt")
    #expect(warnings(try update()).count == 1)
    #expect(try copies() == [["b", "c"]])
  }

  @Test("are told with a doubt where rows are withheld, and not where more are of one")
  func withheld() throws {
    func report(_ names: [String]) -> String {
      let rows = names.map { "\($0) Example, 03/04/1908, Elm School" }.joined(separator: "\n")
      return "Report to the forum\n\n3 November 1914\n\nThe panel met as planned.\n\n\(rows)\n\n"
        + "The work goes on.\n"
    }
    try folder.write(report(["Ada", "Ben"]), to: "letters/a.txt")
    try folder.write(report(["Zora"]), to: "letters/b.txt")
    #expect(warnings(try update()).isEmpty)
    #expect(try copies().isEmpty)
    try folder.write(report(["Ben", "Zora"]), to: "letters/c.txt")
    let told = try #require(warnings(try update()).first)
    #expect(!told.message.contains("word for word") && told.message.contains("are not compared"))
    #expect(told.message.contains("if it is the same letter"))
  }

  @Test("are told of a record beside a file, and not among records or files without words")
  func records() throws {
    let record = "{\"id\": \"r\", \"text\": \"Otters are seen.\"}\n"
    try folder.write(record + record.replacing("\"r\"", with: "\"s\""), to: "letters/all.jsonl")
    try folder.write("* * *", to: "letters/a.txt")
    try folder.write("* *", to: "letters/b.txt")
    #expect(warnings(try update()).isEmpty)
    #expect(try copies().isEmpty)
    try folder.write("Otters are seen.\n", to: "letters/otters.txt")
    #expect(try copies().isEmpty)
    #expect(warnings(try update()).count == 2)
    #expect(try copies() == [["otters", "r", "s"]])
  }
}
