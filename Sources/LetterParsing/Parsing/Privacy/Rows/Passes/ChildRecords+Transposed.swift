/// Tables that lie on their side: names of children from left to right, and below each what is told of it.
extension ChildRecords {
  private static let mostRows = 20

  /// Withholds tables whose first column is what is private to the children that the first row names.
  mutating func findTransposed() {
    var index = 0
    while index < lines.count {
      guard let table = transposed(at: index), let rows = table.rows.first?.lines else {
        index += 1
        continue
      }
      if !isOfAdults(table, at: index), areOfChildren(table) {
        let isNew = { [result] row in !result.rows.contains(row) }
        if rows.contains(where: isNew) { withhold(rows, rows: rows.count(where: isNew)) }
        for row in table.rows { noteName(row.cells[0], onLine: lines[rows.lowerBound].number) }
      }
      index = rows.upperBound + 1
    }
  }

  /// The table that a row of names begins, turned so that each child has a row.
  private func transposed(at start: Int) -> Table? {
    let isWithoutCorner = isWithoutCorner(start)
    guard isWithoutCorner || ColumnNames.mayBeginWithNames(lines[start]) else { return nil }
    let mark = CellMark.of(lines[start])
    guard mark != .space, lines[start].text.count <= Self.longestBeginning else { return nil }
    var names = mark.cells(of: lines[start])
    if isWithoutCorner { names.insert("name", at: 0) }
    guard names.count > (mark == .comma ? 2 : 1), ColumnNames.callsNames(names[0]) else {
      return nil
    }
    var rows = [names]
    var end = start
    for index in lines.indices[(start + 1)...].prefix(2 * Self.mostRows) {
      guard lines[index].gap <= (layout == .blocks ? 2 : 0) else { break }
      if CellMark.isRule(lines[index]) { continue }
      guard mark.isIn(lines[index]), lines[index].text.count <= Self.longestBeginning else { break }
      let cells = mark.cells(of: lines[index])
      // Cells at the end may be empty, and a reason may have a comma in it.
      guard (2...names.count + (mark == .comma ? 3 : 0)).contains(cells.count),
        cells[0].utf8.count <= 40, !ColumnNames.callsNames(cells[0])
      else { break }
      rows.append(cells)
      end = index
    }
    guard end > start,
      let heading = TableHeading(
        cells: rows.map { Folding.folded(Array($0[0].utf8)) },
        mark: .bar
      )
    else { return nil }
    var table = Table(heading: heading)
    for column in 1..<names.count {
      table.rows.append((start...end, rows.map { column < $0.count ? $0[column] : "" }))
    }
    // A form of one person may be anybody's.
    guard table.rows.count > 1 || heading.isPrivate else { return nil }
    return table
  }

  /// Whether the first cell of a row of a drawn table is empty.
  private func isWithoutCorner(_ index: Int) -> Bool {
    let text = lines[index].text
    guard text.first == UInt8(ascii: "|") else {
      return lines[index].isIndented && !lines[index].tabs.isEmpty
    }
    return text.dropFirst().first { $0 != Byte.space } == UInt8(ascii: "|")
  }

  /// Keeps the full name in a cell for finding what else is said of the child.
  mutating func noteName(_ cell: String, onLine number: Int) {
    let words = SentenceWord.words(of: cell)
    guard words.count == 2, words.allSatisfy({ PersonWords.isName($0.text) }) else { return }
    let (first, last) = words[0].isClosed ? (words[1], words[0]) : (words[0], words[1])
    result.names.insert(ChildName(first: first.folded, last: last.folded, line: number))
  }
}
