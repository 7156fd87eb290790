import LetterSearch

extension CommandDescription {
  static let search = CommandDescription(
    name: "search",
    summary: "find passages",
    usage: "[OPTIONS] QUERY…",
    discussion: """
      Plain words find the passages that match best; "quotation marks" find exact words in order;
      FIELD:VALUE, AND, OR, NOT, +word, -word, NEAR/5, word*, word~ and dates such as
      date:2011..2014 restrict the answer. `letters search '*'` finds everything. To begin a query
      with a hyphen, put -- before it.
      """,
    options: [
      Option("limit", short: "n", .number("N", 0...(.max)), "Results to show (default 10)"),
      Option("offset", .number("N", 0...(.max)), "Results to pass over (default 0)"),
      Option(
        "unit",
        .choice(SearchRequest.Unit.allCases.map(\.rawValue)),
        "What a result is (default passage)"
      ),
      Option(
        "rescore",
        .choice(SearchRequest.Ranking.allCases.map(\.rawValue)),
        "By names, meanings and like hits, too, or none (default neighbours)"
      ),
      Option("feedback", .none, "Search for words, too, that the best passages have in common"),
      Option("feedback-without", .text("WORD,…"), "Words that feedback is to leave out"),
      Option(
        "sort",
        .choice(SearchRequest.Order.allCases.map(\.rawValue)),
        "Order of results (default score)"
      ),
      Option("group", .choice(["none", "letter"]), "Show the best passage of each letter"),
      AnswerWriter.duplicatesOption,
      Option(
        "facets",
        .text("NAMES"),
        "Count values of fields: section,kind,institution,year,month,…"
      ),
      AnswerWriter.formatOption,
      Option(
        "output",
        short: "o",
        .path("FILE"),
        "Write the counts of --facets: csv, tsv, json, md, as it ends"
      ),
      Option("excel", .none, "These as csv or tsv for Excel: BOM, CRLF, no cell is a formula"),
      Option("explain", .none, "Show the plan, and how each score came about"),
      Option("timing", .none, "Say where the time went, on standard error"),
      Option(
        "queries",
        .path("FILE"),
        "Answer lines id<TAB>query, - for standard input, as ndjson or trec"
      ),
      Option(
        "threads",
        .number("N", 1...256),
        "Threads that share the queries of a file (default one a core)"
      ),
      Option("run-name", .text("NAME"), "The last column of --format trec (default letters)"),
    ] + QueryOptions.all,
    examples: [
      ("letters search '\"Boxall profile\"'", "the exact words"),
      ("letters search section:improvements tracking", "improvement points about tracking"),
      ("letters search --facets year,kind nurture", "with counts by year and kind of letter"),
      (
        "letters search --limit 0 --facets year,la --format csv nurture",
        "only the counts, as a table"
      ),
      (
        "letters search --facets year,la -o nurture-counts.csv nurture",
        "the same in a file, with the query beside it"
      ),
      ("letters search --la medway --la derby attendance", "letters to either council"),
      (
        "letters search --format csv --limit 1000 'attendance NOT punctuality'", "for a spreadsheet"
      ),
    ]
  ) { arguments, terminal in
    let request = SearchCommand.request(arguments.query ?? "", arguments)
    // An empty query that was typed, '', shows all passages, the newest first.
    guard arguments.has("queries") || !arguments.operands.isEmpty || !request.asksNothing else {
      throw Arguments.UsageError("give a query: letters search QUERY, or '*' for everything")
    }
    let writesCounts = try SearchCommand.writesCounts(arguments)
    let searcher = LetterSearcher(try IndexLocation(arguments.text("index")).open(terminal))
    if writesCounts {
      let output = try TableOutput(arguments, beside: searcher.index, terminal)
      return try SearchCommand.write(request, searcher, output)
    }
    if let file = arguments.text("queries") {
      let batch = BatchSearch(searcher: searcher, arguments: arguments, terminal: terminal)
      return try batch.run(file)
    }
    let response = try searcher.search(request)
    terminal.tell(response.notes)
    let writer = AnswerWriter(arguments, terminal, searcher.index.schema.themes)
    if let omission = writer.omission(from: response) { terminal.note("note: " + omission) }
    let timing = try writer.write(response, queryID: "1")
    if request.isTimed { terminal.report(timing.lines.joined(separator: "\n")) }
    return response.total.passages == 0 ? .nothing : .success
  }
}

enum SearchCommand {
  /// Whether counts are written to a file, and no passages.
  ///
  /// - Throws: `UsageError` for what is no table of counts.
  static func writesCounts(_ arguments: Arguments) throws -> Bool {
    guard arguments.text("output").map({ $0 != "-" }) ?? false else {
      guard !arguments.has("excel") else {
        throw Arguments.UsageError("--excel is for counts in a file: give --facets and -o FILE.csv")
      }
      return false
    }
    let others = "`letters export -o FILE QUERY` writes passages"
    guard !arguments.list("facets").isEmpty, !arguments.has("queries") else {
      throw Arguments.UsageError(
        "--output writes the counts of --facets: give --facets NAMES; \(others)"
      )
    }
    guard (arguments.number("limit") ?? 0) == 0 else {
      throw Arguments.UsageError("--output writes counts alone: leave --limit out; \(others)")
    }
    if let named = arguments.text("format"), TableFormat(rawValue: named) == nil {
      throw Arguments.UsageError("counts are written as csv, tsv, json or md, not as \(named)")
    }
    return true
  }

  /// Writes the counts of facets to a file.
  static func write(
    _ request: SearchRequest,
    _ searcher: LetterSearcher,
    _ output: TableOutput
  ) throws -> ExitStatus {
    var request = request
    request.limit = 0
    let response = try searcher.search(request)
    output.terminal.tell(response.notes)
    let fields = response.request.facets
    let provenance = try searcher.tableProvenance(
      of: "search",
      [(nil, request)],
      [.init("facets", .strings(fields))]
    )
    let table = ProvenancedTable(
      "\(response.total.inWords)\(response.qualifier), by \(fields.joined(separator: " and by "))",
      FacetTable.columns,
      FacetTable.rows(of: response),
      json: SearchJSON.timedDocument(response, hasTime: false).0,
      provenance
    )
    try output.write(table)
    return response.total.passages == 0 ? .nothing : .success
  }

  /// What is printed; many queries are answered for a program.
  static func format(_ arguments: Arguments) -> String {
    arguments.text("format") ?? (arguments.has("queries") ? "ndjson" : "text")
  }

  static func request(_ query: String, _ arguments: Arguments) -> SearchRequest {
    var request = QueryOptions.request(query, arguments)
    request.limit = arguments.number("limit") ?? 10
    request.offset = arguments.number("offset") ?? 0
    request.unit = arguments.text("unit").flatMap(SearchRequest.Unit.init) ?? .passage
    request.ranking =
      arguments.text("rescore").flatMap(SearchRequest.Ranking.init) ?? .evidence
    request.order = arguments.text("sort").flatMap(SearchRequest.Order.init) ?? .score
    request.groupsByLetter = arguments.text("group") == "letter"
    request.joinsSameWording = joinsSameWording(arguments)
    request.facets = arguments.list("facets")
    request.ignoredFeedback = arguments.list("feedback-without")
    request.usesFeedback = arguments.has("feedback") || !request.ignoredFeedback.isEmpty
    request.explains = arguments.has("explain")
    request.isTimed = arguments.has("timing")
    return request
  }

  /// Whoever reads does not want the same again; whoever counts, exports or judges wants every row.
  static func joinsSameWording(_ arguments: Arguments) -> Bool {
    if let choice = arguments.text("duplicates") { return choice == "collapse" }
    return format(arguments) == "text"
  }
}
