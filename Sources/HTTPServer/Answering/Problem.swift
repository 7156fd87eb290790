/// Why a request could not be answered, for programs (RFC 9457); handlers may throw it.
package struct Problem: Error {
  package var status: Status
  /// A short word for programs, such as `rate-limited`.
  package var code: String
  /// One sentence for people.
  package var detail: String
  /// Fields of the answer that belong to the problem, such as `Allow` or `Retry-After`.
  package var fields: [Field]

  package init(_ status: Status, code: String, detail: String, fields: [Field] = []) {
    self.status = status
    self.code = code
    self.detail = detail
    self.fields = fields
  }

  init(_ error: RequestError) {
    self.init(error.status, code: "malformed-request", detail: error.detail)
  }

  /// The answer as `application/problem+json`.
  package func response(requestID: RequestID) -> Response {
    let members = [
      ("type", "about:blank"), ("title", status.reason), ("status", nil), ("code", code),
      ("detail", detail), ("request_id", requestID.description),
    ].map { name, text in "\"\(name)\":\(text.map(JSONText.quoted) ?? String(status.code))" }
    let body = Array("{\(members.joined(separator: ","))}\n".utf8)
    var response = Response(status, contentType: "application/problem+json", body: body)
    for field in fields { response.add(field.name, field.value) }
    return response
  }
}

/// The little of JSON that a problem needs.
enum JSONText {
  /// A string in quotation marks (RFC 8259, section 7).
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        quoted += "\\\(scalar)"
      case "\u{0}"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default:
        quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
