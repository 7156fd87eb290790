/// The heading of a table with a column of names and another of what is private to a child.
struct TableHeading {
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
  /// Whether a column is of births.
  let isOfBirths: Bool
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
    guard line.text.count <= 200, !Self.endsInFullStop(line), Self.mayCallNames(line.folded)
    else { return nil }
    let mark = CellMark.of(line)
    self.init(cells: Self.folded(mark.cells(of: line)), mark: mark)
  }

  /// The heading that two lines make together: `Pupil  Reading` above `name   age`.
  init?(_ line: TextLine, over next: TextLine) {
    let mark = CellMark.of(line)
    guard mark != .space, mark != .comma, next.gap == 0, next.text.count <= 200, mark.isIn(next),
      !next.text.contains(where: \.isASCIIDigit)
    else { return nil }
    let cells = Self.folded(mark.cells(of: line))
    let others = Self.folded(mark.cells(of: next))
    guard cells.count == others.count, others.count > 1,
      others.allSatisfy({ $0.isEmpty || Self.isPartOfColumn($0) || $0 == "name" })
    else { return nil }
    self.init(cells: zip(cells, others).map { $1.isEmpty ? $0 : $0 + " " + $1 }, mark: mark)
  }

  /// Cells folded, with a space before each capital that goes on a word: `pupilName`.
  static func folded(_ cells: [String]) -> [String] {
    cells.map { cell in
      var bytes: [UInt8] = []
      for byte in cell.utf8 {
        let isStart =
          byte.isASCIIUppercase
          && bytes.last.map { $0.isASCIILetter && !$0.isASCIIUppercase } == true
        if isStart { bytes.append(Byte.space) }
        bytes.append(byte)
      }
      let key = Folding.folded(bytes)
      return joined[key] ?? key
    }
  }

  private static let joined: [String: String] = [
    "childname": "child name", "pupilname": "pupil name", "studentname": "student name",
    "learnername": "learner name", "firstname": "first name", "lastname": "last name",
    "fullname": "full name", "yeargroup": "year group", "tutorgroup": "tutor group",
    "dateofbirth": "date of birth",
  ]

  /// - Parameter cells: folded.
  init?(cells: [String], mark: CellMark) {
    let cells = cells.map(Self.plain)
    guard cells.count > 1, let names = cells.firstIndex(where: Self.isName) else { return nil }
    (self.cells, self.mark, self.names) = (cells, mark, names)
    isOfPupils = Self.isOfPupils(cells[names])
    isParted =
      Self.partCells.contains(cells[names]) && cells.count(where: Self.partCells.contains) > 1
    hasOffice = cells.contains(where: Self.officeCells.contains)
    isOfGroups = ["pupils", "children", "students", "learners"].contains(cells[names])
    let others = cells.indices.filter { $0 != names }.map { cells[$0] }
    isOfBirths =
      others.contains(where: RowCues.callsBirth)
      || mark == .space && RowCues.callsBirth(cells.joined(separator: " "))
    // A reason or a day of training may be anybody's.
    isPrivate =
      isOfBirths
      || others.contains { [isOfPupils] cell in
        (Self.isPrivate(cell) || Self.isFamily(cell))
          && (isOfPupils || !RowCues.listsAdults(cell) && !RowCues.namesEvent(cell))
          || isOfPupils && Self.reasons.isFoundAsWord(in: cell)
      }
      || Self.personCells.contains(cells[names]) && others.contains(where: Self.plans.isFoundAsWord)
    isScored = !isOfPupils && others.contains(where: Self.scoreColumns.isFoundAsWord)
    hasChildColumns =
      isScored || others.contains(where: Self.childColumns.isFoundAsWord)
      || others.count(where: Self.ageCells.contains) > 1
      || isParted && others.contains { ["year", "yr", "age", "year group", "form"].contains($0) }
    let plain = cells.count { Self.plainCells.contains($0) }
    let isSure = isPrivate || hasChildColumns || plain > (isOfPupils ? 0 : 1)
    isOfIncidents = !isSure && others.contains(where: Self.incidentColumns.isFoundAsWord)
    if isSure || isOfIncidents {
      company = .sure
    } else {
      guard isOfPupils else { return nil }
      // Groups have scores, and no address.
      let known = isOfGroups ? Self.groupWords : Self.knownWords
      let isKnown = others.contains(where: known.isFoundAsWord)
      let isOther = !isOfGroups && !cells[names].contains("student")
      // Commas and spaces are those of sentences, too.
      let isSet = [.bar, .drawn, .brokenBar, .tab, .gap].contains(mark)
      let isShort = cells.allSatisfy { $0.split(separator: " ").count <= 2 }
      guard isKnown && (isSet || isShort) || isOther && isSet else { return nil }
      company = isKnown ? .known : .other
    }
    guard isOfPupils || !hasOffice || isPrivate,
      isOfPupils || isPrivate || !cells.contains(where: Self.contactCells.contains)
    else { return nil }
    // Without marks between, every word is the name of a column.
    guard mark != .space || cells.allSatisfy(Self.isPartOfColumn) && !isOfGroups else { return nil }
  }

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

  private static let personCells: Set<String> = [
    "patient", "client", "service user", "candidate", "cyp", "cyp name", "subject", "young person",
    "yp",
  ]
  private static let plans: PhraseSet = ["plan", "plans", "placement", "key worker"]
  private static let childColumns: PhraseSet = [
    "behaviour points", "tutor group", "achievement points", "house points", "sessions missed",
    "unauthorised", "unauthorised absence", "chronological age", "reading age", "spelling age",
    "free school meals", "pupil premium", "detention", "detentions", "reg group",
    "registration group", "teacher", "form tutor", "exclusions", "days excluded", "days lost",
  ]
  private static let scoreColumns: PhraseSet = [
    "reading", "writing", "maths", "mathematics", "spelling", "phonics", "ks1", "ks2",
    "key stage 1",
    "key stage 2", "gld",
  ]
  /// Ages of reading, spelling and living in short.
  private static let ageCells: Set<String> = ["ca", "ra", "sa", "reading age", "spelling age"]
  private static let incidentColumns: PhraseSet = [
    "incident", "incidents", "reason", "behaviour", "status", "risk", "risks", "plan", "category",
  ]
  /// What is told of single pupils rather than of groups.
  private static let groupWords: PhraseSet = [
    "address", "addresses", "postcode", "post code", "phone", "telephone", "tel", "mobile", "email",
    "e-mail", "gp", "doctor", "strategy", "strategies", "target", "targets", "outcome", "outcomes",
    "intervention", "interventions", "next steps", "comment", "comments", "notes", "concern",
  ]

  /// Whether a full stop ends a line that is not the one of `S.E.N.`.
  private static func endsInFullStop(_ line: TextLine) -> Bool {
    guard line.text.last == UInt8(ascii: ".") else { return false }
    let word = line.text.split(separator: Byte.space).last ?? []
    return word.count { $0 == UInt8(ascii: ".") } == 1
  }

  /// The name of a column without what some set behind it and the stops of an abbreviation.
  private static func plain(_ cell: String) -> String {
    cell.filter { $0 != "." }.trimmed(of: ":*")
  }

  private static let nameWords: PhraseSet = [
    "name", "pupil", "child", "student", "initials", "learner", "young person", "yp", "cyp",
    "young people",
  ]
  /// What children are called in other services; prose is full of words that hold these.
  private static let otherNameWords: PhraseSet = [
    "patient", "client", "service user", "candidate", "subject", "son", "sons", "daughter",
    "daughters",
  ]

  private static func mayCallNames(_ folded: String) -> Bool {
    nameWords.isFound(in: folded) || otherNameWords.isFoundAsWord(in: folded)
  }

  private static let pupilWords: Set<Substring> = [
    "pupil", "pupils", "child", "children", "student", "students", "learner", "learners", "yp",
    "young person", "young people", "cyp", "son", "daughter", "sons", "daughters",
  ]
  /// What stands beside those words: `Pupil’s full name`, `Student(s)`.
  private static let besideWords: Set<Substring> = ["s", "of", "the", "full", "name", "names"]
  private static let nameCells: Set<String> = [
    "name", "names", "initials", "full name", "forename", "surname", "first name", "last name",
    "second name", "family name", "given name", "christian name", "patient", "client",
    "service user", "candidate", "subject", "patient name", "client name",
  ]

  private static func isName(_ cell: String) -> Bool {
    nameCells.contains(cell) || isOfPupils(cell)
  }

  private static func isOfPupils(_ cell: String) -> Bool {
    guard cell.utf8.count <= 40, mayCallNames(cell) else { return false }
    let words = cell.split { !$0.isLetter }.filter { !besideWords.contains($0) }
    return !words.isEmpty
      && (words.allSatisfy(pupilWords.contains)
        || pupilWords.contains(words.joined(separator: " ")[...]))
  }

  private static let privateCells: PhraseSet = [
    "sen", "send", "fsm", "reason for referral", "need", "needs", "ehcp", "ehc", "lac", "cla",
    "cp", "cin", "boxall", "sdq", "diagnosis", "medication", "safeguarding", "child protection",
    "medical condition", "medical conditions", "medical", "allergy", "allergies", "ethnicity",
    "religion",
    "social worker", "key worker", "young carer", "adopted", "home address", "disability",
    "concern", "concerns",
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
  /// What is told of each of several pupils.
  private static let knownWords: PhraseSet = [
    "address", "addresses", "postcode", "post code", "phone", "telephone", "tel", "mobile", "email",
    "e-mail", "contact", "contacts", "score", "scores", "before", "after", "pre", "post",
    "baseline",
    "entry", "exit", "target", "targets", "outcome", "outcomes", "strategy", "strategies",
    "intervention", "interventions", "comment", "comments", "reading age", "spelling age", "level",
    "levels", "progress", "class", "form",
    "tutor group", "set", "sex", "gender", "gp", "doctor", "upn", "behaviour", "sibling",
    "siblings",
    "language", "background", "home",
  ]

  /// Whether a column is of those whom only children have.
  private static func isFamily(_ cell: String) -> Bool {
    familyCells.contains(
      cell.split { !$0.isLetter }.filter { !["name", "names", "s", "of"].contains($0) }
        .joined(separator: " ")
    )
  }

  private static let familyCells: Set<String> = [
    "parent", "parents", "carer", "carers", "parent carer", "parents carers", "parent or carer",
    "parents or carers", "mother", "father", "guardian", "guardians", "next kin",
    "emergency contact", "emergency contacts", "foster carer", "foster carers",
  ]

  private static let officeCells: Set<String> = [
    "role", "post", "job", "job title", "position", "title", "organisation", "representing",
    "employer", "salary", "qualification",
  ]
  /// What a child beside a need may have as well.
  private static let contactCells: Set<String> = [
    "email", "e-mail", "telephone", "tel", "phone", "start date", "grade",
  ]

  /// Whether a label is of what is private to a child, or of what else only a child has beside it.
  static func callsPrivate(_ label: String) -> Bool { isPrivate(label) }

  static func callsPlain(_ label: String) -> Bool {
    plainCells.contains(label) || ["class", "form", "tutor group", "key stage"].contains(label)
  }

  /// Whether a text is the name of a column and nothing else.
  static func isColumn(_ folded: String) -> Bool {
    guard folded.utf8.count <= 24 else { return false }
    return isName(folded) || plainCells.contains(folded) || otherCells.contains(folded)
      || isPrivate(folded) || RowCues.callsBirth(folded)
  }

  /// Whether a word may be part of the name of a column.
  private static func isPartOfColumn(_ folded: String) -> Bool {
    isColumn(folded) || columnWords.contains(folded) || folded.allSatisfy(\.isNumber)
  }

  private static let columnWords: Set<String> = [
    "before", "after", "pre", "post", "start", "end", "entry", "exit", "baseline", "score",
    "scores",
    "total", "reading", "spelling", "first", "second", "autumn", "spring", "summer", "term",
    "profile",
    "date", "of", "birth", "parent", "phone", "address", "change", "difference", "-", "/", "&",
  ]

  /// Whether a cell that calls a column of names may stand at the beginning of a line.
  ///
  /// It is asked of every line.
  static func mayBeginWithNames(_ line: TextLine) -> Bool {
    mayCallNames(String(line.folded.prefix(40)))
  }

  /// Whether a cell calls a column of names.
  static func callsNames(_ cell: String) -> Bool {
    isName(plain(Folding.folded(Array(cell.utf8))))
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
    guard mark != .space else { return PersonRow.isFigures(line) }
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

  /// Whether a cell holds a full name, or one with an initial, and not what is scored: `Social Skills`.
  func isFullName(_ cell: String) -> Bool {
    let words = ChildCues.pieces(cell)
    return words.count > 1 && isChild(cell) && !Self.isTitle(cell) && !Self.namesAspect(cell)
      && !ChildCues.areOfGroup(words, at: 0)
  }

  /// Whether a cell ends with the name of a trait or a skill.
  private static func namesAspect(_ cell: String) -> Bool {
    ChildCues.pieces(cell).last.map { isAspect($0.folded) } ?? false
  }

  /// Whether a word ends the name of a trait, a skill or a scale of scores.
  static func isAspect(_ last: String) -> Bool {
    aspects.contains(last)
      || ["ment", "tion", "sion", "ness", "ship", "ility"].contains { last.hasSuffix($0) }
  }

  private static let aspects: Set<String> = [
    "problems", "symptoms", "difficulties", "control", "esteem", "awareness", "score", "scores",
    "total", "mean", "relationships", "confidence", "attendance", "needs", "support", "play",
    "work",
    "listening", "speaking", "language", "thinking", "words", "sounds", "life", "books", "time",
  ]

  private static let partCells: Set<String> = [
    "forename", "surname", "first name", "last name", "second name", "family name", "given name",
  ]

  /// Whether a name is one of a body, a paper or an event: `Forest School`.
  static func isTitle(_ name: String) -> Bool {
    ChildCues.pieces(name).contains { word in
      let key = word.folded
      return !RowCues.mayBeSurname(key)
        && (Roles.isInstitutionWord(key) || RowCues.endsTitle(key))
    }
  }

  /// Whether a name ends like that of a place.
  static func mayBePlace(_ name: String) -> Bool {
    ChildCues.pieces(name).last.map { RowCues.mayEndPlace($0.folded) } ?? false
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
        let words = ChildCues.pieces(cell)
        return ChildCues.isOffence(Folding.folded(Array(cell.utf8)))
          || ChildCues.namesHardship(words) || ChildCues.namesNeed(words)
          || words.count == 1 && Self.caseCodes.contains(words[0].text)
      }
    } * 2 > rows.count
  }

  /// What the cases of children are called in short.
  private static let caseCodes: Set<String> = ["CP", "CIN", "CIC", "LAC", "CLA", "EHCP", "ICPC"]

  /// Whether a column called a role or a position holds anything but offices.
  func holdsNoOffices(_ rows: [[String]]) -> Bool {
    cells.indices.contains { column in
      Self.officeCells.contains(cells[column]) && most(rows, below: column, are: Self.isFigure)
    }
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

  static func isFigure(_ cell: String) -> Bool {
    cell.contains(where: \.isNumber) && cell.allSatisfy { $0.isNumber || "%., ".contains($0) }
  }

  private static let scoreCells: PhraseSet = ["boxall", "sdq"]
  private static let codeCells: Set<String> = [
    "sen", "send", "fsm", "ehcp", "ehc", "lac", "cla", "cp", "cin", "pp", "eal", "pupil premium",
    "free school meals",
  ]
}
