/// The paragraphs of a draft in Markdown or plain text, with its block quotations.
///
/// A quotation does not go on behind a blank line. Block quotations are read as CommonMark has them: a
/// line of a paragraph that began with `>` belongs to it without the mark, too.
struct QuotedMarkdown {
  private var paragraphs = DraftParagraphs()
  private var paragraph = QuotedParagraph()
  /// Whether the block quotation that goes on has had items of a list.
  private var blockHasItems = false
  /// Whether no words stand on the line before.
  private var isBehindBlank = true

  static func paragraphs(of text: String) -> [QuotedParagraph] {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let made = ExportedLines(lines)
    let tables = DraftTables(lines)
    var reader = QuotedMarkdown()
    for (place, line) in lines.enumerated() {
      if made.isHead(place) || tables.isRule(place) {
        reader.endBlock()
      } else if let row = tables.row(at: place) {
        reader.read(row, number: place + 1)
      } else {
        reader.read(line, number: place + 1)
      }
    }
    reader.endParagraph()
    return reader.paragraphs.withSourcesBelow()
  }

  private mutating func read(_ row: DraftTables.Row, number: Int) {
    endBlock()
    for (column, cell) in row.cells.enumerated() where !cell.allSatisfy(\.isWhitespace) {
      paragraph.place = .cell(
        .init(row: number, column: column, count: row.cells.count, isHeader: row.isHeader)
      )
      paragraph.append(Self.withoutMarks(cell), line: number)
      endParagraph()
    }
    isBehindBlank = true
  }

  private mutating func read(_ line: Substring, number: Int) {
    let isMarked = line.first { $0 != " " && $0 != "\t" } == ">"
    var body = line.drop { " \t>".contains($0) }
    guard !body.allSatisfy(\.isWhitespace) else {
      isBehindBlank = true
      return isMarked ? endParagraph() : endBlock()
    }
    defer { isBehindBlank = false }
    if isMarked {
      // Between marks, `>` goes on with the quotation that a line without it began.
      if !paragraph.isEmpty, !paragraph.isBlock, !paragraph.hasOpenMark { endBlock() }
      if paragraph.isEmpty { paragraph.isBlock = true }
    }
    if paragraph.isBlock, let marked = Self.withoutItemMark(body) {
      // An item or a heading begins anew; without its own `>` it is outside the block.
      let hasWords = !paragraph.isEmpty || paragraphs.isInBlock
      isMarked ? endParagraph() : endBlock()
      paragraph.isBlock = isMarked
      // Below words of the block, `- Devon, 2018` is a source, and in a list an item.
      let line = hasWords && !blockHasItems ? SourceLine(body.unicodeScalars) : nil
      let isSource = line.map { $0.mark == .hyphen && $0.isSource() } ?? false
      if isMarked, !isSource {
        body = marked
        blockHasItems = true
      }
    }
    if !isMarked, !paragraph.isBlock, !paragraph.hasOpenMark, begins(line, body, number) { return }
    paragraph.append(Self.withoutMarks(body), line: number)
  }

  /// Begins a paragraph anew where a line's marks say so.
  ///
  /// - Returns: whether the line has been read.
  private mutating func begins(_ line: Substring, _ body: Substring, _ number: Int) -> Bool {
    if let level = Self.headingLevel(body) {
      endBlock()
      paragraph.append(Self.withoutMarks(body), line: number)
      endHeading(level)
      return true
    }
    if let level = Self.underlineLevel(body), paragraph.lineCount == 1, isTextOpen,
      DraftLine.isTitle(paragraph.beginning)
    {
      endHeading(level)
      return true
    }
    if paragraph.isEmpty, Self.isBoldAlone(body) {
      paragraph.append(Self.withoutMarks(body), line: number)
      endHeading(DraftPlace.boldLevel)
      return true
    }
    let indent = DraftLine.indent(of: line)
    guard let mark = DraftLine.itemMark(of: body), isItem(mark, body, indent) else {
      if paragraph.isEmpty { paragraph.place = .text(indent: indent) }
      return false
    }
    let isTight = !isBehindBlank
    endBlock()
    paragraph.place = .item(indent: indent, isTight: isTight)
    return false
  }

  private var isTextOpen: Bool {
    if case .text = paragraph.place { true } else { false }
  }

  /// Whether a mark begins an item where it stands, and is not a number or a dash of a paragraph.
  private func isItem(_ mark: DraftLine.ItemMark, _ body: Substring, _ indent: Int) -> Bool {
    guard !paragraph.isEmpty else { return true }
    // A source below a quotation: a dash and no quotation.
    let isSource = body.first == "-" && !body.contains(where: \.isQuotationMark)
    let canBeSource = isSource && paragraph.endsWithMark
    switch paragraph.place {
    case .item(let own, _): return !(canBeSource && indent > own)
    default: return mark.mayBeFirst && !canBeSource
    }
  }

  private mutating func endHeading(_ level: Int) {
    paragraph.place = .heading(level: level)
    endBlock()
  }

  private mutating func endBlock() {
    endParagraph()
    paragraphs.endBlock()
    blockHasItems = false
  }

  private mutating func endParagraph() {
    paragraphs.append(paragraph)
    paragraph = QuotedParagraph()
  }

  // MARK: Marks

  /// What stands behind the mark of a list's item or of a heading; `nil` for any other line.
  private static func withoutItemMark(_ line: Substring) -> Substring? {
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    var rest = line.dropFirst(digits.count)
    if digits.isEmpty {
      let mark = rest.prefix { $0 == "#" }
      rest = mark.isEmpty ? "-*+•".contains(rest.first ?? " ") ? rest.dropFirst() : "" : rest
      rest = rest.dropFirst(mark.count)
    } else {
      rest = ".)".contains(rest.first ?? " ") ? rest.dropFirst() : ""
    }
    guard rest.first == " " else { return nil }
    return rest.drop { $0 == " " }
  }

  /// The level of a heading with `#` before it, 1 to 6; `nil` for any other line.
  private static func headingLevel(_ line: Substring) -> Int? {
    let mark = line.prefix { $0 == "#" }
    guard (1...6).contains(mark.count), line[mark.endIndex...].first?.isWhitespace == true else {
      return nil
    }
    return mark.count
  }

  /// The level of the heading that a line is below: 1 for `===`, 2 for `---`.
  private static func underlineLevel(_ line: Substring) -> Int? {
    let rule = line.split(whereSeparator: \.isWhitespace)
    guard rule.count == 1, rule[0].count >= 3, let sign = rule[0].first, "=-".contains(sign),
      rule[0].allSatisfy({ $0 == sign })
    else { return nil }
    return sign == "=" ? 1 : 2
  }

  /// `**Words alone**`, also with a colon behind.
  private static func isBoldAlone(_ line: Substring) -> Bool {
    var text = line.drop(while: \.isWhitespace)
    while text.last.map({ $0.isWhitespace || $0 == ":" }) ?? false { text.removeLast() }
    for mark in ["**", "__"] where text.hasPrefix(mark) && text.hasSuffix(mark) && text.count > 4 {
      let inner = text.dropFirst(2).dropLast(2)
      return !inner.contains(mark) && DraftLine.isTitle(inner)
    }
    return false
  }

  /// A line without marks of emphasis and escapes.
  private static func withoutMarks(_ line: Substring) -> Substring {
    var out = ""
    var previous: Character = " "
    var line = line
    // A line's end that is kept in print.
    if line.hasSuffix("\\"), !line.hasSuffix("\\\\") { line.removeLast() }
    for (index, character) in zip(line.indices, line) {
      let next = line[line.index(after: index)...].first ?? " "
      let isEscape = character == "\\" && (next.isPunctuation || next.isSymbol) && previous != "\\"
      let isEmphasis =
        previous != "\\"
        && (character == "*" || character == "_" && !(isWord(previous) && isWord(next)))
      if !isEscape, !isEmphasis { out.append(character) }
      previous = character
    }
    return Substring(out)
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}

/// Which lines of a draft an export or a report of this program wrote about itself.
///
/// These are its table of provenance with the query's words, its headings and references: they quote
/// no passage.
private struct ExportedLines {
  private var heads: Set<Int> = []

  init(_ lines: [Substring]) {
    for table in lines.indices.split(whereSeparator: { !lines[$0].hasPrefix("|") })
    where table.contains(where: { lines[$0].hasPrefix("| Index generation |") }) {
      heads.formUnion(table)
    }
    for head in lines.indices.split(whereSeparator: { lines[$0].isEmpty })
    where Self.isTextHead(head.map { lines[$0] }) {
      heads.formUnion(head)
    }
    guard !heads.isEmpty else { return }
    var isBehindHeading = false
    for (place, line) in lines.enumerated() where !line.allSatisfy(\.isWhitespace) {
      let isHeading = line.hasPrefix("#")
      if isHeading || isBehindHeading && Self.isReference(line) { heads.insert(place) }
      isBehindHeading = isHeading
    }
  }

  /// Whether it is a letter's reference with its file, as reports have it below a heading.
  private static func isReference(_ line: Substring) -> Bool {
    guard let file = line.ranges(of: " File ").last?.upperBound else { return false }
    return line.hasSuffix(".") && !line[file...].contains(" ")
  }

  /// Whether lines are the title of a report in plain text with what it says of its query and index.
  private static func isTextHead(_ lines: [Substring]) -> Bool {
    lines.contains { $0.hasPrefix("Query:  ") }
      && lines.contains { $0.hasPrefix("Index generation:  ") }
  }

  func isHead(_ place: Int) -> Bool { heads.contains(place) }
}
