import LetterSearch

extension CommandDescription {
  static let index = CommandDescription(
    name: "index",
    summary: "build or update the index from files and folders",
    usage: "[OPTIONS] [PATH…]",
    discussion: """
      Reads the letters below each PATH (default Corpus) and writes one index file. What is at the
      paths is what the index will hold: a letter that has gone from there drops out of it. When
      nothing has changed, nothing is written. A folder without a letter, as when its drive is not
      connected, takes no letters out of the index unless --allow-empty says so: the index is left
      as it is, and the exit status is 2. A file that cannot be read is reported and the rest is
      indexed; a letter that the index has of such a file stays as it was, with a warning. A letter
      that is there twice, under two names or with other line ends, in another encoding or as a page
      beside its text, is counted twice, with a warning that names both. Rows that look like personal
      data of children are withheld from everything.
      """,
    operands: .paths,
    options: [
      Option("rebuild", .none, "Build anew even when nothing has changed"),
      Option("allow-empty", .none, "Remove letters even where a folder has none at all any more"),
      Option(
        "threads",
        .number("N", 1...256),
        "Share the work among N threads (default all cores); the index is the same"
      ),
      Option(
        "memory",
        .byteCount("SIZE"),
        "Memory for words before they go to disk: 64M, 1G (default 256M)"
      ),
      Option(
        "themes",
        .path("FILE"),
        "Themes of your own: CSV with theme,cue, or like Corpus/themes.txt"
      ),
      Option("no-wait", .none, "Fail at once when another program is writing the index"),
      Option("format", .choice(["text", "json"]), "How to print the summary (default text)"),
    ],
    examples: [
      ("letters index", "the letters in Corpus, into Index/letters.index"),
      ("letters index --index all.index Letters Reports", "two folders, another index"),
    ]
  ) { arguments, terminal in
    let paths = arguments.operands.isEmpty ? [IndexLocation.defaultCorpus] : arguments.operands
    let indexer = LetterIndexer(
      indexPath: arguments.text("index") ?? IndexLocation.defaultIndex,
      waitsForOthers: !arguments.has("no-wait"),
      threadCount: arguments.number("threads"),
      memoryByteCount: arguments.byteCount("memory"),
      themes: try arguments.text("themes").map { try ThemeFile(reading: $0) }
    )
    let report = try IndexCommand.build(
      indexer,
      paths: paths,
      isRebuild: arguments.has("rebuild"),
      allowsEmpty: arguments.has("allow-empty"),
      terminal: terminal
    )
    if arguments.text("format") == "json" {
      try terminal.writeLine(report.json.serialized(pretty: true))
    } else if !terminal.isQuiet {
      try terminal.writeLine(report.summary)
    }
    return .success
  }
}

/// Building an index with a person watching.
enum IndexCommand {
  /// Builds, showing progress, and prints what was skipped and what was odd.
  static func build(
    _ indexer: LetterIndexer,
    paths: [String],
    isRebuild: Bool = false,
    allowsEmpty: Bool = false,
    terminal: Terminal
  ) throws -> IndexReport {
    let meter = ProgressMeter(terminal: terminal)
    let report: IndexReport
    do {
      defer { meter.finish() }
      report = try indexer.update(from: paths, isRebuild: isRebuild, allowsEmpty: allowsEmpty) {
        meter.show($0)
      }
    }
    let style = terminal.errorStyle
    for file in report.skipped {
      terminal.note(
        "\(file.path.withLine(file.line)): \(style.warning("skipped:")) \(file.reason.onOneLine)"
      )
    }
    for warning in report.warnings {
      terminal.note(
        "\(warning.path.withLine(warning.line)): \(style.warning("warning:")) "
          + warning.message.onOneLine
      )
    }
    return report
  }
}
