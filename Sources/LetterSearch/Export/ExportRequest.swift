/// What is to be exported, and how.
package struct ExportRequest: Sendable, Equatable {
  /// Query, filters and order; all that it finds is exported, whatever its limit.
  package var search: SearchRequest
  package var format: ExportFormat
  var columns = PassageColumn.standard
  /// How many characters ``PassageColumn/left`` and ``PassageColumn/right`` keep; `nil` for all.
  package var contextLength: Int?
  /// Whether a spreadsheet will open the file.
  package var isForSpreadsheets = false
  /// A random part of the passages; `nil` for all.
  package var sample: RandomSample?
  /// Only the first so many in the order of the search; `nil` for all.
  ///
  /// It does not go with ``sample``.
  package var limit: Int?
  /// Only the passages of these ids, which were chosen one by one; `nil` for all.
  ///
  /// Without words to look for they stand in this order. It goes with neither ``sample`` nor
  /// ``limit``.
  package var chosen: [String]?
  /// The time of the export, when the file is to tell it.
  package var stamp: String?

  package init(_ search: SearchRequest, as format: ExportFormat) {
    self.search = search
    self.format = format
  }

  /// Takes columns by their names, each once.
  ///
  /// - Throws: ``LetterSearchError/badRequest(_:)`` when the format has none, and
  ///   ``LetterSearchError/badRestriction(_:_:_:)`` for a name that is none of a column.
  package mutating func setColumns(_ names: [String]) throws {
    guard format.hasColumns else {
      throw LetterSearchError.badRequest("columns are for csv, tsv, json and ndjson")
    }
    columns = try names.map { name in
      if let column = PassageColumn(named: name) { return column }
      if let advice = PassageColumn.advice(on: name) {
        let reason = "there is no such column: \(advice)"
        throw LetterSearchError.badRestriction("columns", name, reason)
      }
      let known = PassageColumn.allCases.map(\.rawValue)
      let near = name.nearest(in: known).map { "did you mean \($0)? There" } ?? "there"
      throw LetterSearchError.badRestriction(
        "columns",
        name,
        "there is no such column; \(near) are \(known.joined(separator: ", "))"
      )
    }
    guard !columns.isEmpty, Set(columns).count == columns.count else {
      throw LetterSearchError.badRequest("columns are given by their names, each once")
    }
  }

  /// Makes cells safe to open in a spreadsheet.
  ///
  /// - Throws: ``LetterSearchError/badRequest(_:)`` when the format has no cells.
  package mutating func prepareForSpreadsheets() throws {
    guard format.isDelimited else {
      throw LetterSearchError.badRequest("excel is for csv and tsv")
    }
    isForSpreadsheets = true
  }
}
