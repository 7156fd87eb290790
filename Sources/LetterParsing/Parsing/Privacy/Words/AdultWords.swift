/// What calls people adults: offices, posts and the dates of these.
enum AdultWords {
  private static let adults: PhraseSet = [
    "staff", "teacher", "teachers", "headteachers", "governor", "governors", "trustee", "trustees",
    "inspector", "inspectors", "inspection team", "attendees", "attended", "attendance list",
    "members", "membership", "councillors", "officers", "appointed", "appointment", "appointments",
    "employed", "joined", "employees", "volunteers", "signed", "present", "apologies", "delegates",
    "speakers", "authors", "references", "bibliography", "sources", "qualified", "trained",
  ]

  /// Whether a line announces people who are no children.
  static func listsAdults(_ folded: String) -> Bool {
    adults.isFoundAsWord(in: folded) && !ChildLabels.namesChildren(folded)
      && !BirthLabels.namesBirth(folded)
  }

  /// Whether a caption as a whole calls people what no child is: `Governors and dates of appointment`.
  ///
  /// `Teacher: Mrs Sample` and `Mrs Sample’s class, staff 3` only say whose class follows.
  static func callsAdults(_ folded: String) -> Bool {
    let words = folded.split { !$0.isLetter && $0 != "'" && $0 != "’" }.drop {
      beforeAdults.contains($0)
    }
    guard let first = words.first, !folded.contains(where: \.isNumber) else { return false }
    return adultGroups.contains(first) || datesOfAdults(folded)
  }

  private static let beforeAdults: Set<Substring> = [
    "the", "our", "lead", "class", "senior", "school", "additional", "names", "list", "of",
    "members",
    "full", "current", "new", "former", "all", "teaching", "support", "parent", "attending",
  ]
  private static let adultGroups: Set<Substring> = [
    "staff", "teachers", "headteachers", "governors", "governor", "trustees", "inspectors",
    "inspector", "inspection", "councillors", "officers", "volunteers", "delegates", "speakers",
    "authors", "employees", "attendees", "assistants", "references", "bibliography", "sources",
    "appointments", "signed", "apologies",
  ]

  /// Whether a caption or a heading says that dates are those of a post, a check or a course.
  static func datesOfAdults(_ folded: String) -> Bool {
    adultDates.isFoundAsWord(in: folded) && !ChildLabels.namesChildren(folded)
      && !BirthLabels.namesBirth(folded)
  }

  private static let adultDates: PhraseSet = [
    "dbs", "crb", "term ends", "term of office", "end of term of office", "appointed",
    "appointment",
    "appointments", "in post", "qualification", "qualifications", "qualified", "start date",
    "start dates", "date started", "contract", "expires", "expiry", "renewal", "employed", "nqt",
    "first aid", "elected", "designated person", "designated persons", "designated teachers",
    "designated leads", "staff trained",
  ]

  /// Whether a line says of its people since when they have been what they are.
  static func tellsOfPosts(_ folded: String) -> Bool { posts.isFoundAsWord(in: folded) }

  private static let posts: PhraseSet = ["since", "in post", "appointed", "elected"]

  /// Whether a word behind a date tells of a post that someone took or left.
  static func tellsOfPost(_ key: String) -> Bool {
    ["appointed", "elected", "retired", "resigned", "trained", "qualified"].contains(key)
  }

  /// Whether words are an office and nothing else: `Parent governor`.
  static func isOffice(_ words: [String]) -> Bool {
    guard let last = words.last, words.count <= 4 else { return false }
    let isHolder = isOffice(last) || ["head", "assistant", "officer", "manager"].contains(last)
    return isHolder && words.dropLast().allSatisfy { isOffice($0) || beforeOffice.contains($0) }
  }

  private static let beforeOffice: Set<String> = [
    "parent", "la", "lea", "staff", "community", "co", "opted", "co-opted", "foundation", "local",
    "authority", "associate", "vice", "deputy", "head", "assistant", "lead", "class", "year",
    "teaching", "sen", "acting", "executive", "school", "senior", "learning", "support", "business",
    "link", "new", "the", "ks1", "ks2", "early", "years", "nursery", "reception", "site", "office",
  ]

  /// Whether a cell of a row is an office and nothing else.
  static func hasOfficeCell(_ line: TextLine) -> Bool {
    // What stands behind a date is a cell, too.
    line.folded.split { ",|(;:)/".contains($0) || $0.isNumber }.contains { cell in
      isOffice(cell.split { " -.".contains($0) }.map(String.init))
    }
  }

  private static let officeHolders: PhraseSet = [
    "staff", "teacher", "teachers", "headteachers", "governor", "governors", "trustee", "trustees",
    "inspector", "inspectors", "inspection team", "councillors", "officers", "employed",
    "employees", "volunteers", "delegates", "speakers", "authors",
  ]

  /// Whether a line calls people what no child is: a group of children has members, too.
  static func namesOffices(_ folded: String) -> Bool { officeHolders.isFoundAsWord(in: folded) }

  /// Whether a text speaks of people in an office or of bodies of them.
  static func namesAdults(_ folded: String) -> Bool {
    adults.isFoundAsWord(in: folded) || staff.isFoundAsWord(in: folded)
  }

  /// Whether a word is of an office or a body, or a title of adults.
  static func isOfAdults(_ key: String) -> Bool {
    adultWords.contains(key) || Roles.titles.contains(key) || Roles.isRoleWord(key)
      || Roles.isInstitutionWord(key) || PersonName.bodies.contains(key)
  }

  private static let adultWords: Set<String> = [
    "staff", "teacher", "governor", "governors", "trustee", "clerk", "bursar", "signed", "present",
    "apologies", "lead", "team", "author", "editor", "tel", "telephone", "fax", "phone", "ext",
    "ref",
    "ofsted", "dfe", "dcsf", "dfes", "office", "opened", "welcome", "appointed", "trained",
    "joined",
  ]

  /// Whether a word is an office of adults.
  static func isOffice(_ key: String) -> Bool { offices.contains(key) || Roles.isRoleWord(key) }

  private static let offices: Set<String> = [
    "teacher", "teachers", "teaching", "senco", "sendco", "governor", "trustee", "clerk", "bursar",
    "author", "editor", "ta", "hlta", "practitioner", "therapist", "psychologist", "consultant",
    "adviser", "advisor", "researcher", "lecturer", "caretaker", "cook", "staff", "counsellor",
  ]

  /// Whether a row begins with what no child is called: `Mrs`, `Dr`.
  static func beginsWithTitle(_ folded: String) -> Bool {
    let first = folded.prefix { $0 != " " }.filter { $0 != "." }
    return ["mr", "mrs", "ms", "dr", "cllr", "prof", "rev", "revd", "sir"].contains(first)
  }

  private static let staff: PhraseSet = [
    "headteacher", "head teacher", "deputy head", "assistant head", "head of school", "principal",
    "chair", "vice-chair", "governor", "trustee", "clerk", "bursar", "business manager",
  ]

  /// Whether a row has an office for a cell, or tells of an appointment: `Headteacher appointed …`.
  static func namesStaff(_ folded: String) -> Bool {
    appointments.isFoundAsWord(in: folded)
      || folded.split { ",|(;".contains($0) }.contains { cell in
        staff.begins(
          cell.split { " -".contains($0) }.drop { word in
            word.allSatisfy(\.isNumber) || ["executive", "acting", "interim", "new"].contains(word)
          }.joined(separator: " ")
        )
      }
  }

  private static let appointments: PhraseSet = [
    "appointed", "elected", "term of office", "retired", "trained", "qualified",
  ]
}
