/// Lines that may stand between the rows of a block.
extension ChildRecords {
  /// Whether a line goes on with the note of a row that was broken over lines.
  func goesOn(_ index: Int) -> Bool {
    index > 0 && lines[index].gap == 0 && lines[index].startsLowercase
      && lines[index].text.count <= Self.longestPageLine
      && !LineEnding.isComplete(lines[index - 1].text)
  }

  private static let longestPageLine = 160

  /// A line that may stand between two rows: the rest of a broken row, a page number, a rule.
  ///
  /// Headings are looked up in a long dictionary, and each heading of a column asks the same lines again.
  func isFiller(_ index: Int) -> Bool {
    if let known = fillers.known[index] { return known }
    let line = lines[index]
    let isFiller = isShortFiller(line)
    fillers.known[index] = isFiller
    return isFiller
  }

  private func isShortFiller(_ line: TextLine) -> Bool {
    line.text.count <= 100 && !line.isLongProse
      && Headings.section(of: line.folded) == nil && !Closing.isFormula(line)
      && !LetterFrame.isSalutation(line)
      && !(line.text.count > 40 && LineEnding.endsSentence(line.text))
  }

  func isHalfRow(_ index: Int) -> Bool {
    isFiller(index) && lines[index].text.last != UInt8(ascii: ":")
  }
}

/// What is known of lines, by index; asked for in any order.
final class Fillers {
  var known: [Bool?]

  init(count: Int) { known = Array(repeating: nil, count: count) }
}
