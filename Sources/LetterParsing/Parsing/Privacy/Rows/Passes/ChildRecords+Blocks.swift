/// Three or more rows with dates of birth, which no heading need announce.
extension ChildRecords {
  /// Withholds blocks of dates that what stands around does not call something else.
  mutating func findBlocks() {
    var index = 0
    while index < lines.count {
      guard births[index] != nil, !result.rows.contains(index) else {
        index += 1
        continue
      }
      let rows = trimmed(block(from: index) { births[$0] != nil })
      if rows.count >= Self.smallestBlock, isOfChildren(rows) {
        withhold(block: rows)
        withholdNote(below: rows)
      }
      index = (rows.last ?? index) + 1
    }
  }

  /// Rows with a date from `start` on, at most two short lines apart.
  func block(from start: Int, isRow: (Int) -> Bool) -> [Int] {
    var rows = [start]
    var index = start + 1
    while index < lines.count, index - (rows.last ?? start) <= 3 {
      if isRow(index), !result.rows.contains(index) {
        rows.append(index)
      } else if !isFiller(index), !goesOn(index) {
        break
      }
      index += 1
    }
    return rows
  }

  /// Without column headings that carry a date of their own, such as the day of a rating.
  private func trimmed(_ rows: [Int]) -> [Int] {
    // Without the document's date, the youngest child would look like such a heading.
    guard rows.count > Self.smallestBlock, isReferenceKnown else { return rows }
    let ages = rows.compactMap { births[$0].flatMap(age) }
    let median = ages.sorted()[ages.count / 2]
    guard median >= 2 else { return rows }
    return Array(rows.drop { births[$0].flatMap(age) == 0 })
  }
}
