/// An answer, before the server adds what every answer has.
///
/// The server writes `Date`, the framing, `X-Request-Id` and the fields of ``SecurityFields``,
/// leaves the body out for HEAD, and turns an answer whose `ETag` the client has into 304.
package struct Response {
  /// What follows the header fields.
  package enum Body {
    case empty
    case bytes([UInt8])
    /// Pieces that are made while they are sent, for answers whose length nobody knows.
    case stream(BodyStream)
  }

  package var status: Status
  package private(set) var fields: [Field]
  package var body: Body

  package init(_ status: Status, fields: [Field] = [], body: Body = .empty) {
    self.status = status
    self.fields = fields
    self.body = body
  }

  /// An answer with a body that is there as a whole.
  package init(_ status: Status = .ok, contentType: String, body: [UInt8]) {
    self.init(status, fields: [Field("Content-Type", contentType)], body: .bytes(body))
  }

  /// An answer in plain text.
  package init(_ status: Status = .ok, text: String) {
    self.init(status, contentType: "text/plain; charset=utf-8", body: Array(text.utf8))
  }

  /// An answer whose body is made while it is sent.
  package init(_ status: Status = .ok, contentType: String, stream: BodyStream) {
    self.init(status, fields: [Field("Content-Type", contentType)], body: .stream(stream))
  }

  /// Sends the client to another place on this server.
  package static func redirect(to location: String, status: Status = .seeOther) -> Response {
    Response(status, fields: [Field("Location", location)])
  }

  /// The first field of a name, upper and lower case being the same; setting it replaces all.
  package subscript(_ name: String) -> String? {
    get { fields.first { $0.isNamed(name) }?.value }
    set {
      fields.removeAll { $0.isNamed(name) }
      if let newValue { fields.append(Field(name, newValue)) }
    }
  }

  /// Adds a field that may be there several times, such as `Set-Cookie` or `Link`.
  package mutating func add(_ name: String, _ value: String) { fields.append(Field(name, value)) }

  /// The same answer with a field set.
  package func with(_ name: String, _ value: String) -> Response {
    var response = self
    response[name] = value
    return response
  }

  /// Names a field that the answer depends on, for caches.
  package mutating func vary(on name: String) {
    self["Vary"] = self["Vary"].map { "\($0), \(name)" } ?? name
  }
}

/// The body of an answer that is made piece by piece, each when the client has taken the last.
///
/// Pieces are asked for on the thread that called the handler, so they may use its context. When
/// making one throws, the connection is cut, so that no client takes the part for the whole.
package struct BodyStream {
  /// The next piece; `nil` at the end.
  ///
  /// Some 4 to 64 KiB are a good size; empty ones are skipped.
  package let next: () throws -> [UInt8]?

  package init(_ next: @escaping () throws -> [UInt8]?) { self.next = next }
}
