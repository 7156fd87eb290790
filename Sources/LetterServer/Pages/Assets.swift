import LetterSearch

/// A file that pages refer to, embedded in the program.
///
/// Its name changes with its content, so that browsers may keep it for ever.
struct Asset: Sendable {
  let contentType: String
  let bytes: [UInt8]
  /// What stands for the file behind `/assets/`.
  let name: String

  var address: SiteAddress { .asset(name) }

  private init(_ stem: String, _ ending: String, _ contentType: String, _ bytes: [UInt8]) {
    self.contentType = contentType
    self.bytes = bytes
    name = "\(stem)-\(SHA256.hexDigest(of: bytes).prefix(16)).\(ending)"
  }

  static let style = Asset("style", "css", "text/css; charset=utf-8", PackageResources.style_css)
  static let script = Asset("page", "js", "text/javascript", scriptFiles.flatMap(\.self))
  static let icon = Asset("icon", "svg", "image/svg+xml", PackageResources.icon_svg)

  /// One after the other they are the script: what a file begins with may need those before it.
  private static let scriptFiles = [
    PackageResources.base_js, PackageResources.notices_js, PackageResources.basket_js,
    PackageResources.changes_js, PackageResources.page_js,
  ]

  private static let all = [style, script, icon]

  /// What pages depend on besides the index.
  static let version = all.map(\.name).joined(separator: " ") + Version.current

  /// The asset of a name; `nil` for any other text.
  static func named(_ name: String) -> Asset? {
    all.first { $0.name == name }
  }
}
