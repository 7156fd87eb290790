/// Rows whose cells have a line each: more of them than a block of dates may skip.
extension ChildRecords {
  /// The most lines of a child, its own name and need with them.
  private static let mostCells = 8

  /// Withholds three or more dates that stand equally far apart with nothing but cells between.
  ///
  /// Where the caption names children, rows may lack cells.
  mutating func findSpaced() {
    var index = 0
    while index < lines.count {
      guard births[index] != nil, !result.rows.contains(index) else {
        index += 1
        continue
      }
      let rows = spacedRows(from: index)
      let even = Self.evenRun(rows)
      if even.count >= Self.smallestBlock, let start = startOfCells(even, isEven: true) {
        withholdCells(even, from: start)
      } else if rows.count >= Self.smallestBlock, let start = startOfCells(rows, isEven: false) {
        withholdCells(rows, from: start)
      }
      let last = (even.count >= Self.smallestBlock ? even : rows).last ?? index
      index = max(index + 1, last)
    }
  }

  /// The first three or more rows that are equally far apart, and what goes on so.
  private static func evenRun(_ rows: [Int]) -> [Int] {
    var run: [Int] = []
    for row in rows {
      if run.count < 2 || row - run[run.count - 1] == run[1] - run[0] {
        run.append(row)
      } else if run.count >= smallestBlock {
        return run
      } else {
        run = [run[run.count - 1], row]
      }
    }
    return run
  }

  /// Dates from `start` on with at most seven cells between each and the next.
  private func spacedRows(from start: Int) -> [Int] {
    var rows = [start]
    var index = start + 1
    while index < lines.count, rows.count < 200, index - (rows.last ?? start) <= Self.mostCells {
      if births[index] != nil, !result.rows.contains(index) {
        rows.append(index)
      } else if !isFiller(index) {
        break
      }
      index += 1
    }
    return rows
  }

  /// The first line of rows that are of children, or nil.
  private func startOfCells(_ rows: [Int], isEven: Bool) -> Int? {
    let steps = zip(rows, rows.dropFirst()).map { $1 - $0 }
    guard let longest = steps.max(), longest >= 2 else { return nil }
    // The cells of the first row that stand above its date.
    var start = rows[0]
    let most = isEven ? cellsAbove(rows) : longest - 1
    while start > 0, rows[0] - start < most, isHalfRow(start - 1), !isFarther(start, rows) {
      start -= 1
    }
    let captions = self.captions(above: start) + (start..<rows[0]).map { lines[$0].folded }
    if captions.contains(where: ChildLabels.namesChildren) { return start }
    guard isEven, !captions.contains(where: EventWords.listsEvents) else { return nil }
    let records = rows.map { max(start, $0 - longest + 1)...$0 }
    let events = zip(rows, rows.dropFirst() + [(rows.last ?? 0) + longest]).count { row, next in
      (row..<min(next, lines.count)).contains { EventWords.isEventRow(lines[$0].folded) }
    }
    guard events * 10 < rows.count * 6 else { return nil }
    let named = records.count { record in record.contains(where: isNamed) }
    guard named * 2 >= rows.count else { return nil }
    let ages = rows.compactMap { births[$0].flatMap(age) }.sorted()
    return !isReferenceKnown || ages[ages.count / 2] >= 2 ? start : nil
  }

  /// How many cells stand above the date of a row: those behind the widest gap, or all.
  private func cellsAbove(_ rows: [Int]) -> Int {
    let between = (rows[0] + 1)...rows[1]
    let widest = between.map { lines[$0].gap }.max() ?? 0
    let starts = between.filter { lines[$0].gap == widest }
    return starts.count == 1 ? rows[1] - starts[0] : rows[1] - rows[0] - 1
  }

  /// Whether more blank lines stand above a line than anywhere between rows.
  private func isFarther(_ index: Int, _ rows: [Int]) -> Bool {
    guard let first = rows.first, let last = rows.last, first < last else { return false }
    return lines[index].gap > (lines[(first + 1)...last].map(\.gap).max() ?? 0)
  }

  /// The last cell of the last of records that are equally long, whose names stand one line above `dates`.
  func endOfCells(_ dates: [Int]) -> Int {
    guard let first = dates.first, var end = dates.last else { return 0 }
    let step = zip(dates, dates.dropFirst()).map { $1 - $0 }.min() ?? 2
    let last = min(lines.count - 1, end + step - 2)
    let gap = first < end ? lines[(first + 1)...end].map(\.gap).max() ?? 0 : 0
    while end < last, isHalfRow(end + 1), lines[end + 1].gap <= gap { end += 1 }
    return end
  }

  private mutating func withholdCells(_ rows: [Int], from start: Int) {
    guard let last = rows.last else { return }
    let steps = zip(rows, rows.dropFirst()).map { $1 - $0 }
    var end = last
    while end + 1 < lines.count, end - last < (steps.max() ?? 1) - 1, isHalfRow(end + 1),
      !isFarther(end + 1, rows)
    {
      end += 1
    }
    withhold(start...end, rows: rows.count)
  }
}
