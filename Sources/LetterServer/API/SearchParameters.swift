import HTTPServer
import LetterSearch

import struct Search.QueryLimits

/// The parameters of everything that takes a query.
enum SearchParameters {
  /// The most results on a page.
  static let greatestLimit = 200
  /// The most results to pass over: more than any letters have, and far from where numbers end.
  static let greatestOffset = 10_000_000

  /// The most bytes of a query.
  static let queryByteCount = QueryLimits.standard.byteCount

  static let query = Parameter(
    "q",
    .text,
    "A query, at most \(queryByteCount.grouped) bytes of UTF-8.",
    isRequired: true
  )

  /// Left out, all that the restrictions leave.
  static let queryOrRestriction = Parameter(
    "q",
    .text,
    """
    A query, at most \(queryByteCount.grouped) bytes of UTF-8; it may be left out where there is a \
    restriction.
    """
  )

  static let optionalQuery = Parameter("q", .text, "Only what this query finds; all by default.")

  /// How a query is read, and to what it is restricted.
  static let restrictions: [Parameter] =
    ReadingOption.allCases.map(reading) + Restriction.all.map(filter) + [
      Parameter("from", .text, "Only letters of this date or later.", aliases: ["date.from"]),
      Parameter("to", .text, "Only letters of this date or earlier.", aliases: ["date.to"]),
    ]

  /// Which part of the answer is wanted, and in what form.
  static let paging: [Parameter] = [
    Parameter("limit", .integer(0...greatestLimit), "Results on a page."),
    Parameter("offset", .integer(0...greatestOffset), "Results to pass over."),
    Parameter("cursor", .text, "The next page, as an answer gave it."),
  ]

  static let presentation: [Parameter] = [
    Parameter("unit", .choice(SearchRequest.Unit.allCases.map(\.rawValue)), "What a result is."),
    Parameter(
      "feedback",
      .flag,
      "Search for words, too, that the best passages have in common, behind the first ten."
    ),
    Parameter(
      "feedback_without",
      .list,
      "Words that feedback is to leave out.",
      isRepeatable: true
    ),
    Parameter(
      "sort",
      .choice(SearchRequest.Order.allCases.map(\.rawValue)),
      "The order of results."
    ),
    Parameter("group", .choice(["none", "letter"]), "Show the best passage of each letter."),
    Parameter("facets", .list, "Fields whose values are counted.", isRepeatable: true),
    Parameter("explain", .flag, "Tell the plan and how each score came about."),
    Parameter("timing", .flag, "Tell where the time went."),
  ]

  static let search = [queryOrRestriction] + restrictions + paging + presentation

  private static func reading(_ option: ReadingOption) -> Parameter {
    Parameter(
      option.rawValue,
      option.values.map { .choice($0) } ?? .flag,
      option.summary + "."
    )
  }

  private static func filter(_ restriction: Restriction) -> Parameter {
    Parameter(
      restriction.field,
      .text,
      "Only \(restriction.summary). Several values: any of them.",
      isRepeatable: true,
      aliases: ["filter.\(restriction.field)"] + (otherNames[restriction.field] ?? [])
    )
  }

  private static let otherNames = [
    LetterField.institution: ["filter.school"],
    LetterField.localAuthority: ["filter.local_authority"],
  ]

  private static let filterNames = restrictions.filter(\.isRepeatable).map(\.name)

  /// What a call asks for, with the place that its cursor names.
  static func request(_ call: Call) throws -> SearchRequest {
    let arguments = call.arguments
    var request = restricted(arguments.text("q") ?? "", arguments)
    request.limit = arguments.integer("limit") ?? 10
    request.offset = arguments.integer("offset") ?? 0
    request.unit = arguments.text("unit").flatMap(SearchRequest.Unit.init) ?? .passage
    request.order = arguments.text("sort").flatMap(SearchRequest.Order.init) ?? .score
    request.groupsByLetter = arguments.text("group") == "letter"
    request.ignoredFeedback = arguments.list("feedback_without")
    request.usesFeedback = arguments.flag("feedback") || !request.ignoredFeedback.isEmpty
    request.facets = arguments.list("facets")
    request.explains = arguments.flag("explain")
    request.isTimed = arguments.flag("timing")
    if let cursor = arguments.text("cursor") {
      request.offset = try Cursor(
        cursor,
        generation: call.generation,
        requestHash: hash(of: arguments)
      ).offset
    }
    return request
  }

  /// Refuses to send everything by accident; a search may show it, page by page.
  static func checkExport(_ request: SearchRequest) throws(Problem) {
    guard request.asksNothing else { return }
    let detail = "q has no words, and there is no restriction; q=* stands for everything."
    throw Problem(
      .badRequest,
      code: "empty-query",
      detail: detail,
      errors: [.init(.parameter("q"), detail)]
    )
  }

  /// Refuses a search for nothing, which is one whose query was forgotten; an empty one shows all.
  static func checkSearch(_ call: Call) throws(Problem) {
    let names = filterNames + ["from", "to"]
    guard call.arguments.text("q") == nil, !names.contains(where: call.arguments.has) else {
      return
    }
    let detail = "q must be given, or a restriction such as section; an empty q shows everything."
    throw Problem(
      .badRequest,
      code: "missing-parameter",
      detail: detail,
      errors: [.init(place(of: "q", call), detail)]
    )
  }

  /// Refuses parameters that contradict each other.
  static func checkAlone(_ names: [String], _ call: Call) throws(Problem) {
    let given = names.filter(call.arguments.has)
    guard given.count > 1, let last = given.last else { return }
    let names = given.joined(separator: " and ")
    throw refusal(of: last, "\(names) do not go together: give one of them.", call)
  }

  /// Says what is wrong with a parameter.
  static func refusal(of name: String, _ detail: String, _ call: Call) -> Problem {
    Problem(
      .badRequest,
      code: "invalid-parameter",
      detail: detail,
      errors: [.init(place(of: name, call), detail)]
    )
  }

  private static func place(of name: String, _ call: Call) -> Problem.Fault.Place {
    call.request.method == .post ? .member(name) : .parameter(name)
  }

  /// A query with its restrictions alone.
  static func restricted(_ query: String, _ arguments: Arguments) -> SearchRequest {
    var request = SearchRequest(query)
    request.read {
      arguments.text($0.rawValue)
    } isOn: {
      arguments.flag($0.rawValue)
    }
    for name in filterNames {
      request.filters += arguments.texts(name).map { .init(field: name, value: $0) }
    }
    let dates = SearchRequest.Filter.dates(from: arguments.text("from"), to: arguments.text("to"))
    if let dates { request.filters.append(dates) }
    return request
  }

  /// The cursor of the page behind one; `nil` at the end.
  static func next(after response: SearchResponse, _ arguments: Arguments) -> Cursor? {
    response.nextOffset.map { offset in
      Cursor(generation: response.generation, requestHash: hash(of: arguments), offset: offset)
    }
  }

  private static func hash(of arguments: Arguments) -> String {
    StableHash.of(arguments.query(without: ["cursor", "offset"]))
  }
}
