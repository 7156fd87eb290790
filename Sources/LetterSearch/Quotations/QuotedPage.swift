/// The paragraphs of a draft in HTML, with what `blockquote` and `q` hold.
///
/// The page is read as letters in HTML are. Before, characters that no page has are put where
/// quotations begin and end, because the reader of letters knows no such elements.
struct QuotedPage {
  private static let blockStart: Character = "\u{e000}"
  private static let blockEnd: Character = "\u{e001}"
  private static let paragraphEnd: Character = "\u{e002}"

  static func paragraphs(of page: [UInt8]) -> [QuotedParagraph] {
    let html = HTMLText(Array(marked(page).utf8))
    let text = String(decoding: html.text, as: UTF8.self)
    var reader = QuotedPage()
    for (place, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let number = html.lines.isEmpty ? place + 1 : html.lines[min(place, html.lines.count - 1)]
      reader.read(line, number: number)
    }
    reader.endParagraph()
    return reader.paragraphs
  }

  // MARK: Text

  private var paragraphs: [QuotedParagraph] = []
  private var paragraph = QuotedParagraph()
  private var depth = 0
  private var blockHasWords = false

  private mutating func read(_ line: Substring, number: Int) {
    if line.allSatisfy(\.isWhitespace) { return endParagraph() }
    var part: Substring = ""
    func isMark(_ character: Character) -> Bool {
      character == Self.blockStart || character == Self.blockEnd || character == Self.paragraphEnd
    }
    for character in line {
      guard isMark(character) else {
        part.append(character)
        continue
      }
      append(part, number)
      part = ""
      endParagraph()
      if character == Self.blockStart { depth += 1 }
      if character == Self.blockEnd { depth = max(0, depth - 1) }
      if depth == 0 { blockHasWords = false }
    }
    append(part, number)
  }

  private mutating func append(_ text: Substring, _ number: Int) {
    guard !text.allSatisfy(\.isWhitespace) else { return }
    paragraph.isBlock = depth > 0
    paragraph.append(text, line: number)
  }

  private mutating func endParagraph() {
    if paragraph.isBlock { paragraph.dropCitation(isFirst: !blockHasWords) }
    if !paragraph.isEmpty {
      paragraphs.append(paragraph)
      blockHasWords = paragraph.isBlock
    }
    paragraph = QuotedParagraph()
  }

  // MARK: Markup

  /// The page with marks for quotations, and without what an export says of itself.
  private static func marked(_ page: [UInt8]) -> String {
    let isExport = isExport(page)
    var out = ""
    var leftOut = LeftOut()
    var depth = 0
    var tags = TagScanner(page)
    while let piece = tags.next() {
      guard let tag = piece.tag else {
        out += leftOut.isOpen ? piece.lineEnds : piece.text
        continue
      }
      leftOut.read(tag, isExport: isExport, isInBlock: depth > 0)
      guard !leftOut.isOpen else {
        out += piece.lineEnds
        continue
      }
      switch (tag.name, tag.isClosing) {
      case ("q", false): out += "“" + piece.lineEnds
      case ("q", true): out += "”" + piece.lineEnds
      case ("blockquote", false):
        depth += 1
        out += piece.text + String(blockStart)
      case ("blockquote", true):
        depth = max(0, depth - 1)
        out += String(blockEnd) + piece.text
      case ("p", _), ("li", _), ("div", _), ("h2", _), ("h3", _), ("h4", _):
        out += depth > 0 ? piece.text + String(paragraphEnd) : piece.text
      default: out += piece.text
      }
    }
    return out
  }

  /// Whether this program wrote the page.
  private static func isExport(_ page: [UInt8]) -> Bool {
    String(decoding: page.prefix(2048), as: UTF8.self)
      .contains("<meta name=\"generator\" content=\"letters ")
  }

  /// Elements that quote no passage, with all that they hold: the citation in a block quotation,
  /// and in an export its headings, its first table, which has the query's words, and citations.
  private struct LeftOut {
    private var element: String?
    private var hasLeftOutTable = false

    var isOpen: Bool { element != nil }

    mutating func read(_ tag: TagScanner.Tag, isExport: Bool, isInBlock: Bool) {
      if let element {
        if tag.isClosing, tag.name == element { self.element = nil }
        return
      }
      guard !tag.isClosing else { return }
      switch tag.name {
      case "cite", "footer": if isInBlock { element = tag.name }
      case "h1", "h2", "h3", "h4", "svg": if isExport { element = tag.name }
      case "p": if isExport || isInBlock, tag.isCitation { element = tag.name }
      case "table":
        if isExport, !hasLeftOutTable {
          element = tag.name
          hasLeftOutTable = true
        }
      default: break
      }
    }
  }
}

/// Cuts a page into tags and what stands between them; any bytes can be read.
private struct TagScanner {
  struct Tag {
    /// In lower case.
    var name: String
    var isClosing: Bool
    /// Whether its class is that of a citation in this program's pages.
    var isCitation: Bool
  }

  struct Piece {
    var text: String
    /// `nil` for text and comments.
    var tag: Tag?

    /// Its line ends alone, so that lines below keep their numbers.
    var lineEnds: String { String(text.filter(\.isNewline)) }
  }

  private var rest: Substring.UnicodeScalarView

  init(_ page: [UInt8]) {
    // What marks quotations may stand in no page.
    let text = String(decoding: page, as: UTF8.self)
    let clean = text.unicodeScalars.filter { !(0xe000...0xe002).contains($0.value) }
    rest = String(String.UnicodeScalarView(clean))[...].unicodeScalars
  }

  mutating func next() -> Piece? {
    guard let first = rest.first else { return nil }
    guard first == "<" else { return Piece(text: take { $0.prefix { $0 != "<" } }) }
    if rest.starts(with: "<!--".unicodeScalars) { return Piece(text: take(Self.comment)) }
    let text = take { view in view.firstIndex(of: ">").map { view[...$0] } ?? view }
    let body = text.dropFirst()
    let isClosing = body.hasPrefix("/")
    let name = body.dropFirst(isClosing ? 1 : 0).prefix { $0.isLetter || $0.isNumber }
    guard !name.isEmpty else { return Piece(text: text) }
    let tag = Tag(
      name: name.lowercased(),
      isClosing: isClosing,
      isCitation: text.contains("class=\"citation\"")
    )
    return Piece(text: text, tag: tag)
  }

  private mutating func take(
    _ part: (Substring.UnicodeScalarView) -> Substring.UnicodeScalarView
  ) -> String {
    let taken = part(rest)
    rest = rest[taken.endIndex...]
    return String(Substring(taken))
  }

  private static func comment(
    _ view: Substring.UnicodeScalarView
  ) -> Substring.UnicodeScalarView {
    var place = view.startIndex
    while let end = view[place...].firstIndex(of: ">") {
      if view[..<end].suffix(2).elementsEqual("--".unicodeScalars) { return view[...end] }
      place = view.index(after: end)
    }
    return view
  }
}
