import Foundation
import LetterParsing
import TestSupport
import Testing

@testable import LetterSearch

@Suite("CorpusReader")
struct CorpusReaderTests {
  /// Makes a folder of some files and gives what a reader finds in it, then removes it.
  private func read(
    _ files: [String: String],
    links: [(String, to: String)] = [],
    at paths: [String] = ["."]
  ) throws -> CorpusReader.Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(text.utf8).write(to: file)
    }
    for (name, target) in links {
      try FileManager.default.createSymbolicLink(
        atPath: folder.appendingPathComponent(name).path,
        withDestinationPath: target
      )
    }
    return try CorpusReader().read(paths.map { folder.appendingPathComponent($0).path })
  }

  @Test("reads the letters of all folders in the order of their paths, each once")
  func order() throws {
    let files = ["b/two.txt": "2", "a.md": "1", "b/c/three.TXT": "3", "plain": "4"]
    let result = try read(files, at: [".", "b", "a.md"])
    #expect(result.documents.map(\.file).sorted() == ["a.md", "plain", "three.TXT", "two.txt"])
    #expect(result.documents.map(\.name).sorted() == ["a", "plain", "three", "two"])
    let again = try read(files)
    #expect(again.documents.map(\.file) == ["a.md", "three.TXT", "two.txt", "plain"])
  }

  @Test("leaves notes for people out and says why it skips other files")
  func leftOut() throws {
    let result = try read([
      "README.md": "x", "readme.txt": "x", ".hidden.txt": "x", "SOURCES.tsv": "x", "photo.gif": "x",
      "letter.txt": "x",
    ])
    #expect(result.documents.map(\.file) == ["letter.txt"])
    #expect(result.skipped.count == 1)
    #expect(result.skipped.first?.path.hasSuffix("photo.gif") == true)
    #expect(result.skipped.first?.reason.contains(".gif") == true)
  }

  @Test(
    "tells records from files by their names",
    arguments: [
      ("all.jsonl:12", "all.jsonl"), ("A:B.NDJSON:1", "A:B.NDJSON"), ("a.txt", nil),
      ("a.jsonl:x.txt", nil), ("a:12", nil), ("", nil), (":", nil), ("a.jsonl:", nil),
    ] as [(String, String?)]
  )
  func recordNames(file: String, expected: String?) {
    #expect(RecordReading.fileName(ofRecord: file) == expected)
  }

  @Test("reads no more of what a person names than a limit, also where it never ends")
  func limits() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("draft.md")
    try folder.write("otters", to: "draft.md")
    #expect(try FileBytes.of(path, upTo: 6) == Array("otters".utf8))
    for (path, limit) in [(path, 5), ("/dev/zero", 1 << 20)] {
      #expect { try FileBytes.of(path, upTo: limit) } throws: {
        "\($0)".contains("larger than")
      }
    }
  }

  @Test("passes over files that are larger than any letter")
  func large() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // It has no bytes on the disk, only a length.
    let file = folder.appendingPathComponent("large.txt")
    #expect(FileManager.default.createFile(atPath: file.path, contents: nil))
    let handle = try FileHandle(forWritingTo: file)
    try handle.truncate(atOffset: UInt64(SourceDocument.byteLimit) + 1)
    try handle.close()
    let result = try CorpusReader().read([folder.path])
    #expect(result.documents.isEmpty)
    #expect(result.skipped.first?.reason.contains("larger than 64 MB") == true)
  }

  @Test("gives up on converters that write too much, and knows those that fail")
  func converters() {
    func output(_ command: String) -> String {
      do {
        let bytes = try Subprocess.output(
          of: "/bin/sh",
          ["-c", command],
          timeLimit: 20,
          byteLimit: 1 << 20
        )
        return "\(bytes.count) bytes"
      } catch {
        return error.reason
      }
    }
    #expect(output("while :; do echo more; done") == "more than 1 MB of text")
    #expect(output("echo a; exit 3") == "exit status 3")
    #expect(output("echo a; exit 255") == "exit status 255")
    #expect(output("echo a; kill -KILL $$") == "ended by signal 9")
    #expect(output("echo a") == "2 bytes")
  }

  @Test("reads each line of a .jsonl file as a document and names the lines that are none")
  func records() throws {
    let lines = """
      {"id": "r1", "text": "One.", "title": "T", "date": "2011-02-25", "area": ["North", "South"]}

      {"id": "r2", "text": "Two.", "score": 3, "nested": {"x": 1}}
      {"text": "no id"}
      [1]
      """
    let result = try read(["all.jsonl": lines])
    #expect(result.documents.map(\.file) == ["all.jsonl:1", "all.jsonl:3"])
    #expect(result.documents.map(\.name) == ["r1", "r2"])
    #expect(result.skipped.map(\.line) == [4, 5])
    guard case .record(let record, let line)? = result.documents.first?.content else {
      Issue.record("the first line is no record")
      return
    }
    #expect(line == 1 && record.title == "T" && record.date == "2011-02-25")
    #expect(record.keywords == ["area": ["North", "South"]])
  }

  @Test("reads escapes of a record that are no character as replacement characters, and tells so")
  func escapes() throws {
    let lines = #"""
      {"id": "r1", "text": "One \ud800, two \uDC00\u0000 and \ud83c\udfb5 \\u0000 \u00e9."}
      {"id": "r2", "text": "None \u00e9 \\ud800."}
      """#
    let result = try read(["all.jsonl": lines])
    let identified = result.documents.map { document in
      LetterPreparation.Identified(document: document, id: document.name, sha256: "")
    }
    let letters = identified.map { LetterPreparation.prepare($0).letter }
    #expect(
      letters.map { $0.passages.map(\.text) } == [
        ["One \u{FFFD}, two \u{FFFD}\u{FFFD} and 🎵 \\u0000 é."], ["None é \\ud800."],
      ]
    )
    #expect(letters.map { $0.warnings.map(\.code) } == [["no-character"], []])
    #expect(
      result.documents.map(\.contentBytes) == lines.split(separator: "\n").map { Array($0.utf8) }
    )
  }

  @Test("follows links, but not round in circles")
  func links() throws {
    let result = try read(
      ["a/one.txt": "1"],
      links: [("a/up", to: ".."), ("a/here", to: "."), ("b", to: "a"), ("lost.txt", to: "nowhere")]
    )
    #expect(Set(result.documents.map(\.file)) == ["one.txt"])
    #expect(result.documents.count <= 2)
    #expect(
      result.skipped.map(\.reason) == [
        "it is a link that points nowhere, or its name is not UTF-8"
      ]
    )
  }

  static let exports = [
    "report.md":
      "# 2 passages\n\n| | |\n|---|---|\n| Query | otter |\n| Index generation | e4 |\n"
      + "| Program | letters 0.1.10 |\n\n> An otter.\n",
    "report.html":
      "<!doctype html>\n<html lang=\"en-GB\">\n<head>\n"
      + "<meta name=\"generator\" content=\"letters 0.1.10, generation e4\">\n<p>An otter.</p>\n",
    "report.txt": "An otter\n\nQuery:  otter\nIndex generation:  e4\n\nAn otter.\n",
    "rows.ndjson":
      "{\"provenance\":{\"program\":\"letters\",\"version\":\"0.1.10\"}}\n"
      + "{\"id\":\"a\",\"text\":\"An otter.\"}\n",
  ]

  @Test("passes over what the program wrote itself, and tells so", arguments: exports.keys.sorted())
  func ownFiles(name: String) throws {
    let result = try read([name: Self.exports[name] ?? "", "a.txt": "An otter."])
    #expect(result.documents.map(\.file) == ["a.txt"])
    #expect(result.skipped.map(\.reason) == [OwnExport.reason])
    #expect(result.skipped.map(\.isExport) == [true])
  }

  @Test("passes over a table with a file beside it that tells where it comes from")
  func exportedTable() throws {
    let files = ["rows.txt": "id,text\na,An otter.\n", "a.txt": "An otter."]
    #expect(try read(files).documents.count == 2)
    let result = try read(files.merging(["rows.txt.provenance.json": "{}"]) { $1 })
    #expect(result.documents.map(\.file) == ["a.txt"])
    #expect(result.skipped.filter(\.isExport).map(\.reason) == [OwnExport.reason])
  }

  @Test(
    "reads letters that speak of queries, programs and letters",
    arguments: [
      "# Letters\n\n| Program | letters |\n",
      "Query: who wrote it?\n\nIndex generation was good.\n",
      "{\"provenance\": \"letters\"}\n",
    ]
  )
  func noExport(text: String) throws {
    #expect(try read(["a.txt": text]).skipped.isEmpty)
  }

  @Test("a page is digested as it lies on disk, not as it was read")
  func pageDigest() throws {
    let page = "<p>One</p>"
    let result = try read(["page.html": page])
    #expect(result.documents.first?.contentBytes == Array(page.utf8))
  }

  @Test("a path that was named must exist")
  func missing() {
    #expect(throws: LetterSearchError.self) { try read(["one.txt": "1"], at: ["gone"]) }
  }
}
