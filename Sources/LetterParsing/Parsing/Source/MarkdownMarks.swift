/// Finds the Markdown marks of a line, which are no part of what the letter says.
///
/// `#` of headings, `**`, `__` and `~~` in pairs, `*` and `_` around words, backticks around code, the
/// targets of links and images, the brackets around an address, and a backslash that ends a line. Other
/// single asterisks stay: they may be bullets, grades such as `A*`, or mean what they show.
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
    // A heading may stand in a quotation, and is none of the text around it.
    var start = contentStart(of: line, in: bytes)
    var end = line.upperBound
    if let heading = headingMark(in: bytes, line: start..<end) {
      found.isHeading = start == line.lowerBound
      found.ranges.append(heading)
      start = heading.upperBound
      end = closedHeadingEnd(in: bytes, line: start..<end)
    }
    guard bytes[start..<line.upperBound].contains(where: isMark) else { return found }
    var (strong, others) = scan(bytes, from: start, to: end)
    // An odd mark has no partner: then none of them is emphasis.
    if strong.count % 2 == 1 { strong = [] }
    if let first = strong.first, let last = strong.last, strong.count == 2 {
      found.isBold = first.lowerBound == start && last.upperBound >= line.upperBound - 1
    }
    let emphasis = emphasis(in: bytes, from: start, to: line.upperBound)
    found.ranges += (strong + others + emphasis).sorted { $0.lowerBound < $1.lowerBound }
    if end < line.upperBound { found.ranges.append(end..<line.upperBound) }
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

  /// The start of a line's text behind the marks of a quotation, if there are any.
  private static func contentStart(of line: Range<Int>, in bytes: [UInt8]) -> Int {
    guard bytes[line.lowerBound] == Byte.quoteMark else { return line.lowerBound }
    return bytes[line].firstIndex { $0 != Byte.quoteMark && !$0.isASCIISpace } ?? line.upperBound
  }

  /// The end of a heading's text before the `##` that may close it.
  private static func closedHeadingEnd(in bytes: [UInt8], line: Range<Int>) -> Int {
    var end = line.upperBound
    while end > line.lowerBound, bytes[end - 1] == Byte.hash { end -= 1 }
    guard end < line.upperBound, end > line.lowerBound, bytes[end - 1].isASCIISpace else {
      return line.upperBound
    }
    return end
  }

  private static func scan(
    _ bytes: [UInt8],
    from start: Int,
    to end: Int
  ) -> (strong: [Range<Int>], others: [Range<Int>]) {
    var strong: [Range<Int>] = []
    var struck: [Range<Int>] = []
    var others: [Range<Int>] = []
    var index = start
    while index < end {
      let byte = bytes[index]
      switch byte {
      case Byte.asterisk, Byte.underscore:
        let run = index..<runEnd(of: bytes, from: index, to: end)
        if run.count == 2 || byte == Byte.asterisk && run.count == 3 { strong.append(run) }
        index = run.upperBound
      case Byte.tilde:
        let run = index..<runEnd(of: bytes, from: index, to: end)
        if run.count == 2 { struck.append(run) }
        index = run.upperBound
      case Byte.backtick:
        let run = index..<runEnd(of: bytes, from: index, to: end)
        index = run.upperBound
        guard let close = closing(run, in: bytes, to: end) else { continue }
        others += [run, close]
        index = close.upperBound
      case Byte.openBracket:
        guard let link = target(ofLinkIn: bytes, at: index, end: end) else {
          index += 1
          continue
        }
        // `![` opens an image.
        let isImage = index > start && bytes[index - 1] == UInt8(ascii: "!")
        others += [(isImage ? index - 1 : index)..<index + 1, link]
        index = link.upperBound
      case UInt8(ascii: "<"):
        if let close = closing(ofAddressIn: bytes, at: index, to: end) {
          others += [index..<index + 1, close..<close + 1]
        }
        index += 1
      default: index += 1
      }
    }
    if struck.count % 2 == 0 { others += struck }
    return (strong, others)
  }

  /// Where a run of one sign ends.
  private static func runEnd(of bytes: [UInt8], from start: Int, to end: Int) -> Int {
    var runEnd = start + 1
    while runEnd < end, bytes[runEnd] == bytes[start] { runEnd += 1 }
    return runEnd
  }

  /// Whether a sign may be a mark: most lines have none of them.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case Byte.asterisk, Byte.underscore, Byte.tilde, Byte.backtick, Byte.openBracket,
      UInt8(ascii: "<"), Byte.backslash, Byte.hash:
      true
    default: false
    }
  }

  /// The run of as many backticks that closes one that opens code.
  private static func closing(_ run: Range<Int>, in bytes: [UInt8], to end: Int) -> Range<Int>? {
    let limit = min(end, run.upperBound + longestSpan)
    var index = run.upperBound
    while let first = bytes[index..<limit].firstIndex(of: Byte.backtick) {
      index = first
      while index < limit, bytes[index] == Byte.backtick { index += 1 }
      if index - first == run.count, first > run.upperBound { return first..<index }
    }
    return nil
  }

  /// The `>` behind an address in brackets, `<https://example.org>`.
  private static func closing(ofAddressIn bytes: [UInt8], at start: Int, to end: Int) -> Int? {
    let rest = bytes[start + 1..<min(end, start + longestSpan)]
    guard schemes.contains(where: rest.starts),
      let close = rest.firstIndex(where: { $0 == Byte.quoteMark || $0.isASCIISpace }),
      bytes[close] == Byte.quoteMark
    else { return nil }
    return close
  }

  private static let schemes = ["https://", "http://", "mailto:"].map { Array($0.utf8) }

  /// Code and addresses are short; the bound keeps a file of marks linear.
  private static let longestSpan = 300

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
    let limit = min(end, start + longestSpan)
    guard let close = bytes[start..<limit].firstIndex(of: Byte.closeBracket) else { return nil }
    guard bytes[close..<limit].starts(with: "](".utf8),
      let last = closingParenthesis(bytes[close + 2..<limit])
    else { return nil }
    // `[sic](see below)` is text.
    let address = bytes[close + 2..<last]
    guard address.contains(where: { ":/.#".utf8.contains($0) }),
      !address.contains(where: \.isASCIISpace)
    else { return nil }
    return close..<last + 1
  }

  /// Where the bracket around an address closes, which may hold brackets of its own.
  private static func closingParenthesis(_ bytes: ArraySlice<UInt8>) -> Int? {
    var depth = 1
    for (index, byte) in zip(bytes.indices, bytes) {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == Byte.closeParenthesis { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }
}
