/// Rows of a table or list that lack what the others are known by, such as a date of birth.
extension ChildRecords {
  /// Cells of a row: between bars, tabs, wide spaces or commas.
  func cellCount(_ line: TextLine) -> Int {
    let bars = line.text.count { $0 == UInt8(ascii: "|") }
    if bars > 1 { return max(1, bars - 1) }
    let gaps = max(line.tabs.count, line.columnGaps.count)
    if gaps > 0 { return gaps + 1 }
    return line.text.count { $0 == UInt8(ascii: ",") } + 1
  }

  /// Whether a line goes on with the rows of a table, whatever stands in the place of its date.
  ///
  /// - Parameter row: the last row above, or the first below.
  func continuesTable(_ index: Int, beside row: Int, gap: Int) -> Bool {
    guard lines.indices.contains(index), !result.rows.contains(index) else { return false }
    let line = lines[index]
    guard lines[max(index, row)].gap <= gap, line.text.count <= Self.longestBeginning,
      Headings.section(of: line.folded) == nil, !RowCues.listsEvents(line.folded),
      !Closing.isFormula(line), !LetterFrame.isSalutation(line),
      !RowCues.namesBirth(line.folded)
    else { return false }
    if isSetInCells(line) {
      return (2...max(2, cellCount(lines[row]))).contains(cellCount(line))
    }
    guard ChildName.leading(line) != nil else { return false }
    if PersonRow.isName(line) || Self.unknowns.isFoundAsWord(in: line.folded) { return true }
    return cellCount(line) == cellCount(lines[row]) && !LineEnding.isSentence(line.text)
      && (line.text.contains(where: \.isASCIIDigit)
        || ChildCues.namesNeed(ChildCues.pieces(line.string)))
  }

  private static let unknowns: PhraseSet = [
    "tbc", "not known", "unknown", "n/k", "nk", "n/a", "not given", "not recorded",
  ]

  /// Withholds rows beside two or more withheld ones that begin with a name as those do.
  mutating func findNeighbours() {
    var index = 0
    while index < lines.count {
      guard result.rows.contains(index) else {
        index += 1
        continue
      }
      let start = index
      while index < lines.count, result.rows.contains(index) { index += 1 }
      let named = (start..<index).filter { ChildName.leading(lines[$0]) != nil }
      guard named.count > 1, let last = named.last, last == index - 1 || named[0] == start else {
        continue
      }
      if last == index - 1 {
        while isNeighbour(index, beside: index - 1, like: last) {
          withhold(index...index, rows: 1)
          index += 1
        }
      }
      var above = start - 1
      while named[0] == start, isNeighbour(above, beside: above + 1, like: start) {
        withhold(above...above, rows: 1)
        above -= 1
      }
    }
  }

  private func isNeighbour(_ index: Int, beside next: Int, like row: Int) -> Bool {
    guard lines.indices.contains(index), lines[max(index, next)].gap == 0,
      ChildName.leading(lines[index]) != nil, Bullets.areAlike(lines[index], lines[row])
    else { return false }
    return continuesTable(index, beside: row, gap: 0)
  }

  // MARK: Tables without dates

  /// Withholds the rows of a table whose heading names children with what is private to them.
  mutating func findPupilTables() {
    var index = 0
    while index < lines.count {
      let header = index
      index += 1
      guard !result.rows.contains(header), let column = columnOfNames(header),
        !isOfAdults([header])
      else { continue }
      let rows = rowsOfTable(below: header)
      // No row is looked at for two tables.
      index = (rows.last ?? header) + 1
      let named = rows.count { isChild(in: $0, column: column, of: header) }
      guard named * 5 >= rows.count * 3, let first = rows.first, let last = rows.last,
        !rows.contains(where: { holdsFigures($0, below: header) })
      else { continue }
      withhold(first...last, rows: rows.count)
    }
  }

  /// The place of the cell that calls names of children, when another calls a need or the like.
  private func columnOfNames(_ header: Int) -> Int? {
    let line = lines[header]
    guard line.text.count <= 200, cellCount(line) > 2, isSetInCells(line),
      !RowCues.listsAdults(line.folded), !RowCues.namesEvent(line.folded)
    else { return nil }
    let cells = cells(of: line).map { Folding.folded(Array($0.utf8)) }
    let names = cells.firstIndex { Self.nameCells.contains($0) }
    guard let names, cells.contains(where: { Self.privateCells.isFoundAsWord(in: $0) }) else {
      return nil
    }
    return names
  }

  private static let nameCells: Set<String> = [
    "name", "names", "pupil", "child", "student", "pupil name", "child name", "student name",
    "name of child", "name of pupil", "child's name", "pupil's name", "first name", "surname",
    "forename", "initials", "pupils", "children",
  ]
  private static let privateCells: PhraseSet = [
    "sen", "send", "fsm", "reason", "reason for referral", "need", "needs", "ehcp", "ehc", "lac",
    "cla", "boxall", "sdq", "diagnosis", "medication", "safeguarding", "child protection",
  ]

  /// Rows right below a heading, each in as many cells or fewer.
  private func rowsOfTable(below header: Int) -> [Int] {
    var rows: [Int] = []
    var index = header + 1
    while index < lines.count, lines[index].gap <= (layout == .blocks ? 2 : 0),
      !result.rows.contains(index), isSetInCells(lines[index]),
      (2...cellCount(lines[header])).contains(cellCount(lines[index]))
    {
      let isRule = lines[index].text.allSatisfy { "|-: ".utf8.contains($0) }
      if !isRule { rows.append(index) }
      index += 1
    }
    return rows
  }

  private func isSetInCells(_ line: TextLine) -> Bool {
    line.text.first == UInt8(ascii: "|") || !line.tabs.isEmpty || !line.columnGaps.isEmpty
  }

  /// Whether the cell of names holds a first name with a surname or an initial, or initials.
  private func isChild(in row: Int, column: Int, of header: Int) -> Bool {
    let cells = cells(of: lines[row])
    guard
      let cell = cells.count == self.cells(of: lines[header]).count ? cells[column] : cells.first
    else { return false }
    let words = ChildCues.pieces(cell)
    return ChildCues.person(words, at: 0) == words.count && !words.isEmpty
  }

  /// Whether a cell under a need or the like counts pupils, as in a table of classes.
  private func holdsFigures(_ row: Int, below header: Int) -> Bool {
    guard !lines[row].text.contains(UInt8(ascii: "%")) else { return true }
    let heads = cells(of: lines[header]).map { Folding.folded(Array($0.utf8)) }
    let cells = cells(of: lines[row])
    guard cells.count == heads.count else { return false }
    return zip(heads, cells).contains { head, cell in
      ["sen", "send", "fsm", "ehcp", "ehc", "lac", "cla"].contains(head)
        && !cell.isEmpty && cell.allSatisfy(\.isNumber)
    }
  }

  /// The texts of the cells of a line.
  private func cells(of line: TextLine) -> [String] {
    let bar = UInt8(ascii: "|")
    var edges = line.text.indices.filter { line.text[$0] == bar }
    if edges.isEmpty { edges = line.tabs.isEmpty ? line.columnGaps : line.tabs }
    var cells: [String] = []
    var start = 0
    for edge in edges + [line.text.count] where edge >= start {
      let cell = String(decoding: line.text[start..<edge], as: UTF8.self).trimmed(of: " ")
      // Bars stand on both sides of a row.
      if !(cell.isEmpty && (start == 0 || edge == line.text.count)) { cells.append(cell) }
      start = edge + 1
    }
    return cells
  }
}

extension Bullets {
  /// Whether two lines may be items of one list: with marks of one kind, or both without.
  static func areAlike(_ line: TextLine, _ other: TextLine) -> Bool {
    switch (mark(of: line)?.style, mark(of: other)?.style) {
    case (.glyph(let one), .glyph(let two)): one == two
    case (.number, .number), (.letter, .letter), (.bareNumber, .bareNumber), (nil, nil): true
    default: false
    }
  }
}
