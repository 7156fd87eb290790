import LetterSearch
import TextAnalysis

extension CommandDescription {
  static let analyze = CommandDescription(
    name: "analyze",
    summary: "show the tokens of a text as the index sees them",
    usage: "[OPTIONS] TEXT…",
    options: [
      Option("stdin", .none, "Read texts from standard input, one a line"),
      Option("format", .choice(["text", "ndjson"]), "How to print them (default text)"),
    ],
    examples: [
      ("letters analyze \"pupils' well-being\"", "possessive dropped, parts and joined form")
    ]
  ) { arguments, terminal in
    let isJSON = arguments.text("format") == "ndjson"
    func print(_ text: String) throws {
      let tokens = Analyzer.english.tokens(in: text)
      if isJSON {
        let list = JSON.array(tokens.map { AnalyzeCommand.json($0, of: text) })
        try terminal.writeLine(JSON.object([.init("tokens", list)]).serialized())
      } else {
        for token in tokens { try terminal.writeLine(AnalyzeCommand.line(token, of: text)) }
      }
    }
    if arguments.has("stdin") {
      while let line = readLine() { try print(line) }
    } else {
      guard !arguments.operands.isEmpty else {
        throw Arguments.UsageError("give a text: letters analyze TEXT, or --stdin")
      }
      try print(arguments.operands.joined(separator: " "))
    }
    return .success
  }
}

enum AnalyzeCommand {
  static func json(_ token: Token, of text: String) -> JSON {
    var members: [JSON.Member] = [
      .init("text", .string(source(of: token, in: text))),
      .init("term", .string(token.term)),
      .init("stem", .string(token.stem)),
      .init("position", .integer(token.position)),
      .init("utf8", .range(token.range)),
    ]
    if token.indexForm != token.stem { members.append(.init("index", .string(token.indexForm))) }
    if let acronym = token.acronym { members.append(.init("acronym", .string(acronym))) }
    if let compound = token.compound { members.append(.init("compound", .string(compound))) }
    return .object(members)
  }

  static func line(_ token: Token, of text: String) -> String {
    let index = token.indexForm == token.stem ? "" : "  index \(token.indexForm)"
    let acronym = token.acronym.map { "  acronym \($0)" } ?? ""
    let compound = token.compound.map { "  compound \($0)" } ?? ""
    return "\(token.position)\t\(token.range.lowerBound)-\(token.range.upperBound)\t"
      + "\(source(of: token, in: text))\t\(token.term)\t\(token.stem)" + index + acronym + compound
  }

  private static func source(of token: Token, in text: String) -> String {
    let utf8 = Array(text.utf8)
    guard token.range.upperBound <= utf8.count else { return "" }
    return String(decoding: utf8[token.range], as: UTF8.self)
  }
}
