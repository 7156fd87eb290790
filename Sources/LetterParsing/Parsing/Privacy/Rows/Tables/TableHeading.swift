/// The heading of a table with a column of names and another of what is private to a child.
struct TableHeading {
  let cells: [String]
  let mark: CellMark
  /// The column of names.
  let names: Int
  /// Whether that column is called one of pupils.
  let isOfPupils: Bool
  /// Whether it is called `Pupils` and no more, as the groups of a school are, too.
  let isOfGroups: Bool
  /// Whether a column is of a need or the like, rather than of ages and attendance alone.
  let isPrivate: Bool
  /// Whether a column is of births.
  let isOfBirths: Bool
  /// Whether a column is of what only children have, such as a tutor group.
  let hasChildColumns: Bool
  /// Whether a column is of a subject or a stage, as classes and schools have scores in, too.
  let isScored: Bool
  /// Whether a column is of what happened or how a case stands, which may be anything.
  let isOfIncidents: Bool
  /// Whether first names and surnames have a column each.
  let isParted: Bool
  /// Whether a column is called a role or a position.
  let hasOffice: Bool
  /// What stands beside the names.
  let company: Company

  enum Company {
    /// A need, a birth, an age: below `Pupil`, one word is a name.
    case sure
    /// A score, an address, a class: one word may as well be what is scored.
    case known
    /// Anything.
    case other
  }

  /// `nil` when a line is no such heading.
  init?(_ line: TextLine) {
    guard line.text.count <= 200, !Self.endsInFullStop(line), ColumnNames.mayCallNames(line.folded)
    else { return nil }
    let mark = CellMark.of(line)
    self.init(cells: ColumnNames.folded(mark.cells(of: line)), mark: mark)
  }

  /// The heading that two lines make together: `Pupil  Reading` above `name   age`.
  init?(_ line: TextLine, over next: TextLine) {
    let mark = CellMark.of(line)
    guard mark != .space, mark != .comma, next.gap == 0, next.text.count <= 200, mark.isIn(next),
      !next.text.contains(where: \.isASCIIDigit)
    else { return nil }
    let cells = ColumnNames.folded(mark.cells(of: line))
    let others = ColumnNames.folded(mark.cells(of: next))
    guard cells.count == others.count, others.count > 1,
      others.allSatisfy({ $0.isEmpty || ColumnNames.isPartOfColumn($0) || $0 == "name" })
    else { return nil }
    self.init(cells: zip(cells, others).map { $1.isEmpty ? $0 : $0 + " " + $1 }, mark: mark)
  }

  /// - Parameter cells: folded.
  init?(cells: [String], mark: CellMark) {
    let cells = cells.map(ColumnNames.plain)
    guard cells.count > 1, let names = cells.firstIndex(where: ColumnNames.isName) else {
      return nil
    }
    (self.cells, self.mark, self.names) = (cells, mark, names)
    isOfPupils = ColumnNames.isOfPupils(cells[names])
    isParted =
      ColumnNames.partCells.contains(cells[names])
      && cells.count(where: ColumnNames.partCells.contains) > 1
    hasOffice = cells.contains(where: ColumnNames.officeCells.contains)
    isOfGroups = ["pupils", "children", "students", "learners"].contains(cells[names])
    let others = cells.indices.filter { $0 != names }.map { cells[$0] }
    isOfBirths =
      others.contains(where: BirthLabels.callsBirth)
      || mark == .space && BirthLabels.callsBirth(cells.joined(separator: " "))
    // A reason or a day of training may be anybody's.
    isPrivate =
      isOfBirths
      || others.contains { [isOfPupils] cell in
        (ColumnNames.isPrivate(cell) || ColumnNames.isFamily(cell))
          && (isOfPupils || !AdultWords.listsAdults(cell) && !EventWords.namesEvent(cell))
          || isOfPupils && ColumnNames.reasons.isFoundAsWord(in: cell)
      }
      || ColumnNames.personCells.contains(cells[names])
        && others.contains(where: ColumnNames.plans.isFoundAsWord)
    isScored = !isOfPupils && others.contains(where: ColumnNames.scoreColumns.isFoundAsWord)
    hasChildColumns =
      isScored || others.contains(where: ColumnNames.childColumns.isFoundAsWord)
      || others.count(where: ColumnNames.ageCells.contains) > 1
      || isParted && others.contains { ["year", "yr", "age", "year group", "form"].contains($0) }
    let plain = cells.count { ColumnNames.plainCells.contains($0) }
    let isSure = isPrivate || hasChildColumns || plain > (isOfPupils ? 0 : 1)
    isOfIncidents = !isSure && others.contains(where: ColumnNames.incidentColumns.isFoundAsWord)
    if isSure || isOfIncidents {
      company = .sure
    } else {
      guard isOfPupils else { return nil }
      // Groups have scores, and no address.
      let known = isOfGroups ? ColumnNames.groupWords : ColumnNames.knownWords
      let isKnown = others.contains(where: known.isFoundAsWord)
      let isOther = !isOfGroups && !cells[names].contains("student")
      // Commas and spaces are those of sentences, too.
      let isSet = [.bar, .drawn, .brokenBar, .tab, .gap].contains(mark)
      let isShort = cells.allSatisfy { $0.split(separator: " ").count <= 2 }
      guard isKnown && (isSet || isShort) || isOther && isSet else { return nil }
      company = isKnown ? .known : .other
    }
    guard isOfPupils || !hasOffice || isPrivate,
      isOfPupils || isPrivate || !cells.contains(where: ColumnNames.contactCells.contains)
    else { return nil }
    // Without marks between, every word is the name of a column.
    guard mark != .space || cells.allSatisfy(ColumnNames.isPartOfColumn) && !isOfGroups else {
      return nil
    }
  }

  /// Whether a full stop ends a line that is not the one of `S.E.N.`.
  private static func endsInFullStop(_ line: TextLine) -> Bool {
    guard line.text.last == UInt8(ascii: ".") else { return false }
    let word = line.text.split(separator: Byte.space).last ?? []
    return word.count { $0 == UInt8(ascii: ".") } == 1
  }
}
