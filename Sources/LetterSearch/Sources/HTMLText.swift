/// The text of an HTML page, with headings, lists and paragraphs kept as blocks.
///
/// Not a browser: tags are taken one by one and never nested, which is total and linear, and is
/// all that saved letters need.
struct HTMLText {
  /// Plain text with Markdown marks for headings and list items, UTF-8.
  private(set) var text: [UInt8] = []
  /// The line of the page (from 1) that each line of ``text`` came from.
  private(set) var lines: [Int] = []

  private var sourceLine = 1
  /// The name of the element whose content is passed over, such as `script`.
  private var skippedElement: String?

  /// Elements whose content no reader sees.
  ///
  /// They are all that a `head` has of text; itself it is not here, because its end may be left out.
  private static let hidden: Set<String> = ["script", "style", "title", "noscript", "template"]
  private static let blocks: Set<String> = [
    "p", "div", "br", "tr", "table", "ul", "ol", "section", "article", "header", "footer", "hr",
    "blockquote", "dl", "dt", "dd", "main", "nav", "aside", "address", "figure", "pre", "body",
    "h1", "h2", "h3", "h4", "h5", "h6", "li",
  ]
  /// Elements that stand two blank lines apart, so that no reader takes one for the rest of a text
  /// that a page break cut.
  private static let frames: Set<String> = ["table", "tr", "ul", "ol", "dl", "dt", "dd"]
  private static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]

  init(_ page: [UInt8]) {
    var index = 0
    while index < page.count {
      switch page[index] {
      case UInt8(ascii: "<"): index = readMarkup(page, from: index)
      case UInt8(ascii: "&"): index = readReference(page, from: index)
      default:
        append(page[index])
        index += 1
      }
    }
    endLine()
  }

  /// Reads a tag, comment or declaration and returns the index behind it.
  private mutating func readMarkup(_ page: [UInt8], from start: Int) -> Int {
    // The text of a script is full of signs that look like tags.
    if let skippedElement, !HTMLText.closes(skippedElement, page, at: start) { return start + 1 }
    if page[start...].starts(with: "<!--".utf8) {
      return skip(page, from: start, behind: Array("-->".utf8))
    }
    guard start + 1 < page.count, HTMLText.opensTag(page[start + 1]) else {
      append(page[start])
      return start + 1
    }
    let end = skip(page, from: start, behind: [UInt8(ascii: ">")])
    let body = page[(start + 1)..<end]
    let isClosing = body.first == UInt8(ascii: "/")
    let name = String(
      decoding: body.drop { $0 == UInt8(ascii: "/") }.prefix { HTMLText.isNameByte($0) },
      as: UTF8.self
    ).lowercased()
    handleTag(name, isClosing: isClosing)
    return end
  }

  private mutating func handleTag(_ name: String, isClosing: Bool) {
    if let skipped = skippedElement {
      if isClosing, name == skipped { skippedElement = nil }
      return
    }
    if !isClosing, HTMLText.hidden.contains(name) { skippedElement = name }
    guard HTMLText.blocks.contains(name) else {
      if name == "td" || name == "th" { text.append(0x20) }
      return
    }
    endLine()
    if name == "br" { return }
    if name != "li" { blankLines(HTMLText.frames.contains(name) ? 2 : 1) }
    guard !isClosing else { return }
    if name == "li" { text += Array("- ".utf8) }
    if HTMLText.headings.contains(name) { text += Array("## ".utf8) }
  }

  /// Reads `&amp;`, `&#8217;` or `&#x2019;`; anything else is text.
  private mutating func readReference(_ page: [UInt8], from start: Int) -> Int {
    let window = page[start..<min(page.count, start + 12)]
    guard let end = window.firstIndex(of: UInt8(ascii: ";")) else {
      append(page[start])
      return start + 1
    }
    let name = String(decoding: page[(start + 1)..<end], as: UTF8.self)
    guard let character = HTMLText.character(of: name) else {
      append(page[start])
      return start + 1
    }
    for byte in String(character).utf8 { append(byte) }
    return end + 1
  }

  private static func character(of reference: String) -> Unicode.Scalar? {
    if reference.hasPrefix("#x") || reference.hasPrefix("#X") {
      return UInt32(reference.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
    }
    if reference.hasPrefix("#") {
      return UInt32(reference.dropFirst()).flatMap(Unicode.Scalar.init)
    }
    return namedCharacters[reference]
  }

  private static let namedCharacters: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{a0}",
    "rsquo": "\u{2019}", "lsquo": "\u{2018}", "rdquo": "\u{201d}", "ldquo": "\u{201c}",
    "ndash": "\u{2013}", "mdash": "\u{2014}", "hellip": "\u{2026}", "bull": "\u{2022}",
    "pound": "\u{a3}", "eacute": "\u{e9}", "shy": "\u{ad}", "middot": "\u{b7}", "trade": "\u{2122}",
    "copy": "\u{a9}", "euro": "\u{20ac}",
  ]

  /// White space of the page becomes one space: HTML has no line ends but in markup.
  private mutating func append(_ byte: UInt8) {
    if byte == 0x0a { sourceLine += 1 }
    guard skippedElement == nil else { return }
    if byte == 0x0a || byte == 0x0d || byte == 0x09 || byte == 0x20 {
      if let last = text.last, last != 0x20, last != 0x0a { text.append(0x20) }
    } else {
      text.append(byte)
    }
  }

  private mutating func endLine() {
    if text.last == 0x20 { text.removeLast() }
    guard let last = text.last, last != 0x0a else { return }
    text.append(0x0a)
    lines.append(sourceLine)
  }

  /// Puts so many blank lines behind the text, unless there are some.
  private mutating func blankLines(_ count: Int) {
    guard !text.isEmpty else { return }
    let ends = text.reversed().prefix(count + 1).prefix { $0 == 0x0a }.count
    for _ in ends..<max(ends, count + 1) {
      text.append(0x0a)
      lines.append(sourceLine)
    }
  }

  /// The index behind the next occurrence of a mark, or the end; line ends on the way are counted.
  private mutating func skip(_ page: [UInt8], from start: Int, behind mark: [UInt8]) -> Int {
    var index = start
    while index < page.count {
      if page[index] == 0x0a { sourceLine += 1 }
      if page[index] == mark[0], page[index...].starts(with: mark) { return index + mark.count }
      index += 1
    }
    return page.count
  }

  /// Whether `</name` stands there, in whatever case.
  private static func closes(_ name: String, _ page: [UInt8], at start: Int) -> Bool {
    let mark = Array("</\(name)".utf8)
    return page[start...].prefix(mark.count).elementsEqual(mark) { $0 == $1 || $0 | 0x20 == $1 }
  }

  private static func opensTag(_ byte: UInt8) -> Bool {
    isNameByte(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!")
      || byte == UInt8(ascii: "?")
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
