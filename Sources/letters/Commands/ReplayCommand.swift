import LetterSearch

extension CommandDescription {
  static let replay = CommandDescription(
    name: "replay",
    summary: "what has changed since an export",
    usage: "[OPTIONS] FILE",
    discussion: """
      FILE is a csv, tsv, json or ndjson export (csv and tsv with FILE.provenance.json beside them).
      Its query is asked again, and what is new, lost, changed or ranked otherwise is listed. Exit
      status: 0 nothing has changed, 1 something has, 2 an error.
      """,
    operands: .paths,
    options: [Option("format", .choice(["text", "json"]), "How to print it (default text)")],
    examples: [("letters replay nurture.csv", "new letters and lost passages since the export")]
  ) { arguments, terminal in
    guard arguments.operands.count == 1, let path = arguments.operands.first else {
      throw Arguments.UsageError("give one export: letters replay FILE")
    }
    let past = try PastExport(path: path)
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

/// Prints what has changed since an export, for people.
struct ReplayPrinter {
  let terminal: Terminal

  func print(_ changes: ExportChanges, query: String) throws {
    try terminal.writeLine(
      "\(query.onOneLine): \(changes.counts.old) passages in the export, \(changes.counts.new) now"
    )
    let isSameIndex = changes.oldGeneration == changes.newGeneration
    try terminal.writeLine(
      terminal.style.faint(
        "generation \(changes.oldGeneration), now "
          + (isSameIndex ? "the same" : changes.newGeneration)
      )
    )
    if changes.isEmpty { try terminal.writeLine("Nothing has changed.") }
    try list("new letters", changes.newLetters.map { "\($0.id), passages: \($0.passageCount)" })
    try list("new passages in letters of the export", changes.newPassages)
    try list("changed passages", changes.changed.map { "\($0.id), now \($0.newID)" })
    try list("lost passages", changes.lost.map { "\($0.id): \($0.reason.rawValue)" })
    try list(
      "passages of another rank",
      changes.moved.map { "\($0.id): \($0.oldRank), now \($0.newRank)" }
    )
  }

  private func list(_ title: String, _ lines: [String]) throws {
    guard !lines.isEmpty else { return }
    try terminal.writeLine()
    try terminal.writeLine(terminal.style.title("\(lines.count) \(title)"))
    for line in lines { try terminal.writeLine("  " + line.onOneLine) }
  }
}
