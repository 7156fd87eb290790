/// Why a request could not be answered, for programs (RFC 9457); handlers may throw it.
package struct Problem: Error {
  package var status: Status
  /// A short word for programs, such as `rate-limited`.
  package var code: String
  /// One sentence for people.
  package var detail: String
  /// What in the request is at fault, as far as that can be pointed at.
  package var errors: [Fault]
  /// Fields of the answer that belong to the problem, such as `Allow` or `Retry-After`.
  package var fields: [Field]

  /// A part of a request that is wrong.
  package struct Fault: Sendable, Equatable {
    /// How the part is named.
    package enum Place: Sendable, Equatable {
      /// A parameter of the address.
      case parameter(String)
      /// A member of the body.
      case member(String)
    }

    package var place: Place
    /// One sentence for people.
    package var detail: String

    package init(_ place: Place, _ detail: String) {
      self.place = place
      self.detail = detail
    }
  }

  package init(
    _ status: Status,
    code: String,
    detail: String,
    errors: [Fault] = [],
    fields: [Field] = []
  ) {
    self.status = status
    self.code = code
    self.detail = detail
    self.errors = errors
    self.fields = fields
  }

  init(_ error: RequestError) {
    self.init(error.status, code: "malformed-request", detail: error.detail)
  }

  /// The answer as `application/problem+json`.
  package func response(requestID: RequestID) -> Response {
    let texts = [
      ("type", "about:blank"), ("title", status.reason), ("code", code), ("detail", detail),
      ("request_id", requestID.description),
    ]
    var members = texts.map { name, text in "\"\(name)\":\(JSONText.quoted(text))" }
    members.insert("\"status\":\(status.code)", at: 2)
    members.append("\"errors\":[\(errors.map(\.json).joined(separator: ","))]")
    let body = Array("{\(members.joined(separator: ","))}\n".utf8)
    var response = Response(status, contentType: "application/problem+json", body: body)
    for field in fields { response.add(field.name, field.value) }
    return response
  }
}

extension Problem.Fault {
  /// As RFC 9457 shows it in section 3: members of a body are named by a JSON pointer (RFC 6901).
  fileprivate var json: String {
    let (name, text) =
      switch place {
      case .parameter(let parameter): ("parameter", parameter)
      case .member(let member): ("pointer", "#/" + Self.escaped(member))
      }
    return "{\"\(name)\":\(JSONText.quoted(text)),\"detail\":\(JSONText.quoted(detail))}"
  }

  private static func escaped(_ member: String) -> String {
    member.reduce(into: "") { escaped, character in
      switch character {
      case "~": escaped += "~0"
      case "/": escaped += "~1"
      default: escaped.append(character)
      }
    }
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
