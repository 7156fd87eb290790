import Testing

@testable import HTTPServer

@Suite("A base path")
struct BasePathTests {
  @Test(
    "is read in one form",
    arguments: [
      ("/letters", "/letters"), ("/letters/", "/letters"), ("//a///b//", "/a/b"), ("/", ""),
      ("/a.b/c-d_e~1", "/a.b/c-d_e~1"),
    ]
  )
  func forms(text: String, path: String) throws {
    let base = try #require(BasePath(text))
    #expect(base.text == path)
    #expect(base.address(of: "/search?q=a") == path + "/search?q=a")
    #expect((base == .root) == path.isEmpty)
  }

  @Test(
    "is refused when it would not stand for itself in an address",
    arguments: ["", "letters", "/a b", "/a?b", "/a#b", "/a/../b", "/.", "/é", "/a%20b", "/a\"b"]
  )
  func refused(text: String) { #expect(BasePath(text) == nil) }

  private func body(
    _ target: String,
    below base: String,
    _ configure: (inout ServerConfiguration) -> Void = { _ in }
  ) throws -> (status: Int, text: String, response: Response) {
    var configuration = ServerConfiguration()
    configuration.basePath = try #require(BasePath(base))
    configure(&configuration)
    let routes: [Route<Int>] = [
      Route(.get, "/") { _, _ in Response(text: "start") },
      Route(.get, "/search") { request, _ in
        Response(text: "search \(request.path) \(request.query["q"] ?? "")")
      },
      Route(.get, "/letters") { _, _ in Response(text: "list") },
      Route(.get, "/letters/{id}") { request, _ in
        Response(text: "letter \(request.pathParameters["id"] ?? "")")
      },
    ]
    let pipeline = RequestPipeline(configuration: configuration, routes: routes, bound: [])
    let response = pipeline.answer(try get(target), context: 0)
    guard case .bytes(let bytes) = response.body else {
      return (response.status.code, "", response)
    }
    return (response.status.code, String(decoding: bytes, as: UTF8.self), response)
  }

  @Test(
    "is in requests or not, as the proxy has it",
    arguments: [
      ("/x/y/search?q=a", "search /search a"), ("/search?q=a", "search /search a"),
      ("/x/y/", "start"), ("/x/y", "start"), ("/", "start"), ("/x/y/letters/b%2Fc", "letter b/c"),
      ("/x/y/letters", "list"), ("/letters", "list"),
    ]
  )
  func requests(target: String, text: String) throws {
    #expect(try body(target, below: "/x/y").text == text)
  }

  @Test(
    "may begin like the path of a page",
    arguments: [
      ("/letters/", "start"), ("/letters", "list"), ("/letters/letters", "list"),
      ("/letters/search?q=a", "search /search a"), ("/letters/letters/b", "letter b"),
      ("/letters/b", "letter b"), ("/search", "search /search "), ("/", "start"),
    ]
  )
  func pageOfThatName(target: String, text: String) throws {
    #expect(try body(target, below: "/letters").text == text)
  }

  @Test("does not make an address of one that only looks like it")
  func lookalikes() throws {
    for target in ["/x/yz/search", "/x/search", "/x/y/x/y/search", "/X/Y/search"] {
      #expect(try body(target, below: "/x/y").status == 404, "\(target)")
    }
  }

  @Test("holds the cookie of a token, and the address that its link leads to")
  func token() throws {
    let token = AccessToken.random()
    for target in ["/search?q=a&token=", "/x/y/search?q=a&token="] {
      let answer = try body(target + token.text, below: "/x/y") { $0.access = .token(token) }
      #expect(answer.response["Location"] == "/x/y/search?q=a")
      #expect(answer.response["Set-Cookie"]?.contains("; Path=/x/y; ") == true)
    }
  }
}
