import Testing

@testable import HTTPServer

@Suite("Proxies that are trusted")
struct TrustedProxyTests {
  private let proxies = TrustedProxies(
    ["10.0.0.0/8", "2001:db8::1"].compactMap(IPNetwork.init(parsing:))
  )

  private func peer(_ address: String) throws -> PeerAddress {
    .remote(try #require(IPAddress(parsing: address)))
  }

  @Test(
    "are believed what they added, and nobody else is believed anything",
    arguments: [
      ("192.0.2.1", ["X-Forwarded-For: 198.51.100.9"], "192.0.2.1"),
      ("10.1.2.3", ["X-Forwarded-For: 198.51.100.9"], "198.51.100.9"),
      ("10.1.2.3", ["X-Forwarded-For: 127.0.0.1, 198.51.100.9"], "198.51.100.9"),
      (
        "10.1.2.3", ["X-Forwarded-For: 127.0.0.1", "x-forwarded-for: 198.51.100.9"], "198.51.100.9"
      ),
      ("10.1.2.3", ["X-Forwarded-For: 198.51.100.9, 10.9.9.9"], "198.51.100.9"),
      ("10.1.2.3", ["X-Forwarded-For: 198.51.100.9:4711"], "198.51.100.9"),
      ("10.1.2.3", ["X-Forwarded-For: [2001:db8::7]:80"], "2001:db8::7"),
      ("2001:db8::1", ["X-Forwarded-For: 2001:db8::7"], "2001:db8::7"),
      ("2001:db8::2", ["X-Forwarded-For: 2001:db8::7"], "2001:db8::2"),
      ("10.1.2.3", ["X-Forwarded-For: 198.51.100.9, unknown"], "10.1.2.3"),
      ("10.1.2.3", ["X-Forwarded-For: , ,"], "10.1.2.3"), ("10.1.2.3", [], "10.1.2.3"),
    ]
  )
  func client(address: String, fields: [String], client: String) throws {
    let lines = fields.map { "\($0)\r\n" }.joined()
    let request = try request("GET / HTTP/1.1\r\nHost: localhost\r\n\(lines)\r\n")
    #expect(proxies.client(behind: try peer(address), request.fields).description == client)
  }

  @Test("say whether the client speaks TLS")
  func security() throws {
    let fields = try get("/", "X-Forwarded-Proto: http, https").fields
    #expect(proxies.isSecure(try peer("10.0.0.1"), fields))
    #expect(!proxies.isSecure(try peer("11.0.0.1"), fields))
    #expect(!proxies.isSecure(.local, fields))
    #expect(TrustedProxies(includesLocal: true).isSecure(.local, fields))
    let plain = try get("/", "X-Forwarded-Proto: https, http").fields
    #expect(!proxies.isSecure(try peer("10.0.0.1"), plain))
  }

  @Test("the log names who asked, and the cookie of a secure request is for such alone")
  func overSockets() throws {
    let entries = Shared<[String]>([])
    var configuration = TestServer.configuration
    configuration.proxies = TrustedProxies([try #require(IPNetwork(parsing: "127.0.0.0/8"))])
    configuration.access = .token(try #require(AccessToken("0123456789abcdef")))
    configuration.log = { entry in entries.change { $0.append(entry.peer.description) } }
    let answer = try TestServer.run(configuration) { server in
      let client = try server.client()
      client.send(
        "GET /?token=0123456789abcdef HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
          + "X-Forwarded-For: 198.51.100.9\r\nX-Forwarded-Proto: https\r\n\r\n"
      )
      return try client.readAnswer()
    }
    #expect(answer["set-cookie"]?.hasSuffix("; SameSite=Strict; Secure") == true)
    #expect(entries.value == ["198.51.100.9"])
  }

  @Test(
    "networks are read strictly",
    arguments: [
      ("10.0.0.0/8", true), ("0.0.0.0/0", true), ("::/0", true), ("10.1.2.3", true),
      ("10.0.0.1/8", false), ("10.0.0.0/33", false), ("10.0.0.0/", false), ("10.0.0.0/+8", false),
      ("10.0.0.0/8/8", false), ("", false), ("/8", false), ("example.org", false),
    ]
  )
  func networks(text: String, isNetwork: Bool) {
    #expect((IPNetwork(parsing: text) != nil) == isNetwork)
  }
}
