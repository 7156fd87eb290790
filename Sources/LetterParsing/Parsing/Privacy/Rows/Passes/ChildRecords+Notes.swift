/// What stands below a row with a name and a date of birth: a note on the child, of whatever length.
extension ChildRecords {
  /// Lines of a note, at most.
  private static let longestNote = 8
  /// Page numbers and other short lines between a note and the next row, at most.
  private static let mostBetween = 2

  /// Withholds rows that begin with a person and a date of birth, with the notes behind and below them.
  ///
  /// Where nothing else is in two such rows, they are enough; else a note has to tell of a child: “she”,
  /// or a need.
  mutating func findNoted() {
    var index = 0
    while index < lines.count {
      guard isPersonRow(index) else {
        index += 1
        continue
      }
      let (rows, longest, end) = notedRun(from: index, isRow: isPersonRow)
      let last = rows.last ?? index
      // Rows without notes are left to the passes for those.
      let hasNotes = longest > 0 || end > last || rows.contains(where: isNoted)
      let areWhole = rows.count > 1 && rows.allSatisfy(isNothingElse)
      if hasNotes, areWhole || isOfChildren(rows, end), !isOfAdults(rows) {
        withhold(rows[0]...max(end, last), rows: rows.count)
      }
      index = max(last, end) + 1
    }
  }

  /// Withholds the notes that go on below withheld rows: indented, or with the child's name or “she”.
  mutating func findNotesBelow() {
    for row in result.rows.sorted() where !result.rows.contains(row + 1) && beginsWithPerson(row) {
      let end = endOfNote(row, sure: 0) { beginnings[$0] }
      if end > row { withhold((row + 1)...end, rows: 0) }
    }
  }

  /// Withholds the lines that the note of the last row goes on with, as those of others do.
  mutating func withholdNote(below rows: [Int]) {
    guard let last = rows.last else { return }
    var end = last
    while end + 1 < lines.count, !result.rows.contains(end + 1), goesOn(end + 1) { end += 1 }
    if end > last { withhold((last + 1)...end, rows: 0) }
  }

  /// Rows from `start` on, each right behind the note of the one before; how many lines the longest of
  /// the notes between them has, and where the last one ends.
  ///
  /// - Parameter gap: blank lines between the lines of a note, at most.
  func notedRun(
    from start: Int,
    gap: Int = 0,
    isRow: (Int) -> Bool
  ) -> (rows: [Int], longest: Int, end: Int) {
    var rows = [start]
    var row = start
    var longest = 0
    while true {
      let end = endOfNote(row, sure: Self.longestNote, gap: gap, isRow: isRow)
      var next = end + 1
      while next < lines.count, next - end <= Self.mostBetween, !isRow(next), isFiller(next) {
        next += 1
      }
      guard next < lines.count, isRow(next) else {
        return (rows, longest, endOfNote(row, sure: longest, gap: gap, isRow: isRow))
      }
      longest = max(longest, end - row)
      row = next
      rows.append(row)
    }
  }

  /// Whether a line begins with a person's name and a date that makes a child.
  private func isPersonRow(_ index: Int) -> Bool {
    beginnings[index] && !result.rows.contains(index)
  }

  private func beginsWithPerson(_ index: Int) -> Bool {
    beginnings[index] || ChildName.leading(lines[index]) != nil
  }

  /// Whether a row goes on behind its date.
  private func isNoted(_ index: Int) -> Bool {
    lines[index].text.count > 60 && LineEnding.endsSentence(lines[index].text)
  }

  /// The last line of the note below a row; the row itself when there is none.
  ///
  /// - Parameter sure: how many lines belong to it whatever they say, as notes of other rows have so many.
  private func endOfNote(_ row: Int, sure: Int, gap: Int = 0, isRow: (Int) -> Bool) -> Int {
    var end = row
    while end + 1 < lines.count, end - row < Self.longestNote, !isRow(end + 1),
      mayBeNote(end + 1, of: row, gap: gap)
    {
      guard end - row < sure || isNote(end + 1, of: row) else { break }
      end += 1
    }
    return end
  }

  private func mayBeNote(_ index: Int, of row: Int, gap: Int) -> Bool {
    let line = lines[index]
    guard line.gap <= gap, !result.rows.contains(index), line.text.count <= Self.longestBeginning
    else { return false }
    let isItem = Bullets.mark(of: line) != nil
    if isItem, line.indent <= lines[row].indent, Bullets.mark(of: lines[row]) != nil {
      return false
    }
    return Headings.section(of: line.folded) == nil && !Closing.isFormula(line)
      && !LetterFrame.isSalutation(line)
  }

  private func isNote(_ index: Int, of row: Int) -> Bool {
    let line = lines[index]
    if line.indent > lines[row].indent || line.startsLowercase { return true }
    let isOfItem = Bullets.mark(of: lines[row]) != nil && Bullets.mark(of: line) == nil
    return isOfItem || speaksOfChild(index, of: row)
  }

  /// Whether a line begins with “he” or “her”, or with the name in the row.
  private func speaksOfChild(_ index: Int, of row: Int) -> Bool {
    let words = lines[index].folded.split { !$0.isLetter }.prefix(2)
    guard let first = words.first else { return false }
    if ["he", "she", "his", "her", "him", "hers"].contains(first) { return true }
    guard let name = ChildName.leading(lines[row]) else { return false }
    return words.contains { $0 == name.first || String($0) == name.last }
  }

  /// Whether a line is a person with a date of birth and nothing else.
  private func isNothingElse(_ row: Int) -> Bool {
    PersonRow.withBirth(lines[row], reference: reference) { _ in true } == .good
  }

  /// Whether rows or their notes tell something of a child: “she”, a need, or its name again.
  private func isOfChildren(_ rows: [Int], _ end: Int) -> Bool {
    if rows.contains(where: { $0 < end && !beginnings[$0 + 1] && speaksOfChild($0 + 1, of: $0) }) {
      return true
    }
    return (rows[0]...max(end, rows[0])).contains { LifeCues.tellsOfPerson(lines[$0]) }
  }
}
