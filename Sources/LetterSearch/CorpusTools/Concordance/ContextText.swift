import Search

/// Text on one line, cut and padded to columns of a terminal.
///
/// Columns are those of ``DisplayWidth``: a combining mark fills none, a wide character two. What
/// is seen as one character is never cut apart.
package struct ContextText: Sendable, Equatable {
  package private(set) var text: String
  /// How many columns the text fills.
  package private(set) var columns: Int

  /// The whole text, with each run of white space as one space.
  package init(_ text: some StringProtocol) {
    self.text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    columns = DisplayWidth.of(self.text)
  }

  /// As much of the end of a text as columns hold.
  package init(endOf text: some StringProtocol, columns limit: Int) {
    let (part, columns) = ContextText.part(of: text.reversed() as ReversedCollection, limit)
    self.text = String(part.reversed())
    self.columns = columns
  }

  /// As much of the beginning of a text as columns hold.
  package init(beginningOf text: some StringProtocol, columns limit: Int) {
    let (part, columns) = ContextText.part(of: text, limit)
    self.text = String(part)
    self.columns = columns
  }

  /// The whole text on one line, or its beginning and an ellipsis.
  package init(cutting text: String, toColumns limit: Int) {
    let whole = ContextText(text)
    guard whole.columns > limit else {
      self = whole
      return
    }
    let start = ContextText(beginningOf: text, columns: max(0, limit - 1))
    self.text = start.text + "…"
    columns = start.columns + 1
  }

  /// With spaces before it up to a number of columns.
  package func aligned(right width: Int) -> String { spaces(width) + text }

  /// With spaces behind it up to a number of columns.
  package func aligned(left width: Int) -> String { text + spaces(width) }

  private func spaces(_ width: Int) -> String {
    String(repeating: " ", count: max(0, width - columns))
  }

  /// The first characters that fit and their columns; of each run of white space one space, and
  /// none at either end.
  private static func part(
    of text: some Collection<Character>,
    _ limit: Int
  ) -> (part: [Character], columns: Int) {
    var part: [Character] = []
    var columns = 0
    for character in text {
      let isSpace = character.isWhitespace
      if isSpace, part.last ?? " " == " " { continue }
      let width = isSpace ? 1 : DisplayWidth.of(character)
      guard columns + width <= limit else { break }
      part.append(isSpace ? " " : character)
      columns += width
    }
    if part.last == " " {
      part.removeLast()
      columns -= 1
    }
    return (part, columns)
  }
}
