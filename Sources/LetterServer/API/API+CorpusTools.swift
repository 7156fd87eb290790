import HTTPServer
import LetterSearch

extension API {
  static let corpusTools: [Endpoint] = [
    suggest, kwic, terms, collocates, compare, similar, explain,
  ]

  private static let offset = Parameter(
    "offset",
    .integer(0...SearchParameters.greatestOffset),
    "Entries to pass over."
  )

  private static func limit(_ greatest: Int) -> Parameter {
    Parameter("limit", .integer(0...greatest), "Entries on a page.")
  }

  private static let suggest = Endpoint(
    .get,
    "/api/v1/suggest",
    "suggest",
    "Completes words, phrases and values of fields; counts are of the completion, of a word with those before it.",
    parameters: [
      SearchParameters.query,
      Parameter(
        "pos",
        .integer(0...SearchParameters.queryByteCount),
        "The cursor, in bytes of UTF-8; the end by default."
      ),
      limit(50),
    ]
  ) { call in
    try call.answer {
      let text = call.arguments.text("q") ?? ""
      let completions = try call.generationInUse.completer().completions(
        of: text,
        at: call.arguments.integer("pos"),
        limit: call.arguments.integer("limit") ?? 8
      )
      return CompletionJSON.document(completions, for: text, generation: call.generation)
    }
  }

  private static let kwic = Endpoint(
    .get,
    SiteAddress.concordanceForPrograms.path,
    "kwic",
    "A concordance: every match with the text around it.",
    parameters: [SearchParameters.query] + SearchParameters.restrictions + [
      Parameter(
        "limit",
        .integer(0...greatestTable),
        "Lines on a page, at most \(greatestPage); of a csv, more."
      ),
      offset,
      Parameter("width", .integer(0...1_000), "Characters of context on each side."),
      Parameter("sort", .list, "Keys such as left1,right1,date; a minus turns one round."),
      Parameter("sample", .integer(1...100_000), "So many lines, drawn at random."),
      Parameter("seed", .integer(0...Int(UInt32.max)), "The same seed draws the same lines."),
    ] + TableFile.parameters,
    contentTypes: TableFile.contentTypes,
    isLong: true
  ) { call in
    let width = call.arguments.integer("width")
    guard TableFile.isAsked(call.arguments) else {
      try checkPage(call)
      return try call.answer {
        let request = try concordanceRequest(call.arguments, limit: 100)
        return ConcordanceJSON.document(
          try call.searcher.concordance(request, threadCount: 1),
          width: width
        )
      }
    }
    let request = try concordanceRequest(call.arguments, limit: greatestTable)
    var total: Int?
    let response = try TableFile.answer(call, request.search, kind: kind(of: request, call)) {
      let concordance = try call.searcher.concordance(request, threadCount: 1)
      total = concordance.total.lines
      let rows = concordance.lines.map { ConcordanceTable.row(for: $0, width: width) }
      return (ConcordanceTable.columns, rows)
    }
    // A client that has the table has the number, too.
    return total.map { response.with("X-Total-Lines", String($0)) } ?? response
  }

  /// Lines of a table at most: what a spreadsheet holds with ease.
  static let greatestTable = 100_000
  /// Lines of an answer that is no table.
  private static let greatestPage = 1_000

  private static func checkPage(_ call: Call) throws(Problem) {
    guard let limit = call.arguments.integer("limit"), limit > greatestPage else { return }
    let range = "from 0 to \(greatestPage), or with format=csv to \(greatestTable)"
    throw SearchParameters.refusal(of: "limit", "limit must be a whole number \(range).", call)
  }

  private static func kind(of request: ConcordanceRequest, _ call: Call) -> String {
    let parts = [
      "kwic", call.arguments.integer("limit").map { "first \($0)" },
      request.sample.map { "sample \($0.size) \($0.seed)" },
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }

  private static func concordanceRequest(
    _ arguments: Arguments,
    limit: Int
  ) throws -> ConcordanceRequest {
    var request = ConcordanceRequest(
      SearchParameters.restricted(arguments.text("q") ?? "", arguments)
    )
    request.order = try arguments.list("sort").map { try ConcordanceKey(named: $0) }
    request.offset = arguments.integer("offset") ?? 0
    request.limit = arguments.integer("limit") ?? limit
    request.sample = arguments.integer("sample").map {
      RandomSample(size: $0, seed: UInt64(arguments.integer("seed") ?? 1))
    }
    return request
  }

  private static let terms = Endpoint(
    .get,
    "/api/v1/terms",
    "terms",
    "Words of the passages that begin alike.",
    parameters: [
      Parameter("prefix", .text, "How the words begin; all words by default."),
      Parameter("order", .choice(WordList.Order.allCases.map(\.rawValue)), "Their order."),
      limit(1_000), offset,
    ]
  ) { call in
    try call.answer {
      let arguments = call.arguments
      return WordListJSON.document(
        try call.searcher.words(
          startingWith: arguments.text("prefix") ?? "",
          order: arguments.text("order").flatMap(WordList.Order.init) ?? .frequency,
          offset: arguments.integer("offset") ?? 0,
          limit: arguments.integer("limit") ?? 100
        )
      )
    }
  }

  private static let collocates = Endpoint(
    .get,
    "/api/v1/collocates",
    "collocates",
    "The words near matches.",
    parameters: [SearchParameters.query] + SearchParameters.restrictions + [
      Parameter("window", .integer(1...50), "So many words to each side are near."),
      Parameter(
        "min_uses",
        .integer(1...1_000_000),
        "Leave out words that stand near matches less often; 2 by default."
      ),
      Parameter("min_letters", .integer(1...1_000_000), "Leave out words of fewer letters."),
      Parameter("stop_words", .flag, "List words such as \"the\", too."),
      Parameter("sort", .choice(CollocationRequest.Order.allCases.map(\.rawValue)), "The order."),
      limit(1_000), offset,
    ],
    isLong: true
  ) { call in
    try call.answer {
      let arguments = call.arguments
      var request = CollocationRequest(
        SearchParameters.restricted(arguments.text("q") ?? "", arguments)
      )
      request.window = arguments.integer("window") ?? request.window
      request.minimumObserved = arguments.integer("min_uses") ?? request.minimumObserved
      request.minimumLetters = arguments.integer("min_letters") ?? request.minimumLetters
      request.includesStopWords = arguments.flag("stop_words")
      request.order =
        arguments.text("sort").flatMap(CollocationRequest.Order.init) ?? request.order
      request.limit = arguments.integer("limit") ?? request.limit
      request.offset = arguments.integer("offset") ?? 0
      return CollocationJSON.document(try call.searcher.collocations(request, threadCount: 1))
    }
  }

  private static let compare = Endpoint(
    .get,
    SiteAddress.comparisonForPrograms.path,
    "compare",
    "Words and phrases that tell two sets apart.",
    parameters: [
      Parameter("a", .text, "The query of the first set.", isRequired: true),
      Parameter("b", .text, "The query of the second; all other passages by default."),
      Parameter("min_letters", .integer(1...1_000_000), "Leave out words of fewer letters."),
      Parameter("longest", .integer(1...3), "Words of the longest phrase."),
      limit(greatestComparison),
    ] + SearchParameters.restrictions + TableFile.parameters,
    contentTypes: TableFile.contentTypes,
    isLong: true
  ) { call in
    let arguments = call.arguments
    let first = SearchParameters.restricted(arguments.text("a") ?? "", arguments)
    var request = ComparisonRequest(
      first,
      arguments.text("b").map { SearchParameters.restricted($0, arguments) }
    )
    request.leastLetters = arguments.integer("min_letters") ?? request.leastLetters
    request.longestPhrase = arguments.integer("longest") ?? request.longestPhrase
    request.limit = arguments.integer("limit") ?? request.limit
    let compared = { try call.searcher.compare(request, threadCount: 1) }
    guard TableFile.isAsked(arguments) else { return try call.answer { try compared().json } }
    return try TableFile.answer(call, first, kind: "compare \(request.second?.text ?? "")") {
      (SetComparison.columns, try compared().rows)
    }
  }

  /// Words of each set that a comparison gives at most.
  static let greatestComparison = 500

  private static let passage = Parameter("id", .text, "The id of a passage.", in: .path)

  private static let similar = Endpoint(
    .get,
    "/api/v1/passages/{id}/similar",
    "similar",
    "Passages of other letters like one.",
    parameters: [
      passage,
      Parameter("without", .list, "Words that are not to count.", isRepeatable: true),
      Parameter("terms", .integer(1...100), "How many words are looked for."),
      limit(SearchParameters.greatestLimit), offset,
    ] + SearchParameters.restrictions
  ) { call in
    try call.answer {
      let arguments = call.arguments
      var request = SimilarityRequest(arguments.text("id") ?? "")
      request.without = arguments.list("without")
      request.termLimit = arguments.integer("terms") ?? request.termLimit
      request.search = SearchParameters.restricted("", arguments)
      request.search.limit = arguments.integer("limit") ?? 10
      request.search.offset = arguments.integer("offset") ?? 0
      return try call.searcher.similar(request).json
    }
  }

  private static let explain = Endpoint(
    .get,
    "/api/v1/passages/{id}/explain",
    "explain",
    "How a passage came by its score.",
    parameters: [passage, SearchParameters.query] + SearchParameters.restrictions
  ) { call in
    try call.answer {
      let request = SearchParameters.restricted(call.arguments.text("q") ?? "", call.arguments)
      let id = call.arguments.text("id") ?? ""
      return try call.searcher.explanation(ofPassage: id, in: request).json
    }
  }
}
