/// Finds the Markdown marks of a line, which are no part of what the letter says.
///
/// `#` of headings, `**` and `__` in pairs, `*` and `_` around words, the targets of links, and a
/// backslash that ends a line. Other single asterisks stay: they may be bullets, grades such as `A*`,
/// or mean what they show.
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
    let emphasis = emphasis(in: bytes, from: start, to: line.upperBound)
    found.ranges += (strong + links + emphasis).sorted { $0.lowerBound < $1.lowerBound }
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
      } else if byte == Byte.openBracket, let link = target(ofLinkIn: bytes, at: index, end: end) {
        links += [index..<index + 1, link]
        index = link.upperBound
      } else {
        index += 1
      }
    }
    return (strong, links)
  }

  /// The marks of `*words*` and `_words_`: each beside a word, with none on its other side.
  private static func emphasis(in bytes: [UInt8], from start: Int, to end: Int) -> [Range<Int>] {
    var marks: [Range<Int>] = []
    var open: Int?
    for index in start..<end where bytes[index] == Byte.asterisk || bytes[index] == Byte.underscore
    {
      let before = index > start ? bytes[index - 1] : Byte.space
      let after = index + 1 < end ? bytes[index + 1] : Byte.space
      guard before != bytes[index], after != bytes[index] else { continue }
      if isEdge(before, opens: true), !after.isASCIISpace {
        open = index
      } else if let first = open, bytes[first] == bytes[index], isEdge(after, opens: false),
        !before.isASCIISpace, !isGrade(bytes, before: index, from: start)
      {
        marks += [first..<first + 1, index..<index + 1]
        open = nil
      }
    }
    return marks
  }

  private static func isEdge(_ byte: UInt8, opens: Bool) -> Bool {
    byte.isASCIISpace || (opens ? "(\"'" : ".,;:!?)\"'").utf8.contains(byte)
  }

  /// `A*` is a grade.
  private static func isGrade(_ bytes: [UInt8], before mark: Int, from start: Int) -> Bool {
    bytes[mark - 1].isASCIIUppercase && (mark - 1 == start || !bytes[mark - 2].isASCIILetter)
  }

  /// The `](…)` of the link whose bracket opens at `start`.
  private static func target(
    ofLinkIn bytes: [UInt8],
    at start: Int,
    end: Int
  ) -> Range<Int>? {
    // Addresses are short; the bound keeps a file of brackets linear.
    let limit = min(end, start + 300)
    guard let close = bytes[start..<limit].firstIndex(of: Byte.closeBracket) else { return nil }
    guard bytes[close..<limit].starts(with: "](".utf8),
      let last = bytes[close..<limit].firstIndex(of: Byte.closeParenthesis)
    else { return nil }
    // `[sic](see below)` is text.
    let address = bytes[close + 2..<last]
    guard address.contains(where: { ":/.#".utf8.contains($0) }),
      !address.contains(where: \.isASCIISpace)
    else { return nil }
    return close..<last + 1
  }
}
