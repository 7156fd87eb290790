import InvertedIndex
import Search

extension LetterSearcher {
  /// Counts what each code finds by the values of a field: a cross-tabulation whose rows are the codes,
  /// in the order of the codebook.
  ///
  /// The totals of a column are of the passages with any code. A code is counted out of the letters that
  /// its own query and the restrictions leave, whatever the words.
  /// - Parameter name: of a facet: `year`, `la`, `section`.
  /// - Throws: ``LetterSearchError/badRestriction(_:_:_:)`` for a field that there is none to count by.
  package func crossTable(of coding: Coding, by name: String) throws -> CrossTable {
    let field = try countedFields([name], among: coding.coded)[0]
    func counts(_ documents: MatchedDocuments) -> CrossCounts {
      CrossCounts(documents, by: [field.axis])
    }
    let found = CrossCounts(
      coding.codes.map { counts($0.documents) },
      within: counts(coding.coded)
    )
    let possible = CrossCounts(
      try coding.codes.map { counts(try reach(of: $0, coding.request.search)) },
      within: counts(coding.possible)
    )
    let request = CrossTable.Request(coding.request.search, by: [Self.codeAxis, field.name])
    let codes = coding.codes.enumerated().map { place, code in
      CrossTable.Value(
        value: code.code.name,
        isNotStated: false,
        isFoundAlone: false,
        total: .init(found.axes[0][place], of: possible.axes[0][place]),
        label: place
      )
    }
    return CrossTable(
      request: request,
      interpreted: coding.request.search.text,
      notes: coding.notes,
      wordsNeeded: .all,
      generation: coding.generation,
      outOf: coding.outOf,
      total: .init(found.total, of: possible.total),
      axes: [
        CrossTable.Axis(
          field: Self.codeAxis,
          values: codes,
          unfoundCount: 0,
          isByDate: false,
          isOfCodes: true
        ),
        axis(field, found.axes[1], possible.axes[1], request),
      ],
      dateRemark: field.isByDate ? try dateRemark(on: coding.coded) : nil,
      found: found,
      possible: possible
    )
  }

  /// What the rows of a table of codes are called.
  private static let codeAxis = "code"

  /// The passages that the restrictions leave, those in the query of a code, too.
  private func reach(
    of code: Coding.Found,
    _ restrictions: SearchRequest
  ) throws -> MatchedDocuments {
    var request = restrictions
    request.text = code.code.query
    return try searcher.matched(understand(restriction(of: request)).ranked.query)
  }
}
