/// Children whom a sentence lists: `The pupils with plans are Ada Example (ASD), Ben Example (SLCN) and …`.
enum ListedChildren {
  /// `The pupils with statements are Ada Example (ASD), Ben Example (SLCN) and …`: full names with a need
  /// or an age each, where children are what the sentence is about.
  static func areListed(_ words: [SentenceWord]) -> Bool {
    guard let start = endOfSubject(words), let end = PersonWords.person(words, at: start),
      end - start > 1,
      end < words.count,
      words[end].isOpened || words[end - 1].isClosed || isDash(words[end].text)
    else { return false }
    let behind = words[end...].drop { isDash($0.text) }
    // As far as the bracket or the clause goes.
    let last = behind.firstIndex(where: \.isClosed) ?? words.count - 1
    let note = Array(behind.prefix(max(0, last + 1 - behind.startIndex)))
    return NeedCues.namesNeed(note)
      || note.indices.contains {
        AgeCues.yearGroup(note, at: $0) != nil || AgeCues.isAge(note[$0].folded)
      }
  }

  /// The index behind “are” or a colon when what stands before is about children.
  ///
  /// What has others before the children is about those: `The teachers of pupils with …`.
  static func endOfSubject(_ words: [SentenceWord]) -> Int? {
    let noun = words.prefix(longestSubject).firstIndex { childNouns.contains($0.folded) }
    guard let noun, words[..<noun].allSatisfy({ mayPrecede($0.folded) }) else { return nil }
    let subject = words[noun...].prefix(longestSubject)
    guard
      let end = subject.firstIndex(where: {
        copulas.contains($0.folded) || $0.isColon
      }),
      !words[noun...end].contains(where: {
        Roles.isInstitutionWord($0.folded) || isGeneral($0.folded)
      })
    else { return nil }
    return end + 1
  }

  /// Whether a caption says that children follow one by one: `The pupils with statements are:`, `Pupils`.
  static func listsChildren(_ caption: String) -> Bool {
    let words = SentenceWord.words(of: caption)
    guard words.count < longestSubject else { return false }
    if let end = endOfSubject(words) { return end == words.count }
    return endOfSubject(words + SentenceWord.words(of: "are")) != nil
  }

  static let longestSubject = 14
  static let childNouns: Set<String> = [
    "pupils", "children", "students", "learners", "boys", "girls", "pupil", "child", "register",
  ]
  private static let copulas: Set<String> = ["are", "were", "include", "included", "namely"]

  /// Whether a word may stand before what a sentence is about: `the`, `other`, `four of our`.
  private static func mayPrecede(_ key: String) -> Bool {
    !(key.hasSuffix("s") && !["this", "these", "years"].contains(key))
      && !["for", "with", "to", "by", "in", "at", "from"].contains(key)
      && !AdultWords.isOfAdults(key)
  }

  /// Words that make a list one of places or of how many.
  static func isGeneral(_ key: String) -> Bool {
    ["units", "centres", "places", "attend", "number", "numbers", "percentage", "staff", "taught"]
      .contains(key)
  }

  private static func isDash(_ text: String) -> Bool { ["-", "–", "—"].contains(text) }

  /// Whether words before a list call those who miss school: `Fixed-term exclusions`, `Absence`.
  private static func callsMissing(_ words: [SentenceWord]) -> Bool {
    let text = words.map(\.folded).joined(separator: " ")
    return ListSubjects.namesExclusions(text) || ListSubjects.namesAbsence(text)
  }

  /// Whether days or per cent stand behind a number, as of each in a list.
  private static func countsEach(_ words: ArraySlice<SentenceWord>) -> Bool {
    zip(words, words.dropFirst()).contains { number, unit in
      number.folded.first?.isNumber == true && ["day", "days", "sessions"].contains(unit.folded)
    } || words.contains { $0.folded.first?.isNumber == true && $0.folded.contains("%") }
  }

  /// The names listed behind what says that they are children: with a need or an age each, or all with one
  /// that stands before: `ADHD: Ada Example, Ben Example`.
  static func listed(_ words: [SentenceWord]) -> [ChildName]? {
    if areListed(words) { return SentenceNames.fullNames(words).map(\.name) }
    guard let end = endOfPrivateSubject(words), end < words.count else { return nil }
    let names = SentenceNames.fullNames(Array(words[end...]))
    let tail = words[end...]
    let offer = end + (names.last.map { $0.place + 2 } ?? 0)
    guard names.first?.place == 0, !GroupWords.helpsGroup(words, at: offer),
      !tail.contains(where: { AdultWords.isOffice($0.folded) }),
      names.count(where: { $0.name.last.map(PlaceWords.mayEndPlace) == true }) * 2 <= names.count
    else { return nil }
    let subject = Array(words[..<end])
    let isPrivate =
      NeedCues.namesNeed(subject) || callsMissing(subject) || subject.contains(where: isCode)
      || subject.contains { $0.folded == "born" }
    // Nothing else than names and notes in brackets stands there.
    let named = names.count * 2 + tail.count { ["and", "&"].contains($0.folded) }
    let isList = names.count > 1 && named * 2 >= tail.count
    let isTold = { NeedCues.namesNeed(Array(tail)) || LifeCues.namesHardship(Array(tail)) }
    return isPrivate && isList || names.count > 0 && isNoted(words, names, end) && isTold()
      ? names.map(\.name) : nil
  }

  private static func isCode(_ word: SentenceWord) -> Bool {
    ["SEN", "SEND", "LAC", "CLA", "FSM", "CP", "CIN", "EHCP", "PP"].contains(word.text)
  }

  /// Whether a bracket stands right behind the first name.
  private static func isNoted(
    _ words: [SentenceWord],
    _ names: [(place: Int, name: ChildName)],
    _ start: Int
  ) -> Bool {
    start + 2 < words.count && words[start + 2].isOpened
  }

  private static let adultWords: Set<String> = [
    "staff", "team", "teams", "lead", "leads", "leaders", "coordinator", "co-ordinator", "manager",
    "contact", "contacts", "champion", "champions", "link", "governors", "teachers", "inspectors",
    "authors", "specialists", "advisers", "services", "experts", "workers", "by", "for",
  ]

  /// The index behind “are” or a colon when a need, a year group or children stand before, and no adults.
  private static func endOfPrivateSubject(_ words: [SentenceWord]) -> Int? {
    let start = words.prefix(longestSubject)
    let end = start.firstIndex { $0.isColon || $0.text == "are" || $0.text == "were" }
    guard let end else { return nil }
    let subject = Array(words[...end])
    let isOfChildren = subject.contains { childNouns.contains($0.folded) }
    let isYear = subject.indices.contains { AgeCues.yearGroup(subject, at: $0) != nil }
    let areCases =
      subject.contains { ["case", "cases", "referrals"].contains($0.folded) }
      && !subject.contains { ["study", "studies", "review", "reviews"].contains($0.folded) }
    let isMissing = callsMissing(subject)
    guard
      isOfChildren
        || words[end].isColon && (areCases || isMissing && countsEach(words[(end + 1)...]))
        || words[end].isColon
          && (isYear || NeedCues.namesNeed(subject) || subject.contains(where: isCode)),
      !subject.contains(where: {
        Roles.isInstitutionWord($0.folded) || isGeneral($0.folded) || AdultWords.isOffice($0.folded)
          || adultWords.contains($0.folded)
      })
    else { return nil }
    return end + 1
  }
}
