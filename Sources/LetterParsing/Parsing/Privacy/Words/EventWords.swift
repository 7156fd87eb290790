/// What says that dates are of inspections, papers or other events.
enum EventWords {
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

  /// Whether a heading says that dates are those of papers, bodies or checks of them.
  static func datesOfPapers(_ folded: String) -> Bool {
    paperDates.isFoundAsWord(in: folded) && !ChildLabels.namesChildren(folded)
      && !BirthLabels.namesBirth(folded)
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

  static func namesEvent(_ folded: String) -> Bool { events.isFound(in: folded) }

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

  /// Whether a row is of an inspection by its own words: an event, or nothing but a grade.
  static func isEventRow(_ folded: String) -> Bool {
    namesEvent(folded) || grades.isFoundAsWord(in: folded) || AdultWords.namesStaff(folded)
      || AdultWords.beginsWithTitle(folded)
  }
}
