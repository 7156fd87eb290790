import LetterSearch

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension CommandDescription {
  static let export = CommandDescription(
    name: "export",
    summary: "write all matches to a file, for spreadsheets, reports and programs",
    usage: "[OPTIONS] QUERY…",
    discussion: """
      Everything that the query finds is written, a row a passage; `letters export '*'` writes all
      passages. md, html, ris and bibtex keep the passages of a letter together. The same query over
      the same index gives the same bytes, unless it says `today`; every file says what query and
      index it comes from (for csv and tsv in FILE.provenance.json), and `letters replay FILE` tells
      what has changed since. With --sample N, only N passages are written, drawn by chance from all
      matches: the same ones for the same --seed, whatever the format and order, and the file says
      of how many. Letters that are added later change few of them.
      """,
    options: [
      Option(
        "format",
        .choice(ExportFormat.allCases.map(\.rawValue)),
        "What to write (default by the file's ending, or else csv)"
      ),
      Option("output", short: "o", .path("FILE"), "Where to (default standard output, also -)"),
      Option("limit", short: "n", .number("N", 1...(.max)), "Only the first N (default all)"),
      Option("columns", .text("NAMES"), "Only these, in this order: file,date,section,text,…"),
      Option(
        "context",
        .number("N", 0...10_000),
        "Keep N characters left and right of the match (default all)"
      ),
      Option("excel", .none, "csv or tsv for Excel: BOM, CRLF, no cell is run as a formula"),
      Option("sort", .choice(["score", "date", "-date"]), "Order of rows (default score)"),
      Option("stamp", .none, "Say in the file when it was exported (no two are then the same)"),
    ] + SampleOptions.all(of: "passages") + QueryOptions.all,
    examples: [
      ("letters export -o nurture.csv --excel nurture", "a table that Excel opens without damage"),
      (
        "letters export -o report.html --section improvements tracking",
        "a report to print, or to paste into Word"
      ),
      (
        "letters export --sample 50 --seed 7 -o coding.csv --section improvements attendance",
        "fifty passages to read by hand, drawn by chance"
      ),
      (
        "letters export --format ndjson '*' | tail -n +2",
        "every passage, for a program; the first line says where they are from"
      ),
    ]
  ) { arguments, terminal in
    let request = try ExportCommand.request(arguments)
    let index = try IndexLocation(arguments.text("index")).open(terminal)
    let path = try OutputPath.path(arguments, beside: index)
    let exporter = try PassageExporter(request, LetterSearcher(index))
    terminal.tell(exporter.notes)
    let passages = exporter.provenance.total.passages
    if let size = request.sample?.size, passages < size, passages > 0 {
      terminal.note(
        "note: only \(counted(passages, "passage")) "
          + "\(passages == 1 ? "matches" : "match"), fewer than the \(size) to be drawn"
      )
    }
    if let path {
      try ExportCommand.write(exporter, to: path, terminal)
    } else {
      try exporter.write { try terminal.write(bytes: $0) }
      if request.format.isDelimited, exporter.provenance.total.passages > 0 {
        terminal.note(
          OutputPath.withoutProvenance(request.format.rawValue)
            + ", from which `letters replay FILE` tells what has changed since"
        )
      }
    }
    return exporter.provenance.total.passages == 0 ? .nothing : .success
  }
}

enum ExportCommand {
  static func request(_ arguments: Arguments) throws -> ExportRequest {
    var search = QueryOptions.request(arguments.query ?? "", arguments)
    guard !search.asksNothing else {
      throw Arguments.UsageError("give a query: letters export QUERY, or '*' for everything")
    }
    search.order = arguments.text("sort").flatMap(SearchRequest.Order.init) ?? .score
    var request = ExportRequest(search, as: try format(arguments))
    if arguments.has("columns") { try request.setColumns(arguments.list("columns")) }
    request.contextLength = arguments.number("context")
    if arguments.has("excel") { try request.prepareForSpreadsheets() }
    request.sample = try SampleOptions.sample(arguments)
    request.limit = arguments.number("limit")
    guard request.sample == nil || request.limit == nil else {
      throw Arguments.UsageError("--limit and --sample are two parts of the passages: give one")
    }
    if arguments.has("stamp") { request.stamp = Date().ISO8601Format() }
    return request
  }

  private static func format(_ arguments: Arguments) throws -> ExportFormat {
    if let format = arguments.text("format").flatMap(ExportFormat.init) { return format }
    var endings: [String: ExportFormat] = [
      "jsonl": .ndjson, "markdown": .markdown, "htm": .html, "bib": .bibtex,
    ]
    for format in ExportFormat.allCases { endings[format.rawValue] = format }
    let shown = ["csv", "tsv", "json", "ndjson", "md", "html", "ris", "bib", "opensearch"]
    return try OutputPath.form(arguments, endings, shown: shown) ?? .csv
  }

  /// Writes the file and those that belong beside it.
  static func write(_ exporter: PassageExporter, to path: String, _ terminal: Terminal) throws {
    let meter = ProgressMeter(terminal: terminal)
    let total = exporter.provenance.total
    let names = try OutputPath.write(to: path, with: exporter.companions) { file in
      try exporter.write(
        progress: { done in
          meter.show(IndexProgress(step: "exporting", done: done, total: total.passages))
        },
        to: { try file.write($0) }
      )
      meter.finish()
    }
    let part = exporter.provenance.partInWords.map { " (\($0))" } ?? ""
    terminal.note("\(total.inWords) written to \(names)\(part)")
  }
}
