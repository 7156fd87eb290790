import Testing

@testable import HTTPServer

@Suite("Who gets answers")
struct AccessTests {
  private func pipeline(_ configure: (inout ServerConfiguration) -> Void) -> RequestPipeline<Int> {
    var configuration = ServerConfiguration()
    configure(&configuration)
    let routes: [Route<Int>] = [Route(.get, "/") { _, _ in Response(text: "home") }]
    let bound = BoundAddress.ip(.version4(0xC000_0201), port: 80)
    return RequestPipeline(configuration: configuration, routes: routes, bound: [bound])
  }

  @Test(
    "only hosts that were allowed get answers",
    arguments: [
      ("localhost", 200), ("LOCALHOST.:8080", 200), ("127.0.0.1:1", 200), ("[::1]", 200),
      ("192.0.2.1", 200), ("search.example", 200), ("evil.example", 421), ("localhost.evil", 421),
      ("192.0.2.2", 421), ("[::2]", 421), ("127.0.0.2", 421), ("2130706433", 421),
    ]
  )
  func hosts(host: String, status: Int) throws {
    let pipeline = pipeline { $0.hostNames = ["Search.Example"] }
    for target in ["/", "/missing"] {
      let request = try request("GET \(target) HTTP/1.1\r\nHost: \(host)\r\n\r\n")
      let expected = status == 200 && target == "/missing" ? 404 : status
      #expect(pipeline.answer(request, context: 0).status.code == expected)
    }
  }

  @Test("a refused host is named, with what can be done for it")
  func refusedHost() throws {
    let pipeline = pipeline { $0.hostAdvice = "Ask Example." }
    let refused = try request("GET / HTTP/1.1\r\nHost: Evil.example:80\r\n\r\n")
    guard case .bytes(let body) = pipeline.answer(refused, context: 0).body else {
      throw ClientError.malformed
    }
    let text = String(decoding: body, as: UTF8.self)
    #expect(text.contains("does not answer for the host evil.example."))
    #expect(text.contains("Ask Example."))
  }

  private static let token = AccessToken("0123456789abcdef0123456789abcdef")

  @Test(
    "a token opens, in a cookie or as bearer, and nothing else does",
    arguments: [
      ("Cookie: access_token=0123456789abcdef0123456789abcdef", 200),
      ("Cookie: a=b; access_token=0123456789abcdef0123456789abcdef", 200),
      ("Authorization: bearer 0123456789abcdef0123456789abcdef", 200),
      ("Authorization: Basic 0123456789abcdef0123456789abcdef", 401),
      ("Authorization: Bearer", 401), ("Authorization: Bearer x", 401), ("X: y", 401),
      ("Cookie: access_token=0123456789abcdef0123456789abcdee", 401),
      ("Cookie: access_token=0123456789abcdef0123456789abcdef0", 401),
      ("Cookie: access_token=", 401),
    ]
  )
  func token(field: String, status: Int) throws {
    let token = try #require(Self.token)
    let pipeline = pipeline { $0.access = .token(token) }
    let answer = pipeline.answer(try get("/", field), context: 0)
    #expect(answer.status.code == status)
    if status == 401 { #expect(answer["WWW-Authenticate"] == "Bearer") }
    if status == 401, case .bytes(let body) = answer.body {
      // Most who come without the link are people, not programs.
      #expect(String(decoding: body, as: UTF8.self).contains("Ask whoever started the server"))
    }
  }

  @Test("a link with the token is exchanged for a cookie, once")
  func link() throws {
    let token = try #require(Self.token)
    let pipeline = pipeline { $0.access = .token(token) }
    let target = "/a?q=b%20c&token=\(token.text)&x"
    let answer = pipeline.answer(try get(target), context: 0)
    #expect(answer.status == .seeOther)
    #expect(answer["Location"] == "/a?q=b%20c&x")
    let cookie = "access_token=\(token.text); Path=/; HttpOnly; SameSite=Strict"
    #expect(answer["Set-Cookie"] == cookie)
    #expect(pipeline.answer(try get("/?token=wrong"), context: 0).status == .unauthorized)
    let elsewhere = pipeline.answer(try get("//evil/?token=\(token.text)"), context: 0)
    #expect(elsewhere["Location"] == "/evil/")
  }

  @Test("a link on another site leads on by a page, because a redirect would lose the cookie")
  func linkFromElsewhere() throws {
    let token = try #require(Self.token)
    let pipeline = pipeline { $0.access = .token(token) }
    let request = try get("/?q=a&b&token=\(token.text)", "Sec-Fetch-Site: cross-site")
    let answer = pipeline.answer(request, context: 0)
    #expect(answer.status == .ok)
    guard case .bytes(let body) = answer.body else { throw ClientError.malformed }
    let text = String(decoding: body, as: UTF8.self)
    #expect(text.contains("url=/?q=a&amp;b\""))
    #expect(!text.contains(token.text))
  }

  @Test("tokens are random, long and checked")
  func tokens() {
    let tokens = Set((0..<100).map { _ in AccessToken.random().text })
    #expect(tokens.count == 100)
    #expect(tokens.allSatisfy { $0.utf8.count == 32 })
    #expect(AccessToken("short") == nil)
    #expect(AccessToken("a token with spaces and more") == nil)
  }

  @Test("other sites' scripts are let in only by name")
  func crossOrigin() throws {
    let open = pipeline { $0.crossOrigin = CrossOriginPolicy(origins: ["https://a.example"]) }
    let allowed = open.answer(try get("/", "Origin: https://a.example"), context: 0)
    #expect(allowed["Access-Control-Allow-Origin"] == "https://a.example")
    #expect(allowed["Vary"] == "Origin")
    let other = open.answer(try get("/", "Origin: https://b.example"), context: 0)
    #expect(other["Access-Control-Allow-Origin"] == nil)
    #expect(other["Vary"] == "Origin")
    let preflight = try request(
      "OPTIONS / HTTP/1.1\r\nHost: localhost\r\nOrigin: https://a.example\r\n"
        + "Access-Control-Request-Method: GET\r\n\r\n"
    )
    let answer = open.answer(preflight, context: 0)
    #expect(answer.status == .noContent)
    #expect(answer["Access-Control-Max-Age"] == "3600")
    let closed = pipeline { _ in }.answer(preflight, context: 0)
    #expect(closed["Access-Control-Allow-Origin"] == nil)
    #expect(closed["Vary"] == nil)
  }

  @Test("too many requests from an address are refused, from this machine never")
  func rate() throws {
    let pipeline = pipeline { $0.rateLimit.burst = 5 }
    let peers: [(PeerAddress, Int)] = [
      (.remote(.version4(0xC000_0207)), 5), (.remote(.version4(0x7F00_0001)), 20),
      (.remote(.version6(high: 0, low: 1)), 20), (.local, 20),
    ]
    for (peer, count) in peers {
      let answers = try (0..<20).map { _ in pipeline.answer(try get("/", peer: peer), context: 0) }
      // Tokens come back while a busy machine answers, but not for all.
      #expect((count..<max(count + 1, 20)).contains(answers.count { $0.status == .ok }))
      if count < 20 { #expect(answers.last?["Retry-After"] == "1") }
    }
  }

  @Test("tokens come back with time, and one IPv6 network shares them")
  func bucket() throws {
    let limiter = RateLimiter(limit: RateLimit())
    let start = ContinuousClock.now
    let peers = (0..<60).map { PeerAddress.remote(.version6(high: 9, low: $0)) }
    for peer in peers {
      #expect(limiter.takeToken(for: try #require(peer.limitKey), at: start) == nil)
    }
    let key = try #require(peers[0].limitKey)
    #expect(limiter.takeToken(for: key, at: start) == 1)
    for _ in 0..<20 { #expect(limiter.takeToken(for: key, at: start + .seconds(1)) == nil) }
    #expect(limiter.takeToken(for: key, at: start + .seconds(1)) == 1)
  }

  @Test("one address may have so many connections, and the longest waiting makes room")
  func perAddress() throws {
    var limits = ConnectionLimits()
    limits.perAddress = 2
    let registry = ConnectionRegistry(limits: limits, workerCount: 2)
    let start = ContinuousClock.now
    let peer = PeerAddress.remote(.version4(0xC000_0207))
    let first = try member(registry.admit(peer.limitKey, at: start))
    let second = try member(registry.admit(peer.limitKey, at: start + .seconds(1)))
    #expect(Set([first.worker, second.worker]) == [0, 1])
    registry.requestBegan(first.id)
    guard case .admitted(let third, let displaced) = registry.admit(peer.limitKey, at: start) else {
      throw ClientError.notConnected
    }
    #expect(displaced?.id == second.id)
    #expect(third.worker == second.worker)
    registry.requestBegan(third.id)
    #expect(throws: ClientError.notConnected) {
      try member(registry.admit(peer.limitKey, at: start))
    }
    for _ in 0..<20 { _ = try member(registry.admit(nil, at: start)) }
    #expect(registry.count == 22)
  }

  @Test("there are never more connections than descriptors for them")
  func descriptors() {
    let limits = ConnectionLimits()
    #expect(limits.within(descriptors: nil, threadCount: 4).total == 1024)
    #expect(limits.within(descriptors: 4096, threadCount: 4).total == 1024)
    #expect(limits.within(descriptors: 1024, threadCount: 4).total == 988)
    #expect(limits.within(descriptors: 64, threadCount: 4).total == 28)
    #expect(limits.within(descriptors: 8, threadCount: 4).total == 1)
  }

  private func member(
    _ admission: ConnectionRegistry.Admission
  ) throws -> ConnectionRegistry.Member {
    guard case .admitted(let member, _) = admission else { throw ClientError.notConnected }
    return member
  }
}
