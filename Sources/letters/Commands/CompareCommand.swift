import LetterSearch

extension CommandDescription {
  static let compare = CommandDescription(
    name: "compare",
    summary: "words and phrases that tell two sets of passages apart",
    usage: "[OPTIONS] --a QUERY [--b QUERY]",
    discussion: """
      Without --b, the passages of --a are compared with all others. Passages that both queries
      find are left out of both sets. A word or a phrase of two or three words is typical of a set
      when it stands in at least three letters of it (--min-letters) and is used so much more often
      than in the other that less than one word in twenty would be by chance. The surest
      difference, by log-likelihood (G2), comes first; beside it stands how many times as often the
      set uses the word, or “only here” when the other does not use it at all.
      """,
    options: [
      Option("a", .text("QUERY"), "The first set of passages"),
      Option("b", .text("QUERY"), "The second set (default all other passages)"),
      Option("limit", short: "n", .number("N", 0...(.max)), "Words for each set (default 25)"),
      Option(
        "min-letters",
        .number("N", 1...(.max)),
        "In so many letters of its set a word must stand (default 3)"
      ),
      Option("longest", .number("N", 1...3), "Words of the longest phrase (default 3)"),
    ] + TableOutput.options + QueryOptions.all,
    examples: [
      ("letters compare --a section:strengths --b section:improvements", "praise beside demands"),
      ("letters compare --a 'date:2019..' --b 'date:..2018'", "how the wording has changed"),
      (
        "letters compare --a 'date:2019..' --b 'date:..2018' -o changes.csv --excel",
        "the same as a file for Excel, with both queries beside it"
      ),
      ("letters compare --min-letters 1 --a 'institution:Belmont'", "one letter beside the rest"),
    ]
  ) { arguments, terminal in
    guard let first = arguments.text("a"), !first.allSatisfy(\.isWhitespace),
      arguments.operands.isEmpty
    else {
      throw Arguments.UsageError(
        "give the sets behind --a and --b: letters compare --a QUERY --b QUERY"
      )
    }
    let index = try IndexLocation(arguments.text("index")).open(terminal)
    let output = try TableOutput(arguments, beside: index, terminal)
    let searcher = LetterSearcher(index)
    var request = ComparisonRequest(
      QueryOptions.request(first, arguments),
      arguments.text("b").map { QueryOptions.request($0, arguments) }
    )
    request.leastLetters = arguments.number("min-letters") ?? request.leastLetters
    request.longestPhrase = arguments.number("longest") ?? request.longestPhrase
    request.limit = arguments.number("limit") ?? request.limit
    let comparison = try searcher.compare(request)
    terminal.tell(comparison.first.notes)
    terminal.tell(comparison.second.notes.filter { !comparison.first.notes.contains($0) })
    try output.write {
      try CompareCommand.table(comparison, request, searcher)
    } printing: {
      try ComparisonPrinter(terminal: terminal).print(comparison)
    }
    let isEmpty = comparison.first.typicalCount + comparison.second.typicalCount == 0
    return isEmpty ? .nothing : .success
  }
}

enum CompareCommand {
  /// What tells two sets apart, with what compares them again.
  static func table(
    _ comparison: SetComparison,
    _ request: ComparisonRequest,
    _ searcher: LetterSearcher
  ) throws -> ProvenancedTable {
    let searches = [("a", request.first)] + (request.second.map { [("b", $0)] } ?? [])
    let choices: [JSON.Member] = [
      .init("b_is_the_rest", .bool(request.second == nil)),
      .init("min_letters", .integer(request.leastLetters)),
      .init("longest", .integer(request.longestPhrase)),
      .init("limit", .integer(request.limit)),
    ]
    return ProvenancedTable(
      "What tells \(comparison.first.question) from \(comparison.second.question)",
      SetComparison.columns,
      comparison.rows,
      remarks: comparison.remarks,
      json: comparison.json,
      try searcher.tableProvenance(of: "compare", searches.map { ($0, $1) }, choices)
    )
  }
}

/// Prints what tells two sets apart.
private struct ComparisonPrinter {
  let terminal: Terminal
  private var style: Style { terminal.style }

  init(terminal: Terminal) { self.terminal = terminal }

  func print(_ comparison: SetComparison) throws {
    try printHead(comparison)
    try print(comparison.first, "a", comparison)
    try print(comparison.second, "b", comparison)
  }

  private func printHead(_ comparison: SetComparison) throws {
    for (name, side) in [("a", comparison.first), ("b", comparison.second)] {
      let counts =
        "\(counted(side.found.passages, "passage")) in \(counted(side.found.letters, "letter"))"
      try terminal.writeLine("\(style.title("\(name): \(counts)")) for \(side.question)")
    }
    if comparison.overlap.passages > 0 {
      let both = counted(comparison.overlap.passages, "passage")
      try terminal.writeLine(
        "\(both) of both left out of both; a has \(counted(comparison.first.words, "word")) then, "
          + "b has \(comparison.second.words)"
      )
    } else {
      try terminal.writeLine(
        "no passage of both; a has \(counted(comparison.first.words, "word")), "
          + "b has \(comparison.second.words)"
      )
    }
    for remark in comparison.remarks {
      let wrapped = WrappedText(style: style, width: terminal.width, indentation: 0)
      for line in wrapped.lines(of: remark) {
        try terminal.writeLine(style.faint(line))
      }
    }
    try terminal.writeLine()
  }

  private func print(_ side: SetComparison.Side, _ name: String, _ comparison: SetComparison) throws
  {
    guard !side.typical.isEmpty else {
      try terminal.writeLine("Nothing is typical of \(name)\(reason(side, comparison)).")
      return try terminal.writeLine()
    }
    let width = max(20, side.typical.map(\.shownText.count).max() ?? 0)
    let uses = "uses, passages and letters in"
    try terminal.writeLine(
      style.title("more in \(name)".padded(to: width + 2)) + "      G2      times  "
        + style.faint("\(uses) a".padded(to: 31) + "  and in b")
    )
    for entry in side.typical {
      let numbers = [
        entry.logLikelihood.tenths.leftPadded(to: 8), entry.shownRatio.leftPadded(to: 11) + "  ",
        Self.text(of: entry.first).padded(to: 31), " ", Self.text(of: entry.second),
      ]
      let line = "  \(entry.shownText.padded(to: width))\(numbers.joined())"
      try terminal.writeLine(line)
    }
    if side.typicalCount > side.typical.count {
      let rest = side.typicalCount - side.typical.count
      try terminal.writeLine(style.faint("  \(rest) more: --limit \(side.typicalCount) for all"))
    }
    try terminal.writeLine()
  }

  /// Why a set has no typical words, where it shows.
  private func reason(_ side: SetComparison.Side, _ comparison: SetComparison) -> String {
    if side.found.passages == 0 { return ": it holds no passage" }
    if side.compared.passages == 0 { return ": all its passages are in the other set, too" }
    let others = [("a", comparison.first), ("b", comparison.second)]
    if let (other, empty) = others.first(where: { $0.1.compared.passages == 0 }) {
      let state = empty.found.passages == 0 ? "is empty" : "has no passage of its own"
      return ": set \(other) \(state), so there is nothing to compare with"
    }
    if side.compared.letters < comparison.leastLetters {
      return ": it has only \(counted(side.compared.letters, "letter")), "
        + "so try --min-letters \(side.compared.letters)"
    }
    return " in \(comparison.leastLetters) letters or more"
  }

  private static func text(of uses: SetComparison.Uses) -> String {
    [uses.occurrences, uses.passages, uses.letters]
      .map { String($0).leftPadded(to: 7) }.joined()
  }
}
