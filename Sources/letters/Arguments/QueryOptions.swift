import LetterSearch

/// The options of every command that takes a query: how it is read, and to what it is restricted.
enum QueryOptions {
  /// How the words of a query are taken.
  static let reading = reading(match: .best)

  /// - Parameter match: how plain words are taken when nothing is said.
  private static func reading(match: SearchRequest.Match) -> [Option] {
    [
      Option(
        "match",
        .choice(SearchRequest.Match.allCases.map(\.rawValue)),
        "Which plain words must match (default \(match.rawValue))"
      ),
      Option("synonyms", .none, "Find what words stand for, too: TA, teaching assistant"),
      Option("strict", .none, "Take an oddly written query for an error"),
    ]
  }

  /// To which letters and sections an answer is restricted.
  static let filters = [
    Option("section", .text("NAME"), "Only this section: strengths, improvements, …"),
    Option("theme", .text("NAME"), "Only passages of this theme: attendance, \"Early years\", …"),
    Option(
      "wording",
      .choice(["all", "distinctive", "standard"]),
      "Only passages written for one letter, or only standard wording"
    ),
    Option("kind", .text("NAME"), "Only this kind of letter: survey, monitoring_ri, …"),
    Option(
      "institution",
      .text("NAME"),
      "Only letters to this school, council or college; repeatable"
    ),
    Option(
      "la",
      .text("NAME"),
      "Only letters that state this local authority, or none; repeatable"
    ),
    Option("inspector", .text("NAME"), "Only letters by or with this inspector"),
    Option(
      "from",
      .text("DATE"),
      "Only letters of this date or later: 2011, 2011-02, 2011-02-25"
    ),
    Option("to", .text("DATE"), "Only letters of this date or earlier"),
  ]

  static let all = reading + filters

  /// The same where all plain words must match when nothing is said.
  static let allMatchingAll = reading(match: .all) + filters

  /// A request for what the query finds, read and restricted as the command line says.
  static func request(_ query: String, _ arguments: Arguments) -> SearchRequest {
    var request = SearchRequest(query)
    request.match = arguments.text("match").flatMap(SearchRequest.Match.init) ?? .best
    request.isStrict = arguments.has("strict")
    request.usesSynonyms = arguments.has("synonyms")
    for field in filters.map(\.name) where field != "from" && field != "to" {
      let values = arguments.values[field] ?? []
      request.filters += values.filter { field != "wording" || $0 != "all" }.map {
        .init(field: field, value: $0)
      }
    }
    let dates = SearchRequest.Filter.dates(from: arguments.text("from"), to: arguments.text("to"))
    if let dates { request.filters.append(dates) }
    return request
  }
}
