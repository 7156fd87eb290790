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
  /// The time of the export, when the file is to tell it.
  package var stamp: String?

  package init(_ search: SearchRequest, as format: ExportFormat) {
    self.search = search
    self.format = format
  }

  /// Takes columns by their names, each once.
  ///
  /// - Throws: ``LetterSearchError/badRequest(_:)`` when the format has none, a name is none of a
  ///   column, or there are none.
  package mutating func setColumns(_ names: [String]) throws {
    guard format.hasColumns else {
      throw LetterSearchError.badRequest("columns are for csv, tsv, json and ndjson")
    }
    columns = try names.map { name in
      if let column = PassageColumn(named: name) { return column }
      if let advice = PassageColumn.advice(on: name) {
        throw LetterSearchError.badRequest("there is no column \(name): \(advice)")
      }
      let known = PassageColumn.allCases.map(\.rawValue)
      let near = name.nearest(in: known).map { "did you mean \($0)? There" } ?? "there"
      throw LetterSearchError.badRequest(
        "there is no column \(name); \(near) are \(known.joined(separator: ", "))"
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
