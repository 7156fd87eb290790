/// Tables of which the heading names birth dates, pupil numbers, or names with ages; and tables of homes.
extension ChildRecords {
  /// Rows of children below the heading of a table of homes.
  mutating func findHomes() {
    for rows in homes {
      withhold(rows, rows: rows.count)
      for row in rows {
        guard let name = ChildName.leading(lines[row]) else { continue }
        result.names.insert(name)
      }
    }
  }

  /// Rows under a heading that names birth dates, pupil numbers, or names with ages.
  mutating func findColumns() {
    for index in lines.indices where !result.rows.contains(index) {
      let folded = lines[index].folded
      guard lines[index].text.count <= 200, !lines[index].isLongProse else { continue }
      let isBirth = BirthLabels.namesBirth(folded) && births[index] == nil
      let isNumber = BirthLabels.namesIdentifier(folded)
      let isAge = ChildLabels.namesAges(folded)
      guard isBirth || isNumber || isAge else { continue }
      // Where a label is a cell of its own, the others may stand between it and the first date.
      let isCell = isBirth && folded.utf8.count <= 30
      let rows = rowsBelow(index, misses: isCell ? 8 : 2) { row in
        (isBirth
          && (birth(row) != nil || beginnings[row] || BirthLabels.holdsPlainDate(lines[row])))
          || (isNumber && BirthLabels.holdsIdentifier(lines[row]))
          || (isAge && Self.holdsAge(lines[row]))
      }
      guard let first = rows.first, let last = rows.last,
        isBirth || isNumber || rows.count >= Self.smallestBlock
      else { continue }
      // Where every cell has a line of its own, the first name stands above the first date.
      let isBroken = first > index + 1
      if isBroken { withhold(block: rows) }
      var end = last
      // The cells behind the last date are no more than those between the label and the first.
      while isCell, end + 1 < lines.count, end - last < first - index - 1, isHalfRow(end + 1),
        lines[end + 1].gap <= (lines[(index + 1)...last].map(\.gap).max() ?? 0)
      {
        end += 1
      }
      var more = 0
      let gap = zip([index] + rows, rows).map { lines[$1].gap }.max() ?? 0
      while !isBroken, end == last + more, continuesTable(end + 1, beside: last, gap: gap) {
        end += 1
        more += 1
      }
      withhold((isBroken ? index + 1 : first)...end, rows: isBroken ? 0 : rows.count + more)
      result.headers.insert(index)
    }
  }

  /// Indexes of matching rows under a heading, with so many other short lines between them.
  private func rowsBelow(_ header: Int, misses most: Int, matches: (Int) -> Bool) -> [Int] {
    var rows: [Int] = []
    var misses = 0
    var index = header + 1
    while index < lines.count, misses <= most {
      if matches(index) {
        rows.append(index)
        misses = 0
      } else if isFiller(index) {
        misses += 1
      } else {
        break
      }
      index += 1
    }
    return rows
  }

  /// A number from 0 to 18 as a cell of its own.
  private static func holdsAge(_ line: TextLine) -> Bool {
    guard line.text.count <= 160, !line.isLongProse else { return false }
    return line.folded.split { " |,\t()".contains($0) }.contains { cell in
      // `Y3` is a year group.
      let number = cell.first == "y" || cell.first == "r" ? cell.dropFirst() : cell
      return number.utf8.count <= 2 && (Int(number).map { (0..<adultAge).contains($0) } ?? false)
    }
  }
}
