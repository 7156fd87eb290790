import Search

/// A span of years in plain words: "since 2011", "between 2019 and 2021".
struct YearSpan: Sendable, Equatable {
  /// As a value of the field `date`: `2011..`.
  let value: String
  /// How many words tell it.
  let wordCount: Int

  /// The span that words begin with; `nil` when they begin with none.
  init?(_ words: ArraySlice<QueryWord>) {
    let words = words.prefix(4).map { $0.text.lowercased() }
    func year(_ place: Int) -> Int? {
      guard place < words.count, words[place].utf8.count == 4,
        words[place].utf8.allSatisfy({ (0x30...0x39).contains($0) }), let year = Int(words[place])
      else { return nil }
      return Self.years.contains(year) ? year : nil
    }
    func word(_ place: Int, _ any: Set<String>) -> Bool {
      place < words.count && any.contains(words[place])
    }
    if let first = year(0), word(1, Self.until), let last = year(2) {
      (value, wordCount) = (Self.span(first, last), 3)
    } else if word(0, ["between"]), let first = year(1), word(2, ["and"]), let last = year(3) {
      (value, wordCount) = (Self.span(first, last), 4)
    } else if word(0, ["from"]), let first = year(1), word(2, Self.until), let last = year(3) {
      (value, wordCount) = (Self.span(first, last), 4)
    } else if word(0, ["since", "from"]), let first = year(1) {
      (value, wordCount) = ("\(first)..", 2)
    } else if word(0, ["after"]), let last = year(1) {
      (value, wordCount) = ("\(last + 1)..", 2)
    } else if word(0, ["before"]), let first = year(1) {
      (value, wordCount) = ("..\(first - 1)", 2)
    } else if word(0, Self.until.subtracting(["to"])), let last = year(1) {
      (value, wordCount) = ("..\(last)", 2)
    } else if word(0, ["up"]), word(1, ["to"]), let last = year(2) {
      (value, wordCount) = ("..\(last)", 3)
    } else {
      return nil
    }
  }

  private static func span(_ left: Int, _ right: Int) -> String {
    "\(min(left, right))..\(max(left, right))"
  }

  private static let years = 1900...2100
  private static let until: Set = ["to", "until", "till"]
}
