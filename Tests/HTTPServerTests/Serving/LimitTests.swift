import Testing

@testable import HTTPServer

@Suite("Limits and time-outs", .serialized)
struct LimitTests {
  @Test("a head that comes too slowly is answered with 408")
  func slowHead() throws {
    var configuration = TestServer.configuration
    configuration.timeouts.header = .milliseconds(150)
    try TestServer.run(configuration) { server in
      let client = try server.client()
      for byte in "GET / HT".utf8 {
        _ = client.socket.send([byte])
        ClientSocket.sleep(milliseconds: 10)
      }
      #expect(try client.readAnswer().status == 408)
      #expect(client.isClosed())
    }
  }

  @Test("a body that comes too slowly is answered with 408")
  func slowBody() throws {
    var configuration = TestServer.configuration
    configuration.timeouts.body = .milliseconds(150)
    try TestServer.run(configuration) { server in
      let client = try server.client()
      client.send("POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nab")
      #expect(try client.readAnswer().status == 408)
    }
  }

  @Test("a connection without a request is closed without a word")
  func idle() throws {
    var configuration = TestServer.configuration
    configuration.timeouts.header = .milliseconds(100)
    configuration.timeouts.idle = .milliseconds(100)
    try TestServer.run(configuration) { server in
      let silent = try server.client()
      let used = try server.client()
      #expect(try used.get("/").status == 200)
      #expect(silent.isClosed())
      #expect(used.isClosed())
    }
  }

  @Test("a client that does not read is closed, and does not hold up others")
  func slowReader() throws {
    var configuration = TestServer.configuration
    configuration.timeouts.writeIdle = .milliseconds(200)
    try TestServer.run(configuration) { server in
      let slow = try server.client()
      slow.socket.shrinkReceiveBuffer()
      slow.send("GET /stream/100000 HTTP/1.1\r\nHost: localhost\r\n\r\n")
      for _ in 0..<10 { #expect(try server.client().get("/").status == 200) }
      ClientSocket.sleep(milliseconds: 500)
      #expect(server.server.openConnectionCount <= 10)
      #expect(throws: ClientError.closed) { try slow.readAnswer() }
    }
  }

  @Test("a stream is made no faster than the client reads")
  func backPressure() throws {
    let made = Shared(0)
    let route = Route<TestServer.Context>(.get, "/counted") { _, _ in
      let piece = [UInt8](repeating: 0, count: 32 << 10)
      return Response(
        contentType: "text/plain",
        stream: BodyStream {
          made.change { $0 += 1 }
          return piece
        }
      )
    }
    try TestServer.run(routes: [route]) { server in
      let client = try server.client()
      client.send("GET /counted HTTP/1.1\r\nHost: localhost\r\n\r\n")
      ClientSocket.sleep(milliseconds: 300)
      let first = made.value
      ClientSocket.sleep(milliseconds: 100)
      #expect(made.value == first)
      #expect(first > 1)
    }
  }

  @Test("hundreds of silent connections keep nobody out")
  func idleFlood() throws {
    var configuration = TestServer.configuration
    configuration.connectionLimits.total = 256
    try TestServer.run(configuration) { server in
      let idle = try (0..<300).map { _ in try server.client() }
      for client in idle.suffix(50) { client.send("GET / HTTP/1.1\r\nHost: loc") }
      for _ in 0..<50 {
        let answer = try server.client().get("/")
        #expect(answer.status == 200)
      }
      #expect(server.server.openConnectionCount <= 256)
      #expect(idle[0].isClosed())
    }
  }

  @Test("when all connections are busy, one more is told so")
  func busy() throws {
    var configuration = TestServer.configuration
    configuration.connectionLimits.total = 2
    configuration.threadCount = 3
    try TestServer.run(configuration) { server in
      let busy = try (0..<2).map { _ in try server.client() }
      for client in busy { client.send("GET /slow HTTP/1.1\r\nHost: localhost\r\n\r\n") }
      ClientSocket.sleep(milliseconds: 60)
      let refused = try server.client()
      let answer = try refused.readAnswer()
      #expect(answer.status == 503)
      #expect(answer["retry-after"] == "1")
      for client in busy { #expect(try client.readAnswer().body == "slow") }
    }
  }

  @Test("requests under way are finished when the server stops, and no others begun")
  func drain() throws {
    try TestServer.run { server in
      let idle = try server.client()
      let busy = try server.client()
      busy.send("GET /slow HTTP/1.1\r\nHost: localhost\r\n\r\n")
      ClientSocket.sleep(milliseconds: 50)
      server.server.stop()
      #expect(idle.isClosed())
      let answer = try busy.readAnswer()
      #expect(answer.body == "slow")
      #expect(busy.isClosed())
      #expect(throws: (any Error).self) { try server.client().get("/") }
    }
  }

  @Test("stopping ends within its limit although a client does not read")
  func drainLimit() throws {
    let clock = ContinuousClock()
    let time = try clock.measure {
      var configuration = TestServer.configuration
      configuration.timeouts.drain = .milliseconds(200)
      try TestServer.run(configuration) { server in
        let slow = try server.client()
        slow.send("GET /stream/100000 HTTP/1.1\r\nHost: localhost\r\n\r\n")
        _ = try slow.readHead()
      }
    }
    #expect(time < .seconds(2))
  }

  @Test("an error of a thread's context ends the server with it")
  func contextFailure() throws {
    var configuration = ServerConfiguration()
    configuration.addresses = [.ip(.version4(0x7F00_0001), port: 0)]
    let server = try Server<Int>(configuration: configuration, routes: []) {
      throw TestServer.Broken()
    }
    #expect(throws: TestServer.Broken.self) { try server.run() }
  }
}
