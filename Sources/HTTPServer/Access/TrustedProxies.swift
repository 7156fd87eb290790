/// The proxies whose word is taken for who asks and how; none unless named.
///
/// Anybody can send `X-Forwarded-For`, so it says something only when it comes from a proxy that
/// is known to add to it, and then only what that proxy added: its last entry.
package struct TrustedProxies: Sendable {
  private let networks: [IPNetwork]
  /// Whether whoever connects by a Unix socket is a proxy.
  private let includesLocal: Bool

  package init(_ networks: [IPNetwork] = [], includesLocal: Bool = false) {
    self.networks = networks
    self.includesLocal = includesLocal
  }

  func contains(_ peer: PeerAddress) -> Bool {
    switch peer {
    case .local: includesLocal
    case .remote(let address): networks.contains { $0.contains(address) }
    }
  }

  /// Who asked the first proxy of a chain that can be trusted.
  ///
  /// An entry that is no address ends the chain: what is before it is as doubtful.
  func client(behind peer: PeerAddress, _ fields: HeaderFields) -> PeerAddress {
    guard contains(peer) else { return peer }
    var client = peer
    for entry in fields.tokens(of: "x-forwarded-for").reversed() {
      guard let address = Self.address(entry) else { break }
      client = .remote(address)
      guard contains(client) else { break }
    }
    return client
  }

  /// Proxies write IPv6 addresses with brackets or without, and some add the port.
  private static func address(_ entry: String) -> IPAddress? {
    if let address = IPAddress(parsing: entry) { return address }
    guard case .address(let address) = HostName(parsing: entry)?.kind else { return nil }
    return address
  }

  /// Whether the client speaks TLS with the proxy.
  func isSecure(_ peer: PeerAddress, _ fields: HeaderFields) -> Bool {
    contains(peer) && fields.tokens(of: "x-forwarded-proto").last == "https"
  }
}
