/// A whole request, as handlers get it.
package struct Request: Sendable {
  package let head: RequestHead
  /// The body, at most ``RequestLimits/bodyByteCount`` bytes.
  package let body: [UInt8]
  package let id: RequestID
  /// Who asks; of a request by way of one of ``TrustedProxies``, who asked the proxy.
  package let peer: PeerAddress
  /// What is asked for, without the base path of the server.
  package internal(set) var target: RequestTarget
  /// What stands in the place of `{name}` in the pattern of the route, decoded.
  package internal(set) var pathParameters: [String: String] = [:]

  /// True when nobody between the client and the proxy can read along.
  let isSecure: Bool

  /// This machine's end of the connection, when the server listens on all addresses.
  let localAddress: IPAddress?

  package init(
    head: RequestHead,
    body: [UInt8] = [],
    id: RequestID = RequestID(rawValue: 0),
    peer: PeerAddress = .local
  ) {
    self.init(head: head, body: body, id: id, peer: peer, isSecure: false, localAddress: nil)
  }

  init(
    head: RequestHead,
    body: [UInt8],
    id: RequestID,
    peer: PeerAddress,
    isSecure: Bool,
    localAddress: IPAddress?
  ) {
    self.head = head
    target = head.target
    self.body = body
    self.id = id
    self.peer = peer
    self.isSecure = isSecure
    self.localAddress = localAddress
  }

  package var method: Method { head.method }
  package var query: QueryParameters { target.query }
  package var fields: HeaderFields { head.fields }

  /// The path as it was sent, without the base path of the server.
  package var path: String { target.rawPath }
}

/// What tells a request from all others of this run of the server.
///
/// Clients see it in `X-Request-Id` and people in the log.
package struct RequestID: Sendable, Hashable, CustomStringConvertible {
  package let rawValue: UInt64

  package init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Hexadecimal digits.
  package var description: String { String(rawValue, radix: 16) }
}
