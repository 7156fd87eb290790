/// The tables of a draft in Markdown: rows with `|` between their cells.
///
/// A table has a row of heads with a rule below, `|---|---|`; without, each of its lines begins and
/// ends with `|`.
struct DraftTables {
  struct Row {
    var cells: [Substring]
    /// Whether it names the columns.
    var isHeader = false
  }

  /// By line, from 0.
  private var rows: [Int: Row] = [:]
  private var rules: Set<Int> = []

  init(_ lines: [Substring]) {
    var place = 0
    while place < lines.count {
      let line = lines[place]
      if place > 0, Self.isRule(line), lines[place - 1].contains("|"),
        !Self.isBlock(lines[place - 1])
      {
        rules.insert(place)
        rows[place - 1] = Row(cells: Self.cells(of: lines[place - 1]), isHeader: true)
        place += 1
        while place < lines.count, lines[place].contains("|"), !Self.isBlock(lines[place]),
          !Self.isRule(lines[place])
        {
          rows[place] = Row(cells: Self.cells(of: lines[place]))
          place += 1
        }
        continue
      }
      if Self.isFramed(line) { rows[place] = Row(cells: Self.cells(of: line)) }
      place += 1
    }
  }

  /// The row that a line is; `nil` for what is none.
  func row(at line: Int) -> Row? { rows[line] }

  /// Whether a line only parts heads from rows.
  func isRule(_ line: Int) -> Bool { rules.contains(line) }

  private static func isBlock(_ line: Substring) -> Bool {
    line.first { !$0.isWhitespace } == ">"
  }

  private static func isRule(_ line: Substring) -> Bool {
    line.contains("|") && line.contains("-") && line.allSatisfy { "|-: \t".contains($0) }
  }

  private static func isFramed(_ line: Substring) -> Bool {
    let first = line.first { !$0.isWhitespace }
    let last = line.last { !$0.isWhitespace }
    return first == "|" && last == "|" && line.count { $0 == "|" } > 2
  }

  private static func cells(of line: Substring) -> [Substring] {
    var cells: [Substring] = []
    var start = line.startIndex
    var isEscaped = false
    for index in line.indices {
      if line[index] == "|", !isEscaped {
        cells.append(line[start..<index])
        start = line.index(after: index)
      }
      isEscaped = line[index] == "\\" && !isEscaped
    }
    cells.append(line[start...])
    // What stands outside the bars at both ends is no cell.
    if cells.count > 1, cells[0].allSatisfy(\.isWhitespace) { cells.removeFirst() }
    if cells.count > 1, cells[cells.count - 1].allSatisfy(\.isWhitespace) { cells.removeLast() }
    return cells
  }
}
