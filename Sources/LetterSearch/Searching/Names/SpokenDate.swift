import Search

/// A date at the beginning of words: a year, a month, a day, or several months that have a name, as
/// *spring 2018* and *2018/19*.
struct SpokenDate: Equatable {
  let first: SpokenUnit
  let last: SpokenUnit
  /// As a value of a field, where it is no unit of the calendar: `2018-19`, `2018-03..2018-05`.
  private let name: String?
  /// The place behind it.
  let end: Int
  /// What was read, where something else may be meant.
  private(set) var remark: String?

  /// Two are equal that are the same time, however written.
  static func == (left: Self, right: Self) -> Bool {
    left.first == right.first && left.last == right.last
  }

  /// A month or a day that does not stand there in full.
  init(_ unit: SpokenUnit, end: Int) {
    (first, last, name, self.end) = (unit, unit, nil, end)
  }

  /// - Parameters:
  ///   - parts: words in small letters, and commas.
  ///   - isQuery: whether seasons and years of two digits are read, too.
  init?(_ parts: ArraySlice<String>, isQuery: Bool) {
    guard let word = parts.first else { return nil }
    let start = parts.startIndex
    if let span = Self.writtenSpan(word) {
      (first, last, name, end) = (span.first, span.last, span.name, start + 1)
    } else if let (day, count) = Self.day(parts, yearInShort: isQuery) {
      (first, last, name, end) = (day, day, nil, start + count)
    } else if let year = SpokenUnit.year(word[...]) {
      (first, last, name, end) = (year, year, nil, start + 1)
    } else if isQuery, let unit = Self.month(inNumbers: word) {
      (first, last, name, end) = (unit, unit, nil, start + 1)
    } else if isQuery, let (month, open) = Self.monthOfNoDay(parts) {
      let unit = month.first
      (first, last, name, end) = (unit, unit, "\(unit.start)..\(unit.end)", month.end)
      let typed = parts[start..<open].joined(separator: " ")
      remark = "There is no \(typed) in \(month.first.year); the month is read."
    } else if let month = DateReader.month(word),
      let next = parts.dropFirst().firstIndex(where: { $0 != "," }), next <= start + 2,
      let year = SpokenUnit.year(parts[next][...])
    {
      let unit = SpokenUnit(year: year.year, month: month)
      (first, last, name, end) = (unit, unit, nil, next + 1)
    } else if isQuery, let (season, count) = Self.season(parts) {
      first = SpokenUnit(year: season.year, monthFromJanuary: season.months.lowerBound)
      last = SpokenUnit(year: season.year, monthFromJanuary: season.months.upperBound)
      (name, end) = (season.range, start + count)
      remark = season.reason.prefix(1).uppercased() + season.reason.dropFirst()
    } else {
      return nil
    }
  }

  /// Whether it may also be meant as words: what is a day, a month or a year.
  var isPlain: Bool { name == nil }

  var isYear: Bool { name == nil && first.month == nil }

  /// Whether it says from when to when itself.
  var isSpan: Bool { first != last }

  /// As a value of a field of dates.
  var value: String {
    name ?? (first.month == nil || first.day != nil ? first.start : "\(first.start)..\(first.end)")
  }

  /// From one date to another, whichever is the first.
  func value(to other: SpokenDate) -> String {
    guard self != other else { return value }
    let (left, right) = first.isBefore(other.last) ? (self, other) : (other, self)
    return "\(left.first.start)..\(right.last.end)"
  }

  /// Of several dates, each once: years without one between them as one period.
  static func value(of dates: [SpokenDate]) -> String {
    var different: [SpokenDate] = []
    for date in dates where !different.contains(date) { different.append(date) }
    guard different.count > 1 else { return different.first?.value ?? "" }
    let years = different.filter(\.isYear).map(\.first.year).sorted()
    if years.count == different.count, years[years.count - 1] - years[0] == years.count - 1 {
      return "\(years[0])..\(years[years.count - 1])"
    }
    return "(\(different.map(\.value).joined(separator: " OR ")))"
  }

  // MARK: Spellings

  /// `2019-2021`, `2019–2021`; `2018-19` and `2018/2019` are school years, as in a field.
  private static func writtenSpan(
    _ word: String
  ) -> (first: SpokenUnit, last: SpokenUnit, name: String)? {
    let years = word.split(omittingEmptySubsequences: false) { "-–—/".contains($0) }
    guard years.count == 2, let first = SpokenUnit.year(years[0]) else { return nil }
    let next = first.year + 1
    if years[1].count == 2 && Int(years[1]) == next % 100 || years[1] == "\(next)" {
      return (
        SpokenUnit(year: first.year, month: 9), SpokenUnit(year: next, month: 8),
        "\(first.year)-\((next % 100).inTwoDigits)"
      )
    }
    guard let last = SpokenUnit.year(years[1]), last != first else { return nil }
    let (left, right) = first.year < last.year ? (first, last) : (last, first)
    return (left, right, "\(left.year)..\(right.year)")
  }

  /// `6 May 2019`, `6th of May 2019`, `6/5/2019`, `May 6, 2019`, and how many parts it is.
  private static func day(
    _ parts: ArraySlice<String>,
    yearInShort: Bool
  ) -> (SpokenUnit, Int)? {
    for count in [1, 3, 4] where count <= parts.count {
      let text = parts.prefix(count).joined(separator: " ")
      // Two digits behind full stops number a paragraph.
      let inShort = yearInShort && count == 1 && !text.contains(".")
      if let day = DateReader.day(text, yearInShort: inShort), (1900...2100).contains(day.year) {
        return (SpokenUnit(day), count)
      }
    }
    return nil
  }

  /// `2019-05`, `05/2019`.
  private static func month(inNumbers word: String) -> SpokenUnit? {
    guard let (year, month) = DateReader.month(inNumbers: word), (1900...2100).contains(year) else {
      return nil
    }
    return SpokenUnit(year: year, month: month)
  }

  /// The month of `30 February 2019`, which is no day, and the place of its year.
  private static func monthOfNoDay(_ parts: ArraySlice<String>) -> (SpokenDate, Int)? {
    guard let open = OpenDate(parts), let month = open.monthOfDay else { return nil }
    let year = parts[open.end...].first == "," ? open.end + 1 : open.end
    guard year < parts.endIndex, let told = SpokenUnit.year(parts[year][...]) else { return nil }
    return (SpokenDate(SpokenUnit(year: told.year, month: month), end: year + 1), open.end)
  }

  /// `spring 2018`, `the autumn term of 2018`, and how many parts it is.
  private static func season(_ parts: ArraySlice<String>) -> (DateReader.Season, Int)? {
    let article = parts.first == "the" ? 1 : 0
    for count in 2...4 where article + count <= parts.count {
      let text = parts.dropFirst(article).prefix(count).joined(separator: " ")
      if let season = DateReader.season(text), (1900...2100).contains(season.year) {
        return (season, article + count)
      }
    }
    return nil
  }
}
