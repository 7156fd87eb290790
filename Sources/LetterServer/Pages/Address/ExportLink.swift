import LetterSearch

/// A form in which a page offers all matches as a file.
struct ExportLink {
  var name: String
  /// For whom it is.
  var purpose: String
  /// What the API is asked for, besides the search.
  var parameters: [(name: String, value: String)]

  static let all = [
    ExportLink("Excel (CSV)", "opens in Excel without damage", .csv, [("excel", "1")]),
    ExportLink("CSV", "for scripts and other spreadsheets", .csv),
    ExportLink("Markdown", "quotations with citations", .markdown),
    ExportLink("HTML report", "prints, and opens in Word", .html),
    ExportLink("NDJSON", "a passage a line, for programs", .ndjson),
    ExportLink("RIS", "for Zotero, EndNote and others", .ris),
  ]

  private init(
    _ name: String,
    _ purpose: String,
    _ format: ExportFormat,
    _ options: [(name: String, value: String)] = []
  ) {
    self.name = name
    self.purpose = purpose
    parameters = [("format", format.rawValue)] + options
  }
}
