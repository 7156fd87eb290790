/// Rows as comma-separated (RFC 4180) or tab-separated values.
package enum DelimitedText: Sendable {
  case commas
  case tabs

  /// For whom the rows are written.
  package enum Dialect: Sendable {
    /// Programs: UTF-8, line feeds, values as they are.
    case plain
    /// Excel and its like: CRLF, and no cell that they would run as a formula or read as a date.
    case spreadsheet
  }

  /// One row with its line end.
  ///
  /// Commas: a cell with a comma, quote or line end is quoted, quotes doubled. Tabs: tabs and line
  /// ends inside a cell become spaces, and only a cell that begins with a quote is quoted, because
  /// readers that know of quotes look for them there.
  package func line(_ cells: [String]) -> String {
    var bytes: [UInt8] = []
    append(cells.map { .text($0) }, .plain, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A whole table; its names stand in the first row.
  package func table(_ columns: [String], _ rows: [[String]], for dialect: Dialect) -> [UInt8] {
    var bytes = dialect == .spreadsheet ? DelimitedText.byteOrderMark : []
    for row in [columns] + rows {
      for (index, cell) in row.enumerated() {
        if index > 0 { bytes.append(separator) }
        // A negative number is nothing to run.
        let isNumber = cell.allSatisfy { $0.isNumber || $0 == "-" || $0 == "." }
        let isGuarded = dialect == .spreadsheet && !isNumber
        append(isGuarded ? DelimitedText.guarded(.text(cell)) : cell, to: &bytes)
      }
      bytes += lineEnd(dialect)
    }
    return bytes
  }

  /// Excel takes a file for UTF-8 only when it begins with this mark.
  static let byteOrderMark: [UInt8] = [0xef, 0xbb, 0xbf]

  /// Appends a row with its line end.
  func append(_ cells: [TableCell], _ dialect: Dialect, to bytes: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(separator) }
      append(cell, dialect, to: &bytes)
    }
    bytes += lineEnd(dialect)
  }

  /// What stands between two cells.
  var separator: UInt8 { self == .commas ? Byte.comma : Byte.tab }

  func append(_ cell: TableCell, _ dialect: Dialect, to bytes: inout [UInt8]) {
    append(dialect == .spreadsheet ? DelimitedText.guarded(cell) : cell.plainText, to: &bytes)
  }

  func lineEnd(_ dialect: Dialect) -> [UInt8] {
    dialect == .spreadsheet ? [Byte.carriageReturn, Byte.lineFeed] : [Byte.lineFeed]
  }

  private func append(_ cell: String, to bytes: inout [UInt8]) {
    let start = bytes.count
    bytes += cell.utf8
    switch self {
    case .commas:
      let needsQuotes = bytes[start...].contains {
        $0 == Byte.quote || $0 == Byte.comma || $0 == Byte.lineFeed || $0 == Byte.carriageReturn
      }
      if needsQuotes { DelimitedText.quote(from: start, in: &bytes) }
    case .tabs:
      for index in start..<bytes.count where Byte.isSeparator(bytes[index]) {
        bytes[index] = Byte.space
      }
      if start < bytes.count, bytes[start] == Byte.quote {
        DelimitedText.quote(from: start, in: &bytes)
      }
    }
  }

  /// Puts quotes around the cell that begins at a place and ends with the bytes.
  private static func quote(from start: Int, in bytes: inout [UInt8]) {
    bytes.insert(Byte.quote, at: start)
    quoteDoubler.escape(from: start + 1, in: &bytes)
    bytes.append(Byte.quote)
  }

  private static let quoteDoubler = ByteEscaper(special: [Byte.quote]) { _, _ in ("\"\"", 1) }

  /// A cell that a spreadsheet shows as it is.
  ///
  /// An apostrophe before = + - @ tab or CR keeps it from being run (CWE-1236), and an en dash
  /// keeps lines 3-5 from becoming the 3rd of May. ``unguarded(_:)`` takes the apostrophe off.
  private static func guarded(_ cell: TableCell) -> String {
    switch cell {
    case .lines(let lines): "\(lines.lowerBound)–\(lines.upperBound)"
    case .text, .texts:
      mayBeRun(cell.plainText.utf8[...]) ? "'" + cell.plainText : cell.plainText
    case .missing, .integer, .number: cell.plainText
    }
  }

  /// A cell without the apostrophe that keeps a spreadsheet from running it.
  static func unguarded(_ cell: String) -> String {
    let rest = cell.utf8.dropFirst()
    return cell.utf8.first == Byte.apostrophe && mayBeRun(rest) ? String(Substring(rest)) : cell
  }

  /// Whether a text begins as a formula does, behind apostrophes or without: one that has an apostrophe
  /// of its own gets another, or it would lose the one that it has when it is read back.
  ///
  /// By bytes: together with an accent behind it, `=` is another character.
  private static func mayBeRun(_ text: Substring.UTF8View) -> Bool {
    text.first { $0 != Byte.apostrophe }.map(Byte.formulaStarts.contains) ?? false
  }

  private enum Byte {
    static let tab = UInt8(ascii: "\t")
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let space = UInt8(ascii: " ")
    static let quote = UInt8(ascii: "\"")
    static let comma = UInt8(ascii: ",")
    static let apostrophe = UInt8(ascii: "'")

    static func isSeparator(_ byte: UInt8) -> Bool {
      byte == tab || byte == lineFeed || byte == carriageReturn
    }

    static let formulaStarts = Array("=+-@\t\r".utf8)
  }
}
