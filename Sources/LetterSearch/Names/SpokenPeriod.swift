import Search

/// A period in plain words: "since 2011", "between May 2019 and 2021", "in March 2014", "2019-2021".
struct SpokenPeriod: Sendable, Equatable {
  /// As a value of the field `date`: `2011..`.
  let value: String
  /// How many words tell it.
  let wordCount: Int
  /// Whether it is a date alone, which may also be meant as words: `2021`.
  let isBare: Bool

  /// The period that words begin with; `nil` when they begin with none.
  init?(_ words: ArraySlice<QueryWord>) {
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

  /// Words that only join a date to what it says, and are not looked for.
  static let joiningWords: Set = [
    "since", "from", "after", "before", "until", "till", "to", "up", "in", "during", "between",
    "and",
  ]

  /// *between May 2019 and June 2021*.
  private static let longest = 6
  private static let until: Set = ["to", "until", "till"]

  private static func span(_ left: SpokenDate, _ right: SpokenDate) -> String {
    let (first, last) = left.isBefore(right) ? (left, right) : (right, left)
    return first == last && first.month == nil ? first.start : "\(first.start)..\(last.end)"
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

/// A year, or a month of a year, at the beginning of words: `2019`, `Sept 2019`.
private struct SpokenDate: Equatable {
  let year: Int
  /// 1 to 12.
  var month: Int?

  init?(_ words: ArraySlice<String>) {
    guard let first = words.first else { return nil }
    if let year = Self.year(first[...]) {
      self.year = year
    } else if let month = DateReader.month(first),
      let year = words.dropFirst().first.flatMap({
        Self.year($0[...])
      })
    {
      (self.year, self.month) = (year, month)
    } else {
      return nil
    }
  }

  private init(year: Int, month: Int?) {
    self.year = year
    self.month = month
  }

  var wordCount: Int { month == nil ? 1 : 2 }

  /// The first day; of a year the year.
  var start: String { month.map { "\(year)-\($0.formattedInTwoDigits)-01" } ?? "\(year)" }

  /// The last day; of a year the year.
  var end: String {
    month.map { "\(year)-\($0.formattedInTwoDigits)-\(CalendarDay.length(ofMonth: $0, in: year))" }
      ?? "\(year)"
  }

  /// Whether it is not behind another date; May 2019 is none behind 2019.
  func isBefore(_ other: SpokenDate) -> Bool {
    year == other.year ? (month ?? 1) <= (other.month ?? 12) : year < other.year
  }

  /// What follows, as long as this.
  var next: SpokenDate {
    guard let month else { return SpokenDate(year: year + 1, month: nil) }
    return month < 12
      ? SpokenDate(year: year, month: month + 1) : SpokenDate(year: year + 1, month: 1)
  }

  /// What is before, as long as this.
  var previous: SpokenDate {
    guard let month else { return SpokenDate(year: year - 1, month: nil) }
    return month > 1
      ? SpokenDate(year: year, month: month - 1) : SpokenDate(year: year - 1, month: 12)
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
