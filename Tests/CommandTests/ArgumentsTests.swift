import Testing

@testable import letters

@Suite("Arguments")
struct ArgumentsTests {
  private func read(_ words: String...) throws -> Arguments {
    try Arguments(words, for: .search)
  }

  /// What is said of a command line; empty when nothing is wrong.
  private func problem(_ words: [String], for command: CommandDescription = .search) -> String {
    do {
      _ = try Arguments(words, for: command)
      return ""
    } catch {
      return error.description
    }
  }

  @Test("takes options before, between and behind words, with = or without")
  func places() throws {
    let arguments = try read("--limit", "3", "early", "--sort=-date", "reading", "-q")
    #expect(arguments.operands == ["early", "reading"])
    #expect(arguments.number("limit") == 3)
    #expect(arguments.text("sort") == "-date")
    #expect(arguments.has("quiet"))
  }

  @Test("takes a short option with its value attached or apart")
  func short() throws {
    #expect(try read("-n5", "x").number("limit") == 5)
    #expect(try read("-n", "5", "x").number("limit") == 5)
  }

  @Test(
    "leaves words with a hyphen to the query behind another word",
    arguments: ["-nurture", "-phonics", "-quick", "-5", "-"]
  )
  func excluded(word: String) throws {
    let arguments = try read("reading", word)
    #expect(arguments.operands == ["reading", word])
    #expect(arguments.values.isEmpty)
  }

  @Test(
    "takes no excluded word for an option and its value in any command",
    arguments: LettersCommand.commands.map(\.name)
  )
  func excludedAnywhere(name: String) throws {
    let command = try #require(LettersCommand.commands.first { $0.name == name })
    for word in ["-other", "-nursery", "-hear", "-quick"] {
      let arguments = try Arguments(["reading", word], for: command)
      #expect(arguments.operands == ["reading", word])
    }
  }

  @Test("takes the short option of another command for no word to leave out")
  func optionOfOthers() throws {
    for words in [["reading", "-o", "out.csv"], ["-o", "out.csv", "reading"]] {
      let problem = problem(words, for: .similar)
      #expect(
        problem.hasPrefix(
          "similar has no option -o; search, counts, codebook, themes, compare, kwic, collocates, "
            + "terms, wording, report and export have it"
        )
      )
      #expect(problem.contains("letters export -o FILE QUERY"))
      #expect(problem.contains("letters similar … > FILE"))
      #expect(!problem.contains("write NOT"))
    }
    #expect(problem(["reading", "-n"], for: .report).hasSuffix("write NOT n"))
    #expect(throws: Arguments.UsageError.self) { try Arguments(["nurture", "-n"], for: .report) }
    #expect(throws: Arguments.UsageError.self) { try Arguments(["1911", "-o"], for: .show) }
    for word in ["-output", "-x", "-o5", "-ö"] {
      #expect(try read("reading", word).operands == ["reading", word])
    }
    #expect(try read("--", "reading", "-o").operands == ["reading", "-o"])
    #expect(try Arguments(["-o", "a.csv", "reading"], for: .export).text("output") == "a.csv")
  }

  @Test("wants -- before a query that begins with a hyphen")
  func leadingHyphen() throws {
    #expect(problem(["-nurture", "reading"]).contains("put -- before the query"))
    #expect(try read("--", "-nurture", "--limit").operands == ["-nurture", "--limit"])
  }

  @Test("keeps every value of an option, the last being the one that counts")
  func repeated() throws {
    let arguments = try read("--facets", "year, kind ", "--facets", "section", "--limit=1", "-n2")
    #expect(arguments.list("facets") == ["year", "kind", "section"])
    #expect(arguments.number("limit") == 2)
  }

  @Test("has a query only where there is more than white space")
  func query() throws {
    #expect(try read("early", "reading").query == "early reading")
    #expect(try read("", " ").query == nil)
  }

  @Test("offers the command of which a name is a misspelling")
  func command() {
    #expect(throws: Arguments.UsageError.self) { try LettersCommand.command(named: "serach") }
    let problem = { (name: String) in
      do { return try LettersCommand.command(named: name).name } catch { return "\(error)" }
    }
    #expect(problem("serach") == "unknown command serach; did you mean search?")
    #expect(problem("frobnicate").hasSuffix("`letters --help` lists the commands"))
  }

  @Test(
    "says what is wrong with an option",
    arguments: [
      (["--limit"], "--limit needs a value: --limit N"),
      (["--limit", "-1"], "--limit takes a whole number, 0 or more, not -1"),
      (["--limit="], "--limit takes a whole number, 0 or more, not "),
      (["--sort", "size"], "--sort is one of score, date, -date, not size"),
      (["--strict=yes"], "--strict takes no value"),
      (["--limmit", "3"], "unknown option --limmit; did you mean --limit?"),
      (["--sektion", "x"], "unknown option --sektion; did you mean --section?"),
      (["--dup"], "unknown option --dup; did you mean --duplicates?"),
      (["--zzz"], "unknown option --zzz"),
    ]
  )
  func problems(words: [String], message: String) {
    #expect(problem(words) == message)
  }
}
