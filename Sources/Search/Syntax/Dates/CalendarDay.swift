/// A day of the Gregorian calendar, as the columns of an index count it.
package struct CalendarDay: Equatable {
  package let year: Int
  /// 1 to 12.
  package let month: Int
  /// 1 to 31.
  package let day: Int

  /// Fails when there is no such day in the years 1 to 9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CalendarDay.length(ofMonth: month, in: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day so many days after 1 January 1970, clamped to the years 1 to 9999.
  ///
  /// Months are counted from March, so that a leap day ends its year (Hinnant, "chrono-compatible
  /// low-level date algorithms", 2013).
  package init(number: Int64) {
    let shifted = Int(min(max(number, CalendarPeriod.all.first), CalendarPeriod.all.last)) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1 January 1970.
  package var number: Int64 { Self.number(year: year, month: month, day: day) }

  /// Days since 1 January 1970 of a day that exists, in the years from 1 on.
  package static func number(year: Int, month: Int, day: Int) -> Int64 {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear % 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int64(era * 146_097 + dayOfEra - 719_468)
  }

  package static func length(ofMonth month: Int, in year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return switch month {
    case 2: isLeap ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// Days from the first to the last, both included, counted from 1 January 1970.
struct CalendarPeriod: Equatable {
  /// The years 1 to 9999.
  static let all = CalendarPeriod(first: -719_162, last: 2_932_896)

  let first: Int64
  let last: Int64

  init(first: Int64, last: Int64) {
    self.first = first
    self.last = last
  }

  init(_ day: CalendarDay) {
    self.init(first: day.number, last: day.number)
  }

  /// Fails for a year outside 1 to 9999.
  init?(year: Int) {
    guard let first = CalendarDay(year: year, month: 1, day: 1),
      let last = CalendarDay(year: year, month: 12, day: 31)
    else { return nil }
    self.init(first: first.number, last: last.number)
  }

  init?(year: Int, month: Int) {
    guard let first = CalendarDay(year: year, month: month, day: 1) else { return nil }
    let length = CalendarDay.length(ofMonth: month, in: year)
    self.init(first: first.number, last: first.number + Int64(length) - 1)
  }

  /// 1 September to 31 August, by the year it begins in.
  init?(schoolYearFrom year: Int) {
    guard let first = CalendarDay(year: year, month: 9, day: 1),
      let last = CalendarDay(year: year + 1, month: 8, day: 31)
    else { return nil }
    self.init(first: first.number, last: last.number)
  }
}
