import Testing

@testable import HTTPServer

@Suite("Answers over a connection", .serialized)
struct AnswerTests {
  @Test("every answer forbids what browsers need not do, errors too")
  func securityFields() throws {
    try TestServer.run { server in
      for target in ["/", "/missing", "/broken", "/stream/2", "/%zz"] {
        let answer = try server.client().get(target)
        for field in SecurityFields.standard {
          #expect(answer[field.name.lowercased()] == field.value, "\(target): \(field.name)")
        }
        #expect(answer["date"]?.hasSuffix(" GMT") == true)
        #expect(answer["x-request-id"] != nil)
        #expect(answer["server"] == nil)
      }
    }
  }

  @Test("HEAD has the fields of GET and no body", arguments: ["/", "/stream/3", "/missing"])
  func head(target: String) throws {
    try TestServer.run { server in
      let client = try server.client()
      let kept = ["content-length", "transfer-encoding", "content-type"]
      let get = try client.get(target)
      let head = try client.get(target, method: "HEAD")
      #expect(head.status == get.status)
      for name in kept { #expect(head[name] == get[name]) }
      #expect(try client.get("/").body == "home")
    }
  }

  @Test("HEAD has no body when it is not understood, too")
  func refusedHead() throws {
    try TestServer.run { server in
      for request in ["HEAD * HTTP/1.1\r\nHost: localhost\r\n\r\n", "HEAD / HTTP/1.1\r\n\r\n"] {
        let client = try server.client()
        #expect(client.send(request))
        let answer = String(decoding: try client.readToEnd(), as: UTF8.self)
        #expect(answer.hasPrefix("HTTP/1.1 400 "))
        #expect(answer.hasSuffix("\r\n\r\n"))
      }
    }
  }

  @Test("an answer that the client has is 304 without a body")
  func notModified() throws {
    try TestServer.run { server in
      let client = try server.client()
      #expect(try client.get("/tagged")["etag"] == "\"g1\"")
      for condition in ["\"g1\"", "W/\"g1\"", "\"x\", \"g1\"", "*"] {
        let answer = try client.get("/tagged", "If-None-Match: \(condition)")
        #expect(answer.status == 304)
        #expect(answer["etag"] == "\"g1\"")
        #expect(answer["content-length"] == nil)
      }
      #expect(try client.get("/tagged", "If-None-Match: \"g2\"").status == 200)
    }
  }

  @Test("a streamed answer is chunked, and the connection goes on")
  func stream() throws {
    try TestServer.run { server in
      let client = try server.client()
      let answer = try client.get("/stream/500")
      #expect(answer["transfer-encoding"] == "chunked")
      #expect(answer.body.utf8.count == 500_000)
      #expect(try client.get("/").body == "home")
    }
  }

  @Test("a streamed answer to HTTP/1.0 ends with the connection")
  func streamToOldClient() throws {
    try TestServer.run { server in
      let client = try server.client()
      client.send("GET /stream/50 HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
      let answer = try client.readAnswer()
      #expect(answer["transfer-encoding"] == nil)
      #expect(answer["connection"] == "close")
      #expect(answer.body.utf8.count == 50_000)
    }
  }

  @Test("a stream that fails is cut, so that nobody takes it for the whole")
  func brokenStream() throws {
    try TestServer.run { server in
      let client = try server.client()
      client.send("GET /broken-stream HTTP/1.1\r\nHost: localhost\r\n\r\n")
      #expect(throws: ClientError.closed) { try client.readAnswer() }
    }
  }

  @Test("a large body arrives whole")
  func large() throws {
    try TestServer.run { server in
      let client = try server.client()
      #expect(try client.get("/large").body.utf8.count == 8 << 20)
      #expect(try client.get("/").body == "home")
    }
  }

  @Test("an error of a handler is 500, is reported, and tells the client nothing")
  func failure() throws {
    let reports = Shared(0)
    var configuration = TestServer.configuration
    configuration.report = { _, _ in reports.change { $0 += 1 } }
    try TestServer.run(configuration) { server in
      let answer = try server.client().get("/broken")
      #expect(answer.status == 500)
      #expect(answer["content-type"] == "application/problem+json")
      #expect(!answer.body.contains("Broken"))
    }
    #expect(reports.value == 1)
  }

  @Test("a problem is valid JSON whatever its text")
  func problem() throws {
    try TestServer.run { server in
      let answer = try server.client().get("/problem")
      #expect(answer.status == 422)
      #expect(answer.body.contains(#""code":"no","detail":"Say \"yes\"\u000a.""#))
    }
  }

  @Test("the application may render problems, but not change their status")
  func rendering() throws {
    var configuration = TestServer.configuration
    configuration.render = { problem, _ in Response(text: "page \(problem.code)") }
    try TestServer.run(configuration) { server in
      let answer = try server.client().get("/missing")
      #expect(answer.status == 404)
      #expect(answer.body == "page not-found")
      let refused = try server.client().get("/", method: "POST")
      #expect(refused.status == 405)
      #expect(refused["allow"] == "GET, HEAD, OPTIONS")
    }
  }

  @Test("the log has a line for each request, without the query")
  func log() throws {
    let lines = Shared<[String]>([])
    var configuration = TestServer.configuration
    configuration.log = { entry in lines.change { $0.append(entry.line) } }
    try TestServer.run(configuration) { server in
      let client = try server.client()
      _ = try client.get("/echo/a?q=secret")
      _ = try client.get("/%zz")
    }
    #expect(lines.value.count == 2)
    #expect(lines.value.first?.hasPrefix("127.0.0.1 GET /echo/a 200 1 ") == true)
    #expect(lines.value.last?.hasPrefix("127.0.0.1 - - 400 ") == true)
  }

  @Test("a log with queries has no token")
  func loggedQuery() throws {
    let lines = Shared<[String]>([])
    var configuration = TestServer.configuration
    configuration.logsQueries = true
    configuration.log = { entry in lines.change { $0.append(entry.line) } }
    try TestServer.run(configuration) { server in
      _ = try server.client().get("/echo/a?q=reading&token=0123456789abcdef")
    }
    #expect(lines.value.first?.contains("/echo/a?q=reading 200") == true)
  }

  @Test("counts are told in the format of Prometheus")
  func metrics() throws {
    try TestServer.run { server in
      let client = try server.client()
      for target in ["/", "/", "/missing"] { _ = try client.get(target) }
      // An answer is counted once it is sent, which its client may see a little earlier.
      let last = "http_request_duration_seconds_count 3\n"
      var text = PrometheusText()
      for _ in 0..<1_000 where !text.text.contains(last) {
        text = PrometheusText()
        let open = server.server.openConnectionCount
        server.server.metrics.write(to: &text, openConnectionCount: open)
      }
      #expect(text.text.contains("http_requests_total{class=\"2xx\"} 2\n"))
      #expect(text.text.contains("http_requests_total{class=\"4xx\"} 1\n"))
      #expect(text.text.contains("http_request_duration_seconds_bucket{le=\"+Inf\"} 3\n"))
      #expect(text.text.contains("http_connections_open 1\n"))
    }
  }
}
