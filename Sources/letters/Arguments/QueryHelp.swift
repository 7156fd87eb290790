import LetterServer

/// The query language in short: what `letters help` tells besides the commands.
enum QueryHelp {
  /// What may stand behind `letters help` and is no command.
  static let topics = ["query", "fields"]

  /// The help of a topic; `nil` for what is none.
  static func text(for topic: String) -> String? {
    switch topic {
    case "query": query
    case "fields", "field": fieldList
    default: nil
    }
  }

  // MARK: Queries

  private static var query: String {
    let topics = HelpTopic.all.map { topic in
      let examples = topic.examples.map { "  \($0.query)\n      \($0.meaning)" }
      return "\(topic.title):\n" + examples.joined(separator: "\n")
    }
    return """
      The query language: type words, and get the passages with any of them, the best first.

      \(topics.joined(separator: "\n\n"))

      In a shell, single quotes keep a query together: letters search '"good progress" -parents'
      Options such as --la and --section may be repeated, for any of several: --la derby --la luton
      What is odd is read as well as can be, and a note says how; --strict makes it an error.
      See also: letters help fields; letters analyze TEXT, for the forms of words.

      """
  }

  // MARK: Fields

  private static var fieldList: String {
    let heads = HelpField.all.map { field in
      let others = field.names.dropFirst().joined(separator: ", ")
      return (field.names.first ?? "") + (others.isEmpty ? "" : " (\(others))")
    }
    let width = heads.map(\.count).max() ?? 0
    let lines = zip(heads, HelpField.all).map { "  \($0.padded(to: width))  \($1.holds)" }
    return """
      The fields of a query, with their other names: FIELD:VALUE, as in section:strengths.

      \(lines.joined(separator: "\n"))

      Quotation marks keep words together, la:"North Somerset"; FIELD:none finds what is not stated.
      The values that there are: letters search --facets FIELD '*'
      See also: letters help query

      """
  }
}
