import LetterSearch

/// Writes a table of numbers for programs, or as a file that says where it comes from.
struct TableFileWriter {
  /// What a command takes that writes such tables.
  static let options = [
    Option("output", short: "o", .path("FILE"), "Where to (default standard output, also -)"),
    Option("excel", .none, "csv or tsv for Excel: BOM, CRLF, no cell is run as a formula"),
  ]

  let terminal: Terminal
  /// One for programs.
  let format: CountsFormat
  let isForSpreadsheets: Bool

  /// Writes to standard output.
  func write(_ table: ProvenancedTable) throws {
    try terminal.write(bytes: bytes(of: table, isFile: false))
    if format.delimited != nil { terminal.note(OutputPath.withoutProvenance(format.rawValue)) }
  }

  /// Writes the file and, unless it is in the file itself, where it comes from beside it.
  func write(_ table: ProvenancedTable, to path: String) throws {
    let companions = format.delimited == nil ? [] : [table.provenance.companion]
    let names = try OutputPath.write(to: path, with: companions) { file in
      try file.write(bytes(of: table, isFile: true))
    }
    let rows = counted(table.rows.count, "row")
    terminal.note("\(table.title): \(rows) written to \(names)")
  }

  private func bytes(of table: ProvenancedTable, isFile: Bool) -> [UInt8] {
    if let delimited = format.delimited {
      let dialect: DelimitedText.Dialect = isForSpreadsheets ? .spreadsheet : .plain
      return delimited.table(table.columns, table.rows, for: dialect)
    }
    guard format == .markdown else {
      return Array((table.json(isFile: isFile).serialized(pretty: true) + "\n").utf8)
    }
    return Array(table.markdown.utf8)
  }
}
