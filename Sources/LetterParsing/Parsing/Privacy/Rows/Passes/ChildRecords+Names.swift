/// Names that stand above dates of birth rather than beside them.
extension ChildRecords {
  /// The most lines between a label of names and the dates below, as in a table that was read column by
  /// column.
  private static let mostNames = 40

  /// Withholds what is above a withheld date of birth as far as it is a record: from a label of names on,
  /// or the name alone on the line above.
  mutating func findNamesAbove() {
    for row in result.rows.sorted() where !result.rows.contains(row - 1) {
      // The heading of the column is no row, and is gone, too.
      var row = row
      while result.headers.contains(row - 1), BirthLabels.namesBirth(lines[row - 1].folded) {
        row -= 1
      }
      if let start = labelOfNames(above: row) ?? loneName(above: row), start < row {
        withhold(start...(row - 1), rows: 0)
      } else if BirthLabels.namesBirth(lines[row].folded) {
        withholdName(below: row)
      }
    }
    // What stands for the heading of a column may be a name, the beginning of the sentence that goes on
    // in the row, or a row itself, and headings stay in the shown source.
    for header in result.headers.subtracting(result.rows).sorted() {
      let isRow = BirthLabels.identifiesChild(lines[header])
      guard isRow || PersonRow.isName(lines[header]) || ProseCues.isProse(lines[header]) else {
        continue
      }
      result.rows.insert(header)
      result.withheld.append(WithheldRows(numbers(of: header...header), ofChildren: isRow ? 1 : 0))
    }
  }

  /// Withholds the name that stands right below a record that begins with `DOB: …`.
  private mutating func withholdName(below start: Int) {
    var row = start
    while result.rows.contains(row + 1) { row += 1 }
    guard row + 1 < lines.count, lines[row + 1].gap == 0, PersonRow.isName(lines[row + 1]) else {
      return
    }
    withhold((row + 1)...(row + 1), rows: 0)
  }

  /// The nearest line above that calls names, with nothing but cells and no blank line between.
  private func labelOfNames(above row: Int) -> Int? {
    guard isCalledBirth(row) else { return nil }
    var index = row
    while index > 0, row - index < Self.mostNames, lines[index].gap == 0, isCell(index - 1) {
      index -= 1
      if ChildLabels.callsName(lines[index].folded) { return index }
    }
    return nil
  }

  /// Whether the line, or one right above, calls a date one of birth.
  private func isCalledBirth(_ row: Int) -> Bool {
    BirthLabels.namesBirth(lines[row].folded)
      || row > 0 && lines[row].gap == 0 && BirthLabels.namesBirth(lines[row - 1].folded)
  }

  /// The line above `DOB: …` when it is a name alone; of lines that are parted, page numbers between.
  private func loneName(above row: Int) -> Int? {
    guard row > 0, BirthLabels.namesBirth(lines[row].folded) else { return nil }
    guard lines[row].gap == 0, !lines[row].startsPage else {
      var above = row - 1
      if above > 0, lines[above].text.allSatisfy(\.isASCIIDigit) { above -= 1 }
      return PersonRow.isName(lines[above]) ? above : nil
    }
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
