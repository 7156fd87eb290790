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
    let request = try SearchParameters.request(call)
    try SearchParameters.check(request)
    var links: [JSON.Member] = []
    var next: Cursor?
    var response = try call.answer {
      let answer = try call.searcher.search(request)
      next = SearchParameters.next(after: answer, call.arguments)
      links = Self.links(call, next)
      return SearchJSON.document(answer, next: .text(next?.text), links: links)
    }
    if let next { response.add("Link", "<\(address(call, next))>; rel=\"next\"") }
    return response
  }

  private static func links(_ call: Call, _ next: Cursor?) -> [JSON.Member] {
    let query = call.arguments.query(without: ["cursor", "offset", "limit", "explain", "timing"])
    return [
      .init("self", .string("/api/v1/search?\(call.arguments.query())")),
      .init("next", .text(next.map { address(call, $0) })),
      .init("html", .string("/search?\(query)")),
    ]
  }

  private static func address(_ call: Call, _ next: Cursor) -> String {
    let query = call.arguments.query(without: ["cursor", "offset"])
    return "/api/v1/search?\(query)&cursor=\(next.text)"
  }
}
