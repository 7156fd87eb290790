/// Unfolds tables that set strengths beside what to improve, column by column.
///
/// Read row by row, a strength and a need would be one text under neither heading. Each column becomes
/// a heading with its cells below: of Markdown tables, of cells between tabs, and of columns that a
/// converter kept in their places on the page. Other tables are left as they are.
enum SideBySide {
  static func unfolded(_ lines: [TextLine]) -> [TextLine] {
    var result: [TextLine] = []
    var index = 0
    // Each line is looked at by one table at most.
    while index < lines.count {
      if let (columns, end) = table(at: index, of: lines) {
        result += columns
        index = end
        if index < lines.count {
          var next = lines[index]
          next.gap = max(next.gap, 1)
          result.append(next)
          index += 1
        }
      } else {
        result.append(lines[index])
        index += 1
      }
    }
    return result
  }

  private static let longestHead = 200
  private static let bar = UInt8(ascii: "|")
  /// How far cells of one column may begin apart, in characters.
  private static let slack = 4

  /// The columns of the table that a line is the heading of, and the index behind its last row.
  private static func table(at index: Int, of lines: [TextLine]) -> ([TextLine], end: Int)? {
    let head = lines[index]
    guard head.text.count <= longestHead, isSet(head) else { return nil }
    let cells = cells(of: head)
    guard (2...3).contains(cells.count) else { return nil }
    let names = cells.map { head.slice($0).folded }
    let known = names.map { Headings.isExact($0) ? Headings.section(of: $0) : nil }
    let columns = known.indices.filter { known[$0] != nil }
    // A column that names the aspects may stand before the others.
    guard columns.count > 1, columns.count == cells.count || columns.first == 1,
      known.contains(.strengths), Set(columns.map { known[$0] }).count == columns.count
    else { return nil }
    if head.text.first == bar || !head.tabs.isEmpty {
      return rows(below: index, of: lines, columns.map { ($0, head.slice(cells[$0])) })
    }
    guard cells.count == 2 else { return nil }
    return page(below: index, of: lines, cells)
  }

  private static func isSet(_ line: TextLine) -> Bool {
    line.text.first == bar || !line.tabs.isEmpty || !line.columnGaps.isEmpty
  }

  /// The cells of a line between bars, tabs or wide spaces.
  private static func cells(of line: TextLine) -> [Range<Int>] {
    var edges = line.text.first == bar ? line.text.indices.filter { line.text[$0] == bar } : []
    if edges.isEmpty {
      edges = [-1] + (line.tabs.isEmpty ? line.columnGaps : line.tabs) + [line.text.count]
    } else if line.text.last != bar {
      edges.append(line.text.count)
    }
    return zip(edges, edges.dropFirst()).map { $0 + 1..<$1 }
  }

  // MARK: Rows with marks between cells

  private static func rows(
    below head: Int,
    of lines: [TextLine],
    _ columns: [(place: Int, name: TextLine)]
  ) -> ([TextLine], end: Int)? {
    var end = head + 1
    let isMarked = lines[head].text.first == bar
    // In a page that was marked up, two blank lines stand between rows.
    let gap = end < lines.count && !isMarked ? max(1, lines[end].gap) : 0
    func isRow(_ line: TextLine) -> Bool {
      isMarked ? line.text.first == bar : !line.tabs.isEmpty || line.isIndented
    }
    while end < lines.count, isRow(lines[end]), lines[end].gap <= min(gap, 2) { end += 1 }
    guard end > head + 1 else { return nil }
    var result: [TextLine] = []
    for (place, name) in columns {
      result.append(heading(name, gap: result.isEmpty ? lines[head].gap : 0))
      for row in lines[(head + 1)..<end] {
        let isRule = row.text.allSatisfy { "|-: ".utf8.contains($0) }
        guard !isRule, let cell = cell(place, of: row, label: columns[0].place) else { continue }
        result += items(of: cell)
      }
    }
    return (result, end)
  }

  /// A cell of a row, behind the one that names the row when there is such a column.
  private static func cell(_ place: Int, of row: TextLine, label: Int) -> TextLine? {
    let isShifted = row.text.first != bar && row.isIndented
    let cells = cells(of: row)
    let index = isShifted ? place - 1 : place
    guard cells.indices.contains(index),
      row.text[cells[index]].contains(where: { $0 != Byte.space })
    else { return nil }
    guard label == 1, !isShifted else { return row.slice(cells[index]) }
    let kept = [cells[0], cells[index]]
    var start = 0
    var left: [Range<Int>] = []
    for range in kept {
      if range.lowerBound > start { left.append(start..<range.lowerBound) }
      start = range.upperBound
    }
    if start < row.text.count { left.append(start..<row.text.count) }
    return row.leavingOut(left)
  }

  /// The lines of a cell, which breaks part in Markdown.
  private static func items(of cell: TextLine) -> [TextLine] {
    var items: [TextLine] = []
    var start = 0
    func add(_ range: Range<Int>) {
      var item = cell.slice(range)
      guard !item.text.isEmpty else { return }
      (item.gap, item.startsPage, item.isIndented) = (1, false, false)
      // A row is a text of its own, however short it is.
      item.isTableRow = Bullets.mark(of: item) == nil
      items.append(item)
    }
    while let mark = cell.text.offset(of: breakMark, from: start),
      let end = cell.text[mark...].firstIndex(of: UInt8(ascii: ">"))
    {
      add(start..<mark)
      start = end + 1
    }
    add(start..<cell.text.count)
    return items
  }

  private static let breakMark = Array("<br".utf8)

  private static func heading(_ name: TextLine, gap: Int) -> TextLine {
    var heading = name
    heading.gap = max(1, gap)
    (heading.isMarkedUp, heading.isIndented) = (true, false)
    return heading
  }

  // MARK: Columns of a page

  private static func page(
    below head: Int,
    of lines: [TextLine],
    _ cells: [Range<Int>]
  ) -> ([TextLine], end: Int)? {
    let edge = place(of: cells[1].lowerBound, in: lines[head])
    var left = [heading(lines[head].slice(cells[0]), gap: lines[head].gap)]
    var right = [heading(lines[head].slice(cells[1]), gap: 1)]
    var (leftGap, rightGap) = (1, 1)
    var widest = 1
    var both = 0
    var index = head + 1
    while index < lines.count {
      let line = lines[index]
      // Wider space than between rows, or a line across the gutter, ends the table.
      guard index == head + 1 || line.gap <= widest, let row = row(line, edge: edge),
        index == head + 1 || line.gap == 0 || goesOn(index, of: lines, edge: edge, row)
      else { break }
      if index > head + 1 { widest = max(widest, line.gap) }
      (leftGap, rightGap) = (leftGap + line.gap, rightGap + line.gap)
      if let cell = row.left {
        left.append(part(line.slice(cell), gap: leftGap))
        leftGap = 0
      }
      if let cell = row.right {
        right.append(part(line.slice(cell), gap: rightGap))
        rightGap = 0
      }
      if row.left != nil, row.right != nil { both += 1 }
      index += 1
    }
    return both > 0 && right.count > 1 ? (left + right, index) : nil
  }

  private typealias Row = (left: Range<Int>?, right: Range<Int>?)

  /// The parts of a line on both sides of the gutter; `nil` where text runs across it.
  private static func row(_ line: TextLine, edge: Int) -> Row? {
    let all = 0..<line.text.count
    for gap in line.columnGaps where abs(place(of: gap + 1, in: line) - edge) <= slack {
      return (0..<gap, gap + 1..<line.text.count)
    }
    if line.indent >= edge - slack { return (nil, all) }
    return line.indent + line.length < edge ? (all, nil) : nil
  }

  /// Whether a line behind a blank one is of the table: a cell of the right column stands in its block,
  /// or it begins an item.
  private static func goesOn(_ index: Int, of lines: [TextLine], edge: Int, _ row: Row) -> Bool {
    if row.right != nil { return Headings.section(of: lines[index].folded) == nil }
    return Bullets.mark(of: lines[index]).map { mark in
      if case .glyph = mark.style { return true }
      return false
    } ?? false
  }

  private static func part(_ line: TextLine, gap: Int) -> TextLine {
    var part = line
    part.gap = gap
    (part.isIndented, part.isCell) = (false, true)
    return part
  }

  /// The column of a page in which a part of a line begins, in characters.
  private static func place(of start: Int, in line: TextLine) -> Int {
    let first = line.segments.first?.source.lowerBound ?? 0
    let source = line.slice(start..<line.text.count).segments.first?.source.lowerBound ?? first
    let inner = line.text[..<min(start, line.text.count)].count { $0 & 0xC0 == 0x80 }
    return line.indent + source - first - inner
  }
}
