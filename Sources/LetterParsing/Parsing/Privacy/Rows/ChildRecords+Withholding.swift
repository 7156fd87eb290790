/// How passes put down what they found.
extension ChildRecords {
  /// Withholds a block with the other half of rows that were broken over lines.
  mutating func withhold(block rows: [Int]) {
    guard let first = rows.first, let last = rows.last else { return }
    let steps = zip(rows, rows.dropFirst()).map { $1 - $0 }
    let extra = (steps.min() ?? 1) - 1
    var start = first
    var end = last
    let gap = lines[first...last].dropFirst().map(\.gap).max() ?? 0
    for _ in 0..<max(0, extra) {
      if start > 0, isHalfRow(start - 1), lines[start].gap <= gap { start -= 1 }
      if end + 1 < lines.count, isHalfRow(end + 1), lines[end + 1].gap <= gap { end += 1 }
    }
    let isNew = { [result] index in !result.rows.contains(index) }
    // Months between full dates are rows, too.
    let count =
      rows.count { !isMonthRow($0) && isNew($0) }
      + (start...end).count { isMonthRow($0) && isNew($0) }
    withhold(start...end, rows: count)
  }

  mutating func withhold(_ range: ClosedRange<Int>, rows: Int) {
    result.rows.formUnion(range)
    let above = range.lowerBound - 1
    if above >= 0, lines[range.lowerBound].gap == 0, isHeader(above) {
      result.headers.insert(above)
    }
    result.withheld.append(WithheldRows(numbers(of: range), ofChildren: rows))
  }

  /// The lines of the source that lines are made of, by number.
  func numbers(of range: ClosedRange<Int>) -> ClosedRange<Int> {
    lines[range.lowerBound].number...ends[range.upperBound]
  }
}

extension WithheldRows {
  /// - Parameters:
  ///   - lines: of the source, by number.
  ///   - rows: how many of those are rows.
  init(_ lines: ClosedRange<Int>, ofChildren rows: Int) {
    let noun = rows == 1 ? "row" : "rows"
    self.init(
      lines: lines,
      rowCount: rows,
      reason: "\(rows) \(noun) withheld: looks like dates of birth of children"
    )
  }

  /// One entry for rows that touch, in the order of lines: the passes above find them in any order.
  static func merged(_ entries: [WithheldRows]) -> [WithheldRows] {
    var merged: [WithheldRows] = []
    for entry in entries.sorted(by: { $0.lines.lowerBound < $1.lines.lowerBound }) {
      if let last = merged.last, last.lines.upperBound + 1 >= entry.lines.lowerBound {
        let end = max(last.lines.upperBound, entry.lines.upperBound)
        merged[merged.count - 1] = WithheldRows(
          last.lines.lowerBound...end,
          ofChildren: last.rowCount + entry.rowCount
        )
      } else {
        merged.append(entry)
      }
    }
    return merged
  }
}
