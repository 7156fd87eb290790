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
  }

  package var tally: ThemeReport.Tally
  /// Schools, councils and other bodies with a passage.
  package var institutions: Int
  /// Letters that could have been found: those that the restrictions to letters leave.
  package var ofLetters: Int
  /// These restrictions; without them all letters of the index count.
  package var letterFilters: [SearchRequest.Filter]
  /// Strengths and improvements, then others that have passages.
  package var sections: [Section]
  /// From the first year with a letter to the last; what could have been found is in it, too.
  package var years: [Year]

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

  /// Of what the letters found are a part: `237 letters of the index`.
  package var denominator: String {
    let letters = counted(ofLetters, "letter")
    guard !letterFilters.isEmpty else { return letters + " of the index" }
    // Of letters only, so that no theme needs a name.
    let restrictions = letterFilters.map { filter in
      let words = FieldLabels.restriction(filter, ThemeBook()).replacing(": ", with: " ")
      return words.prefix(1).lowercased() + words.dropFirst()
    }
    return letters + " with " + restrictions.joined(separator: "; ")
  }
}
