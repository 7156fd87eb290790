import LetterSearch

extension CommandDescription {
  static let similar = CommandDescription(
    name: "similar",
    summary: "passages like one, from other letters",
    usage: "[OPTIONS] PASSAGE",
    discussion: """
      PASSAGE is the id that `letters search --format json` shows, or LETTER#N: a letter as
      `letters show` takes it, and the number of a passage in it. Others are found by the most
      telling words of the passage; they are shown, and --without takes some of them away.
      Standard wording is left out, unless the passage is standard wording itself.
      """,
    options: [
      Option("limit", short: "n", .number("N", 0...(.max)), "Results to show (default 10)"),
      Option("offset", .number("N", 0...(.max)), "Results to pass over (default 0)"),
      Option("terms", .number("N", 1...1000), "How many words are looked for (default 25)"),
      Option("without", .text("WORDS"), "Words that are not to count, separated by commas"),
      AnswerWriter.duplicatesOption,
      AnswerWriter.formatOption,
      Option("explain", .none, "Show the plan, and how each score came about"),
      Option("timing", .none, "Say where the time went, on standard error"),
      Option("run-name", .text("NAME"), "The last column of --format trec (default letters)"),
    ] + QueryOptions.filters,
    examples: [
      (
        "letters similar 2011-02-25-belmont-primary-nurture-groups#9",
        "passages like the ninth of the letter"
      ),
      (
        "letters similar --section improvements --without nurture LETTER#9",
        "points for improvement, and not because of one word"
      ),
    ]
  ) { arguments, terminal in
    guard arguments.operands.count == 1, let passage = arguments.operands.first else {
      throw Arguments.UsageError("give one passage: letters similar PASSAGE, or LETTER#N")
    }
    let searcher = LetterSearcher(try IndexLocation(arguments.text("index")).open(terminal))
    var request = SimilarityRequest(passage)
    request.without = arguments.list("without")
    request.termLimit = arguments.number("terms") ?? request.termLimit
    request.search = SearchCommand.request("", arguments)
    do {
      let response = try searcher.similar(request)
      try SimilarCommand.write(response, arguments, terminal, searcher.index.schema.themes)
      return response.answer.hitCount == 0 ? .nothing : .success
    } catch LetterSearchError.noSuchPassage(let name) {
      terminal.report("\(LetterSearchError.noSuchPassage(name))")
      return .nothing
    }
  }
}

private enum SimilarCommand {
  static func write(
    _ response: SimilarityResponse,
    _ arguments: Arguments,
    _ terminal: Terminal,
    _ themes: ThemeBook
  ) throws {
    let timing: SearchTiming
    switch arguments.text("format") ?? "text" {
    case "json":
      timing = response.answer.timing
      try terminal.write(response.json.serialized(pretty: true) + "\n")
    case "text":
      timing = response.answer.timing
      try printHead(response, terminal)
      try AnswerPrinter(terminal: terminal, themes: themes).printHits(response.answer)
    default:
      let writer = AnswerWriter(arguments, terminal, themes)
      timing = try writer.write(response.answer, queryID: response.passage.id)
    }
    if arguments.has("timing") { terminal.report(timing.lines.joined(separator: "\n")) }
  }

  /// The passage and the words by which others are found.
  private static func printHead(_ response: SimilarityResponse, _ terminal: Terminal) throws {
    let style = terminal.style
    let place = AnswerPrinter.place(of: response.passage, in: response.letter)
    let restricted = response.answer.request.described(as: style.title(place))
    try terminal.writeLine("Like " + restricted)
    let wrapped = WrappedText(style: style, width: terminal.width, indentation: 3)
    for line in wrapped.lines(of: response.passage.text, highlights: []) {
      try terminal.writeLine(line)
    }
    let terms = response.terms.map { "\($0.word) (\($0.passages))" }.joined(separator: ", ")
    try terminal.writeLine("by its words, with the number of passages that have them:")
    for line in wrapped.lines(of: terms.isEmpty ? "none" : terms, highlights: []) {
      try terminal.writeLine(style.faint(line))
    }
    try terminal.writeLine()
  }
}
