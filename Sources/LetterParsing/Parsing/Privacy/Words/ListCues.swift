/// The words of captions above bare lists of names, and of what stands beside the names.
enum ListCues {
  /// Whether words call people an office or what adults do.
  static func callsAdults(_ text: String) -> Bool {
    adults.isFoundAsWord(in: Folding.folded(Array(text.utf8)))
  }

  private static let adults: PhraseSet = [
    "staff", "teach", "teacher", "teachers", "teaching", "headteacher", "headteachers", "governor",
    "governors", "trustee", "trustees", "inspector", "inspectors", "councillor", "councillors",
    "officer", "officers", "volunteer", "volunteers", "delegate", "delegates", "speakers", "author",
    "authors", "manager", "managers", "lead", "leads", "leader", "leaders", "champion", "champions",
    "member", "members", "team", "worker", "workers", "adviser", "advisers", "advisor", "advisors",
    "panel", "present", "apologies", "attendees", "appointed", "trained", "sickness", "employees",
    "coordinator", "coordinators", "ambassador", "ambassadors", "mentor", "mentors",
    "psychologist", "psychologists", "coach", "coaches", "senco", "sendco", "clerk", "chair",
    "nurse", "therapist", "ta", "hlta", "head", "deputy",
  ]

  /// Whether words call schools, terms, subjects or other groups than children.
  static func callsBodies(_ folded: String) -> Bool { bodies.isFoundAsWord(in: folded) }

  private static let bodies: PhraseSet = [
    "school", "schools", "academy", "academies", "settings", "college", "colleges", "nursery",
    "nurseries", "homes", "classes", "class", "group", "groups", "areas", "authority",
    "authorities", "towns", "ward", "wards", "regions", "term", "terms", "subject", "subjects",
    "cohort", "cohorts", "national", "average", "per cent", "percentage", "number", "numbers",
  ]

  /// Whether a caption calls others than children, such as authors, schools or those who help.
  static func callsOthers(_ folded: String) -> Bool {
    var folded = folded
    for phrase in ["school action", "school meals", "early years"] {
      folded = folded.replacing(phrase, with: "")
    }
    return others.isFoundAsWord(in: folded)
  }

  private static let others: PhraseSet = [
    "book", "books", "author", "authors", "written", "school", "schools", "settings", "staff",
    "teacher", "teachers", "governor", "governors", "team", "lead", "leads", "champion",
    "champions", "ambassador", "ambassadors", "trust", "centre", "centres", "home", "homes",
    "worker", "workers", "officer", "officers", "service", "services", "met with", "director",
    "minister", "commissioner", "panel", "board", "editor", "editors", "by", "visited", "evidence",
    "reference", "references", "reading", "recommended", "played", "sang", "actor", "actors",
    "character", "characters", "famous", "studied", "study", "from", "programmes", "interviewed",
  ]

  // MARK: Captions of children

  /// Whether a caption as a whole is what is said of pupils only: `Permanently excluded this year`, `SEN
  /// register`, `Pupils on part-time timetables`.
  static func callsChildren(_ folded: String) -> Bool {
    guard folded.utf8.count <= longestCaption else { return false }
    let bare = folded.drop { !$0.isLetter }.trimmingSuffix { !$0.isLetter }
    return isOfChildren(bare) && !callsOthers(String(bare))
  }

  private static func isOfChildren(_ bare: Substring) -> Bool {
    var words = bare.split(separator: " ")[...]
    words = words.drop { ["the", "following"].contains($0) }
    guard let first = words.first, words.count <= mostWords else { return false }
    if whole.contains(words.joined(separator: " ")) { return true }
    if words.count < 5, absentees.begins(words.joined(separator: " ")) { return true }
    let rest = words.dropFirst()
    if nouns.contains(first) {
      guard let next = rest.first else { return true }
      return saidOfPupils.contains(next)
        || next == "who" && rest.dropFirst().first.map(states.contains) == true
    }
    if callsExcluded(words) { return true }
    guard let place = words.firstIndex(where: { nouns.contains($0) || $0 == "list" }),
      place > words.startIndex
    else { return false }
    return kinds.contains(words[..<place].joined(separator: " "))
  }

  private static let longestCaption = 90
  private static let mostWords = 9

  /// `Permanently excluded this year`, `suspended pupils`, `excluded in May`.
  private static func callsExcluded(_ words: ArraySlice<Substring>) -> Bool {
    var words = words
    if ["permanently", "temporarily", "fixed-term"].contains(words.first) {
      words = words.dropFirst()
    } else if words.first == "fixed", words.dropFirst().first == "term" {
      words = words.dropFirst(2)
    }
    guard ["excluded", "suspended", "expelled"].contains(words.first) else { return false }
    let rest = words.dropFirst().filter { !nouns.contains($0) }.joined(separator: " ")
    return ["", "this term", "this year", "today"].contains(rest)
      || rest.hasPrefix("in ") && rest.split(separator: " ").count <= 3
  }

  private static let nouns: Set<Substring> = [
    "pupils", "children", "students", "learners", "boys", "girls",
  ]
  private static let saidOfPupils: Set<Substring> = [
    "with", "on", "in", "at", "below", "not", "excluded", "suspended", "receiving", "entitled",
    "eligible", "missing", "referred", "attending", "looked", "subject", "involved", "removed",
    "supported", "causing", "identified", "absent",
  ]
  private static let states: Set<Substring> = ["are", "were", "have", "had"]
  /// What is said of pupils only, whatever follows: `attendance below 85%`.
  private static let absentees: PhraseSet = [
    "attendance below", "attendance under", "persistent absen", "poor attend", "low attend",
  ]
  /// What stands before `pupils`, `children` or `list`.
  private static let kinds: Set<String> = [
    "looked after", "looked-after", "adopted", "fostered", "statemented", "vulnerable", "cin",
    "lac", "cla", "nurture", "nurture group", "sen", "send", "excluded", "absent", "fsm",
    "pupil premium",
  ]
  private static let whole: Set<String> = [
    "exclusions", "permanent exclusions", "fixed-term exclusions", "fixed term exclusions",
    "suspensions", "pex", "detention", "detentions", "isolation", "isolations",
    "internal exclusion", "internal exclusions", "absentees", "persistent absentees",
    "regular absentees", "frequent absentees", "truants", "non-attenders", "absent",
    "absent today", "children missing education", "children missing from education", "sen register",
    "send register", "special needs register", "child protection register", "nurture register",
    "sen list", "send list", "special needs list", "child protection list", "nurture group list",
    "school action", "school action plus", "statement", "statements", "statemented",
    "sen support", "ehcp", "ehcps", "ehc plans", "fsm", "free school meals", "pupil premium",
    "wave 3", "wave 2", "wave 3 intervention", "wave 3 interventions", "wave 2 interventions",
    "part-time timetable", "part-time timetables", "reduced timetables", "asd", "adhd", "autism",
    "dyslexia", "spld", "mld", "semh", "sld", "pmld", "ebd", "besd", "slcn",
    "young carers", "lates", "missing episodes", "medical needs", "dietary needs", "allergies",
  ]

  /// Whether what follows a name in such a list is a note on a child: a bracket, figures, or a few words behind
  /// a dash.
  static func isNote(_ rest: String) -> Bool {
    let words = rest.split(separator: " ")
    guard let first = words.first else { return true }
    guard !callsAdults(rest), words.count <= 5 else { return false }
    if first.hasPrefix("(") { return rest.hasSuffix(")") }
    if ["-", "–", "—"].contains(first) {
      return words.dropFirst().allSatisfy { $0.allSatisfy { $0.isLetter || $0.isNumber } }
    }
    // `7B 3`
    return words.allSatisfy { $0.count < 4 && $0.contains(where: \.isNumber) }
  }

  /// Whether a caption calls what is done about the plan or the care of one child: `EHCP annual reviews`.
  static func callsReviews(_ folded: String) -> Bool {
    reviews.isFoundAsWord(in: folded) && !callsAdults(folded) && !callsOthers(folded)
      && !AdultWords.datesOfAdults(folded) && !folded.contains("training")
  }

  private static let reviews: PhraseSet = [
    "ehcp", "ehcps", "ehc plan", "ehc plans", "annual reviews", "lac", "peps", "statement reviews",
  ]

  // MARK: What stands beside names

  /// Whether what follows a name tells of a child: a need, a plan, a year group, an age, days or per cent.
  static func tellsOfChild(_ rest: String) -> Bool {
    let words = SentenceWord.words(of: rest)
    let folded = Folding.folded(Array(rest.utf8))
    if NeedCues.namesNeed(words) || signs.isFoundAsWord(in: folded) { return true }
    if words.indices.contains(where: { AgeCues.yearGroup(words, at: $0) != nil }) { return true }
    if folded.contains("%"), folded.contains(where: \.isNumber) { return true }
    // `(7)`, `, 7`
    let last = folded[...].trimmingSuffix { " ).,;".contains($0) }
    let digits = String(last.reversed().prefix { $0.isNumber }.reversed())
    let before = last.dropLast(digits.count).last { $0 != " " }
    return Int(digits).map { (2...18).contains($0) } == true && (before == "," || before == "(")
  }

  private static let signs: PhraseSet = [
    "sen", "send", "ehcp", "ehc", "sa", "sap", "fsm", "cp", "lac", "cin", "child protection",
    "foster", "anxiety", "anxious", "depression", "attachment", "speech", "hearing", "neglect",
    "self-harm", "excluded", "exclusion", "suspended", "statement", "aged", "days", "day", "hours",
    "hrs", "autism", "autistic", "dyslexia", "dyslexic",
  ]

  // MARK: Assessments

  /// Whether a caption calls an assessment of pupils and none of schools, staff or numbers of them.
  static func callsAssessment(_ folded: String) -> Bool {
    guard assessments.isFoundAsWord(in: folded) || callsYearResults(folded) else { return false }
    let bare = folded.replacing("teacher assessment", with: "")
    return !callsBodies(bare) && !callsAdults(bare)
      && !callsOthers(bare.replacing("reading", with: ""))
      && !folded.contains("%")
  }

  private static let assessments: PhraseSet = [
    "sat", "sats", "phonics", "reading age", "reading ages", "spelling age", "spelling ages",
    "key stage 1", "key stage 2", "key stage 3", "key stage 4", "ks1", "ks2", "ks3", "ks4", "gcse",
    "gcses", "a level", "a levels", "a-levels", "eyfs", "gld", "p scales", "p levels", "p-scales",
    "p-levels", "end of year levels", "teacher assessment", "teacher assessments", "levels",
  ]

  /// Whether a caption is `Year 6 results` or the like.
  private static func callsYearResults(_ folded: String) -> Bool {
    folded.hasPrefix("year ")
      && ["results", "tests", "levels", "outcomes", "assessment", "assessments"].contains {
        folded.hasSuffix($0)
      }
  }

  /// Whether figures alone are scores of a child in what a caption calls.
  ///
  /// Schools and groups have figures, too.
  static func areScores(_ figures: [String], below folded: String) -> Bool {
    let values = figures.compactMap { Double($0.replacing(":", with: ".")) }
    guard values.count == figures.count, !values.isEmpty else { return false }
    if folded.contains("phonics") { return values.allSatisfy { $0 <= 40 } }
    if folded.contains("age") {
      return figures.allSatisfy { $0.contains(".") || $0.contains(":") }
        && values.allSatisfy { $0 < 19 }
    }
    if folded.contains("gcse") { return values.count > 1 && values.allSatisfy { $0 <= 9 } }
    return values.count > 1 && ChildLabels.namesChildren(folded)
  }

  /// Whether a word is a mark of an assessment: `4b`, `EXS`, `P5`, `Y`.
  static func isLevel(_ word: some StringProtocol) -> Bool {
    if levels.contains(String(word)) { return true }
    let bytes = Array(word.utf8)
    guard let first = bytes.first else { return false }
    if (0x31...0x38).contains(first), bytes.count > 1, "abc".utf8.contains(bytes[1]) {
      return bytes.count == 2 || bytes.count == 3 && "+-".utf8.contains(bytes[2])
    }
    if first == UInt8(ascii: "P"), bytes.count > 1, (0x31...0x38).contains(bytes[1]) {
      return bytes.dropFirst(2).allSatisfy { "abciv".utf8.contains($0) }
    }
    return (0x41...0x47).contains(first) && bytes.dropFirst().elementsEqual("*".utf8)
  }

  private static let levels: Set<String> = [
    "W", "EXS", "GDS", "WTS", "WTA", "PKS", "HNM", "BLW", "WT", "ARE", "Y", "N", "A", "B", "C", "D",
    "E", "F", "G", "U",
  ]

  static func isSubject(_ word: some StringProtocol) -> Bool {
    [
      "reading", "writing", "math", "maths", "mathematics", "english", "science", "spag", "gps",
      "spelling", "phonics", "r", "w", "m", "ra", "sa",
    ].contains(word.lowercased())
  }

  /// Whether a word is `31`, `6.2`, `7:03` or the like.
  static func isFigure(_ word: some StringProtocol) -> Bool {
    let parts = word.split(omittingEmptySubsequences: false) { ".:".contains($0) }
    return (1...2).contains(parts.count) && (1...3).contains(parts[0].count)
      && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(\.isASCIIDigit) }
      && parts.dropFirst().allSatisfy { $0.count < 3 }
  }

  // MARK: Attendance

  /// Whether a caption speaks of those who miss school.
  static func callsAbsence(_ folded: String) -> Bool { absences.isFound(in: folded) }

  private static let absences: PhraseSet = [
    "absence", "absent", "poor attend", "low attend", "attendance below", "attendance under",
    "attendance by pupil", "attendance by child", "attendance by student", "attendance by name",
    "attendance concern", "attendance register", "attendance list", "non-attend", "truan",
    "pupil attendance", "attendance of pupils", "attendance of children",
  ]

  static func isNameColumn(_ cell: String) -> Bool {
    ["name", "pupil", "pupil name", "child", "student", "learner", "surname", ""].contains(cell)
  }

  static func isPupilColumn(_ cell: String) -> Bool {
    ["pupil", "pupil name", "child", "student", "learner"].contains(cell)
  }

  /// Whether the heading of a column calls attendance: `%`, `Unauth`.
  static func isAttendanceColumn(_ cell: String) -> Bool {
    let bare = cell.filter { !"%().".contains($0) }.trimmed(of: " ")
    return bare.isEmpty ? cell.contains("%") : attendances.contains(bare)
  }

  /// The same of what only pupils have.
  static func isOfPupils(_ cell: String) -> Bool {
    let bare = cell.trimmed(of: ".")
    return [
      "unauth", "unauthorised", "possible sessions", "sessions missed", "half days", "half-days",
    ]
    .contains(bare)
  }

  private static let attendances: Set<String> = [
    "att", "attendance", "abs", "absence", "present", "absent", "session", "sessions",
    "sessions missed", "sessions attended", "sessions absent", "half day", "half days", "half-days",
    "auth", "authorised", "unauth", "unauthorised", "late", "lates", "possible",
    "possible sessions", "attended", "marks",
  ]
}

extension Substring {
  fileprivate func trimmingSuffix(while matches: (Character) -> Bool) -> Substring {
    var end = endIndex
    while end > startIndex, matches(self[index(before: end)]) { end = index(before: end) }
    return self[..<end]
  }
}
