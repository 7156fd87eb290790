/// What the header fields say about the request itself; where they are ambiguous, it is refused.
extension RequestHead {
  init(
    line: RequestLine,
    fields: HeaderFields
  ) throws(RequestError) {
    method = line.method
    target = line.target
    version = line.version
    self.fields = fields
    host = try Self.host(line, fields)
    framing = try Self.framing(line.version, fields)
    expectsContinue = try Self.expectsContinue(line.version, fields) && framing != .none
    keepsConnection = Self.keepsConnection(line.version, fields)
  }

  /// RFC 9112, section 3.2: one field, valid, and what the target says when that is absolute.
  private static func host(
    _ line: RequestLine,
    _ fields: HeaderFields
  ) throws(RequestError) -> HostName? {
    let values = fields.rawValues(of: "host")
    guard values.count <= 1 else { throw .malformedField("there are several Host fields") }
    guard let value = values.first else {
      guard line.version == .http10 else { throw .malformedField("the Host field is missing") }
      return line.target.authority
    }
    guard let host = HostName(parsing: value) else {
      throw .malformedField("the Host field is not a host")
    }
    if let authority = line.target.authority {
      guard authority.kind == host.kind, authority.port ?? 80 == host.port ?? 80 else {
        throw .malformedField("the Host field and the target name different hosts")
      }
    }
    return host
  }

  /// RFC 9112, section 6.3, with every freedom to refuse taken.
  private static func framing(
    _ version: ProtocolVersion,
    _ fields: HeaderFields
  ) throws(RequestError) -> Framing {
    let lengths = fields.rawValues(of: "content-length")
    let codings = fields.rawValues(of: "transfer-encoding")
    guard codings.isEmpty else {
      guard lengths.isEmpty else {
        throw .malformedField("both Transfer-Encoding and Content-Length are there")
      }
      guard version == .http11 else {
        throw .malformedField("HTTP/1.0 has no Transfer-Encoding")
      }
      try checkCodings(fields)
      return .chunked
    }
    guard lengths.count <= 1 else {
      throw .malformedField("there are several Content-Length fields")
    }
    guard let length = lengths.first else { return .none }
    guard !length.isEmpty, length.allSatisfy(\.isASCIIDigit) else {
      throw .malformedField("the Content-Length field is not a number")
    }
    // A number that does not fit an integer is above any limit.
    let byteCount = Int(String(decoding: length, as: UTF8.self)) ?? .max
    return byteCount == 0 ? .none : .fixed(byteCount: byteCount)
  }

  /// Chunked must be the only transfer coding.
  private static func checkCodings(_ fields: HeaderFields) throws(RequestError) {
    let codings = fields.tokens(of: "transfer-encoding")
    guard codings != ["chunked"] else { return }
    let isMisplaced = codings.dropLast().contains("chunked")
    guard !codings.isEmpty, !isMisplaced else {
      throw .malformedField("chunked must be the last transfer coding, and only once")
    }
    throw .unknownTransferCoding
  }

  private static func expectsContinue(
    _ version: ProtocolVersion,
    _ fields: HeaderFields
  ) throws(RequestError) -> Bool {
    // RFC 9110, section 10.1.1: a server ignores it in HTTP/1.0.
    guard version == .http11, let expectation = fields["expect"] else { return false }
    guard expectation.lowercased() == "100-continue" else { throw .expectationFailed }
    return true
  }

  private static func keepsConnection(_ version: ProtocolVersion, _ fields: HeaderFields) -> Bool {
    let options = fields.tokens(of: "connection")
    if options.contains("close") { return false }
    return version == .http11 || options.contains("keep-alive")
  }
}
