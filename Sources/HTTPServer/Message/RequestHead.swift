/// A request without its body: the request line and the header fields, checked.
package struct RequestHead: Sendable {
  /// How the body of a request is delimited.
  enum Framing: Equatable {
    case none
    case fixed(byteCount: Int)
    case chunked
  }

  package let method: Method
  package let target: RequestTarget
  package let version: ProtocolVersion
  package let fields: HeaderFields
  /// `nil` only for HTTP/1.0, which need not say.
  package let host: HostName?
  /// True when the client will send further requests over this connection.
  package let keepsConnection: Bool
  let framing: Framing
  /// True when the client waits for `100 Continue` before it sends the body.
  let expectsContinue: Bool
}
