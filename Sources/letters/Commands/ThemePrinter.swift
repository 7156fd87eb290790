import LetterParsing
import LetterSearch

/// Prints counts of themes, and one theme, for people.
struct ThemePrinter {
  let terminal: Terminal
  var style: Style { terminal.style }

  init(terminal: Terminal) { self.terminal = terminal }

  // MARK: Counts

  func print(_ report: ThemeReport) throws {
    let total = report.total
    let found = "\(counted(total.passages, "passage")) in \(counted(total.letters, "letter"))"
    let question = report.request.described(as: report.interpreted)
    try terminal.writeLine("\(style.title(found)) for \(question)")
    try terminal.writeLine()
    let rows = report.rows.filter { $0.tally.passages > 0 }
    guard !rows.isEmpty else { return }
    if let remark = report.ratesRemark {
      try terminal.writeLine(style.faint(remark + "."))
      try terminal.writeLine()
    }
    switch report.grouping {
    case .year: try printYears(report, rows)
    case .kind: try printKinds(report, rows)
    case nil: try printTable(report, rows)
    }
    let rest = report.rows.count - rows.count
    let without = "\(counted(report.withoutTheme, "passage")) without a theme"
    let unused = rest > 0 ? "; \(counted(rest, "theme")) without a passage" : ""
    try terminal.writeLine()
    try terminal.writeLine(style.faint(without + unused))
  }

  private static let barWidth = 16

  private func printTable(_ report: ThemeReport, _ rows: [ThemeReport.Row]) throws {
    let width = labelWidth(rows)
    if let remark = report.sectionsRemark {
      let wrapped = WrappedText(style: style, width: terminal.width, indentation: 0)
      for line in wrapped.lines(of: remark + ": read each column by itself.") {
        try terminal.writeLine(style.faint(line))
      }
      try terminal.writeLine()
    }
    let head =
      "theme".padded(to: width + Self.barWidth + 2)
      + "letters   of 100  passages  strengths  improvements"
    try terminal.writeLine(style.label(head))
    for row in rows {
      let rate = row.tally.lettersPer100(of: report.ratedLetters)
      let cells = [
        right(String(row.tally.letters), 7), right(String(rate), 8),
        right(String(row.tally.passages), 9), right(String(row.tally.strengths.passages), 10),
        right(String(row.tally.improvements.passages), 13),
      ]
      let bar = terminal.chart.bar(rate / 100, width: Self.barWidth)
      try terminal.writeLine(
        "\(row.theme.label.onOneLine.padded(to: width)) \(style.match(bar)) "
          + cells.joined(separator: " ")
      )
    }
  }

  private func printKinds(_ report: ThemeReport, _ rows: [ThemeReport.Row]) throws {
    let width = max(labelWidth(rows), (report.groups.map(\.value.count).max() ?? 0) + 2)
    for row in rows {
      try terminal.writeLine(style.title(row.theme.label.onOneLine))
      for (group, tally) in zip(report.groups, row.byGroup) where tally.letters > 0 {
        let rate = tally.lettersPer100(of: group.letters)
        let bar = terminal.chart.bar(rate / 100, width: Self.barWidth)
        let few = group.letters < ThemeReport.fewLetters ? "  few letters" : ""
        try terminal.writeLine(
          "\(("  " + group.value).padded(to: width)) \(style.match(bar)) "
            + "\(tally.letters) of \(counted(group.letters, "letter"))" + style.faint(few)
        )
      }
    }
  }

  func labelWidth(_ rows: [ThemeReport.Row]) -> Int {
    min(48, rows.map(\.theme.label.count).max() ?? 0)
  }

  // MARK: One theme

  func print(_ portrait: ThemePortrait) throws {
    let theme = portrait.theme
    try terminal.writeLine("\(style.title(theme.label.onOneLine))  \(style.faint(theme.id))")
    if !theme.definition.isEmpty { try terminal.writeLine(theme.definition.onOneLine) }
    if !portrait.request.filters.isEmpty {
      try terminal.writeLine(style.faint(portrait.request.described(as: "among all passages")))
    }
    let tally = portrait.tally
    try terminal.writeLine(
      "\(counted(tally.passages, "passage")) in \(tally.letters) of "
        + "\(counted(portrait.total.letters, "letter")) "
        + "(\(tally.lettersPer100(of: portrait.total.letters)) of 100); "
        + "\(tally.strengths.passages) under strengths, "
        + "\(tally.improvements.passages) under areas for improvement"
    )
    try printSection(
      "Cues",
      portrait.cues.map { cue in
        right(String(cue.passages), 7) + "  " + cue.cue.text.onOneLine
      }
    )
    try print(portrait.exemplars, under: "Typical passages")
    try print(portrait.border, under: "Members near the border")
    try print(portrait.nearMisses, under: "Near misses: some cue, but not enough")
    try printSection(
      "Words that tell it from the rest",
      portrait.words.map { word in
        "  \(word.words.padded(to: 32)) "
          + style.faint("\(word.passages) here, \(word.otherPassages) elsewhere, ")
          + style.faint("G² \(Int(word.logLikelihood.rounded()))")
      }
    )
    try printSection(
      "Letters with it also speak of",
      portrait.companions.map { companion in
        let lift = (companion.lift * 10).rounded() / 10
        return "  \(companion.theme.label.onOneLine.padded(to: 32)) "
          + style.faint(
            "\(counted(companion.letters, "letter")), \(lift) times as often as by chance"
          )
      }
    )
  }

  private func printSection(_ title: String, _ lines: [String]) throws {
    guard !lines.isEmpty else { return }
    try terminal.writeLine()
    try terminal.writeLine(style.label(title))
    for line in lines { try terminal.writeLine(line) }
  }

  private func print(_ examples: [ThemePortrait.Example], under title: String) throws {
    guard !examples.isEmpty else { return }
    try printSection(title, [style.faint("  (what the cues match is marked)")])
    for example in examples {
      try printText(example.passage.text, highlights: example.highlights)
      let citation = Citation.text(for: example.passage, in: example.letter)
      try terminal.writeLine("  " + style.faint(citation.onOneLine))
    }
  }

  func printText(_ text: String, highlights: [Range<Int>] = []) throws {
    let wrapped = WrappedText(style: style, width: terminal.width, indentation: 2)
    for line in wrapped.lines(of: text, highlights: highlights) { try terminal.writeLine(line) }
  }

  // MARK: Text

  func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
