/// Rows that give a birth by its month: beside rows with full dates, or in a list of children.
extension ChildRecords {
  mutating func findMonths() {
    findMonthsBesideDates()
    findBlocksOfMonths()
  }

  /// Withholds months beside dates of birth that are withheld, at most two short lines apart.
  private mutating func findMonthsBesideDates() {
    var index = 0
    while index < lines.count {
      guard isWithheldRow(index) || isNewRow(index) else {
        index += 1
        continue
      }
      let rows = neighbours(from: index)
      if rows.contains(where: isNewRow), rows.contains(where: isWithheldRow) {
        withhold(block: rows)
      }
      index = (rows.last ?? index) + 1
    }
  }

  /// Withheld dates and months from `start` on, at most two short lines apart.
  private func neighbours(from start: Int) -> [Int] {
    var rows = [start]
    var index = start + 1
    while index < lines.count, index - (rows.last ?? start) <= 3 {
      if isWithheldRow(index) || isNewRow(index) {
        rows.append(index)
      } else if !result.rows.contains(index), births[index] != nil || !isFiller(index) {
        break
      }
      index += 1
    }
    return rows
  }

  private func isWithheldRow(_ index: Int) -> Bool {
    result.rows.contains(index) && birth(index) != nil
  }

  private func isNewRow(_ index: Int) -> Bool {
    isMonthRow(index) && !result.rows.contains(index)
  }

  /// Whether a line has nothing but a month for a date of birth, and does not speak of an event.
  ///
  /// A month of the last year is rather that of a list than of a child.
  func isMonthRow(_ index: Int) -> Bool {
    guard let month = months[index], !month.mayBeYears else { return false }
    return age(month.date) != 0 && !EventWords.namesEvent(lines[index].folded)
  }

  /// Withholds months where fewer than three rows have full dates.
  private mutating func findBlocksOfMonths() {
    var index = 0
    while index < lines.count {
      guard isRow(index), !result.rows.contains(index) else {
        index += 1
        continue
      }
      let rows = block(from: index, isRow: isRow)
      if rows.count >= Self.smallestBlock, isOfChildrenByMonth(rows) { withhold(block: rows) }
      index = (rows.last ?? index) + 1
    }
  }

  private func isRow(_ index: Int) -> Bool { births[index] != nil || isMonthRow(index) }

  /// Whether two full dates beside months are of children, or a caption says so of months alone.
  private func isOfChildrenByMonth(_ rows: [Int]) -> Bool {
    guard isOfChildren(rows) else { return false }
    return switch rows.count(where: { births[$0] != nil }) {
    case 0...1: captions(above: rows[0]).contains(where: ChildLabels.listsChildren)
    case 2: true
    // What three full dates are is settled.
    default: false
    }
  }
}
