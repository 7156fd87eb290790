extension ThemeReport {
  /// What a reader of rates should know; `nil` when there are letters enough.
  package var warning: String? {
    guard ratedLetters < Self.fewLetters, ratedLetters > 0 else { return nil }
    return Self.warning(onRatesOf: ratedLetters)
  }

  /// Which letters rates are of, without a full stop; `nil` where they are those found.
  package var ratesRemark: String? {
    ratedLetters == total.letters
      ? nil
      : "Rates are of the \(counted(ratedLetters, "letter")) found without the choice of themes"
  }

  /// What a reader of strengths beside improvements should know, without a full stop; `nil` when as
  /// many letters have passages that were found in the one section as in the other.
  ///
  /// It tells of what was found: a restriction may hide sections that the letters have.
  package var sectionsRemark: String? {
    let (strengths, improvements) = (all.strengths.letters, all.improvements.letters)
    guard strengths != improvements else { return nil }
    return "Of \(counted(total.letters, "letter")), \(Self.number(strengths)) passages found here "
      + "under strengths and \(Self.number(improvements)) such under areas for improvement"
  }

  private static func number(_ letters: Int) -> String {
    switch letters {
    case 0: "none has"
    case 1: "1 has"
    default: "\(letters.grouped) have"
    }
  }

  static func warning(onRatesOf letters: Int) -> String {
    "Rates per 100 are of \(counted(letters, "letter")) only: read the counts."
  }

  /// What a reader of rates by year should know; `nil` when each year has letters enough and none of
  /// them may be of another.
  package var yearWarning: String? {
    let warnings = [
      Self.warning(onYearsOf: years.map { groups[$0].letters }),
      DoubtfulDates.remark(onCountsOf: doubtfulDates),
    ].compactMap(\.self)
    return warnings.isEmpty ? nil : warnings.joined(separator: " ")
  }

  /// - Parameter letters: how many there are of each year; a year without letters does not count.
  static func warning(onYearsOf letters: [Int]) -> String? {
    let years = letters.filter { $0 > 0 }
    let few = years.count { $0 < fewLetters }
    guard few > 0 else { return nil }
    let verb = few == 1 ? "has" : "have"
    return (few == years.count ? "Every year has" : "\(few) of \(years.count) years \(verb)")
      + " fewer than \(fewLetters) letters: rates of such years are more chance than trend."
  }

  package var json: JSON {
    .object([
      .init(
        "query",
        .object([
          .init("text", .string(request.text)), .init("interpreted", .string(interpreted)),
          .init("notes", .array(notes.map(SearchJSON.note))),
        ])
      ),
      .init("generation", .string(generation)),
      .init("total", total.json),
      .init("without_theme", .integer(withoutTheme)),
      .init("warning", .text(warning)),
      .init("by", .text(grouping?.rawValue)),
      .init("themes", .array(rows.map(json))),
    ])
  }

  private func json(_ row: Row) -> JSON {
    var members: [JSON.Member] = [
      .init("theme", .string(row.theme.id)), .init("label", .string(row.theme.label)),
    ]
    members += Self.members(row.tally, of: ratedLetters)
    if let grouping {
      let values = zip(groups, row.byGroup).map { group, tally in
        JSON.object(
          [.init(grouping.rawValue, .string(group.value))]
            + Self.members(tally, of: group.letters)
        )
      }
      members.append(.init("by_\(grouping.rawValue)", .array(values)))
    }
    return .object(members)
  }

  private static func members(_ tally: Tally, of letters: Int) -> [JSON.Member] {
    [
      .init("passages", .integer(tally.passages)), .init("letters", .integer(tally.letters)),
      .init("of_letters", .integer(letters)),
      .init("per_100_letters", .number(tally.lettersPer100(of: letters))),
      .init("strengths", tally.strengths.json), .init("improvements", tally.improvements.json),
    ]
  }

  package static let columns = [
    "theme", "label", "by", "value", "passages", "letters", "of_letters", "per_100_letters",
    "strength_passages", "strength_letters", "improvement_passages", "improvement_letters",
  ]

  /// Rows of ``columns``: one a theme and, behind it, one a group.
  package var table: [[String]] {
    rows.flatMap { row in
      let whole = cells(row.theme, "", "", row.tally, of: ratedLetters)
      return [whole]
        + zip(groups, row.byGroup).map { group, tally in
          cells(row.theme, grouping?.rawValue ?? "", group.value, tally, of: group.letters)
        }
    }
  }

  private func cells(
    _ theme: ThemeBook.Theme,
    _ grouping: String,
    _ value: String,
    _ tally: Tally,
    of letters: Int
  ) -> [String] {
    let counts = [
      tally.strengths.passages, tally.strengths.letters, tally.improvements.passages,
      tally.improvements.letters,
    ]
    return [
      theme.id, theme.label, grouping, value, String(tally.passages), String(tally.letters),
      String(letters), String(tally.lettersPer100(of: letters)),
    ] + counts.map(String.init)
  }
}
