import LetterSearch

/// Writes a table of counts in the format that was asked for.
struct CountsWriter {
  let output: TableOutput
  let index: LetterIndex
  /// The only number of each cell; `nil` for all.
  let unit: CrossTable.Unit?

  private var terminal: Terminal { output.terminal }
  private var style: Style { terminal.style }
  private var themes: ThemeBook { index.schema.themes }

  func write(_ table: CrossTable) throws {
    guard output.format != .text else { return try print(table) }
    let provenance = CrossTableProvenance(of: table, unit, in: index)
    let told = "\(table.summary), written"
    try output.write(told, provenance: provenance.companion) { isFile in
      try bytes(of: table, provenance, isFile: isFile)
    }
  }

  private func bytes(
    of table: CrossTable,
    _ provenance: CrossTableProvenance,
    isFile: Bool
  ) throws -> [UInt8] {
    if let delimited = output.format.delimited {
      let isForSpreadsheets = output.isForSpreadsheets
      let (columns, rows) = try table.table(of: unit, isForSpreadsheets: isForSpreadsheets)
      return delimited.table(columns, rows, for: isForSpreadsheets ? .spreadsheet : .plain)
    }
    guard output.format == .markdown else {
      return Array(
        (table.json(provenance: isFile ? provenance.json : nil).serialized(pretty: true) + "\n")
          .utf8
      )
    }
    return Array(table.markdown(of: unit, provenance: provenance.rows, themes: themes).utf8)
  }

  // MARK: For people

  private func print(_ table: CrossTable) throws {
    let question = table.request.search.described(as: table.interpreted)
    let joint = table.total.passages > 0 ? table.wordsNeeded.joint(":") : ":"
    try terminal.writeLine(style.title(table.summary) + "\(joint) \(question)")
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
