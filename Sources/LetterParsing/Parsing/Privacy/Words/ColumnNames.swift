/// What the columns of a table are called: names, needs, ages, offices, scores.
enum ColumnNames {
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

  static let personCells: Set<String> = [
    "patient", "client", "service user", "candidate", "cyp", "cyp name", "subject", "young person",
    "yp",
  ]
  static let plans: PhraseSet = ["plan", "plans", "placement", "key worker"]
  static let childColumns: PhraseSet = [
    "behaviour points", "tutor group", "achievement points", "house points", "sessions missed",
    "unauthorised", "unauthorised absence", "chronological age", "reading age", "spelling age",
    "free school meals", "pupil premium", "detention", "detentions", "reg group",
    "registration group", "teacher", "form tutor", "exclusions", "days excluded", "days lost",
  ]
  static let scoreColumns: PhraseSet = [
    "reading", "writing", "maths", "mathematics", "spelling", "phonics", "ks1", "ks2",
    "key stage 1",
    "key stage 2", "gld",
  ]
  /// Ages of reading, spelling and living in short.
  static let ageCells: Set<String> = ["ca", "ra", "sa", "reading age", "spelling age"]
  static let incidentColumns: PhraseSet = [
    "incident", "incidents", "reason", "behaviour", "status", "risk", "risks", "plan", "category",
  ]
  /// What is told of single pupils rather than of groups.
  static let groupWords: PhraseSet = [
    "address", "addresses", "postcode", "post code", "phone", "telephone", "tel", "mobile", "email",
    "e-mail", "gp", "doctor", "strategy", "strategies", "target", "targets", "outcome", "outcomes",
    "intervention", "interventions", "next steps", "comment", "comments", "notes", "concern",
  ]

  /// The name of a column without what some set behind it and the stops of an abbreviation.
  static func plain(_ cell: String) -> String {
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

  static func mayCallNames(_ folded: String) -> Bool {
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

  static func isName(_ cell: String) -> Bool {
    nameCells.contains(cell) || isOfPupils(cell)
  }

  static func isOfPupils(_ cell: String) -> Bool {
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
  static let reasons: PhraseSet = ["reason"]

  static func isPrivate(_ cell: String) -> Bool {
    privateCells.isFoundAsWord(in: cell) || codeCells.contains(cell)
  }

  /// What schools, classes and adults have, too.
  static let plainCells: Set<String> = [
    "age", "year", "yr", "year group", "attendance", "days", "absence", "absences", "exclusions",
    "% attendance", "attendance %", "days excluded", "days lost", "reason",
  ]
  /// What is told of each of several pupils.
  static let knownWords: PhraseSet = [
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
  static func isFamily(_ cell: String) -> Bool {
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

  static let officeCells: Set<String> = [
    "role", "post", "job", "job title", "position", "title", "organisation", "representing",
    "employer", "salary", "qualification",
  ]
  /// What a child beside a need may have as well.
  static let contactCells: Set<String> = [
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
      || isPrivate(folded) || BirthLabels.callsBirth(folded)
  }

  /// Whether a word may be part of the name of a column.
  static func isPartOfColumn(_ folded: String) -> Bool {
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

  /// What else stands beside births in registers and referrals.
  static let besideBirths: Set<String> = [
    "area", "rag", "rag rating", "rating", "outcome", "outcomes", "setting", "provision",
    "referral",
    "referred", "referrer", "referred by", "date referred", "referral date", "date of referral",
    "reason for referral", "start date", "end date", "year", "group", "ref", "no", "id", "upn",
    "ethnicity", "language", "postcode", "address", "parent", "parents", "carer", "contact",
    "phone", "key stage", "key worker", "support", "comments", "comment", "level", "engaged",
    "engagement", "locality", "ward", "team", "town", "cluster", "primary", "current school",
    "previous school", "name of school", "school name", "child", "pupil", "gp", "m/f", "entry",
    "exit",
  ]

  static let partCells: Set<String> = [
    "forename", "surname", "first name", "last name", "second name", "family name", "given name",
  ]

  static let codeCells: Set<String> = [
    "sen", "send", "fsm", "ehcp", "ehc", "lac", "cla", "cp", "cin", "pp", "eal", "pupil premium",
    "free school meals",
  ]
}
