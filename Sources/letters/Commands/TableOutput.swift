import LetterSearch

/// Where the numbers of a command go, and in which form: to people, to a program, or into a file that
/// says where they come from.
struct TableOutput {
  /// What a command takes that writes such tables.
  static let options = [
    Option(
      "format",
      .choice(TableFormat.allCases.map(\.rawValue)),
      "How to print it (default text; a file: by its ending, or csv)"
    ),
    Option("output", short: "o", .path("FILE"), "Where to (default standard output, also -)"),
    Option("excel", .none, "csv or tsv for Excel: BOM, CRLF, no cell is run as a formula"),
  ]

  let terminal: Terminal
  let format: TableFormat
  let isForSpreadsheets: Bool
  /// The file to write; `nil` for standard output.
  private let path: String?
  var isFile: Bool { path != nil }

  /// - Throws: `UsageError` for a form that a file cannot have, and for a file that is one of the index.
  init(_ arguments: Arguments, beside index: LetterIndex, _ terminal: Terminal) throws {
    self.terminal = terminal
    format = try TableFormat(arguments)
    isForSpreadsheets = arguments.has("excel")
    path = try OutputPath.path(arguments, beside: index)
  }

  /// Prints for people, or writes a table for programs.
  func write(_ table: () throws -> ProvenancedTable, printing: () throws -> Void) throws {
    if format == .text { try printing() } else { try write(table()) }
  }

  func write(_ table: ProvenancedTable) throws {
    let told = "\(table.title): \(counted(table.rows.count, "row")) written"
    try write(told, provenance: table.provenance.companion) { isFile in
      bytes(of: table, isFile: isFile)
    }
  }

  /// Writes to standard output, or the file and, unless it is in the file itself, where it comes from
  /// beside it.
  ///
  /// - Parameters:
  ///   - told: says what was written.
  ///   - bytes: makes the table; in a file it may say where it comes from.
  func write(
    _ told: String,
    provenance: (ending: String, text: String),
    _ bytes: (_ isFile: Bool) throws -> [UInt8]
  ) throws {
    guard let path else {
      try terminal.write(bytes: bytes(false))
      if format.delimited != nil { terminal.note(OutputPath.withoutProvenance(format.rawValue)) }
      return
    }
    let companions = format.delimited == nil ? [] : [provenance]
    let names = try OutputPath.write(to: path, with: companions) { try $0.write(bytes(true)) }
    terminal.note("\(told) to \(names)")
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
