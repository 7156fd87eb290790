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
      when letters have been added, but for those that new lines push out. With -o FILE, the lines
      are written to FILE as csv, tsv, json or ndjson, as its name ends; the query, order, seed and
      index that make the same lines again are kept in FILE.provenance.json, those of json in FILE
      itself. Excel shows letters such as ’ and é rightly only of tables made with --excel.
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
        "How to print them (default text; a file: by its ending, or csv)"
      ),
      Option("output", short: "o", .path("FILE"), "Where to (default standard output, also -)"),
      Option("excel", .none, "csv or tsv for Excel: BOM, CRLF, no cell is run as a formula"),
    ] + SampleOptions.all(of: "lines") + QueryOptions.all,
    examples: [
      ("letters kwic --sort right1,right2 nurture", "what follows the word, in order"),
      ("letters kwic --sample 20 --seed 7 '\"good progress\"'", "twenty lines, drawn by chance"),
      ("letters kwic --format csv --section improvements attendance", "for a spreadsheet"),
      (
        "letters kwic --sample 50 --seed 7 -o lines.csv --excel attendance",
        "fifty lines to code, with what draws them again"
      ),
    ]
  ) { arguments, terminal in
    guard arguments.query != nil else {
      throw Arguments.UsageError("give a query: letters kwic QUERY")
    }
    let request = try ConcordanceCommand.request(arguments)
    let format = try ConcordanceCommand.format(arguments)
    let index = try IndexLocation(arguments.text("index")).open(terminal)
    let path = try OutputPath.path(arguments, beside: index)
    let concordance = try LetterSearcher(index).concordance(request)
    terminal.tell(concordance.notes)
    let writer = ConcordanceWriter(
      terminal: terminal,
      width: arguments.number("width"),
      showsPlaces: arguments.has("places"),
      dialect: try ConcordanceCommand.dialect(arguments, format)
    )
    if let path {
      try ConcordanceCommand.write(concordance, writer, format, index.metadata, to: path)
    } else {
      try writer.write(concordance, format: format)
      if ["csv", "tsv"].contains(format) { terminal.note(OutputPath.withoutProvenance(format)) }
    }
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

  /// - Throws: `UsageError` for a file that is to hold what is for people.
  static func format(_ arguments: Arguments) throws -> String {
    let named = arguments.text("format")
    let isFile = arguments.text("output").map { $0 != "-" } ?? false
    guard isFile else { return named ?? "text" }
    let endings = [
      "csv": "csv", "tsv": "tsv", "json": "json", "ndjson": "ndjson", "jsonl": "ndjson",
    ]
    let shown = ["csv", "tsv", "json", "ndjson"]
    let format = try named ?? OutputPath.form(arguments, endings, shown: shown) ?? "csv"
    guard format != "text" else {
      throw Arguments.UsageError("--output writes csv, tsv, json or ndjson; for text use > FILE")
    }
    return format
  }

  /// - Throws: `UsageError` for a format without cells.
  static func dialect(_ arguments: Arguments, _ format: String) throws -> DelimitedText.Dialect {
    guard arguments.has("excel") else { return .plain }
    guard ["csv", "tsv"].contains(format) else {
      throw Arguments.UsageError("--excel is for csv and tsv: give --format csv, or -o FILE.csv")
    }
    return .spreadsheet
  }

  /// Writes the file and, unless it is in the file itself, where it comes from beside it.
  static func write(
    _ concordance: Concordance,
    _ writer: ConcordanceWriter,
    _ format: String,
    _ index: IndexMetadata,
    to path: String
  ) throws {
    let provenance = ConcordanceProvenance(
      of: concordance,
      width: writer.width,
      isForSpreadsheets: writer.dialect == .spreadsheet,
      index
    )
    let text = writer.text(of: concordance, format: format, provenance: provenance) ?? ""
    let companions = format == "json" ? [] : [provenance.companion]
    let names = try OutputPath.write(to: path, with: companions) { file in
      try file.write(Array(text.utf8))
    }
    writer.terminal.note(
      "\(counted(concordance.lines.count, "line")) written to \(names)"
    )
  }

  /// How much there is, and how much of it was shown.
  static func summary(of concordance: Concordance) -> String {
    let total = concordance.total
    var text =
      "\(counted(total.lines, "line")) in \(counted(total.passages, "passage")) of "
      + counted(total.letters, "letter")
      + concordance.wordsNeeded.joint() + " "
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
