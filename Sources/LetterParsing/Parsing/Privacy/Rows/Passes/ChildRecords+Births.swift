/// Columns and labels of dates of birth whose values are no dates that can be read.
extension ChildRecords {
  /// The most lines between two rows, as of tables.
  private static let mostBetween = 2

  /// Withholds every row below `Date of birth`, whatever stands there: `38061`, `spring 1897`, `xx/xx/1897`.
  mutating func findBirthColumns() {
    for index in lines.indices where !result.rows.contains(index) {
      guard let heading = BirthHeading(lines[index]), !isRow(index, like: heading) else { continue }
      let rows = rows(below: index, under: heading)
      guard let first = rows.first, let last = rows.last,
        rows.count(where: { heading.counts(lines[$0]) }) * 2 < rows.count
      else { continue }
      result.headers.insert(index)
      let new = rows.count { !result.rows.contains($0) }
      guard new > 0 else { continue }
      withhold(first...last, rows: new)
    }
  }

  /// Withholds the rows below a heading of nothing but columns that spaces part, one of them of births:
  /// `North 35061 Elm School` below `Area DOB School`.
  ///
  /// Nothing tells where a cell ends; so a row is a short line with a digit, those between are rows, too, and
  /// the table ends with its paragraph.
  mutating func findSpacedBirthColumns() {
    for index in lines.indices where !result.rows.contains(index) {
      guard SpacedBirthHeading.isHeading(lines[index]) else { continue }
      var rows: [Int] = []
      var next = index + 1
      while next < lines.count, next - (rows.last ?? index) <= Self.mostBetween + 1,
        isInTable(next, from: index), Self.mayBeSpacedRow(lines[next])
      {
        if SpacedBirthHeading.isRow(lines[next]) { rows.append(next) }
        next += 1
      }
      guard let first = rows.first, let last = rows.last, first == index + 1,
        rows.count(where: { SpacedBirthHeading.counts(lines[$0]) }) * 2 < rows.count
      else { continue }
      result.headers.insert(index)
      let new = rows.count { !result.rows.contains($0) }
      guard new > 0 else { continue }
      withhold(first...last, rows: new)
    }
  }

  /// Whether no more stands before a line than between the heading and the first row.
  private func isInTable(_ index: Int, from header: Int) -> Bool {
    let widest = layout == .blocks ? 2 : 1
    return lines[index].startsPage
      || lines[index].gap <= (index == header + 1 ? widest : lines[header + 1].gap)
  }

  /// In bytes.
  private static let longestSpacedRow = 120

  private static func mayBeSpacedRow(_ line: TextLine) -> Bool {
    line.text.count <= longestSpacedRow && !LineEnding.endsSentence(line.text)
      && !ProseCues.isProse(line) && !SpacedBirthHeading.isHeading(line)
  }

  /// Whether a line is not the first of its table, as where the columns of another one are told of.
  private func isRow(_ index: Int, like heading: BirthHeading) -> Bool {
    var above = index - 1
    while above >= 0, lines[above + 1].gap == 0, CellMark.isRule(lines[above]) { above -= 1 }
    return above >= 0 && lines[above + 1].gap == 0 && heading.isAsWide(lines[above])
  }

  private func rows(below header: Int, under heading: BirthHeading) -> [Int] {
    var rows: [Int] = []
    var misses = 0
    for index in lines.indices[(header + 1)...] {
      guard lines[index].gap <= (layout == .blocks ? 2 : 1) || lines[index].startsPage else {
        break
      }
      if CellMark.isRule(lines[index]) { continue }
      guard BirthHeading(lines[index]) == nil else { break }
      if heading.isRow(lines[index]) {
        rows.append(index)
        misses = 0
      } else if misses < Self.mostBetween, isFiller(index) {
        misses += 1
      } else {
        break
      }
    }
    return rows
  }

  /// Whether a line is `Date of birth: …` with a value that is no date but has a digit.
  func isUnreadBirth(_ index: Int) -> Bool {
    let folded = lines[index].folded
    guard lines[index].text.count <= 60, let colon = folded.prefix(24).firstIndex(of: ":"),
      BirthLabels.callsBirth(String(folded[..<colon]))
    else { return false }
    return folded[colon...].contains(where: \.isNumber)
  }
}

/// The heading of a table with a column of dates of birth.
private struct BirthHeading {
  private let cells: [String]
  private let mark: CellMark
  private let column: Int

  /// Bytes of a cell: of commas that may as well be those of a sentence, of others, and below it.
  private static let longestCell = (plain: 24, marked: 60, value: 40)

  /// `nil` when a line is no such heading.
  init?(_ line: TextLine) {
    guard line.text.count <= 200, BirthLabels.callsBirth(line.folded) else { return nil }
    let mark = CellMark.of(line)
    let cells = mark.cells(of: line).map { Folding.folded(Array($0.utf8)) }
    let longest = Self.isPlain(mark) ? Self.longestCell.plain : Self.longestCell.marked
    guard mark != .space, cells.count > 1,
      cells.allSatisfy({ $0.utf8.count <= longest && $0.count(where: \.isNumber) < 4 }),
      let column = cells.firstIndex(where: BirthLabels.callsBirth),
      !LineEnding.endsSentence(line.text)
    else { return nil }
    (self.cells, self.mark, self.column) = (cells, mark, column)
  }

  private static func isPlain(_ mark: CellMark) -> Bool { mark == .comma || mark == .semicolon }

  func isAsWide(_ line: TextLine) -> Bool {
    mark.isIn(line) && mark.cells(of: line).count == cells.count
  }

  /// Whether a row tells how many were born in a year, and of no one.
  func counts(_ line: TextLine) -> Bool {
    let row = mark.cells(of: line)
    guard row.count == cells.count else { return false }
    let others = row.indices.filter { $0 != column && !row[$0].isEmpty }
    return others.allSatisfy { TableHeading.isFigure(row[$0]) && row[$0].utf8.count <= 6 }
      && !others.isEmpty
  }

  func isRow(_ line: TextLine) -> Bool {
    guard mark.isIn(line) else { return false }
    let row = mark.cells(of: line)
    if Self.isPlain(mark) {
      return row.count == cells.count && !LineEnding.endsSentence(line.text)
        && row[column].utf8.count <= Self.longestCell.value
        && row[column].contains(where: \.isNumber)
    }
    guard (2...cells.count).contains(row.count) else { return false }
    return row.count < cells.count || row[column].utf8.count <= Self.longestCell.value
  }
}

/// The heading of a table with a column of dates of birth and nothing but the space of words between its cells.
private enum SpacedBirthHeading {
  /// In bytes.
  private static let longest = 100
  /// Words of the name of a column.
  private static let longestColumn = 4

  /// Whether all of a line is names of columns, two or more, and one of them calls births.
  static func isHeading(_ line: TextLine) -> Bool {
    guard line.text.count <= longest, BirthLabels.callsBirth(line.folded),
      CellMark.of(line) == .space, !line.text.contains(where: { "|;:.?!".utf8.contains($0) })
    else { return false }
    let words = line.folded.split { " ,/&".contains($0) }
    var (index, columns, births) = (0, 0, 0)
    while index < words.count {
      let name = (1...longestColumn).reversed().lazy
        .filter { index + $0 <= words.count }
        .map { (length: $0, name: words[index..<index + $0].joined(separator: " ")) }
        .first { isColumn($0.name) }
      guard let name else { return false }
      index += name.length
      columns += 1
      if BirthLabels.callsBirth(name.name) { births += 1 }
    }
    return columns > 1 && births == 1
  }

  /// A birthday may be one of a school.
  private static func isColumn(_ name: String) -> Bool {
    guard !["birthday", "bday"].contains(name) else { return false }
    if BirthLabels.callsBirth(name) { return BirthLabels.isBirthColumn(name) }
    return ColumnNames.isColumn(name) || ColumnNames.besideBirths.contains(name)
  }

  static func isRow(_ line: TextLine) -> Bool {
    line.text.contains(Byte.space) && line.folded.contains(where: \.isNumber)
      && !line.startsLowercase
  }

  /// Whether a row is of figures and months alone, such as how many were born in one.
  static func counts(_ line: TextLine) -> Bool {
    line.folded.split(separator: " ").allSatisfy {
      TableHeading.isFigure(String($0)) || Dates.months[String($0)] != nil
    }
  }
}
