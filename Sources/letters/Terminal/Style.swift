/// How parts of an answer look in a terminal.
struct Style {
  var isColored: Bool

  /// Words that match.
  func match(_ text: String) -> String { painted(text, "1;33") }
  func title(_ text: String) -> String { painted(text, "1") }
  func label(_ text: String) -> String { painted(text, "36") }
  func faint(_ text: String) -> String { painted(text, "2") }
  func warning(_ text: String) -> String { painted(text, "33") }
  func error(_ text: String) -> String { painted(text, "1;31") }

  private static let codes = ["1;33", "1;31", "1", "36", "33", "2", "0"]
  private static let sequences = codes.map { Array("\u{1b}[\($0)m".unicodeScalars) }

  /// One of the sequences that this type writes, at the beginning of a text.
  static func sequence(at text: Substring.UnicodeScalarView) -> [Unicode.Scalar]? {
    guard text.first == "\u{1b}" else { return nil }
    return sequences.first { text.starts(with: $0) }
  }

  /// Wraps text in a Select Graphic Rendition sequence (ECMA-48).
  private func painted(_ text: String, _ code: String) -> String {
    isColored ? "\u{1b}[\(code)m\(text)\u{1b}[0m" : text
  }
}
