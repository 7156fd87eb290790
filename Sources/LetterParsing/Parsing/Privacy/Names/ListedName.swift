/// Full names in lists that nothing but a caption, a mark or the cells beside them tell of.
///
/// There a name has to be sure: none of its words is of a place, an office, a group of people, a subject, a
/// time or a programme.
enum ListedName {
  private static let mostWords = 3

  /// Whether a text is a full name and nothing else: `Ada Example`, `Example, Ada`, `Ada EXAMPLE`.
  ///
  /// - Parameter orInitial: whether the initial of a surname is enough: `Ada E`.
  static func isFull(_ text: some StringProtocol, orInitial: Bool = false) -> Bool {
    let text = String(text).trimmed(of: " .;,:*_\"")
    var words = text.split(separator: " ").map(String.init)
    guard (2...mostWords).contains(words.count) else { return false }
    if words[0].hasSuffix(",") {
      words[0].removeLast()
      words = Array(words[1...]) + [words[0]]
    }
    guard let last = words.last, areNames(words.dropLast()) else { return false }
    return isSurname(last) || orInitial && isInitial(last)
  }

  /// The name that an item begins with and what is said behind it; `nil` where none is.
  static func leading(_ item: some StringProtocol) -> (name: String, rest: String)? {
    let words = item.split(separator: " ", omittingEmptySubsequences: true)
    guard words.count > 1 else { return nil }
    let isReversed = words[0].hasSuffix(",")
    for count in [3, 2] where words.count >= count {
      let end = words[count - 1]
      let name = words[..<count].joined(separator: " ")
      let bare = end.prefix { $0.isLetter || "'’-".contains($0) }
      let head = words[..<(count - 1)].joined(separator: " ") + " " + bare
      // A mark ends a name, and stands within one only where the surname comes first.
      let isWhole = words[(isReversed ? 1 : 0)..<(count - 1)].allSatisfy {
        $0.last?.isLetter == true
      }
      guard isWhole, isFull(head, orInitial: true), count == 2 || !bare.allSatisfy(\.isUppercase)
      else { continue }
      let rest = item[end.startIndex...].dropFirst(bare.count)
      return (name.trimmed(of: ",;:("), String(rest).trimmed(of: " "))
    }
    return nil
  }

  /// The first and last name, folded, of a text that ``isFull(_:orInitial:)``.
  static func parts(of text: some StringProtocol) -> (first: String, last: String?)? {
    let text = String(text).trimmed(of: " .;,:*_\"(")
    var words = text.split(separator: " ").map(String.init)
    guard words.count > 1 else { return nil }
    if words[0].hasSuffix(",") {
      words[0].removeLast()
      words = Array(words[1...]) + [words[0]]
    }
    let last = words[words.count - 1]
    return (
      Folding.folded(Array(words[0].utf8)),
      isInitial(last) ? nil : Folding.folded(Array(last.utf8))
    )
  }

  private static func areNames(_ words: ArraySlice<String>) -> Bool { words.allSatisfy(isName) }

  /// `Ada`, `Ada-May`, `O’Example`.
  private static func isName(_ word: String) -> Bool {
    guard word.count > 1, word.first?.isUppercase == true,
      word.allSatisfy({ $0.isLetter || "'’-".contains($0) }), word.last?.isLetter == true,
      word.contains(where: \.isLowercase)
    else { return false }
    let parts = word.split { "'’-".contains($0) }
    let areParts =
      parts.allSatisfy { part in part.dropFirst().allSatisfy(\.isLowercase) }
      || word.hasPrefix("Mc") || word.hasPrefix("Mac")
    let key = Folding.folded(Array(word.utf8))
    return areParts && !isOther(key)
  }

  private static func isSurname(_ word: String) -> Bool {
    if isName(word) { return true }
    let isInCapitals = word.count > 1 && word.allSatisfy { $0.isUppercase || "'’-".contains($0) }
    return isInCapitals && !PersonWords.isShortForm(word)
      && !isOther(Folding.folded(Array(word.utf8)))
  }

  static func isInitial(_ word: some StringProtocol) -> Bool {
    let letter = word.hasSuffix(".") ? word.dropLast() : word[...]
    return letter.count == 1 && letter.first?.isUppercase == true
  }

  private static func isOther(_ key: String) -> Bool {
    places.contains(key) || others.contains(key) || Dates.months[key] != nil && key != "may"
      || Dates.weekdays.contains(key) || Roles.titles.contains(key) || AdultWords.isOffice(key)
      || NeedCues.isNeed(key) || GroupWords.isOfPeople(key)
  }

  /// Words that names of homes, schools and streets begin or end with.
  private static let places: Set<String> = [
    "school", "primary", "academy", "nursery", "infant", "infants", "junior", "juniors", "high",
    "college", "secondary", "house", "lodge", "view", "court", "cottage", "cottages", "grove",
    "close", "road", "street", "lane", "avenue", "drive", "hall", "park", "hill", "hills", "moor",
    "heath", "common", "bank", "end", "cross", "farm", "mill", "vale", "wood", "woods", "field",
    "fields", "bridge", "valley", "meadow", "meadows", "mead", "rise", "croft", "green", "gardens",
    "garden", "gate", "way", "walk", "row", "terrace", "place", "square", "centre", "center",
    "unit", "home", "homes", "manor", "grange", "priory", "abbey", "church", "castle", "tower",
    "towers", "villa", "villas", "oak", "oaks", "ash", "elm", "elms", "beech", "beeches", "holly",
    "hazel", "rowan", "willow", "willows", "maple", "cedar", "cedars", "sycamore", "laurels",
    "laurel", "pine", "pines", "firs", "fir", "orchard", "orchards", "spring", "springs", "brook",
    "beck", "burn", "dene", "dale", "ford", "haven", "harbour", "bay", "sea", "shore", "cliff",
    "lea", "leigh", "ridge", "edge", "side", "top", "north", "south", "east", "west", "upper",
    "lower", "great", "little", "old", "new", "st", "saint", "the", "long", "county", "city",
    "borough", "council", "trust", "federation", "partnership", "hub", "base", "site", "campus",
    "room", "forest", "lakes", "lake", "river", "island", "trees",
  ]

  /// Words of offices, groups, times, subjects and papers.
  private static let others: Set<String> = [
    "lady", "lord", "head", "headteacher", "deputy", "assistant", "governors", "chair", "director",
    "manager", "officer", "lead", "leader", "inspector", "inspectors", "hmi", "team", "worker",
    "workers", "social", "principal", "minister", "panel", "board", "committee", "forum", "group",
    "groups", "class", "classes", "year", "years", "key", "stage", "reception", "term", "autumn",
    "summer", "winter", "english", "maths", "mathematics", "science", "reading", "writing",
    "spelling", "phonics", "literacy", "numeracy", "history", "geography", "music", "art", "pe",
    "ict", "computing", "french", "german", "white", "black", "other", "background", "eastern",
    "boys", "girls", "pupils", "pupil", "children", "child", "students", "student", "learners",
    "all", "total", "average", "mean", "median", "national", "local", "authority", "england",
    "area", "service", "services", "support", "plan", "plans", "review", "report", "policy",
    "programme", "lego", "thrive", "play", "talk", "time", "therapy", "club", "breakfast", "every",
    "matters", "good", "outstanding", "inadequate", "satisfactory", "requires", "improvement",
    "additional", "action", "plus", "free", "meals", "looked", "after", "special", "educational",
    "needs", "disabilities", "premium", "higher", "ability", "prior", "attainment", "middle",
    "able", "disadvantaged", "non", "persistent", "permanent", "fixed", "absence", "attendance",
    "early", "safeguarding", "protection", "health", "care", "education", "learning", "behaviour",
    "visiting", "speech", "language", "occupational", "psychologist", "combined", "ancient",
    "world", "modern", "britain", "thank", "yours", "dear", "strengths", "areas", "overall",
    "effectiveness", "quality", "provision", "leadership", "management", "achievement", "progress",
    "teaching", "personal", "development", "evidence", "context", "inspection", "number",
    "project", "training", "recovery", "boost", "act", "code", "practice", "framework", "guidance",
    "in", "on", "at", "of", "for", "by", "to", "and", "or", "not", "no", "none", "some", "most",
    "many", "one", "two", "three", "four", "five", "this", "that", "these", "they", "he", "she",
    "we", "it", "his", "her", "their", "our", "your", "met", "visit", "meeting", "staff", "parents",
    "carers", "families", "young", "people", "teachers", "teacher", "leaders", "governor",
  ]
}
