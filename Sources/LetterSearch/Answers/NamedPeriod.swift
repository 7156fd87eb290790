import Search
import TextAnalysis

/// A period that a plain query tells: "caseloads since 2019".
///
/// Years seldom stand in passages, and those that have one tell of a plan or a law. So the words of the
/// period count little, and passages of letters of other dates, or of none, keep a share of their score.
/// No passage is found or lost by it.
struct NamedPeriod: Sendable {
  /// What a word of the period counts, of what it would count elsewhere.
  static let wordShare = NamedSection.wordShare
  /// What a passage keeps whose letter is of another date.
  static let otherShare = 0.3

  /// Where it stands in the query.
  let utf8: Range<Int>?
  /// Its words as typed.
  let words: Set<String>
  /// Passages of letters of the period.
  let passages: Query
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
  ) throws -> NamedPeriod? {
    let asked = request.filters.map(\.field) + compiled.expression.fieldNames
    guard request.rescoring == .neighbours, request.order == .score,
      !asked.contains(where: Self.dateFields.contains)
    else { return nil }
    let runs = Self.lookedAtRuns(of: compiled.expression)
    let periods = runs.flatMap { Self.periods(in: $0) }
    guard periods.count == 1, let (words, value) = periods.first else { return nil }
    let passages = try compile(parse("date:\(value)", isStrict: false)).query()
    guard try searcher.count(.filter(passages), .documents).documents > 0 else { return nil }
    // A word that stands elsewhere, too, is also what the query is about.
    let ofPeriod = words.map(\.text)
    let own = Set(ofPeriod).filter { word in
      runs.joined().count { $0.text == word } == ofPeriod.count { $0 == word }
    }
    return NamedPeriod(
      utf8: PlainName(words: words, isInPassages: true).utf8,
      words: own,
      passages: passages
    )
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
