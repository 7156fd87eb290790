/// Records whose cells have a line each, and whose notes may be sentences: a name, below it a date alone.
extension ChildRecords {
  /// The longest date alone, in bytes.
  private static let longestDate = 20
  /// The most lines of a record.
  private static let longestRecord = 10

  /// Withholds records that begin with a name and, on the next line, a date of birth: three or more, or
  /// two below a heading that calls a column one of births.
  mutating func findLoneDates() {
    var index = 0
    while index < lines.count {
      guard isLoneRecord(index) else {
        index += 1
        continue
      }
      var starts = [index]
      while let last = starts.last, let next = nextRecord(behind: last) { starts.append(next) }
      let least = isBelowBirths(index) ? 2 : Self.smallestBlock
      if starts.count >= least, !isOfAdults(starts) {
        let rows = starts.count { !result.rows.contains($0 + 1) }
        withhold(index...endOfLast(starts), rows: rows)
      }
      index = (starts.last ?? index) + 2
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

  private func nextRecord(behind start: Int) -> Int? {
    for index in (start + 2)..<max(start + 2, min(lines.count, start + Self.longestRecord)) {
      if isLoneRecord(index) { return index }
      if endsRecords(index) { return nil }
    }
    return nil
  }

  private func endsRecords(_ index: Int) -> Bool {
    Headings.section(of: lines[index].folded) != nil || Closing.isFormula(lines[index])
      || LetterFrame.isSalutation(lines[index])
  }

  /// Whether a heading such as `Date of birth` stands right above, as one of several cells.
  private func isBelowBirths(_ start: Int) -> Bool {
    (max(0, start - Self.longestRecord)..<start).contains { RowCues.namesBirth(lines[$0].folded) }
  }

  /// The last line of the last record, which has at most as many lines as the longest of the others.
  private func endOfLast(_ starts: [Int]) -> Int {
    guard let last = starts.last else { return 0 }
    let longest = zip(starts, starts.dropFirst()).map { $1 - $0 }.max() ?? 2
    let gap = lines[(starts[0] + 1)...(last + 1)].map(\.gap).max() ?? 0
    var end = last + 1
    while end + 1 < lines.count, end + 1 - last < longest, lines[end + 1].gap <= gap,
      !endsRecords(end + 1)
    {
      end += 1
    }
    return end
  }
}
