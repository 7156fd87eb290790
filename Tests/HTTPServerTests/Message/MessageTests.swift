import Testing

@testable import HTTPServer

@Suite("Parts of messages")
struct MessageTests {
  @Test("a query is a list of decoded names and values")
  func query() throws {
    let query = try get("/?q=a+b%2B&filter.school=%C3%9C&q=&flag&&=x").query
    let expected: [(String, String)] = [
      ("q", "a b+"), ("filter.school", "Ü"), ("q", ""), ("flag", ""), ("", "x"),
    ]
    #expect(query.all == expected.map { QueryParameters.Parameter(name: $0.0, value: $0.1) })
    #expect(query["q"] == "a b+")
    #expect(query.values(of: "q") == ["a b+", ""])
    #expect(query["missing"] == nil)
  }

  @Test("a path is split before it is decoded")
  func segments() throws {
    #expect(try get("/a%2Fb/c+d/").target.segments == ["a/b", "c+d", ""])
    #expect(try get("/").target.segments == [""])
  }

  @Test("fields are found in any case, and lists joined")
  func fields() throws {
    let fields = try get("/", "ACCEPT: a", "accept:  b ").fields
    #expect(fields["accept"] == "a, b")
    #expect(fields.values(of: "accept") == ["a", "b"])
    #expect(fields["x"] == nil)
  }

  @Test(
    "dates are written as HTTP wants them",
    arguments: [
      (0, "Thu, 01 Jan 1970 00:00:00 GMT"), (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"),
      (951_782_400, "Tue, 29 Feb 2000 00:00:00 GMT"),
      (4_107_542_399, "Sun, 28 Feb 2100 23:59:59 GMT"),
      (4_107_542_400, "Mon, 01 Mar 2100 00:00:00 GMT"),
    ]
  )
  func dates(seconds: Int, text: String) {
    #expect(HTTPDate.format(secondsSince1970: seconds) == text)
  }

  @Test(
    "hosts are compared without case, final dot and form of the address",
    arguments: [
      ("LocalHost.", "localhost"), ("[0:0:0:0:0:0:0:1]", "[::1]"),
      ("[::ffff:127.0.0.1]", "127.0.0.1"), ("EXAMPLE.org:80", "example.org:80"),
    ]
  )
  func hosts(text: String, same: String) throws {
    let host = try #require(HostName(parsing: text))
    #expect(host.description == same)
    #expect(HostName(parsing: same) == host)
  }

  @Test("an answer cannot be made to have further fields")
  func fieldInjection() {
    let serializer = ResponseSerializer(standardFields: [])
    var output: [UInt8] = []
    let response = Response(.ok).with("X", "a\r\nSet-Cookie: b\u{0}")
    let circumstances = ResponseSerializer.Circumstances(
      version: .http11,
      requestID: RequestID(rawValue: 1),
      date: "today",
      keepsConnection: true
    )
    serializer.writeHead(of: response, framing: .none, circumstances, to: &output)
    let text = String(decoding: output, as: UTF8.self)
    #expect(
      text == "HTTP/1.1 200 OK\r\nDate: today\r\nX: a  Set-Cookie: b \r\nX-Request-Id: 1\r\n\r\n"
    )
  }

  @Test("an address that means all of this machine's is told by those that others can name")
  func reachable() throws {
    let machine = try ["192.0.2.7", "2001:db8::7", "198.51.100.1"].map {
      try #require(IPAddress(parsing: $0))
    }
    func links(_ address: String, at machine: [IPAddress]) throws -> [String] {
      let bound = BoundAddress.ip(try #require(IPAddress(parsing: address)), port: 80)
      return bound.reachable(at: machine).map(\.description)
    }
    #expect(try links("0.0.0.0", at: machine) == ["192.0.2.7:80", "198.51.100.1:80"])
    #expect(try links("::", at: machine) == ["[2001:db8::7]:80"])
    #expect(try links("::", at: []) == ["[::1]:80"])
    #expect(try links("192.0.2.9", at: machine) == ["192.0.2.9:80"])
    #expect(BoundAddress.unix(path: "/a").reachable(at: machine) == [.unix(path: "/a")])
  }

  @Test("the machine's addresses are such as other machines can open")
  func interfaces() {
    let addresses = NetworkInterfaces.addresses()
    #expect(Set(addresses).count == addresses.count)
    #expect(!addresses.contains { $0.isLoopback || $0.isLinkLocal || $0.isUnspecified })
    #expect(IPAddress(parsing: "fe80::1")?.isLinkLocal == true)
    #expect(IPAddress(parsing: "169.254.1.1")?.isLinkLocal == true)
    #expect(IPAddress(parsing: "192.168.1.1")?.isLinkLocal == false)
    #expect(NetworkInterfaces.hostName().map { HostName(parsing: $0) != nil } ?? true)
  }
}
