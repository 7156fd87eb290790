import InvertedIndex
import LetterParsing
import Search

/// How often letters speak of each theme.
package struct ThemeReport: Sendable {
  /// By what letters are told apart.
  package enum Grouping: String, Sendable, CaseIterable {
    case year
    case kind
  }

  /// Rates over fewer letters than this are more chance than trend.
  package static let fewLetters = 30

  /// The year of letters without a date.
  package static let noDate = "no date"

  /// What a theme, or a theme in one group of letters, comes to.
  package struct Tally: Sendable, Equatable {
    package var passages = 0
    package var letters = 0
    /// Among them, those under strengths and those under areas for improvement.
    package var strengths = SearchResponse.Count(passages: 0, letters: 0)
    package var improvements = SearchResponse.Count(passages: 0, letters: 0)

    package func lettersPer100(of total: Int) -> Double {
      total > 0 ? (Double(letters) * 1000 / Double(total)).rounded() / 10 : 0
    }
  }

  /// A theme with its counts.
  package struct Row: Sendable, Equatable {
    package var theme: ThemeBook.Theme
    package var tally: Tally
    /// One for each of ``groups``.
    package var byGroup: [Tally]
  }

  /// Letters of one year or kind.
  package struct Group: Sendable, Equatable {
    package var value: String
    package var letters: Int
  }

  package var request: SearchRequest
  package var grouping: Grouping?
  package var interpreted: String
  package var notes: [SearchResponse.Note]
  package var generation: String
  /// What was found.
  package var total: SearchResponse.Count
  /// The letters that rates are per 100 of: those that are found whatever the themes of a passage,
  /// since of the letters that have a theme all have it.
  package var ratedLetters: Int
  /// What was found, whatever its themes: what each column of ``rows`` is a part of.
  package var all: Tally
  /// Passages found that have no theme, standard wording included.
  package var withoutTheme: Int
  /// Years in ascending order, kinds with the most letters first.
  package var groups: [Group]
  /// Names of letters that are counted under a year that may be wrong: see ``DoubtfulDates``.
  package var doubtfulDates: [String] = []
  /// Places in ``groups`` of years: letters without a date are of none.
  package var years: [Int] {
    grouping == .year ? groups.indices.filter { groups[$0].value != Self.noDate } : []
  }
  /// The theme of most letters first, then of most passages, then in the order of the book.
  package var rows: [Row]
}

extension LetterSearcher {
  /// Counts the themes of the passages that a request finds.
  ///
  /// - Parameter book: gives the themes in place of those in the index.
  package func themes(
    _ request: SearchRequest,
    by grouping: ThemeReport.Grouping? = nil,
    book: ThemeBook? = nil
  ) throws -> ThemeReport {
    let found = try themedPassages(of: request, book: book)
    return try report(on: found, by: grouping, among: lettersOfAnyTheme(for: found.request))
  }

  /// The letters that a request finds without its restrictions to themes; `nil` where it has none.
  private func lettersOfAnyTheme(for request: SearchRequest) throws -> Set<GroupID>? {
    var wider = request
    wider.filters.removeAll { $0.field == LetterField.theme }
    let expression = try parse(request.text, isStrict: request.isStrict).expression
    let others = expression.withoutRestrictions { part in
      if case .fielded([LetterField.theme], _) = part { true } else { false }
    }
    guard others != nil || wider.filters.count < request.filters.count else { return nil }
    if let others { wider.text = QueryPrinter.print(others, schema: compiler.schema) }
    return Set(try matches(of: wider).documents.map(index.segment.group))
  }

  /// Counts the themes of passages that were found.
  ///
  /// - Parameter letters: those that rates are of; `nil` for the letters of the passages.
  func report(
    on found: ThemedPassages,
    by grouping: ThemeReport.Grouping? = nil,
    among letters: Set<GroupID>? = nil
  ) throws -> ThemeReport {
    let foundLetters = Set(found.entries.map(\.letter))
    var groupsByLetter: [GroupID: String] = [:]
    for letter in letters ?? foundLetters {
      groupsByLetter[letter] = try grouping.map { try value(of: $0, letter) } ?? ""
    }
    let groups = grouping.map { Self.groups(groupsByLetter.values, $0) } ?? []
    let numbers = Dictionary(
      uniqueKeysWithValues: groups.enumerated().map { ($1.value, $0) }
    )
    var counter = ThemeCounter(themes: found.book.themes.count, groups: groups.count)
    var all = TallyCounter()
    for entry in found.entries {
      all.add(passageOf: entry.letter, in: entry.section)
      counter.count(entry, in: groupsByLetter[entry.letter].flatMap { numbers[$0] })
    }
    return ThemeReport(
      request: found.request,
      grouping: grouping,
      interpreted: found.interpreted,
      notes: found.notes,
      generation: index.metadata.generation,
      total: .init(passages: found.entries.count, letters: foundLetters.count),
      ratedLetters: groupsByLetter.count,
      all: all.tally,
      withoutTheme: found.entries.count { $0.themes.isEmpty },
      groups: groups,
      doubtfulDates: grouping == .year
        ? try doubtfulDates.letters(of: index).filter { groupsByLetter[$0] != nil }
          .map { try DoubtfulDates.name(of: index.letterFacts($0)) } : [],
      rows: counter.rows(found.book)
    )
  }

  private func value(of grouping: ThemeReport.Grouping, _ letter: GroupID) throws -> String {
    let letter = try index.letterFacts(letter).letter
    return switch grouping {
    case .year: letter.date.map { String($0.year) } ?? ThemeReport.noDate
    case .kind: letter.kind.rawValue
    }
  }

  private static func groups(
    _ values: some Sequence<String>,
    _ grouping: ThemeReport.Grouping
  ) -> [ThemeReport.Group] {
    var counts: [String: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    let groups = counts.map { ThemeReport.Group(value: $0.key, letters: $0.value) }
    return groups.sorted { left, right in
      switch grouping {
      case .year: left.value < right.value
      case .kind: (right.letters, left.value) < (left.letters, right.value)
      }
    }
  }
}

/// Counts passages and letters of each theme, whatever the order of passages.
private struct ThemeCounter {
  private var cells: [TallyCounter]
  private var groupCells: [[TallyCounter]]

  init(themes: Int, groups: Int) {
    cells = Array(repeating: TallyCounter(), count: themes)
    groupCells = Array(repeating: Array(repeating: TallyCounter(), count: groups), count: themes)
  }

  mutating func count(_ entry: ThemedPassages.Entry, in group: Int?) {
    for theme in entry.themes {
      cells[theme].add(passageOf: entry.letter, in: entry.section)
      if let group {
        groupCells[theme][group].add(passageOf: entry.letter, in: entry.section)
      }
    }
  }

  func rows(_ book: ThemeBook) -> [ThemeReport.Row] {
    let rows = book.themes.enumerated().map { place, theme in
      ThemeReport.Row(
        theme: theme,
        tally: cells[place].tally,
        byGroup: groupCells[place].map(\.tally)
      )
    }
    let ranked = rows.enumerated().sorted { left, right in
      let (first, second) = (left.element.tally, right.element.tally)
      return (second.letters, second.passages, left.offset)
        < (first.letters, first.passages, right.offset)
    }
    return ranked.map(\.element)
  }
}
