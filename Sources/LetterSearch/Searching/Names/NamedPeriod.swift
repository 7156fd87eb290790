import Search

/// A period that a plain query tells: "caseloads since 2019".
///
/// Years seldom stand in passages, and those that have one tell of a plan or a law. So the words of the
/// period need not be found where there is anything else to find, and count little; and passages of
/// letters of other dates, or of none, keep a share of their score.
struct NamedPeriod: Sendable {
  /// What a passage keeps whose letter is of another date.
  static let otherShare = 0.3

  /// Its words as typed, without those that stand elsewhere, too.
  let words: Set<String>
  /// The letters of those dates; `nil` where there are none, where the answer is restricted to dates, and of
  /// dates that are left out.
  let letters: NamedLetters?
}

extension NameFinder {
  /// The period that the query tells.
  ///
  /// `nil` for none, for two, where the query asks for dates in a field or they stand behind NOT; also for
  /// a year alone of which no letter is, which is more likely that of a law.
  func namedPeriod() throws -> NamedPeriod? {
    guard !asks(for: LetterField.ofDates) else { return nil }
    let periods = runs.flatMap { $0.periods(in: compiled.text) }
    guard periods.count == 1, let (period, words) = periods.first,
      !DeniedRun.all(in: compiled.expression, compiled.text).contains(where: { $0.period != nil })
    else { return nil }
    let dated = try searcher.parse("\(LetterField.date):\(period.value)", isStrict: false)
    let passages = try searcher.compile(dated).query()
    let letters = NamedLetters([words], in: runs, passages)
    let hasLetters = try !period.isExcluded && count(.filter(passages)) > 0
    guard hasLetters || !period.isYear else { return nil }
    let lifts = hasLetters && !isRestricted(to: LetterField.ofDates)
    return NamedPeriod(words: letters.words, letters: lifts ? letters : nil)
  }
}
