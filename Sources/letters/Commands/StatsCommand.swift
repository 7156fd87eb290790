import LetterSearch

extension CommandDescription {
  static let stats = CommandDescription(
    name: "stats",
    summary: "what is in the index: letters, passages, terms, bytes by part",
    usage: "[OPTIONS]",
    options: [Option("format", .choice(["text", "json"]), "How to print it (default text)")]
  ) { arguments, terminal in
    let statistics = try IndexLocation(arguments.text("index")).open(terminal).statistics()
    if arguments.text("format") == "json" {
      try terminal.writeLine(statistics.json.serialized(pretty: true))
    } else {
      for (name, value) in statistics.rows {
        try terminal.writeLine(terminal.style.label(name.padded(to: 20)) + value)
      }
    }
    return .success
  }
}
