/// A whole request, as handlers get it.
package struct Request: Sendable {
  package let head: RequestHead
  /// The body, at most ``RequestLimits/bodyByteCount`` bytes.
  package let body: [UInt8]
  package let id: RequestID
  package let peer: PeerAddress
  /// What stands in the place of `{name}` in the pattern of the route, decoded.
  package internal(set) var pathParameters: [String: String] = [:]

  /// This machine's end of the connection, when the server listens on all addresses.
  let localAddress: IPAddress?

  package init(
    head: RequestHead,
    body: [UInt8] = [],
    id: RequestID = RequestID(rawValue: 0),
    peer: PeerAddress = .local
  ) {
    self.init(head: head, body: body, id: id, peer: peer, localAddress: nil)
  }

  init(
    head: RequestHead,
    body: [UInt8],
    id: RequestID,
    peer: PeerAddress,
    localAddress: IPAddress?
  ) {
    self.head = head
    self.body = body
    self.id = id
    self.peer = peer
    self.localAddress = localAddress
  }

  package var method: Method { head.method }
  package var target: RequestTarget { head.target }
  package var query: QueryParameters { head.target.query }
  package var fields: HeaderFields { head.fields }

  /// The path as it was sent.
  package var path: String { head.target.rawPath }
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
