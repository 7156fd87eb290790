/// A request method that the server knows (RFC 9110, section 9).
///
/// CONNECT is left out on purpose: it is answered with 501 like any unknown method.
package enum Method: String, Sendable, CaseIterable {
  case get = "GET"
  case head = "HEAD"
  case post = "POST"
  case put = "PUT"
  case patch = "PATCH"
  case delete = "DELETE"
  case options = "OPTIONS"
  /// Known so that it is refused with 405: no resource allows it, since it would show a script
  /// the cookies that it must not see.
  case trace = "TRACE"
  /// Known, too, and refused with 405: a search with a body, which POST does here.
  case query = "QUERY"
}
