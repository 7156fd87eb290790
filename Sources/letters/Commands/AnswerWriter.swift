import LetterSearch

/// Writes the answer to a search in the format that was asked for.
final class AnswerWriter {
  static let formatOption = Option(
    "format",
    .choice(["text", "json", "ndjson", "csv", "tsv", "md", "trec"]),
    "How to print the answer (default text)"
  )
  static let duplicatesOption = Option(
    "duplicates",
    .choice(["show", "collapse"]),
    "Show the same words each time or once (default show; in text once)"
  )

  private let terminal: Terminal
  /// Names the themes for people.
  private let themes: ThemeBook
  private let format: String
  private let runName: String?
  private var hasHeader = false

  init(_ arguments: Arguments, _ terminal: Terminal, _ themes: ThemeBook) {
    self.terminal = terminal
    self.themes = themes
    format = arguments.text("format") ?? "text"
    runName = arguments.text("run-name")
  }

  /// Writes an answer, and gives its timing with the time of writing.
  ///
  /// - Parameter queryID: names the query in formats that hold several.
  func write(_ response: SearchResponse, queryID: String) throws -> SearchTiming {
    guard format == "json" else {
      var timing = response.timing
      try timing.measure(.print) { try writeBody(response, queryID: queryID) }
      return timing
    }
    let (answer, timing) = SearchJSON.timedDocument(response)
    try terminal.write(answer.serialized(pretty: true) + "\n")
    return timing
  }

  private func writeBody(_ response: SearchResponse, queryID: String) throws {
    switch format {
    case "ndjson":
      for hit in response.hits { try terminal.writeLine(SearchJSON.hit(hit).serialized()) }
    case "csv": try writeTable(response, .commas)
    case "tsv": try writeTable(response, .tabs)
    case "md":
      for hit in response.hits { try terminal.write(MarkdownText.entry(for: hit)) }
      if !response.facets.isEmpty { try terminal.write(FacetTable.markdown(of: response)) }
    case "trec":
      try terminal.write(RunText.lines(of: response, queryID: queryID, runName: runName))
    default:
      try AnswerPrinter(terminal: terminal, themes: themes).print(response)
    }
  }

  /// What of an answer has no place in its format; `nil` when all has one.
  func omission(from response: SearchResponse) -> String? {
    guard !response.facets.isEmpty, !isTableOfCounts(response),
      ["ndjson", "csv", "tsv", "trec"].contains(format)
    else { return nil }
    return "the counts of --facets are left out, because the rows of \(format) are passages: "
      + "--limit 0 --format csv gives them as a table, --format json beside the passages"
  }

  /// Whether counts are all that was asked for.
  private func isTableOfCounts(_ response: SearchResponse) -> Bool {
    response.request.limit == 0 && !response.facets.isEmpty && ["csv", "tsv"].contains(format)
  }

  private func writeTable(_ response: SearchResponse, _ format: DelimitedText) throws {
    guard !isTableOfCounts(response) else {
      return try terminal.writeTable(FacetTable.columns, FacetTable.rows(of: response), format)
    }
    if !hasHeader {
      try terminal.write(format.line(PassageTable.columns))
      hasHeader = true
    }
    for hit in response.hits {
      let row = PassageTable.row(for: hit, query: response.request.written)
      try terminal.write(format.line(row))
    }
  }
}
