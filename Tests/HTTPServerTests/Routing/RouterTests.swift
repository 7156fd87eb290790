import Testing

@testable import HTTPServer

@Suite("Routes")
struct RouterTests {
  private let router = Router<Int>([
    Route(.get, "/") { _, _ in Response(text: "home") },
    Route(.get, "/letters/{id}") { request, _ in
      Response(text: request.pathParameters["id"] ?? "none")
    },
    Route(.get, "/letters/{id}/passages") { _, _ in Response(text: "passages") },
    Route(.post, "/search") { _, _ in Response(text: "posted") },
    Route(.get, "/search") { _, _ in Response(text: "searched") },
  ])

  private func answer(_ method: String, _ target: String) throws -> Response {
    let request = try request("\(method) \(target) HTTP/1.1\r\nHost: localhost\r\n\r\n")
    return try router.respond(to: request, context: 0)
  }

  private func text(_ response: Response) -> String {
    guard case .bytes(let bytes) = response.body else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(
    "a request goes to the route of its method and path",
    arguments: [
      ("GET", "/", "home"), ("HEAD", "/", "home"), ("GET", "/letters/a%2Fb", "a/b"),
      ("GET", "/letters/x/passages", "passages"), ("POST", "/search", "posted"),
      ("GET", "/search?q=1", "searched"),
    ]
  )
  func routes(method: String, target: String, text expected: String) throws {
    #expect(text(try answer(method, target)) == expected)
  }

  @Test("some methods are known, and allowed nowhere", arguments: ["TRACE", "QUERY", "PUT"])
  func known(method: String) throws {
    let problem = try #require(throws: Problem.self) { try answer(method, "/search") }
    #expect(problem.status.code == 405)
    #expect(problem.fields == [Field("Allow", "GET, HEAD, POST, OPTIONS")])
  }

  @Test("a problem points at what is wrong")
  func faults() {
    let problem = Problem(
      .badRequest,
      code: "bad",
      detail: "No.",
      errors: [.init(.parameter("q"), "Is \"x\"."), .init(.member("a/b~"), "Is none.")]
    )
    let expected = ##"""
      {"type":"about:blank","title":"Bad Request","status":400,"code":"bad","detail":"No.",\##
      "request_id":"7","errors":[{"parameter":"q","detail":"Is \"x\"."},\##
      {"pointer":"#/a~1b~0","detail":"Is none."}]}

      """##
    #expect(text(problem.response(requestID: RequestID(rawValue: 7))) == expected)
  }

  @Test("an unknown path is 404", arguments: ["/x", "/letters", "/letters/", "/letters/a/", "//"])
  func notFound(target: String) {
    let problem = #expect(throws: Problem.self) { _ = try answer("GET", target) }
    #expect(problem?.status == .notFound)
  }

  @Test("another method is 405 and names those that are allowed")
  func notAllowed() {
    let problem = #expect(throws: Problem.self) { _ = try answer("DELETE", "/search") }
    #expect(problem?.status == .methodNotAllowed)
    #expect(problem?.fields == [Field("Allow", "GET, HEAD, POST, OPTIONS")])
  }

  @Test("OPTIONS names the methods of a path, and of all")
  func options() throws {
    #expect(try answer("OPTIONS", "/search")["Allow"] == "GET, HEAD, POST, OPTIONS")
    #expect(try answer("OPTIONS", "/")["Allow"] == "GET, HEAD, OPTIONS")
    #expect(try answer("OPTIONS", "*")["Allow"] == "GET, HEAD, POST, OPTIONS")
  }
}
