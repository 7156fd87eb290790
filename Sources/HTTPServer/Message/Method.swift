/// A request method that the server knows (RFC 9110, section 9).
///
/// CONNECT and TRACE are left out on purpose: they are answered with 501 like any unknown method.
package enum Method: String, Sendable, CaseIterable {
  case get = "GET"
  case head = "HEAD"
  case post = "POST"
  case put = "PUT"
  case patch = "PATCH"
  case delete = "DELETE"
  case options = "OPTIONS"
}
