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

  /// Wraps text in a Select Graphic Rendition sequence (ECMA-48).
  private func painted(_ text: String, _ code: String) -> String {
    isColored ? "\u{1b}[\(code)m\(text)\u{1b}[0m" : text
  }
}
