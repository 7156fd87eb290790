/// Reads the dates that people write; each one is a period, from its first day to its last.
package struct DateReader {
  /// What a date was read as, and what else it could have meant.
  struct Reading: Equatable {
    var period: CalendarPeriod
    /// One sentence, when the spelling has two meanings.
    var caution: String?
    /// The spelling that has only the other meaning.
    var alternative: String?
  }

  /// Days since 1 January 1970; without it, words such as `last year` are not read.
  var today: Int64?
  /// Whether a year alone is the school year that begins in it.
  var readsSchoolYears = false

  func read(_ text: String) -> Reading? {
    let parts = normalised(text)
    switch parts.count {
    case 1: return readNumbers(parts[0]) ?? readRelative(parts)
    case 2: return readMonthAndYear(parts) ?? readRelative(parts)
    case 3: return readNamedDay(parts) ?? readRelative(parts)
    default: return nil
    }
  }

  /// Lower case, one kind of dash, no commas, no `of`.
  private func normalised(_ text: String) -> [String] {
    var result = ""
    for character in text.lowercased() {
      switch character {
      case "–", "—", "‐", "‑", "−": result.append("-")
      case ",": result.append(" ")
      default: result.append(character.isWhitespace ? " " : character)
      }
    }
    return result.split(separator: " ").map(String.init).filter { $0 != "of" }
  }

  /// The day that a text is, with its year in four digits; `nil` for longer periods, and what is none.
  ///
  /// - Parameter inShort: whether two digits may be the year, as in `26/9/19`.
  package static func day(_ text: String, yearInShort inShort: Bool = false) -> CalendarDay? {
    // Most texts that are none have no year.
    guard text.utf8.count >= (inShort ? 6 : 8), text.unicodeScalars.contains(where: \.isASCIIDigit),
      let period = DateReader().read(text)?.period,
      period.first == period.last
    else { return nil }
    return CalendarDay(number: period.first)
  }

  /// The month that numbers are, with its year in four digits: `2019-05`, `05/2019`; `nil` for other
  /// dates, and for `2010-11`, which is a school year.
  package static func month(inNumbers text: String) -> (year: Int, month: Int)? {
    guard (6...7).contains(text.utf8.count), text.unicodeScalars.contains(where: \.isASCIIDigit),
      let period = DateReader().readNumbers(DateReader().normalised(text).first ?? "")?.period
    else { return nil }
    let day = CalendarDay(number: period.first)
    let isMonth = period == CalendarPeriod(year: day.year, month: day.month)
    return isMonth ? (day.year, day.month) : nil
  }

  /// Whether a text is a time before today or with it: `last year`, `past six months`.
  package static func isRelative(_ text: String) -> Bool {
    let reader = DateReader(today: 0)
    let parts = reader.normalised(text)
    return (1...3).contains(parts.count) && reader.readRelative(parts) != nil
  }

  /// Whether a text is a date, or a part of a year for which one can be offered.
  func knows(_ text: String) -> Bool { read(text) != nil || Self.season(text) != nil }

  /// `2019-2021` and `2018/19-2020/21`, which are no dates but two years from which to which; a school
  /// year, `2019-2020`, is a date.
  static func span(of text: String) -> (first: String, last: String)? {
    let ends = text.unicodeScalars.split(omittingEmptySubsequences: false) { isDash($0) }
      .map(String.init)
    guard ends.count == 2 else { return nil }
    let areSchoolYears = ends.allSatisfy { slashedSchoolYear($0) != nil }
    guard areSchoolYears || areApart(ends[0], ends[1]) else { return nil }
    return (ends[0], ends[1])
  }

  private static func areApart(_ first: String, _ last: String) -> Bool {
    guard let first = year(first), let last = year(last) else { return false }
    return last != first + 1
  }

  /// The year in which `2018/19` or `2018/2019` begins.
  private static func slashedSchoolYear(_ text: String) -> Int? {
    let years = text.split(separator: "/", omittingEmptySubsequences: false)
    guard years.count == 2, let first = year(String(years[0])), let second = number(years[1]),
      years[1].utf8.count == 4 && second == first + 1
        || years[1].utf8.count == 2 && second == (first + 1) % 100
    else { return nil }
    return first
  }

  /// Two dates with a word or a dash between them: `2019 to 2021`, `May 2019 – June 2020`.
  func span(inText text: String) -> (first: String, last: String)? {
    if let years = Self.span(of: text) { return years }
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let joining = words.firstIndex(where: { Self.joinsDates(String($0)) }) else { return nil }
    let first = words[..<joining].joined(separator: " ")
    let last = words[(joining + 1)...].joined(separator: " ")
    return read(first) != nil && read(last) != nil ? (first, last) : nil
  }

  /// Whether a word between two dates makes a span of them.
  static func joinsDates(_ word: String) -> Bool {
    ["to", "until", "till"].contains(word.lowercased())
      || !word.isEmpty && word.unicodeScalars.count <= 2 && word.unicodeScalars.allSatisfy(isDash)
  }

  package static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    "-–—‐‑−".unicodeScalars.contains(scalar)
  }

  private static func year(_ text: String) -> Int? {
    text.utf8.count == 4 ? number(text[...]) : nil
  }

  /// What may be meant by a season of a year, which people count by the weather and schools by terms.
  package struct Season {
    package let year: Int
    /// Counted on from January of the year: winter ends in month 14.
    package let months: ClosedRange<Int>
    /// What is read and what else may be meant, as a sentence without its capital.
    package let reason: String

    /// From month to month: `2018-03..2018-05`.
    package var range: String { DateReader.range(months, of: year) }
  }

  /// - Parameter text: `spring 2018`, `autumn term of 2018`, `winter 2018/19`.
  package static func season(_ text: String) -> Season? {
    let parts = DateReader().normalised(text)
    guard let name = parts.first, let told = parts.last,
      parts.count == 2 || parts.count == 3 && parts[1] == "term",
      let months = Self.seasons[name],
      let year = year(told) ?? schoolYear(told).map({ months.season.lowerBound < 9 ? $0 + 1 : $0 })
    else { return nil }
    let term = months.term.map { "the \(name) term is about \(range($0, of: year))." }
    guard parts.count == 2 else {
      return months.term.flatMap { months in
        term.map { Season(year: year, months: months, reason: $0) }
      }
    }
    let other = term.map { " " + $0.prefix(1).uppercased() + $0.dropFirst() } ?? ""
    let own = range(months.season, of: year)
    return Season(
      year: year,
      months: months.season,
      reason: "the months of \(name) are \(own)." + other
    )
  }

  /// The year in which `2018/19` or `2018-19` begins.
  private static func schoolYear(_ text: String) -> Int? {
    slashedSchoolYear(String(text.map { $0 == "-" ? "/" : $0 }))
  }

  private static func range(_ months: ClosedRange<Int>, of year: Int) -> String {
    func month(_ number: Int) -> String {
      "\(year + (number - 1) / 12)-" + padded((number - 1) % 12 + 1)
    }
    return "\(month(months.lowerBound))..\(month(months.upperBound))"
  }

  /// The months of the seasons, and of the terms of English schools that are called so.
  private static let seasons: [String: (season: ClosedRange<Int>, term: ClosedRange<Int>?)] = [
    "spring": (3...5, 1...4), "summer": (6...8, 4...7), "autumn": (9...11, 9...12),
    "winter": (12...14, nil),
  ]

  // MARK: Numbers

  private func readNumbers(_ text: String) -> Reading? {
    let fields = text.split(
      omittingEmptySubsequences: false,
      whereSeparator: { $0 == "-" || $0 == "/" || $0 == "." }
    )
    let numbers = fields.compactMap { DateReader.number($0) }
    guard numbers.count == fields.count else { return nil }
    let lengths = fields.map(\.utf8.count)
    let isDashed = text.contains("-")
    switch (lengths.count, lengths[0]) {
    case (1, 4): return readYear(numbers[0])
    case (2, 4): return readYearAnd(numbers, length: lengths[1], isDashed: isDashed)
    case (2, 1...2) where lengths[1] == 4:
      return CalendarPeriod(year: numbers[1], month: numbers[0]).map { Reading(period: $0) }
    case (3, 4):
      return CalendarDay(year: numbers[0], month: numbers[1], day: numbers[2])
        .map { Reading(period: CalendarPeriod($0)) }
    case (3, 1...2) where lengths[2] == 4 || lengths[2] == 2:
      return readDayFirst(numbers, hasShortYear: lengths[2] == 2)
    default: return nil
    }
  }

  private func readYear(_ year: Int) -> Reading? {
    guard readsSchoolYears else { return CalendarPeriod(year: year).map { Reading(period: $0) } }
    return CalendarPeriod(schoolYearFrom: year).map { period in
      Reading(
        period: period,
        caution: "\(year) is read as the school year that begins in it.",
        alternative: DateReader.schoolYear(year)
      )
    }
  }

  /// `2018-19` is a school year and `2019-05` a month; `2010-11` could be both.
  private func readYearAnd(_ numbers: [Int], length: Int, isDashed: Bool) -> Reading? {
    let (year, second) = (numbers[0], numbers[1])
    let follows = length == 4 ? second == year + 1 : length == 2 && second == (year + 1) % 100
    guard follows else {
      return length > 2
        ? nil : CalendarPeriod(year: year, month: second).map { Reading(period: $0) }
    }
    guard let period = CalendarPeriod(schoolYearFrom: year) else { return nil }
    guard isDashed, !readsSchoolYears else { return Reading(period: period) }
    guard length == 2 else {
      return Reading(
        period: period,
        caution: "\(year)-\(second) is read as the school year, 1 September to 31 August.",
        alternative: "\(year)..\(second)"
      )
    }
    guard let month = DateReader.monthName(second) else { return Reading(period: period) }
    return Reading(
      period: period,
      caution: "\(DateReader.schoolYear(year)) is read as a school year, not as a month.",
      alternative: "\"\(month) \(year)\""
    )
  }

  /// British order; there is no month 13, and what was meant is not guessed.
  private func readDayFirst(_ numbers: [Int], hasShortYear: Bool) -> Reading? {
    let year = hasShortYear ? 2_000 + numbers[2] : numbers[2]
    guard let day = CalendarDay(year: year, month: numbers[1], day: numbers[0]) else { return nil }
    let isOpen = numbers[0] <= 12 && numbers[0] != numbers[1] || hasShortYear
    let other = CalendarDay(year: year, month: numbers[0], day: numbers[1])
    return Reading(
      period: CalendarPeriod(day),
      caution: isOpen ? "Read as \(DateReader.spelled(day)), the day first." : nil,
      alternative: isOpen ? other.map(DateReader.iso) : nil
    )
  }

  // MARK: Words

  private func readMonthAndYear(_ parts: [String]) -> Reading? {
    guard let month = DateReader.month(parts[0]), parts[1].utf8.count == 4,
      let year = DateReader.number(parts[1][...])
    else { return nil }
    return CalendarPeriod(year: year, month: month).map { Reading(period: $0) }
  }

  /// `12 May 2019`, `12th May 2019`, `May 12 2019`.
  private func readNamedDay(_ parts: [String]) -> Reading? {
    let dayFirst = DateReader.month(parts[1]) != nil
    guard let month = DateReader.month(dayFirst ? parts[1] : parts[0]),
      let dayNumber = DateReader.ordinal(dayFirst ? parts[0] : parts[1]),
      parts[2].utf8.count == 4, let year = DateReader.number(parts[2][...])
    else { return nil }
    return CalendarDay(year: year, month: month, day: dayNumber)
      .map { Reading(period: CalendarPeriod($0)) }
  }

  private func readRelative(_ parts: [String]) -> Reading? {
    guard let today else { return nil }
    let day = CalendarDay(number: today)
    if parts.count == 3 { return readLast(parts, until: day) }
    let monthBefore = day.month == 1 ? (day.year - 1, 12) : (day.year, day.month - 1)
    let period: CalendarPeriod? =
      switch parts.joined(separator: " ") {
      case "today": CalendarPeriod(day)
      case "yesterday": CalendarPeriod(CalendarDay(number: today - 1))
      case "this year": CalendarPeriod(year: day.year)
      case "last year": CalendarPeriod(year: day.year - 1)
      case "this month": CalendarPeriod(year: day.year, month: day.month)
      case "last month": CalendarPeriod(year: monthBefore.0, month: monthBefore.1)
      default: nil
      }
    return period.map { Reading(period: $0) }
  }

  /// `last 3 years`, `past six months`: so many up to today.
  private func readLast(_ parts: [String], until today: CalendarDay) -> Reading? {
    guard ["last", "past"].contains(parts[0]),
      let count = DateReader.number(parts[1][...]) ?? DateReader.numberWords[parts[1]], count > 0
    else { return nil }
    let first: CalendarDay? =
      switch parts[2] {
      case "years", "year": today.monthsBefore(12 * count)
      case "months", "month": today.monthsBefore(count)
      case "weeks", "week": CalendarDay(number: today.number - Int64(7 * count))
      case "days", "day": CalendarDay(number: today.number - Int64(count))
      default: nil
      }
    guard let first else { return nil }
    let period = CalendarPeriod(first: first.number + 1, last: today.number)
    let named = DateReader.spelled(CalendarDay(number: period.first))
    return Reading(
      period: period,
      caution: "\(parts.joined(separator: " ")) is read as \(named) to today."
    )
  }
}

extension CalendarDay {
  /// The same day so many months before, or the last of a shorter month; `nil` before the year 1.
  fileprivate func monthsBefore(_ count: Int) -> CalendarDay? {
    let months = 12 * year + month - 1 - count
    guard months >= 12 else { return nil }
    let (year, month) = (months / 12, months % 12 + 1)
    return CalendarDay(
      year: year,
      month: month,
      day: min(day, CalendarDay.length(ofMonth: month, in: year))
    )
  }
}

extension DateReader {
  private static let numberWords = [
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "twelve": 12,
  ]

  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static let smallMonthNames = monthNames.map { $0.lowercased() }

  private static func monthName(_ month: Int) -> String? {
    monthNames.indices.contains(month - 1) ? monthNames[month - 1] : nil
  }

  /// 1 to 12 for a name or its beginning of at least three letters.
  package static func month(_ name: String) -> Int? {
    let name = name.hasSuffix(".") ? String(name.dropLast()) : name
    guard name.utf8.count >= 3 else { return nil }
    return smallMonthNames.firstIndex { $0.hasPrefix(name) }.map { $0 + 1 }
  }

  /// ASCII digits, four at most.
  private static func number(_ text: Substring) -> Int? {
    guard (1...4).contains(text.utf8.count),
      text.unicodeScalars.allSatisfy(\.isASCIIDigit)
    else { return nil }
    return Int(text)
  }

  private static func ordinal(_ text: String) -> Int? {
    let endings = ["st", "nd", "rd", "th"]
    let digits = endings.contains { text.hasSuffix($0) } ? text.dropLast(2) : text[...]
    return number(digits)
  }

  private static func schoolYear(_ year: Int) -> String {
    "\(year)-" + padded((year + 1) % 100)
  }

  private static func spelled(_ day: CalendarDay) -> String {
    "\(day.day) \(monthName(day.month) ?? "") \(day.year)"
  }

  private static func iso(_ day: CalendarDay) -> String {
    "\(day.year)-\(padded(day.month))-\(padded(day.day))"
  }

  private static func padded(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
