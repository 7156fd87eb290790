import Foundation
import TestSupport
import Testing

@testable import LetterSearch

@Suite("Replaying an export")
final class ExportReplayTests {
  private let temporary: TemporaryFolder
  private var folder: URL { temporary.url }

  init() throws {
    temporary = try TemporaryFolder()
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("letters"),
      withIntermediateDirectories: true
    )
    try write("one", "Tracking of pupils is good in all classes of the school.", "Tracking is new.")
    try write("two", "Leaders use tracking, tracking and tracking again, each week of the year.")
    try write("three", "The tracking of attendance is weak.")
  }

  private func write(_ name: String, _ passages: String...) throws {
    let url = folder.appendingPathComponent("letters/\(name).txt")
    try (passages.joined(separator: "\n\n") + "\n").write(
      to: url,
      atomically: true,
      encoding: .utf8
    )
  }

  private func searcher() throws -> LetterSearcher {
    let path = folder.appendingPathComponent("index").path
    _ = try LetterIndexer(indexPath: path, waitsForOthers: true)
      .update(from: [folder.appendingPathComponent("letters").path])
    return LetterSearcher(try LetterIndex(opening: path))
  }

  private func export(_ request: ExportRequest) throws -> String {
    let exporter = try PassageExporter(request, try searcher())
    var bytes: [UInt8] = []
    try exporter.write { bytes += $0 }
    let url = folder.appendingPathComponent("export")
    try Data(bytes).write(to: url)
    for companion in exporter.companions {
      try Data(companion.text.utf8).write(to: URL(fileURLWithPath: url.path + companion.ending))
    }
    return url.path
  }

  private func changes(_ path: String, isSubset: Bool = false) throws -> ExportChanges {
    try ExportReplay(try PastExport(path: path, isSubset: isSubset), try searcher()).changes()
  }

  private static let formats = [ExportFormat.csv, .tsv, .json, .ndjson]

  @Test("over the same letters tells no change", arguments: formats)
  func same(format: ExportFormat) throws {
    var search = SearchRequest("tracking")
    search.filters = [.init(field: "document", value: "other")]
    search.order = .date
    let changes = try changes(export(ExportRequest(search, as: format)))
    #expect(changes.isEmpty && changes.counts == (4, 4))
    #expect(changes.oldGeneration == changes.newGeneration)
  }

  @Test("tells a text that was changed in the file, and no spaces", arguments: formats)
  func edited(format: ExportFormat) throws {
    let path = try export(ExportRequest(SearchRequest("tracking"), as: format))
    let url = URL(fileURLWithPath: path)
    let text = try String(contentsOf: url, encoding: .utf8)
    try text.replacing("attendance is weak", with: "attendance  is weak")
      .write(to: url, atomically: true, encoding: .utf8)
    #expect(try changes(path).isEmpty)
    try text.replacing("attendance is weak", with: "attendance is outstanding")
      .write(to: url, atomically: true, encoding: .utf8)
    let changes = try changes(path)
    #expect(changes.changed.map(\.newText) == ["The tracking of attendance is weak."])
    #expect(changes.changed.allSatisfy { $0.id == $0.newID } && changes.lost.isEmpty)
  }

  @Test("tells what is new, lost and changed", arguments: formats)
  func different(format: ExportFormat) throws {
    var request = ExportRequest(SearchRequest("tracking"), as: format)
    request.isForSpreadsheets = format.isDelimited
    let path = try export(request)
    try write("one", "Tracking of pupils is very good in all classes of the school.")
    try FileManager.default.removeItem(at: folder.appendingPathComponent("letters/three.txt"))
    try write("four", "No tracking here.")
    let changes = try changes(path)
    #expect(changes.oldGeneration != changes.newGeneration && changes.counts == (4, 3))
    #expect(changes.newLetters == [.init(id: "four", passageCount: 1)])
    #expect(changes.newPassages.isEmpty)
    #expect(changes.changed.count == 1 && changes.changed.first?.newID.hasPrefix("one~") == true)
    #expect(changes.lost.map(\.reason).contains(.letterGone))
    #expect(changes.lost.map(\.reason).contains(.passageGone) && changes.lost.count == 2)
    #expect(changes.added.map(\.text) == ["No tracking here."])
    #expect(changes.added.allSatisfy { $0.id.hasPrefix("four~") && $0.isInNewLetter })
    let lost = Set(changes.lost.map(\.text))
    #expect(lost == ["The tracking of attendance is weak.", "Tracking is new."])
    let new = "Tracking of pupils is very good in all classes of the school."
    #expect(changes.changed.first?.newText == new)
    #expect(changes.changed.first?.text == new.replacing("very ", with: ""))
    #expect(changes.letterCounts.old == 3 && changes.letterCounts.new == 3)
    #expect(changes.indexLetterCount == 3)
    let json = changes.json.serialized()
    #expect(json.contains("\"new_letter\":true,\"text\":\"No tracking here.\""))
    #expect(json.contains("\"added_passages\":[]") && json.contains("\"passages\":1"))
  }

  private func rename(_ name: String, to other: String, ending: String = "") throws {
    let letters = folder.appendingPathComponent("letters")
    let url = letters.appendingPathComponent("\(name).txt")
    let text = try String(contentsOf: url, encoding: .utf8) + ending
    try FileManager.default.removeItem(at: url)
    try text.write(
      to: letters.appendingPathComponent("\(other).txt"),
      atomically: true,
      encoding: .utf8
    )
  }

  @Test("tells letters whose files were renamed with both names", arguments: formats)
  func renamed(format: ExportFormat) throws {
    var request = ExportRequest(SearchRequest("tracking"), as: format)
    request.isForSpreadsheets = format.isDelimited
    let path = try export(request)
    // One changes in its bytes, too, and another takes the name that it had.
    try rename("one", to: "uno", ending: "\n")
    try rename("two", to: "one")
    let changes = try changes(path)
    #expect(changes.lost.isEmpty && changes.added.isEmpty && changes.changed.isEmpty)
    #expect(changes.renamed.map(\.id) == ["one", "two"])
    #expect(changes.renamed.map(\.newID) == ["uno", "one"])
    #expect(changes.renamed.map(\.passages.count) == [2, 1])
    for passage in changes.renamed[0].passages {
      #expect(passage.id.hasPrefix("one~") && passage.newID.hasPrefix("uno~"))
    }
    #expect(!changes.isEmpty && changes.moved.isEmpty)
    let json = changes.json.serialized()
    #expect(json.contains("\"renamed_letters\":[{\"old\":\"one\",\"new\":\"uno\""))
    let part = try self.changes(path, isSubset: true)
    #expect(part.renamed == changes.renamed && part.lost.isEmpty)
  }

  @Test("tells what was changed and lost in a renamed letter")
  func renamedAndChanged() throws {
    try write("one", "Tracking is good.", "Tracking is new.", "The tracking of books is very weak.")
    try write("four", "Tracking of the year is what leaders look at in the school.")
    let columns = ["id", "text", "institution", "date"]
    var request = ExportRequest(SearchRequest("tracking"), as: .csv)
    try request.setColumns(columns)
    let path = try export(request)
    try rename("one", to: "uno")
    try write("uno", "Tracking is good.", "Tracking is new.", "The tracking of books is weak.")
    // Without facts of the letter, a text that was changed may be of any.
    #expect(try changes(path).renamed.isEmpty)
    let whole = folder.appendingPathComponent("letters/uno.txt")
    let letter = SmallCorpus.letter(toCouncil: "Devon")
    let more = letter.replacing("Plans drift", with: "Drift grows.\n\nDrift ends.\n\nPlans drift")
    try more.write(to: whole, atomically: true, encoding: .utf8)
    request = ExportRequest(SearchRequest("drift"), as: .csv)
    let second = try export(request)
    try rename("uno", to: "devon")
    let devon = folder.appendingPathComponent("letters/devon.txt")
    let edited = more.replacing("in too many cases", with: "in many cases")
    try edited.replacing("Drift ends", with: "It ends")
      .write(to: devon, atomically: true, encoding: .utf8)
    #expect(try changes(second).renamed.isEmpty)
    try edited.write(to: devon, atomically: true, encoding: .utf8)
    let changes = try changes(second)
    #expect(changes.renamed.map(\.newID) == ["devon"] && changes.lost.isEmpty)
    #expect(changes.renamed.first?.passages.count == 2 && changes.added.isEmpty)
    #expect(changes.changed.map { $0.newID.hasPrefix("devon~") } == [true])
  }

  @Test("tells of a renamed letter's passage that the query no longer finds that it is still there")
  func renamedAndNotFound() throws {
    try write("one", "Tracking is good.", "Pupils do well.", "Tracking is new.", "Books are good.")
    let path = try export(ExportRequest(SearchRequest("tracking OR pupils"), as: .csv))
    let companion = path + ".provenance.json"
    let text = try String(contentsOfFile: companion, encoding: .utf8)
    #expect(text.contains("tracking OR pupils"))
    try text.replacing("tracking OR pupils", with: "tracking OR otters")
      .write(toFile: companion, atomically: true, encoding: .utf8)
    try rename("one", to: "uno")
    let changes = try changes(path)
    #expect(changes.renamed.map(\.newID) == ["uno"])
    #expect(changes.renamed.first?.passages.count == 3)
    #expect(changes.lost.map(\.reason) == [.notFound])
    #expect(changes.lost.first?.id.hasPrefix("one~") == true)
    #expect(changes.added.isEmpty && changes.changed.isEmpty && changes.moved.isEmpty)
  }

  @Test(
    "tells where a text first differs",
    arguments: [
      ("a b c d", "a b x d", "a b", "c", "x", "d", 0), ("a b", "a b c", "a b", "", "c", "", 0),
      ("a b c", "b c", "", "a", "", "b c", 0),
      ("a  b “c”", "a x b\n\"c\"", "a", "", "x", "b \"c\"", 0),
      ("a b c d e", "a x c y e", "a", "b", "x", "c y e", 1), ("", "a", "", "", "a", "", 0),
    ]
  )
  func firstDifference(
    old: String,
    new: String,
    before: String,
    went: String,
    came: String,
    behind: String,
    further: Int
  ) throws {
    let difference = try #require(TextDifference(from: old, to: new))
    #expect(difference.before == before && difference.behind == behind)
    #expect(difference.old == went && difference.new == came)
    #expect(difference.furtherCount == further)
  }

  @Test("tells no difference of spaces and of kinds of quotation marks")
  func sameTexts() {
    #expect(TextDifference(from: "a “b” c", to: "a \"b\"\n  c") == nil)
    #expect(TextDifference(from: "", to: " ") == nil)
  }

  @Test("puts a changed text together again from what is told of its first change")
  func joinedDifference() throws {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<2_000 {
      let texts = (0..<2).map { _ in
        (0..<random.below(9)).map { _ in ["a", "b", "c"][random.below(3)] }
      }
      let (old, new) = (texts[0].joined(separator: " "), texts[1].joined(separator: " "))
      guard let told = TextDifference(from: old, to: new) else {
        #expect(old == new)
        continue
      }
      func joined(_ parts: String...) -> String {
        parts.filter { !$0.isEmpty }.joined(separator: " ")
      }
      #expect(joined(told.before, told.new, told.behind) == new)
      #expect(joined(told.before, told.old).isEmpty || old.hasPrefix(joined(told.before, told.old)))
      #expect(told.old != told.new)
      if told.furtherCount == 0 { #expect(joined(told.before, told.old, told.behind) == old) }
    }
  }

  @Test("takes no letter for another that has its words, too")
  func notRenamed() throws {
    try write("four", "Tracking is not used.", "Tracking is read.")
    var request = ExportRequest(SearchRequest("tracking"), as: .csv)
    try request.setColumns(["id", "text"])
    let path = try export(request)
    // A letter goes, and one comes with a sentence of it that others have as well.
    try FileManager.default.removeItem(at: folder.appendingPathComponent("letters/three.txt"))
    try FileManager.default.removeItem(at: folder.appendingPathComponent("letters/four.txt"))
    try write("five", "Tracking is not used.", "Tracking of otters is read out.")
    try write("six", "The tracking of attendance is weak.")
    try write("seven", "The tracking of attendance is weak.")
    let changes = try changes(path)
    #expect(changes.renamed.isEmpty)
    #expect(changes.lost.map(\.reason) == [.letterGone, .letterGone, .letterGone])
    #expect(changes.newLetters.map(\.id) == ["five", "seven", "six"])
  }

  @Test("of rows that were taken away tells what became of the others", arguments: formats)
  func subset(format: ExportFormat) throws {
    let path = try export(ExportRequest(SearchRequest("tracking"), as: format))
    let text = try String(contentsOfFile: path, encoding: .utf8)
    // Those of the letters one and two, which stand in a line each but for the frame.
    let kept = text.split(separator: "\n").filter { !$0.contains("three~") }
      .joined(separator: "\n").replacing("},\n]", with: "}\n]")
    try kept.write(toFile: path, atomically: true, encoding: .utf8)
    let refusal = #expect(throws: LetterSearchError.self) { try changes(path) }
    #expect(refusal?.description.contains("3 of 4 passages") == true)
    let same = try changes(path, isSubset: true)
    #expect(same.isEmpty && same.counts == (3, 3) && same.foundCounts == (4, 4))
    #expect(same.extent == .subset)
    try write("three", "The tracking of all is weak.")
    try write("two", "Leaders do not look at any week of the year.")
    try write("four", "No tracking here.")
    let later = try changes(path, isSubset: true)
    #expect(later.added.isEmpty && later.counts == (3, 2) && later.foundCounts == (4, 4))
    #expect(later.lost.map(\.reason) == [.passageGone] && !later.isEmpty)
  }

  @Test("draws a sample again, in which passages that are still found stay")
  func sample() throws {
    for number in 1...30 { try write("letter\(number)", "Tracking in school number \(number).") }
    var request = ExportRequest(SearchRequest("tracking"), as: .csv)
    request.sample = RandomSample(size: 8, seed: 2)
    let path = try export(request)
    let old = try PastExport(path: path).rows.map(\.id)
    let same = try changes(path)
    #expect(same.isEmpty && same.extent == .sample && same.counts == (8, 8))
    #expect(same.foundCounts == (34, 34))
    // A letter that was drawn goes, and six come.
    let gone = try #require(old.first { $0.hasPrefix("letter") }?.split(separator: "~").first)
    try FileManager.default.removeItem(at: folder.appendingPathComponent("letters/\(gone).txt"))
    for number in 41...46 { try write("letter\(number)", "Tracking in school number \(number).") }
    let later = try changes(path)
    #expect(later.counts == (8, 8) && later.foundCounts == (34, 39))
    #expect(later.lost.count { $0.reason == .letterGone } == 1)
    #expect(later.added.count == later.lost.count)
    // Each new one drawn takes one place, and the one that is gone gives one.
    let newcomers = later.added.count { added in
      (41...46).contains { added.id.hasPrefix("letter\($0)~") }
    }
    let pushedOut = later.lost.count { $0.reason == .notDrawn }
    #expect(pushedOut == max(0, newcomers - 1) && later.added.count <= newcomers + 1)
  }

  @Test("reads tables as spreadsheets save them", arguments: [";", "\t"])
  func spreadsheet(separator: String) throws {
    try write("five", "The tracking – of “books”; and jars, and ”cups”.")
    let path = try export(ExportRequest(SearchRequest("tracking"), as: .csv))
    var reader = DelimitedReader(Array(try Data(contentsOf: URL(fileURLWithPath: path))))
    var lines: [String] = []
    while let cells = reader.next() {
      let quoted = cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }
      // The first row has no quotes.
      lines.append((lines.isEmpty ? cells : quoted).joined(separator: separator))
    }
    lines.append(String(repeating: separator, count: 22))
    let text = lines.joined(separator: "\r\n") + "\r\n"
    let encoding = separator == "\t" ? String.Encoding.utf16 : .windowsCP1252
    try #require(text.data(using: encoding)).write(to: URL(fileURLWithPath: path))
    #expect(try changes(path).isEmpty)
  }

  @Test("takes the provenance of a table from a file that is named")
  func provenance() throws {
    let path = try export(ExportRequest(SearchRequest("tracking"), as: .csv))
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    let beside = path + ".provenance.json"
    let past = try PastExport(path: "-", bytes: bytes, provenance: beside)
    #expect(try ExportReplay(past, try searcher()).changes().isEmpty)
    let error = #expect(throws: LetterSearchError.self) {
      try PastExport(path: "-", bytes: bytes)
    }
    #expect(error?.description.contains("--provenance") == true)
  }

  @Test("tells passages that stand elsewhere among those of both")
  func moved() throws {
    var search = SearchRequest("tracking")
    search.order = .score
    let path = try export(ExportRequest(search, as: .csv))
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    let turned = [lines[0], lines[2], lines[1]] + lines[3...]
    try turned.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
    let sorted = try changes(path)
    #expect(sorted.moved.map(\.oldRank) == [1, 2] && sorted.moved.map(\.newRank) == [2, 1])
    // Over the very index of the export, only the file can have changed.
    #expect(sorted.isFileSorted && sorted.isEmpty)
    try write("five", "No such word.")
    let later = try changes(path)
    #expect(later.moved == sorted.moved && !later.isFileSorted && !later.isEmpty)
  }

  @Test("tells a sorted file as one, and beside it the passage that it has lost")
  func sortedAndChanged() throws {
    let path = try export(ExportRequest(SearchRequest("tracking"), as: .csv))
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let lines = text.split(separator: "\n")
    let other = lines[3].replacing("three~", with: "gone~").replacing("two~", with: "gone~")
      .replacing("one~", with: "gone~")
    let turned = [lines[0], lines[2], lines[1], other] + lines[4...]
    try turned.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
    let changes = try changes(path)
    #expect(changes.isFileSorted && !changes.isEmpty && changes.lost.count == 1)
  }

  @Test(
    "tells a text that was edited in a sorted file as a change, whole or a part",
    arguments: [false, true]
  )
  func sortedAndEdited(isSubset: Bool) throws {
    let path = try export(ExportRequest(SearchRequest("tracking"), as: .csv))
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    let turned = [lines[0], lines[2], lines[1]] + lines[3...]
    try turned.joined(separator: "\n").replacing("is weak", with: "is strong")
      .write(toFile: path, atomically: true, encoding: .utf8)
    let changes = try changes(path, isSubset: isSubset)
    #expect(changes.isFileSorted && !changes.isEmpty && changes.lost.isEmpty)
    #expect(changes.changed.map(\.newText) == ["The tracking of attendance is weak."])
  }

  @Test(
    "knows lines of a concordance, which it does not take",
    arguments: ["csv", "ndjson", "json"]
  )
  func concordance(format: String) throws {
    let searcher = try searcher()
    let concordance = try searcher.concordance(ConcordanceRequest(SearchRequest("tracking")))
    let provenance = ConcordanceProvenance(of: concordance, width: 20, searcher.index.metadata)
    let lines = concordance.lines
    let text =
      switch format {
      case "csv":
        ([ConcordanceTable.columns] + lines.map { ConcordanceTable.row(for: $0) })
          .map(DelimitedText.commas.line).joined()
      case "ndjson": lines.map { ConcordanceJSON.line($0).serialized() + "\n" }.joined()
      default:
        ConcordanceJSON.document(concordance, provenance: provenance).serialized(pretty: true)
      }
    let path = folder.appendingPathComponent("lines").path
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    for hasProvenance in [false, true] {
      if hasProvenance {
        let companion = provenance.companion
        try companion.text.write(
          toFile: path + companion.ending,
          atomically: true,
          encoding: .utf8
        )
      }
      let error = #expect(throws: LetterSearchError.self) { try PastExport(path: path) }
      #expect(error?.description.contains("lines of letters kwic") == true)
    }
  }

  @Test(
    "of what cannot be replayed tells the true reason",
    arguments: [
      (ExportFormat.csv, "no column id"), (.ndjson, "no column id"), (.json, "no column id"),
      (.markdown, "only these can be replayed"), (.ris, "only these can be replayed"),
      (.openSearch, "only these can be replayed"),
    ]
  )
  func reasons(format: ExportFormat, reason: String) throws {
    var request = ExportRequest(SearchRequest("attendance"), as: format)
    request.columns = [.text]
    let path = try export(request)
    let error = #expect(throws: LetterSearchError.self) { try PastExport(path: path) }
    #expect(error?.description.contains(reason) == true)
  }

  @Test("knows letters again whose names a spreadsheet would run")
  func guarded() throws {
    try write("@five", "The tracking of books.", "'-5 is what tracking quotes.")
    try write("six", "=\u{338} is no tracking.")
    var request = ExportRequest(SearchRequest("tracking"), as: .csv)
    try request.prepareForSpreadsheets()
    #expect(try changes(export(request)).isEmpty)
  }

  @Test("of a table that was cut off tells so")
  func cutOff() throws {
    let path = try export(ExportRequest(SearchRequest("tracking"), as: .csv))
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    try lines.dropLast().joined(separator: "\n").write(
      toFile: path,
      atomically: true,
      encoding: .utf8
    )
    let error = #expect(throws: LetterSearchError.self) { try PastExport(path: path) }
    #expect(error?.description.contains("3 of 4 passages") == true)
  }

  @Test("columns are named, each once, and only for formats that have them")
  func columns() throws {
    var request = ExportRequest(SearchRequest("tracking"), as: .csv)
    try request.setColumns(["id", "text"])
    #expect(request.columns == [.id, .text])
    try request.setColumns(["School", "la", "theme", "subject"])
    #expect(request.columns == [.institution, .localAuthority, .themes, .title])
    #expect(throws: LetterSearchError.self) { try request.setColumns(["school", "institution"]) }
    let misspelt = #expect(throws: LetterSearchError.self) { try request.setColumns(["headng"]) }
    #expect(misspelt?.description.contains("did you mean heading?") == true)
    let meant = #expect(throws: LetterSearchError.self) {
      try request.setColumns(["id", "context"])
    }
    #expect(meant?.description.contains("left, match and right") == true)
    for names in [["id", "id"], ["colour"], []] {
      #expect(throws: LetterSearchError.self) { try request.setColumns(names) }
    }
    var report = ExportRequest(SearchRequest("tracking"), as: .html)
    #expect(throws: LetterSearchError.self) { try report.setColumns(["id"]) }
    #expect(throws: LetterSearchError.self) { try report.prepareForSpreadsheets() }
  }

  @Test(
    "of what is no export is refused with a reason",
    arguments: ["", "a,b\n1,2\n", "{", "{}\n{}"]
  )
  func refused(text: String) throws {
    let path = folder.appendingPathComponent("export").path
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    #expect(throws: LetterSearchError.self) { try PastExport(path: path) }
  }
}
