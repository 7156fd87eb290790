/// Comma- or tab-separated rows; the provenance stands in a file of its own.
struct TableWriter: ExportWriter {
  let provenance: ExportProvenance
  let form: DelimitedText

  private var request: ExportRequest { provenance.request }
  private var dialect: DelimitedText.Dialect {
    request.isForSpreadsheets ? .spreadsheet : .plain
  }

  func head() -> [UInt8] {
    // Excel takes a file for UTF-8 only when it begins with this mark.
    var bytes: [UInt8] = request.isForSpreadsheets ? [0xef, 0xbb, 0xbf] : []
    form.append(request.columns.map { .text($0.rawValue) }, dialect, to: &bytes)
    return bytes
  }

  func append(_ hits: ArraySlice<Hit>, isFirst: Bool, to bytes: inout [UInt8]) {
    var letter: String?
    // Passages of a letter mostly follow each other; what they share is made once.
    var letterCells: [[UInt8]?] = []
    for hit in hits {
      let row = request.row(hit)
      if hit.letter.id != letter {
        letter = hit.letter.id
        letterCells = request.columns.map { column in
          column.isOfLetter ? form.encoded(row.cell(column), dialect) : nil
        }
      }
      for (index, column) in request.columns.enumerated() {
        if index > 0 { bytes.append(form.separator) }
        if let known = letterCells[index] {
          bytes += known
        } else {
          form.append(row.cell(column), dialect, to: &bytes)
        }
      }
      form.endLine(dialect, in: &bytes)
    }
  }

  func companions() -> [(ending: String, text: String)] {
    [(".provenance.json", provenance.json.serialized(pretty: true) + "\n")]
  }
}

extension ExportRequest {
  func row(_ hit: Hit) -> PassageRow {
    PassageRow(hit, query: search.text, contextLength: contextLength)
  }

  /// A hit with a member for each column.
  func object(_ hit: Hit) -> JSON {
    let row = row(hit)
    return .object(columns.map { .init($0.rawValue, row.cell($0).json) })
  }
}
