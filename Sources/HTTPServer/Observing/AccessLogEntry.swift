/// One request and its answer, for the log.
package struct AccessLogEntry: Sendable {
  package var requestID: RequestID
  package var peer: PeerAddress
  /// `nil` when the request was not understood.
  package var method: Method?
  /// As it was sent; with the query only when ``ServerConfiguration/logsQueries`` says so.
  package var path: String?
  package var status: Status
  package var bodyByteCount: Int
  /// From the whole request to the last byte of the answer.
  package var duration: Duration
  /// False when the client went away or the answer could not be finished.
  package var isComplete: Bool

  /// One line without its end: address, method, path, status, bytes, milliseconds, request.
  package var line: String {
    let microseconds = Int(duration / .microseconds(1))
    let fraction = String(1000 + microseconds % 1000).dropFirst()
    return "\(peer) \(method?.rawValue ?? "-") \(path ?? "-") \(status.code) \(bodyByteCount) "
      + "\(microseconds / 1000).\(fraction)ms \(requestID)\(isComplete ? "" : " aborted")"
  }
}
