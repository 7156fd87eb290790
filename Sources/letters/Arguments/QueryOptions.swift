import LetterSearch

/// The options of every command that takes a query: how it is read, and to what it is restricted.
enum QueryOptions {
  /// How the words of a query are taken.
  static let reading = reading(match: .best)

  /// - Parameter match: how plain words are taken when nothing is said.
  private static func reading(match: SearchRequest.Match) -> [Option] {
    ReadingOption.allCases.map { option in
      let more =
        switch option {
        case .match: " (default \(match.rawValue))"
        case .synonyms: ": TA, teaching assistant"
        case .strict: ""
        }
      return Option(
        option.rawValue,
        option.values.map { .choice($0) } ?? .none,
        option.summary + more
      )
    }
  }

  /// To which letters and sections an answer is restricted.
  static let filters = restrictions + dates

  private static let restrictions = Restriction.all.map { restriction in
    Option(
      restriction.field,
      restriction.values.map { .choice([every] + $0) } ?? .text("NAME"),
      "Only \(restriction.summary); repeatable"
    )
  }

  private static let dates = [
    Option(
      "from",
      .text("DATE"),
      "Only letters of this date or later: 2011, 2011-02, 2011-02-25"
    ),
    Option("to", .text("DATE"), "Only letters of this date or earlier"),
  ]

  /// Among the values of an option that lists them: no restriction.
  private static let every = "all"

  static let all = reading + filters

  /// The same where all plain words must match when nothing is said.
  static let allMatchingAll = reading(match: .all) + filters

  /// A request for what the query finds, read and restricted as the command line says.
  static func request(_ query: String, _ arguments: Arguments) -> SearchRequest {
    var request = SearchRequest(query)
    request.read {
      arguments.text($0.rawValue)
    } isOn: {
      arguments.has($0.rawValue)
    }
    for restriction in Restriction.all {
      let values = arguments.values[restriction.field] ?? []
      request.filters += values.filter { restriction.values == nil || $0 != every }.map {
        .init(field: restriction.field, value: $0)
      }
    }
    let dates = SearchRequest.Filter.dates(from: arguments.text("from"), to: arguments.text("to"))
    if let dates { request.filters.append(dates) }
    return request
  }
}
