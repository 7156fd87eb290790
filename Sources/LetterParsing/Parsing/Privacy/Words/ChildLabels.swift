/// What says that rows, columns or a record are of children: `Pupil name`, `Surname`, `Age`.
enum ChildLabels {
  private static let children: PhraseSet = [
    "child", "children", "pupil", "pupils", "student", "students", "names hidden", "anonymised",
    "surname", "forename", "initials", "first name", "pupil name", "carer",
  ]

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

  /// Whether children stand before a colon: `Pupils met: …`.
  static func namesMetChildren(_ folded: String) -> Bool {
    folded.prefix(60).firstIndex(of: ":").map { namesChildren(String(folded[..<$0])) } ?? false
  }

  private static let lists: PhraseSet = [
    "list of children", "list of pupils", "list of students", "names hidden", "anonymised",
    "surname", "forename", "initials", "first name", "pupil name",
  ]

  /// Whether a line announces children one by one, and does not just speak of pupils.
  static func listsChildren(_ folded: String) -> Bool { lists.isFoundAsWord(in: folded) }

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
}
