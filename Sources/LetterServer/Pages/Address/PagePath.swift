/// Addresses of pages on this server.
enum PagePath {
  static let start = "/"
  static let search = "/search"
  static let letters = "/letters"
  static let concordance = "/kwic"
  static let comparison = "/compare"
  static let themes = "/themes"
  static let help = "/help/query"
  static let basket = "/basket"

  /// - Parameters:
  ///   - query: what to mark; empty for nothing.
  ///   - passage: the number of a passage to jump to.
  static func letter(_ id: String, query: String = "", passage: Int? = nil) -> String {
    let marked = query.isEmpty ? "" : "?" + self.query([("q", query)])
    return "/letters/\(PercentEncoding.encode(id))\(marked)" + (passage.map { "#p\($0)" } ?? "")
  }

  static func similar(toPassage id: String) -> String {
    "/passages/\(PercentEncoding.encode(id))/similar"
  }

  static func theme(_ id: String) -> String { "\(themes)/\(PercentEncoding.encode(id))" }

  /// The part of an address behind its question mark.
  static func query(_ parameters: [(name: String, value: String)]) -> String {
    parameters.map { "\(PercentEncoding.encode($0.name))=\(PercentEncoding.encode($0.value))" }
      .joined(separator: "&")
  }
}
