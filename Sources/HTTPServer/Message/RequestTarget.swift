/// What a request asks for: path and query, taken apart and decoded (RFC 9112, section 3.2).
package struct RequestTarget: Sendable, Equatable {
  /// The path as it was sent, printable ASCII that begins with a slash; `*` in `OPTIONS *`.
  package let rawPath: String
  /// The query as it was sent, without the question mark.
  package let rawQuery: String?
  /// The decoded pieces of the path between its slashes; `/` is one empty piece.
  ///
  /// A slash inside a piece was sent as `%2F`. No piece is `.` or `..` or has control characters.
  package let segments: [String]
  package let query: QueryParameters
  /// The host of a target in absolute form.
  let authority: HostName?

  /// True for the target of `OPTIONS *`.
  package var isAsterisk: Bool { rawPath == "*" }

  /// Path and query as they were sent.
  package var raw: String { rawQuery.map { "\(rawPath)?\($0)" } ?? rawPath }

  /// Reads a target in origin form, absolute form or, for OPTIONS, asterisk form.
  init(parsing bytes: ArraySlice<UInt8>, method: Method) throws(RequestError) {
    if method == .options, bytes.elementsEqual("*".utf8) {
      self.init(asterisk: ())
    } else if bytes.first == UInt8(ascii: "/") {
      try self.init(pathAndQuery: bytes, authority: nil)
    } else {
      let (authority, rest) = try Self.splitAbsoluteForm(bytes)
      try self.init(pathAndQuery: rest, authority: authority)
    }
  }

  /// The same below a base path; `nil` for a target that does not lie there.
  func below(_ base: BasePath) -> RequestTarget? {
    guard base != .root else { return nil }
    if rawPath == base.text { return RequestTarget(self, rawPath: "/", segments: [""]) }
    guard rawPath.hasPrefix(base.text + "/") else { return nil }
    let dropped = base.text.utf8.count { $0 == UInt8(ascii: "/") }
    return RequestTarget(
      self,
      rawPath: String(rawPath.dropFirst(base.text.count)),
      segments: Array(segments.dropFirst(dropped))
    )
  }

  private init(_ target: RequestTarget, rawPath: String, segments: [String]) {
    self.rawPath = rawPath
    self.segments = segments
    rawQuery = target.rawQuery
    query = target.query
    authority = target.authority
  }

  private init(asterisk: Void) {
    rawPath = "*"
    rawQuery = nil
    segments = []
    query = QueryParameters()
    authority = nil
  }

  private init(
    pathAndQuery bytes: ArraySlice<UInt8>,
    authority: HostName?
  ) throws(RequestError) {
    let mark = bytes.firstIndex(of: UInt8(ascii: "?")) ?? bytes.endIndex
    let path = bytes[..<mark]
    let query = bytes[mark...].dropFirst()
    guard path.allSatisfy(\.isPathCharacter), query.allSatisfy(\.isQueryCharacter) else {
      throw .malformedTarget("has a character that must be percent-encoded")
    }
    segments = try Self.segments(of: path)
    guard let parameters = QueryParameters(parsing: query) else {
      throw .malformedTarget("has a query that is not percent-encoded UTF-8")
    }
    self.query = parameters
    self.authority = authority
    rawPath = path.isEmpty ? "/" : String(decoding: path, as: UTF8.self)
    rawQuery = mark == bytes.endIndex ? nil : String(decoding: query, as: UTF8.self)
  }

  private static func segments(of path: ArraySlice<UInt8>) throws(RequestError) -> [String] {
    var segments: [String] = []
    let pieces = path.dropFirst().split(
      separator: UInt8(ascii: "/"),
      omittingEmptySubsequences: false
    )
    for piece in pieces {
      guard let segment = PercentDecoding.decode(piece, plusSign: .plus) else {
        throw .malformedTarget("has a path that is not percent-encoded UTF-8")
      }
      guard segment != ".", segment != "..", segment.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F })
      else { throw .malformedTarget("has dot segments or control characters in its path") }
      segments.append(segment)
    }
    return segments
  }

  private static func splitAbsoluteForm(
    _ bytes: ArraySlice<UInt8>
  ) throws(RequestError) -> (HostName, ArraySlice<UInt8>) {
    for scheme in ["http://", "https://"] where bytes.count > scheme.utf8.count {
      guard bytes.prefix(scheme.utf8.count).equalsIgnoringCase(scheme) else { continue }
      let rest = bytes.dropFirst(scheme.utf8.count)
      let end = rest.firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") }
      guard let host = HostName(parsing: rest[..<(end ?? rest.endIndex)]) else { break }
      return (host, rest[(end ?? rest.endIndex)...])
    }
    throw .malformedTarget("is neither a path nor an http address")
  }
}

extension UInt8 {
  /// What RFC 3986 allows in a path, and the brackets and the bar that browsers send as they are.
  fileprivate var isPathCharacter: Bool {
    isASCIIDigit || isASCIILetter || "-._~%!$&'()*+,;=:@/|[]".utf8.contains(self)
  }

  /// What RFC 3986 allows in a query, and what browsers send in one as it is.
  fileprivate var isQueryCharacter: Bool { isPathCharacter || "?\\^`{}".utf8.contains(self) }
}
