/// The words that tell a list of children from a list of inspections.
enum RowCues {
  private static let birthLabels = [
    "date of birth", "dates of birth", "d.o.b", "dob", "birth date", "birthdate", "born", "birthday",
    "d o b",
  ]
  private static let identifierLabels = [
    "upn", "unique pupil number", "nhs no", "nhs number", "nhs num", "pupil number",
    "student number",
  ]
  private static let children = [
    "child", "children", "pupil", "pupils", "student", "students", "names hidden", "anonymised",
    "surname", "forename", "initials", "first name", "pupil name", "carer",
  ]
  private static let events = [
    "inspect", "visit", "meeting", "report", "letter", "review date", "deadline", "term dates",
    "conference", "training", "ofsted", "monitoring", "judged", "judgement", "grade", "section 5",
    "section 8", "published", "milestone", "timeline", "outcome of", "result", "publication",
    "overall effectiveness", "date of last", "action", "agenda", "minutes", "version", "event",
    "deadline", "due date", "start date", "opened", "closed on", "converted",
  ]
  private static let grades = [
    "outstanding", "good", "satisfactory", "inadequate", "requires improvement", "met", "not met",
    "adequate",
  ]
  private static let places = [
    "school", "primary", "academy", "nursery", "infant", "junior", "high", "college", "secondary",
    "reception", "class", "year", "pupil", "child", "male", "female", "boy", "girl", "sen", "ehcp",
    "pre-school", "preschool", "foster",
  ]

  /// Whether a line names a column of birth dates.
  static func namesBirth(_ folded: String) -> Bool {
    birthLabels.contains { holdsWord(folded, $0) }
  }

  /// Whether a line names a column of numbers that identify a child.
  static func namesIdentifier(_ folded: String) -> Bool {
    identifierLabels.contains { holdsWord(folded, $0) }
  }

  static func namesChildren(_ folded: String) -> Bool {
    children.contains { holdsWord(folded, $0) }
  }

  static func namesEvent(_ folded: String) -> Bool { folded.holdsAny(events) }

  static func namesPlace(_ folded: String) -> Bool {
    places.contains { holdsWord(folded, $0) }
  }

  /// Whether a row is of an inspection by its own words: an event, or nothing but a grade.
  static func isEventRow(_ folded: String) -> Bool {
    namesEvent(folded) || grades.contains { holdsWord(folded, $0) }
  }

  /// Columns of names and ages.
  static func namesAges(_ folded: String) -> Bool {
    let isNamed = ["name", "names", "pupil", "child", "initials", "student"]
      .contains { holdsWord(folded, $0) }
    return isNamed && (holdsWord(folded, "age") || holdsWord(folded, "ages"))
      && folded.split(separator: " ").count <= 12
  }

  /// A letter and twelve digits, or ten digits in groups of 3, 3 and 4.
  static func holdsIdentifier(_ line: TextLine) -> Bool {
    let digits = line.text.count(where: \.isASCIIDigit)
    return digits >= 10 && line.text.count <= 300
  }

  private static func holdsWord(_ folded: String, _ word: String) -> Bool {
    let text = Array(folded.utf8)
    let needle = Array(word.utf8)
    var start = 0
    while let offset = text.offset(of: needle, from: start) {
      let end = offset + needle.count
      let isStart = offset == 0 || !text[offset - 1].isASCIILetter
      if isStart, end == text.count || !text[end].isASCIILetter { return true }
      start = offset + 1
    }
    return false
  }
}
