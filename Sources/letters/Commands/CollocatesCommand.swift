import LetterSearch

extension CommandDescription {
  static let collocates = CommandDescription(
    name: "collocates",
    summary: "words that stand near the matches more often than elsewhere",
    usage: "[OPTIONS] QUERY…",
    discussion: """
      For each word within some words of a match, never beyond its passage: how often it stands
      there, how often it would by chance, and how often it occurs in all. g2 says how sure the tie
      is (above 10.83 is one in a thousand by chance; below 0 the word avoids the matches), logdice
      how close (14 at most, as a rule), whatever the size of the corpus.
      """,
    options: [
      Option("window", .number("N", 1...1000), "Words to each side of a match (default 5)"),
      Option(
        "sort",
        .choice(CollocationRequest.Order.allCases.map(\.rawValue)),
        "Order of the words (default g2)"
      ),
      Option("min-uses", .number("N", 1...(.max)), "Only words N times near matches (default 2)"),
      Option("min-letters", .number("N", 1...(.max)), "Only words near matches in N letters"),
      Option("stop-words", .none, "List words such as \"the\" and \"of\", too"),
      Option("limit", short: "n", .number("N", 0...(.max)), "Words to show (default 50)"),
      Option("offset", .number("N", 0...(.max)), "Words to pass over (default 0)"),
    ] + TableOutput.options + QueryOptions.all,
    examples: [
      ("letters collocates attendance", "what letters say of attendance"),
      ("letters collocates --sort logdice --window 2 progress", "words that belong to progress"),
    ]
  ) { arguments, terminal in
    guard arguments.query != nil else {
      throw Arguments.UsageError("give a query: letters collocates QUERY")
    }
    let searcher = LetterSearcher(try IndexLocation(arguments.text("index")).open(terminal))
    let output = try TableOutput(arguments, beside: searcher.index, terminal)
    let answer = try searcher.collocations(CollocatesCommand.request(arguments))
    terminal.tell(answer.notes)
    try output.write {
      try CollocatesCommand.table(answer, searcher)
    } printing: {
      let rows = answer.collocates.map { CollocationTable.alignedRow(for: $0) }
      try terminal.writeTable(CollocationTable.columns, rows)
    }
    terminal.note(CollocatesCommand.summary(of: answer))
    return answer.collocateCount == 0 ? .nothing : .success
  }
}

enum CollocatesCommand {
  static func request(_ arguments: Arguments) -> CollocationRequest {
    var request = CollocationRequest(QueryOptions.request(arguments.query ?? "", arguments))
    request.window = arguments.number("window") ?? request.window
    request.order =
      arguments.text("sort").flatMap(CollocationRequest.Order.init) ?? request.order
    request.minimumObserved = arguments.number("min-uses") ?? request.minimumObserved
    request.minimumLetters = arguments.number("min-letters") ?? request.minimumLetters
    request.includesStopWords = arguments.has("stop-words")
    request.limit = arguments.number("limit") ?? request.limit
    request.offset = arguments.number("offset") ?? request.offset
    return request
  }

  /// The words with what counts them again.
  static func table(
    _ answer: Collocations,
    _ searcher: LetterSearcher
  ) throws -> ProvenancedTable {
    let request = answer.request
    let choices: [JSON.Member] = [
      .init("window", .integer(request.window)),
      .init("sort", .string(request.order.rawValue)),
      .init("min_uses", .integer(request.minimumObserved)),
      .init("min_letters", .integer(request.minimumLetters)),
      .init("stop_words", .bool(request.includesStopWords)),
      .init("limit", .integer(request.limit)), .init("offset", .integer(request.offset)),
    ]
    return ProvenancedTable(
      "Words near \(answer.request.search.described(as: answer.interpreted))",
      CollocationTable.columns,
      answer.collocates.map { CollocationTable.row(for: $0) },
      remarks: [summary(of: answer) + "."],
      json: CollocationJSON.document(answer),
      try searcher.tableProvenance(of: "collocates", [(nil, request.search)], choices)
    )
  }

  static func summary(of answer: Collocations) -> String {
    let total = answer.total
    let question = answer.request.search.described(as: answer.interpreted)
    var text =
      "\(total.lines == 1 ? "1 match" : "\(total.lines) matches") in "
      + "\(counted(total.passages, "passage")) of \(counted(total.letters, "letter")) "
      + "for \(question); \(counted(answer.nearWordCount, "word")) of text near them, "
      + counted(answer.collocateCount, "collocate")
    if answer.rarerCount > 0 {
      let least = answer.request.minimumObserved
      let times = least == 2 ? "twice" : "\(least) times"
      text += "; \(counted(answer.rarerCount, "word")) left out, there less than \(times): "
      text += "--min-uses 1 for all"
    }
    if let next = answer.nextOffset {
      text += "; \(answer.collocateCount - next) more: --offset \(next)"
    }
    return text
  }
}
