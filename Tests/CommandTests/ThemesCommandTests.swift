import Foundation
import TestSupport
import Testing

@Suite("letters themes")
struct ThemesCommandTests {
  private let folder: TemporaryFolder
  private let index: String

  init() throws {
    folder = try TemporaryFolder()
    index = folder.path("a.index")
    let built = try LettersProcess.run("index", "--index", index, LettersProcess.corpus.path)
    #expect(built.status == 0)
  }

  private func run(_ arguments: String...) throws -> LettersProcess.Result {
    try LettersProcess.run(["themes", "--index", index] + arguments)
  }

  private func object(_ result: LettersProcess.Result) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    return try #require(value as? [String: Any])
  }

  @Test("counts themes as searches do, and warns of rates over few letters")
  func counts() throws {
    let result = try run("--format", "json", "section:improvements", "--by", "year")
    #expect(result.status == 0)
    #expect(result.errors.contains("letters only"))
    let report = try object(result)
    let themes = try #require(report["themes"] as? [[String: Any]])
    #expect(themes.count == 37)
    for theme in themes.prefix(5) {
      let id = try #require(theme["theme"] as? String)
      let found = try LettersProcess.run(
        "search",
        "--index",
        index,
        "--format",
        "json",
        "section:improvements",
        "--theme",
        id
      )
      let total = try #require(try object(found)["total"] as? [String: Any])
      #expect(theme["passages"] as? Int == total["passages"] as? Int, "\(id)")
      #expect(theme["letters"] as? Int == total["letters"] as? Int, "\(id)")
      #expect((theme["by_year"] as? [Any])?.count == 4)
    }
  }

  @Test("prints a table for people and rows for programs")
  func formats() throws {
    let text = try run()
    #expect(text.output.contains("109 passages in 5 letters"))
    #expect(text.output.contains("Nurture and SEMH"))
    #expect(text.output.contains("have passages found here under strengths and 4 have such under"))
    #expect(try run("--by", "kind").status == 0)
    let rows = try run("--format", "csv").output.split(separator: "\n")
    #expect(rows.count == 38)
    #expect(rows.first?.hasPrefix("theme,label,by,value,passages,letters") == true)
  }

  @Test("years have counts and shares, and those without room are told")
  func years() throws {
    let command = ["themes", "--index", index, "--by", "year"]
    let wide = try LettersProcess.run(command, environment: ["COLUMNS": "100"])
    #expect(wide.output.contains("2009–2014   2009   2011   2013   2014\n"))
    let row = wide.output.split(separator: "\n").first { $0.hasPrefix("Behaviour ") }
    #expect(row?.hasSuffix(" 1 100% 1 100% 0      2 100%") == true, "\(row ?? "")")
    // A bar a year of the head, those without letters as well.
    #expect(row?.contains(" █ █  █    ") == true, "\(row ?? "")")
    #expect(!wide.output.contains("not shown"))
    let narrow = try LettersProcess.run(command, environment: ["COLUMNS": "60"])
    #expect(narrow.output.contains("2 earlier years not shown: widen the window, or --format csv"))
    #expect(narrow.errors.contains("Every year has fewer than 30 letters"))
  }

  @Test("shows one theme with its cues and passages, by id or label")
  func show() throws {
    let result = try run("show", "nurture_semh")
    #expect(result.status == 0)
    for part in ["Cues", "Boxall", "Typical passages", "of 5 letters"] {
      #expect(result.output.contains(part), "\(part)")
    }
    let byLabel = try object(try run("show", "Nurture", "and", "SEMH", "--format", "json"))
    #expect(byLabel["theme"] as? String == "nurture_semh")
    let unknown = try run("show", "otters")
    #expect(unknown.status == 2 && unknown.errors.contains("attendance"))
    let part = try run("show", "exclusion")
    #expect(part.status == 2)
    #expect(part.errors.contains("did you mean exclusion_reintegration (Exclusion and return to "))
    #expect(!part.errors.contains("safeguarding"))
    #expect(try run("show", "atendance").errors.contains("did you mean attendance (Attendance)?"))
    #expect(try run("show").status == 2)
    let restricted = try run("show", "attendance", "--la", "Medway")
    #expect(restricted.output.contains("among all passages · only la Medway\n"))
  }

  @Test("takes a code book, tells its faults, and says 1 when nothing is found")
  func codeBook() throws {
    let book = try folder.write("theme,cue\nBoxall,Boxall\nBad,\"\"\"open\"\n", to: "mine.csv")
    let result = try run("--themes", book, "--format", "csv")
    #expect(result.status == 0)
    #expect(result.output.contains("boxall,Boxall,,,1,1,5,20.0,1,1,0,0"))
    #expect(result.errors.contains("mine.csv:3: warning: The cue"))
    let none = try folder.write("theme,cue\nOtters,otters\n", to: "none.csv")
    #expect(try run("--themes", none).status == 1)
    #expect(try run("--themes", folder.path("missing.csv")).status == 2)
    let empty = try folder.write("", to: "empty.csv")
    #expect(try run("--themes", empty).status == 2)
  }

  @Test("finds nothing to suggest in five letters, and sets letters side by side")
  func furtherForms() throws {
    #expect(try run("--suggest").status == 1)
    let recurrence = try run("--recurrence", "Derby City Council")
    #expect(recurrence.status == 0)
    #expect(recurrence.output.contains("19 February 2013"))
    #expect(recurrence.output.contains("no later letter"))
    #expect(recurrence.output.hasPrefix("Derby City · 1 letter with areas for improvement\n"))
    #expect(try run("--recurrence", "Nowhere School").status == 1)
    let all = try run("--recurrence", "all")
    let none = "No school or council has two dated letters with areas for improvement"
    #expect(all.status == 1 && all.output.hasPrefix("\(none).\n"))
    let odd = try run("--recurrence", "all", "\"")
    #expect(odd.output.hasPrefix("\(none) among the passages asked for.\n".prefix(60)))
    #expect(odd.errors.contains("quotation marks without a word between them"))
    #expect(try run("--recurrence", "*").output == all.output)
    let wordless = try run("--recurrence", "?")
    #expect(wordless.errors == "error: --recurrence ?: there is no word in it.\n")
    #expect(try run("--recurrence", " ").errors.contains("--recurrence needs the name"))
    #expect(try run("--recurrence").errors.contains("--recurrence NAME|all"))
  }

  @Test("an explained hit names the cues of its themes")
  func explained() throws {
    let found = try LettersProcess.run("search", "--index", index, "--explain", "Boxall")
    #expect(found.output.contains("theme nurture_semh"))
    #expect(found.output.contains("Boxall"))
  }

  @Test("a report of a theme is for the terminal, or as the file's ending says")
  func report() throws {
    let theme = ["report", "--index", index, "--theme", "attendance"]
    let text = try LettersProcess.run(theme, environment: ["LC_ALL": "C", "COLUMNS": "100"])
    #expect(text.status == 0 && text.output.hasPrefix("Attendance: "))
    #expect(text.output.contains(" ####") && text.output.contains("\n  Strengths"))
    let page = folder.path("report.html")
    let written = try LettersProcess.run(theme + ["-o", page])
    #expect(written.status == 0 && written.output.isEmpty)
    #expect(try String(contentsOfFile: page, encoding: .utf8).hasPrefix("<!doctype html>"))
    let files = try ["60", "120"].map { columns in
      let path = folder.path("report-\(columns).txt")
      let look = ["COLUMNS": columns, "LC_ALL": "C"]
      #expect(try LettersProcess.run(theme + ["-o", path], environment: look).status == 0)
      return try String(contentsOfFile: path, encoding: .utf8)
    }
    #expect(files[0] == files[1] && files[0].hasPrefix("Attendance: "))
    #expect(try LettersProcess.run("report", "--index", index, "otters").status == 1)
    #expect(try LettersProcess.run("report", "--index", index).status == 2)
    #expect(try LettersProcess.run(theme + ["-o", index]).status == 2)
  }

  @Test("sentences of several letters come with their number and dates")
  func stockSentences() throws {
    let command = ["wording", "--index", index]
    let few = try LettersProcess.run(command)
    #expect(few.status == 1 && few.output.contains("try --least 2"))
    let found = try object(LettersProcess.run(command + ["--least", "2", "--format", "json"]))
    let sentences = try #require(found["sentences"] as? [[String: Any]])
    #expect(found["count"] as? Int == sentences.count && !sentences.isEmpty)
    for sentence in sentences {
      let dates = try [sentence["first"], sentence["last"]].map { try #require($0 as? String) }
      #expect(sentence["letters"] as? Int ?? 0 >= 2 && dates == dates.sorted())
    }
    let byDate = try LettersProcess.run(command + ["--least", "2", "--sort", "last"]).output
    #expect(byDate.contains(" letters · "))
  }
}
