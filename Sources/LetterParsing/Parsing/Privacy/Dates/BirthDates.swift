/// Finds dates inside a row, in the many ways tables write a date of birth.
enum BirthDates {
  /// A date of a row.
  struct Found: Equatable {
    /// For a month of a year, its first day.
    var date: CalendarDate
    /// Whether a word such as “born” stands just before it.
    var isLabelled: Bool
    /// Whether the day is left out, as in `04/1897`.
    var isMonth = false
    /// Whether it may as well be a school year, as `2004-05` and `04/05`.
    var mayBeYears = false
  }

  /// Every date of a line, whatever stands between its parts.
  ///
  /// `03/04/1897`, `3. 4. 97`, `1897-04-03`, `18970403`, `3rd of April 1897`, `3Apr97`,
  /// `April 3, 1897`.
  /// - Parameter reference: gives a two-digit year its century: the last one not after it.
  ///
  /// Months of a year (`04/1897`, `Apr 97`) are among them where they are called a birth, and where
  /// they stand as a cell does; those that prose or a span of time governs are not.
  static func dates(in text: [UInt8], reference: CalendarDate?) -> [Found] {
    let reader = BirthDateReader(tokens: DateTokens(text), reference: reference)
    var found: [Found] = []
    var index = 0
    var label: Int?
    while index < reader.tokens.count {
      if reader.tokens.namesBirth(index), !reader.tokens.boundsBirths(index) { label = index }
      if let (date, end) = reader.date(at: index) {
        found.append(Found(date: date, isLabelled: label.map { index - $0 <= 6 } ?? false))
        label = nil
        index = end
      } else if let (month, end) = reader.month(at: index) {
        if let month { found.append(month) }
        label = nil
        index = end
      } else {
        index += 1
      }
    }
    return found
  }
}

/// Recognises a date at a token.
struct BirthDateReader {
  let tokens: DateTokens
  let reference: CalendarDate?

  /// The date that begins at a token, and the token behind it.
  func date(at index: Int) -> (CalendarDate, end: Int)? {
    if let date = compact(index) { return (date, index + 1) }
    return numeric(index) ?? dayFirst(index) ?? monthFirst(index) ?? yearFirst(index)
      ?? wordedDay(index)
  }

  /// `1897 April 3`, `1897, 3 April` and `1897年4月3日`.
  private func yearFirst(_ index: Int) -> (CalendarDate, end: Int)? {
    guard tokens.width(index) == 4, let year = tokens.number(index), (1700...2199).contains(year)
    else { return nil }
    if tokens.word(index + 1) == "年" {
      guard let month = tokens.number(index + 2), tokens.word(index + 3) == "月",
        let day = tokens.number(index + 4)
      else { return nil }
      let end = tokens.word(index + 5) == "日" ? index + 6 : index + 5
      return CalendarDate(year: year, month: month, day: day).map { ($0, end) }
    }
    guard let mark = tokens.anyMark(index + 1), ", -/.".utf8.contains(mark) else { return nil }
    let isDayFirst = tokens.number(index + 1) != nil
    let first = isDayFirst ? index + 1 : index + 2
    guard let day = tokens.number(first), tokens.width(first) <= 2 else { return nil }
    let behind = tokens.afterOrdinal(first)
    let month = tokens.word(isDayFirst ? behind : index + 1).flatMap { Dates.months[$0] }
    let end = isDayFirst ? behind + 1 : behind
    // In `of 1897, 3 April 1898` the year behind is the one of the day.
    guard let month, tokens.number(end) == nil || tokens.width(end) == 1 else { return nil }
    return CalendarDate(year: year, month: month, day: day).map { ($0, end) }
  }

  /// `twelfth of March 1897`, `twenty-first March 1897`.
  private func wordedDay(_ index: Int) -> (CalendarDate, end: Int)? {
    guard let first = tokens.word(index), first.utf8.count > 4 else { return nil }
    var next = index + 1
    var day = Self.ordinals[first]
    if let tens = ["twenty": 20, "thirty": 30][first] {
      day = tokens.word(next).flatMap { Self.ordinals[$0] }.map { tens + $0 }
      next += 1
    }
    if tokens.word(next) == "of" { next += 1 }
    guard let day, let month = tokens.word(next).flatMap({ Dates.months[$0] }) else { return nil }
    return year(at: next + 1).flatMap { CalendarDate(year: $0, month: month, day: day) }
      .map { ($0, next + 2) }
  }

  private static let ordinals: [String: Int] = {
    let words = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
      "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
      "eighteenth", "nineteenth", "twentieth",
    ]
    var table = ["thirtieth": 30]
    for (place, word) in words.enumerated() { table[word] = place + 1 }
    return table
  }()

  /// Dates that only a name beside them makes likely: `120397`, `12:03:1897`, `12,03,1897`, `12.iii.97`.
  func unusualDate(at index: Int) -> (CalendarDate, end: Int)? {
    if tokens.width(index) == 6, let value = tokens.number(index) {
      return CalendarDate(
        year: century(value % 100),
        month: value / 100 % 100,
        day: value / 10_000
      ).map { ($0, index + 1) }
    }
    guard index + 2 < tokens.count, let mark = tokens.anyMark(index + 1),
      tokens.anyMark(index + 2) == mark, mark != Byte.space, tokens.width(index) <= 2,
      let day = tokens.number(index), let last = tokens.number(index + 2),
      let year = year(at: index + 2),
      let month = tokens.number(index + 1) ?? tokens.word(index + 1).flatMap({ Self.romans[$0] }),
      // `10:11:00` is a time.
      tokens.width(index + 2) == 4 || last > 0
    else { return nil }
    return CalendarDate(year: year, month: month, day: day).map { ($0, index + 3) }
  }

  private static let romans: [String: Int] = [
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10,
    "xi": 11, "xii": 12,
  ]

  /// `18970403` or `03041897`.
  private func compact(_ index: Int) -> CalendarDate? {
    guard tokens.width(index) == 8, let value = tokens.number(index) else { return nil }
    func plausible(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
      (1700...2199).contains(year) ? CalendarDate(year: year, month: month, day: day) : nil
    }
    return plausible(value / 10_000, value / 100 % 100, value % 100)
      ?? plausible(value % 10_000, value / 10_000 % 100, value / 1_000_000)
  }

  /// Three numbers between the same marks, or `3 4 1897`.
  private func numeric(_ index: Int) -> (CalendarDate, end: Int)? {
    guard index + 2 < tokens.count, let mark = tokens.mark(index + 1),
      tokens.mark(index + 2) == mark, let first = tokens.number(index),
      let second = tokens.number(index + 1), let third = tokens.number(index + 2)
    else { return nil }
    let widths = (index...index + 2).map(tokens.width)
    if mark == Byte.space, widths[0] > 2 || widths[2] != 4 { return nil }
    guard let date = date(first, second, third, widths: widths) else { return nil }
    return (date, index + 3)
  }

  private func date(_ first: Int, _ second: Int, _ third: Int, widths: [Int]) -> CalendarDate? {
    guard widths[1] <= 2 else { return nil }
    if widths[0] == 4, widths[2] <= 2 {
      return CalendarDate(year: first, month: second, day: third)
    }
    guard widths[0] <= 2, widths[2] == 4 || widths[2] == 2 else { return nil }
    let year = widths[2] == 4 ? third : century(third)
    // Day first, as in Britain; a table with the month first is no less personal.
    return CalendarDate(year: year, month: second, day: first)
      ?? CalendarDate(year: year, month: first, day: second)
  }

  /// `3rd of April 1897`, `3-Apr-97`.
  private func dayFirst(_ index: Int) -> (CalendarDate, end: Int)? {
    guard let day = tokens.number(index), tokens.width(index) <= 2 else { return nil }
    var next = tokens.afterOrdinal(index)
    if tokens.word(next) == "of" { next += 1 }
    guard let month = tokens.word(next).flatMap({ Dates.months[$0] }) else { return nil }
    return year(at: next + 1).flatMap { CalendarDate(year: $0, month: month, day: day) }
      .map { ($0, next + 2) }
  }

  /// `April 3rd, 1897`.
  private func monthFirst(_ index: Int) -> (CalendarDate, end: Int)? {
    guard let month = tokens.word(index).flatMap({ Dates.months[$0] }),
      let day = tokens.number(index + 1), tokens.width(index + 1) <= 2
    else { return nil }
    let next = tokens.afterOrdinal(index + 1)
    guard tokens.width(next) == 4, let year = year(at: next) else { return nil }
    return CalendarDate(year: year, month: month, day: day).map { ($0, next + 1) }
  }

  /// A year of four digits or two.
  func year(at index: Int) -> Int? {
    guard let number = tokens.number(index) else { return nil }
    return switch tokens.width(index) {
    case 4: number
    case 2: century(number)
    default: nil
    }
  }

  /// The last year with these two digits that is not after the reference.
  private func century(_ digits: Int) -> Int {
    let last = reference?.year ?? 2099
    let year = last / 100 * 100 + digits
    return year <= last ? year : year - 100
  }
}
