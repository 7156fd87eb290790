import Search

/// A period in plain words: "since 2011", "between May 2019 and 2021", "in March 2014", "2019-2021",
/// "last year", "over the past six months".
struct SpokenPeriod: Sendable, Equatable {
  /// As a value of the field `date`: `2011..`, `"last year"`.
  let value: String
  /// How many words tell it.
  let wordCount: Int
  /// Whether it is a date alone, which may also be meant as words: `2021`.
  let isBare: Bool

  /// The period that words begin with; `nil` when they begin with none.
  init?(_ words: ArraySlice<QueryWord>) {
    guard let first = words.first, Self.mayBegin(with: first.text) else { return nil }
    self.init(Array(words.prefix(Self.longest)).map { $0.text.lowercased() })
  }

  private init?(_ words: [String]) {
    func word(_ place: Int, _ any: Set<String>) -> Bool {
      place < words.count && any.contains(words[place])
    }
    func date(_ place: Int) -> SpokenDate? { SpokenDate(words.dropFirst(place)) }
    /// The date behind words and, where there is one, the date behind that and a joining word.
    func dates(
      from place: Int,
      joinedBy joining: Set<String>
    ) -> (first: SpokenDate, last: SpokenDate?, end: Int)? {
      guard let first = date(place) else { return nil }
      let end = place + first.wordCount
      guard word(end, joining), let last = date(end + 1) else { return (first, nil, end) }
      return (first, last, end + 1 + last.wordCount)
    }

    if let first = words.first, let span = Self.writtenSpan(first) {
      (value, wordCount, isBare) = (span, 1, false)
    } else if let relative = Self.relative(words) {
      (value, wordCount, isBare) = (relative.value, relative.wordCount, false)
    } else if word(0, ["between"]), let dates = dates(from: 1, joinedBy: ["and"]),
      let last = dates.last
    {
      (value, wordCount, isBare) = (Self.span(dates.first, last), dates.end, false)
    } else if word(0, ["from", "since"]), let dates = dates(from: 1, joinedBy: Self.until) {
      let end = dates.last.map { Self.span(dates.first, $0) } ?? "\(dates.first.start).."
      (value, wordCount, isBare) = (end, dates.end, false)
    } else if word(0, ["after"]), let last = date(1) {
      (value, wordCount, isBare) = ("\(last.next.start)..", 1 + last.wordCount, false)
    } else if word(0, ["before"]), let first = date(1) {
      (value, wordCount, isBare) = ("..\(first.previous.end)", 1 + first.wordCount, false)
    } else if word(0, Self.until.subtracting(["to"])), let last = date(1) {
      (value, wordCount, isBare) = ("..\(last.end)", 1 + last.wordCount, false)
    } else if word(0, ["up"]), word(1, ["to"]), let last = date(2) {
      (value, wordCount, isBare) = ("..\(last.end)", 2 + last.wordCount, false)
    } else if word(0, ["in", "during"]), let only = date(1) {
      (value, wordCount, isBare) = (Self.span(only, only), 1 + only.wordCount, false)
    } else if let dates = dates(from: 0, joinedBy: Self.until) {
      value = Self.span(dates.first, dates.last ?? dates.first)
      (wordCount, isBare) = (dates.end, dates.last == nil)
    } else {
      return nil
    }
  }

  /// A period up to today, or a year or month that is told from today: "since last year", "in the past
  /// two years"; `nil` for none.
  private static func relative(_ words: [String]) -> (value: String, wordCount: Int)? {
    let joining = words.first.map { relativeJoiningWords.contains($0) } ?? false ? 1 : 0
    let leading = words.dropFirst(joining).first == "the" ? joining + 1 : joining
    let told = words.dropFirst(leading)
    guard let first = told.first, ["last", "past", "this"].contains(first),
      let count = [3, 2].first(where: { count in
        told.count >= count && DateReader.isRelative(told.prefix(count).joined(separator: " "))
      })
    else { return nil }
    let value = "\"\(told.prefix(count).joined(separator: " "))\""
    let isLast = joining > 0 && until.contains(words[0])
    let isFirst = joining > 0 && words[0] == "since"
    // What is told as the last years goes on to today anyway.
    return ((isLast ? ".." : "") + value + (isFirst ? ".." : ""), leading + count)
  }

  private static let relativeJoiningWords: Set = [
    "since", "from", "until", "till", "in", "during", "over", "within", "for", "of",
  ]

  /// Whether a period may begin with a word; most words need no further look.
  private static func mayBegin(with word: String) -> Bool {
    let letters = word.utf8.map { $0 | 0x20 }
    guard letters.allSatisfy((UInt8(ascii: "a")...UInt8(ascii: "z")).contains) else { return true }
    let small = String(decoding: letters, as: UTF8.self)
    return firstWords.contains(small) || firstThree.contains(String(small.prefix(3)))
  }

  /// *of* may stand before a day: "of 6 May 2019".
  private static let firstWords: Set = [
    "between", "from", "since", "after", "before", "until", "till", "up", "in", "during", "of",
    "over", "within", "for", "the", "last", "past", "this",
  ]
  /// The first letters of the months.
  private static let firstThree: Set = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// Words that only join a date to what it says, and are not looked for.
  static let joiningWords: Set = [
    "since", "from", "after", "before", "until", "till", "to", "up", "in", "during", "between",
    "and", "over", "within", "for", "of", "the", "last", "past", "this", "year", "years", "month",
    "months", "week", "weeks", "day", "days",
  ]

  /// *between 6th of May 2019 and 7th of June 2021*.
  private static let longest = 10
  private static let until: Set = ["to", "until", "till"]

  private static func span(_ left: SpokenDate, _ right: SpokenDate) -> String {
    let (first, last) = left.isBefore(right) ? (left, right) : (right, left)
    return first == last && (first.month == nil || first.day != nil)
      ? first.start : "\(first.start)..\(last.end)"
  }

  /// `2019-2021`, `2019–2021`; `2018-19` and `2018/2019` are school years, as in a field.
  private static func writtenSpan(_ word: String) -> String? {
    let years = word.split(omittingEmptySubsequences: false) { "-–—/".contains($0) }
    guard years.count == 2, let first = SpokenDate.year(years[0]) else { return nil }
    let followsInShort = years[1].count == 2 && Int(years[1]) == (first + 1) % 100
    if followsInShort || years[1] == "\(first + 1)" {
      return "\(first)-\(((first + 1) % 100).formattedInTwoDigits)"
    }
    guard let last = SpokenDate.year(years[1]), last != first else { return nil }
    return "\(min(first, last))..\(max(first, last))"
  }
}

/// A year, a month of a year, or a day, at the beginning of words: `2019`, `Sept 2019`, `6 May 2019`.
private struct SpokenDate: Equatable {
  let year: Int
  /// 1 to 12.
  var month: Int?
  var day: Int?
  private(set) var wordCount = 1

  /// Two are equal that are the same time, however written.
  static func == (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) == (right.year, right.month, right.day)
  }

  init?(_ words: ArraySlice<String>) {
    guard let first = words.first else { return nil }
    if let (day, wordCount) = Self.day(words) {
      (year, month, self.day, self.wordCount) = (day.year, day.month, day.day, wordCount)
    } else if let year = Self.year(first[...]) {
      self.year = year
    } else if let month = DateReader.month(first),
      let year = words.dropFirst().first.flatMap({
        Self.year($0[...])
      })
    {
      (self.year, self.month, wordCount) = (year, month, 2)
    } else {
      return nil
    }
  }

  private init(year: Int, month: Int?) {
    self.year = year
    self.month = month
  }

  private init(_ day: CalendarDay) {
    (year, month, self.day) = (day.year, day.month, day.day)
  }

  /// `6 May 2019`, `6th of May 2019`, `6/5/2019`, and how many words it is.
  private static func day(_ words: ArraySlice<String>) -> (CalendarDay, Int)? {
    for count in [1, 3, 4] where count <= words.count {
      let text = words.prefix(count).joined(separator: " ")
      if let day = DateReader.day(text), (1900...2100).contains(day.year) { return (day, count) }
    }
    return nil
  }

  /// The first day; of a year the year.
  var start: String { isoDay(month.map { _ in day ?? 1 }) }

  /// The last day; of a year the year.
  var end: String { isoDay(month.map { day ?? CalendarDay.length(ofMonth: $0, in: year) }) }

  private func isoDay(_ day: Int?) -> String {
    guard let month, let day else { return "\(year)" }
    return "\(year)-\(month.formattedInTwoDigits)-\(day.formattedInTwoDigits)"
  }

  /// Whether it is not behind another date; May 2019 is none behind 2019.
  func isBefore(_ other: SpokenDate) -> Bool {
    (year, month ?? 1, day ?? 1) <= (other.year, other.month ?? 12, other.day ?? 31)
  }

  /// What follows, as long as this.
  var next: SpokenDate {
    guard let month else { return SpokenDate(year: year + 1, month: nil) }
    if let other = dayApart(1) { return other }
    return month < 12
      ? SpokenDate(year: year, month: month + 1) : SpokenDate(year: year + 1, month: 1)
  }

  /// What is before, as long as this.
  var previous: SpokenDate {
    guard let month else { return SpokenDate(year: year - 1, month: nil) }
    if let other = dayApart(-1) { return other }
    return month > 1
      ? SpokenDate(year: year, month: month - 1) : SpokenDate(year: year - 1, month: 12)
  }

  /// The day so many days from this; `nil` for what is no day.
  private func dayApart(_ count: Int64) -> SpokenDate? {
    guard day != nil, let own = DateReader.day(start) else { return nil }
    return SpokenDate(CalendarDay(number: own.number + count))
  }

  static func year(_ word: Substring) -> Int? {
    guard word.utf8.count == 4, word.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let year = Int(word), (1900...2100).contains(year)
    else { return nil }
    return year
  }
}

extension Int {
  fileprivate var formattedInTwoDigits: String { self < 10 ? "0\(self)" : "\(self)" }
}
