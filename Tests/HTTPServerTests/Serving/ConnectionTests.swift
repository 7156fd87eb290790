import Testing

@testable import HTTPServer

@Suite("Requests over a connection", .serialized)
struct ConnectionTests {
  @Test("one connection carries many requests")
  func keepAlive() throws {
    try TestServer.run { server in
      let client = try server.client()
      for number in 0..<20 {
        let answer = try client.get("/echo/\(number)")
        #expect(answer.status == 200)
        #expect(answer.body == "\(number)")
        #expect(answer["connection"] == nil)
      }
    }
  }

  @Test("answers to pipelined requests come in order")
  func pipelining() throws {
    try TestServer.run { server in
      let client = try server.client()
      let requests = (0..<50).map { "GET /echo/\($0) HTTP/1.1\r\nHost: localhost\r\n\r\n" }
      client.send(requests.joined())
      for number in 0..<50 { #expect(try client.readAnswer().body == "\(number)") }
    }
  }

  @Test("the last request that a connection may carry closes it")
  func requestLimit() throws {
    var configuration = TestServer.configuration
    configuration.connectionLimits.requestCount = 3
    try TestServer.run(configuration) { server in
      let client = try server.client()
      for _ in 0..<2 { #expect(try client.get("/")["connection"] == nil) }
      #expect(try client.get("/")["connection"] == "close")
      #expect(client.isClosed())
    }
  }

  @Test("a client that asks for it gets the connection closed")
  func close() throws {
    try TestServer.run { server in
      let client = try server.client()
      #expect(try client.get("/", "Connection: close")["connection"] == "close")
      #expect(client.isClosed())
    }
  }

  @Test("HTTP/1.0 closes unless the client asks to keep the connection")
  func version10() throws {
    try TestServer.run { server in
      let closing = try server.client()
      closing.send("GET / HTTP/1.0\r\n\r\n")
      #expect(try closing.readAnswer()["connection"] == "close")
      #expect(closing.isClosed())
      let keeping = try server.client()
      for _ in 0..<2 {
        keeping.send("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
        #expect(try keeping.readAnswer()["connection"] == "keep-alive")
      }
    }
  }

  @Test("a request is answered although the client has ended its side")
  func halfClose() throws {
    try TestServer.run { server in
      for target in ["/", "/slow", "/stream/300"] {
        let client = try server.client()
        client.send("GET \(target) HTTP/1.1\r\nHost: localhost\r\n\r\n")
        client.socket.endWriting()
        #expect(try client.readAnswer().status == 200)
        #expect(client.isClosed())
      }
    }
  }

  @Test("a request that ends in its midst is answered with 400")
  func incomplete() throws {
    try TestServer.run { server in
      let client = try server.client()
      client.send("POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nab")
      client.socket.endWriting()
      #expect(try client.readAnswer().status == 400)
      #expect(client.isClosed())
    }
  }

  @Test("a request may come in any pieces")
  func pieces() throws {
    try TestServer.run { server in
      let client = try server.client()
      let request =
        "POST /echo HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
        + "4;a=b\r\nWiki\r\n5\r\npedia\r\n0\r\nX: y\r\n\r\n"
      for byte in request.utf8 { #expect(client.socket.send([byte])) }
      #expect(try client.readAnswer().body == "Wikipedia")
    }
  }

  @Test("a client that asks first is told to go on")
  func expectContinue() throws {
    try TestServer.run { server in
      let client = try server.client()
      client.send(
        "POST /echo HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n"
      )
      #expect(try client.readAnswer().status == 100)
      client.send("hello")
      #expect(try client.readAnswer().body == "hello")
    }
  }

  @Test("a body that is too large is refused before it is sent, and the answer arrives")
  func largeBody() throws {
    try TestServer.run { server in
      let client = try server.client()
      client.send("POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 70000\r\n\r\n")
      client.send(String(repeating: "z", count: 70_000))
      #expect(try client.readAnswer().status == 413)
    }
  }

  @Test(
    "who is asked for a page of a refused body learns what was asked, but no foreign host",
    arguments: [
      ("Content-Length: 70000\r\n\r\n", "localhost", "page of /echo"),
      ("Transfer-Encoding: chunked\r\n\r\n12000\r\n", "localhost", "page of /echo"),
      ("Content-Length: 70000\r\n\r\n", "evil.example", "page of nothing"),
    ]
  )
  func largeBodyPage(rest: String, host: String, page: String) throws {
    var configuration = TestServer.configuration
    configuration.render = { Response(text: "page of \($1?.path ?? "nothing")") }
    try TestServer.run(configuration) { server in
      let client = try server.client()
      client.send("POST /echo HTTP/1.1\r\nHost: \(host)\r\n\(rest)")
      let answer = try client.readAnswer()
      #expect(answer.status == 413)
      #expect(answer.body == page)
    }
  }

  @Test("IPv6 and Unix sockets serve as well")
  func addressFamilies() throws {
    let path = "/tmp/http-server-tests-\(UInt64.random(in: 0...UInt64.max)).sock"
    let addresses: [ListenAddress] = [.loopback(port: 0), .unix(path: path)]
    var configuration = TestServer.configuration
    configuration.addresses = addresses
    try TestServer.run(configuration) { server in
      for address in server.server.addresses {
        let client = try TestClient(address)
        #expect(try client.get("/").body == "home")
      }
      #expect(server.server.addresses.contains(.unix(path: path)))
    }
    #expect(throws: ClientError.notConnected) { _ = try TestClient(.unix(path: path)) }
  }

  @Test("an address that is taken is an error that names it")
  func addressInUse() throws {
    try TestServer.run { server in
      guard case .ip(let address, let port) = server.address else {
        Issue.record("the server has no address of IP: \(server.address)")
        return
      }
      var configuration = ServerConfiguration()
      configuration.addresses = [.ip(address, port: port)]
      let error = #expect(throws: ServerError.self) {
        try Server(configuration: configuration, routes: []) { 0 }
      }
      #expect(error?.description.contains("127.0.0.1:\(port)") == true)
    }
  }
}
