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

  /// A field with its other names.
  struct Field {
    var names: [String]
    var holds: String
  }

  static let fields = [
    Field(names: ["text", "body", "passage"], holds: "the passage; what plain words look at"),
    Field(names: ["heading"], holds: "the heading above the passage, as printed"),
    Field(names: ["title", "subject"], holds: "the subject line of the letter"),
    Field(names: ["institution", "school"], holds: "the school, council or other body written to"),
    Field(names: ["la", "local_authority", "authority"], holds: "the local authority"),
    Field(names: ["programme"], holds: "the programme or kind of inspection in the subject"),
    Field(names: ["topic"], holds: "what stands behind the programme in the subject"),
    Field(names: ["inspector"], holds: "who signed, and the inspectors that the letter names"),
    Field(names: ["recipient", "addressee"], holds: "who the letter is addressed to"),
    Field(names: ["role"], holds: "what the addressee is"),
    Field(names: ["section"], holds: "strengths, improvements, main_findings, …"),
    Field(names: ["theme"], holds: "what the passage speaks of; `letters themes` lists them"),
    Field(names: ["kind", "type"], holds: "the kind of letter: survey, focused_visit, jtai, …"),
    Field(names: ["grade", "judgement", "judgment"], holds: "a grade that it or its letter gives"),
    Field(names: ["postcode"], holds: "of the addressee; postcode:DE1*"),
    Field(names: ["file"], holds: "the name of the file; file:2013*"),
    Field(names: ["letter"], holds: "the id of the letter"),
    Field(names: ["document"], holds: "letter, or other for what is no letter"),
    Field(names: ["wording"], holds: "standard or distinctive"),
    Field(names: ["date"], holds: "the date of the letter: 2019, 2018..2019, >=2013-06"),
    Field(names: ["year"], holds: "the same"),
    Field(names: ["academic_year", "school_year"], holds: "its school year: 2018-19"),
    Field(names: ["visit", "visit_date"], holds: "the days of the visit"),
  ]

  private static var fieldList: String {
    let heads = fields.map { field in
      let others = field.names.dropFirst().joined(separator: ", ")
      return (field.names.first ?? "") + (others.isEmpty ? "" : " (\(others))")
    }
    let width = heads.map(\.count).max() ?? 0
    let lines = zip(heads, fields).map { "  \($0.padded(to: width))  \($1.holds)" }
    return """
      The fields of a query, with their other names: FIELD:VALUE, as in section:strengths.

      \(lines.joined(separator: "\n"))

      Quotation marks keep words together, la:"North Somerset"; FIELD:none finds what is not stated.
      The values that there are: letters search --facets FIELD '*'
      See also: letters help query

      """
  }
}
