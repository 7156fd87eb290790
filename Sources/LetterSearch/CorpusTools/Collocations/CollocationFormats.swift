import Search

/// Collocations as JSON, for the command line and the server alike.
package enum CollocationJSON {
  package static func document(_ collocations: Collocations) -> JSON {
    let request = collocations.request
    return .object([
      .init(
        "query",
        SearchJSON.query(
          request.search.text,
          interpreted: collocations.interpreted,
          collocations.notes
        )
      ),
      .init("generation", .string(collocations.generation)),
      .init("window", .integer(request.window)),
      .init(
        "total",
        .object([
          .init("matches", .integer(collocations.total.lines)),
          .init("passages", .integer(collocations.total.passages)),
          .init("letters", .integer(collocations.total.letters)),
          .init("words_near", .integer(collocations.nearWordCount)),
          .init("words", .integer(collocations.wordCount)),
          .init("collocates", .integer(collocations.collocateCount)),
        ])
      ),
      .init("collocates", .array(collocations.collocates.map(collocate))),
      .init("next", collocations.nextOffset.map { .integer($0) } ?? .null),
    ])
  }

  private static func collocate(_ collocate: Collocate) -> JSON {
    .object([
      .init("word", .string(collocate.word)),
      .init("observed", .integer(collocate.observed)),
      .init("expected", .number(collocate.shownExpected)),
      .init("frequency", .integer(collocate.frequency)),
      .init("passages", .integer(collocate.passages)),
      .init("letters", .integer(collocate.letters)),
      .init("g2", .number(collocate.shownLogLikelihood)),
      .init("logdice", .number(collocate.shownLogDice)),
    ])
  }
}

/// Collocates as rows of a table, the same columns in every tabular format.
package enum CollocationTable {
  package static let columns = [
    "word", "observed", "expected", "frequency", "passages", "letters", "g2", "logdice",
  ]

  /// The cells of a collocate in the order of ``columns``.
  package static func row(for collocate: Collocate) -> [String] {
    [
      collocate.word, String(collocate.observed), String(collocate.shownExpected),
      String(collocate.frequency), String(collocate.passages), String(collocate.letters),
      String(collocate.shownLogLikelihood), String(collocate.shownLogDice),
    ]
  }

  /// The same for people: each measure with two digits behind the point, so that columns align.
  package static func alignedRow(for collocate: Collocate) -> [String] {
    let measures = [collocate.expected, collocate.logLikelihood, collocate.logDice]
      .map { DecimalText.of($0, digits: 2) }
    return [collocate.word, String(collocate.observed), measures[0]]
      + [collocate.frequency, collocate.passages, collocate.letters].map { String($0) }
      + measures[1...]
  }
}

/// Measures with as many digits as say something.
extension Collocate {
  fileprivate var shownExpected: Double { expected.rounded(toDigits: 2) }
  fileprivate var shownLogLikelihood: Double { logLikelihood.rounded(toDigits: 2) }
  fileprivate var shownLogDice: Double { logDice.rounded(toDigits: 3) }
}
