import LetterSearch

extension CommandDescription {
  static let kwic = CommandDescription(
    name: "kwic",
    summary: "every match in its context, a line each, aligned",
    usage: "[OPTIONS] QUERY…",
    discussion: """
      Key word in context: each place that matches is a line, all of them unless --limit says
      otherwise. Lines are in the order of dates until --sort names others: left1 is the word before
      the match, right2 the second behind it; -date is the newest first. With --sample N, only N
      lines drawn by chance are shown, the same ones for the same --seed, also
      when letters have been added, but for those that new lines push out.
      """,
    options: [
      Option("limit", short: "n", .number("N", 0...(.max)), "Lines to show (default all)"),
      Option("offset", .number("N", 0...(.max)), "Lines to pass over (default 0)"),
      Option("width", .number("N", 1...10_000), "Characters of context on each side"),
      Option("places", .none, "File and line behind each line, to find it again"),
      Option("sort", .text("KEYS"), "left1,right1,…, match, date, institution, section, letter"),
      Option(
        "format",
        .choice(["text", "json", "ndjson", "csv", "tsv"]),
        "How to print them (default text)"
      ),
    ] + SampleOptions.all(of: "lines") + QueryOptions.all,
    examples: [
      ("letters kwic --sort right1,right2 nurture", "what follows the word, in order"),
      ("letters kwic --sample 20 --seed 7 '\"good progress\"'", "twenty lines, drawn by chance"),
      ("letters kwic --format csv --section improvements attendance", "for a spreadsheet"),
    ]
  ) { arguments, terminal in
    guard arguments.query != nil else {
      throw Arguments.UsageError("give a query: letters kwic QUERY")
    }
    let request = try ConcordanceCommand.request(arguments)
    let searcher = LetterSearcher(try IndexLocation(arguments.text("index")).open(terminal))
    let concordance = try searcher.concordance(request)
    for note in concordance.notes { terminal.note(note.rendered) }
    let writer = ConcordanceWriter(
      terminal: terminal,
      width: arguments.number("width"),
      showsPlaces: arguments.has("places")
    )
    try writer.write(concordance, format: arguments.text("format") ?? "text")
    terminal.note(ConcordanceCommand.summary(of: concordance))
    return concordance.total.lines == 0 ? .nothing : .success
  }
}

enum ConcordanceCommand {
  static func request(_ arguments: Arguments) throws -> ConcordanceRequest {
    var request = ConcordanceRequest(QueryOptions.request(arguments.query ?? "", arguments))
    request.order = try arguments.list("sort").map { try ConcordanceKey(named: $0) }
    request.offset = arguments.number("offset") ?? 0
    request.limit = arguments.number("limit")
    request.sample = try SampleOptions.sample(arguments)
    return request
  }

  /// How much there is, and how much of it was shown.
  static func summary(of concordance: Concordance) -> String {
    let total = concordance.total
    var text =
      "\(counted(total.lines, "line")) in \(counted(total.passages, "passage")) of "
      + "\(counted(total.letters, "letter")) for "
      + concordance.request.search.described(as: concordance.interpreted)
    if concordance.sortedCount < total.lines { text += "; \(concordance.sortedCount) drawn" }
    if concordance.unmarkedPassages > 0 {
      text +=
        "; \(counted(concordance.unmarkedPassages, "further passage")) by heading or fields alone"
    }
    if let next = concordance.nextOffset {
      text += "; \(concordance.sortedCount - next) more: --offset \(next)"
    }
    return text
  }
}
