/// The path below which a proxy shows the server, such as `/letters`; all addresses in answers
/// begin with it.
package struct BasePath: Sendable, Equatable {
  /// Begins with a slash and ends without one; empty for a server that has a host to itself.
  package let text: String

  /// A server that has a host to itself.
  package static let root = BasePath()

  private init() { text = "" }

  /// Reads a path; slashes at the end, and several in a row, make no difference.
  ///
  /// `nil` for one that does not begin with a slash, has `.` or `..` as a piece, or any character
  /// beside letters, digits, `-`, `.`, `_`, `~` and the slash: in an address all of these stand for
  /// themselves.
  package init?(_ text: String) {
    let isAllowed: (UInt8) -> Bool = {
      $0.isASCIILetter || $0.isASCIIDigit || "-._~/".utf8.contains($0)
    }
    let pieces = text.split(separator: "/")
    guard text.hasPrefix("/"), text.utf8.allSatisfy(isAllowed),
      !pieces.contains("."), !pieces.contains("..")
    else { return nil }
    self.text = pieces.map { "/" + $0 }.joined()
  }

  /// The address that clients have to ask for.
  ///
  /// - Parameter path: begins with a slash, as the server's own routes do.
  package func address(of path: String) -> String { text + path }
}
