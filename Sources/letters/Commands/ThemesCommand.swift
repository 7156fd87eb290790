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
    ] + TableOutput.options + QueryOptions.all,
    examples: [
      ("letters themes section:improvements --by year", "what letters ask for, over the years"),
      (
        "letters themes section:improvements --by year -o themes.csv",
        "the same as a file, with the query beside it"
      ),
      ("letters themes show attendance", "one theme with its passages"),
      ("letters themes --themes mine.csv", "a code book of your own"),
      ("letters themes --recurrence 'Belmont Primary School'", "which points came back"),
      ("letters themes --recurrence all --kind focused_visit", "who was told a thing again"),
    ]
  ) { arguments, terminal in
    let index = try IndexLocation(arguments.text("index")).open(terminal)
    return try ThemesCommand(
      searcher: LetterSearcher(index),
      arguments: arguments,
      terminal: terminal,
      output: TableOutput(arguments, beside: index, terminal)
    ).run()
  }
}

/// The forms of `letters themes`.
struct ThemesCommand {
  let searcher: LetterSearcher
  let arguments: Arguments
  let terminal: Terminal
  let output: TableOutput
  private var format: TableFormat { output.format }

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
    QueryOptions.request(query ?? "", arguments).orEverything
  }

  private func count(_ book: ThemeBook?) throws -> ExitStatus {
    let grouping = arguments.text("by").flatMap(ThemeReport.Grouping.init)
    var report = try searcher.themes(request(arguments.query), by: grouping, book: book)
    let hasFound = report.rows.contains { $0.tally.passages > 0 }
    report.rows = Array(report.rows.prefix(arguments.number("limit") ?? .max))
    terminal.tell(report.notes)
    if format == .text {
      try ThemePrinter(terminal: terminal).print(report)
    } else {
      try write(
        "\(report.total.inWords) by theme",
        ThemeReport.columns,
        report.table,
        remarks: [
          report.ratesRemark.map { $0 + "." },
          report.sectionsRemark.map { $0 + ": read each column by itself." }, report.yearWarning,
        ],
        report.json,
        [.init("by", .text(grouping?.rawValue))]
      )
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
    guard !output.isFile else {
      throw Arguments.UsageError("themes show writes no file: `letters themes -o FILE` counts")
    }
    switch format {
    case .json: try terminal.writeLine(portrait.json.serialized(pretty: true))
    case .text: try ThemePrinter(terminal: terminal).print(portrait)
    case .csv, .tsv, .markdown: throw Arguments.UsageError("themes show prints text or json")
    }
    return portrait.tally.passages > 0 ? .success : .nothing
  }

  private func suggest(_ book: ThemeBook?) throws -> ExitStatus {
    let limit = arguments.number("limit") ?? 20
    let found = try searcher.suggestedThemes(request(arguments.query), book: book, limit: limit)
    if format == .text {
      try ThemePrinter(terminal: terminal).print(found)
    } else {
      try write(
        "Wording for new themes",
        ThemeSuggestions.columns,
        found.table,
        found.json,
        [.init("suggest", .bool(true))]
      )
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
    terminal.tell(found.notes)
    if found.asked == nil, format != .text {
      found.bodies = Array(found.bodies.prefix(limit))
    }
    if format == .text {
      try ThemePrinter(terminal: terminal).print(found, limit: limit)
    } else {
      try write(
        "Improvement points that came back",
        RecurrenceReport.columns,
        found.table,
        remarks: [found.caution],
        found.json,
        [
          .init("recurrence", .string(typed)),
          .init("least_likeness", .number(found.leastLikeness)),
        ]
      )
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

  /// - Parameters:
  ///   - remarks: what a reader of the numbers should know.
  ///   - choices: what was chosen beside the query.
  private func write(
    _ title: String,
    _ columns: [String],
    _ rows: [[String]],
    remarks: [String?] = [],
    _ json: JSON,
    _ choices: [JSON.Member]
  ) throws {
    let own = try arguments.text("themes").map { try ThemeFile(reading: $0).provenance } ?? []
    let limit = arguments.number("limit").map { [JSON.Member("limit", .integer($0))] } ?? []
    let search = request(arguments.query)
    let table = ProvenancedTable(
      title,
      columns,
      rows,
      remarks: remarks.compactMap(\.self),
      json: json,
      try searcher.tableProvenance(of: "themes", [(nil, search)], choices + limit + own)
    )
    try output.write(table)
  }
}
