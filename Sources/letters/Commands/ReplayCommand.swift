import LetterSearch

extension CommandDescription {
  static let replay = CommandDescription(
    name: "replay",
    summary: "what has changed since an export",
    usage: "[OPTIONS] FILE",
    discussion: """
      FILE is a csv, tsv, json or ndjson export (csv and tsv with FILE.provenance.json beside them).
      Its query is asked again, and what is new, lost, changed or ranked otherwise is listed. Exit
      status: 0 nothing has changed, 1 something has, 2 an error. Rows that were sorted in a
      spreadsheet since are the same rows: that is told, and is no change.
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
      "\(query.onOneLine): \(counted(changes.counts.old, "passage")) in the export, "
        + "\(changes.counts.new) now"
    )
    let isSameIndex = changes.oldGeneration == changes.newGeneration
    try terminal.writeLine(
      terminal.style.faint(
        "generation \(changes.oldGeneration), now "
          + (isSameIndex ? "the same" : changes.newGeneration)
      )
    )
    if changes.isFileSorted {
      // Which places they had is of no use to whoever sorted them.
      return try terminal.writeLine(
        "Nothing has changed: the file has the same passages in another order, as after sorting it "
          + "in a spreadsheet."
      )
    }
    if changes.isEmpty { try terminal.writeLine("Nothing has changed.") }
    try list("new letter", changes.newLetters.map { "\($0.id), passages: \($0.passageCount)" })
    try list("new passage", changes.newPassages, of: " in letters of the export")
    try list("changed passage", changes.changed.map { "\($0.id), now \($0.newID)" })
    try list("lost passage", changes.lost.map { "\($0.id): \($0.reason.rawValue)" })
    // The same rank beside fewer or more of the others is another place among them.
    try list(
      "passage",
      changes.moved.map { "\($0.id): rank \($0.oldRank), now \($0.newRank)" },
      of: " in another order among those of both"
    )
  }

  private func list(_ noun: String, _ lines: [String], of rest: String = "") throws {
    guard !lines.isEmpty else { return }
    try terminal.writeLine()
    try terminal.writeLine(terminal.style.title(counted(lines.count, noun) + rest))
    for line in lines { try terminal.writeLine("  " + line.onOneLine) }
  }
}
