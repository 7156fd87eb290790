/// Tables that name children beside what is private to them, without a date of birth.
extension ChildRecords {
  /// Withholds the rows of a table whose heading names children with what is private to them.
  mutating func findPupilTables() {
    var index = 0
    while index < lines.count {
      let table = result.rows.contains(index) ? nil : table(at: index) ?? brokenTable(at: index)
      guard let table, let first = table.rows.first, let last = table.rows.last else {
        index += 1
        continue
      }
      if !isOfAdults([index]), areOfChildren(table) {
        withhold(first.lines.lowerBound...last.lines.upperBound, rows: table.rows.count)
      }
      // No row is looked at for two tables.
      index = last.lines.upperBound + 1
    }
  }

  private struct Table {
    let heading: TableHeading
    var rows: [(lines: ClosedRange<Int>, cells: [String])] = []
  }

  /// The heading at a line with the rows right below, each in as many cells or fewer.
  private func table(at header: Int) -> Table? {
    guard let heading = TableHeading(lines[header]) else { return nil }
    var table = Table(heading: heading)
    var index = header + 1
    while index < lines.count, lines[index].gap <= (layout == .blocks ? 2 : 0),
      !result.rows.contains(index), heading.mayBeRow(lines[index]),
      TableHeading(lines[index]) == nil
    {
      let isRule = lines[index].text.allSatisfy { "|-: ".utf8.contains($0) }
      if !isRule { table.rows.append((index...index, heading.mark.cells(of: lines[index]))) }
      index += 1
    }
    return table
  }

  /// The most columns of a table whose cells have a line each.
  private static let mostColumns = 8

  /// A heading of which every cell has a line of its own, with the rows below as far as they begin with names.
  private func brokenTable(at start: Int) -> Table? {
    guard TableHeading.isColumn(lines[start].folded) else { return nil }
    let labels = (start..<min(lines.count, start + Self.mostColumns)).prefix { index in
      TableHeading.isColumn(lines[index].folded)
    }
    let cells = labels.map { lines[$0].folded }
    guard let heading = TableHeading(cells: cells, mark: .line) else { return nil }
    var table = Table(heading: heading)
    var row = start + cells.count
    while row + cells.count <= lines.count {
      let range = row...(row + cells.count - 1)
      let cells = range.map { lines[$0].string }
      guard heading.name(in: cells).map(heading.isChild) == true,
        range.allSatisfy({ !result.rows.contains($0) && isFiller($0) })
      else { break }
      table.rows.append((range, cells))
      row += cells.count
    }
    return table.rows.count > 1 ? table : nil
  }

  private func areOfChildren(_ table: Table) -> Bool {
    let heading = table.heading
    let named = table.rows.count { row in
      guard heading.mark == .space else {
        return heading.name(in: row.cells).map(heading.isChild) == true
      }
      let entry = PersonRow.entry(lines[row.lines.lowerBound], reference: reference)
      return entry.map { $0.form != .first || heading.isOfPupils } ?? false
    }
    guard named * 5 >= table.rows.count * 3 else { return false }
    if heading.isOfPupils { return true }
    let cells = table.rows.map(\.cells)
    guard !cells.contains(where: { heading.name(in: $0).map(TableHeading.isTitle) == true }) else {
      return false
    }
    if heading.tellsAges(cells) || heading.hasCodes(cells) { return true }
    return heading.isPrivate && !cells.contains(where: heading.holdsFigures)
  }
}

/// The heading of a table with a column of names and another of what is private to a child.
private struct TableHeading {
  let cells: [String]
  let mark: CellMark
  /// The column of names.
  private let names: Int
  /// Whether that column is called one of pupils, or of surnames and first names.
  let isOfPupils: Bool
  /// Whether a column is of a need or the like, rather than of ages and attendance alone.
  let isPrivate: Bool

  /// `nil` when a line is no such heading.
  init?(_ line: TextLine) {
    guard line.text.count <= 200, line.text.last != UInt8(ascii: "."),
      Self.nameWords.isFound(in: line.folded)
    else { return nil }
    let mark = CellMark.of(line)
    self.init(cells: mark.cells(of: line).map { Folding.folded(Array($0.utf8)) }, mark: mark)
  }

  /// - Parameter cells: folded.
  init?(cells: [String], mark: CellMark) {
    guard cells.count > 1, let names = cells.firstIndex(where: Self.nameCells.contains) else {
      return nil
    }
    (self.cells, self.mark, self.names) = (cells, mark, names)
    isOfPupils = Self.pupilCells.contains(cells[names])
    isPrivate = cells.contains { Self.privateCells.isFoundAsWord(in: $0) }
    let plain = cells.count { Self.plainCells.contains($0) }
    guard isPrivate || plain > (isOfPupils ? 0 : 1) else { return nil }
    let line = cells.joined(separator: " ")
    guard isOfPupils || !RowCues.listsAdults(line) && !RowCues.namesEvent(line),
      !cells.contains(where: Self.adultCells.contains)
    else { return nil }
    // Without marks between, every word is the name of a column.
    guard mark != .space || cells.allSatisfy(Self.isColumn) && !cells.contains("pupils") else {
      return nil
    }
  }

  private static let nameWords: PhraseSet = [
    "name", "pupil", "child", "student", "initials", "learner",
  ]
  private static let pupilCells: Set<String> = [
    "pupil", "child", "student", "learner", "pupil name", "child name", "student name",
    "name of child", "name of pupil", "child's name", "pupil's name", "pupils", "children",
    "forename", "surname", "first name",
  ]
  private static let nameCells = pupilCells.union(["name", "names", "initials", "full name"])
  private static let privateCells: PhraseSet = [
    "sen", "send", "fsm", "reason", "reason for referral", "need", "needs", "ehcp", "ehc", "lac",
    "cla", "cp", "cin", "boxall", "sdq", "diagnosis", "medication", "safeguarding",
    "child protection",
  ]
  /// What schools and classes have, too.
  private static let plainCells: Set<String> = [
    "age", "year", "yr", "year group", "attendance", "days", "absence", "absences", "exclusions",
    "% attendance", "attendance %", "days excluded", "days lost",
  ]
  private static let adultCells: Set<String> = [
    "role", "post", "job", "job title", "position", "title", "email", "e-mail", "telephone", "tel",
    "phone", "organisation", "representing", "employer", "salary", "qualification", "start date",
    "grade",
  ]

  /// Whether a text is the name of a column and nothing else.
  static func isColumn(_ folded: String) -> Bool {
    guard folded.utf8.count <= 24 else { return false }
    return nameCells.contains(folded) || plainCells.contains(folded) || otherCells.contains(folded)
      || privateCells.isFoundAsWord(in: folded)
  }

  private static let otherCells: Set<String> = [
    "date", "class", "school", "sex", "gender", "form", "status", "notes", "score",
  ]

  // MARK: Rows

  func mayBeRow(_ line: TextLine) -> Bool {
    guard mark != .space else {
      return line.text.count <= 120 && line.text.contains(Byte.space)
        && Headings.section(of: line.folded) == nil && !Closing.isFormula(line)
        && !LetterFrame.isSalutation(line)
    }
    guard mark.isIn(line) else { return false }
    let count = mark.cells(of: line).count
    // A reason may have a comma in it.
    return (2...cells.count + (mark == .comma ? 3 : 0)).contains(count)
  }

  func name(in row: [String]) -> String? { row.count >= cells.count ? row[names] : row.first }

  /// Whether a cell holds a first name with a surname or an initial, or initials; one word below `Pupil`.
  func isChild(_ cell: String) -> Bool {
    let words = ChildCues.pieces(cell)
    if !words.isEmpty, ChildCues.person(words, at: 0) == words.count { return true }
    if words.count == 1, isOfPupils { return ChildName.isName(words[0].text) }
    return PersonRow.isName(Array(cell.utf8))
  }

  /// Whether a name is one of a body, a paper or an event: `Forest School`.
  static func isTitle(_ name: String) -> Bool {
    ChildCues.pieces(name).contains { word in
      let key = word.folded
      return !RowCues.mayBeSurname(key)
        && (Roles.isInstitutionWord(key) || RowCues.endsTitle(key))
    }
  }

  /// The cells of a column, of rows that are complete.
  private func values(_ rows: [[String]], below column: Int) -> [String] {
    rows.filter { $0.count == cells.count }.map { $0[column] }
  }

  /// Whether a column of ages or year groups holds those of one child each.
  func tellsAges(_ rows: [[String]]) -> Bool {
    cells.indices.contains { column in
      guard ["age", "year", "yr", "year group"].contains(cells[column]) else { return false }
      let values = values(rows, below: column)
      return !values.isEmpty
        && values.allSatisfy { value in
          let key = Folding.folded(Array(value.utf8))
          let number = key.drop { "year ".contains($0) }
          return key == "r" || key == "yr" || key == "reception"
            || Int(number).map { (1..<ChildRecords.adultAge).contains($0) } ?? false
        }
    }
  }

  /// Whether columns hold `K`, `Y` or `N` for one child each.
  func hasCodes(_ rows: [[String]]) -> Bool {
    cells.indices.contains { column in
      guard Self.codeCells.contains(cells[column]) else { return false }
      let values = values(rows, below: column)
      return !values.isEmpty
        && values.allSatisfy { $0.utf8.count <= 3 && $0.allSatisfy(\.isLetter) }
    }
  }

  /// Whether a cell under a need or the like counts pupils, as in a table of classes.
  func holdsFigures(_ row: [String]) -> Bool {
    guard !row.contains(where: { $0.contains("%") }) else { return true }
    return row.count == cells.count
      && zip(cells, row).contains { head, cell in
        Self.codeCells.contains(head) && !cell.isEmpty && cell.allSatisfy(\.isNumber)
      }
  }

  private static let codeCells: Set<String> = [
    "sen", "send", "fsm", "ehcp", "ehc", "lac", "cla", "cp", "cin",
  ]
}

/// What parts the cells of a row.
enum CellMark {
  case bar
  case tab
  case gap
  case comma
  /// Nothing but the space between two words.
  case space
  /// Each cell has a line of its own.
  case line

  static func of(_ line: TextLine) -> CellMark {
    [.bar, .tab, .gap, .comma].first { $0.isIn(line) } ?? .space
  }

  func isIn(_ line: TextLine) -> Bool {
    switch self {
    case .bar: line.text.contains(UInt8(ascii: "|"))
    case .tab: !line.tabs.isEmpty
    case .gap: !line.gaps(atLeast: 2).isEmpty
    case .comma: line.text.contains(UInt8(ascii: ","))
    case .space: line.text.contains(Byte.space)
    case .line: true
    }
  }

  /// The texts of the cells of a line.
  func cells(of line: TextLine) -> [String] {
    var cells: [String] = []
    var start = 0
    for edge in edges(of: line) + [line.text.count] where edge >= start {
      let cell = String(decoding: line.text[start..<edge], as: UTF8.self).trimmed(of: " \"")
      // Bars stand on both sides of a row.
      if !(cell.isEmpty && (start == 0 || edge == line.text.count)) { cells.append(cell) }
      start = edge + 1
    }
    return cells
  }

  private func edges(of line: TextLine) -> [Int] {
    switch self {
    case .bar: line.text.indices.filter { line.text[$0] == UInt8(ascii: "|") }
    case .tab: line.tabs
    case .gap: line.gaps(atLeast: 2)
    case .comma: Self.commas(line.text)
    case .space: line.text.indices.filter { line.text[$0] == Byte.space }
    case .line: []
    }
  }

  /// Commas outside quotes.
  private static func commas(_ text: [UInt8]) -> [Int] {
    var isQuoted = false
    return text.indices.filter { index in
      if text[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      return text[index] == UInt8(ascii: ",") && !isQuoted
    }
  }
}
