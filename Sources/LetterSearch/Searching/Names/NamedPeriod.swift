import Search

/// A period that a plain query tells: "caseloads since 2019".
///
/// Years seldom stand in passages, and those that have one tell of a plan or a law. So the words of the
/// period count little, and passages of letters of other dates, or of none, keep a share of their score.
/// No passage is found or lost by it.
enum NamedPeriod {
  /// What a passage keeps whose letter is of another date.
  static let otherShare = 0.3
}

extension NameFinder {
  /// The period that the query tells.
  ///
  /// `nil` for none, for two, where no letter is of it, and where dates are chosen already.
  func namedPeriod() throws -> NamedLetters? {
    guard !asks(for: LetterField.ofDates) else { return nil }
    let periods = runs.flatMap { words in
      words.scan { place in
        SpokenPeriod(words[place...]).map { period in
          let end = place + period.wordCount
          return ((words: words[place..<end], value: period.value), end)
        }
      }
    }
    guard periods.count == 1, let (words, value) = periods.first else { return nil }
    let dated = try searcher.parse("\(LetterField.date):\(value)", isStrict: false)
    let passages = try searcher.compile(dated).query()
    guard try count(.filter(passages)) > 0 else { return nil }
    return NamedLetters([words], in: runs, passages)
  }
}
