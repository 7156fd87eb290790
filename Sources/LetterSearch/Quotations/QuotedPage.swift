/// The paragraphs of a draft in HTML, with what `blockquote` and `q` hold.
///
/// The page is read as letters in HTML are. Before, characters that no page has are put where
/// quotations begin and end, because the reader of letters knows no such elements.
struct QuotedPage {
  private static let blockStart: Character = "\u{e000}"
  private static let blockEnd: Character = "\u{e001}"
  private static let paragraphEnd: Character = "\u{e002}"
  /// As many as lists are around an item, and around a further paragraph of one.
  private static let itemStart: Character = "\u{e003}"
  private static let itemGoesOn: Character = "\u{e004}"
  private static let headStart: Character = "\u{e005}"
  private static let cellStart: Character = "\u{e006}"
  private static let boldStart: Character = "\u{e007}"
  private static let boldEnd: Character = "\u{e008}"
  /// As many as the level of a heading.
  private static let headingStart: Character = "\u{e009}"
  /// Around a source in a block quotation, and before what may be one below a quotation.
  private static let sourceStart: Character = "\u{e00a}"
  private static let sourceEnd: Character = "\u{e00b}"
  private static let sourceBelow: Character = "\u{e00c}"
  /// Before a citation of an export, which stands above its passages or below one.
  private static let citation: Character = "\u{e00d}"
  /// Marks that without words are no line.
  private static let styles: Set = [itemGoesOn, boldStart, boldEnd]
  fileprivate static let marks: ClosedRange<UInt32> = 0xe000...0xe00d

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
    return reader.paragraphs.withSourcesBelow()
  }

  // MARK: Text

  private var paragraphs = DraftParagraphs()
  private var paragraph = QuotedParagraph()
  private var depth = 0
  /// What the element for a source holds that is open in a block quotation.
  private var openSource: String?
  /// A source of the block quotation whose words are still read.
  private var source: String?
  /// What the next words are by the element that they stand in.
  private var isSourceNext = false
  private var isCitationNext = false
  /// The last citation of an export, that of the passages below it.
  private var citationAbove: String?

  /// What the next words are.
  private var place = DraftPlace.text(indent: 0)
  /// How far the mark of an item stands whose words follow.
  private var openItem: Int?
  private var isBehindBlank = true
  private var rowCount = 0

  private mutating func read(_ line: Substring, number: Int) {
    if line.allSatisfy({ $0.isWhitespace || Self.styles.contains($0) }) {
      isBehindBlank = true
      return endParagraph()
    }
    defer { isBehindBlank = false }
    if line.contains(where: { $0 == Self.headStart || $0 == Self.cellStart }) {
      return readRow(line, number)
    }
    let words = String(line.filter { !Self.isMark($0) })
    let level = line.count { $0 == Self.headingStart }
    if level > 0 {
      endParagraph()
      place = .heading(level: level)
      // Without the mark that the reader of letters puts before a heading.
      append(line.drop { "# ".contains($0) }, number)
      return endPlace()
    }
    if paragraph.isEmpty, depth == 0, Self.isBoldAlone(line), DraftLine.isTitle(words) {
      place = .heading(level: DraftPlace.boldLevel)
      append(line, number)
      return endPlace()
    }
    if depth == 0, !paragraph.hasOpenMark { beginItem(line, words) }
    append(line, number)
    if paragraph.isEmpty { place = .text(indent: 0) }
  }

  private mutating func beginItem(_ line: Substring, _ words: String) {
    let around = line.count { $0 == Self.itemStart }
    let further = line.count { $0 == Self.itemGoesOn }
    if around > 0 || paragraph.isEmpty && openItem != nil {
      let isTight = !isBehindBlank
      endParagraph()
      let indent = around > 0 ? 2 * (around - 1) : openItem ?? 0
      place = .item(indent: indent, isTight: isTight)
      let isOpen = words.allSatisfy { $0 == "-" || $0.isWhitespace }
      openItem = isOpen ? indent : nil
    } else if let mark = DraftLine.itemMark(of: words[...]), paragraph.isEmpty || isNext(mark) {
      let isTight = !isBehindBlank
      endParagraph()
      place = .item(indent: 0, isTight: isTight)
    } else if further > 0 {
      endParagraph()
      place = .text(indent: 2 * further - 1)
    } else if paragraph.isEmpty {
      place = .text(indent: 0)
    }
  }

  /// Whether a mark that is written out begins an item behind other lines of a paragraph.
  private func isNext(_ mark: DraftLine.ItemMark) -> Bool {
    if case .item = paragraph.place { return true }
    return mark.mayBeFirst && !(mark.isBullet && paragraph.endsWithMark)
  }

  private mutating func readRow(_ line: Substring, _ number: Int) {
    endParagraph()
    rowCount += 1
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
    let isHeader = cells.count > 1 && cells.allSatisfy { $0.contains(Self.headStart) }
    for (column, cell) in cells.enumerated() {
      place = .cell(
        .init(row: rowCount, column: column, count: cells.count, isHeader: isHeader)
      )
      append(cell, number)
      endParagraph()
    }
    place = .text(indent: 0)
  }

  private mutating func endPlace() {
    endParagraph()
    place = .text(indent: 0)
  }

  private static func isMark(_ character: Character) -> Bool {
    character.unicodeScalars.contains { marks.contains($0.value) }
  }

  /// Whether all words of a line stand between one pair of marks of bold.
  private static func isBoldAlone(_ line: Substring) -> Bool {
    let text = line.drop(while: \.isWhitespace)
    guard text.first == boldStart, let end = text.lastIndex(of: boldEnd) else { return false }
    return text[end...].dropFirst().allSatisfy { $0.isWhitespace || $0 == ":" }
      && text.count { $0 == boldStart } == 1
  }

  private mutating func append(_ line: Substring, _ number: Int) {
    var part = ""
    for scalar in line.unicodeScalars {
      guard Self.marks.contains(scalar.value) else {
        part.unicodeScalars.append(scalar)
        continue
      }
      let mark = Character(scalar)
      if mark == Self.sourceBelow || mark == Self.citation {
        let isFirst = paragraph.isEmpty && part.allSatisfy(\.isWhitespace)
        isSourceNext = isFirst
        isCitationNext = isFirst && mark == Self.citation
      }
      let isSourceMark = mark == Self.sourceStart || mark == Self.sourceEnd
      guard mark <= Self.paragraphEnd || isSourceMark else { continue }
      appendWords(part, number)
      part = ""
      switch mark {
      case Self.sourceStart: openSource = ""
      case Self.sourceEnd: endSource()
      case Self.paragraphEnd where openSource != nil: break
      default:
        endSource()
        endParagraph()
        if mark == Self.blockStart { depth += 1 }
        if mark == Self.blockEnd { depth = max(0, depth - 1) }
        if depth == 0 { endBlock() }
      }
    }
    appendWords(part, number)
  }

  private mutating func endSource() {
    if let openSource { source = SourceLine(openSource.unicodeScalars)?.text ?? source }
    openSource = nil
  }

  private mutating func endBlock() {
    paragraphs.endBlock()
    source = nil
  }

  private mutating func appendWords(_ text: String, _ number: Int) {
    guard !text.allSatisfy(\.isWhitespace) else { return }
    if openSource != nil {
      openSource?.append(" " + text)
      return
    }
    paragraph.isBlock = depth > 0
    if paragraph.isEmpty {
      paragraph.place = place
      paragraph.isMarkedSource = isSourceNext
    }
    paragraph.append(text[...], line: number)
  }

  private mutating func endParagraph() {
    guard !paragraph.isEmpty || source != nil else { return }
    if isCitationNext, !paragraph.isBlock, !paragraph.beginsWithDash {
      citationAbove = paragraph.sourceText
    } else {
      paragraph.citationAbove = citationAbove
      paragraphs.append(paragraph)
    }
    if let source, paragraphs.isInBlock {
      paragraphs.addSource(source)
      self.source = nil
    }
    if !paragraph.isEmpty { (isSourceNext, isCitationNext) = (false, false) }
    paragraph = QuotedParagraph()
  }

  // MARK: Markup

  /// The page with marks for quotations, and without what an export says of itself.
  private static func marked(_ page: [UInt8]) -> String {
    let isExport = isExport(page)
    var out = ""
    var leftOut = LeftOut()
    var depth = 0
    var listDepth = 0
    var source: String?
    var tags = TagScanner(page)
    while let piece = tags.next() {
      guard let tag = piece.tag else {
        out += leftOut.isOpen ? piece.lineEnds : piece.text
        continue
      }
      leftOut.read(tag, isExport: isExport)
      guard !leftOut.isOpen else {
        out += piece.lineEnds
        continue
      }
      if let open = source, tag.ends(open) {
        source = nil
        out.append(sourceEnd)
      } else if depth > 0, source == nil, tag.isSource {
        source = tag.name
        out += piece.text + String(sourceStart)
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
      case ("ul", let isClosing), ("ol", let isClosing):
        listDepth = max(0, listDepth + (isClosing ? -1 : 1))
        out += piece.text
      case ("p", _), ("li", _), ("div", _), ("h2", _), ("h3", _), ("h4", _):
        out += piece.text
        if depth > 0 { out.append(paragraphEnd) } else { out += mark(of: tag, listDepth) }
      default: out += piece.text + (depth > 0 ? "" : mark(of: tag, listDepth))
      }
      if depth == 0, tag.isSource {
        out.append(isExport && tag.name == "p" ? citation : sourceBelow)
      }
    }
    return out
  }

  /// What tells of an element's kind where its words begin, or its bold end.
  private static func mark(of tag: TagScanner.Tag, _ listDepth: Int) -> String {
    func mark(_ mark: Character, _ count: Int = 1) -> String {
      String(repeating: mark, count: count)
    }
    switch (tag.name, tag.isClosing) {
    case ("b", let isClosing), ("strong", let isClosing):
      return mark(isClosing ? boldEnd : boldStart)
    case ("li", false): return mark(itemStart, max(1, min(listDepth, deepestList)))
    case ("p", false): return mark(itemGoesOn, min(listDepth, deepestList))
    case ("th", false): return mark(headStart)
    case ("td", false), ("dt", false), ("dd", false): return mark(cellStart)
    case ("h1", false), ("h2", false), ("h3", false), ("h4", false), ("h5", false), ("h6", false):
      return mark(headingStart, tag.name.last?.wholeNumberValue ?? 1)
    default: return ""
    }
  }

  /// Items of deeper lists are taken for those of this one.
  private static let deepestList = 20

  /// Whether this program wrote the page.
  private static func isExport(_ page: [UInt8]) -> Bool {
    String(decoding: page.prefix(2048), as: UTF8.self)
      .contains("<meta name=\"generator\" content=\"letters ")
  }

  /// Elements of an export that quote no passage, with all that they hold: its headings, and its first
  /// table, which has the query's words.
  private struct LeftOut {
    private var element: String?
    private var hasLeftOutTable = false

    var isOpen: Bool { element != nil }

    mutating func read(_ tag: TagScanner.Tag, isExport: Bool) {
      if let element {
        if tag.isClosing, tag.name == element { self.element = nil }
        return
      }
      guard !tag.isClosing, isExport else { return }
      switch tag.name {
      case "h1", "h2", "h3", "h4", "svg": element = tag.name
      case "table":
        if !hasLeftOutTable {
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

    /// Whether what it begins says where a quotation is from.
    var isSource: Bool {
      !isClosing && (["cite", "footer", "figcaption"].contains(name) || name == "p" && isCitation)
    }

    /// Whether it ends an element with a source; the end of a paragraph may be left out.
    func ends(_ source: String) -> Bool {
      isClosing && name == source || name == "blockquote"
        || source == "p" && ["p", "div", "ul", "ol", "table"].contains(name)
    }
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
    // What marks quotations and elements may stand in no page.
    let text = String(decoding: page, as: UTF8.self)
    let clean = text.unicodeScalars.filter { !QuotedPage.marks.contains($0.value) }
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
