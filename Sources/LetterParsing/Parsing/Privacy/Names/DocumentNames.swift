/// Tells names of documents that are those of children, with their dates of birth.
enum DocumentNames {
  private static let longest = 300

  static func namesChild(_ name: String, date: () -> CalendarDate?) -> Bool {
    guard name.utf8.count <= longest, let line = SourceLines.read(spaced(name)).lines.first else {
      return false
    }
    if isOfCase(line) || isOfYear(SentenceWord.words(of: line.string)) { return true }
    guard line.text.contains(where: \.isASCIIDigit) else { return false }
    if tellsOfChild(line, date: date) { return true }
    let found = BirthDates.dates(in: line.text, reference: nil)
    if BirthLabels.namesBirth(line.folded) || found.contains(where: \.isLabelled) {
      let isPlain = BirthLabels.holdsPlainDate(line)
      guard !found.isEmpty || isPlain else { return false }
      guard !isPlain, let day = date() else { return true }
      return isChild(line, at: day, from: 1)
    }
    if isGlued(line), let day = date() {
      return BirthDates.dates(in: line.text, reference: day).contains {
        BirthCues.isChild($0.date, at: day)
      }
    }
    if !found.isEmpty, namesOne(line), let day = date() {
      return BirthDates.dates(in: line.text, reference: day).contains {
        BirthCues.isChild($0.date, at: day)
      }
    }
    let mayBeRow = PersonRow.withBirth(line, reference: nil) { _ in true } != nil
    guard mayBeRow else { return false }
    // Without a date of the letter nothing tells that of a visit from that of a birth.
    guard let day = date() else { return true }
    return PersonRow.withBirth(line, reference: day) { BirthCues.isChild($0, at: day) } != nil
  }

  /// Whether a name holds a pupil number, a person with an age or a year group, or one with a year of birth.
  private static func tellsOfChild(_ line: TextLine, date: () -> CalendarDate?) -> Bool {
    let words = SentenceWord.words(of: line.string)
    if BirthCues.holdsPupilNumber(words) { return true }
    guard let name = ChildName.leading(line), let last = name.last else { return false }
    if PersonRow.withYear(line) == .good {
      // `times-tables-y4`
      guard !words.contains(where: { documentWords.contains($0.folded) }) else { return false }
      guard PersonWords.person(words, at: 0) != nil, !TitleWords.isAspect(last) else {
        return false
      }
      return !PlaceWords.mayEndPlace(last) || NeedCues.namesNeed(words)
    }
    return isBornIn(line, date: date)
  }

  /// `Example, Ada Y3`, `Ada Y3 exclusion`, `AE Y3`, `Ada Example aged six`, `Ada Example 3B`.
  private static func isOfYear(_ words: [SentenceWord]) -> Bool {
    guard !words.contains(where: { documentWords.contains($0.folded) }) else { return false }
    let place = words.indices.first { index in
      AgeCues.yearGroup(words, at: index) != nil || isClass(words, at: index)
        || ["aged", "age"].contains(words[index].folded) && index + 1 < words.count
          && (NumberWords.number(words[index + 1].folded) ?? Int(words[index + 1].folded))
            .map { (2..<ChildRecords.adultAge).contains($0) } == true
    }
    guard let place, place > 0 else { return false }
    let isYear = AgeCues.yearGroup(words, at: place) != nil
    let name = words[..<place].map { $0.isClosed && place == 2 ? $0.text + "," : $0.text }
    let behind = words[place...].map(\.folded)
    if ListedName.isFull(name.joined(separator: " ")) { return isYear || words.count < place + 4 }
    // One word, or initials, with what only one child has.
    guard place == 1, isYear else { return false }
    let isInitial = PersonWords.isInitials(words[0].text, least: 2) && words[0].text.count == 2
    return isInitial && words.count < 4
      || PersonWords.isName(words[0].text)
        && behind.contains { ["exclusion", "ehcp"].contains($0) }
  }

  /// Whether a class stands at a word: `3B`, `class 3`.
  private static func isClass(_ words: [SentenceWord], at index: Int) -> Bool {
    let key = words[index].folded
    if key == "class", index + 1 < words.count {
      return Int(words[index + 1].folded.prefix(while: \.isNumber)) != nil
    }
    return (2...3).contains(key.utf8.count) && key.last.map { ("a"..."h").contains($0) } == true
      && Int(key.dropLast()).map { (1...13).contains($0) } == true
  }

  /// Whether a name is one long word without capitals and eight digits: `adaexample03041897`.
  private static func isGlued(_ line: TextLine) -> Bool {
    let tokens = DateTokens(line.text)
    guard tokens.count == 2,
      let place = (0..<2).first(where: {
        tokens.width($0) == 8
          && tokens.number($0) != nil
      }), let word = tokens.word(1 - place)
    else { return false }
    return word.utf8.count > 5 && !paperStems.isFound(in: word) && !AdultWords.isOfAdults(word)
      && !PersonWords.isOtherWord(word) && !TitleWords.endsTitle(word)
  }

  /// What names of papers and schools are made of, written as one word.
  private static let paperStems: PhraseSet = [
    "report", "letter", "minute", "school", "primary", "visit", "inspect", "agenda", "meeting",
    "policy", "review", "survey", "plan", "ofsted", "note", "scan", "file", "image", "photo",
    "text", "final", "draft", "council", "area", "send", "nurture", "academy", "college", "high",
    "infant", "junior", "nursery", "centre", "center", "document", "paper", "published", "version",
    "update", "news", "term", "data", "export", "backup", "copy", "record", "page", "county",
    "city", "borough", "team", "service", "staff", "training", "monitor", "governor", "forum",
    "committee", "board", "summary", "response", "section", "annex", "appendix", "outcome",
    "stmary", "stjohn", "saint", "hospital", "church", "home", "house", "lodge", "shire",
  ]

  /// Whether a full name stands before the first number of a name, or before its month: `Ada Example Apr 1897`.
  private static func namesOne(_ line: TextLine) -> Bool {
    var words = line.string.prefix { !$0.isNumber }.split(separator: " ")
    if let last = words.last, Dates.months[last.lowercased()] != nil { words.removeLast() }
    guard (2...3).contains(words.count) else { return false }
    return ListedName.isFull(words.joined(separator: " "))
  }

  /// What papers are called by, for a year group as well, and no person is.
  private static let documentWords: Set<String> = [
    "update", "organiser", "organisers", "safety", "trip", "trips", "test", "tables", "times",
    "booklet", "book", "books", "map", "pack", "guide", "sheet", "sheets", "data", "questionnaire",
    "timetable", "homework", "resources", "materials", "diary", "spelling", "spellings",
    "knowledge", "transition", "residential", "online", "covid", "holy", "trinity", "world",
    "moderation", "workbook", "poster", "newsletter", "overview", "outcomes", "objectives",
    "checklist",
  ]

  /// `Ada Example EHCP`, `CP plan - Ada Example`, `Ada Example EHCP review 1904`.
  private static func isOfCase(_ line: TextLine) -> Bool {
    let words = line.string.split { !($0.isLetter || "'’".contains($0)) }.map(String.init)
    let keys = words.map { $0.lowercased() }
    guard keys.contains(where: { PersonRow.isCode($0) || casePapers.contains($0) }) else {
      return false
    }
    func isRest(_ key: String) -> Bool {
      PersonRow.isCode(key) || casePapers.contains(key) || papers.contains(key)
    }
    // The name stands first or last.
    let start = keys.prefix(while: isRest).count
    let end = keys.count - keys.reversed().prefix(while: isRest).count
    guard start < end,
      keys[..<start].contains(where: isCase) || keys[end...].contains(where: isCase)
    else { return false }
    let name = words[start..<end].filter { !["for", "of"].contains($0.lowercased()) }
    guard (2...3).contains(name.count), let last = name.last,
      !name.contains(where: { PersonWords.isOtherWord($0.lowercased()) })
    else { return false }
    let fullName = name.joined(separator: " ")
    let hasOnlyCodes = (keys[..<start] + keys[end...]).allSatisfy(PersonRow.isCode)
    return PersonWords.person(SentenceWord.words(of: fullName), at: 0) == name.count
      && !PlaceWords.mayEndPlace(last.lowercased())
      && (hasOnlyCodes || ListedName.isFull(fullName, orInitial: true))
  }

  private static func isCase(_ key: String) -> Bool {
    PersonRow.isCode(key) && key != "plan" || casePapers.contains(key)
  }

  /// Papers that are about one child.
  private static let casePapers: Set<String> = [
    "iep", "pep", "tac", "ehcna", "exclusion", "chronology",
  ]

  /// What stands beside these in names of files.
  private static let papers: Set<String> = [
    "review", "reviews", "conference", "meeting", "minutes", "report", "notes", "needs",
    "assessment", "form", "referral", "final", "draft", "letter", "annual", "request",
    "update", "v", "copy", "the", "and", "core", "initial", "summary", "application", "outcome",
    "appeal", "advice", "documents", "file", "child", "pupil",
  ]

  /// `Ada Example b1897`, `Ada Example born 1897`.
  private static func isBornIn(_ line: TextLine, date: () -> CalendarDate?) -> Bool {
    let tokens = DateTokens(line.text)
    let year = (1..<tokens.count).first { index in
      let place = tokens.word(index - 1) == "in" ? index - 2 : index - 1
      return tokens.width(index) == 4 && tokens.number(index) != nil && place > 1
        && ["b", "born"].contains(tokens.word(place))
    }
    guard let year = year.flatMap({ tokens.number($0) }) else { return false }
    return date().map { (2..<ChildRecords.adultAge).contains($0.year - year) } ?? true
  }

  /// The name with spaces for what parts words in names of files; between digits it may be of a date.
  private static func spaced(_ name: String) -> [UInt8] {
    let bytes = worded(LookAlikes.plain(decoded(Array(name.utf8))))
    let parted: [UInt8] = bytes.indices.map { index in
      if bytes[index] == Byte.lineFeed || bytes[index] == Byte.carriageReturn { return Byte.space }
      guard "-_".utf8.contains(bytes[index]) else { return bytes[index] }
      let isInDate =
        index > 0 && index + 1 < bytes.count && bytes[index - 1].isASCIIDigit
        && bytes[index + 1].isASCIIDigit
      return isInDate ? bytes[index] : Byte.space
    }
    return parted.contains(where: \.isASCIIUppercase) ? parted : capitalised(parted)
  }

  /// A name in small letters, as most are, with a capital where a word begins: `ada-example-y3`.
  private static func capitalised(_ name: [UInt8]) -> [UInt8] {
    name.indices.map { index in
      let isStart = index == 0 || !(name[index - 1].isASCIILetter || name[index - 1].isASCIIDigit)
      return isStart && name[index].isASCIILetter ? name[index] & ~0x20 : name[index]
    }
  }

  /// Bytes for what an address has in their place: `Ada%20Example`.
  private static func decoded(_ name: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    var index = 0
    while index < name.count {
      let digits = name[index...].dropFirst().prefix(2)
      if name[index] == UInt8(ascii: "%"), digits.count == 2,
        let byte = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      {
        bytes.append(byte)
        index += 3
      } else {
        bytes.append(name[index] == UInt8(ascii: "+") ? Byte.space : name[index])
        index += 1
      }
    }
    return bytes
  }

  /// The name with a space before each capital that goes on a word, and between words and long numbers:
  /// `AdaExample030497`.
  private static func worded(_ name: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in name {
      if let last = bytes.last {
        let isSmall = last.isASCIILetter && !last.isASCIIUppercase
        let isWord = bytes.count > 2 && bytes.suffix(3).allSatisfy(\.isASCIILetter)
        if isSmall && byte.isASCIIUppercase || isWord && byte.isASCIIDigit {
          bytes.append(Byte.space)
        }
      }
      bytes.append(byte)
    }
    return bytes
  }

  private static func isChild(_ line: TextLine, at day: CalendarDate, from age: Int) -> Bool {
    BirthDates.dates(in: line.text, reference: day).contains {
      BirthCues.isChild($0.date, at: day, from: age)
    }
  }
}
