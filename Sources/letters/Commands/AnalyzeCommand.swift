import LetterSearch
import TextAnalysis

extension CommandDescription {
  static let analyze = CommandDescription(
    name: "analyze",
    summary: "show the tokens of a text as the index sees them",
    usage: "[OPTIONS] TEXT…",
    discussion: """
      A line for each token: its position, its bytes in the text, the text, the word as compared
      (folded), and its stem. Behind them stands what the index holds besides: another form than
      the stem, an acronym, a compound.
      """,
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
      let utf8 = Array(text.utf8)
      if isJSON {
        let list = JSON.array(tokens.map { AnalyzeCommand.json($0, of: utf8) })
        try terminal.writeLine(JSON.object([.init("tokens", list)]).serialized())
      } else {
        for token in tokens { try terminal.writeLine(AnalyzeCommand.line(token, of: utf8)) }
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
  static func json(_ token: Token, of text: [UInt8]) -> JSON {
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

  static func line(_ token: Token, of text: [UInt8]) -> String {
    let index = token.indexForm == token.stem ? "" : "  index \(token.indexForm)"
    let acronym = token.acronym.map { "  acronym \($0)" } ?? ""
    let compound = token.compound.map { "  compound \($0)" } ?? ""
    return "\(token.position)\t\(token.range.lowerBound)-\(token.range.upperBound)\t"
      + "\(source(of: token, in: text))\t\(token.term)\t\(token.stem)" + index + acronym + compound
  }

  private static func source(of token: Token, in text: [UInt8]) -> String {
    guard token.range.upperBound <= text.count else { return "" }
    return String(decoding: text[token.range], as: UTF8.self)
  }
}
