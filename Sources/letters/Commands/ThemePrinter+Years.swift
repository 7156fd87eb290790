import LetterSearch

/// Counts of themes by year.
extension ThemePrinter {
  /// Longer labels are cut, to leave room for years.
  private static let longestLabel = 34

  /// A column a year, as many of the last years as there is room for, and bars for all of them.
  func printYears(_ report: ThemeReport, _ rows: [ThemeReport.Row]) throws {
    let years = report.years
    let table = YearTable(report, rows)
    let chartWidth = max(table.bars.count, table.span.count)
    let labelWidth = min(labelWidth(rows), Self.longestLabel)
    let head = labelWidth + 1 + chartWidth
    let shownYears = years.indices.suffix(max(1, (terminal.width - head) / table.cellWidth))
    func line(_ label: String, _ chart: String, _ cells: [String]) -> String {
      let isWhole = ContextText(label).columns <= labelWidth
      let shown =
        isWhole ? label : ContextText(beginningOf: label, columns: labelWidth - 1).text + "…"
      return "\(ContextText(shown).aligned(left: labelWidth)) \(chart)"
        + shownYears.map { right(cells[$0], table.cellWidth) }.joined()
    }
    let caption = "letters with the theme and their share of the letters of the year; as bars"
    let wrapped = WrappedText(style: style, width: terminal.width, indentation: 0)
    for text in wrapped.lines(of: caption) { try terminal.writeLine(style.faint(text)) }
    try terminal.writeLine(
      style.label(
        line("", table.span.padded(to: chartWidth), years.map { report.groups[$0].value })
      )
    )
    try terminal.writeLine(
      style.faint(line("of letters", "".padded(to: chartWidth), table.totals))
    )
    for (row, cells) in zip(rows, table.cells) {
      let shares = table.bars.map { place in
        place.map { row.byGroup[$0].lettersPer100(of: report.groups[$0].letters) / 100 } ?? 0
      }
      let chart = terminal.chart.sparkline(shares).padded(to: chartWidth)
      try terminal.writeLine(line(row.theme.label.onOneLine, style.match(chart), cells))
    }
    try printRemarks(on: report, hidden: years.count - shownYears.count)
    if let warning = report.yearWarning { terminal.note("warning: " + warning) }
  }

  private func printRemarks(on report: ThemeReport, hidden: Int) throws {
    var remarks: [String] = []
    if hidden > 0 {
      remarks.append(
        "\(counted(hidden, "earlier year")) not shown: widen the window, or --format csv"
      )
    }
    let undated = report.groups.indices.filter { !report.years.contains($0) }
      .map { report.groups[$0].letters }.reduce(0, +)
    if undated > 0 {
      remarks.append("\(counted(undated, "letter")) without a date, in no column")
    }
    if !remarks.isEmpty { try terminal.writeLine() }
    for remark in remarks { try terminal.writeLine(style.faint(remark)) }
  }
}

/// The cells of a table of themes by years.
private struct YearTable {
  /// Of each theme one a year: `12  28%`.
  let cells: [[String]]
  /// Places in the report's groups of the years that have a bar: all from the first to the last, `nil`
  /// for one without letters.
  let bars: [Int?]
  /// How many letters each year has, above its counts.
  let totals: [String]
  /// The first and the last year.
  let span: String
  /// With the space before it.
  let cellWidth: Int

  /// Years beyond which those without letters are left out.
  private static let longestChart = 60

  private static let shareWidth = " 100%".count

  init(_ report: ThemeReport, _ rows: [ThemeReport.Row]) {
    let letters = report.years.map { report.groups[$0].letters }
    cells = rows.map { row in
      zip(report.years, letters).map { place, letters in
        let tally = row.byGroup[place]
        let share = Int(tally.lettersPer100(of: letters).rounded())
        let text = tally.letters > 0 ? "\(share)%" : ""
        return String(tally.letters) + text.leftPadded(to: Self.shareWidth)
      }
    }
    totals = letters.map { String($0) + "".padded(to: Self.shareWidth) }
    let names = report.years.map { report.groups[$0].value }
    span = names.count > 1 ? "\(names[0])–\(names[names.count - 1])" : names.first ?? ""
    let places = Dictionary(zip(names, report.years)) { first, _ in first }
    let ends = [names.first, names.last].compactMap { $0.flatMap { Int($0) } }
    bars =
      ends.count == 2 && ends[0] <= ends[1] && ends[1] - ends[0] < Self.longestChart
      ? (ends[0]...ends[1]).map { places[String($0)] } : report.years
    cellWidth = 1 + ((cells.joined() + totals).map(\.count).max() ?? 0)
  }
}
