/// Rows as comma-separated (RFC 4180) or tab-separated values.
package enum DelimitedText: Sendable {
  case commas
  case tabs

  /// One row with its line end.
  ///
  /// Commas: a cell with a comma, quote or line end is quoted, quotes doubled. Tabs: there is no
  /// quoting, so tabs and line ends inside a cell become spaces.
  package func line(_ cells: [String]) -> String {
    switch self {
    case .commas:
      cells.map(DelimitedText.quoted).joined(separator: ",") + "\n"
    case .tabs:
      cells.map { cell in
        String(
          String.UnicodeScalarView(
            cell.unicodeScalars.map { "\t\n\r".unicodeScalars.contains($0) ? " " : $0 }
          )
        )
      }.joined(separator: "\t") + "\n"
    }
  }

  private static func quoted(_ cell: String) -> String {
    let needsQuotes = cell.utf8.contains { $0 == 0x22 || $0 == 0x2c || $0 == 0x0a || $0 == 0x0d }
    guard needsQuotes else { return cell }
    return "\""
      + cell.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
