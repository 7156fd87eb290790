/// Names that stand above dates of birth rather than beside them.
extension ChildRecords {
  /// The most lines between a label of names and the dates below, as in a table that was read column by
  /// column.
  private static let mostNames = 40

  /// Withholds what is above a withheld date of birth as far as it is a record: from a label of names on,
  /// or the name alone on the line above.
  mutating func findNamesAbove() {
    for row in result.rows.sorted() where !result.rows.contains(row - 1) {
      guard let start = labelOfNames(above: row) ?? loneName(above: row), start < row else {
        continue
      }
      withhold(start...(row - 1), rows: 0)
    }
  }

  /// The nearest line above that calls names, with nothing but cells and no blank line between.
  private func labelOfNames(above row: Int) -> Int? {
    guard isCalledBirth(row) else { return nil }
    var index = row
    while index > 0, row - index < Self.mostNames, lines[index].gap == 0, isCell(index - 1) {
      index -= 1
      if RowCues.callsName(lines[index].folded) { return index }
    }
    return nil
  }

  /// Whether the line, or one right above, calls a date one of birth.
  private func isCalledBirth(_ row: Int) -> Bool {
    RowCues.namesBirth(lines[row].folded)
      || row > 0 && lines[row].gap == 0 && RowCues.namesBirth(lines[row - 1].folded)
  }

  /// The line above `DOB: …` when it is a name alone.
  private func loneName(above row: Int) -> Int? {
    guard row > 0, lines[row].gap == 0, RowCues.namesBirth(lines[row].folded) else { return nil }
    let words = lines[row - 1].text.split(separator: Byte.space)
    let areNames = words.allSatisfy { $0.first?.isASCIIUppercase == true && $0.count < 20 }
    return (1...3).contains(words.count) && areNames && isCell(row - 1)
      && !Roles.isInstitutionWord(
        String(decoding: words[words.count - 1], as: UTF8.self).lowercased()
      )
      ? row - 1 : nil
  }

  /// A short line that is no sentence, item or heading.
  private func isCell(_ index: Int) -> Bool {
    let line = lines[index]
    return line.text.count <= 120 && line.text.last != UInt8(ascii: ".") && isFiller(index)
      && Bullets.mark(of: line) == nil
  }
}
