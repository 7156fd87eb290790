import LetterSearch

extension CommandDescription {
  static let terms = CommandDescription(
    name: "terms",
    summary: "words of the letters that begin so",
    usage: "[OPTIONS] [PREFIX]",
    discussion: """
      The words of all passages that begin with PREFIX, as they are compared (lower case, without
      accents), with how often each occurs and in how many passages and letters. Without PREFIX, all
      words. Words are not reduced to stems: a search for one finds its other forms, too.
      """,
    options: [
      Option(
        "sort",
        .choice(WordList.Order.allCases.map(\.rawValue)),
        "Order of the words (default frequency: most passages)"
      ),
      Option("limit", short: "n", .number("N", 0...(.max)), "Words to show (default 100)"),
      Option("offset", .number("N", 0...(.max)), "Words to pass over (default 0)"),
    ] + TableOutput.options,
    examples: [
      ("letters terms improv", "improvement, improve, improved, …"),
      ("letters terms --sort alphabet --limit 1000 --format csv", "the vocabulary as a table"),
    ]
  ) { arguments, terminal in
    guard arguments.operands.count < 2 else {
      throw Arguments.UsageError("give one beginning of a word: letters terms PREFIX")
    }
    let prefix = arguments.operands.first ?? ""
    let searcher = LetterSearcher(try IndexLocation(arguments.text("index")).open(terminal))
    let output = try TableOutput(arguments, beside: searcher.index, terminal)
    let order = arguments.text("sort").flatMap(WordList.Order.init) ?? .frequency
    let offset = arguments.number("offset") ?? 0
    let limit = arguments.number("limit") ?? 100
    let list = try searcher.words(startingWith: prefix, order: order, offset: offset, limit: limit)
    try output.write {
      ProvenancedTable(
        prefix.isEmpty ? "Words of the letters" : "Words that begin with \(prefix)",
        WordListTable.columns,
        list.words.map(WordListTable.row),
        json: WordListJSON.document(list),
        try searcher.tableProvenance(
          of: "terms",
          [(nil, .everything)],
          [
            .init("prefix", .string(prefix)), .init("sort", .string(order.rawValue)),
            .init("limit", .integer(limit)), .init("offset", .integer(offset)),
          ]
        )
      )
    } printing: {
      try terminal.writeTable(WordListTable.columns, list.words.map(WordListTable.row))
    }
    terminal.note(TermsCommand.summary(of: list, offset: offset))
    return list.total == 0 ? .nothing : .success
  }
}

enum TermsCommand {
  static func summary(of list: WordList, offset: Int) -> String {
    let text = counted(list.total, "word")
    guard !list.words.isEmpty, list.total - list.words.count > offset else { return text }
    let next = offset + list.words.count
    return text + "; \(list.total - next) more: --offset \(next)"
  }
}
