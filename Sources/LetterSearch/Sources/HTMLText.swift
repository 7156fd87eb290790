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
  /// Whether a row goes on, whose blocks are on one line.
  private var isInRow = false
  /// Where the tags of cells stand that are no cells of a row: they hold a table or long text.
  private let frameCells: Set<Int>

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
  private static let cells: Set<String> = ["td", "th", "dt", "dd"]
  /// Elements that end a row; a term begins one, too.
  private static let rowEnds: Set<String> = ["table", "tr", "dl", "dt"]

  /// How much of a page is read.
  enum Extent {
    case all
    /// What its `main` element holds, where that is a text: banners, menus and feet stand beside it.
    case main
  }

  init(_ page: [UInt8], _ extent: Extent = .all) {
    frameCells = HTMLText.frameCells(of: page)
    let part = extent == .main ? HTMLText.main(of: page) : page.indices
    sourceLine += page[..<part.lowerBound].count { $0 == 0x0a }
    var index = part.lowerBound
    while index < part.upperBound {
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
      return skip(page, from: start, to: HTMLText.endOfComment(page, from: start))
    }
    guard start + 1 < page.count, HTMLText.opensTag(page[start + 1]) else {
      append(page[start])
      return start + 1
    }
    let end = skip(page, from: start, behind: [UInt8(ascii: ">")])
    let isClosing = page[start + 1] == UInt8(ascii: "/")
    handleTag(HTMLText.name(page, at: start), isClosing: isClosing, at: start)
    return end
  }

  private static func name(_ page: [UInt8], at start: Int) -> String {
    let name = page[(start + 1)...].drop { $0 == UInt8(ascii: "/") }.prefix { isNameByte($0) }
    return String(decoding: name.prefix(16), as: UTF8.self).lowercased()
  }

  private mutating func handleTag(_ name: String, isClosing: Bool, at start: Int) {
    if let skipped = skippedElement {
      if isClosing, name == skipped { skippedElement = nil }
      return
    }
    if !isClosing, HTMLText.hidden.contains(name) { skippedElement = name }
    let isCell = HTMLText.cells.contains(name)
    if HTMLText.rowEnds.contains(name), !(isClosing && name == "dt") { isInRow = false }
    if isInRow || name == "td" || name == "th" {
      // A cell that frames a part of the page has lines; what a row holds is read as one.
      let isFrame = isCell && !isClosing && frameCells.contains(start)
      if isCell, !isClosing { isInRow = !isFrame }
      guard isFrame else {
        if isCell { endCell() } else if HTMLText.blocks.contains(name) { append(0x20) }
        return
      }
    }
    guard HTMLText.blocks.contains(name) else {
      if isCell { text.append(0x20) }
      return
    }
    endLine()
    if name == "br" { return }
    if name != "li" { blankLines(HTMLText.frames.contains(name) ? 2 : 1) }
    guard !isClosing else { return }
    if isCell { isInRow = !frameCells.contains(start) }
    if name == "li" { text += Array("- ".utf8) }
    if HTMLText.headings.contains(name) { text += Array("## ".utf8) }
  }

  /// From the first `main` to the end of the last one; the whole page where they hold next to nothing.
  private static func main(of page: [UInt8]) -> Range<Int> {
    var start: Int?
    var end = page.count
    var index = 0
    while let tag = page[index...].firstIndex(of: UInt8(ascii: "<")), tag + 1 < page.count {
      index = tag + 1
      if page[tag...].starts(with: "<!--".utf8) {
        index = endOfComment(page, from: tag)
      } else if opensTag(page[index]) {
        let name = name(page, at: tag)
        let isClosing = page[index] == UInt8(ascii: "/")
        if name == "main" {
          if isClosing { end = tag } else if start == nil { start = tag }
        } else if !isClosing, hidden.contains(name) {
          while index < page.count,
            !(page[index] == UInt8(ascii: "<") && closes(name, page, at: index))
          {
            index += 1
          }
        }
      }
    }
    guard let start, end - start > leastMain else { return page.indices }
    return start..<end
  }

  /// Bytes with tags that a page's text has, at least.
  private static let leastMain = 200

  /// The starts of cells that hold a table, or more text than any cell of a row.
  private static func frameCells(of page: [UInt8]) -> Set<Int> {
    var frames: Set<Int> = []
    var open: [(start: Int, length: Int)] = []
    var length = 0
    var index = 0
    func close() {
      if let cell = open.popLast(), length - cell.length > longestCell { frames.insert(cell.start) }
    }
    // Each open table has its own cell that may be open.
    var depths: [Int] = [0]
    while index < page.count {
      guard page[index] == UInt8(ascii: "<"), index + 1 < page.count, opensTag(page[index + 1])
      else {
        if page[index] > 0x20 { length += 1 }
        index += 1
        continue
      }
      if page[index...].starts(with: "<!--".utf8) {
        index = endOfComment(page, from: index)
        continue
      }
      let name = name(page, at: index)
      let isClosing = page[index + 1] == UInt8(ascii: "/")
      let isTable = name == "table" || name == "dl"
      if isTable, !isClosing {
        if let cell = open.last { frames.insert(cell.start) }
        depths.append(open.count)
      } else if isTable || name == "tr" || cells.contains(name) {
        while open.count > depths[depths.count - 1] { close() }
        if isTable, depths.count > 1 { depths.removeLast() }
        if cells.contains(name), !isClosing { open.append((index, length)) }
      }
      while index < page.count, page[index] != UInt8(ascii: ">") { index += 1 }
      index += 1
      guard !isClosing, hidden.contains(name) else { continue }
      while index < page.count, !(page[index] == UInt8(ascii: "<") && closes(name, page, at: index))
      {
        index += 1
      }
    }
    while !open.isEmpty { close() }
    return frames
  }

  /// The longest text of a cell of a row, in bytes without those of white space.
  private static let longestCell = 1200

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
    // Signs that stand in dates, times and addresses.
    "sol": "/", "bsol": "\\", "period": ".", "comma": ",", "colon": ":", "semi": ";", "num": "#",
    "hyphen": "\u{2010}", "dash": "\u{2010}", "horbar": "\u{2015}", "minus": "\u{2212}",
    "lowbar": "_", "commat": "@", "lpar": "(", "rpar": ")", "lsqb": "[", "rsqb": "]", "plus": "+",
    "equals": "=", "percnt": "%", "excl": "!", "quest": "?", "ast": "*", "vert": "|",
    "verbar": "|", "Tab": " ", "NewLine": " ", "ensp": "\u{2002}", "emsp": "\u{2003}",
    "thinsp": "\u{2009}", "frac12": "\u{bd}", "deg": "\u{b0}", "times": "\u{d7}",
    "sbquo": "\u{201a}", "bdquo": "\u{201e}", "laquo": "\u{ab}", "raquo": "\u{bb}",
    // Letters of names.
    "agrave": "\u{e0}", "aacute": "\u{e1}", "auml": "\u{e4}", "ccedil": "\u{e7}",
    "egrave": "\u{e8}", "ecirc": "\u{ea}", "euml": "\u{eb}", "iacute": "\u{ed}",
    "ntilde": "\u{f1}", "oacute": "\u{f3}", "ouml": "\u{f6}", "uuml": "\u{fc}",
    "szlig": "\u{df}",
  ]

  /// White space of the page becomes one space: HTML has no line ends but in markup.
  private mutating func append(_ byte: UInt8) {
    if byte == 0x0a { sourceLine += 1 }
    guard skippedElement == nil else { return }
    if byte == 0x0a || byte == 0x0d || byte == 0x09 || byte == 0x20 {
      if let last = text.last, last != 0x20, last != 0x09, last != 0x0a { text.append(0x20) }
    } else {
      text.append(byte)
    }
  }

  /// Parts the cells of a row by a tab, as white space of the page never is.
  private mutating func endCell() {
    if text.last == 0x20 { text.removeLast() }
    if let last = text.last, last != 0x09, last != 0x0a { text.append(0x09) }
  }

  private mutating func endLine() {
    if text.last == 0x20 || text.last == 0x09 { text.removeLast() }
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

  /// Counts the line ends up to an index, and returns it.
  private mutating func skip(_ page: [UInt8], from start: Int, to end: Int) -> Int {
    sourceLine += page[start..<end].count { $0 == 0x0a }
    return end
  }

  /// The index behind a comment, which ends with `-->` or, by mistake, with `--!>`, as browsers have it.
  private static func endOfComment(_ page: [UInt8], from start: Int) -> Int {
    var index = start + 2
    while index < page.count {
      if page[index] == UInt8(ascii: "-") {
        let rest = page[index...].prefix(4)
        if rest.starts(with: "-->".utf8) { return index + 3 }
        if index > start + 3, rest.elementsEqual("--!>".utf8) { return index + 4 }
      }
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
