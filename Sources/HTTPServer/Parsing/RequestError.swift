/// Why a request was refused before it was understood; the connection is closed after the answer.
package struct RequestError: Error, Equatable, CustomStringConvertible {
  package let status: Status
  /// One sentence for people.
  package let detail: String

  package var description: String { "\(status.code) \(status.reason): \(detail)" }

  static func malformedLine(_ reason: String) -> RequestError {
    RequestError(status: .badRequest, detail: "The request line \(reason).")
  }

  static func malformedTarget(_ reason: String) -> RequestError {
    RequestError(status: .badRequest, detail: "The request target \(reason).")
  }

  static func malformedField(_ reason: String) -> RequestError {
    RequestError(status: .badRequest, detail: "The header fields are malformed: \(reason).")
  }

  static func malformedBody(_ reason: String) -> RequestError {
    RequestError(status: .badRequest, detail: "The body is malformed: \(reason).")
  }

  static let unknownMethod = RequestError(
    status: .notImplemented,
    detail: "The server does not know this method."
  )
  static let targetTooLong = RequestError(
    status: .targetTooLong,
    detail: "The address is too long."
  )
  static let fieldsTooLarge = RequestError(
    status: .fieldsTooLarge,
    detail: "The header fields are too long or too many."
  )
  static let bodyTooLarge = RequestError(
    status: .contentTooLarge,
    detail: "The body is too large."
  )
  static let versionNotSupported = RequestError(
    status: .versionNotSupported,
    detail: "The server speaks HTTP/1.1 and HTTP/1.0."
  )
  static let unknownTransferCoding = RequestError(
    status: .notImplemented,
    detail: "The only transfer coding that the server knows is chunked."
  )
  static let expectationFailed = RequestError(
    status: .expectationFailed,
    detail: "The only expectation that the server meets is 100-continue."
  )
  static let incomplete = RequestError(
    status: .badRequest,
    detail: "The request ended in its midst."
  )
  static let timedOut = RequestError(
    status: .requestTimeout,
    detail: "The request did not arrive in time."
  )
}
