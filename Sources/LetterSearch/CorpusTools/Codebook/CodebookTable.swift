/// Reads a codebook from a table: a row a code, with commas, semicolons or tabs between the cells.
///
/// The first row may name the columns, `code`, `query` and `description`, in any order and among others;
/// without it, they are the first three.
enum CodebookTable {
  private static let codeNames: Set = ["code", "name"]
  private static let descriptionNames: Set = ["description", "definition"]

  /// Which column holds what.
  private struct Columns {
    var code = 0
    var query = 1
    var description: Int? = 2
    /// How many there are; `nil` where no row names them.
    var count: Int?
  }

  /// Whether the first row names the columns.
  static func namesColumns(_ text: [UInt8]) -> Bool {
    var reader = DelimitedReader(text)
    return columns(in: reader.next() ?? []) != nil
  }

  /// - Parameter separator: what stands between two cells; `nil` for what the first row shows.
  static func read(_ text: [UInt8], separator: UInt8? = nil) -> Codebook.Reading {
    var reading = Codebook.Reading()
    var reader =
      separator.map { DelimitedReader(text, separator: $0) } ?? DelimitedReader(text)
    var line = reader.line
    var columns: Columns?
    var literalLines: [Int] = []
    while let cells = reader.next() {
      defer { line = reader.line }
      guard cells.contains(where: { !$0.allSatisfy(\.isWhitespace) }) else { continue }
      if columns == nil {
        columns = self.columns(in: cells) ?? Columns()
        if columns?.count != nil { continue }
        if isBookOfThemes(cells) {
          reading.report(line, "a book of themes, which `letters themes --themes FILE` reads")
          return reading
        }
      }
      guard let columns else { continue }
      let width = columns.count ?? 3
      guard cells.count <= width || cells[width...].allSatisfy(\.isEmpty) else {
        reading.report(
          line,
          "a row of \(cells.count) cells, where there are \(width): put a cell with the separator in it "
            + "between quotation marks, and double those within"
        )
        continue
      }
      func cell(_ column: Int?) -> String {
        column.flatMap { cells.indices.contains($0) ? cells[$0] : nil } ?? ""
      }
      var query = cell(columns.query)
      if let written = literal(reader, columns.query) {
        query = written
        literalLines.append(line)
      }
      reading.add(cell(columns.code), query, cell(columns.description), line: line)
    }
    if let first = literalLines.first {
      let lines = literalLines.map { String($0) }.listed(lastAfter: "and")
      let message =
        "quotation marks around a query are taken for its own, for exact words (line \(lines))"
      reading.remarks.append(Codebook.Fault(line: first, message: message))
    }
    return reading
  }

  /// A query that was typed into a table with its own quotation marks, which a reader of tables would
  /// take away: `boxall,"Boxall profile"`.
  ///
  /// No program writes such a cell: those that need no quotation marks have them either all or not at
  /// all.
  private static func literal(_ reader: DelimitedReader, _ column: Int) -> String? {
    let written = reader.rawCells
    guard written.indices.contains(column), written[column].first == UInt8(ascii: "\"") else {
      return nil
    }
    let cell = String(decoding: written[column], as: UTF8.self)
    let inner = cell.dropFirst().dropLast()
    let isClosed = cell.count > 1 && cell.last == "\""
    // Within a cell that a program has quoted, marks stand in pairs.
    let marks = inner.split(separator: "\"\"", omittingEmptySubsequences: false)
    if isClosed, marks.allSatisfy({ !$0.contains("\"") }) {
      let isNeeded = marks.count > 1 || inner.contains { $0.isNewline || ",;\t".contains($0) }
      let others = written.indices.filter { $0 != column && !written[$0].isEmpty }
      let areAllQuoted = others.allSatisfy { written[$0].first == UInt8(ascii: "\"") }
      if isNeeded || areAllQuoted { return nil }
    }
    return cell
  }

  /// Where the names in a first row say that code, query and description are; `nil` when it has none.
  private static func columns(in cells: [String]) -> Columns? {
    let names = cells.map { $0.split(whereSeparator: \.isWhitespace).joined().lowercased() }
    guard let code = names.firstIndex(where: codeNames.contains),
      let query = names.firstIndex(of: "query")
    else { return nil }
    let description = names.firstIndex(where: descriptionNames.contains)
    return Columns(code: code, query: query, description: description, count: names.count)
  }

  private static func isBookOfThemes(_ cells: [String]) -> Bool {
    Set(cells.map { $0.lowercased() }).isSuperset(of: ["theme", "cue"])
  }
}
