import Search

/// A period in plain words: "since 2011", "between May 2019 and 2021", "in March 2014", "2019-2021",
/// "last year", "over the past six months".
struct SpokenPeriod: Sendable, Equatable {
  /// As a value of the field `date`: `2011..`, `"last year"`, `(2018 OR 2020)`.
  let value: String
  /// How many words tell it.
  let wordCount: Int
  /// Whether it is a date alone, which may also be meant as words: `2021`.
  let isBare: Bool
  /// Whether it is what is left out: *except 2019*.
  let isExcluded: Bool
  /// What was read where something else may be meant, in sentences: the months of a season.
  let remark: String?

  /// The period that words begin with; `nil` when they begin with none.
  ///
  /// - Parameter query: the query that they stand in, of which the marks between them are read, too;
  ///   `nil` for words of prose, where lists, seasons, short years and such (*pre-2020*, *26/9/19*) are
  ///   left alone.
  init?(_ words: ArraySlice<QueryWord>, in query: String? = nil) {
    guard let first = words.first, PeriodReader.mayBegin(with: first.text),
      let period = PeriodReader(words, in: query).period()
    else { return nil }
    self = period
  }

  init(_ value: String, wordCount: Int, isBare: Bool, isExcluded: Bool, remark: String?) {
    self.value = value
    self.wordCount = wordCount
    self.isBare = isBare
    self.isExcluded = isExcluded
    self.remark = remark
  }

  /// The dates that are asked for, in a query; a minus leaves plain words beside it as they are, which
  /// NOT does not.
  var condition: String { "\(isExcluded ? "-" : "")\(LetterField.date):\(value)" }

  /// Whether it is a year alone, of which laws and plans are called, too.
  var isYear: Bool { isBare && value.utf8.count == 4 }

  /// Words that only join a date to what it says, and are not looked for.
  static let joiningWords: Set = [
    "since", "from", "after", "before", "until", "till", "to", "up", "in", "during", "between",
    "and", "over", "within", "for", "of", "the", "last", "past", "this", "year", "years", "month",
    "months", "week", "weeks", "day", "days", "or", "onwards", "onward", "later", "earlier", "than",
    "prior", "pre", "post", "including", "beyond", "now", "today", "date", "present", "term", "vs",
    "versus", "not", "no", "except", "excluding", "other", "without", "apart", "but", "all", "any",
    "every",
  ]
}

extension [QueryWord] {
  /// The periods that words tell, each with its words.
  ///
  /// - Parameter query: see ``SpokenPeriod/init(_:in:)``.
  func periods(in query: String) -> [(period: SpokenPeriod, words: ArraySlice<QueryWord>)] {
    scan { place in
      SpokenPeriod(self[place...], in: query).map { period in
        let end = place + period.wordCount
        return ((period, self[place..<end]), end)
      }
    }
  }
}
