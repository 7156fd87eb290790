/// The status of an answer (RFC 9110, section 15).
package struct Status: Hashable, Sendable {
  /// A number from 100 to 599.
  package let code: Int
  /// What the number means, in a few words.
  package let reason: String

  package init(_ code: Int, _ reason: String) {
    self.code = code
    self.reason = reason
  }

  package static func == (left: Status, right: Status) -> Bool { left.code == right.code }

  package func hash(into hasher: inout Hasher) { hasher.combine(code) }

  /// False for answers that RFC 9110 forbids a body: 1xx, 204 and 304.
  package var allowsBody: Bool { code >= 200 && code != 204 && code != 304 }
}

extension Status {
  package static let ok = Status(200, "OK")
  package static let noContent = Status(204, "No Content")
  package static let seeOther = Status(303, "See Other")
  package static let notModified = Status(304, "Not Modified")

  package static let badRequest = Status(400, "Bad Request")
  package static let unauthorized = Status(401, "Unauthorized")
  package static let notFound = Status(404, "Not Found")
  package static let methodNotAllowed = Status(405, "Method Not Allowed")
  package static let requestTimeout = Status(408, "Request Timeout")
  package static let gone = Status(410, "Gone")
  package static let contentTooLarge = Status(413, "Content Too Large")
  package static let targetTooLong = Status(414, "URI Too Long")
  package static let unsupportedMediaType = Status(415, "Unsupported Media Type")
  package static let expectationFailed = Status(417, "Expectation Failed")
  package static let misdirectedRequest = Status(421, "Misdirected Request")
  package static let tooManyRequests = Status(429, "Too Many Requests")
  package static let fieldsTooLarge = Status(431, "Request Header Fields Too Large")

  package static let internalServerError = Status(500, "Internal Server Error")
  package static let notImplemented = Status(501, "Not Implemented")
  package static let serviceUnavailable = Status(503, "Service Unavailable")
  package static let versionNotSupported = Status(505, "HTTP Version Not Supported")
}
