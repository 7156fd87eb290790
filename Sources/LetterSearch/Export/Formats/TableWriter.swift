/// Comma- or tab-separated rows; the provenance stands in a file of its own.
struct TableWriter: ExportWriter {
  private let provenance: ExportProvenance
  private let form: TableForm
  private let rows: RowEncoder<TableForm>

  init(provenance: ExportProvenance, form: DelimitedText) {
    self.provenance = provenance
    let request = provenance.request
    self.form = TableForm(text: form, dialect: request.isForSpreadsheets ? .spreadsheet : .plain)
    rows = RowEncoder(request, self.form)
  }

  func head() -> [UInt8] {
    var bytes = provenance.request.isForSpreadsheets ? DelimitedText.byteOrderMark : []
    form.text.append(
      provenance.request.columns.map { .text($0.rawValue) },
      form.dialect,
      to: &bytes
    )
    return bytes
  }

  func append(_ hits: ArraySlice<Hit>, isFirst: Bool, to bytes: inout [UInt8]) {
    var rows = rows
    for hit in hits { rows.append(hit, to: &bytes) }
  }

  func companions() -> [(ending: String, text: String)] {
    [ProvenanceFile.companion(provenance.json)]
  }
}

/// Rows of delimited text.
private struct TableForm: RowForm {
  let text: DelimitedText
  let dialect: DelimitedText.Dialect

  var start: [UInt8] { [] }
  var end: [UInt8] { text.lineEnd(dialect) }

  func lead(of column: PassageColumn, isFirst: Bool) -> [UInt8] {
    isFirst ? [] : [text.separator]
  }

  func append(_ cell: TableCell, to bytes: inout [UInt8]) {
    text.append(cell, dialect, to: &bytes)
  }
}
