/// The heading of a table with a column of dates that are none of births: `Academy | Converted`.
///
/// A row below looks like one of a child where its date is that of a post, a course, a body or a visit. The
/// heading tells, unless it calls children or what is private to them.
struct OtherDates {
  private let mark: CellMark
  private let count: Int
  /// The columns of such dates.
  private let columns: [Int]
  /// Whether the first column is of homes or the like, which one is called as a person is.
  private let isOfHomes: Bool

  private static let longest = (heading: 200, cell: 40)

  /// `nil` when a line is no such heading.
  init?(_ line: TextLine) {
    guard line.text.count <= Self.longest.heading, !line.text.contains(where: \.isASCIIDigit),
      Self.words.isFoundAsWord(in: line.folded), !LineEnding.endsSentence(line.text)
    else { return nil }
    mark = CellMark.of(line)
    guard ![.space, .line].contains(mark) else { return nil }
    let cells = ColumnNames.folded(mark.cells(of: line)).map(Self.plain)
    guard cells.count > 1, cells.allSatisfy({ $0.utf8.count <= Self.longest.cell }),
      !cells.contains(where: Self.mayBeOfChildren)
    else { return nil }
    count = cells.count
    // `Teacher | Name | Started` may be of children.
    let isOfPeople = cells.contains(where: ColumnNames.callsNames)
    let areCourses = cells.contains { Self.courses.isFoundAsWord(in: $0) }
    let isOfAdults =
      !isOfPeople && Self.offices.isFoundAsWord(in: cells[0])
      || cells.contains { Self.adultCells.isFoundAsWord(in: $0) }
    columns = cells.indices.filter { index in
      // `Name | Post | Date` may be of a school council.
      if isOfAdults, cells[index] != "date" || areCourses || !isOfPeople,
        Self.words.isFoundAsWord(in: cells[index])
      {
        return true
      }
      return Self.adultDates.isFoundAsWord(in: cells[index])
        || !isOfPeople && Self.bodyDates.isFoundAsWord(in: cells[index])
    }
    guard !columns.isEmpty else { return nil }
    isOfHomes = !isOfAdults && Self.homes.contains(Self.singular(cells[0]))
  }

  /// Whether rows are rather of children than of homes: two or more, and two thirds, are full names with a
  /// date that makes a child.
  func areOfChildren(_ rows: [TextLine], reference: CalendarDate?) -> Bool {
    guard isOfHomes, let reference else { return false }
    let children = rows.count { row in
      let cells = mark.cells(of: row)
      return cells.first.map { ListedName.isFull($0) } == true
        && BirthDates.dates(in: row.text, reference: reference).contains {
          !$0.isMonth && BirthCues.isChild($0.date, at: reference)
        }
    }
    return children > 1 && children * 3 >= rows.count * 2
  }

  private static func singular(_ cell: String) -> String {
    let bare = cell.hasSuffix(" name") ? String(cell.dropLast(5)) : cell
    return bare.hasSuffix("s") && bare != "premises" ? String(bare.dropLast()) : bare
  }

  private static let homes: Set<String> = [
    "home", "centre", "unit", "setting", "provision", "placement", "house", "base", "hub",
    "provider", "establishment", "project",
  ]

  /// Whether a line is a row with a date, or nothing, in such a column.
  func isRow(_ line: TextLine, reference: CalendarDate?) -> Bool {
    guard mark.isIn(line) else { return false }
    let cells = mark.cells(of: line)
    guard cells.count == count else { return false }
    // A date in another column may be a birth.
    return cells.indices.allSatisfy { index in
      columns.contains(index)
        || BirthDates.dates(in: Array(cells[index].utf8), reference: reference).isEmpty
    }
  }

  /// Children’s homes and centres are none.
  private static func plain(_ cell: String) -> String {
    cell.hasPrefix("children's ") ? String(cell.dropFirst("children's ".count)) : cell
  }

  private static func mayBeOfChildren(_ cell: String) -> Bool {
    ChildLabels.namesChildren(cell) || BirthLabels.namesBirth(cell)
      || BirthLabels.namesIdentifier(cell)
      || cell != "social worker" && ColumnNames.callsPrivate(cell)
      || cell != "class" && ColumnNames.callsPlain(cell) || childCells.isFoundAsWord(in: cell)
  }

  private static let childCells: PhraseSet = [
    "referral", "referred", "case", "sex", "gender", "parent", "parents", "carer", "carers",
    "diagnosis", "exclusion", "excluded", "placed", "patient", "client", "service user",
    "key worker", "admitted", "admission", "baby", "boy", "girl", "son", "daughter", "engaged",
    "engagement",
  ]
  /// Columns that only tables of adults have.
  private static let adultCells: PhraseSet = [
    "role", "post", "job", "job title", "position", "caseload", "training", "trained", "course",
    "qualification", "committee", "employer", "salary",
  ]
  private static let courses: PhraseSet = ["training", "trained", "course", "qualification"]
  /// Who the people in the first column are.
  private static let offices: PhraseSet = [
    "director", "social worker", "headteacher", "head", "principal", "teacher", "governor",
    "trustee", "inspector", "manager", "officer", "chair", "minister",
  ]
  /// What dates of adults are called, whoever stands beside them.
  private static let adultDates: PhraseSet = [
    "appointed", "appointment", "qualified", "elected", "term ends", "term of office",
    "end of term of office", "dbs", "crb",
  ]
  /// The same of schools, homes, papers and visits.
  private static let bodyDates: PhraseSet = [
    "converted", "conversion", "registered", "registration", "opened", "closed", "founded",
    "designated", "inspected", "inspection", "visited", "visit", "published", "issued",
    "established", "approved", "ratified", "adopted", "reviewed", "by when", "deadline",
    "due date", "timescale",
  ]
  /// All of them, and what is said of adults only beside such a column.
  private static let words: PhraseSet = [
    "appointed", "appointment", "qualified", "elected", "term ends", "term of office",
    "end of term of office", "dbs", "crb", "converted", "conversion", "registered", "registration",
    "opened", "closed", "founded", "designated", "inspected", "inspection", "visited", "visit",
    "published", "issued", "established", "approved", "ratified", "adopted", "reviewed", "started",
    "start date", "start", "from", "to", "joined", "left", "date", "completed", "by when",
    "deadline", "due date", "timescale", "since",
  ]
}

extension ChildRecords {
  /// The indexes of rows whose dates their heading calls something else than births, and of those that are of
  /// children nevertheless.
  static func rowsWithOtherDates(
    in lines: [TextLine],
    _ mayHoldDates: [Bool],
    reference: CalendarDate?
  ) -> (others: Set<Int>, children: [ClosedRange<Int>]) {
    var rows: Set<Int> = []
    var children: [ClosedRange<Int>] = []
    var index = 0
    while index < lines.count {
      // The first row has a date; few lines have, and those above are looked at no further.
      var first = index + 1
      while first < min(lines.count, index + 3), CellMark.isRule(lines[first]) { first += 1 }
      guard first < lines.count, mayHoldDates[first],
        let heading = OtherDates(lines[index])
      else {
        index += 1
        continue
      }
      index += 1
      var found: [Int] = []
      while index < lines.count, lines[index].gap <= 2 {
        if CellMark.isRule(lines[index]) {
          index += 1
          continue
        }
        guard heading.isRow(lines[index], reference: reference) else { break }
        found.append(index)
        index += 1
      }
      if let first = found.first, let last = found.last,
        heading.areOfChildren(found.map { lines[$0] }, reference: reference)
      {
        children.append(first...last)
      } else {
        rows.formUnion(found)
      }
    }
    return (rows, children)
  }
}
