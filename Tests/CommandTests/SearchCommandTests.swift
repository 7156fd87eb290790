import Foundation
import TestSupport
import Testing

@Suite("letters search")
struct SearchCommandTests {
  /// One index of the corpus for all tests of the suite.
  static let index = BuiltIndex.corpus

  private func search(_ arguments: String...) throws -> LettersProcess.Result {
    try search(arguments)
  }

  private func search(_ arguments: [String]) throws -> LettersProcess.Result {
    try LettersProcess.run(["search", "--index", try Self.index.path()] + arguments)
  }

  private func json(_ arguments: String...) throws -> [String: Any] {
    let all = ["search", "--index", try Self.index.path(), "--format", "json"] + arguments
    let result = try LettersProcess.run(all)
    let value = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    return try #require(value as? [String: Any])
  }

  private func texts(_ answer: [String: Any]) -> [String] {
    (answer["hits"] as? [[String: Any]] ?? []).compactMap { $0["text"] as? String }
  }

  @Test(
    "restricts by an option as by a filter of the query",
    arguments: [("year", "2011"), ("grade", "good"), ("kind", "survey"), ("section", "strengths")]
  )
  func restrictions(field: String, value: String) throws {
    let byOption = try json("--limit", "0", "--\(field)", value, "pupils")["total"]
    let byQuery = try json("--limit", "0", "pupils \(field):\(value)")["total"]
    let total = try #require(byOption as? [String: Int])
    #expect(try #require(total["passages"]) > 0)
    #expect(total == byQuery as? [String: Int])
  }

  @Test("answers the README's first query with the whole passage, its letter and its section")
  func firstQuery() throws {
    let result = try search("\"Boxall profile\"")
    #expect(result.status == 0)
    #expect(result.output.contains("1 passage in 1 letter"))
    #expect(
      result.output.contains("Belmont Primary School · 25 February 2011 · Strengths, bullet 5")
    )
    #expect(result.output.contains("**Boxall profile**"))
    #expect(result.output.contains("curriculum planning."))
    #expect(result.output.contains("2011-02-25-belmont-primary-nurture-groups.txt:30"))
  }

  @Test(
    "the count says that it is of passages with any of several words, and only then",
    arguments: [
      ("nurture outreach", true), ("nurture", false), ("nurture AND outreach", false),
      ("\"nurture groups\"", false), ("the nurture", false), ("zebra quagga", false),
      ("nurture section:strengths", false), ("nurture pupils section:strengths", true),
    ]
  )
  func anyWord(query: String, isAny: Bool) throws {
    let line = try #require(try search(query).output.split(separator: "\n").first)
    #expect(line.contains("with any of these words") == isAny)
    #expect(line.contains(isAny ? ": nurture" : " for "))
    #expect(try !search("--match", "all", query).output.contains("with any of these words"))
  }

  @Test("gives JSON of the promised form")
  func jsonForm() throws {
    let answer = try json("--facets", "year,section", "tracking")
    #expect(
      Set(answer.keys) == ["query", "generation", "took_ms", "total", "hits", "facets", "next"]
    )
    let hit = try #require((answer["hits"] as? [[String: Any]])?.first)
    let expected: Set = [
      "rank", "score", "id", "text", "section", "heading", "kind", "ordinal", "lines", "themes",
      "highlights", "missing", "boilerplate", "citation", "letter",
    ]
    #expect(expected.isSubset(of: hit.keys))
    let facets = try #require(answer["facets"] as? [String: [[String: Any]]])
    #expect(Set(facets.keys) == ["year", "section"])
  }

  @Test("shows the plan with its lists, and how each score came about")
  func explain() throws {
    let plain = ["--explain", "--duplicates", "show", "--limit", "1", "--rescore", "none"]
    let text = try search(plain + ["nurture group"]).output
    #expect(text.contains("\nplan: best ranges of documents\n"))
    #expect(text.contains("term text.ranked:nurtur, in 16 documents"))
    let answer = try json("--explain", "\"nurture group\"")
    let plan = try #require(answer["plan"] as? [String: Any])
    #expect(plan["algorithm"] is String)
    let lists = try #require(plan["lists"] as? [[String: Any]])
    let terms = lists.compactMap { $0["term"] as? String }
    #expect(terms.contains("text.exact:nurture") && terms.count == Set(terms).count)
    #expect(lists.allSatisfy { ($0["documents"] as? Int ?? 0) > 0 })
    #expect((plan["root"] as? [String: Any])?["part"] is String)
    let hits = try #require(answer["hits"] as? [[String: Any]])
    #expect(hits.allSatisfy { $0["explanation"] is [String] })
  }

  @Test("tells where the time went, in every format")
  func timing() throws {
    let steps = ["parse", "plan", "evaluate", "highlight", "note", "print"]
    let text = try search("--timing", "nurture group")
    #expect(!text.output.contains("time:"))
    for step in steps { #expect(text.errors.contains("\(step) "), "\(step)") }
    #expect(text.errors.contains("blocks decoded") && text.errors.contains("windows evaluated 1"))
    let timing = try #require(try json("--timing", "nurture group")["timing"] as? [String: Any])
    for step in steps { #expect(timing["\(step)_ms"] is Double, "\(step)") }
    for count in ["lists_opened", "blocks_decoded", "blocks_skipped", "windows_evaluated"] {
      #expect(timing[count] is Int, "\(count)")
    }
    #expect(timing["lists_opened"] as? Int ?? 0 > 0)
    #expect(try search("--timing", "--format", "csv", "nurture").errors.contains("print "))
  }

  @Test("finds what words stand for when asked to, and offers it when not")
  func synonyms() throws {
    let offered = try search("KS1")
    #expect(offered.status == 1)
    #expect(offered.errors.contains("with --synonyms, 1 passage instead of 0 when KS1 "))
    let found = try search("--synonyms", "KS1")
    #expect(found.status == 0)
    #expect(found.output.contains("**Key Stage 1**"))
    #expect(found.errors.contains("KS1 also finds Key Stage 1"))
  }

  @Test("counts what is not stated beside the values, and names the query that finds it")
  func notStated() throws {
    let boxall = try search("--facets", "la", "--limit", "0", "boxall").output
    #expect(boxall.contains("\n  not stated (la:none)  1 in 1\n"))
    let facets = try #require(try json("--facets", "la", "boxall")["facets"] as? [String: Any])
    let rows = try #require(facets["la"] as? [[String: Any]])
    #expect(rows.map { $0["value"] as? String } == ["none"])
    let months = try search("--facets", "month", "--limit", "0", "*").output
    #expect(!months.contains("month:none"))
    #expect(!(try search("--facets", "la", "zebra").output.contains("passages in letters")))
  }

  @Test("takes kinds of letters by the labels of the pages")
  func kindLabels() throws {
    let stored = try search("--kind", "la_focused", "--limit", "0", "*")
    let label = "Focused inspection in a local authority"
    #expect(stored.status == 0)
    let named = try search("--kind", label, "--limit", "0", "*")
    #expect(named.output.prefix { $0 != "f" } == stored.output.prefix { $0 != "f" })
    for kind in ["Focused visit to children’s services", "Focused visit to children's services"] {
      #expect(try search("--kind", kind, "*").status == 1, "\(kind)")
    }
    #expect(try search("--kind", "Unfocused inspection", "*").status == 2)
  }

  @Test("highlights in both units slice the very words")
  func highlights() throws {
    let hit = try #require((try json("cafe")["hits"] as? [[String: Any]])?.first)
    let text = try #require(hit["text"] as? String)
    let span = try #require((hit["highlights"] as? [[String: [Int]]])?.first)
    let utf8 = try #require(span["utf8"])
    let utf16 = try #require(span["utf16"])
    #expect(String(decoding: Array(text.utf8)[utf8[0]..<utf8[1]], as: UTF8.self) == "café")
    #expect(String(decoding: Array(text.utf16)[utf16[0]..<utf16[1]], as: UTF16.self) == "café")
  }

  @Test("exits with 1 when nothing is found, and suggests a word of the corpus")
  func nothingFound() throws {
    let result = try search("boxhall")
    #expect(result.status == 1)
    #expect(result.errors.contains("boxall"))
  }

  @Test(
    "takes awkward queries without an error",
    arguments: [
      "\"early reading", "reading AND", "(reading", "18:30 start", "50%", "C++", "e.g.", "'",
    ]
  )
  func awkward(query: String) throws {
    let result = try LettersProcess.run(["search", "--index", try Self.index.path(), "--", query])
    #expect(result.status == 0 || result.status == 1)
  }

  @Test("refuses bad arguments with status 2 and says what is wrong")
  func badArguments() throws {
    #expect(try search("--limit", "many", "x").status == 2)
    #expect(try search("--format", "xml", "x").errors.contains("json"))
    #expect(try search("--limmit", "3", "x").errors.contains("--limit"))
    #expect(try search("--facets", "colour", "x").status == 2)
    let missing = try LettersProcess.run("search", "--index", "/nowhere/x.index", "pupils")
    #expect(missing.status == 2)
    #expect(missing.errors.contains("letters index"))
    let strict = try search("--strict", "\"unclosed")
    #expect(strict.status == 2)
    #expect(strict.errors.contains("query:1:0: repair needed: no closing quotation mark"))
    #expect(strict.errors.contains("  \"unclosed\n  ^^^^^^^^^"))
    let long = String(repeating: "word ", count: 200_000)
    let tooLong = try LettersProcess.run(
      ["search", "--index", try Self.index.path(), "--queries", "-", "--format", "trec"],
      input: "1\t\(long)\n"
    )
    #expect(tooLong.status == 2)
    #expect(tooLong.errors.contains("4096"))
  }

  @Test("asks for a query, names an unusable index, and says when a page lies behind the last")
  func deadEnds() throws {
    #expect(try search().errors.contains("give a query"))
    #expect(try search("--section", "improvements").status == 0)
    let readme = LettersProcess.corpus.path + "/README.md"
    let foreign = try LettersProcess.run("search", "--index", readme, "pupils")
    #expect(foreign.status == 2 && foreign.errors.contains(readme))
    #expect(try search("--offset", "500", "pupils").output.contains("--offset 500"))
    #expect(
      try search("boxall AND forum").errors.contains("each part alone finds: boxall: 1 passage")
    )
    let restricted = try search("--section", "improvements", "boxall")
    #expect(restricted.errors.contains("without section improvements, 1 passage"))
    let wrongSection = try search("--section", "foo", "pupils")
    #expect(wrongSection.status == 2)
    #expect(
      wrongSection.errors.hasPrefix(
        "error: --section foo: section has no value foo. There are opening, strengths, "
      )
    )
    #expect(try search("--from", "2011-13", "pupils").errors.contains("--from 2011-13: "))
    #expect(try search("zzz").output.contains("No passage holds this."))
    #expect(try search("--from", "2030").output.contains("No passage holds this."))
    #expect(try search("--la", "none", "pupils").output.contains("only la none"))
  }

  @Test("a word with a hyphen behind another is excluded, whatever short options there are")
  func excludedWord() throws {
    let all = texts(try json("--limit", "100", "pupils"))
    let excluded = texts(try json("--limit", "100", "pupils", "-nurture"))
    #expect(!excluded.isEmpty && excluded.count < all.count)
  }

  @Test("pages without gap or overlap")
  func paging() throws {
    let all = texts(try json("--limit", "100", "pupils"))
    var paged: [String] = []
    for offset in stride(from: 0, to: all.count, by: 7) {
      paged += texts(try json("--limit", "7", "--offset", String(offset), "pupils"))
    }
    #expect(paged == all)
    #expect(all.count > 14)
  }

  @Test("never finds, counts or shows a withheld row")
  func withheld() throws {
    // A date of birth is read from the rows at run time, so that none stands in a test.
    let file = LettersProcess.corpus
      .appendingPathComponent("2014-11-03-bath-nes-nurture-outreach-schools-forum.txt")
    let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
    for row in lines[92..<118] where !row.isEmpty {
      for word in row.split(whereSeparator: { " |".contains($0) }) where word.contains("/") {
        #expect(try search("\"\(word)\"").status == 1)
        #expect(try search(String(word.prefix(5))).status == 1)
      }
    }
    let bytes = try Data(contentsOf: URL(fileURLWithPath: try Self.index.path()))
    for row in lines[92..<118] where row.count > 12 {
      #expect(bytes.range(of: Data(row.utf8)) == nil)
      #expect(bytes.range(of: Data(row.prefix(16).utf8)) == nil)
    }
  }

  @Test("writes tables that have the promised columns and a row for each hit")
  func tables() throws {
    let csv = try search("--format", "csv", "--limit", "50", "attendance")
    let header = csv.output.split(separator: "\n").first ?? ""
    #expect(header.hasPrefix("id,file,sha256,kind,institution,local_authority,date,visit_date"))
    let tsv = try search("--format", "tsv", "--limit", "50", "attendance")
    let rows = tsv.output.split(separator: "\n")
    #expect(
      rows.allSatisfy { $0.split(separator: "\t", omittingEmptySubsequences: false).count == 23 }
    )
    let total = try json("attendance")["total"] as? [String: Int]
    #expect(rows.count - 1 == total?["passages"])
  }

  @Test("writes counts alone as a table, and says what a table of passages leaves out")
  func countTables() throws {
    let counts = ["--limit", "0", "--facets", "year,section", "attendance"]
    let csv = try search(["--format", "csv"] + counts)
    let rows = csv.output.split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
    #expect(rows.first == ["field", "value", "passages", "letters"])
    let object = try json("--limit", "0", "--facets", "section", "attendance")
    let facets = try #require(object["facets"] as? [String: [[String: Any]]])
    let sections = try #require(facets["section"]).map { value in
      [
        "section", "\(value["value"] ?? "")", "\(value["passages"] ?? "")",
        "\(value["letters"] ?? "")",
      ]
    }
    #expect(rows.filter { $0[0] == "section" } == sections)
    let years = rows.filter { $0[0] == "year" }.compactMap { Int($0[1]) }
    #expect(years.count > 1 && zip(years, years.dropFirst()).allSatisfy { $0 + 1 == $1 })
    #expect(!csv.errors.contains("left out"))
    let tsv = try search(["--format", "tsv"] + counts)
    #expect(tsv.output == csv.output.replacing(",", with: "\t"))
    let markdown = try search(["--format", "md"] + counts)
    #expect(markdown.output.hasPrefix("| field | value | passages | letters |\n| --- |"))
    #expect(markdown.output.split(separator: "\n").count == rows.count + 1)
    for format in ["csv", "tsv", "ndjson"] {
      let both = try search("--format", format, "--facets", "year", "attendance")
      #expect(both.errors.contains("--limit 0 --format csv gives them as a table"), "\(format)")
      #expect(!both.output.hasPrefix("field"))
    }
  }

  @Test("answers batches as TREC runs")
  func trec() throws {
    let arguments = ["search", "--index", try Self.index.path()]
    let result = try LettersProcess.run(
      arguments + ["--queries", "-", "--format", "trec", "--run-name", "test", "--limit", "3"],
      input: "a\tnurture\nb\t\"Boxall profile\"\n"
    )
    let lines = result.output.split(separator: "\n").map { $0.split(separator: " ") }
    #expect(lines.count == 4)
    #expect(lines.allSatisfy { $0.count == 6 && $0[1] == "Q0" && $0[5] == "test" })
    #expect(lines.last?[0] == "b")
  }

  @Test("of a batch, reports lines without a query and ids that come twice, and answers the others")
  func badLines() throws {
    let arguments = ["search", "--index", try Self.index.path(), "--queries", "-"]
    let input = "q1\t \nq2\tnurture\nq3\t\nq2\tattendance\n"
    let result = try LettersProcess.run(arguments + ["--format", "trec"], input: input)
    #expect(result.status == 2)
    let errors = result.errors.split(separator: "\n")
    #expect(errors.count == 3)
    #expect(
      errors[0].hasPrefix("-:1: q1 has no query") && errors[1].hasPrefix("-:3: q3 has no query")
    )
    #expect(errors[2].hasPrefix("-:4: line 2 has the id q2"))
    let rows = result.output.split(separator: "\n")
    #expect(!rows.isEmpty && rows.allSatisfy { $0.hasPrefix("q2 ") })
    let one = try LettersProcess.run(arguments + ["--format", "trec"], input: "q2\tnurture\n")
    #expect(one.output == result.output)
    // A restriction is something that is asked for.
    let restricted = arguments + ["--section", "improvements", "--format", "trec"]
    #expect(try LettersProcess.run(restricted, input: "q1\t\n").status == 0)
  }

  @Test("answers batches as NDJSON when no format is named")
  func batchFormat() throws {
    let arguments = ["search", "--index", try Self.index.path(), "--queries", "-"]
    let input = "a\tnurture\nb\t\"Boxall profile\"\n"
    let plain = try LettersProcess.run(arguments, input: input)
    #expect(plain.status == 0 && plain.output.split(separator: "\n").count == 2)
    let named = try LettersProcess.run(arguments + ["--format", "ndjson"], input: input)
    #expect(plain.output == named.output)
    let text = try LettersProcess.run(arguments + ["--format", "text"], input: input)
    #expect(text.status == 2 && text.errors.contains("ndjson"))
  }

  @Test("marks matches in colour when asked to")
  func color() throws {
    let colored = try search("--color", "always", "Boxall")
    #expect(colored.output.contains("\u{1b}[1;33mBoxall\u{1b}[0m"))
    #expect(!(try search("--color", "never", "Boxall").output.contains("\u{1b}")))
  }
}

/// An index of the package's corpus, built once by the command.
final class BuiltIndex: Sendable {
  static let corpus = BuiltIndex()

  private let folder = Result { try TemporaryFolder() }
  private let built: Result<String, any Error>

  init() {
    built = Result { [folder] in
      let path = try folder.get().path("corpus.index")
      let result = try LettersProcess.run("index", "--index", path, LettersProcess.corpus.path)
      try #require(result.status == 0, "\(result.errors)")
      return path
    }
  }

  func path() throws -> String { try built.get() }
}
