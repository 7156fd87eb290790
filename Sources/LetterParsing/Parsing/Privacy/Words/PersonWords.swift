/// Whether words are what one person is called by: a first name and a surname, or initials.
enum PersonWords {
  static let callings: Set<String> = [
    "pupil", "child", "student", "learner", "boy", "girl",
  ]

  /// The index behind the name or the initials of one person that begin at a word.
  static func person(_ words: [SentenceWord], at index: Int) -> Int? {
    guard words.indices.contains(index) else { return nil }
    // `Pupil A` is how letters leave out the name.
    let isCalled = callings.contains(words[index].folded)
    if isCalled, index + 1 < words.count, isInitials(words[index + 1].text, least: 2) {
      return index + 2
    }
    let isInCapitals = areCapitalNames(words, at: index)
    if isInitials(words[index].text, least: 2), !isInCapitals {
      return isShortWord(words, at: index) ? nil : index + 1
    }
    let isTitled =
      index > 0
      && (Roles.titles.contains(words[index - 1].folded)
        || AdultWords.isOfAdults(words[index - 1].folded) && words[index - 1].isClosed)
    guard !isTitled, isInCapitals || isName(words[index].text),
      !NeedCues.isNeed(words[index].folded),
      !words[index].isClosed, index + 1 < words.count,
      !words[index + 1].isOpened,
      isInCapitals || isName(words[index + 1].text)
        || isInitials(words[index + 1].text, least: 1),
      !GroupWords.areOfGroup(words, at: index)
    else { return nil }
    return index + 2
  }

  /// Whether what looks like initials is a word of a sentence in capitals: `PUPILS (YEAR 4) ARE …`.
  private static func isShortWord(_ words: [SentenceWord], at index: Int) -> Bool {
    guard shortWords.contains(words[index].folded) else { return false }
    return words.count { $0.text.utf8.count > 3 } > 2
      && !words.contains { $0.text.contains(where: \.isLowercase) }
  }

  private static let shortWords: Set<String> = [
    "are", "is", "was", "has", "had", "be", "by", "to", "of", "in", "on", "at", "as", "an", "or",
    "if", "so", "no", "not", "but", "and", "the", "for", "all", "who", "its", "it", "do", "did",
    "can", "may", "up", "out", "new", "few", "we", "he", "she", "they", "how", "one", "two", "six",
    "ten",
  ]

  /// `ADA EXAMPLE` and `EXAMPLE Ada`, where not all of the text is in capitals.
  private static func areCapitalNames(_ words: [SentenceWord], at index: Int) -> Bool {
    guard index + 1 < words.count else { return false }
    let (first, last) = (words[index].text, words[index + 1].text)
    guard let capital = first.utf8.dropFirst().first, capital.isASCIIUppercase else {
      return last.utf8.count >= shortestInCapitals && isCapitalName(last) && isName(first)
    }
    guard isCapitalName(first) else { return false }
    if isName(last) { return first.utf8.count >= shortestInCapitals }
    return isCapitalName(last) && max(first.utf8.count, last.utf8.count) >= shortestInCapitals
      && words.contains { $0.text.first?.isLowercase == true }
  }

  private static let shortestInCapitals = 4

  private static func isCapitalName(_ text: String) -> Bool {
    text.utf8.count > 2
      && text.utf8.allSatisfy { $0.isASCIIUppercase || "'-".utf8.contains($0) }
      && !isShortForm(text) && !NeedCues.needForms.contains(text)
      && isName(text.prefix(1) + text.dropFirst().lowercased())
  }

  /// `AB`, `A.B.` and, from one letter on, `T`; none of the short forms that letters are full of.
  static func isInitials(_ text: String, least: Int) -> Bool {
    let letters = text.filter { $0 != "." }
    return (least...3).contains(letters.count)
      && letters.utf8.allSatisfy(\.isASCIIUppercase) && !shortForms.contains(letters)
  }

  /// Whether capitals are a short form that letters are full of.
  static func isShortForm(_ letters: String) -> Bool { shortForms.contains(letters) }

  private static let shortForms: Set<String> = [
    "RE", "PE", "IT", "DT", "ICT", "MFL", "KS", "TA", "SEN", "LA", "HMI", "EAL", "PP", "FSM", "UK",
    "EHC", "SLT", "SMT", "CPD", "LSA", "AEN", "PRU", "SEF", "SDP", "LAC", "CIC", "CLA", "CAF",
    "NHS", "CQC", "SAT", "AFL", "EY", "FS", "ASD", "MLD", "SLD", "PDA", "ODD", "OCD", "EBD", "AI",
    "OI", "HR", "PPG", "CCG", "GP", "SALT", "OT", "AP", "EP", "NQT", "ECT", "MAT", "YOT", "EHE",
    "RI", "SM", "PSP", "IEP", "EYP", "PHSE", "I", "UPN", "DFE", "GCSE",
  ]

  /// A word such as names are made of: a capital, then small letters.
  static func isName(_ text: String) -> Bool {
    guard text.count > 1, let first = text.first, first.isUppercase,
      text.dropFirst().allSatisfy({ $0.isLetter || "'’-".contains($0) }),
      text.contains(where: \.isLowercase)
    else { return false }
    let key = Folding.folded(text)
    return !otherWords.contains(key) && Dates.months[key] == nil && !Dates.weekdays.contains(key)
      && !Roles.isInstitutionWord(key) && !PersonName.bodies.contains(key)
      && !Roles.isRoleWord(key) && !Roles.titles.contains(key)
  }

  /// Whether a word is in no name of a person.
  static func isOtherWord(_ key: String) -> Bool { otherWords.contains(key) }

  /// Words with a capital that are no names: they begin sentences, or name papers and stages.
  private static let otherWords: Set<String> = [
    "the", "in", "at", "on", "for", "from", "by", "to", "of", "and", "a", "an", "this", "that",
    "these", "those", "it", "they", "he", "she", "we", "you", "i", "his", "her", "their", "our",
    "all", "some", "most", "many", "one", "two", "three", "each", "every", "both", "since", "when",
    "where", "while", "although", "during", "pupil", "pupils", "child", "children", "student",
    "students", "learner", "learners", "boys", "girls", "year", "years", "key", "stage",
    "reception", "foundation", "act", "report", "review", "guidance", "framework", "plan", "policy",
    "strategy", "code", "practice", "order", "together", "standards", "programme", "project",
    "award", "mark", "inspection", "judgement", "version", "letter", "edition", "group", "class",
    "reading", "writing", "maths", "mathematics", "english", "science", "music", "geography",
    "history", "art", "french", "spanish", "german", "welsh", "profile", "recovery", "statement",
    "matters", "autumn", "spring", "summer", "winter", "term", "parent", "parents", "carers",
    "staff", "teachers", "teaching", "leaders", "governors", "inspectors", "areas", "area",
    "leadership", "management", "achievement", "behaviour", "attainment", "progress", "quality",
    "provision", "overall", "effectiveness", "good", "outstanding", "satisfactory", "inadequate",
    "requires", "improvement", "section", "number", "table", "total", "date", "name", "need",
    "street", "road", "lane", "house", "park", "north", "south", "east", "west", "city", "town",
    "st", "saint", "church", "new", "old", "great", "upper", "lower", "middle",
  ]
}
