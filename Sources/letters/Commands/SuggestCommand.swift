import LetterSearch

extension CommandDescription {
  static let suggest = CommandDescription(
    name: "suggest",
    summary: "what may be meant by a query that is being typed",
    usage: "[OPTIONS] TEXT",
    discussion: """
      Completes the word or the value of a field at the end of TEXT, or at --at: words of the
      letters, phrases that begin with the words before, and values after FIELD: (school:belm).
      Passages and letters are those that have what stands under "completion", this very word,
      phrase or value, whatever else the query asks for.
      """,
    options: [
      Option("at", .number("N", 0...(.max)), "The cursor's UTF-8 offset (default the end)"),
      Option("limit", short: "n", .number("N", 1...16), "Suggestions to show (default 8)"),
      Option("format", .choice(["text", "json"]), "How to print them (default text)"),
    ],
    examples: [
      ("letters suggest 'nurture g'", "\"nurture group\", then words with g"),
      ("letters suggest school:b", "schools whose names begin so"),
    ]
  ) { arguments, terminal in
    guard let text = arguments.query else {
      throw Arguments.UsageError("give a text: letters suggest TEXT")
    }
    let searcher = LetterSearcher(try IndexLocation(arguments.text("index")).open(terminal))
    let completions = try Completer(searcher).completions(
      of: text,
      at: arguments.number("at"),
      limit: arguments.number("limit") ?? 8
    )
    if arguments.text("format") == "json" {
      let document = CompletionJSON.document(
        completions,
        for: text,
        generation: searcher.index.metadata.generation
      )
      try terminal.writeLine(document.serialized(pretty: true))
    } else {
      let rows = completions.map { completion in
        [
          completion.applied(to: text), completion.kind.rawValue, completion.text,
          completion.count.map { String($0.passages) } ?? "many",
          completion.count.map { String($0.letters) } ?? "many",
        ]
      }
      try terminal.writeTable(["query", "kind", "completion", "passages", "letters"], rows)
    }
    return completions.isEmpty ? .nothing : .success
  }
}
