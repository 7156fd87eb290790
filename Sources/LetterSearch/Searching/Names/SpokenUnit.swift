import Search

/// A year, a month or a day.
struct SpokenUnit: Equatable {
  let year: Int
  /// 1 to 12.
  var month: Int?
  var day: Int?

  init(year: Int, month: Int?) {
    self.year = year
    self.month = month
  }

  /// - Parameter month: counted on from January of the year, from 1.
  init(year: Int, monthFromJanuary month: Int) {
    self.init(year: year + (month - 1) / 12, month: (month - 1) % 12 + 1)
  }

  init(_ day: CalendarDay) {
    (year, month, self.day) = (day.year, day.month, day.day)
  }

  /// The year that a word is, from 1900 to 2100.
  static func year(_ word: Substring) -> SpokenUnit? {
    guard word.utf8.count == 4, word.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let year = Int(word), (1900...2100).contains(year)
    else { return nil }
    return SpokenUnit(year: year, month: nil)
  }

  /// The first day; of a year the year.
  var start: String { isoDay(month.map { _ in day ?? 1 }) }

  /// The last day; of a year the year.
  var end: String { isoDay(month.map { day ?? CalendarDay.length(ofMonth: $0, in: year) }) }

  private func isoDay(_ day: Int?) -> String {
    guard let month, let day else { return "\(year)" }
    return "\(year)-\(month.inTwoDigits)-\(day.inTwoDigits)"
  }

  /// Whether it is not behind another; May 2019 is none behind 2019.
  func isBefore(_ other: SpokenUnit) -> Bool {
    (year, month ?? 1, day ?? 1) <= (other.year, other.month ?? 12, other.day ?? 31)
  }

  /// What follows, as long as this.
  var next: SpokenUnit {
    guard let month else { return SpokenUnit(year: year + 1, month: nil) }
    return dayApart(1) ?? SpokenUnit(year: year, monthFromJanuary: month + 1)
  }

  /// What is before, as long as this.
  var previous: SpokenUnit {
    guard let month else { return SpokenUnit(year: year - 1, month: nil) }
    return dayApart(-1)
      ?? (month > 1
        ? SpokenUnit(year: year, month: month - 1) : SpokenUnit(year: year - 1, month: 12))
  }

  /// The day so many days from this; `nil` for what is no day.
  private func dayApart(_ count: Int64) -> SpokenUnit? {
    guard day != nil, let own = DateReader.day(start) else { return nil }
    return SpokenUnit(CalendarDay(number: own.number + count))
  }
}
