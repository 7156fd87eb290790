import LetterSearch

extension CommandDescription {
  static let replay = CommandDescription(
    name: "replay",
    summary: "what has changed since an export",
    usage: "[OPTIONS] FILE",
    discussion: """
      FILE is a csv, tsv, json or ndjson export (csv and tsv with FILE.provenance.json beside them,
      or named by --provenance); - is standard input. Its query is asked again, and what is new,
      lost, changed or ranked otherwise is listed. Letters whose files were renamed are told with
      both names, and their passages are neither lost nor new. Exit status: 0 nothing has changed, 1
      something has, 2 an error. Rows that were sorted in a spreadsheet since are the same rows:
      that is told, and is no change; semicolons or tabs between the cells are read as well. Where
      rows were taken away, --subset tells what has become of the others. A sample is drawn again
      with its seed: passages that are still found stay in it, but for those that new ones push out.
      """,
    operands: .paths,
    options: [
      Option("format", .choice(["text", "json"]), "How to print it (default text)"),
      Option("subset", .none, "Replay only the passages that FILE still has"),
      Option("provenance", .path("FILE"), "What says where a table comes from, if not beside it"),
    ],
    examples: [
      ("letters replay nurture.csv", "new letters and lost passages since the export"),
      (
        "letters replay --subset nurture.csv",
        "what has become of the rows that you kept"
      ),
    ]
  ) { arguments, terminal in
    guard arguments.operands.count == 1, let path = arguments.operands.first else {
      throw Arguments.UsageError("give one export: letters replay FILE, or - for standard input")
    }
    let past = try PastExport(
      path: path,
      bytes: path == "-" ? try StandardStream.readInput() : nil,
      provenance: arguments.text("provenance"),
      isSubset: arguments.has("subset")
    )
    let searcher = LetterSearcher(try IndexLocation(arguments.text("index")).open(terminal))
    let changes = try ExportReplay(past, searcher).changes()
    if arguments.text("format") == "json" {
      try terminal.writeLine(changes.json.serialized(pretty: true))
    } else {
      try ReplayPrinter(terminal: terminal).print(changes, query: past.provenance.query)
    }
    return changes.isEmpty ? .success : .nothing
  }
}
