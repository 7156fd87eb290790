import Foundation
import TestSupport
import Testing

@Suite("letters codebook")
struct CodebookCommandTests {
  private static let codes = """
    # What is counted
    nurture: nurture
      Nurture groups.
    tracking: "tracking" section:improvements
    unheard: otters
    pupils or staff: pupils staff
    """

  private func run(
    _ arguments: [String],
    codes: String = codes,
    columns: Int = 100
  ) throws -> LettersProcess.Result {
    try LettersProcess.run(
      ["codebook", "--index", try BuiltIndex.corpus.path()] + arguments,
      input: codes,
      environment: ["COLUMNS": String(columns)]
    )
  }

  @Test("prints the codes with their counts")
  func text() throws {
    let result = try run(["--section", "improvements", "-"])
    #expect(result.status == 0)
    #expect(
      result.output == """
        4 codes: 8 passages in 4 letters, of 4 letters with areas for improvement
        only section improvements

        Code             Passages  Letters  Of letters
        nurture                 0        0           4
        tracking                2        2           4
        unheard                 0        0           4
        pupils or staff         8        4           4
        Any code                8        4           4

        No passage has nurture or unheard.
        Any of several words is enough for pupils or staff: for all of them, join the words with AND, or put
        exact words in quotation marks.

        """
    )
    #expect(try run(["-"], codes: "a: otters").status == 1)
  }

  @Test("prints what codes share, in parts where there is no room")
  func overlap() throws {
    let wide = try run(["--overlap", "-"]).output
    let narrow = try run(["--overlap", "-"], columns: 40).output
    #expect(wide.components(separatedBy: "\nCode ").count == 2)
    #expect(narrow.components(separatedBy: "\nCode ").count > 2)
    let rows = try run(["--overlap", "--format", "csv", "-"]).output.split(separator: "\n")
    let cells = rows.map { $0.split(separator: ",").map(String.init) }
    #expect(cells[0] == ["code", "nurture", "tracking", "unheard", "pupils or staff"])
    for (row, names) in cells.enumerated().dropFirst() {
      for column in 1...4 { #expect(names[column] == cells[column][row]) }
    }
    let letters = try run(["--overlap", "--unit", "letters", "--format", "json", "-"]).output
    #expect(letters.contains("\"overlap\": ["))
  }

  @Test("counts the codes by the values of a field")
  func byField() throws {
    let text = try run(["--by", "section", "-"]).output
    #expect(text.contains("passages found, in so many letters / of so many letters"))
    #expect(text.contains("\nCode ") && text.contains("\npupils or staff "))
    let rows = try run(["--by", "section", "--format", "csv", "-"]).output
    #expect(rows.hasPrefix("code,section,passages,letters,of_letters\n"))
    #expect(rows.contains("\npupils or staff,improvements,8,4,4\n"))
    #expect(rows.contains("\ntracking,(all),"))
    let letters = try run(["--by", "section", "--unit", "letters", "--format", "tsv", "-"]).output
    #expect(letters.hasPrefix("code\t") && letters.contains("\n(all)\t"))
    let json = try run(["--by", "year", "--format", "json", "-"]).output
    #expect(json.contains("\"by\": [") && json.contains("\"code\""))
    let unknown = try run(["--by", "colour", "-"])
    #expect(unknown.status == 2 && unknown.errors.contains("there is no such field to count by"))
    let folder = try TemporaryFolder()
    let path = folder.path("years.csv")
    #expect(try run(["--by", "year", "-o", path, "-"]).status == 0)
    let kept = try String(
      contentsOf: folder.url.appending(path: "years.csv.provenance.json"),
      encoding: .utf8
    )
    #expect(kept.contains("\"table\": \"by\"") && kept.contains("\"codes\": ["))
  }

  @Test("writes files that say where they come from, and makes them again")
  func files() throws {
    let folder = try TemporaryFolder()
    let index = try BuiltIndex.corpus.path()
    let codes = try folder.write(Self.codes, to: "codes.txt")
    for name in ["a.csv", "a.tsv", "a.json", "a.ndjson", "a.md"] {
      let path = folder.path(name)
      let restricted = ["--section", "improvements", "--match", "all", "-o", path, codes]
      let result = try run(restricted)
      #expect(result.status == 0 && result.output.isEmpty)
      let isTable = name.hasSuffix("sv")
      let names = isTable ? "\(path) and \(path).provenance.json" : path
      #expect(result.errors.contains("written to \(names)\n"))
      let replayed = try LettersProcess.run("replay", "--index", index, path)
      #expect(replayed.status == 2)
      if name == "a.md" { continue }
      #expect(replayed.errors.contains("`letters codebook -o NEW."), "\(replayed.errors)")
      let again = folder.path("again-" + name)
      let kept = isTable ? path + ".provenance.json" : path
      #expect(try run(["-o", again, kept]).status == 0)
      #expect(
        try Data(contentsOf: URL(filePath: again)) == Data(contentsOf: URL(filePath: path))
      )
      #expect(try run(["--section", "strengths", kept]).errors.contains("leave those of the"))
    }
    let excel = folder.path("b.csv")
    #expect(try run(["--layout", "long", "--excel", "-o", excel, codes]).status == 0)
    #expect(try Data(contentsOf: URL(filePath: excel)).starts(with: "\u{feff}id,letter,".utf8))
    let all = try run(["--uncoded", "--format", "csv", codes])
    #expect(all.errors.contains("csv has no query in it"))
    #expect(all.output.contains(",0,0,0,0\n"))
  }

  @Test("tells faults of the codebook with file and line")
  func faults() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a: b\nsection:strengths c\n", to: "codes.txt")
    let result = try run([path])
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("error: \(path):2: no code before a query: write CODE: QUERY"))
    let odd = try run(["-"], codes: "a: \"otters\n")
    #expect(odd.errors.contains("-:1: a: "), "\(odd.errors)")
    #expect(try run(["-"], codes: "").errors.contains("-:1: it holds no code"))
    #expect(try run([folder.path("none.txt")]).status == 2)
  }

  @Test(
    "refuses options that do not go together",
    arguments: [
      [], ["-", "x"], ["--overlap", "--counts", "-"], ["--unit", "letters", "-"],
      ["--by", "year", "--overlap", "-"], ["--by", "year", "--counts", "-"],
      ["--overlap", "--unit", "of_letters", "-"], ["--by", "year", "--uncoded", "-"],
      ["--layout", "long", "-"], ["--uncoded", "--overlap", "--format", "csv", "-"],
      ["--uncoded", "--layout", "long", "--format", "csv", "-"], ["--excel", "-"],
      ["--layout", "long", "--format", "md", "-"], ["--format", "text", "-o", "x", "-"],
      ["--counts", "--format", "ndjson", "-"], ["-o", "x.docx", "-"], ["--colour", "-"],
    ]
  )
  func refused(arguments: [String]) throws {
    let result = try run(arguments)
    #expect(result.status == 2 && result.output.isEmpty && result.errors.hasPrefix("error: "))
  }
}
