import HTTPServer

/// What a form of a page sends in a body, so that it is in no address.
enum FormBody {
  /// The fields of a form, as browsers send it in a body.
  static func fields(of request: Request) throws(Problem) -> QueryParameters {
    let type = request.fields["content-type"]?.prefix { $0 != ";" }.trimmingSpaces().lowercased()
    guard type == "application/x-www-form-urlencoded" else {
      throw Problem(
        .unsupportedMediaType,
        code: "unsupported-media-type",
        detail: "The body must be a form."
      )
    }
    guard let fields = QueryParameters(parsing: request.body[...]) else {
      throw Problem(
        .badRequest,
        code: "unreadable-form",
        detail: "The text is not UTF-8, or has a character of the value 0: paste it anew."
      )
    }
    return fields
  }
}
