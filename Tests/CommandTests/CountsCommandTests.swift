import Foundation
import TestSupport
import Testing

@Suite("letters counts")
struct CountsCommandTests {
  private func run(
    _ arguments: String...,
    columns: Int = 100
  ) throws -> LettersProcess.Result {
    try LettersProcess.run(
      ["counts", "--index", try BuiltIndex.corpus.path()] + arguments,
      environment: ["COLUMNS": String(columns)]
    )
  }

  @Test("prints a table for people")
  func text() throws {
    let result = try run("--by", "section,year", "--section", "improvements", "tracking")
    #expect(result.status == 0)
    #expect(
      result.output == """
        2 passages in 2 letters, of 4 letters with areas for improvement, by section and year: \
        tracking · only section improvements
        passages found, in so many letters / of so many letters that could have been found

        Section                    2009  2010      2011       All
        Areas for improvement  1 in 1/1     –  1 in 1/1  2 in 2/4
        All                    1 in 1/1     –  1 in 1/1  2 in 2/4

        Values that no passage found has are left out: 2 of year. --unfound lists them.

        """
    )
    let one = try run("--by", "kind", "--unit", "letters")
    #expect(one.output.contains("Kind of letter") && one.output.contains("  Letters\n"))
  }

  @Test("puts columns that have no room below, with the names of rows again")
  func blocks() throws {
    let wide = try run("--by", "kind", "--by", "section", "*", columns: 120).output
    let narrow = try run("--by", "kind", "--by", "section", "*", columns: 60).output
    func blocks(_ text: String) -> [Substring] {
      text.split(separator: "\n").filter { $0.hasPrefix("Kind of letter") }
    }
    #expect(blocks(narrow).count > blocks(wide).count)
    for text in [wide, narrow] {
      let heads = blocks(text).flatMap { $0.split(separator: "  ") }
      for name in ["Strengths", "Areas for improvement", "All"] {
        #expect(heads.count { $0.trimmingCharacters(in: .whitespaces) == name } == 1, "\(name)")
      }
    }
  }

  @Test("writes files that say where they come from, and that are not replayed")
  func files() throws {
    let folder = try TemporaryFolder()
    for (name, options) in [("a.csv", []), ("b.csv", ["--unit", "letters"]), ("c.tsv", [])] {
      let path = folder.path(name)
      let arguments = ["counts", "--index", try BuiltIndex.corpus.path(), "--by", "section,year"]
      let result = try LettersProcess.run(arguments + options + ["-o", path, "nurture"])
      #expect(result.status == 0 && result.output.isEmpty)
      #expect(result.errors.contains("written to \(path) and \(path).provenance.json"))
      let provenance = try #require(
        try JSONSerialization.jsonObject(
          with: Data(contentsOf: URL(fileURLWithPath: path + ".provenance.json"))
        ) as? [String: Any]
      )
      #expect(provenance["by"] as? [String] == ["section", "year"])
      #expect(provenance["query"] as? String == "nurture")
      #expect(provenance["unit"] as? String == options.last)
      let replayed = try LettersProcess.run(
        "replay",
        "--index",
        try BuiltIndex.corpus.path(),
        path
      )
      #expect(replayed.status == 2 && replayed.errors.contains("numbers of letters counts"))
    }
    let json = folder.path("d.json")
    #expect(try run("--by", "year", "-o", json, "nurture").status == 0)
    #expect(try String(contentsOfFile: json, encoding: .utf8).contains("\"provenance\": {"))
    let page = folder.path("e.md")
    #expect(try run("--by", "la", "--by", "kind", "-o", page).status == 0)
    #expect(try String(contentsOfFile: page, encoding: .utf8).contains("| Index generation |"))
    let excel = folder.path("f.csv")
    #expect(try run("--by", "academic_year", "--excel", "-o", excel).status == 0)
    #expect(try String(contentsOfFile: excel, encoding: .utf8).contains("\r\n2008–09,"))
  }

  @Test("tells what is wrong, and 1 when nothing is found")
  func faults() throws {
    #expect(try run("nurture").errors.contains("say what to count by"))
    let colour = try run("--by", "colour", "nurture")
    #expect(colour.status == 2)
    #expect(
      colour.errors.hasPrefix("error: --by colour: there is no such field to count by; there")
    )
    #expect(try run("--by", "la,la", "nurture").errors.contains("--by la: is given twice"))
    #expect(try run("--by", "la", "--excel", "nurture").status == 2)
    #expect(try run("--by", "la", "-o", "x.pdf", "nurture").status == 2)
    let none = try run("--by", "la", "--by", "year", "otters")
    #expect(none.status == 1 && none.output.hasPrefix("0 passages in 0 letters, of 5 letters"))
    let csv = try run("--by", "year", "--format", "csv", "nurture")
    #expect(csv.output.hasPrefix("year,passages,letters,of_letters\n2009,"))
    #expect(csv.errors.contains("csv has no query in it"))
  }
}
