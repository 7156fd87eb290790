/// How large a request may be.
package struct RequestLimits: Sendable {
  /// Bytes of the request target; more is answered with 414.
  package var targetByteCount = 8 << 10
  /// Bytes of all header fields, line ends included; more is answered with 431.
  package var fieldsByteCount = 16 << 10
  /// Number of header fields; more is answered with 431.
  package var fieldCount = 100
  /// Bytes of the body; more is answered with 413.
  package var bodyByteCount = 64 << 10
  /// Bytes of all chunk extensions of a body; more is answered with 400.
  package var chunkExtensionByteCount = 1 << 10

  package init() {}

  /// Bytes of a method name; longer ones are unknown.
  static let methodByteCount = 32
  /// Empty lines before a request, which RFC 9112 (section 2.2) asks to be ignored.
  static let leadingLineCount = 4

  /// Bytes of a request line without its end.
  var requestLineByteCount: Int {
    Self.methodByteCount + 1 + targetByteCount + " HTTP/1.1".utf8.count
  }
}
