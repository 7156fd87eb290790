import Foundation
import TestSupport
import Testing

@Suite("Tables of numbers as files")
struct TableFileTests {
  private func run(_ arguments: [String]) throws -> LettersProcess.Result {
    var arguments = arguments
    arguments.insert(contentsOf: ["--index", try BuiltIndex.corpus.path()], at: 1)
    return try LettersProcess.run(arguments)
  }

  /// A command line, the first row of its table, and a member of its provenance with its text.
  private static let tables: [(line: [String], head: String, member: String)] = [
    (
      ["search", "--facets", "year,section", "--section", "improvements", "pupils"],
      "field,value,passages,letters", "\"facets\": ["
    ),
    (
      ["themes", "--by", "year", "section:improvements"], "theme,label,by,value,",
      "\"by\": \"year\""
    ),
    (["themes", "--suggest"], "theme,cue,passages,", "\"suggest\": true"),
    (
      ["collocates", "--window", "7", "nurture"], "word,observed,expected,", "\"window\": 7"
    ),
    (["terms", "improv"], "word,occurrences,passages,letters", "\"prefix\": \"improv\""),
    (["wording", "--least", "2"], "letters,passages,first,last,sentence", "\"least\": 2"),
    (["themes", "--recurrence", "Luton"], "", "\"recurrence\": \"Luton\""),
    (
      ["compare", "--min-letters", "1", "--a", "nurture", "--b", "tracking"],
      "set,text,words,g2,", "\"min_letters\": 1"
    ),
  ]

  @Test("say what query and index they come from, and are not replayed", arguments: tables.indices)
  func files(place: Int) throws {
    let (line, head, member) = Self.tables[place]
    let folder = try TemporaryFolder()
    for name in ["a.csv", "a.tsv", "a.json", "a.md"] {
      let path = folder.path(name)
      let result = try run(line + ["-o", path])
      #expect(result.output.isEmpty && result.status < 2)
      let isTable = name.hasSuffix("sv")
      #expect(
        result.errors.contains(
          "written to " + (isTable ? "\(path) and \(path).provenance.json\n" : "\(path)\n")
        )
      )
      let text = try String(contentsOfFile: path, encoding: .utf8)
      let kept =
        isTable ? try String(contentsOfFile: path + ".provenance.json", encoding: .utf8) : text
      if name == "a.csv" { #expect(text.hasPrefix(head)) }
      if name == "a.md" {
        #expect(text.hasPrefix("# ") && text.contains("| Index generation |"))
        continue
      }
      #expect(kept.contains("\"command\": \"\(line[0])\""))
      #expect(kept.contains("\"generation\": \"") && kept.contains("\"out_of\": {"))
      #expect(kept.contains(member), "\(kept)")
      let replayed = try run(["replay", path])
      #expect(replayed.status == 2)
      #expect(replayed.errors.contains("numbers of letters \(line[0])"), "\(replayed.errors)")
    }
    let excel = folder.path("b.csv")
    #expect(try run(line + ["--excel", "-o", excel]).status < 2)
    #expect(try Data(contentsOf: URL(filePath: excel)).starts(with: [0xef, 0xbb, 0xbf]))
  }

  @Test("have the numbers that are printed")
  func same() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("a.csv")
    let facets = ["search", "--facets", "year,section", "pupils"]
    #expect(try run(facets + ["-o", path]).status == 0)
    let printed = try run(facets + ["--limit", "0", "--format", "csv"]).output
    #expect(try String(contentsOfFile: path, encoding: .utf8) == printed)
    for line in [Self.tables[1].line, Self.tables[4].line] {
      #expect(try run(line + ["-o", path]).status == 0)
      let printed = try run(line + ["--format", "csv"])
      #expect(try String(contentsOfFile: path, encoding: .utf8) == printed.output)
      #expect(printed.errors.contains("csv has no query in it"))
    }
  }

  @Test("that are none are refused, with what writes them")
  func refused() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("x.csv")
    for line in [
      ["search", "-o", path, "nurture"],
      ["search", "--facets", "year", "-n", "3", "-o", path, "x"],
      ["search", "--queries", "x", "-o", path],
    ] {
      let result = try run(line)
      #expect(result.status == 2)
      #expect(result.errors.contains("`letters export -o FILE QUERY` writes passages"))
    }
    for line in [
      ["search", "--facets", "year", "--format", "trec", "-o", path, "x"],
      ["search", "--excel", "--facets", "year", "x"], ["themes", "show", "attendance", "-o", path],
      ["themes", "--format", "text", "-o", path],
      ["compare", "--a", "x", "-o", folder.path("x.doc")],
      ["compare", "--a", "x", "--excel"],
    ] {
      #expect(try run(line).status == 2, "\(line)")
    }
    #expect(try folder.contents().isEmpty)
  }
}
