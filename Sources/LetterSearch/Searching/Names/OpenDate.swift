import Search

/// A date that takes its year, or its month and year, from one behind it: *May* of *May to July 2019*,
/// *3* of *3 to 7 June 2019*, *28 May* of *28 May to 3 June 2019*.
struct OpenDate {
  /// 1 to 12; `nil` for a day alone.
  private let month: Int?
  /// 1 to 31; `nil` for a month alone.
  private let day: Int?
  /// The place behind it.
  let end: Int

  /// - Parameter parts: words in small letters.
  init?(_ parts: ArraySlice<String>) {
    let article = parts.first == "the" ? 1 : 0
    let told = Array(parts.dropFirst(article).prefix(3))
    guard let first = told.first else { return nil }
    let start = parts.startIndex + article
    if let day = Self.day(first) {
      let next = told.dropFirst().first == "of" ? 2 : 1
      let month = next < told.count ? Self.month(told[next]) : nil
      (self.month, self.day, end) = (month, day, start + (month == nil ? 1 : next + 1))
    } else if let month = Self.month(first), article == 0 {
      let day = told.count > 1 ? Self.day(told[1]) : nil
      (self.month, self.day, end) = (month, day, start + (day == nil ? 1 : 2))
    } else {
      return nil
    }
  }

  /// The date that it is before another, which is a month or a day of its year; of the year before
  /// where its month is the later one.
  ///
  /// `nil` where there is no such day, or where a day alone is none before the other.
  func closed(before last: SpokenDate) -> SpokenDate? {
    guard last.isPlain, let lastMonth = last.first.month else { return nil }
    let month = month ?? lastMonth
    let year = month > lastMonth ? last.first.year - 1 : last.first.year
    guard let day else { return SpokenDate(SpokenUnit(year: year, month: month), end: end) }
    if self.month == nil {
      guard let lastDay = last.first.day, day <= lastDay else { return nil }
    }
    return CalendarDay(year: year, month: month, day: day)
      .map { SpokenDate(SpokenUnit($0), end: end) }
  }

  /// The month of a day in a month.
  var monthOfDay: Int? { day.flatMap { _ in month } }

  /// Whether a word is one of which dates of one month, or of one year, are written together: `6` and
  /// `8` of *6-8 May 2019*.
  static func isWhole(_ word: Substring) -> Bool {
    let word = String(word)
    return month(word) != nil || day(word) != nil
  }

  private static func month(_ word: String) -> Int? { DateReader.month(word) }

  /// `3`, `3rd`.
  private static func day(_ word: String) -> Int? {
    let isOrdinal = ["st", "nd", "rd", "th"].contains { word.hasSuffix($0) }
    let digits = isOrdinal ? word.dropLast(2) : word[...]
    guard (1...2).contains(digits.utf8.count),
      digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let day = Int(digits), (1...31).contains(day)
    else { return nil }
    return day
  }
}
