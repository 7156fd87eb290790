/// Reads dates as letters write them: `27 January 2009`, `8–9 December 2015`, `17 to 23 January`.
enum Dates {
  static let months: [String: Int] = {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    var table = ["sept": 9]
    for (index, name) in names.enumerated() {
      table[name] = index + 1
      table[String(name.prefix(3))] = index + 1
    }
    return table
  }()
  static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// What a run of words says about days.
  struct Found {
    var spans: [DateSpan]
    /// The words it took.
    var words: Range<Int>
  }

  /// The date or span that begins at a word.
  ///
  /// - Parameter reference: the letter's date. A visit without a year is the last such day before
  ///   it; without a reference, there is no date.
  static func read(_ words: ArraySlice<Word>, at start: Int, reference: CalendarDate?) -> Found? {
    var reader = DateReader(words: words, position: start)
    return reader.read(reference: reference)
  }

  /// A day of the month with or without its ending: `3`, `3rd`.
  static func day(_ key: some StringProtocol) -> Int? {
    var digits = key[...]
    for ending in ["st", "nd", "rd", "th"] where digits.hasSuffix(ending) {
      digits = digits.dropLast(2)
    }
    guard (1...2).contains(digits.utf8.count), let day = Int(digits), (1...31).contains(day) else {
      return nil
    }
    return day
  }

  /// `12/03/2014`, `4.3.16`, `04-Mar-2016`: the day first, as in Britain.
  static func numeric(_ key: String) -> CalendarDate? {
    let marks = key.filter { "/.-".contains($0) }
    let parts = key.split(omittingEmptySubsequences: false) { "/.-".contains($0) }.map(String.init)
    guard parts.count == 3, marks.count == 2, marks.first == marks.last, let day = day(parts[0]),
      parts[0].last?.isNumber == true
    else { return nil }
    let isNumber = (1...2).contains(parts[1].utf8.count) && parts[1].utf8.allSatisfy(\.isASCIIDigit)
    let short = parts[2].utf8.count == 2 && parts[2].utf8.allSatisfy(\.isASCIIDigit)
    guard let month = isNumber ? Int(parts[1]) : months[parts[1]],
      let year = short ? Int(parts[2]).map({ 2000 + $0 }) : year(parts[2])
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  static func year(_ key: String) -> Int? {
    guard key.utf8.count == 4, let year = Int(key), (1700...2199).contains(year) else { return nil }
    return year
  }
}

/// A recogniser for one date expression.
private struct DateReader {
  let words: ArraySlice<Word>
  var position: Int
  /// The day that a closed dash ties to the month before it: 1 in `31 January-1 February`.
  private var carried: Int?

  init(words: ArraySlice<Word>, position: Int) {
    self.words = words
    self.position = position
  }

  private struct Part {
    var days: [Int]
    var month: Int?
    var year: Int?
  }

  mutating func read(reference: CalendarDate?) -> Dates.Found? {
    let start = position
    if let key, let day = Dates.numeric(key) {
      return Dates.Found(spans: [DateSpan(start: day, end: day)], words: start..<start + 1)
    }
    guard var first = monthFirst() ?? part() else { return nil }
    var end = position
    var last: Part?
    var link: String?
    // `20 October and 22 October 2020`, `30 June to 1 July 2015`, `31 January-1 February 2012`.
    if carried != nil {
      last = part()
      end = position
    } else if let key, ["to", "and", "-", "until", "&"].contains(key), first.month != nil {
      link = key
      position += 1
      if let second = part(), second.month != nil {
        last = second
        end = position
      }
    }
    guard first.month != nil, carried == nil else { return nil }
    let stated = last?.year ?? first.year
    first.year = first.year ?? stated
    let days = dates(of: first, reference: reference)
    let closing = last.map { dates(of: $0, reference: reference) } ?? []
    guard !days.isEmpty, last == nil || !closing.isEmpty else { return nil }
    let isPair = link == "and" || link == "&"
    return Dates.Found(spans: spans(days, closing, isPair: isPair), words: start..<end)
  }

  private var key: String? {
    words.indices.contains(position) ? words[position].key : nil
  }

  /// `June 7, 2016`.
  private mutating func monthFirst() -> Part? {
    guard let key, let month = Dates.months[key], words.indices.contains(position + 2),
      words[position].startsUppercase, let day = Dates.day(words[position + 1].key),
      let year = Dates.year(words[position + 2].key)
    else { return nil }
    position += 3
    return Part(days: [day], month: month, year: year)
  }

  /// Days, then a month, then a year; month and year may be missing.
  private mutating func part() -> Part? {
    if let key, Dates.weekdays.contains(key) { position += 1 }
    var days = carried.map { [$0] } ?? []
    carried = nil
    while let key {
      if let range = dayRange(key) {
        days += range
      } else if let day = Dates.day(key) {
        days.append(day)
      } else if !days.isEmpty, ["and", "to", "-", "&", "until", "of"].contains(key) {
        position += 1
        if let next = self.key, Dates.weekdays.contains(next) { position += 1 }
        continue
      } else {
        break
      }
      position += 1
    }
    guard !days.isEmpty, let key else { return nil }
    if let (first, day) = tied(key), let month = Dates.months[first] {
      position += 1
      carried = day
      return Part(days: days, month: month)
    }
    guard let month = Dates.months[key] else { return nil }
    position += 1
    var year: Int?
    if let next = self.key, let (first, day) = tied(next), let stated = Dates.year(first) {
      year = stated
      carried = day
      position += 1
    } else if let next = self.key, let stated = Dates.year(next) {
      year = stated
      position += 1
    }
    return Part(days: days, month: month, year: year)
  }

  /// The two halves of `January-1`, or of `2012-1`.
  private func tied(_ key: String) -> (before: String, day: Int)? {
    let parts = key.split { $0 == "-" || $0 == "/" }
    guard parts.count == 2, parts[0].utf8.count > 2, let day = Dates.day(parts[1]) else {
      return nil
    }
    return (String(parts[0]), day)
  }

  /// `14-15`, `14th-15th` and `14/15`.
  private func dayRange(_ key: String) -> [Int]? {
    let parts = key.split { $0 == "-" || $0 == "/" }
    guard parts.count == 2, let first = Dates.day(parts[0]), let last = Dates.day(parts[1]),
      first < last
    else { return nil }
    return [first, last]
  }

  private func dates(of part: Part, reference: CalendarDate?) -> [CalendarDate] {
    guard let month = part.month else { return [] }
    return part.days.compactMap { day in
      if let year = part.year { return CalendarDate(year: year, month: month, day: day) }
      guard let reference else { return nil }
      let sameYear = CalendarDate(year: reference.year, month: month, day: day)
      if let sameYear, sameYear <= reference { return sameYear }
      return CalendarDate(year: reference.year - 1, month: month, day: day)
    }
  }

  /// - Parameter isPair: whether `and` stands between the two: far apart, they are two visits.
  private func spans(
    _ days: [CalendarDate],
    _ closing: [CalendarDate],
    isPair: Bool
  ) -> [DateSpan] {
    if isPair, let last = days.max(), let next = closing.min(), isFar(last, next) {
      return spans(days, [], isPair: false) + spans(closing, [], isPair: false)
    }
    let all = days + closing
    guard let first = all.min(), let last = all.max() else { return [] }
    return [DateSpan(start: first, end: last)]
  }

  /// Whether more than about a week lies between two days.
  private func isFar(_ first: CalendarDate, _ second: CalendarDate) -> Bool {
    let months = (second.year - first.year) * 12 + second.month - first.month
    return months > 1 || months * 30 + second.day - first.day > 7
  }
}

/// The date line of a letter.
enum LetterDate {
  enum Result: Equatable {
    case found(CalendarDate, line: Int)
    /// A line that is meant as a date and cannot be one.
    case unreadable(line: Int)
    case missing
  }

  /// The first stand-alone date of the head, or else of the whole text.
  ///
  /// - Parameters:
  ///   - head: the lines before the salutation.
  ///   - others: the places of lines that hold the day of something else.
  static func find(
    in lines: [TextLine],
    head: Range<Int>,
    except others: Set<Int> = []
  ) -> Result {
    let inHead = first(lines[head], others, acceptsTypos: true)
    guard inHead == .missing else { return inHead }
    return first(lines[head.upperBound...], others, acceptsTypos: false)
  }

  private static func first(
    _ lines: ArraySlice<TextLine>,
    _ others: Set<Int>,
    acceptsTypos: Bool
  ) -> Result {
    for index in lines.indices where lines[index].text.count <= 60 && !others.contains(index) {
      let words = dateWords(of: lines[index])
      if let date = date(words) { return .found(date, line: index) }
      // Further down, numbers such as these are cells of tables.
      if acceptsTypos, let date = otherDate(words) { return .found(date, line: index) }
      if acceptsTypos, looksLikeDate(words) { return .unreadable(line: index) }
    }
    return .missing
  }

  /// The day that a text is, in any form that the head of a letter has it.
  static func day(of text: String) -> CalendarDate? {
    let words = Words.split(text)
    return words.count <= 6 ? date(words) ?? otherDate(words) : nil
  }

  private static func dateWords(of line: TextLine) -> [Word] {
    var words = Words.split(line.string)[...]
    if words.first?.key == "date", let colon = words.prefix(5).firstIndex(where: { $0.mark == ":" })
    {
      // `Date of letter: 12 May 1911`; a date of birth or of another inspection is none of it.
      let label = words[...colon].map(\.key)
      if label.allSatisfy({ ["date", "of", "the", "this", "letter", "issue"].contains($0) }) {
        words = words[(colon + 1)...]
      }
    }
    while let first = words.first,
      first.key == "date" || first.key == "dated" || Dates.weekdays.contains(first.key)
    {
      words = words.dropFirst()
    }
    return Array(words)
  }

  private static func date(_ words: [Word]) -> CalendarDate? {
    let plain = words.filter { $0.key != "of" }
    guard plain.count == 3, let month = Dates.months[plain[1].key],
      let year = Dates.year(plain[2].key)
    else { return nil }
    guard let day = Dates.day(plain[0].key) else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// A date as only the head of a letter has it: `12/03/2014`, `4.3.16`, `04-Mar-2016`,
  /// `March 4, 2016`, `Ashby, 4 March 2016`.
  private static func otherDate(_ words: [Word]) -> CalendarDate? {
    if words.count == 1, let only = words.first { return Dates.numeric(only.key) ?? iso(only.key) }
    if let date = shortDate(words) { return date }
    if words.count == 3, let month = Dates.months[words[0].key], let day = Dates.day(words[1].key),
      let year = Dates.year(words[2].key)
    {
      return CalendarDate(year: year, month: month, day: day)
    }
    // The place where the letter was written.
    let place = words.dropLast(3)
    guard (1...3).contains(place.count), place.last?.mark == ",",
      place.allSatisfy({ $0.startsUppercase })
    else { return nil }
    return date(Array(words.suffix(3)))
  }

  /// `2011-05-12`.
  private static func iso(_ key: String) -> CalendarDate? {
    let parts = key.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, let year = Dates.year(parts[0]),
      parts.dropFirst().allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy(\.isASCIIDigit) }),
      let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// `12 May 11`.
  private static func shortDate(_ words: [Word]) -> CalendarDate? {
    guard words.count == 3, let day = Dates.day(words[0].key),
      let month = Dates.months[words[1].key], words[2].isAllDigits, words[2].key.utf8.count == 2,
      let year = Int(words[2].key)
    else { return nil }
    return CalendarDate(year: year + (year < 70 ? 2000 : 1900), month: month, day: day)
  }

  /// `6 November 20205`, `31 June 2014`, `25 Febuary 2011`, `31/02/2014`.
  private static func looksLikeDate(_ words: [Word]) -> Bool {
    if words.count == 1, let only = words.first {
      let parts = only.key.split { "/-.".contains($0) }
      return parts.count == 3 && parts.allSatisfy { $0.utf8.allSatisfy(\.isASCIIDigit) }
        && parts.contains { $0.utf8.count == 4 }
    }
    guard words.count == 3 || words.count == 2, let first = words.first, let last = words.last,
      first.key.utf8.first?.isASCIIDigit == true, last.isAllDigits
    else { return false }
    let hasYear = (3...6).contains(last.key.utf8.count) && "12".contains(last.key.prefix(1))
    let month = words.count == 3 ? words[1].key : String(first.key.drop { $0.isNumber })
    let isNearMonth = Dates.months.keys.contains {
      $0.utf8.count > 3 && month.utf8.count > 2 && $0.hasPrefix(month.prefix(2))
    }
    return hasYear && (Dates.months[month] != nil || isNearMonth)
  }
}
