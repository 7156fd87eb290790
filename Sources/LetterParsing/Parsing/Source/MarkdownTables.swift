/// Reads the rows of Markdown tables, `| Aspect | Grade |`, as what their cells say.
///
/// They keep their bars until rows about children are taken out, which bars help to find.
enum MarkdownTables {
  /// Longer lines are left as they are, so that one of nothing but bars costs little.
  private static let longestRow = 4000

  /// The lines with rows marked as such and without their bars; rules such as `|---|---|` are dropped.
  static func plain(_ lines: [TextLine]) -> [TextLine] {
    let bar = UInt8(ascii: "|")
    guard lines.contains(where: { $0.text.first == bar }) else { return lines }
    var result: [TextLine] = []
    var gap = 0
    for line in lines {
      guard line.text.first == bar, (2...longestRow).contains(line.text.count),
        line.text.last == bar
      else {
        var kept = line
        kept.gap += gap
        gap = 0
        result.append(kept)
        continue
      }
      var row = line.leavingOut(
        line.text.indices.filter { line.text[$0] == bar }.map { $0..<$0 + 1 }
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
}
