/// A strong validator of an answer (RFC 9110, section 8.8.3).
package struct EntityTag: Sendable, Hashable, CustomStringConvertible {
  /// Printable ASCII without quotation marks; other characters are replaced by `-`.
  package let value: String

  package init(_ value: String) {
    let isAllowed: (UInt8) -> Bool = { 0x21...0x7E ~= $0 && $0 != UInt8(ascii: "\"") }
    self.value = String(
      decoding: value.utf8.map { isAllowed($0) ? $0 : UInt8(ascii: "-") },
      as: UTF8.self
    )
  }

  /// As it stands in a field.
  package var description: String { "\"\(value)\"" }
}

extension Request {
  /// True when the client says that it has the answer with this tag (`If-None-Match`).
  ///
  /// Handlers that know the tag before the answer ask this first and give
  /// ``Response/notModified(_:)``; for the others the server compares afterwards.
  package func has(_ tag: EntityTag) -> Bool { isSatisfied(by: tag.description) }

  /// The weak comparison of RFC 9110, section 13.1.2.
  func isSatisfied(by tag: String) -> Bool {
    guard method == .get || method == .head, let condition = fields["if-none-match"] else {
      return false
    }
    if condition == "*" { return true }
    let opaque = tag.hasPrefix("W/") ? String(tag.dropFirst(2)) : tag
    return condition.split(separator: ",").contains { member in
      let member = member.trimmingBlanks()
      return member == opaque || member == "W/\(opaque)"
    }
  }
}

extension Response {
  /// The answer for a client that has it.
  package static func notModified(_ tag: EntityTag) -> Response {
    Response(.notModified, fields: [Field("ETag", tag.description)])
  }

  /// The same for an answer whose tag is a weak one.
  package static func notModified(weak tag: EntityTag) -> Response {
    Response(.notModified, fields: [Field("ETag", "W/\(tag)")])
  }

  /// The answer, or 304 when its `ETag` is one that the client has.
  ///
  /// The server asks this of every answer.
  package func conditional(on request: Request) -> Response {
    guard status == .ok, let tag = self["ETag"], request.isSatisfied(by: tag) else { return self }
    let kept = ["ETag", "Cache-Control", "Content-Location", "Expires", "Vary"]
    return Response(
      .notModified,
      fields: fields.filter { field in kept.contains { field.isNamed($0) } }
    )
  }
}
