/// Lines as people see them where tags of HTML stand in a text: each row of a table on one line, with bars
/// between its cells.
///
/// Markdown and typed texts may hold tables like that. The form serves finding rows about children only;
/// what is kept of a letter is its own text.
struct RawMarkup {
  /// The lines without tags.
  private(set) var lines: [TextLine] = []
  /// Of each of those, the lines given that it is made of.
  private(set) var sources: [ClosedRange<Int>] = []

  private let given: [TextLine]
  /// What was read since the last line was finished.
  private var text: [UInt8] = []
  private var first: Int?
  /// Whether a row has begun and not ended; it may go over lines.
  private var isRow = false
  /// The blank lines above what comes next, those around lines of nothing but tags among them.
  private var gap = 0

  init(_ given: [TextLine]) {
    self.given = given
    for (index, line) in given.enumerated() {
      gap = max(gap, line.gap)
      if isRow || Self.holdsTag(line.text) {
        read(line.text, index)
      } else {
        append(line, from: index...index)
      }
    }
    finish(at: given.count - 1)
  }

  /// A row that nothing ends goes no farther, in lines and bytes.
  private static let longestRow = (lines: 60, bytes: 4000)

  private mutating func append(_ line: TextLine, from source: ClosedRange<Int>) {
    var line = line
    line.gap = gap
    lines.append(line)
    sources.append(source)
    gap = 0
  }

  /// Ends the line that is being read, if anything is in it.
  private mutating func finish(at index: Int) {
    defer { (text, first, isRow) = ([], nil, false) }
    guard let first, text.contains(where: { $0 != Byte.space && $0 != Self.bar }) else { return }
    if isRow { text += [Byte.space, Self.bar] }
    var line = given[first]
    line.text = text
    (line.segments, line.tabs) = ([], [])
    append(line.slice(0..<text.count), from: first...max(first, index))
  }

  private mutating func read(_ bytes: [UInt8], _ index: Int) {
    var place = 0
    while place < bytes.count {
      if let tag = Self.tag(in: bytes, at: place) {
        act(on: tag, index)
        place = tag.end
      } else {
        add(bytes[place], index)
        place += 1
      }
    }
    if isRow { add(Byte.space, index) }
    let start = first ?? index
    guard isRow, index - start < Self.longestRow.lines, text.count < Self.longestRow.bytes else {
      finish(at: index)
      return
    }
  }

  private mutating func add(_ byte: UInt8, _ index: Int) {
    guard byte != Byte.space || !text.isEmpty && text.last != Byte.space else { return }
    text.append(byte)
    if first == nil { first = index }
  }

  private mutating func act(on tag: Tag, _ index: Int) {
    switch tag.name {
    case "tr":
      finish(at: index)
      if !tag.isEnd { (isRow, first) = (true, index) }
    case "td", "th":
      guard !tag.isEnd else { return }
      if !isRow { finish(at: index) }
      isRow = true
      add(Byte.space, index)
      add(Self.bar, index)
      add(Byte.space, index)
    case "table", "thead", "tbody", "tfoot", "caption": finish(at: index)
    case "br", "p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6":
      // A cell of a drawn table may be broken, too.
      if isRow || text.first == Self.bar { add(Byte.space, index) } else { finish(at: index) }
    default: break
    }
  }

  // MARK: Tags

  private struct Tag {
    var name: String
    var isEnd: Bool
    /// The index behind it.
    var end: Int
  }

  private static let bar = UInt8(ascii: "|")
  /// Bytes of a tag with what it says of its cell.
  private static let longestTag = 300
  private static let names: Set<String> = [
    "table", "thead", "tbody", "tfoot", "caption", "colgroup", "col", "tr", "td", "th", "br", "p",
    "div", "span", "b", "i", "u", "em", "strong", "small", "sup", "sub", "font", "a", "li", "ul",
    "ol", "h1", "h2", "h3", "h4", "h5", "h6",
  ]

  private static func holdsTag(_ text: [UInt8]) -> Bool {
    guard text.contains(UInt8(ascii: "<")) else { return false }
    return text.indices.contains { tag(in: text, at: $0) != nil }
  }

  private static func tag(in text: [UInt8], at start: Int) -> Tag? {
    guard text[start] == UInt8(ascii: "<") else { return nil }
    let rest = text[(start + 1)...].prefix(longestTag)
    let isEnd = rest.first == UInt8(ascii: "/")
    let name = rest.dropFirst(isEnd ? 1 : 0).prefix(9)
      .prefix { $0.isASCIILetter || $0.isASCIIDigit }
    let key = String(decoding: name, as: UTF8.self).lowercased()
    guard names.contains(key), let close = rest.firstIndex(where: { "<>".utf8.contains($0) }),
      rest[close] == UInt8(ascii: ">")
    else { return nil }
    return Tag(name: key, isEnd: isEnd, end: close + 1)
  }
}
