/// What is to be exported, and how.
package struct ExportRequest: Sendable, Equatable {
  /// Query, filters and order; all that it finds is exported, whatever its limit.
  package var search: SearchRequest
  package var format: ExportFormat
  package var columns = PassageColumn.standard
  /// How many characters ``PassageColumn/left`` and ``PassageColumn/right`` keep; `nil` for all.
  package var contextLength: Int?
  /// Whether a spreadsheet will open the file.
  package var isForSpreadsheets = false
  /// The time of the export, when the file is to tell it.
  package var stamp: String?

  package init(_ search: SearchRequest, as format: ExportFormat) {
    self.search = search
    self.format = format
  }
}
