/// One format of an export.
///
/// Passages are written on several threads, and put together in their order: each run of them knows
/// nothing of the others but whether it is the first.
protocol ExportWriter: Sendable {
  /// What stands before the first entry.
  func head() -> [UInt8]

  /// Appends some passages, or all passages of a letter where the format has them together.
  ///
  /// - Parameters:
  ///   - hits: at least one.
  ///   - isFirst: whether they begin the export.
  func append(_ hits: ArraySlice<Hit>, isFirst: Bool, to bytes: inout [UInt8])

  /// What stands behind the last entry.
  func tail() -> [UInt8]

  /// Files beside the export: what is added to its name, and what they hold.
  func companions() -> [(ending: String, text: String)]
}

extension ExportWriter {
  func head() -> [UInt8] { [] }
  func tail() -> [UInt8] { [] }
  func companions() -> [(ending: String, text: String)] { [] }
}

extension ExportProvenance {
  func writer() -> any ExportWriter {
    switch request.format {
    case .csv: TableWriter(provenance: self, form: .commas)
    case .tsv: TableWriter(provenance: self, form: .tabs)
    case .json: JSONWriter(provenance: self)
    case .ndjson: JSONLinesWriter(provenance: self)
    case .markdown: MarkdownReportWriter(provenance: self)
    case .html: HTMLReportWriter(provenance: self)
    case .ris: RISWriter(provenance: self)
    case .bibtex: BibTeXWriter(provenance: self)
    case .openSearch: OpenSearchWriter(provenance: self)
    }
  }
}
