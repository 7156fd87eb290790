/// The words that tell a list of children from a list of inspections.
enum RowCues {
  private static let birthLabels: PhraseSet = [
    "date of birth", "dates of birth", "d.o.b", "dob", "birth date", "birthdate", "born",
    "birthday", "d o b", "d/o/b", "d-o-b", "d_o_b", "d. of b", "d of b", "bday", "b'day",
    "birth-date",
    "birth dates", "date-of-birth", "year of birth", "birth year", "yob", "dateofbirth",
    "birthyear",
    "yearofbirth", "date_of_birth", "birth_date",
  ]
  private static let birthColumns: PhraseSet = [
    "date of birth", "dates of birth", "date-of-birth", "dob", "d.o.b", "d o b", "d/o/b", "d-o-b",
    "dateofbirth", "yearofbirth", "date_of_birth", "birth_date", "birth_year",
    "d_o_b", "birth date", "birth dates", "birth-date", "birthdate", "birthday", "bday",
    "year of birth", "years of birth", "birth year", "yob", "month of birth", "birth month",
  ]

  /// Whether the heading of a column, or several, calls births, in so many words.
  static func callsBirth(_ folded: String) -> Bool { birthColumns.isFoundAsWord(in: folded) }

  private static let identifierLabels: PhraseSet = [
    "upn", "unique pupil number", "nhs no", "nhs number", "nhs num", "pupil number",
    "student number", "uln", "unique learner number", "unique pupil no",
  ]
  private static let children: PhraseSet = [
    "child", "children", "pupil", "pupils", "student", "students", "names hidden", "anonymised",
    "surname", "forename", "initials", "first name", "pupil name", "carer",
  ]
  private static let events: PhraseSet = [
    "inspect", "visit", "meeting", "report", "letter", "review date", "deadline", "term dates",
    "conference", "training", "ofsted", "monitoring", "judged", "judgement", "grade", "section 5",
    "section 8", "published", "milestone", "timeline", "chronology", "outcome of", "result",
    "publication",
    "overall effectiveness", "date of last", "action", "agenda", "minutes", "version", "event",
    "deadline", "due date", "start date", "opened", "closed on", "converted", "founded",
  ]
  private static let grades: PhraseSet = [
    "outstanding", "good", "satisfactory", "inadequate", "requires improvement", "met", "not met",
    "adequate",
  ]
  private static let places: PhraseSet = [
    "school", "primary", "academy", "nursery", "infant", "junior", "high", "college", "secondary",
    "reception", "class", "year", "pupil", "child", "male", "female", "boy", "girl", "sen", "ehcp",
    "pre-school", "preschool", "foster",
  ]

  /// Whether a line names a column of birth dates.
  static func namesBirth(_ folded: String) -> Bool {
    birthLabels.isFoundAsWord(in: folded) && !onlyBoundsBirths(folded)
  }

  /// Whether all that a line says of births is who was born after a day, or before: `Pupils born before …`.
  private static func onlyBoundsBirths(_ folded: String) -> Bool {
    guard folded.contains("born ") else { return false }
    let tokens = DateTokens(Array(folded.utf8))
    var isBound = false
    for index in 0..<tokens.count where tokens.namesBirth(index) {
      guard tokens.boundsBirths(index) else { return false }
      isBound = true
    }
    return isBound
  }

  /// Whether a line names a column of numbers that identify a child.
  static func namesIdentifier(_ folded: String) -> Bool {
    identifierLabels.isFoundAsWord(in: folded)
  }

  /// Whether a line gives a number that identifies a child, and does not only name it.
  static func identifiesChild(_ line: TextLine) -> Bool {
    namesIdentifier(line.folded) && line.text.count(where: \.isASCIIDigit) >= 6
  }

  private static let sentenceWords: PhraseSet = [
    "we", "she", "he", "they", "is", "was", "are", "were", "has", "had", "have", "who", "whose",
    "born on", "born in", "born", "met", "saw", "with",
  ]

  /// Whether a line is prose or breaks off in it, rather than the names of columns.
  static func isProse(_ line: TextLine) -> Bool {
    line.text.last == UInt8(ascii: ",") || sentenceWords.isFoundAsWord(in: line.folded)
  }

  static func namesChildren(_ folded: String) -> Bool {
    guard children.isFoundAsWord(in: folded) else { return false }
    return !childrensBodies.isFound(in: folded)
      || children.isFoundAsWord(in: folded.replacing("children's ", with: ""))
  }

  private static let childrensBodies: PhraseSet = [
    "children's home", "children's centre", "children's trust",
  ]

  private static let recordLabels: Set<Substring> = [
    "child's", "pupil's", "student's", "name", "names", "full", "first", "last", "child", "pupil",
    "student", "surname", "forename",
    "dob", "d.o.b", "d.o.b.", "date", "born", "birth", "age", "sex", "gender", "school", "class",
    "year", "form", "tutor", "teacher", "parent", "parents", "carer", "carers", "guardian",
    "mother",
    "father", "sibling", "siblings", "address", "home", "postcode", "telephone", "phone", "mobile",
    "email", "upn", "nhs", "uln", "id", "need", "needs", "sen", "send", "ehcp", "ehc", "diagnosis",
    "condition", "conditions", "medical", "health", "disability", "allergy", "allergies",
    "medication", "gp", "doctor", "social", "worker", "key", "contact", "emergency", "ethnicity",
    "ethnic", "religion", "language", "nationality", "notes", "note", "comments", "comment",
    "status", "placement", "provision", "attendance", "behaviour", "concerns", "risk", "support",
    "reason", "referral", "referred", "legal", "care", "foster", "primary", "other", "details",
  ]

  /// Whether the first word of a line may call a part of a child's record.
  static func beginsRecord(_ folded: String) -> Bool {
    folded.split(separator: " ", maxSplits: 1).first.map(recordLabels.contains) ?? false
  }

  private static let schools: PhraseSet = [
    "schools", "academies", "nurseries", "settings", "colleges", "federations",
  ]

  /// Whether a line announces schools one by one; `School` may be the heading of a column.
  static func listsSchools(_ folded: String) -> Bool {
    schools.isFoundAsWord(in: folded) && !namesChildren(folded) && !namesBirth(folded)
  }

  private static let adults: PhraseSet = [
    "staff", "teacher", "teachers", "headteachers", "governor", "governors", "trustee", "trustees",
    "inspector", "inspectors", "inspection team", "attendees", "attended", "attendance list",
    "members", "membership", "councillors", "officers", "appointed", "appointment", "appointments",
    "employed", "joined", "employees", "volunteers", "signed", "present", "apologies", "delegates",
    "speakers", "authors", "references", "bibliography", "sources", "qualified", "trained",
  ]

  /// Whether a line announces people who are no children.
  static func listsAdults(_ folded: String) -> Bool {
    adults.isFoundAsWord(in: folded) && !namesChildren(folded) && !namesBirth(folded)
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
    adultDates.isFoundAsWord(in: folded) && !namesChildren(folded) && !namesBirth(folded)
  }

  private static let adultDates: PhraseSet = [
    "dbs", "crb", "term ends", "term of office", "end of term of office", "appointed",
    "appointment",
    "appointments", "in post", "qualification", "qualifications", "qualified", "start date",
    "start dates", "date started", "contract", "expires", "expiry", "renewal", "employed", "nqt",
    "first aid", "elected", "designated person", "designated persons", "designated teachers",
    "designated leads", "staff trained",
  ]

  /// Whether a heading says that dates are those of papers, bodies or checks of them.
  static func datesOfPapers(_ folded: String) -> Bool {
    paperDates.isFoundAsWord(in: folded) && !namesChildren(folded) && !namesBirth(folded)
  }

  private static let paperDates: PhraseSet = [
    "policy", "policies", "document", "documents", "reviewed", "last reviewed", "last inspected",
    "approved",
    "ratified", "updated", "adopted", "committee",
  ]

  /// Whether a caption speaks of the inspection of schools, or of papers, and not of what happens to children.
  static func namesInspections(_ folded: String) -> Bool { inspections.isFound(in: folded) }

  private static let inspections: PhraseSet = [
    "inspect", "ofsted", "monitoring", "section 5", "section 8", "term dates", "published",
    "publication", "version", "agenda", "minutes", "overall effectiveness", "opened", "converted",
    "founded", "closed on", "timeline", "chronology", "milestone", "deadline", "due date",
    "date of last",
    "dates of", "schools", "judgement",
  ]

  /// Whether a word tells that something opened, began or was done, as in a chronology.
  static func isMilestone(_ key: String) -> Bool { milestones.contains(key) }

  private static let milestones: Set<String> = [
    "opens", "opened", "opening", "awarded", "agreed", "finished", "added", "closed", "closes",
    "closure", "post", "launched", "launch", "built", "building", "introduced", "begins", "began",
    "starts", "started", "established", "completed", "held", "formed", "published", "created",
    "redesignated", "merged", "amalgamated", "federated", "extended", "adopted",
  ]

  /// Whether a word such as “by” makes a date that of something done.
  static func leadsToDate(_ key: String) -> Bool {
    [
      "by", "since", "from", "until", "till", "before", "after", "dated", "due", "registered",
      "inspected", "opened", "converted", "designated",
    ].contains(key)
  }

  /// Whether a line says of its people since when they have been what they are.
  static func tellsOfPosts(_ folded: String) -> Bool { posts.isFoundAsWord(in: folded) }

  private static let posts: PhraseSet = ["since", "in post", "appointed", "elected"]

  /// Whether children stand before a colon: `Pupils met: …`.
  static func namesMetChildren(_ folded: String) -> Bool {
    folded.prefix(60).firstIndex(of: ":").map { namesChildren(String(folded[..<$0])) } ?? false
  }

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

  /// Words of places and bodies that are surnames as well, and count as such beside a date of birth.
  static func mayBeSurname(_ key: String) -> Bool { surnames.contains(key) }

  private static let surnames: Set<String> = [
    "lane", "house", "park", "street", "church", "dean", "warden", "nurse", "constable", "day",
    "french", "welsh", "german", "mark", "page", "summer", "rose",
  ]

  private static let titleEnds: Set<String> = [
    "award", "awards", "review", "report", "policy", "forum", "committee", "panel", "framework",
    "strategy", "evening", "afternoon", "assembly", "term", "conference", "bulletin", "guidance",
    "commission", "department", "survey", "newsletter", "circular", "programme", "project",
    "partnership", "accreditation", "certificate", "charter", "meeting", "meetings", "visit",
    "inspection", "audit", "consultation", "seminar", "workshop", "training", "briefing", "act",
    "matters", "together", "plan",
  ]
  private static let titleWords: Set<String> = [
    "club", "forest", "breakfast", "group", "council", "open", "sports", "national", "local",
    "public",
    "health", "healthy", "services", "avenue", "drive", "crescent", "building", "buildings", "york",
    "england", "london", "bristol", "wales", "britain", "version", "draft", "edition", "previous",
    "current", "final", "interim", "education", "learning", "skills", "literacy", "numeracy",
    "phonics", "sport", "games", "every", "rating", "results", "tests", "assessment", "curriculum",
    "excellence", "investors", "gold", "silver", "bronze", "together", "singing", "matters", "hmi",
    "page", "figure", "chapter", "appendix", "annex", "item", "action", "deadline", "target",
  ]

  /// Whether a word belongs to the names of events, papers and bodies, and to none of a person.
  static func endsTitle(_ key: String) -> Bool {
    titleEnds.contains(key) || titleWords.contains(key)
  }

  /// Whether a row is the title of a paper, an event or a body of people, and a date: `Rose Review, 1897`.
  static func isTitle(besideDate line: TextLine) -> Bool {
    guard line.text.count <= 120 else { return false }
    var words = Words.split(line.string).filter { $0.raw.contains { $0.isLetter || $0.isNumber } }
    while let last = words.last, isPartOfDate(last) { words.removeLast() }
    words = Array(words.drop(while: isPartOfDate))
    guard let last = words.last, words.allSatisfy({ !$0.raw.contains(where: \.isNumber) }) else {
      return false
    }
    // No surname in the singular is like these.
    let bodies: Set = ["board", "body", "group", "panel", "committee", "forum"]
    return titleEnds.contains(last.key)
      || words.count > 1 && bodies.contains(last.key)
        && words.dropLast().contains { word in
          [
            "primary", "heads", "schools", "years", "governing", "management", "finance",
            "curriculum", "steering", "personnel", "premises",
          ].contains(word.key)
        }
  }

  private static let lists: PhraseSet = [
    "list of children", "list of pupils", "list of students", "names hidden", "anonymised",
    "surname", "forename", "initials", "first name", "pupil name",
  ]

  /// Whether a line announces children one by one, and does not just speak of pupils.
  static func listsChildren(_ folded: String) -> Bool { lists.isFoundAsWord(in: folded) }

  /// Whether a word ends many names of places: `Elm Hill`.
  static func mayEndPlace(_ key: String) -> Bool {
    Roles.isStreetWord(key) || placeEnds.contains(key)
  }

  private static let placeEnds: Set<String> = [
    "vale", "wood", "woods", "field", "fields", "bridge", "valley", "common", "heath", "moor",
    "meadow", "meadows", "bank", "end", "cross", "farm", "mill",
  ]

  /// Whether a line speaks of a school or several, or of how many.
  static func namesSchool(_ folded: String) -> Bool {
    schoolWords.isFoundAsWord(in: folded.replacing("school meal", with: "meal"))
  }

  private static let schoolWords: PhraseSet = [
    "school", "schools", "academies", "nurseries", "settings", "colleges", "number of", "average",
    "mean", "on roll", "classes", "areas", "towns", "authorities",
  ]

  /// Whether a line speaks of exclusions one by one.
  static func namesExclusions(_ folded: String) -> Bool { exclusions.isFoundAsWord(in: folded) }

  private static let exclusions: PhraseSet = [
    "exclusion", "exclusions", "excluded", "suspension", "suspensions", "suspended",
  ]

  /// Whether a line speaks of those who miss school: `Persistent absence`, `Poor attendance`.
  static func namesAbsence(_ folded: String) -> Bool { absences.isFound(in: folded) }

  private static let absences: PhraseSet = [
    "absence", "absentee", "poor attend", "low attend", "attendance below", "attendance under",
    "non-attend", "truan",
  ]

  /// Whether a line calls the profiles that children are given scores in.
  static func namesProfile(_ folded: String) -> Bool {
    ["boxall", "sdq", "strand", "strengths and difficult"].contains { folded.contains($0) }
  }

  /// Whether a line is nothing but the names of columns of scores: `Pre  Post`.
  static func namesScores(_ folded: String) -> Bool {
    let words = folded.split { !$0.isLetter }
    return words.count > 1 && words.allSatisfy(scores.contains)
      && words.contains {
        ["pre", "post", "before", "after", "entry", "exit", "start", "end"].contains($0)
      }
  }

  private static let scores: Set<Substring> = [
    "pre", "post", "before", "after", "entry", "exit", "start", "end", "score", "scores",
    "baseline",
    "autumn", "spring", "summer", "total", "boxall", "sdq", "name", "pupil", "child", "change",
  ]

  /// Whether a caption announces whom to call for a child.
  static func callsContacts(_ folded: String) -> Bool { contactLists.isFoundAsWord(in: folded) }

  private static let contactLists: PhraseSet = [
    "emergency contact", "emergency contacts", "next of kin", "parental contacts",
    "parent contacts",
  ]

  /// Whether a line speaks of children or schools in general, as titles of books do.
  static func speaksGenerally(_ folded: String) -> Bool { generalWords.isFoundAsWord(in: folded) }

  private static let generalWords: PhraseSet = [
    "schools", "school", "children", "pupils", "students", "learners", "education", "practice",
    "provision", "classroom", "classrooms", "groups", "years", "journal", "press", "training",
    "course",
  ]

  /// Whether a word is an office of adults.
  static func isOffice(_ key: String) -> Bool { offices.contains(key) || Roles.isRoleWord(key) }

  private static let offices: Set<String> = [
    "teacher", "teachers", "teaching", "senco", "sendco", "governor", "trustee", "clerk", "bursar",
    "author", "editor", "ta", "hlta", "practitioner", "therapist", "psychologist", "consultant",
    "adviser", "advisor", "researcher", "lecturer", "caretaker", "cook", "staff", "counsellor",
  ]

  static func namesEvent(_ folded: String) -> Bool { events.isFound(in: folded) }

  static func namesPlace(_ folded: String) -> Bool {
    places.isFoundAsWord(in: folded)
  }

  private static let eventLists: PhraseSet = [
    "inspections", "visits", "meetings", "reports", "letters", "date of inspection",
    "inspection date", "date of visit", "visit date", "date of report", "date of letter",
    "dates of", "date of last", "date of meeting", "meeting date", "published", "publication",
    "review date", "deadline", "deadlines", "due date", "start date", "term dates", "timeline",
    "milestones", "agenda", "minutes", "events", "training", "conference", "conferences",
    "versions", "actions", "results", "grades", "judgements", "opened", "closed on", "converted",
  ]

  /// Whether a line announces events one by one, and does not just speak of a visit.
  static func listsEvents(_ folded: String) -> Bool {
    eventLists.isFoundAsWord(in: folded) && !folded.hasPrefix("thank")
  }

  private static let pointers: PhraseSet = ["following", "below", "list", "table", "these dates"]

  /// Whether a sentence announces the rows under it.
  static func pointsAtList(_ folded: String) -> Bool { pointers.isFoundAsWord(in: folded) }

  /// Whether a row is of an inspection by its own words: an event, or nothing but a grade.
  static func isEventRow(_ folded: String) -> Bool {
    namesEvent(folded) || grades.isFoundAsWord(in: folded) || namesStaff(folded)
      || beginsWithTitle(folded)
  }

  /// Whether a row begins with what no child is called: `Mrs`, `Dr`.
  private static func beginsWithTitle(_ folded: String) -> Bool {
    let first = folded.prefix { $0 != " " }.filter { $0 != "." }
    return ["mr", "mrs", "ms", "dr", "cllr", "prof", "rev", "revd", "sir"].contains(first)
  }

  private static let staff: PhraseSet = [
    "headteacher", "head teacher", "deputy head", "assistant head", "head of school", "principal",
    "chair", "vice-chair", "governor", "trustee", "clerk", "bursar", "business manager",
  ]

  /// Whether a row has an office for a cell, or tells of an appointment: `Headteacher appointed …`.
  private static func namesStaff(_ folded: String) -> Bool {
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

  private static let bodies: Set<String> = [
    "school", "schools", "academy", "college", "federation", "trust", "university", "council",
  ]
  /// Words between the name of a school and that it is one.
  private static let kinds: Set<String> = [
    "primary", "secondary", "infant", "infants", "junior", "nursery", "first", "middle", "high",
    "upper", "lower", "grammar", "special", "community", "church", "catholic", "c", "of", "e", "ce",
    "rc", "c.e", "and", "&", "park", "multi-academy", "city", "borough", "county",
  ]

  /// The name of a school or another body, when a row holds that, a date at one end, and nothing else.
  ///
  /// Nothing but one word of a name stands before what kind of body it is, or two after a “St”: in
  /// `Ada Elm School` Ada may be a child. `Elm Primary` is short for a school and stands beside
  /// children, too.
  ///
  /// - Parameter orShort: whether such short names are bodies, too.
  static func body(besideDate line: TextLine, orShort: Bool = false) -> String? {
    var words = Words.split(line.string).filter { $0.raw.contains { $0.isLetter || $0.isNumber } }
    while let last = words.last, isPartOfDate(last) { words.removeLast() }
    words = Array(words.drop(while: isPartOfDate))
    if words.first?.key == "the" { words.removeFirst() }
    let isSaint = ["st", "saint", "holy", "all", "our"].contains(words.first?.key ?? "")
    guard let last = words.last,
      bodies.contains(last.key) || orShort && shortBodies.contains(last.key),
      let first = words.first,
      first.raw.contains(where: \.isLowercase), words.count >= 2,
      words.dropLast().allSatisfy({ $0.mark == nil || $0.mark == "." }),
      words.dropFirst(isSaint ? 2 : 1).allSatisfy({
        kinds.contains($0.key) || bodies.contains($0.key)
      })
    else { return nil }
    return words.map(\.key).joined(separator: " ")
  }

  private static let shortBodies: Set<String> = [
    "primary", "secondary", "infant", "infants", "junior", "juniors", "nursery", "high", "grammar",
  ]

  private static func isPartOfDate(_ word: Word) -> Bool {
    guard Dates.months[word.key] == nil else { return true }
    return word.key.contains(where: \.isNumber)
      && word.key.allSatisfy { $0.isNumber || "/.-stndrh".contains($0) }
  }

  private static let ageLabels: PhraseSet = ["age", "ages"]
  private static let yearLabels: PhraseSet = ["year group", "yr group", "nc year"]
  private static let schoolLabels: PhraseSet = ["school", "class"]
  private static let nameLabels: PhraseSet = [
    "name", "names", "pupil", "child", "initials", "student",
  ]

  /// Columns of names and ages, or of names and year groups: schools have year groups, too.
  static func namesAges(_ folded: String) -> Bool {
    nameLabels.isFoundAsWord(in: folded)
      && (ageLabels.isFoundAsWord(in: folded)
        || yearLabels.isFoundAsWord(in: folded) && !schoolLabels.isFound(in: folded))
      && folded.split(separator: " ").count <= 12
  }

  /// Whether a line is a label of names, or begins with one: `Pupil name`, `Name: …`, `Name, A, B`.
  static func callsName(_ folded: String) -> Bool {
    let label = folded.prefix { !":,|\t".contains($0) }.split(separator: " ")
    return (1...3).contains(label.count)
      && nameLabels.isFoundAsWord(in: label.joined(separator: " "))
  }

  /// Whether a heading begins with a column of places or schools.
  static func callsPlace(_ folded: String) -> Bool {
    let first = folded.drop { "| ".contains($0) }.prefix { $0.isLetter }
    return placeColumns.contains(first)
  }

  private static let placeColumns: Set<Substring> = [
    "area", "school", "schools", "town", "ward", "panel", "setting", "place", "district",
  ]

  /// Whether a line announces homes or nurseries with what was done to them: `Homes inspected`.
  static func listsBodies(_ folded: String) -> Bool {
    let words = folded.split { !$0.isLetter && $0 != "'" }
    let first = words.first == "children's" ? words.dropFirst().first : words.first
    return first.map(bodyLists.contains) == true
      && ["inspect", "regist", "opened", "converted"].contains { folded.contains($0) }
  }

  private static let bodyLists: Set<Substring> = [
    "homes", "settings", "nurseries", "providers", "academies", "centres", "schools",
  ]

  /// Whether a row has six digits in a run, or three numbers with colons, as dates are typed by some.
  ///
  /// Only under a heading that names births: elsewhere such numbers are anything.
  static func holdsPlainDate(_ line: TextLine) -> Bool {
    guard line.text.count <= 160 else { return false }
    return line.text.split { !$0.isASCIIDigit && $0 != UInt8(ascii: ":") }.contains { run in
      run.count == 6 && run.allSatisfy(\.isASCIIDigit)
        || run.split(separator: UInt8(ascii: ":")).count == 3
    }
  }

  /// A letter and twelve digits, or ten digits in groups of 3, 3 and 4.
  static func holdsIdentifier(_ line: TextLine) -> Bool {
    let digits = line.text.count(where: \.isASCIIDigit)
    return digits >= 10 && line.text.count <= 300
  }
}
