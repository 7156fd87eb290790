import Foundation
import TestSupport
import Testing

@testable import LetterSearch

@Suite("Themes in an index")
struct ThemeIndexingTests {
  private let temporary: TemporaryFolder
  private var folder: URL { temporary.url }

  init() throws {
    temporary = try TemporaryFolder()
    let letters = folder.appendingPathComponent("letters")
    try FileManager.default.createDirectory(at: letters, withIntermediateDirectories: true)
    for number in 0..<7 {
      try write(number, "The otter of the \(Self.places[number]) swims well here.")
    }
  }

  /// What tells the letters' sentences apart: the same ones would be standard wording.
  private static let places = ["north", "south", "east", "west", "hills", "forest", "coast"]

  private func write(_ number: Int, _ sentence: String, point: String? = nil) throws {
    let point = point ?? "The attendance of otters at the long pond of the \(Self.places[number])."
    let text = """
      \(number + 1) May \(2010 + number % 3)

      Dear Headteacher

      Visit to Brook School

      \(sentence)

      Strengths

      - Rivers of the \(Self.places[number]) are clean.

      Areas for improvement

      - \(point)

      Yours sincerely

      Her Majesty’s Inspector

      """
    try text.write(
      to: folder.appendingPathComponent("letters/letter-\(number).txt"),
      atomically: true,
      encoding: .utf8
    )
  }

  private func write(themes: String?) throws {
    let url = folder.appendingPathComponent("letters/themes.txt")
    try? FileManager.default.removeItem(at: url)
    try themes?.write(to: url, atomically: true, encoding: .utf8)
  }

  @discardableResult
  private func build(_ name: String, _ themes: ThemeFile? = nil) throws -> IndexReport {
    let path = folder.appendingPathComponent(name).path
    return try LetterIndexer(indexPath: path, waitsForOthers: true, themes: themes)
      .update(from: [folder.appendingPathComponent("letters").path])
  }

  private func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: folder.appendingPathComponent(name))
  }

  private func searcher(_ name: String) throws -> LetterSearcher {
    LetterSearcher(try LetterIndex(opening: folder.appendingPathComponent(name).path))
  }

  @Test("a change of the file gives passages their themes anew, as a fresh build would")
  func change() throws {
    try write(themes: "[water] Water\n- river OR otter\n")
    #expect(try build("a").isWritten)
    #expect(try !build("a").isWritten)
    #expect(try searcher("a").search(SearchRequest("theme:water")).total.passages == 21)
    try write(themes: "[water] Water\n- river\n[fur] Fur\n- otter\n- \"open\n")
    let report = try build("a")
    #expect(report.isWritten && report.unchanged == 7)
    #expect(report.warnings.map(\.code) == ["themes-unreadable"])
    #expect(report.warnings.first?.line == 5)
    #expect(try searcher("a").search(SearchRequest("theme:fur")).total.passages == 14)
    try build("b")
    #expect(try bytes("a") == bytes("b"))
    try write(themes: nil)
    try build("a")
    #expect(try searcher("a").search(SearchRequest("theme:attendance")).total.passages == 7)
  }

  @Test("cues of a theme that is ruled out are no matches")
  func ruledOut() throws {
    try write(themes: "[fur] Fur\n- otter\n[swim] Swimming\n- swims^0.5\n- dives^0.5\n")
    try build("a")
    let asked = try searcher("a").search(SearchRequest("\"otter\" NOT theme:swim"))
    let plain = try searcher("a").search(SearchRequest("\"otter\""))
    #expect(asked.hits.allSatisfy { $0.passage.themes == ["fur"] } && !asked.hits.isEmpty)
    #expect(asked.hits.map(\.highlights) == plain.hits.map(\.highlights))
  }

  @Test("an update gives the bytes of a fresh build when sentences become standard wording")
  func standardWording() throws {
    try build("a")
    let shared = "The attendance of all pupils in this school is very good."
    for number in 0..<6 {
      try write(number, shared)
      try build("a")
      try build("fresh-\(number)")
      #expect(try bytes("a") == bytes("fresh-\(number)"))
    }
    let standard = try searcher("a").search(SearchRequest("wording:standard \"attendance\""))
    #expect(standard.total.passages == 6)
    #expect(standard.hits.allSatisfy { $0.passage.themes.isEmpty })
    try write(0, "Else.")
    try write(1, "Else.")
    try build("a")
    try build("last")
    #expect(try bytes("a") == bytes("last"))
  }

  @Test("a code book takes the place of the file")
  func codeBook() throws {
    let path = folder.appendingPathComponent("mine.csv").path
    try "theme,cue\nSwimming things,swim\n".write(toFile: path, atomically: true, encoding: .utf8)
    try build("a", ThemeFile(reading: path))
    let found = try searcher("a").search(SearchRequest("theme:\"swimming things\""))
    #expect(found.total.passages == 7)
    #expect(throws: LetterSearchError.self) { try ThemeFile(reading: path + "x") }
  }

  @Test("counts are those of searches, and rates are of all letters found")
  func counts() throws {
    try write(themes: "[water] Water\n- river\n[fur] Fur\n- otter\n[none] None\n- badger\n")
    try build("a")
    let report = try searcher("a").themes(SearchRequest("*"), by: .year)
    #expect(report.total.letters == 7)
    #expect(report.rows.map(\.theme.id) == ["fur", "water", "none"])
    #expect(report.rows[0].tally.passages == 14)
    #expect(report.rows[0].tally.improvements.letters == 7)
    #expect(report.rows[1].tally.strengths.passages == 7)
    #expect(report.groups.map(\.value) == ["2010", "2011", "2012"])
    #expect(report.groups.map(\.letters) == [3, 2, 2])
    #expect(report.rows[0].byGroup.map(\.letters) == [3, 2, 2])
    #expect(report.rows[2].tally.lettersPer100(of: 7) == 0)
    #expect(report.warning != nil)
    let book = ThemeReader.read("[x] X\n- \"long pond\"\n").book
    let other = try searcher("a").themes(SearchRequest("*"), book: book)
    #expect(other.rows.map(\.tally.passages) == [7])
  }

  @Test("of a theme that is asked for, rates are of the letters found without it")
  func ratesOfOneTheme() throws {
    for number in [0, 3] { try write(number, "The badger of the \(Self.places[number]) digs.") }
    try write(themes: "[water] Water\n- river\n[dig] Digging\n- badger\n")
    try build("a")
    let searcher = try searcher("a")
    var request = SearchRequest("*")
    request.filters = [.init(field: "theme", value: "dig")]
    let reports = [
      try searcher.themes(request, by: .year),
      try searcher.themes(SearchRequest("theme:dig"), by: .year),
    ]
    for report in reports {
      #expect(report.total.letters == 2 && report.ratedLetters == 7)
      #expect(report.groups.map(\.value) == ["2010", "2011", "2012"])
      #expect(report.groups.map(\.letters) == [3, 2, 2])
      let row = try #require(report.rows.first { $0.theme.id == "dig" })
      #expect(row.byGroup.map(\.letters) == [2, 0, 0])
      #expect(row.byGroup[0].lettersPer100(of: report.groups[0].letters) == 66.7)
      #expect(report.table.contains { $0[0] == "dig" && $0[2] == "" && $0[6] == "7" })
      #expect(report.ratesRemark?.contains("7 letters") == true)
    }
    // What else the search asks for still counts.
    let swimming = try searcher.themes(SearchRequest("theme:dig AND badger"))
    #expect(swimming.ratedLetters == 2 && swimming.ratesRemark == nil)
    #expect(try searcher.themes(SearchRequest("*")).ratesRemark == nil)
  }
}
