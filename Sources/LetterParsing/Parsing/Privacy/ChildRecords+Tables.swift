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
      var end = last.lines.upperBound
      if !isOfAdults(table, at: index), areOfChildren(table) {
        while end + 1 < lines.count, goesOn(end + 1) { end += 1 }
        withhold(first.lines.lowerBound...end, rows: table.rows.count)
      }
      // No row is looked at for two tables.
      index = end + 1
    }
  }

  /// Whether a caption calls the rows adults, and neither the heading nor the cells say otherwise.
  ///
  /// A group of children has members and results, too; staff have no needs beside their year groups.
  private func isOfAdults(_ table: Table, at header: Int) -> Bool {
    guard !table.heading.isOfPupils, isOfAdults([header]) else { return false }
    let cells = table.rows.map(\.cells)
    return !table.heading.isPrivate
      || captions(above: header).contains(where: RowCues.namesOffices)
      || !table.heading.tellsAges(cells) && !table.heading.hasCodes(cells)
  }

  private struct Table {
    let heading: TableHeading
    var rows: [(lines: ClosedRange<Int>, cells: [String])] = []
  }

  /// The heading at a line with the rows below, each in as many cells or fewer.
  private func table(at header: Int) -> Table? {
    guard let heading = TableHeading(lines[header]) else { return nil }
    var table = Table(heading: heading)
    var misses = 0
    var isApart = false
    for index in lines.indices[(header + 1)...] {
      let line = lines[index]
      guard line.gap <= 2 || line.startsPage, !result.rows.contains(index) else { break }
      isApart = isApart || line.gap > (layout == .blocks ? 2 : 0)
      if CellMark.isRule(line) { continue }
      guard TableHeading(line) == nil else { break }
      let isNext = misses == 0 && !isApart
      if heading.mayBeRow(line), isNext || heading.isWholeRow(line) {
        table.rows.append((index...index, heading.mark.cells(of: line)))
        (misses, isApart) = (0, false)
      } else if heading.mark != .space, misses < Self.mostMisses, isFiller(index) {
        misses += 1
      } else {
        break
      }
    }
    return table
  }

  /// The most lines between two rows: the rest of a cell, the number of a page, the name of a class.
  private static let mostMisses = 2

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
    if heading.isOfPupils, !heading.isOfGroups { return true }
    let cells = table.rows.map(\.cells)
    // One child may be called like a place or a prize.
    let titles = cells.count { heading.name(in: $0).map(TableHeading.isTitle) == true }
    guard heading.isOfPupils || titles * 2 < cells.count else { return false }
    if heading.tellsAges(cells) || heading.hasCodes(cells) { return true }
    return heading.isPrivate && cells.count(where: heading.holdsFigures) * 2 < cells.count
  }
}

/// The heading of a table with a column of names and another of what is private to a child.
private struct TableHeading {
  let cells: [String]
  let mark: CellMark
  /// The column of names.
  private let names: Int
  /// Whether that column is called one of pupils.
  let isOfPupils: Bool
  /// Whether it is called `Pupils` and no more, as the groups of a school are, too.
  let isOfGroups: Bool
  /// Whether a column is of a need or the like, rather than of ages and attendance alone.
  let isPrivate: Bool

  /// `nil` when a line is no such heading.
  init?(_ line: TextLine) {
    guard line.text.count <= 200, !Self.isSentence(line), Self.nameWords.isFound(in: line.folded)
    else { return nil }
    let mark = CellMark.of(line)
    self.init(cells: mark.cells(of: line).map { Folding.folded(Array($0.utf8)) }, mark: mark)
  }

  /// - Parameter cells: folded.
  init?(cells: [String], mark: CellMark) {
    let cells = cells.map(Self.plain)
    guard cells.count > 1, let names = cells.firstIndex(where: Self.isName) else { return nil }
    (self.cells, self.mark, self.names) = (cells, mark, names)
    isOfPupils = Self.isOfPupils(cells[names])
    isOfGroups = ["pupils", "children", "students", "learners"].contains(cells[names])
    let others = cells.indices.filter { $0 != names }.map { cells[$0] }
    // A reason or a day of training may be anybody's.
    isPrivate = others.contains { [isOfPupils] cell in
      Self.isPrivate(cell)
        && (isOfPupils || !RowCues.listsAdults(cell) && !RowCues.namesEvent(cell))
        || isOfPupils && Self.reasons.isFoundAsWord(in: cell)
    }
    let plain = cells.count { Self.plainCells.contains($0) }
    guard isPrivate || plain > (isOfPupils ? 0 : 1) else { return nil }
    guard isOfPupils || !cells.contains(where: Self.officeCells.contains),
      isOfPupils || isPrivate || !cells.contains(where: Self.contactCells.contains)
    else { return nil }
    // Without marks between, every word is the name of a column.
    guard mark != .space || cells.allSatisfy(Self.isColumn) && !isOfGroups else { return nil }
  }

  /// Whether a full stop ends a line that is not the one of `S.E.N.`.
  private static func isSentence(_ line: TextLine) -> Bool {
    guard line.text.last == UInt8(ascii: ".") else { return false }
    let word = line.text.split(separator: Byte.space).last ?? []
    return word.count { $0 == UInt8(ascii: ".") } == 1
  }

  /// The name of a column without what some set behind it and the stops of an abbreviation.
  private static func plain(_ cell: String) -> String {
    cell.filter { $0 != "." }.trimmed(of: ":*")
  }

  private static let nameWords: PhraseSet = [
    "name", "pupil", "child", "student", "initials", "learner", "young person", "yp",
  ]
  private static let pupilWords: Set<Substring> = [
    "pupil", "pupils", "child", "children", "student", "students", "learner", "learners", "yp",
    "young person", "young people",
  ]
  /// What stands beside those words: `Pupil’s full name`, `Student(s)`.
  private static let besideWords: Set<Substring> = ["s", "of", "the", "full", "name", "names"]
  private static let nameCells: Set<String> = [
    "name", "names", "initials", "full name", "forename", "surname", "first name",
  ]

  private static func isName(_ cell: String) -> Bool {
    nameCells.contains(cell) || isOfPupils(cell)
  }

  private static func isOfPupils(_ cell: String) -> Bool {
    guard cell.utf8.count <= 40, nameWords.isFound(in: cell) else { return false }
    let words = cell.split { !$0.isLetter }.filter { !besideWords.contains($0) }
    return !words.isEmpty
      && (words.allSatisfy(pupilWords.contains)
        || pupilWords.contains(words.joined(separator: " ")[...]))
  }

  private static let privateCells: PhraseSet = [
    "sen", "send", "fsm", "reason for referral", "need", "needs", "ehcp", "ehc", "lac", "cla",
    "cp", "cin", "boxall", "sdq", "diagnosis", "medication", "safeguarding", "child protection",
    "medical condition", "medical conditions", "allergy", "allergies", "ethnicity", "religion",
    "social worker", "young carer", "adopted", "home address", "disability", "concern", "concerns",
    "offence",
  ]
  private static let reasons: PhraseSet = ["reason"]

  private static func isPrivate(_ cell: String) -> Bool {
    privateCells.isFoundAsWord(in: cell) || codeCells.contains(cell)
  }

  /// What schools, classes and adults have, too.
  private static let plainCells: Set<String> = [
    "age", "year", "yr", "year group", "attendance", "days", "absence", "absences", "exclusions",
    "% attendance", "attendance %", "days excluded", "days lost", "reason",
  ]
  private static let officeCells: Set<String> = [
    "role", "post", "job", "job title", "position", "title", "organisation", "representing",
    "employer", "salary", "qualification",
  ]
  /// What a child beside a need may have as well.
  private static let contactCells: Set<String> = [
    "email", "e-mail", "telephone", "tel", "phone", "start date", "grade",
  ]

  /// Whether a text is the name of a column and nothing else.
  static func isColumn(_ folded: String) -> Bool {
    guard folded.utf8.count <= 24 else { return false }
    return isName(folded) || plainCells.contains(folded) || otherCells.contains(folded)
      || isPrivate(folded)
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

  /// Whether a line that does not follow a row has all its cells, and the name of a child among them.
  func isWholeRow(_ line: TextLine) -> Bool {
    guard mark != .space else { return false }
    let row = mark.cells(of: line)
    return (row.count == cells.count || mark == .comma) && name(in: row).map(isChild) == true
  }

  func name(in row: [String]) -> String? { row.count >= cells.count ? row[names] : row.first }

  /// Whether a cell holds a first name with a surname or an initial, or initials; one word below `Pupil` or
  /// `Surname`.
  func isChild(_ cell: String) -> Bool {
    let words = ChildCues.pieces(cell)
    if !words.isEmpty, ChildCues.person(words, at: 0) == words.count { return true }
    if words.count == 1, isOfPupils || Self.partCells.contains(cells[names]) {
      return ChildName.isName(words[0].text)
    }
    return PersonRow.isName(Array(cell.utf8))
  }

  private static let partCells: Set<String> = ["forename", "surname", "first name"]

  /// Whether a name is one of a body, a paper or an event: `Forest School`.
  static func isTitle(_ name: String) -> Bool {
    ChildCues.pieces(name).contains { word in
      let key = word.folded
      return !RowCues.mayBeSurname(key)
        && (Roles.isInstitutionWord(key) || RowCues.endsTitle(key))
    }
  }

  /// Whether most cells of a column, of rows that are complete, are of a kind.
  private func most(_ rows: [[String]], below column: Int, are isOfKind: (String) -> Bool) -> Bool {
    let values = rows.filter { $0.count == cells.count && !$0[column].isEmpty }.map { $0[column] }
    return values.count(where: isOfKind) * 2 > values.count
  }

  /// Whether a column of ages or year groups holds those of one child each.
  func tellsAges(_ rows: [[String]]) -> Bool {
    cells.indices.contains { column in
      guard ["age", "year", "yr", "year group"].contains(cells[column]) else { return false }
      // Without marks between, a name has two cells and no column is known by its place.
      guard mark != .space else {
        return rows.count { $0.contains(where: Self.isAge) } * 2 > rows.count
      }
      return most(rows, below: column, are: Self.isAge)
    }
  }

  /// Whether a cell is an age, a year group or a class of one: `7`, `Year 2`, `2B`, `N1`, `R`.
  private static func isAge(_ cell: String) -> Bool {
    let key = Folding.folded(Array(cell.utf8))
    let number = key.drop { "year ".contains($0) }
    if ["r", "yr", "reception", "nursery", "n", "n1", "n2"].contains(key) { return true }
    let digits = number.last?.isLetter == true ? number.dropLast() : number
    return Int(digits).map { (1..<ChildRecords.adultAge).contains($0) } ?? false
  }

  /// Whether columns hold `K`, `Y` or `N` for one child each.
  func hasCodes(_ rows: [[String]]) -> Bool {
    cells.indices.contains { column in
      Self.codeCells.contains(cells[column])
        && most(rows, below: column) { $0.utf8.count <= 3 && $0.allSatisfy(\.isLetter) }
    }
  }

  /// Whether a cell under a need or the like counts pupils, as in a table of classes, or all cells do.
  ///
  /// A child with a need may have an attendance in per cent beside it.
  func holdsFigures(_ row: [String]) -> Bool {
    guard row.count == cells.count else { return false }
    let columns = cells.indices.filter { $0 != names && !row[$0].isEmpty }
    let figures = columns.filter { Self.isFigure(row[$0]) }
    let isScore = cells.contains { Self.scoreCells.isFoundAsWord(in: $0) }
    return figures.contains { Self.codeCells.contains(cells[$0]) }
      || figures.contains { Self.isPrivate(cells[$0]) && row[$0].contains("%") }
      || !isScore && !figures.isEmpty && figures.count == columns.count
  }

  private static func isFigure(_ cell: String) -> Bool {
    cell.contains(where: \.isNumber) && cell.allSatisfy { $0.isNumber || "%., ".contains($0) }
  }

  private static let scoreCells: PhraseSet = ["boxall", "sdq"]
  private static let codeCells: Set<String> = [
    "sen", "send", "fsm", "ehcp", "ehc", "lac", "cla", "cp", "cin", "pp", "eal", "pupil premium",
    "free school meals",
  ]
}

/// What parts the cells of a row.
enum CellMark {
  case bar
  /// `│` or `¦`, which some programs draw for a bar.
  case drawn
  case brokenBar
  case tab
  case gap
  case semicolon
  case comma
  /// Nothing but the space between two words.
  case space
  /// Each cell has a line of its own.
  case line

  static func of(_ line: TextLine) -> CellMark {
    [.bar, .drawn, .brokenBar, .tab, .gap, .semicolon, .comma].first { $0.isIn(line) } ?? .space
  }

  /// Whether a line is drawn between rows: `|---+---|`, `=====`.
  static func isRule(_ line: TextLine) -> Bool {
    line.text.allSatisfy { "|+-=_: ".utf8.contains($0) }
  }

  func isIn(_ line: TextLine) -> Bool {
    switch self {
    case .bar, .drawn, .brokenBar, .semicolon: !edges(of: line).isEmpty
    case .tab: !line.tabs.isEmpty
    case .gap: !line.gaps(atLeast: 2).isEmpty
    case .comma: line.text.contains(UInt8(ascii: ","))
    case .space: line.text.contains(Byte.space)
    case .line: true
    }
  }

  /// The texts of the cells of a line, without the mark of an item or a quotation before them.
  func cells(of line: TextLine) -> [String] {
    var cells: [String] = []
    let first = Self.start(of: line)
    var start = first
    for edge in edges(of: line) + [line.text.count] where edge >= start {
      let cell = String(decoding: line.text[start..<edge], as: UTF8.self).trimmed(of: " \"")
      // Bars stand on both sides of a row.
      if !(cell.isEmpty && (start == first || edge == line.text.count)) { cells.append(cell) }
      start = edge + width
    }
    return cells
  }

  private static func start(of line: TextLine) -> Int {
    if line.text.first == UInt8(ascii: ">") { return 1 }
    guard let mark = Bullets.mark(of: line), case .glyph = mark.style else { return 0 }
    return min(mark.length, line.text.count)
  }

  /// The bytes of the mark.
  private var width: Int {
    switch self {
    case .drawn: 3
    case .brokenBar: 2
    default: 1
    }
  }

  private func edges(of line: TextLine) -> [Int] {
    switch self {
    case .bar: line.text.indices.filter { line.text[$0] == UInt8(ascii: "|") }
    case .drawn: Self.places(of: [0xE2, 0x94, 0x82], in: line.text)
    case .brokenBar: Self.places(of: [0xC2, 0xA6], in: line.text)
    case .tab: line.tabs
    case .gap: line.gaps(atLeast: 2)
    case .semicolon: line.text.indices.filter { line.text[$0] == UInt8(ascii: ";") }
    case .comma: Self.commas(line.text)
    case .space: line.text.indices.filter { line.text[$0] == Byte.space }
    case .line: []
    }
  }

  private static func places(of sign: [UInt8], in text: [UInt8]) -> [Int] {
    text.indices.filter { text[$0] == sign[0] && text[$0...].starts(with: sign) }
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
