import LetterSearch

/// Writes what the codes of a codebook find, in the format that was asked for.
struct CodebookWriter {
  let terminal: Terminal
  let searcher: LetterSearcher
  let wish: CodebookCommand.Wish

  private var style: Style { terminal.style }

  func write(_ coding: Coding) throws {
    guard wish.format != .text else { return try print(coding) }
    try write(coding, isFile: false) { try terminal.write(bytes: $0) }
    if delimited != nil { terminal.note(OutputPath.withoutProvenance(wish.format.rawValue)) }
  }

  /// Writes the file and, unless it is in the file itself, where it comes from beside it.
  func write(_ coding: Coding, to path: String) throws {
    let companions = delimited == nil ? [] : [provenance(of: coding).companion]
    let names = try OutputPath.write(to: path, with: companions) { file in
      try write(coding, isFile: true) { try file.write($0) }
    }
    terminal.note("\(coding.summary), written to \(names)")
    for remark in coding.remarks { terminal.note("note: \(remark)") }
  }

  private func provenance(of coding: Coding) -> CodingProvenance {
    CodingProvenance(
      of: coding,
      wish.table,
      isForSpreadsheets: wish.isForSpreadsheets,
      in: searcher.index
    )
  }

  private var dialect: DelimitedText.Dialect { wish.isForSpreadsheets ? .spreadsheet : .plain }

  private var delimited: DelimitedText? {
    switch wish.format {
    case .csv: .commas
    case .tsv: .tabs
    case .text, .ndjson, .json, .markdown: nil
    }
  }

  private func write(
    _ coding: Coding,
    isFile: Bool,
    to output: ([UInt8]) throws -> Void
  ) throws {
    if case .passages(let layout, let includesUncoded) = wish.table {
      let writer = CodingWriter(
        coding,
        layout,
        includesUncoded: includesUncoded,
        isForSpreadsheets: wish.isForSpreadsheets,
        searcher
      )
      return try writer.write(rowFormat, to: output)
    }
    if case .byField(let field, let unit) = wish.table {
      let table = try searcher.crossTable(of: coding, by: field)
      return try output(bytes(of: table, unit, provenance(of: coding), isFile: isFile))
    }
    if let delimited {
      let (columns, rows) = coding.table(wish.table)
      try output(delimited.table(columns, rows, for: dialect))
    } else if wish.format == .markdown {
      let text = coding.markdown(wish.table, provenance: provenance(of: coding))
      try output(Array(text.utf8))
    } else {
      let json = coding.json(provenance: isFile ? provenance(of: coding) : nil)
      try output(Array((json.serialized(pretty: true) + "\n").utf8))
    }
  }

  private func bytes(
    of table: CrossTable,
    _ unit: CrossTable.Unit?,
    _ provenance: CodingProvenance,
    isFile: Bool
  ) throws -> [UInt8] {
    if let delimited {
      let (columns, rows) = try table.table(
        of: unit,
        isForSpreadsheets: wish.isForSpreadsheets
      )
      return delimited.table(columns, rows, for: dialect)
    }
    if wish.format == .markdown {
      let themes = searcher.index.schema.themes
      return Array(table.markdown(of: unit, provenance: provenance.rows, themes: themes).utf8)
    }
    let json = table.json(provenance: isFile ? provenance.json : nil)
    return Array((json.serialized(pretty: true) + "\n").utf8)
  }

  private var rowFormat: CodingWriter.Format {
    switch wish.format {
    case .tsv: .delimited(.tabs, dialect)
    case .ndjson: .jsonLines
    case .json: .json
    case .markdown: .markdown
    case .csv, .text: .delimited(.commas, dialect)
    }
  }

  // MARK: For people

  private func print(_ coding: Coding) throws {
    try terminal.writeLine(style.title(coding.summary))
    let restrictions = coding.request.search.described(as: "").dropFirst(3)
    if !restrictions.isEmpty { try terminal.writeLine(String(restrictions)) }
    var remarks = coding.remarks
    switch wish.table {
    case .overlap(let unit):
      try remark(Coding.legend(unit))
      let (heads, rows) = coding.shownOverlap(unit)
      try terminal.writeWideTable(heads, rows)
    case .byField(let field, let unit):
      let table = try searcher.crossTable(of: coding, by: field)
      if unit == nil { try remark(CrossTable.legend) }
      let (heads, rows) = table.shown(unit, themes: searcher.index.schema.themes)
      try terminal.writeWideTable(heads, rows)
      remarks += [table.totalsRemark, table.dateRemark, table.unfoundRemark].compactMap(\.self)
    case .counts, .passages:
      try terminal.writeLine()
      let (heads, rows) = coding.shownCounts
      try terminal.writeTable(heads, rows)
    }
    if !remarks.isEmpty { try terminal.writeLine() }
    for text in remarks { try remark(text) }
  }

  private func remark(_ text: String) throws {
    let wrapped = WrappedText(style: style, width: terminal.width, indentation: 0)
    for line in wrapped.lines(of: text) { try terminal.writeLine(style.faint(line)) }
  }
}
