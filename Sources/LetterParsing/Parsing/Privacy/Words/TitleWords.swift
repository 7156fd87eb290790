/// Words of the titles of bodies, papers and events, which look like names of people: `Rose Review`.
enum TitleWords {
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
}
