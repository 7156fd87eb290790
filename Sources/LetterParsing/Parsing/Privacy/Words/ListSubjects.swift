/// What lists of names are about, by the lines above: exclusions, absence, scores, whom to call.
enum ListSubjects {
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
}
