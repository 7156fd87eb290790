/// Full names right beside full dates that make a child: `Ada Example 3/4/1897`, `3.4.97: Ada Example`.
///
/// Whatever else is said around it, such a pair is enough to know a child. Only an office beside the name,
/// or behind the date, says that it is of an adult.
extension PersonRow {
  struct NamedBirth {
    /// The first name and the surname, folded.
    var first: String
    var last: String
    /// The name and the date with all between.
    var tokens: Range<Int>
    /// Where those stand in the text.
    var bytes: Range<Int> = 0..<0
    var isDateFirst = false
    /// Whether an office or a title says so.
    var isOfAdult = false
  }

  private static let longestName = 5
  /// Tokens between a name and a date: `F, Y3, dob`.
  private static let mostBetween = 6

  /// All such pairs of a text with a date that `isBirth`.
  static func namedBirths(
    in text: [UInt8],
    reference: CalendarDate,
    isBirth: (CalendarDate) -> Bool
  ) -> [NamedBirth] {
    guard text.contains(where: \.isASCIIDigit) else { return [] }
    let row = PersonRow(text, reference: reference)
    var found: [NamedBirth] = []
    var index = 0
    while index < row.tokens.count {
      guard let (date, end) = row.reader.date(at: index) else {
        index += 1
        continue
      }
      if isBirth(date), !row.beginsPeriod(end),
        var pair = row.pair(before: index, end) ?? row.pair(at: index, behind: end)
      {
        pair.bytes = row.tokens.bytes(of: pair.tokens)
        found.append(pair)
      }
      index = end
    }
    return found
  }

  /// A name that ends before the date at `date`.
  private func pair(before date: Int, _ end: Int) -> NamedBirth? {
    var last = date - 1
    while last >= 0, date - last <= Self.mostBetween, isBetween(last) { last -= 1 }
    guard last >= 0, !endsSentence(before: last + 1) else { return nil }
    var first = last + 1
    while first > 0, last - first + 1 < Self.longestName, isNamePart(first - 1),
      first > last || joinsName(first)
    {
      first -= 1
    }
    let isReversed =
      first == last && first > 0 && isNamePart(first - 1)
      && tokens.marks(before: first).contains(comma)
    if isReversed { first -= 1 }
    guard first <= last, let (name, surname) = fullName(first...last, isReversed: isReversed)
    else { return nil }
    return NamedBirth(
      first: name,
      last: surname,
      tokens: first..<end,
      isOfAdult: isOfAdult(before: first) || isOffice(behind: end)
    )
  }

  /// A name that begins behind the date at `date`, where that begins a row or a clause.
  private func pair(at date: Int, behind end: Int) -> NamedBirth? {
    let isCalled = date > 0 && tokens.namesBirth(date - 1)
    let begins =
      date == 0 || date == 1 && tokens.number(0) != nil || isCalled
      || tokens.marks(before: date).contains { "|:;([".utf8.contains($0) }
    guard begins, end < tokens.count, !endsSentence(before: end) else { return nil }
    var last = end
    while last + 1 < tokens.count, last - end < Self.longestName - 1, isNamePart(last),
      isNamePart(last + 1), joinsName(last + 1)
    {
      last += 1
    }
    let isReversed =
      last == end && last + 1 < tokens.count && isNamePart(last + 1)
      && tokens.marks(before: last + 1).contains(comma)
    if isReversed { last += 1 }
    guard let (name, surname) = fullName(end...last, isReversed: isReversed) else { return nil }
    return NamedBirth(
      first: name,
      last: surname,
      tokens: date..<last + 1,
      isDateFirst: true,
      isOfAdult: isOffice(behind: last + 1) || tellsOfEvent(behind: last + 1)
    )
  }

  private var comma: UInt8 { UInt8(ascii: ",") }

  /// Whether a token is what may stand between a name and its date: `F`, `Y3`, `b.`, `Thursday`.
  private func isBetween(_ index: Int) -> Bool {
    if tokens.number(index) != nil { return tokens.width(index) <= 2 }
    guard let word = tokens.word(index) else { return false }
    return tokens.namesBirth(index) || Dates.weekdays.contains(word)
      || ["m", "f", "male", "female", "boy", "girl", "d", "o", "y", "yr", "year", "class"]
        .contains(word)
  }

  /// Whether a full stop or another end of a sentence stands before a token, and not behind initials.
  private func endsSentence(before index: Int) -> Bool {
    index > 0 && tokens.width(index - 1) > 2
      && tokens.marks(before: index).contains { ".?!".utf8.contains($0) }
  }

  private func isNamePart(_ index: Int) -> Bool {
    guard tokens.number(index) == nil, let word = tokens.word(index) else { return false }
    if Self.isParticle(index, in: tokens) { return true }
    guard tokens.isCapitalised(index), !Self.isOther(word), !Dates.weekdays.contains(word) else {
      return false
    }
    // `May Example`, and no date: `3 May`.
    return Dates.months[word] == nil || index == 0 || tokens.number(index - 1) == nil
  }

  /// Whether nothing but a space, a hyphen or an apostrophe stands before a token.
  private func joinsName(_ index: Int) -> Bool {
    let marks = tokens.marks(before: index)
    return marks.count <= 2 && marks.allSatisfy { " -'.".utf8.contains($0) }
      && !(marks.first == UInt8(ascii: ".") && tokens.width(index - 1) > 1)
  }

  /// The first name and the surname, when words are two or more of them and no title of a paper or event.
  private func fullName(
    _ words: ClosedRange<Int>,
    isReversed: Bool
  ) -> (first: String, last: String)? {
    let full = words.filter { !Self.isParticle($0, in: tokens) && tokens.width($0) > 1 }
    guard full.count > 1, words.allSatisfy(isNamePart), let first = full.first,
      let last = full.last,
      let one = tokens.word(first), let other = tokens.word(last),
      !NeedCues.isNeed(one), !Self.endsNoName(other)
    else { return nil }
    return isReversed ? (other, one) : (one, other)
  }

  /// Words that end names of programmes and papers, and are no surnames.
  private static func endsNoName(_ key: String) -> Bool {
    ["time", "boost", "inquiry", "enquiry", "paper", "bill", "kitemark", "scheme", "initiative"]
      .contains(key)
  }

  // MARK: Adults

  /// Whether a title or an office stands before a name, or who wrote or signed.
  private func isOfAdult(before first: Int) -> Bool {
    guard first > 0, let word = tokens.word(first - 1), !endsSentence(before: first) else {
      return false
    }
    if Roles.titles.contains(word), !["miss", "sister"].contains(word) { return true }
    if AdultWords.isOffice(word) || Self.signing.contains(word) { return true }
    return word == "by" && first > 1 && tokens.word(first - 2).map(Self.written.contains) == true
  }

  private static let signing: Set<String> = [
    "signed", "author", "authors", "editor", "inspector", "inspectors", "hmi", "chair", "chairman",
  ]
  private static let written: Set<String> = [
    "written", "signed", "prepared", "compiled", "drafted", "agreed", "presented", "edited", "led",
  ]

  /// Whether the cell at a token is an office, `Parent governor`, or tells of an appointment.
  private func isOffice(behind end: Int) -> Bool {
    guard end < tokens.count, !endsSentence(before: end) else { return false }
    var words: [String] = []
    for index in end..<min(tokens.count, end + 5) {
      if index > end, tokens.beginsCell(index) { break }
      guard let word = tokens.word(index) else { return false }
      if !words.isEmpty, ["since", "for", "from"].contains(word) { break }
      // `Chair of governors`, but not of a meeting on the child.
      if word == "of" {
        let body = tokens.word(index + 1)
        guard
          body.map({ AdultWords.isOffice($0) || Roles.isInstitutionWord($0) }) == true
            || ["governors", "finance", "studies", "year"].contains(body)
        else { return false }
        break
      }
      words.append(word)
    }
    return AdultWords.isOffice(words) || words.first.map(AdultWords.tellsOfPost) == true
  }

  /// Whether what follows a name behind a date is what no child does: `3 April 1897: Sure Start opens`.
  private func tellsOfEvent(behind end: Int) -> Bool {
    end < tokens.count && !tokens.beginsCell(end)
      && tokens.word(end).map(EventWords.isMilestone) == true
  }
}

// MARK: Rows of a date and little else

extension PersonRow {
  /// The token at which the first date of a line begins, and the one behind it.
  private var firstDate: Range<Int>? {
    for index in 0..<min(tokens.count, 60) {
      if let (_, end) = reader.date(at: index) { return index..<end }
    }
    return nil
  }

  /// The dates of a line of nothing but dates; `nil` when anything else is in it.
  static func datesAlone(_ line: TextLine, reference: CalendarDate?) -> [CalendarDate]? {
    let row = PersonRow(line.text, reference: reference)
    var dates: [CalendarDate] = []
    var index = 0
    while index < row.tokens.count {
      guard let (date, end) = row.reader.date(at: index) else { return nil }
      dates.append(date)
      index = end
    }
    return dates.isEmpty ? nil : dates
  }

  /// Whether three dates or more that are births stand close together in a text as those of rows do, and
  /// nothing in it tells of events.
  static func holdsRows(
    _ text: [UInt8],
    reference: CalendarDate,
    isBirth: (CalendarDate) -> Bool
  ) -> Bool {
    let row = PersonRow(text, reference: reference)
    var count = 0
    var last = 0
    var index = 0
    while index < row.tokens.count {
      guard let (date, end) = row.reader.date(at: index) else {
        index += 1
        continue
      }
      // `on 3 April 1897`, `from 3 April 1897 to`
      if isBirth(date), !row.tokens.governs(index - 1), !row.beginsPeriod(end) {
        count = index - last <= longestGap || count == 0 ? count + 1 : 1
        if count >= ChildRecords.smallestBlock {
          let folded = Folding.folded(row.tokens.text(0..<row.tokens.count))
          return !EventWords.namesEvent(folded) && !EventWords.isEventRow(folded)
            && !(0..<row.tokens.count).contains {
              row.tokens.word($0).map(EventWords.isMilestone) == true
            }
        }
        last = end
      }
      index = end
    }
    return false
  }

  /// Tokens of a row behind its date and before the next one.
  private static let longestGap = 14

  /// Whether a token says that a date before it begins a time: `1 September 1897 to 31 August 1898`.
  func beginsPeriod(_ index: Int) -> Bool {
    ["to", "until", "till"].contains(tokens.word(index)) && reader.date(at: index + 1) != nil
  }

  /// Whether a line is a first name, one with an initial, or initials, and a date: `Ada 3/4/1897`.
  static func isShortName(besideDate line: TextLine, reference: CalendarDate?) -> Bool {
    guard line.text.count <= 60 else { return false }
    let row = PersonRow(line.text, reference: reference)
    guard let date = row.firstDate else { return false }
    let words = (0..<row.tokens.count).filter { !date.contains($0) && row.tokens.number($0) == nil }
    guard (1...2).contains(words.count),
      words.allSatisfy({ row.tokens.isCapitalised($0) && row.tokens.word($0) != nil })
    else { return false }
    let keys = words.compactMap { row.tokens.word($0) }
    return keys.allSatisfy {
      !isOther($0) && !NeedCues.isNeed($0) && ($0.utf8.count == 1 || !cells.contains($0))
    }
      && (keys.count == 1 && keys[0].utf8.count > 1 || keys.contains { $0.utf8.count == 1 })
  }

  /// Whether a word such as “by” or “since” makes the date of a line that of something done.
  static func governsDate(_ line: TextLine, reference: CalendarDate?) -> Bool {
    let row = PersonRow(Array(line.text.prefix(300)), reference: reference)
    guard let date = row.firstDate?.lowerBound, date > 1 else { return false }
    let isBirth = (max(0, date - 3)..<date).contains(where: row.tokens.namesBirth)
    return !isBirth && row.tokens.word(date - 1).map(EventWords.leadsToDate) == true
  }

  /// Whether a line is a date and what opened, closed or was done on it, with no person.
  static func isMilestone(_ line: TextLine, reference: CalendarDate?) -> Bool {
    let row = PersonRow(Array(line.text.prefix(300)), reference: reference)
    guard let date = row.firstDate, date.lowerBound <= 1,
      date.lowerBound == 0 || row.tokens.number(0) != nil, date.upperBound < row.tokens.count
    else { return false }
    let words = (date.upperBound..<row.tokens.count).compactMap { row.tokens.word($0) }
    return words.contains { EventWords.isMilestone($0) || AdultWords.tellsOfPost($0) }
      && !LifeCues.tellsOfPerson(line)
  }
}
