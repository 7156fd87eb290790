/// What the rows below a heading hold.
extension TableHeading {
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
    guard mark != .space else { return PersonRow.isFigures(line) }
    let row = mark.cells(of: line)
    return (row.count == cells.count || mark == .comma) && name(in: row).map(isChild) == true
  }

  func name(in row: [String]) -> String? { row.count >= cells.count ? row[names] : row.first }

  /// Whether a cell holds a first name with a surname or an initial, or initials; one word below `Pupil` or
  /// `Surname`.
  func isChild(_ cell: String) -> Bool {
    let words = SentenceWord.words(of: cell)
    if !words.isEmpty, PersonWords.person(words, at: 0) == words.count { return true }
    if words.count == 1, isOfPupils || ColumnNames.partCells.contains(cells[names]) {
      return ChildName.isName(words[0].text)
    }
    return PersonRow.isName(Array(cell.utf8))
  }

  /// Whether a cell holds a full name, or one with an initial, and not what is scored: `Social Skills`.
  func isFullName(_ cell: String) -> Bool {
    let words = SentenceWord.words(of: cell)
    return words.count > 1 && isChild(cell) && !Self.isTitle(cell) && !Self.namesAspect(cell)
      && !GroupWords.areOfGroup(words, at: 0)
  }

  /// Whether a cell ends with the name of a trait or a skill.
  private static func namesAspect(_ cell: String) -> Bool {
    SentenceWord.words(of: cell).last.map { TitleWords.isAspect($0.folded) } ?? false
  }

  /// Whether a name is one of a body, a paper or an event: `Forest School`.
  static func isTitle(_ name: String) -> Bool {
    SentenceWord.words(of: name).contains { word in
      let key = word.folded
      return !TitleWords.mayBeSurname(key)
        && (Roles.isInstitutionWord(key) || TitleWords.endsTitle(key))
    }
  }

  /// Whether a name ends like that of a place.
  static func mayBePlace(_ name: String) -> Bool {
    SentenceWord.words(of: name).last.map { PlaceWords.mayEndPlace($0.folded) } ?? false
  }

  /// Whether most cells of a column, of rows that are complete, are of a kind.
  private func most(_ rows: [[String]], below column: Int, are isOfKind: (String) -> Bool) -> Bool {
    let values = rows.filter { $0.count == cells.count && !$0[column].isEmpty }.map { $0[column] }
    return values.count(where: isOfKind) * 2 > values.count
  }

  /// Whether a column of ages or year groups holds those of one child each.
  func tellsAges(_ rows: [[String]]) -> Bool {
    cells.indices.contains { column in
      guard Self.ageColumns.contains(cells[column]) else { return false }
      // Without marks between, a name has two cells and no column is known by its place.
      guard mark != .space else {
        return rows.count { $0.contains(where: Self.isAge) } * 2 > rows.count
      }
      return most(rows, below: column, are: Self.isAge)
    }
  }

  private static let ageColumns: Set<String> = [
    "age", "year", "yr", "year group", "form", "class", "reg group", "tutor group",
  ]

  /// Whether a cell is an age, a year group or a class of one: `7`, `Year 2`, `2B`, `N1`, `R`.
  private static func isAge(_ cell: String) -> Bool {
    let key = Folding.folded(Array(cell.utf8))
    let number = key.drop { "year ".contains($0) }
    if ["r", "yr", "reception", "nursery", "n", "n1", "n2"].contains(key) { return true }
    let digits = number.last?.isLetter == true ? number.dropLast() : number
    return Int(digits).map { (1..<ChildRecords.adultAge).contains($0) } ?? false
  }

  /// Whether most rows tell what a pupil did or suffers: `kicked a teaching assistant`, `neglect`, `CIN`.
  func tellOffences(_ rows: [[String]]) -> Bool {
    rows.count { row in
      row.contains { cell in
        let words = SentenceWord.words(of: cell)
        return LifeCues.isOffence(Folding.folded(Array(cell.utf8)))
          || LifeCues.namesHardship(words) || NeedCues.namesNeed(words)
          || words.count == 1 && Self.caseCodes.contains(words[0].text)
      }
    } * 2 > rows.count
  }

  /// What the cases of children are called in short.
  private static let caseCodes: Set<String> = ["CP", "CIN", "CIC", "LAC", "CLA", "EHCP", "ICPC"]

  /// Whether a column called a role or a position holds anything but offices.
  func holdsNoOffices(_ rows: [[String]]) -> Bool {
    cells.indices.contains { column in
      ColumnNames.officeCells.contains(cells[column])
        && most(rows, below: column, are: Self.isFigure)
    }
  }

  /// Whether columns hold `K`, `Y` or `N` for one child each.
  func hasCodes(_ rows: [[String]]) -> Bool {
    cells.indices.contains { column in
      ColumnNames.codeCells.contains(cells[column])
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
    return figures.contains { ColumnNames.codeCells.contains(cells[$0]) }
      || figures.contains { ColumnNames.isPrivate(cells[$0]) && row[$0].contains("%") }
      || !isScore && !figures.isEmpty && figures.count == columns.count
  }

  static func isFigure(_ cell: String) -> Bool {
    cell.contains(where: \.isNumber) && cell.allSatisfy { $0.isNumber || "%., ".contains($0) }
  }

  private static let scoreCells: PhraseSet = ["boxall", "sdq"]
}
