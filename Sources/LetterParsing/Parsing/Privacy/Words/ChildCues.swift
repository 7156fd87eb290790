/// The words that tell that a sentence or a row is about one child.
enum ChildCues {
  /// Numbers in words, up to the age of a child.
  static func number(_ word: some StringProtocol) -> Int? { numbers[Array(word.utf8)] }

  private static let numbers: [[UInt8]: Int] = {
    let words = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    ]
    return Dictionary(
      uniqueKeysWithValues: words.enumerated().map { (Array($1.utf8), $0 + 1) }
    )
  }()

  /// Whether a word of a text is such a number.
  private static func holdsNumberWord(_ text: [UInt8]) -> Bool {
    var start = 0
    for index in 0...text.count {
      if index < text.count, text[index].isASCIILetter { continue }
      // The first letters of the numbers, so that most words cost nothing.
      if (3...9).contains(index - start), "oOtTfFsSeEnN".utf8.contains(text[start]),
        numbers[text[start..<index].map { $0 | 0x20 }] != nil
      {
        return true
      }
      start = index + 1
    }
    return false
  }

  /// Whether a text holds a number that may be a child's, an age or a year group's.
  ///
  /// It is asked of every sentence, so it looks at nothing but the bytes beside digits.
  static func mayTell(_ text: [UInt8]) -> Bool {
    var digits = 0
    let isNumbered = holdsDigits(text) { run in
      digits += run.count
      return digits >= 10 || isAgeOrBirth(text, run)
    }
    return isNumbered || text.offset(of: reception, from: 0) != nil || holdsNumberWord(text)
      || mayList(text) || mayNameOne(text) && mayNameNeed(text)
  }

  /// Whether two words with capitals stand side by side, as a first name and a surname do.
  private static func mayNameOne(_ text: [UInt8]) -> Bool {
    var isAfterCapital = false
    var isStart = true
    for byte in text {
      if byte == Byte.space || byte == UInt8(ascii: "|") {
        isStart = true
      } else if isStart, byte.isASCIILetter || byte >= 0x80 {
        let isCapital = byte.isASCIIUppercase || byte >= 0x80
        if isCapital, isAfterCapital { return true }
        (isAfterCapital, isStart) = (isCapital, false)
      }
    }
    return false
  }

  /// Whether a text holds what a full date begins with.
  static func mayHoldDate(_ text: [UInt8]) -> Bool {
    holdsDigits(text) { beginsDate(text, $0) }
  }

  private static func holdsDigits(
    _ text: [UInt8],
    where matches: (ArraySlice<UInt8>) -> Bool
  ) -> Bool {
    var index = text.startIndex
    while index < text.endIndex {
      guard text[index].isASCIIDigit else {
        index += 1
        continue
      }
      let run = text[index...].prefix(while: \.isASCIIDigit)
      if matches(run) { return true }
      index = run.endIndex
    }
    return false
  }

  /// Whether a run of digits may be the day, or the year, that a full date begins with.
  private static func beginsDate(_ text: [UInt8], _ run: ArraySlice<UInt8>) -> Bool {
    if run.count == 8 { return true }
    let rest = text[run.endIndex...].prefix(4)
    guard let mark = rest.first, run.count <= 2 || run.count == 4 else { return false }
    // `3/4/1897`, `1897-04-03`, `3 . 4 . 97`
    if "/.-\\_".utf8.contains(mark) || mark >= 0x80 {
      return rest.dropFirst().contains(where: \.isASCIIDigit) || mark >= 0x80
        || rest.dropFirst().contains(where: beginsMonth)
    }
    guard run.count <= 2 else { return false }
    // `April 3, 1897`
    if rest.dropFirst(mark == UInt8(ascii: ",") ? 2 : 1).first?.isASCIIDigit == true { return true }
    // `3 April`, `3rd of April`, `3Apr`
    return mark == Byte.space
      && rest.dropFirst().first.map { beginsMonth($0) || "/.-o".utf8.contains($0) }
        == true
      || beginsMonth(mark) || "strn".utf8.contains(mark)
  }

  private static func beginsMonth(_ byte: UInt8) -> Bool { "jfmasond".utf8.contains(byte | 0x20) }

  /// Whether a text has a bracket or a colon, and speaks of children or who is away, as one with a list of them
  /// does.
  private static func mayList(_ text: [UInt8]) -> Bool {
    guard text.contains(where: { "(:".utf8.contains($0) }) else { return false }
    func holds(_ stems: [[UInt8]]) -> Bool {
      stems.contains { text.offset(of: $0, from: 0) != nil }
    }
    return holds(childStems) || text.contains(UInt8(ascii: ":")) && holds(absenceStems)
  }

  private static let childStems = [
    "upil", "hildren", "tudents", "earners", "oys", "irls", "egister",
  ]
  .map { Array($0.utf8) }

  private static let absenceStems = ["bsen", "ttendance", "uspension"].map { Array($0.utf8) }

  /// Whether a line holds a digit, a number in words or the one year group without.
  static func isNumbered(_ line: TextLine) -> Bool {
    line.text.contains(where: \.isASCIIDigit) || line.text.offset(of: reception, from: 0) != nil
      || holdsNumberWord(line.text)
  }

  private static let reception = Array("Reception".utf8)

  private static func isAgeOrBirth(_ text: [UInt8], _ run: ArraySlice<UInt8>) -> Bool {
    if run.count == 4 {
      let before = text[..<run.startIndex].suffix(8)
      return births.contains { word in
        before.suffix(word.count).elementsEqual(word) { $0 | 0x20 == $1 }
      }
    }
    guard run.count <= 2 else { return false }
    if run.startIndex == text.startIndex || text[run.endIndex...].starts(with: yearOld) {
      return true
    }
    let before = text[run.startIndex - 1]
    if "([".utf8.contains(before) || "yr".utf8.contains(before | 0x20) { return true }
    guard before == Byte.space else { return false }
    let word = text[..<(run.startIndex - 1)].suffix(6)
    if let last = word.last, ",:;".utf8.contains(last) { return true }
    return leads.contains { word.suffix($0.count).elementsEqual($0) { $0 | 0x20 == $1 } }
  }

  /// Words before an age or a year group, by their ends.
  private static let leads = ["year", "yr", "aged", "age", " is", "was", "|"].map { word in
    word.utf8.map { $0 | 0x20 }
  }

  private static let yearOld = Array("-year-old".utf8)

  /// What stands before a year of birth.
  private static let births = ["born ", "born in ", "b. ", "b ", "b."].map { word in
    word.utf8.map { $0 | 0x20 }
  }

  /// A row is short and no sentence.
  static func isShort(_ line: TextLine) -> Bool {
    guard let first = line.text.first, let last = line.text.last, line.text.count <= 160 else {
      return false
    }
    return (first.isASCIILetter || first == UInt8(ascii: "|")) && !".?!:".utf8.contains(last)
      && line.text.count { $0 == Byte.space || $0 == UInt8(ascii: "|") } < 2 * longestRow
      && isNumbered(line)
  }

  /// `Ada Example | 12/03/96 | ASD`.
  static func isRowWithBirth(_ line: TextLine, _ reference: CalendarDate?) -> Bool {
    guard let reference else { return false }
    let words = cells(line)
    guard words.count <= longestRow else { return false }
    return person(words, at: 0) != nil && namesNeed(words)
      && BirthDates.dates(in: line.text, reference: reference).contains {
        !$0.isMonth && isChild($0.date, at: reference)
      }
  }

  /// `AB | Y3 | ASD`.
  static func isRowWithYear(_ line: TextLine) -> Bool {
    let words = cells(line)
    guard words.count <= longestRow, let end = person(words, at: 0), end < words.count else {
      return false
    }
    return (yearGroup(words, at: end) ?? yearsAndMonths(words, at: end)) != nil && namesNeed(words)
  }

  /// Whether a line says “he” or “she”, or names a need.
  static func tellsOfPerson(_ line: TextLine) -> Bool {
    let words = pieces(line.string)
    return namesNeed(words) || words.contains { pronouns.contains($0.folded) }
  }

  private static let pronouns: Set<String> = ["he", "she", "his", "her", "him"]

  /// Whether a row or item begins with a name and has a year group or a need, apart from others.
  static func mayBeRow(_ line: TextLine) -> Bool {
    guard line.text.count <= 160, ChildName.leading(line) != nil else { return false }
    let words = cells(line)
    return namesNeed(words) || words.indices.contains { yearGroup(words, at: $0) != nil }
  }

  /// Words of a row, without the dashes that part its cells.
  private static func cells(_ line: TextLine) -> [Piece] {
    pieces(line.string).filter { !["-", "–", "—"].contains($0.text) }
  }

  /// The index behind `6y 3m`.
  private static func yearsAndMonths(_ words: [Piece], at index: Int) -> Int? {
    func number(_ place: Int, _ unit: Character) -> Int? {
      guard place < words.count, words[place].folded.last == unit else { return nil }
      return Int(words[place].folded.dropLast())
    }
    guard number(index, "y").map({ (2..<19).contains($0) }) == true,
      number(index + 1, "m").map({ (0..<12).contains($0) }) == true
    else { return nil }
    return index + 2
  }

  private static let longestRow = 12

  // MARK: Words

  struct Piece {
    /// Without marks around it, but with the full stops of initials.
    var text: String
    var isOpened: Bool
    var isClosed: Bool
    var isColon = false

    var folded: String { Folding.folded(text).trimmed(of: ".") }
  }

  /// Words; bars of tables are none.
  static func pieces(_ text: String) -> [Piece] {
    text.split { $0 == " " || $0 == "|" }.compactMap { word in
      let core = String(word).trimmed(of: ",;:()[]\"“”")
      guard !core.isEmpty else { return nil }
      return Piece(
        text: core,
        isOpened: word.first == "(" || word.first == "[",
        isClosed: word.last.map { ",;)]:".contains($0) } ?? false,
        isColon: word.last == ":"
      )
    }
  }

  // MARK: A person

  static let callings: Set<String> = [
    "pupil", "child", "student", "learner", "boy", "girl",
  ]

  /// The index behind the name or the initials of one person that begin at a word.
  static func person(_ words: [Piece], at index: Int) -> Int? {
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
        || RowCues.isOfAdults(words[index - 1].folded) && words[index - 1].isClosed)
    guard !isTitled, isInCapitals || isName(words[index].text), !isNeed(words[index].folded),
      !words[index].isClosed, index + 1 < words.count,
      !words[index + 1].isOpened,
      isInCapitals || isName(words[index + 1].text)
        || isInitials(words[index + 1].text, least: 1),
      !areOfGroup(words, at: index)
    else { return nil }
    return index + 2
  }

  /// Whether what looks like initials is a word of a sentence in capitals: `PUPILS (YEAR 4) ARE …`.
  private static func isShortWord(_ words: [Piece], at index: Int) -> Bool {
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
  private static func areCapitalNames(_ words: [Piece], at index: Int) -> Bool {
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
      && !isShortForm(text) && !needForms.contains(text)
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

  // MARK: Ages, births and numbers

  /// Whether an age or a year group follows, apart: `, Year 4,`, `(Y5, …)`, `, aged 7,`, `is 6 and`.
  static func hasAge(_ words: [Piece], behind index: Int) -> Bool {
    guard index < words.count else { return false }
    if ["is", "was"].contains(words[index].folded), index + 1 < words.count,
      words[index + 1].folded != "in"
    {
      guard isAge(words[index + 1].folded) else { return false }
      if tellsWhen(words, at: index + 2) { return true }
      return index + 2 == words.count
        || ["and", "years", "with", "who"].contains(words[index + 2].folded)
        || words[index + 1].isClosed
    }
    // `Ada Example in Year 3 has`, `, who is in Year 3,`
    var index = index
    let isIn = words[index...].prefix(3).firstIndex { $0.folded == "in" }
    if let isIn, words[index..<isIn].allSatisfy({ ["who", "is", "was"].contains($0.folded) }),
      isIn + 1 < words.count, yearGroup(words, at: isIn + 1) != nil
    {
      index = isIn + 1
    } else {
      guard words[index - 1].isClosed || words[index].isOpened else { return false }
    }
    // `, who is 7,`, `, now 7,`
    let start =
      words[index...].prefix(4).firstIndex { !beforeAges.contains($0.folded) } ?? index
    guard let end = yearGroup(words, at: start) ?? ageEnd(words, at: start) else { return false }
    // `Elm Park (Year 7) pupils`, `Talk Well (Year 1) helps pupils with dyslexia`
    let isOfGroup = words[index].isOpened && callsGroup(words, at: end)
    guard !isOfGroup, !helpsGroup(words, at: end) else { return false }
    return end == words.count || words[end - 1].isClosed || tellsWhen(words, at: end)
      || ["is", "was", "has", "had", "who", "with", "and"].contains(words[end].folded)
  }

  private static let beforeAges: Set<String> = ["who", "is", "was", "now", "then", "just", "only"]

  /// Whether what follows an age tells when it was that: `in May`, `at the time`.
  private static func tellsWhen(_ words: [Piece], at index: Int) -> Bool {
    guard index + 1 < words.count else { return false }
    if ["at", "when", "last", "this", "next"].contains(words[index].folded) { return true }
    return ["in", "on"].contains(words[index].folded)
      && Dates.months[words[index + 1].folded] != nil
  }

  /// `Seven-year-old Ada Example`, `Year 3 pupil Ada Example`, `A boy in Year 3, Ada Example,`.
  static func hasAge(_ words: [Piece], before index: Int) -> Bool {
    guard index > 0 else { return false }
    if isYearsOld(words[index - 1].folded) { return true }
    let isCalled = callings.contains(words[index - 1].folded)
    let end = isCalled ? index - 1 : index
    guard isCalled || words[index - 1].isClosed else { return false }
    return (max(0, end - 2)..<end).contains { yearGroup(words, at: $0) == end }
  }

  /// The index behind an age or a year group: `7`, `aged 7`, `Year 3`, `a Year 3 girl`, `who is in Year 3`.
  static func endOfAge(_ words: [Piece], at index: Int) -> Int? {
    let start = words[index...].prefix(4).firstIndex { !["who", "is", "in"].contains($0.folded) }
    guard let start else { return nil }
    let end = yearGroup(words, at: start) ?? ageEnd(words, at: start)
    guard let end, end <= words.count else { return nil }
    return end == words.count || words[end - 1].isClosed ? end : nil
  }

  /// `7-year-old`, `seven-year-old`.
  private static func isYearsOld(_ key: String) -> Bool {
    key.hasSuffix("-year-old") && isAge(String(key.dropLast("-year-old".count)))
  }

  private static func ageEnd(_ words: [Piece], at index: Int) -> Int? {
    let key = words[index].folded
    // `, a seven-year-old with …`: what follows may be anything.
    if key == "a" || key == "an", index + 1 < words.count {
      if isYearsOld(words[index + 1].folded) { return words.count }
      // `, a Year 3 boy with …`
      if let end = yearGroup(words, at: index + 1), end < words.count,
        callings.contains(words[end].folded)
      {
        return words.count
      }
    }
    if key == "aged" || key == "age", index + 1 < words.count, isAge(words[index + 1].folded) {
      return index + 2
    }
    if key.hasSuffix("-year-old") { return index + 1 }
    return isAge(key) ? index + 1 : nil
  }

  private static func isAge(_ key: String) -> Bool {
    if number(key) != nil { return true }
    return Int(key).map { (0..<19).contains($0) && key.utf8.count <= 2 } ?? false
  }

  /// The index behind `Year 4`, `Y4`, `YR` or `Reception`.
  static func yearGroup(_ words: [Piece], at index: Int) -> Int? {
    let key = words[index].folded
    if key == "year" || key == "yr", index + 1 < words.count {
      let next = words[index + 1].folded
      let group = Int(next) ?? number(next)
      if next == "r" || group.map({ (1...13).contains($0) }) == true { return index + 2 }
    }
    if key == "reception" || key == "yr" { return index + 1 }
    let number = key.hasPrefix("yr") ? key.dropFirst(2) : key.dropFirst()
    return key.hasPrefix("y") && Int(number).map { (1...13).contains($0) } == true ? index + 1 : nil
  }

  /// `(12.3.06)` right behind a name.
  static func hasBirth(
    _ words: [Piece],
    behind index: Int,
    _ reference: CalendarDate?
  ) -> Bool {
    guard let reference, index < words.count, words[index].isOpened else { return false }
    let end = words[index...].prefix(4).firstIndex(where: \.isClosed) ?? index
    let text = words[index...end].map(\.text).joined(separator: " ")
    // `(in post since 3 April 1897)`
    guard
      !words[index...end].contains(where: {
        RowCues.leadsToDate($0.folded) || $0.folded == "to"
      }),
      !RowCues.tellsOfPosts(Folding.folded(text))
    else { return false }
    return BirthDates.dates(in: Array(text.utf8), reference: reference).contains {
      !$0.isMonth && isChild($0.date, at: reference)
    }
  }

  /// `(b. 1897)`, `, born in 1897,` right behind a name.
  static func hasBirthYear(
    _ words: [Piece],
    behind index: Int,
    _ reference: CalendarDate?
  ) -> Bool {
    guard let reference, index < words.count, ["b", "born"].contains(words[index].folded) else {
      return false
    }
    let isIn = index + 1 < words.count && words[index + 1].folded == "in"
    let place = index + (isIn ? 2 : 1)
    guard place < words.count, words[place].folded.utf8.count == 4,
      let year = Int(words[place].folded)
    else { return false }
    return (2..<ChildRecords.adultAge).contains(reference.year - year)
  }

  /// Whether somebody born on a day is no adult on another.
  ///
  /// - Parameter age: the least; what happened a short while ago is rather no birth.
  static func isChild(_ birth: CalendarDate, at day: CalendarDate, from age: Int = 2) -> Bool {
    (age..<ChildRecords.adultAge).contains(birth.age(on: day))
  }

  /// A unique pupil number, or ten digits behind “NHS”.
  static func holdsNumber(_ words: [Piece]) -> Bool {
    if words.contains(where: { isPupilNumber(Array($0.text.utf8)) }) { return true }
    guard let nhs = words.firstIndex(where: { $0.text == "NHS" }) else { return false }
    let tail = words[nhs...].dropFirst().prefix(6)
    let digits = tail.map { $0.text.filter { $0 != "-" } }
      .filter { !$0.isEmpty && $0.utf8.allSatisfy(\.isASCIIDigit) }
    return digits.joined().utf8.count == 10
  }

  /// A letter and twelve digits, the last of which may be a letter, too.
  private static func isPupilNumber(_ text: [UInt8]) -> Bool {
    text.count == 13 && text[0].isASCIIUppercase && text[1..<12].allSatisfy(\.isASCIIDigit)
      && (text[12].isASCIIDigit || text[12].isASCIIUppercase)
  }

  // MARK: Lists in a sentence

  /// `The pupils with statements are Ada Example (ASD), Ben Example (SLCN) and …`: full names with a need
  /// or an age each, where children are what the sentence is about.
  static func areListed(_ words: [Piece]) -> Bool {
    guard let start = endOfSubject(words), let end = person(words, at: start), end - start > 1,
      end < words.count,
      words[end].isOpened || words[end - 1].isClosed || isDash(words[end].text)
    else { return false }
    let behind = words[end...].drop { isDash($0.text) }
    // As far as the bracket or the clause goes.
    let last = behind.firstIndex(where: \.isClosed) ?? words.count - 1
    let note = Array(behind.prefix(max(0, last + 1 - behind.startIndex)))
    return namesNeed(note)
      || note.indices.contains { yearGroup(note, at: $0) != nil || isAge(note[$0].folded) }
  }

  /// The index behind “are” or a colon when what stands before is about children.
  ///
  /// What has others before the children is about those: `The teachers of pupils with …`.
  static func endOfSubject(_ words: [Piece]) -> Int? {
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
    let words = pieces(caption)
    guard words.count < longestSubject else { return false }
    if let end = endOfSubject(words) { return end == words.count }
    return endOfSubject(words + pieces("are")) != nil
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
      && !RowCues.isOfAdults(key)
  }

  /// Words that make a list one of places or of how many.
  static func isGeneral(_ key: String) -> Bool {
    ["units", "centres", "places", "attend", "number", "numbers", "percentage", "staff", "taught"]
      .contains(key)
  }

  private static func isDash(_ text: String) -> Bool { ["-", "–", "—"].contains(text) }

  // MARK: Needs

  /// Whether a word is of a need, and in no name.
  static func isNeed(_ key: String) -> Bool { needs.begins(key) }

  /// What rows of a list tell of a child.
  enum Sign {
    /// Something of its life: `her mother`, bereavement.
    case life
    /// A need or how it behaves.
    case need
  }

  static func sign(of line: TextLine) -> Sign? {
    let words = pieces(line.string)
    let text = words.map(\.folded).joined(separator: " ")
    if hardships.isFound(in: text) || circumstances.isFoundAsWord(in: text) || namesKin(words) {
      return .life
    }
    return namesNeed(words) || concerns.isFound(in: text) ? .need : nil
  }

  /// Whether a line says “he”, “she”, or whose something is.
  static func saysPronoun(_ line: TextLine) -> Bool {
    pieces(line.string).contains { pronouns.contains($0.folded) }
  }

  /// Whether a line says `her mother` or `his parents`.
  static func namesOwnKin(_ line: TextLine) -> Bool { namesKin(pieces(line.string), ofOne: true) }

  /// Whether the cells of a note are those on one child: where it lives, a plan that it is on, or a need
  /// and how it feels.
  ///
  /// Needs alone are those that a unit or a teacher is there for, too; and books are of neglect.
  static func listsCircumstances(_ line: TextLine) -> Bool {
    guard line.text.count <= longestNote else { return false }
    var hasNeed = false
    var hasState = false
    for cell in noteCells(line) {
      if isLife(cell) { return true }
      hasNeed = hasNeed || needs.begins(cell) || shortNeeds.contains(cell)
      hasState = hasState || states.contains(cell)
    }
    return hasNeed && hasState
  }

  private static let longestNote = 400

  /// The parts of a note between marks, folded.
  private static func noteCells(_ line: TextLine) -> [String] {
    var text = line.text
    for place in line.tabs + line.gaps(atLeast: 2) where place < text.count {
      text[place] = UInt8(ascii: "|")
    }
    return Folding.folded(text).replacing(" - ", with: "|")
      .split { ",;:|().".contains($0) }.map { String($0).trimmed(of: " ") }
  }

  /// Whether a cell is `lives with grandmother`, `child protection plan` or the like.
  private static func isLife(_ cell: String) -> Bool {
    let words = cell.split(separator: " ").drop {
      ["now", "on", "a", "in", "is", "has"].contains($0)
    }
    if ["lives", "living"].contains(words.first), words.dropFirst().first == "with" {
      return words.dropFirst(2).prefix(3).contains { kin.contains(String($0)) || $0 == "foster" }
    }
    let rest = words.joined(separator: " ")
    return plans.contains { rest == $0 || cell.hasPrefix("on a " + $0) }
  }

  private static let plans: Set<String> = [
    "child protection plan", "cp plan", "child in need plan", "cin plan", "foster care",
    "looked after child", "mother in prison", "father in prison", "parents separated",
  ]
  private static let shortNeeds: Set<String> = [
    "adhd", "asd", "asc", "semh", "slcn", "mld", "sld", "ebd", "besd", "odd", "pda", "fasd",
    "ptsd", "speech delay", "language delay", "anxiety", "attachment", "trauma", "neglect",
    "bereavement", "domestic violence", "domestic abuse",
  ]
  private static let states: Set<String> = [
    "anxious", "very anxious", "withdrawn", "shy", "angry", "aggressive", "tearful", "defiant",
    "impulsive", "clingy", "violent", "bereaved", "mute", "selectively mute", "disruptive",
    "low self-esteem", "attention seeking", "attention-seeking",
  ]

  /// Whether a line says something of one person who has no office: “she”, or a need.
  static func tellsOfOne(_ line: TextLine) -> Bool {
    (saysPronoun(line) || sign(of: line) != nil) && !RowCues.namesAdults(line.folded)
  }

  /// `her mother`, `his parents`; unless `ofOne`, a mother or father alone, too.
  static func namesKin(_ words: [Piece], ofOne: Bool = false) -> Bool {
    words.indices.contains { index in
      let key = words[index].folded
      // With a capital it is a title.
      guard kin.contains(key), words[index].text.first?.isLowercase == true else { return false }
      return index > 0 && ["his", "her"].contains(words[index - 1].folded)
        || !ofOne && parents.contains(key)
    }
  }

  private static let parents: Set<String> = [
    "mother", "father", "mum", "dad", "grandmother", "grandfather",
  ]

  private static let kin: Set<String> = [
    "mother", "father", "mum", "dad", "parents", "family", "brother", "sister", "siblings",
    "grandmother", "grandfather", "grandparents", "gran", "nan", "stepfather", "stepmother",
    "carer", "carers", "uncle", "aunt", "home",
  ]

  private static let hardships: PhraseSet = [
    "bereave", "grief", "neglect", "trauma", "domestic violence", "domestic abuse",
    "violence at home", "selective mut", "self-harm", "parents separat", "parents part",
  ]

  private static let concerns: PhraseSet = [
    "anger", "angry", "anxiety", "anxious", "tantrum", "withdrawn", "hits ", "bites", "swears",
    "aggressi", "sleep problem", "low self-esteem", "assault", "disrupti", "verbal abuse",
    "swearing",
    "fighting", "defian", "bullying", "weapon", "racist", "theft", "violen",
  ]

  /// Whether a row says why a pupil was excluded.
  static func namesOffence(_ line: TextLine) -> Bool { concerns.isFound(in: line.folded) }

  static func isOffence(_ folded: String) -> Bool {
    concerns.isFound(in: folded) || offences.isFoundAsWord(in: folded)
  }

  private static let offences: PhraseSet = [
    "kicked", "punched", "bit", "hit", "threw", "spat", "restrained", "ran away", "ran off",
    "absconded", "swore", "pushed", "refused", "bullied", "truanted", "smoking", "drugs",
  ]

  /// Whether words tell what is hard or private in the life of a child: abuse, care, health, a pregnancy.
  ///
  /// Schools teach of it, too, so it counts beside one child only.
  static func namesHardship(_ words: [Piece]) -> Bool {
    let text = words.map(\.folded).joined(separator: " ")
    return hardships.isFound(in: text) || privateFacts.isFoundAsWord(in: text)
  }

  private static let privateFacts: PhraseSet = [
    // Abuse
    "abused", "abuse", "raped", "rape", "groomed", "assaulted", "exploited", "exploitation", "cse",
    "cce", "trafficked", "radicalised", "fgm", "genital mutilation", "forced marriage",
    "county lines", "was bullied", "been bullied", "is bullied", "being bullied", "were bullied",
    "gang", "gangs",
    // Care and home
    "refuge", "care order", "care proceedings", "adopted", "for adoption", "special guardian",
    "special guardianship", "children's home", "residential care", "secure unit", "young carer",
    "homeless", "asylum", "unaccompanied", "missing from home", "missing from care", "ran away",
    "runs away", "evicted", "parental separation", "divorce",
    // Health
    "eczema", "allergy", "allergic", "allergies", "anaphylaxis", "arthritis", "tumour",
    "sickle cell", "hepatitis", "hiv", "crohn's", "colitis", "migraine", "migraines", "coeliac",
    "incontinent", "incontinence", "wets", "soils", "wheelchair", "deaf", "blind", "hearing loss",
    "stammer", "stutter", "depressed", "anxious", "anxiety", "anorexia", "anorexic", "bulimia",
    "schizophrenia", "psychosis", "bipolar", "panic attacks", "suicidal", "suicide", "overdose",
    "mental illness", "mental health", "psychiatric", "obese", "underweight", "medication",
    "ritalin", "seizures", "heart condition", "kidney", "transplant", "chemotherapy", "scoliosis",
    "tube-fed", "disabled", "disability", "special educational needs", "ehc plan",
    "education health and care plan", "statement of special educational needs",
    // Pregnancy and offences
    "pregnant", "pregnancy", "miscarriage", "abortion", "gave birth", "teenage mother", "arrested",
    "convicted", "cautioned", "youth offending", "offender", "in custody", "cannabis",
    "takes drugs", "uses drugs", "took drugs", "drug use", "drinks alcohol",
  ]

  static func namesNeed(_ words: [Piece]) -> Bool {
    if words.contains(where: { needForms.contains($0.text.filter { $0 != "." }) }) { return true }
    let text = words.map(\.folded).joined(separator: " ")
    return needs.isFound(in: text) || circumstances.isFoundAsWord(in: text)
  }

  /// In capitals only: “add” and “odd” are words.
  static let needForms: Set<String> = [
    "ASD", "ASC", "ADHD", "ADD", "SEMH", "EBD", "BESD", "SEBD", "SLCN", "MLD", "SLD", "PMLD",
    "SPLD", "SpLD", "PDA", "ODD", "OCD", "FASD", "HI", "VI", "EHCP", "PTSD", "DCD", "LAC", "CLA",
    "CIN", "SDQ",
  ]

  /// Beginnings of words, too.
  static let needs: PhraseSet = [
    "autis", "asperger", "dyslexi", "dyspraxi", "dyscalculi", "syndrome", "epilep",
    "cerebral palsy", "hearing impair", "visual impair", "visually impair", "attachment disorder",
    "foetal alcohol", "fetal alcohol", "tourette", "diabet", "asthma", "leukaemia",
    "cystic fibrosis", "self-harm", "selective mutism", "developmental delay",
    "learning difficult", "language disorder", "statement of special", "attention deficit",
    "anxiety disorder", "eating disorder", "muscular dystrophy", "spina bifida", "fragile x",
    "boxall", "bereave",
  ]

  private static let circumstances: PhraseSet = [
    "cancer", "depression", "in care", "looked-after", "child protection plans", "cp plans",
    "children in need", "child protection register", "foster care", "foster carer", "foster carers",
    "fostered",
    "looked after", "social worker", "child protection plan", "child in need", "mother died",
    "father died", "in prison", "camhs",
  ]
}
