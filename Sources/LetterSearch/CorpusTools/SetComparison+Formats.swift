/// A comparison for other programs.
extension SetComparison {
  package var json: JSON {
    .object([
      .init("a", json(of: first)),
      .init("b", json(of: second)),
      .init("overlap", overlap.json),
      .init("min_letters", .integer(leastLetters)),
      .init("remarks", .strings(remarks)),
      .init("generation", .string(generation)),
      .init("more_in_a", .array(first.typical.map(Self.json))),
      .init("more_in_b", .array(second.typical.map(Self.json))),
    ])
  }

  /// The columns of tables.
  package static let columns = [
    "set", "text", "words", "g2", "log_ratio", "a_occurrences", "a_passages", "a_letters",
    "b_occurrences", "b_passages", "b_letters",
  ]

  /// The cells of all words and phrases in the order of ``columns``, those of the first set first.
  package var rows: [[String]] {
    first.typical.map { ["a"] + Self.cells(of: $0) }
      + second.typical.map { ["b"] + Self.cells(of: $0) }
  }

  private static func cells(of entry: Entry) -> [String] {
    [
      entry.text, String(entry.wordCount), String(g2(entry)),
      logRatio(entry).map { String($0) } ?? "",
    ]
      + [entry.first, entry.second].flatMap { uses in
        [uses.occurrences, uses.passages, uses.letters].map { String($0) }
      }
  }

  private static func g2(_ entry: Entry) -> Double { entry.logLikelihood.rounded(toDigits: 2) }

  private static func logRatio(_ entry: Entry) -> Double? { entry.logRatio?.rounded(toDigits: 3) }

  private func json(of side: Side) -> JSON {
    .object([
      .init(
        "query",
        .object([
          .init("text", .text(side.query)),
          .init("interpreted", .string(side.interpreted)),
          .init("notes", .array(side.notes.map(SearchJSON.note))),
        ])
      ),
      .init("total", side.found.json),
      .init("compared", side.compared.json),
      .init("words", .integer(side.words)),
      .init("typical", .integer(side.typicalCount)),
    ])
  }

  private static func json(of entry: Entry) -> JSON {
    .object([
      .init("text", .string(entry.text)),
      .init("words", .integer(entry.wordCount)),
      .init("g2", .number(g2(entry))),
      .init("log_ratio", logRatio(entry).map { .number($0) } ?? .null),
      .init("a", json(of: entry.first)),
      .init("b", json(of: entry.second)),
    ])
  }

  private static func json(of uses: Uses) -> JSON {
    .object([
      .init("occurrences", .integer(uses.occurrences)),
      .init("passages", .integer(uses.passages)),
      .init("letters", .integer(uses.letters)),
    ])
  }
}
