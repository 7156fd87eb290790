package import LetterParsing

/// How much a report holds, and out of how many letters.
package struct ReportSummary: Sendable, Equatable {
  /// Letters of one year.
  package struct Year: Sendable, Equatable {
    /// As `2011`, or ``SearchResponse.Facet.notStated``.
    package var value: String
    package var tally: ThemeReport.Tally
    /// Letters of the year that could have been found.
    package var ofLetters: Int

    /// Letters without a date are of no year.
    var isDated: Bool { value != SearchResponse.Facet.notStated }

    /// Whether rates are more chance than trend.
    package var hasFewLetters: Bool { ofLetters < ThemeReport.fewLetters }
  }

  /// Passages of one section.
  package struct Section: Sendable, Equatable {
    package var name: SectionName
    package var count: SearchResponse.Count
    /// Letters that have the section, of those that the restrictions to letters leave: others can have
    /// no such passage.
    package var ofLetters: Int
  }

  package var tally: ThemeReport.Tally
  /// Schools, councils and other bodies with a passage.
  package var institutions: Int
  package var outOf: Denominators
  /// Strengths and improvements, then others that have passages.
  package var sections: [Section]
  /// From the first year with a letter to the last; what could have been found is in it, too.
  package var years: [Year]
  /// Names of the letters found that are dated before the visit that they tell of.
  package var doubtfulDates: [String] = []

  /// Letters that could have been found, of which rates are.
  package var ofLetters: Int { outOf.possible.letters }

  package var total: SearchResponse.Count {
    .init(passages: tally.passages, letters: tally.letters)
  }

  /// What a reader of rates should know; `nil` when there are letters enough.
  package var warning: String? {
    guard tally.passages > 0 else { return nil }
    if ofLetters < ThemeReport.fewLetters {
      return ThemeReport.warning(onRatesOf: ofLetters)
    }
    return ThemeReport.warning(onYearsOf: years.filter(\.isDated).map(\.ofLetters))
  }

  /// How many letters were found, of how many: `62 of 160 letters with areas for improvement (38.8 per
  /// 100); of 166 letters of the index, 37.3 per 100`.
  package var letters: String {
    func rate(of letters: Int) -> String { "\(tally.lettersPer100(of: letters)) per 100" }
    let found = "\(tally.letters) of \(outOf.possibleInWords) (\(rate(of: ofLetters)))"
    guard outOf.withSections != nil else { return found }
    return found + "; of \(outOf.restrictedInWords), \(rate(of: outOf.restricted.letters))"
  }
}
