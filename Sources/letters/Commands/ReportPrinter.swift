import LetterParsing
import LetterSearch

/// Prints a report for people.
struct ReportPrinter {
  /// How a report looks.
  struct Look {
    var style: Style
    /// In columns.
    var width: Int
    var chart: BarChart

    /// For a terminal.
    init(of terminal: Terminal) {
      (style, width, chart) = (terminal.style, terminal.width, terminal.chart)
    }

    /// For a file, which is the same whatever terminal it was written from.
    static func file(_ terminal: Terminal) -> Look {
      var look = Look(of: terminal)
      look.style.isColored = false
      look.width = 100
      look.chart = BarChart(isASCII: false)
      return look
    }
  }

  /// Strengths stand beside improvements where each gets as many columns.
  private static let leastColumnWidth = 44
  private static let gap = 2
  private static let barWidth = 20

  let look: Look
  let output: ([UInt8]) throws -> Void
  private var style: Style { look.style }

  func print(_ report: LetterReport) throws {
    try printHead(report)
    try report.forEachInstitution { institution in
      try line()
      try line(style.title(institution.name.onOneLine))
      for letter in institution.letters { try print(letter) }
    }
  }

  private func line(_ text: String = "") throws {
    let shown = text.withVisibleControls(keepsStyle: style.isColored)
    try output(Array((shown + "\n").utf8))
  }

  // MARK: Overview

  private func printHead(_ report: LetterReport) throws {
    try line(style.title(report.title.onOneLine))
    for row in report.overview {
      try line("\(style.faint((row.name + ":").padded(to: 20))) \(row.value.onOneLine)")
    }
    if let warning = report.summary.warning { try line(style.warning("Warning: ") + warning) }
    guard report.summary.tally.passages > 0 else { return }
    try printTable(LetterReport.sectionHeads, report.sectionRows)
    try line(style.faint(report.sectionRemark))
    let bars = report.summary.years.map { year in
      look.chart.bar(
        year.tally.lettersPer100(of: year.ofLetters) / 100,
        width: Self.barWidth
      )
    }
    try printTable(report.yearHeads, report.yearRows, besides: bars)
    if let remark = report.yearRemark { try line(style.faint(remark)) }
  }

  private func printTable(
    _ heads: [String],
    _ rows: [[String]],
    besides bars: [String] = []
  ) throws {
    try line()
    for (number, text) in AlignedTable(heads: heads, rows: rows).lines.enumerated() {
      let bar = number > 0 && number <= bars.count ? "  " + style.match(bars[number - 1]) : ""
      try line((number == 0 ? style.label(text) : text) + bar)
    }
  }

  // MARK: Letters

  private func print(_ letter: LetterReport.Letter) throws {
    try line()
    try line("  " + style.label(letter.heading.onOneLine))
    for text in lines(letter.reference, width: look.width, style.faint) { try line(text) }
    var sections = letter.sections[...]
    if !letter.strengths.isEmpty, !letter.improvements.isEmpty,
      columnWidth >= Self.leastColumnWidth
    {
      try printBesideEachOther(sections[0], sections[1])
      sections = sections.dropFirst(2)
    }
    for section in sections {
      for text in lines(section, width: look.width) { try line(text) }
    }
  }

  private var columnWidth: Int { (look.width - Self.gap) / 2 }

  private func printBesideEachOther(
    _ left: (section: SectionName, hits: [Hit]),
    _ right: (section: SectionName, hits: [Hit])
  ) throws {
    let columns = [left, right].map { lines($0, width: columnWidth) }
    for row in 0..<max(columns[0].count, columns[1].count) {
      let first = row < columns[0].count ? columns[0][row] : ""
      let second = row < columns[1].count ? columns[1][row] : ""
      let space = String(repeating: " ", count: max(0, columnWidth - first.shownColumns))
      try line(second.isEmpty ? first : first + space + "  " + second)
    }
  }

  private func lines(_ section: (section: SectionName, hits: [Hit]), width: Int) -> [String] {
    ["", "  " + style.title(section.section.title)]
      + section.hits.enumerated().flatMap { number, hit in
        let text = WrappedText(style: style, width: width, indentation: 2)
        return (number > 0 ? [""] : [])
          + text.lines(of: hit.passage.text, highlights: hit.highlights.map(\.utf8))
          + lines("— " + hit.shortCitation, width: width, style.faint)
      }
  }

  private func lines(_ text: String, width: Int, _ paint: (String) -> String) -> [String] {
    WrappedText(style: style, width: width, indentation: 2).lines(of: text.onOneLine)
      .map { "  " + paint(String($0.dropFirst(2))) }
  }
}
