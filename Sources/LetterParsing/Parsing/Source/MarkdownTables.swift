/// Reads the rows of Markdown tables, `| Aspect | Grade |`, as what their cells say.
///
/// They keep their bars until rows about children are taken out, which bars help to find.
enum MarkdownTables {
  /// Longer lines are left as they are, so that one of nothing but bars costs little.
  private static let longestRow = 4000

  /// The lines with rows marked as such and without their bars; rules such as `|---|---|` are dropped.
  ///
  /// A row without bars at its ends, `Aspect | Grade`, is known by the rule above it or below the first.
  static func plain(_ lines: [TextLine]) -> [TextLine] {
    guard lines.contains(where: { $0.text.first == Byte.bar || isRule($0) }) else { return lines }
    var result: [TextLine] = []
    var gap = 0
    var isInTable = false
    for (index, line) in lines.enumerated() {
      let isBelow = isInTable && line.gap == 0
      let isHead = index + 1 < lines.count && lines[index + 1].gap == 0 && isRule(lines[index + 1])
      let isRow = isClosed(line) || (isBelow || isHead) && isOpen(line)
      isInTable = isRow && (isBelow || isHead)
      guard isRow else {
        var kept = line
        kept.gap += gap
        gap = 0
        result.append(kept)
        continue
      }
      var row = line.leavingOut(
        line.text.indices.filter { line.text[$0] == Byte.bar }.map { $0..<$0 + 1 }
      )
      let isRule = row.text.allSatisfy { "-: ".utf8.contains($0) }
      gap += isRule ? line.gap : 0
      guard !isRule else { continue }
      row.isTableRow = true
      row.gap += gap
      gap = 0
      result.append(row)
    }
    return result
  }

  private static func isClosed(_ line: TextLine) -> Bool {
    line.text.first == Byte.bar && (2...longestRow).contains(line.text.count)
      && line.text.last == Byte.bar
  }

  private static func isOpen(_ line: TextLine) -> Bool {
    line.text.count <= longestRow && line.text.contains(Byte.bar)
  }

  /// `--- | :-:`, the line between the heading of a table and its rows.
  private static func isRule(_ line: TextLine) -> Bool {
    guard let first = line.text.first, first == Byte.hyphen || first == Byte.bar || first == colon,
      line.text.allSatisfy({ "|-: ".utf8.contains($0) })
    else { return false }
    return line.text.contains(Byte.bar) && line.text.contains(Byte.hyphen)
  }

  private static let colon = UInt8(ascii: ":")
}
