/// Records whose cells have a line each, and whose notes may be sentences: a name, below it a date alone.
extension ChildRecords {
  /// The longest date alone, in bytes.
  private static let longestDate = 20
  /// The most lines from a label to the first name.
  private static let mostLabels = 10

  /// Withholds records that begin with a name and, on the next line, a date of birth: three or more, or
  /// two below a heading that calls a column one of births.
  mutating func findLoneDates() {
    var index = 0
    while index < lines.count {
      guard isLoneRecord(index) else {
        index += 1
        continue
      }
      let (rows, _, end) = notedRun(from: index, gap: lines[index + 1].gap, isRow: isLoneRecord)
      let last = max(end, endOfCells(rows.map { $0 + 1 }))
      let least = isBelowBirths(index) ? 2 : Self.smallestBlock
      if rows.count >= least, !isOfAdults(rows) {
        withhold(index...last, rows: rows.count { !result.rows.contains($0 + 1) })
      }
      index = last + 1
    }
  }

  /// Whether a line is a name and the one below nothing but a date that makes a child.
  private func isLoneRecord(_ index: Int) -> Bool {
    guard index + 1 < lines.count, lines[index + 1].text.count <= Self.longestDate,
      let birth = births[index + 1], PersonRow.isName(lines[index])
    else { return false }
    // What happened in the last two years is rather no birth.
    return !isReferenceKnown || (age(birth) ?? 0) >= 2
  }

  /// Whether a heading such as `Date of birth` stands right above, as one of several cells.
  private func isBelowBirths(_ start: Int) -> Bool {
    (max(0, start - Self.mostLabels)..<start).contains { BirthLabels.namesBirth(lines[$0].folded) }
  }
}
