import LetterSearch

extension CommandDescription {
  static let themes = CommandDescription(
    name: "themes",
    summary: "what letters speak of: themes, strengths beside improvements",
    usage: "[OPTIONS] [QUERY…] | show THEME",
    discussion: """
      Counts the passages and letters of each theme among those that QUERY and the restrictions
      find (default all); rates are per 100 of these letters, or, where themes are asked for, of
      those found without them. `themes show THEME` shows one theme: its cues, typical passages, the
      words that tell it from the rest, and the themes beside it; to search for the word show, put
      -- before it. A theme is no judgement.
      """,
    options: [
      Option("by", .choice(["year", "kind"]), "Count by year or kind of letter, too"),
      Option(
        "themes",
        .path("FILE"),
        "Themes of your own: CSV with theme,cue, or like Corpus/themes.txt"
      ),
      Option("suggest", .none, "Find recurring wording of improvement points for new themes"),
      Option(
        "recurrence",
        .text("NAME|all"),
        "Improvement points that came back to this body, or to every one"
      ),
      Option(
        "likeness",
        .number("N", 1...100),
        "How much a point must be like one before, in per cent (default 30)"
      ),
      Option(
        "limit",
        short: "n",
        .number("N", 0...(.max)),
        "Themes to print, or bodies of --recurrence all (default all)"
      ),
      Option("format", .choice(["text", "json", "csv"]), "How to print it (default text)"),
    ] + QueryOptions.all,
    examples: [
      ("letters themes section:improvements --by year", "what letters ask for, over the years"),
      ("letters themes show attendance", "one theme with its passages"),
      ("letters themes --themes mine.csv", "a code book of your own"),
      ("letters themes --recurrence 'Belmont Primary School'", "which points came back"),
      ("letters themes --recurrence all --kind focused_visit", "who was told a thing again"),
    ]
  ) { arguments, terminal in
    let searcher = LetterSearcher(try IndexLocation(arguments.text("index")).open(terminal))
    return try ThemesCommand(searcher: searcher, arguments: arguments, terminal: terminal).run()
  }
}

/// The forms of `letters themes`.
struct ThemesCommand {
  let searcher: LetterSearcher
  let arguments: Arguments
  let terminal: Terminal

  func run() throws -> ExitStatus {
    let book = try ThemesCommand.book(arguments, terminal)
    if let institution = arguments.text("recurrence") { return try recurrence(institution) }
    if arguments.has("suggest") { return try suggest(book) }
    if arguments.operands.first == "show", !arguments.isVerbatim { return try show(book) }
    return try count(book)
  }

  /// The themes that were named on the command line; what is wrong with them is told.
  static func book(_ arguments: Arguments, _ terminal: Terminal) throws -> ThemeBook? {
    guard let path = arguments.text("themes") else { return nil }
    let file = try ThemeFile(reading: path)
    for warning in ThemeFile.warnings(on: [file]) {
      terminal.note("\(path.withLine(warning.line)): warning: \(warning.message)")
    }
    let book = file.contents.book
    guard !book.themes.isEmpty else { throw Arguments.UsageError("\(path) holds no theme") }
    return book
  }

  /// What the query and the restrictions find; all without them.
  private func request(_ query: String?) -> SearchRequest {
    QueryOptions.request(query ?? "*", arguments)
  }

  private func count(_ book: ThemeBook?) throws -> ExitStatus {
    let grouping = arguments.text("by").flatMap(ThemeReport.Grouping.init)
    var report = try searcher.themes(request(arguments.query), by: grouping, book: book)
    let hasFound = report.rows.contains { $0.tally.passages > 0 }
    report.rows = Array(report.rows.prefix(arguments.number("limit") ?? .max))
    for note in report.notes { terminal.note(note.rendered) }
    switch arguments.text("format") {
    case "json": try terminal.writeLine(report.json.serialized(pretty: true))
    case "csv": try write(ThemeReport.columns, report.table)
    default: try ThemePrinter(terminal: terminal).print(report)
    }
    if let warning = report.warning { terminal.note("warning: " + warning) }
    return hasFound ? .success : .nothing
  }

  private func show(_ book: ThemeBook?) throws -> ExitStatus {
    let name = arguments.operands.dropFirst().joined(separator: " ")
    guard !name.isEmpty else { throw Arguments.UsageError("give a theme: letters themes show ID") }
    let book = book ?? searcher.index.schema.themes
    guard let theme = book.theme(named: name) else {
      let near = book.themes(near: name).map { "\($0.id) (\($0.label))" }
      guard near.isEmpty else {
        let names = near.joined(separator: ", ")
        throw Arguments.UsageError("there is no theme \(name); did you mean \(names)?")
      }
      let known = book.themes.map(\.id).joined(separator: ", ")
      throw Arguments.UsageError("there is no theme \(name); there are \(known)")
    }
    let portrait = try searcher.portrait(of: theme.id, in: book, among: request(nil))
    switch arguments.text("format") {
    case "json": try terminal.writeLine(portrait.json.serialized(pretty: true))
    case "csv": throw Arguments.UsageError("themes show prints text or json")
    default: try ThemePrinter(terminal: terminal).print(portrait)
    }
    return portrait.tally.passages > 0 ? .success : .nothing
  }

  private func suggest(_ book: ThemeBook?) throws -> ExitStatus {
    let limit = arguments.number("limit") ?? 20
    let found = try searcher.suggestedThemes(request(arguments.query), book: book, limit: limit)
    switch arguments.text("format") {
    case "json": try terminal.writeLine(found.json.serialized(pretty: true))
    case "csv": try write(ThemeSuggestions.columns, found.table)
    default: try ThemePrinter(terminal: terminal).print(found)
    }
    return found.suggestions.isEmpty ? .nothing : .success
  }

  private func recurrence(_ typed: String) throws -> ExitStatus {
    guard !typed.allSatisfy(\.isWhitespace) else {
      throw Arguments.UsageError("--recurrence needs the name of a school or council, or all")
    }
    var found = try recurrence(of: typed)
    let hasFound = !found.bodies.isEmpty
    let limit = arguments.number("limit") ?? .max
    for note in found.notes { terminal.note(note.rendered) }
    if found.asked == nil, arguments.text("format") ?? "text" != "text" {
      found.bodies = Array(found.bodies.prefix(limit))
    }
    switch arguments.text("format") {
    case "json": try terminal.writeLine(found.json.serialized(pretty: true))
    case "csv": try write(RecurrenceReport.columns, found.table)
    default: try ThemePrinter(terminal: terminal).print(found, limit: limit)
    }
    guard !hasFound else { return .success }
    let near = try found.asked.map(searcher.bodies(near:)) ?? []
    if !near.isEmpty { terminal.note("did you mean \(near.joined(separator: ", "))?") }
    return .nothing
  }

  private func recurrence(of name: String) throws -> RecurrenceReport {
    do {
      return try searcher.recurrence(
        of: name,
        among: request(arguments.query),
        likeness: arguments.number("likeness").map { Double($0) / 100 }
      )
    } catch LetterSearchError.badRestriction("name", let value, let reason) {
      throw LetterSearchError.badRestriction("recurrence", value, reason)
    }
  }

  private func write(_ columns: [String], _ rows: [[String]]) throws {
    for row in [columns] + rows { try terminal.write(DelimitedText.commas.line(row)) }
  }
}
