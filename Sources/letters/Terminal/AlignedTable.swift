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

/// Tables of any number of columns.
extension Terminal {
  /// Longer names of rows are cut, to leave room for columns.
  private static let longestName = 34
  /// So are longer names of columns.
  private static let longestHead = 24

  /// Writes rows for people: the columns side by side as far as there is room, the rest below with the
  /// names of rows again; an empty line stands before each part.
  func writeWideTable(_ heads: [String], _ rows: [[String]]) throws {
    for block in blocks(heads, rows) {
      try writeLine()
      try writeTable(block.heads, block.rows)
    }
  }

  private func blocks(
    _ heads: [String],
    _ rows: [[String]]
  ) -> [(heads: [String], rows: [[String]])] {
    func cut(_ name: String, _ columns: Int) -> String {
      ContextText(cutting: name, toColumns: columns).text
    }
    let names = [cut(heads[0], Self.longestName)]
    let lines =
      [names + heads.dropFirst().map { cut($0, Self.longestHead) }]
      + rows.map { [cut($0[0], Self.longestName)] + $0.dropFirst() }
    let widths = heads.indices.map { column in
      lines.map { ContextText($0[column]).columns }.max() ?? 0
    }
    var blocks: [Range<Int>] = []
    var start = 1
    while start < heads.count {
      var end = start + 1
      var columns = widths[0] + 2 + widths[start]
      while end < heads.count, columns + 2 + widths[end] <= width {
        columns += 2 + widths[end]
        end += 1
      }
      blocks.append(start..<end)
      start = end
    }
    return blocks.map { columns in
      let cells = lines.map { [$0[0]] + $0[columns] }
      return (cells[0], Array(cells.dropFirst()))
    }
  }
}
