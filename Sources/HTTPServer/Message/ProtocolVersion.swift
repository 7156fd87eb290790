/// The version of HTTP/1 that a request speaks; a later minor version counts as 1.1.
package enum ProtocolVersion: Sendable {
  case http10
  case http11
}
