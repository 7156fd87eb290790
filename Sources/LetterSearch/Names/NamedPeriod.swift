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

extension LetterSearcher {
  /// Fields of dates.
  private static let dateFields = ["date", "visit", "year", "month", "academic_year"]

  /// The period that a query tells.
  ///
  /// `nil` for none, for two, where no letter is of it, where the order is not that of the best match,
  /// and where dates are chosen already.
  func namedPeriod(
    in compiled: CompiledQuery,
    _ request: SearchRequest
  ) throws -> NamedLetters? {
    let asked = request.filters.map(\.field) + compiled.expression.fieldNames
    guard request.rescoring == .neighbours, request.order == .score,
      !asked.contains(where: Self.dateFields.contains)
    else { return nil }
    let runs = Self.lookedAtRuns(of: compiled.expression)
    let periods = runs.flatMap { Self.periods(in: $0) }
    guard periods.count == 1, let (words, value) = periods.first else { return nil }
    let passages = try compile(parse("date:\(value)", isStrict: false)).query()
    guard try searcher.count(.filter(passages), .documents).documents > 0 else { return nil }
    return NamedLetters([words], in: runs, passages)
  }

  private static func periods(
    in words: [QueryWord]
  ) -> [(words: ArraySlice<QueryWord>, value: String)] {
    var periods: [(words: ArraySlice<QueryWord>, value: String)] = []
    var start = words.startIndex
    while start < words.endIndex {
      guard let period = SpokenPeriod(words[start...]) else {
        start += 1
        continue
      }
      periods.append((words[start..<start + period.wordCount], period.value))
      start += period.wordCount
    }
    return periods
  }
}
