import HTTPServer

/// What others put behind the address of a page that they share, and what to do with it.
///
/// Mail programs and social media add marks by which they count clicks; nobody who follows such a link
/// can do anything about them. The API takes none of them, because a program says what it means.
enum SharedLink {
  /// Whether a parameter is such a mark, and none of the page's own.
  static func isMark(_ name: String, _ parameters: [Parameter]) -> Bool {
    let name = name.lowercased()
    return (name.hasPrefix("utm_") || marks.contains(name))
      && !parameters.contains { $0.isNamed(name) }
  }

  private static let marks: Set = [
    "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "twclid", "ttclid",
    "li_fat_id", "igshid", "igsh", "yclid", "mc_cid", "mc_eid", "mkt_tok", "_hsenc", "_hsmi",
    "__hstc", "__hssc", "__hsfp", "hsctatracking", "vero_id", "oly_anon_id", "oly_enc_id", "_ga",
    "_gl", "_ke", "s_cid", "sc_cid", "trk", "ck_subscriber_id", "ml_subscriber",
    "ml_subscriber_hash",
  ]

  /// A link to the same page without the parameters that it does not know; `nil` where these are not
  /// what is wrong.
  static func known(_ request: Request, _ problem: Problem, _ parameters: [Parameter]) -> HTML? {
    guard problem.code == "unknown-parameter" else { return nil }
    let known = request.query.all.filter { given in
      parameters.contains { $0.place == .query && $0.isNamed(given.name) }
    }
    let address = SiteAddress(
      SiteAddress(request.path),
      query: known.map { (name: $0.name, value: $0.value) }
    )
    guard address.isSent else { return nil }
    return "<a href=\"\(address)\">Go on without it</a>"
  }
}
