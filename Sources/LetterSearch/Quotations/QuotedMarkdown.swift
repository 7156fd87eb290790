/// The paragraphs of a draft in Markdown or plain text, with its block quotations.
///
/// A quotation does not go on behind a blank line. Block quotations are read as CommonMark has them: a
/// line of a paragraph that began with `>` belongs to it without the mark, too.
struct QuotedMarkdown {
  private var paragraphs: [QuotedParagraph] = []
  private var paragraph = QuotedParagraph()
  /// Whether the block quotation that goes on has had words.
  private var blockHasWords = false

  static func paragraphs(of text: String) -> [QuotedParagraph] {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let made = ExportedLines(lines)
    var reader = QuotedMarkdown()
    for (place, line) in lines.enumerated() {
      if made.isHead(place) {
        reader.endBlock()
      } else {
        reader.read(line, number: place + 1)
      }
    }
    reader.endParagraph()
    return reader.paragraphs
  }

  private mutating func read(_ line: Substring, number: Int) {
    let isMarked = line.first { $0 != " " && $0 != "\t" } == ">"
    var body = line.drop { " \t>".contains($0) }
    guard !body.allSatisfy(\.isWhitespace) else { return isMarked ? endParagraph() : endBlock() }
    if isMarked {
      // Between marks, `>` goes on with the quotation that a line without it began.
      if !paragraph.isEmpty, !paragraph.isBlock, !paragraph.hasOpenMark { endBlock() }
      if paragraph.isEmpty { paragraph.isBlock = true }
    }
    if paragraph.isBlock, let marked = Self.withoutItemMark(body) {
      // An item or a heading begins anew; without its own `>` it is outside the block.
      isMarked ? endParagraph() : endBlock()
      paragraph.isBlock = isMarked
      if isMarked { body = marked }
    }
    paragraph.append(Self.withoutMarks(body), line: number)
  }

  private mutating func endBlock() {
    endParagraph()
    blockHasWords = false
  }

  private mutating func endParagraph() {
    let isBlock = paragraph.isBlock
    if isBlock { paragraph.dropCitation(isFirst: !blockHasWords) }
    if !paragraph.isEmpty {
      paragraphs.append(paragraph)
      blockHasWords = isBlock
    }
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

  /// A line without marks of emphasis and escapes.
  private static func withoutMarks(_ line: Substring) -> Substring {
    var out = ""
    var previous: Character = " "
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

  func isHead(_ place: Int) -> Bool { heads.contains(place) }
}
