import LetterSearch

extension CommandDescription {
  static let check = CommandDescription(
    name: "check",
    summary: "read every byte of the index and cross-check it",
    usage: "[OPTIONS]",
    discussion: "Exit status: 0 sound, 1 damaged or not an index at all, 2 it cannot be opened.",
    options: [Option("format", .choice(["text", "json"]), "How to print it (default text)")]
  ) { arguments, terminal in
    let path = arguments.text("index") ?? IndexLocation.defaultIndex
    let findings = try LetterIndex.check(path)
    if arguments.text("format") == "json" {
      let report = JSON.object([
        .init("index", .string(path)),
        .init("sound", .bool(findings.isEmpty)),
        .init("findings", .strings(findings)),
      ])
      try terminal.writeLine(report.serialized(pretty: true))
    } else if findings.isEmpty {
      if !terminal.isQuiet { try terminal.writeLine("\(path): sound") }
    } else {
      for finding in findings { try terminal.writeLine("\(path): \(finding)") }
    }
    return findings.isEmpty ? .success : .nothing
  }
}
