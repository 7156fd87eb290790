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
      Option("unit", .choice(["passage", "letter"]), "What a result is (default passage)"),
      Option(
        "match",
        .choice(["best", "all", "any"]),
        "Which plain words must match (default best)"
      ),
      Option("sort", .choice(["score", "date", "-date"]), "Order of results (default score)"),
      Option("group", .choice(["none", "letter"]), "Show the best passage of each letter"),
      Option("facets", .text("NAMES"), "Count values of fields: section,kind,year,institution,…"),
      Option(
        "format",
        .choice(["text", "json", "ndjson", "csv", "tsv", "md", "trec"]),
        "How to print the answer (default text)"
      ),
      Option("explain", .none, "Show the plan, and how each score came about"),
      Option("timing", .none, "Say where the time went, on standard error"),
      Option("synonyms", .none, "Find what words stand for, too: TA, teaching assistant"),
      Option("strict", .none, "Take an oddly written query for an error"),
      Option("section", .text("NAME"), "Only this section: strengths, improvements, …"),
      Option("kind", .text("NAME"), "Only this kind of letter: survey, monitoring_ri, …"),
      Option("institution", .text("NAME"), "Only letters to this school, council or college"),
      Option("la", .text("NAME"), "Only letters that state this local authority, or none"),
      Option("inspector", .text("NAME"), "Only letters by or with this inspector"),
      Option(
        "from",
        .text("DATE"),
        "Only letters of this date or later: 2011, 2011-02, 2011-02-25"
      ),
      Option("to", .text("DATE"), "Only letters of this date or earlier"),
      Option(
        "queries",
        .path("FILE"),
        "Answer many queries, id<TAB>query a line; - for standard input"
      ),
      Option("run-name", .text("NAME"), "The last column of --format trec (default letters)"),
    ],
    examples: [
      ("letters search '\"Boxall profile\"'", "the exact words"),
      ("letters search section:improvements tracking", "improvement points about tracking"),
      ("letters search --facets year,kind nurture", "with counts by year and kind of letter"),
      (
        "letters search --format csv --limit 1000 'attendance NOT punctuality'", "for a spreadsheet"
      ),
    ]
  ) { arguments, terminal in
    guard !SearchCommand.asksNothing(arguments) else {
      throw Arguments.UsageError("give a query: letters search QUERY, or '*' for everything")
    }
    let searcher = LetterSearcher(try IndexLocation(arguments.text("index")).open(terminal))
    if let file = arguments.text("queries") {
      return try SearchCommand.answerAll(in: file, searcher, arguments, terminal)
    }
    let request = SearchCommand.request(arguments.operands.joined(separator: " "), arguments)
    let response = try searcher.search(request)
    for note in response.notes { terminal.note(note.rendered) }
    let timing = try AnswerWriter(arguments, terminal).write(response, queryID: "1")
    if request.isTimed { terminal.report(timing.lines.joined(separator: "\n")) }
    return response.total.passages == 0 ? .nothing : .success
  }
}

enum SearchCommand {
  /// Options that restrict an answer and the field each stands for.
  private static let filterOptions = ["section", "kind", "institution", "la", "inspector"]

  /// Whether neither words nor a restriction nor a facet were given.
  static func asksNothing(_ arguments: Arguments) -> Bool {
    let asking = filterOptions + ["from", "to", "facets", "queries"]
    return arguments.operands.isEmpty && !asking.contains(where: arguments.has)
  }

  static func request(_ query: String, _ arguments: Arguments) -> SearchRequest {
    var request = SearchRequest(query)
    request.limit = arguments.number("limit") ?? 10
    request.offset = arguments.number("offset") ?? 0
    request.unit = arguments.text("unit").flatMap(SearchRequest.Unit.init) ?? .passage
    request.match = arguments.text("match").flatMap(SearchRequest.Match.init) ?? .best
    request.order = arguments.text("sort").flatMap(SearchRequest.Order.init) ?? .score
    request.groupsByLetter = arguments.text("group") == "letter"
    request.facets = arguments.list("facets")
    request.isStrict = arguments.has("strict")
    request.usesSynonyms = arguments.has("synonyms")
    request.explains = arguments.has("explain")
    request.isTimed = arguments.has("timing")
    for name in filterOptions {
      for value in arguments.values[name] ?? [] {
        request.filters.append(.init(field: name, value: value))
      }
    }
    if let from = arguments.text("from") {
      request.filters.append(.init(field: "date", value: from + ".."))
    }
    if let to = arguments.text("to") {
      request.filters.append(.init(field: "date", value: ".." + to))
    }
    return request
  }

  /// Answers every line of a file; one bad query is reported and the others are answered.
  static func answerAll(
    in file: String,
    _ searcher: LetterSearcher,
    _ arguments: Arguments,
    _ terminal: Terminal
  ) throws -> ExitStatus {
    guard let format = arguments.text("format"), ["trec", "ndjson"].contains(format) else {
      throw Arguments.UsageError("--queries needs --format trec or --format ndjson")
    }
    let writer = AnswerWriter(arguments, terminal)
    var status = ExitStatus.nothing
    for line in try BatchQueries.read(file) {
      do {
        let response = try searcher.search(request(line.query, arguments))
        let timing = try writer.write(response, queryID: line.id)
        for text in response.request.isTimed ? timing.lines : [] {
          terminal.report("\(line.id): \(text)")
        }
        if status == .nothing, response.total.passages > 0 { status = .success }
      } catch let error as OutputError {
        throw error
      } catch {
        terminal.report("\(file):\(line.number): \(error)")
        status = .failure
      }
    }
    return status
  }
}
