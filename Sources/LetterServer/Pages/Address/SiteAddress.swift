import HTTPServer

/// An address on this server, without the base path below which a proxy may show it.
///
/// All links are made of these. ``HTML`` puts the base path before those that are interpolated when
/// it is sent; other answers ask for ``text(below:)``.
struct SiteAddress: Sendable, Equatable {
  /// Path, query and fragment, from the slash on.
  let path: String

  /// - Parameter path: is percent-encoded and begins with a slash.
  init(_ path: String) { self.path = path }

  /// - Parameter query: what stands behind the question mark; empty for nothing.
  init(_ page: SiteAddress, query: [(name: String, value: String)]) {
    path = query.isEmpty ? page.path : page.path + "?" + PercentEncoding.query(query)
  }

  /// Whether the server takes it, with some room for a base path.
  var isSent: Bool { path.utf8.count <= 8_000 }

  /// What clients have to ask for.
  func text(below base: BasePath) -> String { base.address(of: path) }

  static let start = SiteAddress("/")
  static let search = SiteAddress("/search")
  static let letters = SiteAddress("/letters")
  static let concordance = SiteAddress("/kwic")
  static let comparison = SiteAddress("/compare")
  static let counts = SiteAddress("/counts")
  static let codebook = SiteAddress("/codebook")
  static let codedPassages = SiteAddress("/codebook/passages.csv")
  static let themes = SiteAddress("/themes")
  static let verification = SiteAddress("/verify")
  static let recurrence = SiteAddress("/recurrence")
  static let help = SiteAddress("/help/query")
  static let basket = SiteAddress("/basket")
  static let description = SiteAddress("/openapi.json")
  static let searchForPrograms = SiteAddress("/api/v1/search")
  static let concordanceForPrograms = SiteAddress("/api/v1/kwic")
  static let comparisonForPrograms = SiteAddress("/api/v1/compare")
  static let lettersForPrograms = SiteAddress("/api/v1/letters")
  static let countsForPrograms = SiteAddress("/api/v1/counts")
  static let provenanceOfCounts = SiteAddress("/api/v1/counts/provenance")
  static let export = SiteAddress("/api/v1/export")
  static let provenance = SiteAddress("/api/v1/export/provenance")

  /// - Parameter body: a school or council; `nil` for all of them.
  static func recurrence(of body: String? = nil, query: String = "") -> SiteAddress {
    let name = body.map { [(name: "name", value: $0)] } ?? []
    return SiteAddress(.recurrence, query: name + (query.isEmpty ? [] : [("q", query)]))
  }

  static func asset(_ name: String) -> SiteAddress { SiteAddress("/assets/\(name)") }

  /// - Parameters:
  ///   - query: what to mark; empty for nothing.
  ///   - passage: the number of a passage to jump to.
  static func letter(_ id: String, query: String = "", passage: Int? = nil) -> SiteAddress {
    let marked = query.isEmpty ? "" : "?" + PercentEncoding.query([("q", query)])
    let place = passage.map { "#p\($0)" } ?? ""
    return SiteAddress("\(letters.path)/\(PercentEncoding.encode(id))\(marked)\(place)")
  }

  static func similar(toPassage id: String) -> SiteAddress {
    SiteAddress("/passages/\(PercentEncoding.encode(id))/similar")
  }

  static func theme(_ id: String) -> SiteAddress {
    SiteAddress("\(themes.path)/\(PercentEncoding.encode(id))")
  }
}
