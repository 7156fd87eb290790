import LetterParsing
import LetterSearch

extension CommandDescription {
  static let wording = CommandDescription(
    name: "wording",
    summary: "sentences that many letters share, and when they came and went",
    usage: "[OPTIONS] [QUERY…]",
    discussion: """
      The sentences of six words or more that several letters have, among the passages that QUERY
      and the restrictions find (default all): in how many letters each stands, and the dates of the
      first and the last of them. Digits count as alike, and so does the name of the school or
      council that a letter is to. A date tells of these letters, not of all that were ever written.
      """,
    options: [
      Option(
        "least",
        .number("N", 2...(.max)),
        "Only sentences of so many letters (default \(StandardWording.leastLetters))"
      ),
      Option(
        "sort",
        .choice(StockSentences.Order.allCases.map(\.rawValue)),
        "Most letters, newest, or longest out of use first (default letters)"
      ),
      Option("limit", short: "n", .number("N", 0...(.max)), "Sentences to print (default 20)"),
    ] + TableOutput.options + QueryOptions.all,
    examples: [
      ("letters wording --least 2 --sort last", "stock sentences that are no longer written"),
      ("letters wording --section improvements --least 3", "what several letters ask alike"),
    ]
  ) { arguments, terminal in
    let searcher = LetterSearcher(try IndexLocation(arguments.text("index")).open(terminal))
    let output = try TableOutput(arguments, beside: searcher.index, terminal)
    let found = try searcher.stockSentences(
      QueryOptions.request(arguments.query ?? "", arguments).orEverything,
      leastLetters: arguments.number("least") ?? StandardWording.leastLetters,
      order: arguments.text("sort").flatMap(StockSentences.Order.init) ?? .letters,
      limit: arguments.number("limit") ?? 20
    )
    terminal.tell(found.notes)
    try output.write {
      try WordingCommand.table(found, arguments, searcher)
    } printing: {
      try WordingPrinter(terminal: terminal).print(found)
    }
    return found.count == 0 ? .nothing : .success
  }
}

enum WordingCommand {
  /// The sentences with what finds them again.
  static func table(
    _ found: StockSentences,
    _ arguments: Arguments,
    _ searcher: LetterSearcher
  ) throws -> ProvenancedTable {
    let choices: [JSON.Member] = [
      .init("least", .integer(found.leastLetters)),
      .init("sort", .string(arguments.text("sort") ?? StockSentences.Order.letters.rawValue)),
      .init("limit", .integer(arguments.number("limit") ?? 20)),
    ]
    return ProvenancedTable(
      "\(counted(found.count, "sentence")) in \(found.leastLetters) letters or more",
      StockSentences.columns,
      found.table,
      json: found.json,
      try searcher.tableProvenance(of: "wording", [(nil, found.request)], choices)
    )
  }
}

/// Prints stock sentences for people.
struct WordingPrinter {
  let terminal: Terminal
  private var style: Style { terminal.style }

  func print(_ found: StockSentences) throws {
    let head = "\(counted(found.count, "sentence")) in \(found.leastLetters) letters or more"
    let question = found.request.described(as: found.interpreted)
    try terminal.writeLine(style.title(head) + ", of \(found.total.inWords) for \(question)")
    if found.count == 0 { try terminal.writeLine(style.faint(Self.advice(on: found))) }
    let text = WrappedText(style: style, width: terminal.width, indentation: 2)
    for sentence in found.sentences {
      try terminal.writeLine()
      try terminal.writeLine(
        style.label("\(sentence.letters) letters") + style.faint(" · " + Self.span(of: sentence))
      )
      for line in text.lines(of: sentence.text.onOneLine) { try terminal.writeLine(line) }
    }
    let rest = found.count - found.sentences.count
    if rest > 0 { terminal.note("\(rest) more: --limit \(found.count) for all") }
  }

  private static func advice(on found: StockSentences) -> String {
    let most = found.mostLetters
    return most > 1
      ? "The most letters that share one are \(most): try --least \(most)"
      : "No two letters share a sentence"
  }

  private static func span(of sentence: StockSentences.Sentence) -> String {
    guard let first = sentence.first, let last = sentence.last else { return "no date" }
    guard first != last else { return Citation.longForm(first) }
    return "\(Citation.longForm(first)) to \(Citation.longForm(last))"
  }
}
