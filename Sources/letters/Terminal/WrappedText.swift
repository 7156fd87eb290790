/// Text broken into lines of a width, with matches marked.
struct WrappedText {
  private let style: Style
  private let width: Int
  private let indentation: String

  init(style: Style, width: Int, indentation: Int) {
    self.style = style
    self.width = max(20, width - indentation)
    self.indentation = String(repeating: " ", count: indentation)
  }

  /// Lines that are no wider than asked, but where one word is.
  ///
  /// - Parameters:
  ///   - highlights: UTF-8 ranges of the text, ascending and apart; coloured, or between `**` where
  ///     there is no colour.
  ///   - head: stands in the place of the first line's indentation, and is as wide.
  func lines(
    of text: String,
    highlights: [Range<Int>] = [],
    behind head: String? = nil
  ) -> [String] {
    var lines = wrapped(text, highlights)
    if let head, let first = lines.first { lines[0] = head + first.dropFirst(indentation.count) }
    return lines
  }

  /// What stands alone beside a passage; no lines for none.
  func lines(ofTextsBeside texts: [String]) -> [String] {
    guard !texts.isEmpty else { return [] }
    return lines(of: "beside it: " + texts.joined(separator: " · ")).map(style.faint)
  }

  private func wrapped(_ text: String, _ highlights: [Range<Int>]) -> [String] {
    var lines: [String] = []
    var line = ""
    var column = 0
    var offset = 0
    var rest = highlights[...]
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let shown = marked(word, at: offset, highlights: rest)
      let columns = shown.columns
      if column > 0, column + 1 + columns > width {
        lines.append(indentation + line)
        line = ""
        column = 0
      }
      if column > 0 {
        line += " "
        column += 1
      }
      line += shown.text
      column += columns
      offset += word.utf8.count + 1
      rest = rest.drop { $0.upperBound <= offset }
    }
    return column > 0 || lines.isEmpty ? lines + [indentation + line] : lines
  }

  /// A word with the parts that match painted, and how many columns it takes.
  private func marked(
    _ word: Substring,
    at start: Int,
    highlights: ArraySlice<Range<Int>>
  ) -> (text: String, columns: Int) {
    let range = start..<start + word.utf8.count
    let touching = highlights.prefix { $0.lowerBound < range.upperBound }
      .filter { $0.overlaps(range) }
    guard !touching.isEmpty else { return (String(word), word.count) }
    let bytes = Array(word.utf8)
    var text = ""
    var columns = word.count
    var next = start
    for span in touching {
      let inside = span.clamped(to: range)
      text += String(decoding: bytes[(next - start)..<(inside.lowerBound - start)], as: UTF8.self)
      let part = bytes[(inside.lowerBound - start)..<(inside.upperBound - start)]
      let match = String(decoding: part, as: UTF8.self)
      if style.isColored {
        text += style.match(match)
      } else {
        let opens = span.lowerBound >= range.lowerBound ? "**" : ""
        let closes = span.upperBound <= range.upperBound ? "**" : ""
        text += opens + match + closes
        columns += opens.count + closes.count
      }
      next = inside.upperBound
    }
    return (text + String(decoding: bytes[(next - start)...], as: UTF8.self), columns)
  }
}
