/// Finds the Markdown marks of a line, which are no part of what the letter says.
///
/// `#` of headings, `**` and `__` in pairs, mail links, and a backslash that ends a line. Single
/// asterisks stay: they may be bullets, or mean what they show.
enum MarkdownMarks {
  struct Found {
    /// What to leave out, ascending.
    var ranges: [Range<Int>] = []
    var isHeading = false
    var isBold = false
  }

  /// Marks of the trimmed line that `line` spans in `bytes`.
  static func find(in bytes: [UInt8], line: Range<Int>) -> Found {
    var found = Found()
    var start = line.lowerBound
    if let heading = headingMark(in: bytes, line: line) {
      found.isHeading = true
      found.ranges.append(heading)
      start = heading.upperBound
    }
    var (strong, links) = scan(bytes, from: start, to: line.upperBound)
    // An odd mark has no partner: then none of them is emphasis.
    if strong.count % 2 == 1 { strong = [] }
    if let first = strong.first, let last = strong.last, strong.count == 2 {
      found.isBold = first.lowerBound == start && last.upperBound >= line.upperBound - 1
    }
    found.ranges += (strong + links).sorted { $0.lowerBound < $1.lowerBound }
    if line.count > 1, bytes[line.upperBound - 1] == Byte.backslash {
      found.ranges.append(line.upperBound - 1..<line.upperBound)
    }
    return found
  }

  private static func headingMark(in bytes: [UInt8], line: Range<Int>) -> Range<Int>? {
    var end = line.lowerBound
    while end < line.upperBound, bytes[end] == Byte.hash { end += 1 }
    let level = end - line.lowerBound
    guard (1...6).contains(level), end < line.upperBound, bytes[end].isASCIISpace else {
      return nil
    }
    return line.lowerBound..<end
  }

  private static func scan(
    _ bytes: [UInt8],
    from start: Int,
    to end: Int
  ) -> (strong: [Range<Int>], links: [Range<Int>]) {
    var strong: [Range<Int>] = []
    var links: [Range<Int>] = []
    var index = start
    while index < end {
      let byte = bytes[index]
      if byte == Byte.asterisk || byte == Byte.underscore {
        var runEnd = index
        while runEnd < end, bytes[runEnd] == byte { runEnd += 1 }
        let isStrong = runEnd - index == 2 || (byte == Byte.asterisk && runEnd - index == 3)
        if isStrong { strong.append(index..<runEnd) }
        index = runEnd
      } else if byte == Byte.openBracket, let link = mailLink(in: bytes, at: index, end: end) {
        links += [index..<index + 1, link]
        index = link.upperBound
      } else {
        index += 1
      }
    }
    return (strong, links)
  }

  /// The `](mailto:…)` of the link whose bracket opens at `start`.
  private static func mailLink(in bytes: [UInt8], at start: Int, end: Int) -> Range<Int>? {
    // Addresses are short; the bound keeps a file of brackets linear.
    let limit = min(end, start + 300)
    guard let close = bytes[start..<limit].firstIndex(of: Byte.closeBracket) else { return nil }
    let target = Array("](mailto:".utf8)
    guard bytes[close..<limit].starts(with: target),
      let last = bytes[close..<limit].firstIndex(of: Byte.closeParenthesis)
    else { return nil }
    return close..<last + 1
  }
}
