/// Takes the marks of quotations, the `> ` of Markdown and e-mails, off the lines of a body.
///
/// Lines keep them until the parts of a letter are found: a “Dear” that is quoted opens no letter.
enum QuotedLines {
  /// The lines without marks, each with its ``TextLine/inset``; one of nothing but marks is blank.
  static func unmarked(_ lines: [TextLine]) -> [TextLine] {
    guard lines.contains(where: { $0.text.first == Byte.quoteMark }) else { return lines }
    var result: [TextLine] = []
    var gap = 0
    for (index, line) in lines.enumerated() {
      var line = line
      line.gap += gap
      gap = 0
      if isQuoted(index, of: lines) {
        let marks = marks(of: line.text)
        guard marks.length < line.text.count else {
          gap = line.gap + 1
          continue
        }
        line = line.dropping(marks.length)
        line.inset = marks.depth
      }
      result.append(line)
    }
    return result
  }

  /// An item without the mark of a quotation that is all of it, `- > All was well.`.
  static func unmarked(item line: TextLine) -> TextLine {
    guard line.text.first == Byte.quoteMark, isMarked(line.text) else { return line }
    return line.dropping(marks(of: line.text).length)
  }

  /// Whether a line is marked, and does not begin with a sign that counts: `> 5 pupils`.
  private static func isQuoted(_ index: Int, of lines: [TextLine]) -> Bool {
    guard lines[index].text.first == Byte.quoteMark, lines[index].inset == 0 else { return false }
    return isMarked(lines[index].text)
      || [index - 1, index + 1].contains {
        lines.indices.contains($0) && lines[$0].text.first == Byte.quoteMark
      }
  }

  private static let mostMarks: UInt8 = 100

  private static func isMarked(_ text: [UInt8]) -> Bool {
    let length = marks(of: text).length
    return length < text.count && !text[length].isASCIIDigit && text[length - 1] == Byte.space
  }

  /// The marks that a text begins with, with the spaces behind them.
  private static func marks(of text: [UInt8]) -> (length: Int, depth: UInt8) {
    var length = 0
    var depth: UInt8 = 0
    while length < text.count, text[length] == Byte.quoteMark, depth < mostMarks {
      depth += 1
      length += 1
      if length < text.count, text[length] == Byte.space { length += 1 }
    }
    return (length, depth)
  }
}
