import HTTPServer
import LetterSearch

/// What people see in a browser.
enum PageRoutes {
  static let all: [Route<Application>] = [
    page(.start, instead: { request, _ in searchAddress(request) }, start),
    answer(.search, SearchAddress.parameters, search),
    answer(.letters, LettersPage.parameters, letters),
    page(SiteAddress("/letters/{id}"), [id, query], instead: passageAddress, letter),
    page(SiteAddress("/passages/{id}/similar"), [id], similar),
    answer(.concordance, ConcordanceAddress.parameters, isLong: true, concordance),
    page(.comparison, comparison, isLong: true, compare),
    answer(.counts, CountsAddress.parameters, counts),
    page(.codebook) { call in CodebookPage(call.searcher.index.schema).html },
    CodebookRoutes.counted,
    CodebookRoutes.table,
    answer(.themes, SearchAddress.parameters, ThemeRoutes.themes),
    page(SiteAddress("/themes/{id}"), [id], isLong: true, ThemeRoutes.theme),
    answer(.recurrence, RecurrencePage.parameters, isLong: true, recurrence),
    page(.verification) { _ in VerificationPage().html },
    VerificationRoutes.checked,
    page(.help) { _ in HelpPage().html },
    Route(.get, "/help") { _, application in
      .redirect(to: SiteAddress.help.text(below: application.basePath))
    },
    page(.basket) { _ in BasketPage().html },
    Route(.get, "/assets/{name}") { request, _ in try asset(request) },
  ]

  private static let id = Parameter("id", .text, "What is shown.", in: .path)
  private static let query = Parameter("q", .text, "What is marked.")
  private static let comparison =
    ["a", "b"].map { Parameter($0, .text, "A query.") } + [
      Parameter("min_letters", .integer(1...1_000_000), "Leave out words of fewer letters.")
    ]

  /// The address of another page that is meant; `nil` when none is.
  private typealias Instead = @Sendable (Request, LetterSearcher) throws -> SiteAddress?

  private static func page(
    _ address: SiteAddress,
    _ parameters: [Parameter] = [],
    instead: @escaping Instead = { _, _ in nil },
    isLong: Bool = false,
    _ html: @escaping @Sendable (PageCall) throws -> HTML
  ) -> Route<Application> {
    answer(address, parameters, instead: instead, isLong: isLong) { Page(try html($0)) }
  }

  private static func answer(
    _ address: SiteAddress,
    _ parameters: [Parameter],
    instead: @escaping Instead = { _, _ in nil },
    isLong: Bool = false,
    _ page: @escaping @Sendable (PageCall) throws -> Page
  ) -> Route<Application> {
    Route(.get, address.path) { request, application in
      let base = application.basePath
      let generation = application.index.current
      if let address = try instead(request, generation.searcher) {
        return .redirect(to: address.text(below: base))
      }
      return try generation.answers.answer(request) {
        let answer = { try PageCall.answer(request, generation, base, parameters, page) }
        return isLong ? try application.studies.whileTaken(answer) : try answer()
      }
    }
  }

  /// Where to go with a query that was typed or bookmarked behind the start page.
  private static func searchAddress(_ request: Request) -> SiteAddress? {
    guard let query = request.target.rawQuery, request.query["q"]?.isEmpty == false else {
      return nil
    }
    return SiteAddress("\(SiteAddress.search.path)?\(query)")
  }

  /// Where a passage stands that was asked for as if it were a letter, by its id or as `LETTER#N`.
  private static func passageAddress(
    _ request: Request,
    _ searcher: LetterSearcher
  ) throws -> SiteAddress? {
    let name = request.pathParameters["id"] ?? ""
    guard PassageName(name) != nil,
      try searcher.index.listedLetter(named: name) == nil,
      let found = try searcher.passage(named: name)
    else { return nil }
    let query = request.query["q"] ?? ""
    return .letter(found.letter.id, query: query, passage: found.passage.ordinal)
  }

  private static func asset(_ request: Request) throws -> Response {
    guard let asset = Asset.named(request.pathParameters["name"] ?? "") else {
      throw Problem(.notFound, code: "not-found", detail: "There is nothing at this address.")
    }
    return Response(contentType: asset.contentType, body: asset.bytes)
      .with("Cache-Control", "public, max-age=31536000, immutable")
  }

  // MARK: Pages

  private static func start(_ call: PageCall) throws -> HTML {
    StartPage(try call.generation.statistics(), try StartExamples(call.searcher)).html
  }

  private static func letters(_ call: PageCall) throws -> Page {
    let (address, response) = try LettersPage.address(call.arguments).answered { address in
      try call.searcher.search(LettersPage.request(address))
    }
    let filters = try FilterValues(for: address, response, search: call.searcher.search)
    let themes = call.searcher.index.schema.themes
    return Page(LettersPage(address, response, filters, themes: themes).html, of: address)
  }

  private static func search(_ call: PageCall) throws -> Page {
    let asked = SearchAddress(call.arguments)
    guard !asked.query.allSatisfy(\.isWhitespace) || asked.isRestricted else {
      return Page(try start(call))
    }
    let (address, response) = try asked.answered { address in
      var request = address.request.orEverything
      request.facets = FilterValues.fields
      return try call.searcher.search(request)
    }
    let filters = try FilterValues(for: address, response, search: call.searcher.search)
    let other = try OtherAnswer(insteadOf: address, response, by: call.searcher.search)
    let looser = try LooserSearches(insteadOf: address, response, by: call.searcher.search)
    return Page(
      SearchPage(
        address,
        response,
        other: other,
        looser: looser,
        filters: filters,
        themes: call.searcher.index.schema.themes
      ).html,
      of: address
    )
  }

  private static func letter(_ call: PageCall) throws -> HTML {
    let name = call.arguments.text("id") ?? ""
    let query = call.arguments.text("q") ?? ""
    guard let found = try call.searcher.index.letter(named: name) else {
      throw LetterSearchError.noSuchLetter(name)
    }
    let others = try OtherLetters(of: found.letter, call.searcher)
    let isMarked = !query.allSatisfy(\.isWhitespace)
    return LetterPage(
      found.letter,
      found.passages,
      others: others,
      generation: call.searcher.index.metadata.generation,
      query: isMarked ? query : "",
      highlights: isMarked ? try call.searcher.highlighter(for: query) : { _ in [] }
    ).html
  }

  private static func similar(_ call: PageCall) throws -> HTML {
    var request = SimilarityRequest(call.arguments.text("id") ?? "")
    request.search.limit = SearchAddress.pageLength
    return SimilarPage(
      response: try call.searcher.similar(request),
      themes: call.searcher.index.schema.themes
    ).html
  }

  private static func concordance(_ call: PageCall) throws -> Page {
    var address = ConcordanceAddress(call.arguments)
    let themes = call.searcher.index.schema.themes
    guard !address.search.query.allSatisfy(\.isWhitespace) || address.search.isRestricted else {
      return Page(ConcordancePage(address, themes: themes).html)
    }
    let answer = try address.search.answered { [address] search in
      var readable = address
      readable.search = search
      var request = readable.request
      request.search = request.search.orEverything
      return try call.searcher.concordance(request, threadCount: 1)
    }
    address.search = answer.address
    return Page(
      ConcordancePage(address, answer.answer, themes: themes).html,
      of: address.search
    )
  }

  private static func counts(_ call: PageCall) throws -> Page {
    var address = CountsAddress(call.arguments)
    let answer = try address.search.answered { [address] search in
      var readable = address
      readable.search = search
      return try call.searcher.crossTable(readable.request)
    }
    address.search = answer.address
    let schema = call.searcher.index.schema
    let page = CountsPage(
      address,
      answer.answer,
      fields: schema.facetNames,
      themes: schema.themes
    )
    return Page(page.html, of: address.search)
  }

  private static func recurrence(_ call: PageCall) throws -> Page {
    let name = call.arguments.text("name")
    let query = call.arguments.text("q") ?? ""
    let asked = SearchRequest(query)
    let report = try call.searcher.recurrence(of: name, among: asked.orEverything)
    return Page(RecurrencePage(report, query: asked.isBlank ? "" : query).html)
  }

  private static func compare(_ call: PageCall) throws -> HTML {
    let (first, second) = (call.arguments.text("a") ?? "", call.arguments.text("b") ?? "")
    guard !first.isEmpty else { return ComparePage(first, second).html }
    var request = ComparisonRequest(
      SearchRequest(first),
      second.isEmpty ? nil : SearchRequest(second)
    )
    request.leastLetters = call.arguments.integer("min_letters") ?? request.leastLetters
    return ComparePage(first, second, try call.searcher.compare(request, threadCount: 1)).html
  }
}
