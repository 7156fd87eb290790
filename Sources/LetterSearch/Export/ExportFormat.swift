/// A form in which passages are exported.
package enum ExportFormat: String, Sendable, CaseIterable {
  case csv
  case tsv
  case json
  case ndjson
  case markdown = "md"
  case html
  case ris
  case bibtex
  case openSearch = "opensearch"

  /// Whether the passages of a letter stand together, the letter with the best passage first.
  ///
  /// So reports are read, and reference managers get one entry a letter. The other formats have a
  /// row a passage, in the order of the search.
  package var groupsByLetter: Bool {
    switch self {
    case .markdown, .html, .ris, .bibtex: true
    case .csv, .tsv, .json, .ndjson, .openSearch: false
    }
  }

  /// Whether people choose the columns.
  package var hasColumns: Bool {
    switch self {
    case .csv, .tsv, .json, .ndjson: true
    case .markdown, .html, .ris, .bibtex, .openSearch: false
    }
  }

  /// Whether a spreadsheet opens it.
  package var isDelimited: Bool { self == .csv || self == .tsv }
}
