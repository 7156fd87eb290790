/// Rows of cells as a Markdown table whose columns are aligned.
struct Table {
  private var rows: [[String]]

  init(_ header: [String]) {
    rows = [header]
  }

  mutating func append(_ row: [String]) { rows.append(row) }

  /// The first column stands left, the others right.
  var text: String {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    func line(_ row: [String]) -> String {
      let cells = row.enumerated().map { column, cell in
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + padding : padding + cell
      }
      return "| \(cells.joined(separator: " | ")) |\n"
    }
    let rule = widths.enumerated().map { column, width in
      String(repeating: "-", count: column == 0 ? width : max(1, width - 1))
        + (column == 0 ? "" : ":")
    }
    return line(rows[0]) + line(rule) + rows.dropFirst().map(line).joined()
  }
}
