/// Which other sites' scripts may read answers (CORS, in the Fetch standard); none unless named.
///
/// Cookies are never taken from other sites: their scripts must send the token.
package struct CrossOriginPolicy: Sendable {
  /// Origins as browsers write them, such as `https://example.org`; `*` is no origin.
  package let origins: [String]

  package init(origins: [String] = []) { self.origins = origins }

  /// The answer to a question whether a request would be allowed; `nil` for other requests.
  func preflight(_ request: Request) -> Response? {
    guard !origins.isEmpty, request.method == .options, request.fields["origin"] != nil,
      request.fields["access-control-request-method"] != nil
    else { return nil }
    var response = Response(.noContent)
    if isAllowed(request) {
      response["Access-Control-Allow-Methods"] = "GET, HEAD, POST"
      response["Access-Control-Allow-Headers"] = "Authorization, Content-Type, If-None-Match"
      response["Access-Control-Max-Age"] = "3600"
    }
    return response
  }

  /// Adds what lets the script read the answer.
  func mark(_ response: inout Response, for request: Request) {
    guard !origins.isEmpty else { return }
    response.vary(on: "Origin")
    guard isAllowed(request), let origin = request.fields["origin"] else { return }
    response["Access-Control-Allow-Origin"] = origin
    response["Access-Control-Expose-Headers"] = "Link, ETag, X-Request-Id"
  }

  private func isAllowed(_ request: Request) -> Bool {
    request.fields["origin"].map(origins.contains) ?? false
  }
}
