/// Who gets answers.
package enum AccessControl: Sendable {
  /// Everybody who can connect: for loopback addresses, and for what is meant to be public.
  case open
  /// Those who show the token: in the cookie, in `Authorization: Bearer`, or once in a link.
  case token(AccessToken, cookieName: String = "access_token")

  /// What to do with a request.
  enum Decision {
    case pass
    case answer(Response)
    case refuse(Problem)
  }

  /// Lets a request pass, answers a link that shows the token, or refuses.
  ///
  /// - Parameter base: where links lead and the cookie is valid.
  func decide(_ request: Request, _ base: BasePath = .root) -> Decision {
    guard case .token(let token, let cookieName) = self else { return .pass }
    if let shown = request.query["token"], request.method == .get || request.method == .head {
      guard token.matches(shown) else { return .refuse(Self.refusal) }
      return .answer(Self.exchange(token, cookieName, request, base))
    }
    let credentials = Self.bearer(request) + Self.cookies(named: cookieName, of: request)
    return credentials.contains(where: token.matches) ? .pass : .refuse(Self.refusal)
  }

  private static func bearer(_ request: Request) -> [String] {
    request.fields.values(of: "authorization").compactMap { value in
      let parts = value.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
      return parts[1].trimmingBlanks()
    }
  }

  private static func cookies(named name: String, of request: Request) -> [String] {
    request.fields.values(of: "cookie").flatMap { $0.split(separator: ";") }.compactMap { pair in
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, parts[0].trimmingBlanks() == name else { return nil }
      return parts[1].trimmingBlanks()
    }
  }

  private static let refusal = Problem(
    .unauthorized,
    code: "token-required",
    detail: "Ask whoever started the server for its link, which holds a token, and open that. "
      + "Programs send the token as Authorization: Bearer.",
    fields: [Field("WWW-Authenticate", "Bearer")]
  )
}

extension AccessControl {
  /// Puts the token into a cookie and the browser at the same address without it.
  private static func exchange(
    _ token: AccessToken,
    _ cookieName: String,
    _ request: Request,
    _ base: BasePath
  ) -> Response {
    let location = base.address(of: addressWithoutToken(request.target))
    // A browser sends no strict cookie along a redirect that began on another site, but it does
    // when a page of this site leads on.
    let isFromElsewhere = request.fields["sec-fetch-site"] == "cross-site"
    var response = isFromElsewhere ? page(leadingTo: location) : .redirect(to: location)
    response["Set-Cookie"] =
      "\(cookieName)=\(token.text); Path=\(base == .root ? "/" : base.text); HttpOnly; SameSite=Strict"
      + (request.isSecure ? "; Secure" : "")
    response["Cache-Control"] = "no-store"
    response["Referrer-Policy"] = "no-referrer"
    return response
  }

  /// The path and query of an address, without what lets its reader in.
  static func addressWithoutToken(_ target: RequestTarget) -> String {
    let kept = (target.rawQuery ?? "").split(separator: "&").filter { piece in
      let name = piece.prefix { $0 != "=" }
      return PercentDecoding.decode(Array(name.utf8)[...], plusSign: .space) != "token"
    }
    // Two slashes at the beginning would name another server.
    let path = "/" + target.rawPath.drop { $0 == "/" }
    return kept.isEmpty ? path : "\(path)?\(kept.joined(separator: "&"))"
  }

  private static func page(leadingTo location: String) -> Response {
    let address = location.reduce(into: "") { escaped, character in
      switch character {
      case "&": escaped += "&amp;"
      case "\"": escaped += "&quot;"
      case "<": escaped += "&lt;"
      default: escaped.append(character)
      }
    }
    let text = """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><title>Signed in</title>
      <meta http-equiv="refresh" content="0; url=\(address)"></head>
      <body><main><h1>Signed in</h1><p><a href="\(address)">Continue</a></p></main></body></html>

      """
    return Response(contentType: "text/html; charset=utf-8", body: Array(text.utf8))
  }
}
