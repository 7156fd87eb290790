import Search

/// Tells whether a date of a sentence is that of the telling or of the visit: *Slough was told in May
/// 2018 that …*, *in 2018, Ofsted wrote to Slough*, *when inspectors visited Slough in May 2018*.
///
/// Between the verb and the date stand only names and words that go with these, so that dates of what
/// is told are none: *Ofsted told Slough that plans of 2018 …*.
struct ToldDates {
  private let words: [DraftDates.Word]

  init(_ words: [DraftDates.Word]) { self.words = words }

  /// Words with a note which of them name a body.
  static func marked(_ words: [DraftDates.Word], _ bodies: [String]) -> [DraftDates.Word] {
    var words = words
    for body in bodies {
      let name = DraftDates.words(of: body).map(\.text)
      guard let first = name.first else { continue }
      for place in words.indices where words[place].text == first {
        let end = place + name.count
        guard end <= words.count, words[place..<end].map(\.text) == name else { continue }
        for place in place..<end { words[place].isBody = true }
      }
    }
    return words
  }

  /// Whether a date without brackets is of the telling.
  func isTold(_ places: Range<Int>) -> Bool {
    guard !turnsBehind(places.upperBound) else { return false }
    return isBehindVerb(places.lowerBound) || isBeforeVerb(places)
  }

  // MARK: Words

  /// Verbs for what an inspectorate does to a body, which may be passive.
  private static let toBody: Set = [
    "told", "warned", "visited", "inspected", "informed", "advised", "criticised", "praised",
    "urged", "found", "visiting", "inspecting",
  ]
  /// Verbs for what a letter says, of which the author is the subject; or to a body.
  private static let says: Set = [
    "wrote", "written", "said", "says", "say", "found", "find", "finds", "reported", "reports",
    "noted", "notes", "concluded", "concludes", "stated", "states", "observed", "judged",
    "recorded", "described", "heard", "saw", "tell", "tells", "warn", "warns", "visit", "write",
    "writes",
  ]
  /// What tells that someone was told or visited.
  static let tellingVerbs = toBody.union(says).union(auxiliaries)

  private static let auxiliaries: Set = ["was", "were", "is", "are", "been", "being"]
  private static let adverbs: Set = [
    "also", "then", "first", "has", "have", "formally", "publicly", "again", "even", "bluntly",
    "clearly", "duly",
  ]
  /// Who else an author or a body is called.
  private static let pronouns: Set = ["they", "he", "she", "who", "it", "watchdog", "regulator"]
  private static let councilWords: Set = [
    "council", "councils", "borough", "authority", "authorities", "services", "service",
    "department", "bosses", "chiefs", "leaders", "school", "academy", "college", "trust",
  ]
  /// What may stand between a verb, a name and a date.
  private static let links = councilWords.union([
    "the", "a", "an", "its", "their", "to", "of", "at", "in", "on", "by", "during", "back", "early",
    "late", "mid", "and", "for", "with", "about", "then", "also", "both", "city", "county",
    "district", "metropolitan", "unitary", "royal", "london", "local", "children", "child",
    "social", "care", "director", "directors", "education", "head", "chief", "executive", "when",
    "as", "schools", "watchdog", "regulator", "so", "published", "issued", "sent", "dated",
  ])
  /// What turns from a date to another time before the quotation.
  private static let turns: Set = [
    "but", "now", "today", "yet", "however", "still", "while", "whereas", "though", "although",
    "later", "since", "after", "until", "before", "earlier", "ago", "next", "previously",
  ]
  /// What makes of a telling a part of another story.
  private static let stories: Set = [
    "since", "after", "before", "until", "till", "by", "which", "where", "whose", "had", "if",
    "last", "previous", "previously", "earlier", "next", "not", "never", "unless",
  ]
  /// More words are not looked over.
  private static let reach = 14

  private func isLink(_ word: DraftDates.Word) -> Bool {
    let text = word.lowercased
    return word.isBody || Self.links.contains(text) || DraftDates.authors.contains(text)
      || Self.isDateWord(text)
  }

  /// Whether it is a number, or the name of a month or day.
  private static func isDateWord(_ text: String) -> Bool {
    text.first?.isNumber == true || dateWords.contains(text)
  }

  static let dateWords: Set = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october",
    "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
    "nov", "dec", "monday", "tuesday", "wednesday", "thursday", "friday", "spring", "summer",
    "autumn", "winter",
  ]

  // MARK: Sides

  /// Whether a date is parted from the quotation behind it by what speaks of another time.
  private func turnsBehind(_ end: Int) -> Bool {
    if words[end - 1].endsClause, !(end < words.count && words[end].followsQuotation) {
      return true
    }
    var isLinked = true
    for (count, word) in words[end...].enumerated() {
      if word.followsQuotation { return false }
      if Self.turns.contains(word.lowercased) { return true }
      isLinked = isLinked && isLink(word)
      // Another time, where it is not one of several of the telling.
      if !isLinked, SpokenPeriod([QueryWord(word.text)][...]) != nil { return true }
      if word.endsClause, end + count + 1 < words.count { return true }
      // A quotation so far off is not of that clause.
      if count == 2 * Self.reach { return true }
    }
    return false
  }

  /// *told Slough in May 2018*, *said in May 2018*, *the inspection of Slough in May 2018*.
  private func isBehindVerb(_ start: Int) -> Bool {
    guard start > 0, Self.beforeDate.contains(words[start - 1].lowercased) else { return false }
    var place = start - 1
    var hasBody = false
    var hasAuthor = false
    var hasInspectors = false
    var crossesQuotation = place + 1 < words.count && words[start].followsQuotation
    while place >= 0, !crossesQuotation, start - place <= Self.reach, isLink(words[place]) {
      hasBody = hasBody || words[place].isBody
      hasAuthor = hasAuthor || DraftDates.authors.contains(words[place].lowercased)
      hasInspectors = hasInspectors || words[place].lowercased == "inspectors"
      if words[place].followsQuotation { crossesQuotation = true }
      place -= 1
    }
    guard place >= 0, !crossesQuotation else { return false }
    let verb = words[place].lowercased
    if DraftDates.works.contains(verb) { return !isStory(before: place) }
    guard words[start - 1].lowercased != "of", !isStory(before: place),
      Self.toBody.contains(verb) || Self.says.contains(verb)
    else { return false }
    if words[place].followsQuotation || place == 0, hasAuthor { return true }
    var subject = place - 1
    while subject >= 0, Self.adverbs.contains(words[subject].lowercased) { subject -= 1 }
    guard subject >= 0 else { return hasBody }
    let word = words[subject].lowercased
    if Self.auxiliaries.contains(word) {
      return Self.toBody.contains(verb) && isBodySubject(before: subject)
    }
    if DraftDates.authors.contains(word) || DraftDates.works.contains(word) { return true }
    if Self.pronouns.contains(word) { return hasBody || word == "they" }
    // *Staff told inspectors* on their visit.
    if hasInspectors, verb == "told" { return !isBodySubject(before: place) }
    // *Slough told Ofsted* is no letter.
    return hasBody && Self.toBody.contains(verb) && verb != "found" && !words[subject].isBody
  }

  private func isBodySubject(before place: Int) -> Bool {
    var subject = place - 1
    while subject >= 0, Self.adverbs.contains(words[subject].lowercased) { subject -= 1 }
    guard subject >= 0 else { return false }
    let word = words[subject]
    guard word.isBody || Self.councilWords.contains(word.lowercased) else {
      return word.lowercased == "it"
    }
    while subject >= 0,
      words[subject].isBody || Self.councilWords.contains(words[subject].lowercased)
    {
      subject -= 1
    }
    // *Staff in Slough were told* by someone else.
    guard subject > 0, Self.prepositions.contains(words[subject].lowercased) else { return true }
    return Self.councilWords.contains(words[subject - 1].lowercased)
  }

  private static let prepositions: Set = ["in", "at", "of", "from", "for", "across", "near"]
  /// What stands before a date of a telling.
  private static let beforeDate: Set = [
    "in", "on", "during", "early", "late", "mid", "of", "dated",
  ]

  /// Whether what stands before a verb in its clause makes it a part of another story.
  private func isStory(before verb: Int) -> Bool {
    var place = verb - 1
    while place >= 0, verb - place <= Self.reach, !words[place].endsPart {
      if Self.stories.contains(words[place].lowercased) { return true }
      if words[place].followsQuotation { return false }
      place -= 1
    }
    return false
  }

  /// *In May 2018, Slough was told*, *in May 2018 the watchdog Ofsted wrote*.
  private func isBeforeVerb(_ places: Range<Int>) -> Bool {
    guard beginsClause(places.lowerBound) else { return false }
    var place = places.upperBound
    var hasBody = false
    var last: String?
    while place < words.count, place - places.upperBound < Self.reach, isLink(words[place]),
      !words[place].followsQuotation
    {
      let word = words[place].lowercased
      hasBody = hasBody || words[place].isBody || Self.councilWords.contains(word)
      last = word
      place += 1
    }
    while place < words.count, Self.adverbs.contains(words[place].lowercased) { place += 1 }
    guard place < words.count, let last, !words[place].followsQuotation else { return false }
    if Self.auxiliaries.contains(words[place].lowercased) {
      place += 1
      while place < words.count, Self.adverbs.contains(words[place].lowercased) { place += 1 }
      return hasBody && place < words.count && Self.toBody.contains(words[place].lowercased)
    }
    let isAuthor =
      DraftDates.authors.contains(last) || Self.pronouns.contains(last) && last != "it"
    let verb = words[place].lowercased
    return isAuthor && (Self.toBody.contains(verb) || Self.says.contains(verb))
  }

  /// Whether what stands behind a date goes on with its clause: *in May 2018, Ofsted*, *the May 2018
  /// inspection*, but not *came in 2018, and Ofsted*.
  func isJoined(_ places: Range<Int>, toSource behind: Int) -> Bool {
    if beginsClause(places.lowerBound) { return true }
    let between = words[places.upperBound..<behind]
    return !words[places.upperBound - 1].endsPart && !between.contains(where: \.endsPart)
      && !between.contains { Self.joining.contains($0.lowercased) }
  }

  private static let joining: Set = ["and", "but", "when", "as", "while", "so", "then"]

  /// Whether a date stands at the beginning of a clause.
  private func beginsClause(_ start: Int) -> Bool {
    var before = start - 1
    while before >= 0, !words[before].endsPart, !words[before + 1].followsQuotation {
      guard Self.beginnings.contains(words[before].lowercased) else { return false }
      before -= 1
    }
    return true
  }

  /// What may stand before a date at the beginning of a clause.
  private static let beginnings: Set = [
    "in", "on", "during", "back", "early", "late", "but", "and", "then", "as", "so", "yet", "when",
  ]
}
