import InvertedIndex
import LetterParsing

extension LetterSearcher {
  /// Counts what a report holds, and the letters that its rates are of.
  func summary(of letters: [FoundLetter], for request: SearchRequest) throws -> ReportSummary {
    let counts = try counts(of: letters)
    return ReportSummary(
      tally: counts.all.tally,
      institutions: Set(letters.map(\.body)).count,
      outOf: try denominators(for: request),
      sections: Self.sections(counts.sections, of: try lettersBySection(for: request)),
      years: try possibleYears(for: request).map { year in
        .init(
          value: year.value,
          tally: counts.years[year.value, default: TallyCounter()].tally,
          ofLetters: year.count.letters
        )
      },
      doubtfulDates: letters.compactMap(\.doubtfulDate)
    )
  }

  private struct ReportCounts {
    var all = TallyCounter()
    var years: [String: TallyCounter] = [:]
    var sections: [SectionName: TallyCounter] = [:]
  }

  private func counts(of letters: [FoundLetter]) throws -> ReportCounts {
    var counts = ReportCounts()
    var years: [GroupID: String] = [:]
    for letter in letters { years[letter.group] = letter.date.map { String($0.year) } }
    for entry in try entries(of: letters.flatMap(\.documents)) {
      counts.all.add(passageOf: entry.letter, in: entry.section)
      counts.sections[entry.section, default: .init()]
        .add(passageOf: entry.letter, in: entry.section)
      counts.years[years[entry.letter] ?? SearchResponse.Facet.notStated, default: .init()]
        .add(passageOf: entry.letter, in: entry.section)
    }
    return counts
  }

  /// Those that stand beside each other first, and in any case.
  private static func sections(
    _ counts: [SectionName: TallyCounter],
    of letters: [SectionName: Int]
  ) -> [ReportSummary.Section] {
    let paired: [SectionName] = [.strengths, .improvements]
    let others = SectionName.allCases.filter { !paired.contains($0) && counts[$0] != nil }
    return (paired + others).map { name in
      let tally = counts[name, default: TallyCounter()].tally
      return .init(
        name: name,
        count: .init(passages: tally.passages, letters: tally.letters),
        ofLetters: letters[name, default: 0]
      )
    }
  }
}
