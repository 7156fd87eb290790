import LetterSearch

/// Writes the answer to a search in the format that was asked for.
final class AnswerWriter {
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

  /// - Parameter queryID: names the query in formats that hold several.
  func write(_ response: SearchResponse, queryID: String) throws {
    switch format {
    case "json":
      try terminal.writeLine(SearchJSON.document(response).serialized(pretty: true))
    case "ndjson" where isBatch:
      let answer = JSON.object([
        .init("id", .string(queryID)), .init("answer", SearchJSON.document(response)),
      ])
      try terminal.writeLine(answer.serialized())
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
