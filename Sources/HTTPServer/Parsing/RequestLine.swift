/// The first line of a request (RFC 9112, section 3).
struct RequestLine {
  let method: Method
  let target: RequestTarget
  let version: ProtocolVersion

  /// Reads a line without its end: three parts with one space between them.
  init(parsing line: ArraySlice<UInt8>, limits: RequestLimits) throws(RequestError) {
    let parts = line.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard parts.count == 3 else {
      throw .malformedLine("is not a method, a target and a version with one space between")
    }
    let version = try Self.version(parts[2])
    guard let method = Method(rawValue: String(decoding: parts[0], as: UTF8.self)) else {
      throw .unknownMethod
    }
    guard parts[1].count <= limits.targetByteCount else { throw .targetTooLong }
    self.method = method
    self.version = version
    target = try RequestTarget(parsing: parts[1], method: method)
  }

  /// Throws when no request can begin with these bytes, however they go on.
  ///
  /// So that a client that speaks something else, such as TLS, is told at once.
  static func checkBeginning(_ bytes: ArraySlice<UInt8>) throws(RequestError) {
    for (offset, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: " "), offset > 0 { return }
      if byte == carriageReturn || byte == lineFeed { return }
      guard byte.isTokenCharacter else { throw .malformedLine("does not begin with a method") }
      guard offset < RequestLimits.methodByteCount else { throw .unknownMethod }
    }
  }

  private static func version(_ bytes: ArraySlice<UInt8>) throws(RequestError) -> ProtocolVersion {
    let digits = Array(bytes.dropFirst(5))
    guard bytes.starts(with: "HTTP/".utf8), digits.count == 3, digits[0].isASCIIDigit,
      digits[1] == UInt8(ascii: "."), digits[2].isASCIIDigit
    else { throw .malformedLine("does not end in a version such as HTTP/1.1") }
    guard digits[0] == UInt8(ascii: "1") else { throw .versionNotSupported }
    return digits[2] == UInt8(ascii: "0") ? .http10 : .http11
  }
}
