import LetterSearch

/// Writes a table of counts in the format that was asked for.
struct CountsWriter {
  let terminal: Terminal
  let index: LetterIndex
  /// The only number of each cell; `nil` for all.
  let unit: CrossTable.Unit?
  let isForSpreadsheets: Bool

  private var style: Style { terminal.style }
  private var themes: ThemeBook { index.schema.themes }

  func write(_ table: CrossTable, _ format: CountsFormat) throws {
    guard format != .text else { return try print(table) }
    try terminal.write(bytes: bytes(of: table, format, isFile: false))
    if format.delimited != nil { terminal.note(OutputPath.withoutProvenance(format.rawValue)) }
  }

  /// Writes the file and, unless it is in the file itself, where it comes from beside it.
  func write(_ table: CrossTable, _ format: CountsFormat, to path: String) throws {
    let companions = format.delimited == nil ? [] : [provenance(of: table).companion]
    let names = try OutputPath.write(to: path, with: companions) { file in
      try file.write(bytes(of: table, format, isFile: true))
    }
    terminal.note("\(table.summary), written to \(names)")
  }

  private func provenance(of table: CrossTable) -> CrossTableProvenance {
    CrossTableProvenance(of: table, unit, in: index)
  }

  private func bytes(
    of table: CrossTable,
    _ format: CountsFormat,
    isFile: Bool
  ) throws -> [UInt8] {
    if let delimited = format.delimited {
      let (columns, rows) = try table.table(of: unit, isForSpreadsheets: isForSpreadsheets)
      return delimited.table(columns, rows, for: isForSpreadsheets ? .spreadsheet : .plain)
    }
    let provenance = provenance(of: table)
    guard format == .markdown else {
      return Array(
        (table.json(provenance: isFile ? provenance : nil).serialized(pretty: true) + "\n").utf8
      )
    }
    return Array(table.markdown(of: unit, provenance: provenance, themes: themes).utf8)
  }

  // MARK: For people

  private func print(_ table: CrossTable) throws {
    let question = table.request.search.described(as: table.interpreted)
    let joint = table.hasAnyWord && table.total.passages > 0 ? " with any of these words: " : ": "
    try terminal.writeLine(style.title(table.summary) + joint + question)
    if table.total.passages > 0 {
      let (heads, rows) = table.shown(unit, themes: themes)
      if unit == nil, table.columns != nil { try remark(CrossTable.legend) }
      try terminal.writeWideTable(heads, rows)
    }
    let unfound = table.unfoundRemark.map { $0 + " --unfound lists them." }
    let remarks = [table.totalsRemark, unfound].compactMap(\.self)
    if !remarks.isEmpty { try terminal.writeLine() }
    for text in remarks { try remark(text) }
  }

  private func remark(_ text: String) throws {
    let wrapped = WrappedText(style: style, width: terminal.width, indentation: 0)
    for line in wrapped.lines(of: text) { try terminal.writeLine(style.faint(line)) }
  }
}
