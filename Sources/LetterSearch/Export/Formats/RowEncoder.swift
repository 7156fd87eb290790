/// How the cells of a row become bytes.
protocol RowForm: Sendable {
  /// What begins a row.
  var start: [UInt8] { get }
  /// What ends a row.
  var end: [UInt8] { get }

  /// What stands before the cell of a column.
  func lead(of column: PassageColumn, isFirst: Bool) -> [UInt8]

  func append(_ cell: TableCell, to bytes: inout [UInt8])
}

/// Writes passages as rows.
///
/// Passages of a letter mostly follow each other: the bytes of cells that they share are made once.
struct RowEncoder<Form: RowForm>: Sendable {
  private let request: ExportRequest
  private let form: Form
  /// What every row says of its query.
  private let query: String
  private let columns: [(column: PassageColumn, lead: [UInt8])]
  /// The letter of the last row.
  private var letter: SharedLetter?
  /// Its cells with what stands before them, by the place of their column; `nil` for the others.
  private var letterCells: [[UInt8]?] = []

  init(_ request: ExportRequest, _ form: Form, columns: [PassageColumn]? = nil) {
    self.request = request
    self.form = form
    query = request.search.written
    self.columns = (columns ?? request.columns).enumerated().map { place, column in
      (column, form.lead(of: column, isFirst: place == 0))
    }
  }

  mutating func append(_ hit: Hit, to bytes: inout [UInt8]) {
    let row = PassageRow(hit, query: query, contextLength: request.contextLength)
    if hit.sharedLetter !== letter { readLetter(of: hit, row) }
    bytes += form.start
    for place in columns.indices {
      if let known = letterCells[place] {
        bytes += known
      } else {
        bytes += columns[place].lead
        form.append(row.cell(columns[place].column), to: &bytes)
      }
    }
    bytes += form.end
  }

  private mutating func readLetter(of hit: Hit, _ row: PassageRow) {
    letter = hit.sharedLetter
    letterCells = columns.map { column, lead in
      guard column.isOfLetter else { return nil }
      var bytes = lead
      form.append(row.cell(column), to: &bytes)
      return bytes
    }
  }
}
