/// Reads rows that are nothing but a person with a date of birth, a year group or an age.
///
/// No heading says so: the row itself does, because every word of it is part of a name, of the date or
/// of what a register has beside them, such as a class or a code of a need.
struct PersonRow {
  /// How far the row can be told from others.
  enum Certainty: Int, Comparable {
    /// Initials, or a name in small letters: two rows are wanted.
    case fair
    /// A first name and a surname.
    case good

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  let tokens: DateTokens
  let reader: BirthDateReader

  init(_ text: [UInt8], reference: CalendarDate?) {
    tokens = DateTokens(text)
    reader = BirthDateReader(tokens: tokens, reference: reference)
  }

  private static let longest = 160

  // MARK: Births

  /// How certain a line is a person or several, each with a date that `isBirth`; `nil` when it is none.
  static func withBirth(
    _ line: TextLine,
    reference: CalendarDate?,
    isBirth: (CalendarDate) -> Bool
  ) -> Certainty? {
    guard line.text.count <= longest, line.text.contains(where: \.isASCIIDigit) else { return nil }
    let row = PersonRow(line.text, reference: reference)
    guard row.tokens.count <= 40 else { return nil }
    var words: [Int] = []
    var dates = 0
    var index = 0
    while index < row.tokens.count {
      if let (date, end) = row.reader.date(at: index) ?? row.reader.unusualDate(at: index) {
        guard isBirth(date) else { return nil }
        dates += 1
        index = end
      } else if let next = row.plainCell(at: index) {
        index = next
      } else {
        words.append(index)
        index += 1
      }
    }
    guard dates > 0, words.allSatisfy({ row.tokens.number($0) == nil }) else { return nil }
    return row.certainty(of: row.withoutSchool(words), persons: dates)
  }

  /// Whether a text is a name and nothing else, as it may stand above a date of birth.
  static func isName(_ line: TextLine) -> Bool { isName(line.text) }

  static func isName(_ text: [UInt8]) -> Bool {
    guard text.count <= 60 else { return false }
    let row = PersonRow(text, reference: nil)
    guard row.tokens.count <= 6 else { return false }
    return row.certainty(of: Array(0..<row.tokens.count), persons: 1) == .good
  }

  /// Words without the name of a school that a mark parts from the rest.
  func withoutSchool(_ words: [Int]) -> [Int] {
    guard
      let school = words.firstIndex(where: { tokens.word($0).map(Roles.isInstitutionWord) ?? false }
      )
    else { return words }
    var start = school
    while start > 0, words[start] == words[start - 1] + 1,
      !tokens.isParted(words[start - 1], from: words[start])
    {
      start -= 1
    }
    guard start > 0 else { return words }
    var end = school + 1
    while end < words.count, tokens.word(words[end]).map(Roles.isInstitutionWord) ?? false {
      end += 1
    }
    return Array(words[..<start] + words[end...])
  }

  /// Whether the words are as many as names of so many persons have, and such as names are made of.
  func certainty(of words: [Int], persons: Int) -> Certainty? {
    let keys = words.compactMap { tokens.word($0) }
    guard keys.count == words.count,
      // Of a single letter, `A` is an initial as well.
      keys.allSatisfy({ $0.utf8.count == 1 || !Self.isOther($0) })
    else { return nil }
    let full = keys.count { $0.utf8.count > 1 }
    let areCapitalised = words.allSatisfy {
      tokens.isCapitalised($0) || Self.isParticle($0, in: tokens)
    }
    if full >= 2 * persons, keys.count <= 5 * persons {
      if areCapitalised { return .good }
      let areSmall = words.allSatisfy { !tokens.isCapitalised($0) }
      return areSmall && keys.count <= 3 * persons && keys.allSatisfy { $0.utf8.count > 2 }
        ? .fair : nil
    }
    guard persons == 1, areCapitalised else { return nil }
    // `A. Example`, `A. E.`; one word alone may be a place.
    if keys.count == 2 { return .fair }
    return keys.count == 1 && (2...3).contains(keys[0].utf8.count)
      && !PersonWords.isShortForm(keys[0].uppercased()) && isInitials(words[0]) ? .fair : nil
  }

  private func isInitials(_ index: Int) -> Bool { tokens.isInCapitals(index) }

  static func isParticle(_ index: Int, in tokens: DateTokens) -> Bool {
    tokens.word(index).map(particles.contains) ?? false
  }

  static let particles: Set<String> = [
    "de", "la", "van", "der", "den", "von", "al", "el", "bin", "bint", "ibn", "da", "dos", "du",
    "s",
  ]

  /// Words that are in no name of a child: of bodies, offices, papers, subjects, events and places.
  static func isOther(_ key: String) -> Bool {
    !TitleWords.mayBeSurname(key)
      && (PersonWords.isOtherWord(key) || TitleWords.endsTitle(key) || AdultWords.isOfAdults(key))
  }

  // MARK: What stands beside names

  /// The token behind a class, a sex, a code or a small number that is no part of a name.
  func plainCell(at index: Int) -> Int? {
    if tokens.width(index) <= 2, tokens.number(index) != nil {
      // `3B`: the letter touches the number.
      let isClass =
        index + 1 < tokens.count && tokens.width(index + 1) == 1
        && tokens.number(index + 1) == nil && tokens.touches(index + 1)
      return index + (isClass ? 2 : 1)
    }
    guard let word = tokens.word(index) else { return nil }
    if Dates.weekdays.contains(word) || Self.cells.contains(word) { return index + 1 }
    if ["y", "yr", "year", "class", "nc", "p"].contains(word), index + 1 < tokens.count,
      tokens.width(index + 1) <= 2, tokens.number(index + 1) != nil
    {
      return index + 2
    }
    // `T00:00:00`, the time of a date in a table.
    return ["t", "z"].contains(word) && tokens.touches(index) ? index + 1 : nil
  }

  static let cells: Set<String> = [
    "m", "f", "male", "female", "boy", "girl", "k", "e", "sen", "send", "ehcp", "ehc", "lac", "cla",
    "cin", "cp", "pp", "fsm", "eal", "asd", "adhd", "semh", "slcn", "mld", "sld", "reception", "yr",
    "child", "pupil", "student", "miss", "master", "name", "plan",
  ]

  // MARK: Year groups and ages

  /// How certain a line is a person with a year group or an age and nothing but codes.
  static func withYear(_ line: TextLine) -> Certainty? {
    guard line.text.count <= 80,
      ChildPrefilter.isNumbered(line) || line.text.offset(of: reception, from: 0) != nil
    else { return nil }
    let row = PersonRow(line.text, reference: nil)
    guard (2...16).contains(row.tokens.count) else { return nil }
    var index = 0
    // The number or mark of an item.
    if row.tokens.number(0) != nil { index = 1 }
    let start = index
    while index < row.tokens.count, row.year(at: index) == nil, row.tokens.number(index) == nil,
      row.age(at: index) == nil
    {
      index += 1
    }
    guard let certainty = row.certainty(of: Array(start..<index), persons: 1),
      !row.areOfProgramme(start..<index)
    else { return nil }
    var told = 0
    while index < row.tokens.count {
      if let end = row.year(at: index) ?? row.age(at: index) {
        told += 1
        index = end
      } else if let word = row.tokens.word(index), cells.contains(word) {
        index += 1
      } else {
        return nil
      }
    }
    return told > 0 ? certainty : nil
  }

  /// Whether words are the name of a programme or a group: `Numbers Count`.
  private func areOfProgramme(_ words: Range<Int>) -> Bool {
    guard let first = words.first.flatMap({ tokens.word($0) }), words.count > 1,
      let last = words.last.flatMap({ tokens.word($0) })
    else { return false }
    return GroupWords.areOfProgramme(first, last)
  }

  /// The full name of a line that is such a name and what only a child has: `Ada Example – EHCP`.
  static func withCode(_ line: TextLine) -> ChildName? {
    guard line.text.count <= 60, let last = line.text.last, last.isASCIILetter else { return nil }
    let row = PersonRow(line.text, reference: nil)
    guard (3...8).contains(row.tokens.count) else { return nil }
    let start = row.tokens.number(0) != nil ? 1 : 0
    func isCode(_ index: Int) -> Bool { row.tokens.word(index).map(codes.contains) ?? false }
    let code = (start..<row.tokens.count).first { row.tokens.isInCapitals($0) && isCode($0) }
    guard let code, row.certainty(of: Array(start..<code), persons: 1) == .good,
      (code..<row.tokens.count).allSatisfy({
        isCode($0) || row.tokens.word($0) == "plan" || row.isHours(at: $0)
      }),
      let first = row.tokens.word(start), let last = row.tokens.word(code - 1)
    else { return nil }
    let isReversed = row.tokens.isParted(start, from: start + 1)
    return ChildName(
      first: isReversed ? last : first,
      last: isReversed ? first : last,
      line: line.number
    )
  }

  /// Whether a token is part of the hours of support behind a code: `25 hrs`, `32.5 hours`.
  private func isHours(at index: Int) -> Bool {
    if tokens.number(index) != nil { return tokens.width(index) <= 2 }
    return tokens.word(index).map { ["hrs", "hours", "hr", "h"].contains($0) } ?? false
  }

  /// The full name of a row with cells, of which one is such a name and another as a whole what only a child
  /// has, or one a need and another a year group; none of them an office.
  ///
  /// - Returns: the name, and whether a year group stands beside it.
  static func withCodeCell(_ line: TextLine) -> (name: ChildName, isOfYear: Bool)? {
    guard line.text.count <= longest,
      !line.tabs.isEmpty || !line.gaps(atLeast: 2).isEmpty
        || line.text.contains(where: { "|;".utf8.contains($0) }),
      codeSigns.isFoundAsWord(in: line.folded)
    else { return nil }
    let mark = CellMark.of(line)
    guard [.bar, .tab, .gap, .semicolon].contains(mark) else { return nil }
    let cells = mark.cells(of: line)
    guard (3...10).contains(cells.count) else { return nil }
    let names = cells.map { cell in
      let start = cell.firstIndex(where: \.isLetter) ?? cell.startIndex
      // `1. Ada Example`
      let isNumber = cell[..<start].allSatisfy { $0.isNumber || ".) ".contains($0) }
      return isNumber ? String(cell[start...]) : cell
    }
    guard let place = names.firstIndex(where: { ListedName.isFull($0) || isCapitalName($0) }) else {
      return nil
    }
    let rest = names.indices.filter { $0 != place }.map { Folding.folded(Array(names[$0].utf8)) }
    guard
      !rest.contains(where: {
        $0 != "ta" && AdultWords.isOffice($0.split(separator: " ").map(String.init))
      }),
      !rest.contains(where: { $0 != "ta" && !$0.hasSuffix(" ta") && ListCues.callsAdults($0) })
    else { return nil }
    let isYear = { (cell: String) in
      let words = SentenceWord.words(of: cell)
      return AgeCues.yearGroup(words, at: 0) == words.count && !words.isEmpty
    }
    let hasPlan = rest.contains(where: codeCells.contains)
    let hasNeed = rest.contains { needCells.contains($0) || NeedCues.isNeed($0) }
    let isOfYear = rest.contains(where: isYear)
    guard hasPlan || isOfYear && (hasNeed || rest.contains { ["k", "e"].contains($0) }) else {
      return nil
    }
    return ListedName.parts(of: names[place]).map {
      (ChildName(first: $0.first, last: $0.last, line: line.number), isOfYear)
    }
  }

  /// Whether a cell is `EXAMPLE Ada`.
  private static func isCapitalName(_ cell: String) -> Bool {
    let words = cell.split(separator: " ")
    guard words.count == 2, words[0].count > 2, words[0].allSatisfy(\.isUppercase) else {
      return false
    }
    return ListedName.isFull("\(words[1]) \(words[0])")
  }

  private static let codeCells: Set<String> = [
    "ehcp", "ehc plan", "ehc", "sen support", "lac", "cla", "cin", "cp", "fsm", "statement",
    "school action", "school action plus", "sa", "sa+", "sap", "cp plan", "cin plan",
  ]
  /// What one of the cells has at least.
  private static let codeSigns: PhraseSet = [
    "ehcp", "ehc", "sen", "lac", "cla", "cin", "cp", "fsm", "statement", "school action", "sa",
    "sap",
    "k", "e", "year", "y",
  ]
  private static let needCells: Set<String> = [
    "asd", "asc", "adhd", "semh", "slcn", "mld", "sld", "pmld", "spld", "ebd", "besd", "hi", "vi",
    "autism", "attachment", "anxiety",
  ]

  /// Whether a word is what only a child has, or the plan that goes with it.
  static func isCode(_ key: String) -> Bool { codes.contains(key) || key == "plan" }

  private static let codes: Set<String> = ["ehcp", "ehc", "lac", "cla", "cin", "cp", "fsm", "pp"]

  /// The one year group without a number.
  private static let reception = Array("YR".utf8)

  /// The token behind `Year 4`, `Y4` or `YR`.
  func year(at index: Int) -> Int? {
    guard let word = tokens.word(index) else { return nil }
    if word == "reception" || word == "yr", tokens.number(index + 1) == nil { return index + 1 }
    guard ["y", "yr", "year"].contains(word) else { return nil }
    let value =
      tokens.number(index + 1) ?? tokens.word(index + 1).flatMap { NumberWords.number($0) }
    return value.map { (1...13).contains($0) } == true ? index + 2 : nil
  }

  /// The token behind `aged 7`, `aged seven` or `(7)`.
  func age(at index: Int) -> Int? {
    let isCalled = ["aged", "age"].contains(tokens.word(index))
    let place = isCalled ? index + 1 : index
    guard isCalled || tokens.isBracketed(index) else { return nil }
    let value = tokens.number(place) ?? tokens.word(place).flatMap { NumberWords.number($0) }
    return value.map { (2..<19).contains($0) } == true ? place + 1 : nil
  }
}
