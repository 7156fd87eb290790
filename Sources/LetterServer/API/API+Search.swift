import HTTPServer
import LetterSearch

extension API {
  static let search: [Endpoint] = [
    Endpoint(
      .get,
      "/api/v1/search",
      "search",
      "Finds passages or letters, the best first.",
      parameters: SearchParameters.search,
      answer: searchAnswer
    ),
    Endpoint(
      .post,
      "/api/v1/search",
      "searchByBody",
      "The same, with the parameters as members of a JSON object; nothing is changed.",
      parameters: SearchParameters.search,
      answer: searchAnswer
    ),
    Endpoint(
      .get,
      "/api/v1/parse",
      "parse",
      "Tells how a query is understood, without running it.",
      parameters: [SearchParameters.query]
    ) { call in
      try call.answer { try call.searcher.reading(of: call.arguments.text("q") ?? "").json }
    },
  ]

  private static let searchAnswer: Endpoint.Answer = { call in
    try SearchParameters.checkSearch(call)
    let request = try SearchParameters.request(call)
    var links: [JSON.Member] = []
    var next: Cursor?
    var response = try call.answer {
      let answer = try call.searcher.search(request)
      next = SearchParameters.next(after: answer, call.arguments)
      links = Self.links(call, next)
      return SearchJSON.document(answer, next: .text(next?.text), links: links)
    }
    if let address = next.flatMap({ Self.next(call, $0) }) {
      response.add("Link", "<\(address)>; rel=\"next\"")
    }
    return response
  }

  /// The address of the next page; `nil` when it is longer than this server takes, as that of a long body is.
  private static func next(_ call: Call, _ next: Cursor) -> String? {
    let address = address(call, next).text(below: call.basePath)
    return address.utf8.count <= RequestLimits().targetByteCount ? address : nil
  }

  private static func links(_ call: Call, _ next: Cursor?) -> [JSON.Member] {
    let paging: Set = ["cursor", "offset", "limit", "explain", "timing"]
    let (this, page) = (call.arguments.all(), call.arguments.all(without: paging))
    let base = call.basePath
    return [
      .init("self", .string(SiteAddress(.searchForPrograms, query: this).text(below: base))),
      .init("next", .text(next.flatMap { Self.next(call, $0) })),
      .init("html", .string(SiteAddress(.search, query: page).text(below: base))),
    ]
  }

  private static func address(_ call: Call, _ next: Cursor) -> SiteAddress {
    let query = call.arguments.all(without: ["cursor", "offset"])
    return SiteAddress(.searchForPrograms, query: query + [("cursor", next.text)])
  }
}
