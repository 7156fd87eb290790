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
    "Passages of the same words: each, or one for all (default show; in text collapse)"
  )

  private let terminal: Terminal
  private let format: String
  private let runName: String
  private let isBatch: Bool
  private var hasHeader = false

  init(_ arguments: Arguments, _ terminal: Terminal) {
    self.terminal = terminal
    format = arguments.text("format") ?? "text"
    runName = arguments.text("run-name") ?? "letters"
    isBatch = arguments.has("queries")
  }

  /// Writes an answer, and gives its timing with the time of writing.
  ///
  /// - Parameter queryID: names the query in formats that hold several.
  func write(_ response: SearchResponse, queryID: String) throws -> SearchTiming {
    var timing = response.timing
    guard response.request.isTimed, hasTimingInside else {
      try timing.measure(.print) { try writeBody(response, queryID: queryID) }
      return timing
    }
    // The time of writing stands in what is written: it is that of a first, unseen writing.
    _ = timing.measure(.print) { json(response, queryID) }
    var timed = response
    timed.timing = timing
    try terminal.write(json(timed, queryID))
    return timing
  }

  private var hasTimingInside: Bool { format == "json" || format == "ndjson" && isBatch }

  /// The whole answer as JSON, with its line end.
  private func json(_ response: SearchResponse, _ queryID: String) -> String {
    let answer = SearchJSON.document(response)
    guard isBatch else { return answer.serialized(pretty: true) + "\n" }
    return JSON.object([.init("id", .string(queryID)), .init("answer", answer)]).serialized() + "\n"
  }

  private func writeBody(_ response: SearchResponse, queryID: String) throws {
    switch format {
    case _ where hasTimingInside: try terminal.write(json(response, queryID))
    case "ndjson":
      for hit in response.hits { try terminal.writeLine(SearchJSON.hit(hit).serialized()) }
    case "csv": try writeTable(response, .commas)
    case "tsv": try writeTable(response, .tabs)
    case "md":
      for hit in response.hits { try terminal.write(MarkdownText.entry(for: hit)) }
    case "trec":
      for hit in response.hits {
        let id = response.request.unit == .letter ? hit.letter.id : hit.passage.id
        // Six columns, whatever the ids hold.
        let column = String(id.map { $0.isWhitespace ? "_" : $0 })
        try terminal.writeLine("\(queryID) Q0 \(column) \(hit.rank) \(hit.score) \(runName)")
      }
    default:
      try AnswerPrinter(terminal: terminal).print(response)
    }
  }

  private func writeTable(_ response: SearchResponse, _ format: DelimitedText) throws {
    if !hasHeader {
      try terminal.write(format.line(PassageTable.columns))
      hasHeader = true
    }
    for hit in response.hits {
      let row = PassageTable.row(for: hit, query: response.request.text)
      try terminal.write(format.line(row))
    }
  }
}
