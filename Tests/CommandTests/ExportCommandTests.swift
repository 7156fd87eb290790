import Foundation
import TestSupport
import Testing

@Suite("letters export, replay and verify")
struct ExportCommandTests {
  private let folder: TemporaryFolder
  private let index: String

  init() throws {
    folder = try TemporaryFolder()
    index = folder.path("letters.index")
    _ = try LettersProcess.run("index", "--index", index, LettersProcess.corpus.path)
  }

  private func letters(_ words: String..., input: String = "") throws -> LettersProcess.Result {
    try LettersProcess.run([words[0], "--index", index] + words.dropFirst(), input: input)
  }

  private func file(_ name: String) throws -> String {
    try String(contentsOfFile: folder.path(name), encoding: .utf8)
  }

  @Test("writes a file of the format that its ending names, and tells so on standard error")
  func file() throws {
    let path = folder.path("out.json")
    let result = try letters("export", "-o", path, "nurture")
    #expect(result.status == 0 && result.output.isEmpty)
    #expect(result.errors.contains("passages in 3 letters written to \(path)"))
    #expect(try file("out.json") == letters("export", "--format", "json", "nurture").output)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).count == 3)
  }

  @Test("the provenance of a table stands in a file beside it")
  func provenance() throws {
    _ = try letters("export", "-o", folder.path("out.csv"), "--section", "improvements", "nurture")
    let provenance = try file("out.csv.provenance.json")
    #expect(provenance.contains("\"generation\"") && provenance.contains("\"improvements\""))
    #expect(provenance.contains("\"out_of\""))
    #expect(!(try file("out.csv")).contains("generation"))
    let replayed = try letters("replay", folder.path("out.csv"))
    #expect(replayed.status == 0 && replayed.output.contains("Nothing has changed."))
  }

  @Test(
    "no letter of the index is written over, whatever it is called now",
    arguments: ["export", "report", "kwic"]
  )
  func letterItself(command: String) throws {
    let letters = try FileManager.default.contentsOfDirectory(
      at: LettersProcess.corpus,
      includingPropertiesForKeys: nil
    )
    let letter = try #require(letters.first { $0.lastPathComponent.contains("belmont") })
    let copy = folder.url.appending(path: "out.txt")
    try FileManager.default.copyItem(at: letter, to: copy)
    let format = command == "report" ? "text" : "json"
    let result = try self.letters(command, "--format", format, "-o", copy.path, "nurture")
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(result.errors.contains("out.txt is where the letter"))
    #expect(try Data(contentsOf: copy) == Data(contentsOf: letter))
  }

  @Test("beside a device there is no provenance")
  func device() throws {
    let result = try letters("export", "-o", "/dev/null", "--format", "csv", "nurture")
    #expect(result.status == 0, "\(result.errors)")
    #expect(!FileManager.default.fileExists(atPath: "/dev/null.provenance.json"))
  }

  @Test(
    "a file among the letters is passed over by the next index",
    arguments: [["export", "nurture"], ["report", "nurture"]],
    ["md", "html"]
  )
  func among(command: [String], ending: String) throws {
    let path = folder.path("letters/out.\(ending)")
    try folder.write("Dear Ms Sample\n\nAll is well.\n", to: "letters/a.txt")
    let written = try LettersProcess.run(
      [command[0], "--index", index, "-o", path] + command.dropFirst()
    )
    #expect(written.status == 0)
    let result = try LettersProcess.run(
      "index",
      "--index",
      folder.path("other.index"),
      folder.path("letters")
    )
    #expect(result.errors.contains("out.\(ending): skipped: it is an export or a report"))
    #expect((result.output + result.errors).contains("0 unchanged, 1 skipped"))
  }

  @Test("when nothing is found, an empty table is written and the status is 1")
  func nothing() throws {
    let result = try letters("export", "-o", folder.path("out.csv"), "zebra")
    #expect(result.status == 1)
    #expect(try file("out.csv").split(separator: "\n").count == 1)
  }

  @Test("a link is followed, a device is left in its place, and the index is not overwritten")
  func targets() throws {
    try folder.write("old", to: "real.csv")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link.csv"),
      withDestinationPath: "real.csv"
    )
    #expect(try letters("export", "-o", folder.path("link.csv"), "nurture").status == 0)
    #expect(try file("real.csv").hasPrefix("id,"))
    #expect(try letters("export", "--format", "json", "-o", "/dev/null", "nurture").status == 0)
    #expect(try FileHandle(forWritingTo: URL(fileURLWithPath: "/dev/null")).seekToEnd() == 0)
    #expect(try letters("export", "-o", index, "nurture").status == 2)
    #expect(try letters("check").status == 0)
    #expect(try letters("export", "-o", folder.url.path, "nurture").status == 2)
    for command in ["export", "report"] {
      let nowhere = try letters(command, "-o", folder.path("none/a.html"), "nurture")
      let path = folder.path("none")
      let reason = "there is no folder \(path)"
      #expect(nowhere.status == 2)
      #expect(nowhere.errors.hasSuffix("error: \(path)/a.html cannot be written: \(reason)\n"))
    }
  }

  @Test(
    "wrong options are refused",
    arguments: [
      ["--columns", "id,nothing", "x"], ["--columns", "id,id", "x"], ["--columns", ",", "x"],
      ["--format", "md", "--columns", "id", "x"], ["--format", "json", "--excel", "x"],
      ["--context", "-1", "x"], [],
    ]
  )
  func usage(words: [String]) throws {
    let result = try LettersProcess.run(["export", "--index", index] + words)
    #expect(result.status == 2 && result.output.isEmpty && result.errors.contains("error:"))
  }

  @Test(
    "a file's name with an ending that cannot be written is refused, and nothing is written",
    arguments: [
      ("export", "x.docx", "Word opens .html, Excel opens .csv"), ("export", "x.XLSX", ".csv"),
      ("export", "x.csv.gz", "no .gz"), ("report", "r.docx", "Word opens .html"),
      ("report", "r.pdf", ".html, .md or .txt"),
    ]
  )
  func endings(command: String, name: String, message: String) throws {
    let result = try letters(command, "-o", folder.path(name), "nurture")
    #expect(result.status == 2 && result.errors.contains(message), "\(result.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder.path(name)))
  }

  @Test("a name without an ending keeps the default, and a named format any name")
  func namesWithoutEnding() throws {
    #expect(try letters("export", "-o", folder.path("out"), "nurture").status == 0)
    #expect(try file("out").hasPrefix("id,file,"))
    #expect(try letters("report", "-o", folder.path("text"), "nurture").status == 0)
    let named = try letters("export", "--format", "md", "-o", folder.path("a.docx"), "nurture")
    #expect(named.status == 0)
    #expect(try file("a.docx").hasPrefix("#"))
    #expect(try letters("export", "-o", folder.path("out.bib"), "nurture").status == 0)
    #expect(try file("out.bib").contains("@misc{"))
  }

  @Test("a table on standard output tells in one line that it cannot be replayed")
  func standardOutput() throws {
    let table = try letters("export", "nurture")
    #expect(table.status == 0 && table.errors.contains("`letters replay FILE`"))
    #expect(table.errors.split(separator: "\n").count { $0.contains("-o FILE") } == 1)
    #expect(try letters("export", "-o", "-", "nurture").errors == table.errors)
    #expect(try letters("export", "--quiet", "nurture").errors.isEmpty)
    #expect(!(try letters("export", "--format", "json", "nurture").errors.contains("-o FILE")))
    let path = folder.path("out.csv")
    #expect(!(try letters("export", "-o", path, "nurture").errors.contains("-o FILE")))
  }

  @Test("a sample is written with what it was drawn from, and replays")
  func sample() throws {
    let path = folder.path("out.csv")
    let result = try letters("export", "--sample", "3", "--seed", "8", "-o", path, "pupils")
    #expect(result.status == 0 && result.errors.hasPrefix("3 passages in "))
    #expect(result.errors.contains("drawn by chance (seed 8)"))
    #expect(try file("out.csv.provenance.json").contains("\"of_passages\""))
    let replayed = try letters("replay", path)
    #expect(replayed.status == 0 && replayed.output.contains("a sample of 3 of "))
    let few = try letters("export", "--sample", "50", "-o", path, "\"Boxall profile\"")
    #expect(few.errors.hasPrefix("note: only 1 passage matches, fewer than the 50 to be drawn\n"))
    #expect(!result.errors.contains("to be drawn"))
    #expect(try letters("export", "--seed", "8", "pupils").status == 2)
    #expect(try letters("export", "--sample", "0", "pupils").status == 2)
  }

  @Test("an export is replayed from standard input, and a part of it when that is said")
  func replayedInput() throws {
    let export = try letters("export", "--format", "ndjson", "nurture").output
    let whole = try letters("replay", "-", input: export)
    #expect(whole.status == 0 && whole.output.contains("Nothing has changed."))
    let part = export.split(separator: "\n").prefix(3).joined(separator: "\n")
    let refused = try letters("replay", "-", input: part)
    #expect(refused.status == 2 && refused.errors.contains("--subset"))
    let subset = try letters("replay", "--subset", "-", input: part)
    #expect(subset.status == 0 && subset.output.contains("2 of the "))
    #expect(subset.output.contains("Nothing of these passages has changed."))
  }

  @Test("what is to be read replays as nothing, and the error tells which export does")
  func unreplayable() throws {
    for (command, name) in [("report", "a.html"), ("report", "a.txt"), ("export", "a.md")] {
      let path = folder.path(name)
      #expect(try letters(command, "-o", path, "nurture").status == 0)
      let refused = try letters("replay", path)
      #expect(refused.status == 2, "\(name)")
      #expect(refused.errors.contains("`letters export -o FILE.csv QUERY`"), "\(refused.errors)")
    }
  }

  @Test("a table that was sorted since replays as the same rows in another order")
  func sorted() throws {
    _ = try letters("export", "--columns", "id,section", "-o", folder.path("out.csv"), "nurture")
    let rows = try file("out.csv").split(separator: "\n")
    let sorted = [rows[0]] + rows.dropFirst().sorted()
    #expect(sorted != rows)
    try folder.write(sorted.joined(separator: "\n") + "\n", to: "out.csv")
    let replayed = try letters("replay", folder.path("out.csv"))
    #expect(replayed.status == 0)
    #expect(replayed.output.contains("the same passages in another order"))
    #expect(!replayed.output.contains("rank"))
    let json = try letters("replay", "--format", "json", folder.path("out.csv"))
    #expect(json.status == 0 && json.output.contains("\"file_sorted\": true"))
  }

  @Test("a table that was sorted and edited tells the order in a line, and the change whole")
  func sortedAndEdited() throws {
    let path = folder.path("out.csv")
    _ = try letters("export", "--columns", "id,text", "-o", path, "nurture")
    var rows = try file("out.csv").split(separator: "\n").map(String.init)
    rows[1] = rows[1].replacing(" the ", with: " all the ")
    try folder.write(([rows[0]] + rows.dropFirst().sorted()).joined(separator: "\n"), to: "out.csv")
    let replayed = try letters("replay", "--subset", path)
    #expect(replayed.status == 1)
    #expect(replayed.output.contains("in another order, which is no change, as after sorting"))
    #expect(replayed.output.contains("\n1 changed passage\n"))
    #expect(replayed.output.contains(" [-all-] "))
    #expect(!replayed.output.contains("rank"))
  }

  @Test("verify tells exact, near and missing, by the draft's lines")
  func verify() throws {
    let draft = """
      It says “such as Boxall profile, in
      conjunction with professional knowledge” and "are used badly to select pupils".

      “Penguins in the snow.”
      """
    let result = try letters("verify", "-", input: draft)
    #expect(result.status == 1)
    #expect(result.output.contains("exact  -:1\n"))
    #expect(result.output.contains("near  -:2\n") && result.output.contains("[-badly-]{+well+}"))
    #expect(result.output.contains("missing  -:4\n"))
    #expect(result.output.hasSuffix("3 quotations: 1 exact, 1 near, 1 missing\n"))
    let json = try letters("verify", "--format", "json", "-", input: draft).output
    #expect(json.components(separatedBy: "\"status\"").count == 4)
    #expect(json.contains("\"lines\": [30,30]"))
  }

  @Test("verify is not content with words in brackets that turn the sense, nor blind to « »")
  func brackets() throws {
    let result = try letters("verify", "-", input: "“are used [badly] to select pupils”")
    #expect(result.status == 1 && result.output.hasPrefix("altered  -:1\n"))
    #expect(result.output.contains("in brackets: badly; the letter: well (check"))
    #expect(result.output.hasSuffix("1 quotation: 0 exact, 1 altered, 0 near, 0 missing\n"))
    let json = try letters("verify", "--format", "json", "-", input: "“[A]re used well [sic]”")
    #expect(json.status == 0 && json.output.contains("\"altered\": false"))
    let guillemets = try letters("verify", "-", input: "«penguins in the snow»")
    #expect(guillemets.status == 1 && guillemets.output.contains("1 missing"))
  }

  @Test("verify is content when every quotation is exact, and says when a mark has no partner")
  func content() throws {
    let page = folder.path("draft.html")
    try folder.write("<p>&ldquo;Boxall profile&rdquo;, &ldquo;open</p>", to: "draft.html")
    let result = try letters("verify", page)
    #expect(result.status == 0 && result.errors.contains("\(page):1: a quotation mark"))
    let none = try letters("verify", "-", input: "none, and the ‘very term’")
    #expect(none.status == 1 && none.errors.contains("-: nothing to check"))
    let single = "‘used well to select pupils’ and 'used badly to select pupils'"
    let checked = try letters("verify", "-", input: single)
    #expect(checked.status == 1 && checked.output.contains("2 quotations: 1 exact, 1 near"))
    let short = try letters("verify", "-", "--min-words", "3", input: "a “zebra term”")
    #expect(short.status == 1)
    #expect(short.errors.contains("no quotation has 3 words or more, as --min-words asks"))
    #expect(try letters("verify", folder.path("nothing.md")).status == 2)
    let whole = try letters("verify", folder.url.path)
    #expect(whole.status == 2)
    #expect(whole.errors == "error: \(folder.url.path) cannot be read: it is a folder\n")
    let device = try letters("verify", "/dev/null")
    #expect(device.status == 1 && device.errors.hasPrefix("/dev/null: nothing to check"))
    let command = "\(LettersProcess.program.path) verify --index \(index)"
    let piped = try LettersProcess.shell("\(command) <(echo '“Boxall profile”')", in: folder.url)
    #expect(piped.contains("1 quotation: 1 exact"))
    #expect(try letters("verify").status == 2)
  }

  @Test("verify takes no words of a query for a quotation in what it is told of matches")
  func own() throws {
    let query = "\"special zebra\" OR tracking"
    for command in [["report"], ["report", "--format", "md"], ["kwic"]] {
      let words = [command[0], "--index", index] + command.dropFirst() + [query]
      let text = try LettersProcess.run(words).output
      #expect(!text.isEmpty)
      let result = try letters("verify", "-", input: text)
      #expect(
        result.output.contains(" 0 missing") && !result.output.contains("zebra"),
        "\(command)"
      )
    }
  }
}
