import LetterSearch

/// Rows in columns as wide as their widest cell: the first to the left, numbers to the right.
struct AlignedTable {
  let heads: [String]
  let rows: [[String]]

  /// The heads and the rows, a line each.
  var lines: [String] {
    let cells = ([heads] + rows).map { $0.map(ContextText.init) }
    let widths = heads.indices.map { column in
      cells.map { $0.indices.contains(column) ? $0[column].columns : 0 }.max() ?? 0
    }
    return cells.map { row in
      zip(row, widths).enumerated().map { column, cell in
        column == 0 ? cell.0.aligned(left: cell.1) : cell.0.aligned(right: cell.1)
      }.joined(separator: "  ")
    }
  }
}

extension Terminal {
  /// Writes rows for people: aligned, the heads above them.
  func writeTable(_ heads: [String], _ rows: [[String]]) throws {
    guard !rows.isEmpty else { return }
    let lines = AlignedTable(heads: heads, rows: rows).lines
    for (number, line) in lines.enumerated() {
      try writeLine(number == 0 ? style.title(line) : line)
    }
  }

  /// Writes rows for programs.
  func writeTable(_ columns: [String], _ rows: [[String]], _ format: DelimitedText) throws {
    try write(format.line(columns))
    for row in rows { try write(format.line(row)) }
  }
}
