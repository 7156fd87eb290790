import Foundation
import TestSupport
import Testing

@Suite("letters kwic, collocates, terms and suggest")
struct CorpusToolsCommandTests {
  private func run(_ command: String, _ arguments: String...) throws -> LettersProcess.Result {
    try run([command] + arguments)
  }

  private func run(_ words: [String]) throws -> LettersProcess.Result {
    let index = ["--index", try BuiltIndex.corpus.path()]
    return try LettersProcess.run([words[0]] + index + words.dropFirst())
  }

  private func json(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("kwic puts the matches below each other")
  func aligned() throws {
    let result = try run("kwic", "--width", "20", "--sort", "right1", "nurture")
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 17)
    for line in lines {
      let match = line.dropFirst(10 + 2 + 20 + 2)
      #expect(match.lowercased().hasPrefix("nurtur"), "\(line)")
    }
    #expect(result.errors.contains("17 lines in 16 passages of 3 letters for nurture"))
  }

  @Test("kwic shows where a line stands when asked, and that a name was cut")
  func places() throws {
    let plain = try run("kwic", "--width", "20", "institution:Luton AND inspection").output
    let lines = try run("kwic", "--places", "--width", "20", "institution:Luton AND inspection")
      .output.split(separator: "\n")
    #expect(!plain.contains(".txt:") && plain.contains("Luton Infant & Nursery Scho…\n"))
    #expect(!lines.isEmpty)
    #expect(
      lines.allSatisfy { line in
        line.contains("Scho…  2014-06-27-luton-infant-nursery-monitoring-visit.txt:")
          && line.last?.isNumber == true
      }
    )
  }

  @Test("kwic in every format has the same lines")
  func formats() throws {
    let document = try json(try run("kwic", "--format", "json", "nurture").output)
    let lines = try #require(document["lines"] as? [[String: Any]])
    #expect((document["total"] as? [String: Int])?["lines"] == lines.count)
    for (format, extra) in [("ndjson", 0), ("csv", 1), ("tsv", 1)] {
      let output = try run("kwic", "--format", format, "nurture").output
      #expect(output.split(separator: "\n").count == lines.count + extra, "\(format)")
    }
  }

  @Test("kwic writes a file with what draws its lines again beside it")
  func file() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("lines.csv")
    let asked = ["--sample", "5", "--seed", "7", "--sort", "left1,-date", "--width", "30"]
    let written = try run(["kwic"] + asked + ["--section", "improvements", "-o", path, "pupils"])
    #expect(written.status == 0 && written.output.isEmpty)
    #expect(written.errors.contains("5 lines written to \(path) and \(path).provenance.json"))
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let printed = try run(
      ["kwic"] + asked + ["--section", "improvements", "--format", "csv", "pupils"]
    )
    #expect(text == printed.output && printed.errors.contains("-o FILE writes one beside it"))
    let beside = try json(try String(contentsOfFile: path + ".provenance.json", encoding: .utf8))
    #expect(
      beside["query"] as? String == "pupils" && beside["sort"] as? [String] == ["left1", "-date"]
    )
    #expect(beside["sample"] as? [String: Int] == ["size": 5, "seed": 7])
    #expect(beside["lines"] as? Int == 5 && beside["width"] as? Int == 30)
    #expect((beside["filters"] as? [[String: String]])?.first?["value"] == "improvements")
    #expect((beside["generation"] as? String)?.isEmpty == false)
    let replayed = try LettersProcess.run(["replay", "--index", try BuiltIndex.corpus.path(), path])
    #expect(replayed.status == 2 && replayed.errors.contains("lines of letters kwic"))
    let whole = folder.path("lines.json")
    #expect(try run(["kwic", "-o", whole, "pupils"]).status == 0)
    let document = try json(try String(contentsOfFile: whole, encoding: .utf8))
    let origin = try #require(document["provenance"] as? [String: Any])
    #expect(origin["generation"] as? String == beside["generation"] as? String)
    #expect(!FileManager.default.fileExists(atPath: whole + ".provenance.json"))
    for bad in [["-o", folder.path("a.docx")], ["--format", "text", "-o", folder.path("a.txt")]] {
      #expect(try run(["kwic"] + bad + ["pupils"]).status == 2, "\(bad)")
    }
  }

  @Test("kwic writes tables that Excel reads, and says so where it cannot")
  func excel() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("lines.csv")
    #expect(try run("kwic", "--excel", "-o", path, "pupils").status == 0)
    // Reading text from a file would leave the mark out.
    let bytes = try #require(FileManager.default.contents(atPath: path))
    #expect(bytes.starts(with: [0xef, 0xbb, 0xbf]))
    let table = String(decoding: bytes, as: UTF8.self)
    #expect(table.contains("\r\n"))
    let plain = try run("kwic", "--format", "csv", "pupils").output
    let cells = table.replacing("\r\n", with: "\n")
    #expect(cells.count { $0 == "\n" } == plain.count { $0 == "\n" })
    let beside = try json(try String(contentsOfFile: path + ".provenance.json", encoding: .utf8))
    #expect(beside["excel"] as? Bool == true)
    let replayed = try LettersProcess.run(["replay", "--index", try BuiltIndex.corpus.path(), path])
    #expect(replayed.status == 2 && replayed.errors.contains("lines of letters kwic"))
    let refused = try run("kwic", "--excel", "pupils")
    #expect(refused.status == 2 && refused.errors.contains("--format csv"))
  }

  @Test("kwic says when lines have any of the words")
  func anyWord() throws {
    let lines = try run("kwic", "good progress").errors
    #expect(lines.contains(" letters with any of these words: good progress"))
    #expect(try run("kwic", "\"good progress\"").errors.contains(" letters for \"good progress\""))
  }

  @Test("kwic reads the restrictions of search, and its faults are told")
  func restrictions() throws {
    let restricted = try run("kwic", "--section", "improvements", "pupils")
    #expect(restricted.status == 0)
    #expect(restricted.errors.contains(" for pupils · only section improvements"))
    #expect(try restricted.output.count < run("kwic", "pupils").output.count)
    #expect(try run("kwic", "zebra").status == 1)
    #expect(try run("kwic", "section:strengths").errors.contains("further passages by heading"))
    for bad in [["--sort", "colour", "x"], ["--seed", "3", "x"], ["--width", "0", "x"], [" "]] {
      let result = try LettersProcess.run(
        ["kwic", "--index", try BuiltIndex.corpus.path()] + bad
      )
      #expect(result.status == 2 && result.output.isEmpty, "\(bad)")
    }
  }

  @Test("collocates are a table with the surest first")
  func collocates() throws {
    let output = try run("collocates", "--format", "csv", "nurture").output
    let rows = output.split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
    #expect(rows.first?.first == "word")
    #expect(rows.dropFirst().prefix(3).contains { $0.first == "group" })
    let strengths = rows.dropFirst().compactMap { Double($0[6]) }
    #expect(strengths == strengths.sorted(by: >))
    let table = try run("collocates", "--section", "strengths", "-n", "2", "nurture")
    #expect(table.errors.contains("for nurture · only section strengths; "))
    #expect(table.errors.contains(" words of text near them, "))
    for line in table.output.split(separator: "\n").dropFirst() {
      let digits = line.split(separator: " ").filter { $0.contains(".") }
        .map { $0.split(separator: ".")[1].count }
      #expect(digits == [2, 2, 2], "\(line)")
    }
    #expect(try run("collocates", "zebra").status == 1)
    let observed = rows.dropFirst().compactMap { Int($0[1]) }
    #expect(observed.min() == 2)
    #expect(table.errors.contains("there less than twice: --min-uses 1 for all"))
    let all = try run(
      "collocates",
      "--min-uses",
      "1",
      "--limit",
      "1000",
      "--format",
      "csv",
      "nurture"
    )
    #expect(all.output.split(separator: "\n").contains { $0.split(separator: ",")[1] == "1" })
  }

  @Test("terms lists words by frequency or alphabet")
  func terms() throws {
    let document = try json(try run("terms", "--format", "json", "improv").output)
    #expect(document["total"] as? Int == 5)
    let entries = try #require(document["words"] as? [[String: Any]])
    let words = entries.compactMap { $0["word"] as? String }
    #expect(words.first == "improvement")
    let sorted = try run("terms", "--sort", "alphabet", "--format", "tsv", "improv").output
    #expect(
      sorted.split(separator: "\n").dropFirst().map { $0.prefix { $0 != "\t" }.description }
        == words.sorted()
    )
    #expect(try run("terms", "zzz").status == 1)
  }

  @Test("suggest gives the query with each completion in its place")
  func suggest() throws {
    let document = try json(try run("suggest", "--format", "json", "school:belm").output)
    let first = try #require((document["suggestions"] as? [[String: Any]])?.first)
    #expect(first["query"] as? String == "school:\"Belmont Primary School\"")
    #expect(first["letters"] as? Int == 1)
    #expect(try run("suggest", "zzzz").status == 1)
  }
}
