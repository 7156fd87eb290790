/// A chart of letters per 100 by year as inline SVG; a table beside it has the same numbers.
struct YearChart {
  private let years: [ReportSummary.Year]
  private let denominator: String

  private static let columnWidth = 44
  private static let barWidth = 28
  /// Of a bar of 100.
  private static let fullHeight = 120.0
  private static let top = 20

  init(_ summary: ReportSummary) {
    years = summary.years.filter(\.isDated)
    denominator = summary.outOf.possibleInWords
  }

  /// The chart with its caption; nothing for fewer than two years.
  var figure: String {
    guard years.count > 1 else { return "" }
    let width = years.count * Self.columnWidth + 2
    let height = Self.top + Int(Self.fullHeight) + 24
    return """
      <figure>
      <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="years-title years-desc" \
      viewBox="0 0 \(width) \(height)" width="\(width)" height="\(height)">
      <title id="years-title">Letters with such a passage by year</title>
      <desc id="years-desc">\(HTMLEscaping.escaped(description))</desc>
      \(bars)</svg>
      <figcaption>Letters with such a passage, per 100 of \(HTMLEscaping.escaped(denominator)) \
      by year; above each bar the letters found. Pale bars are of fewer than \
      \(ThemeReport.fewLetters) letters.</figcaption>
      </figure>

      """
  }

  /// The numbers in words, for who does not see the chart.
  private var description: String {
    years.map { "\($0.value): \($0.tally.letters) of \($0.ofLetters)" }
      .joined(separator: "; ") + "."
  }

  private var bars: String {
    let floor = Self.top + Int(Self.fullHeight)
    let line = "<path d=\"M0 \(floor).5H\(years.count * Self.columnWidth + 2)\" stroke=\"#444\"/>\n"
    return years.enumerated().map { place, year in
      let rate = min(100, year.tally.lettersPer100(of: year.ofLetters))
      let height = Int((rate / 100 * Self.fullHeight).rounded())
      let left = place * Self.columnWidth + 1 + (Self.columnWidth - Self.barWidth) / 2
      let middle = left + Self.barWidth / 2
      let fill = year.hasFewLetters ? "#b9cbe0" : "#2f5d8c"
      let text = "text-anchor=\"middle\" font-size=\"12\" fill=\"#111\""
      return """
        <rect x="\(left)" y="\(floor - height)" width="\(Self.barWidth)" height="\(height)" \
        fill="\(fill)"/>
        <text x="\(middle)" y="\(floor - height - 5)" \(text)>\(year.tally.letters)</text>
        <text x="\(middle)" y="\(floor + 16)" \(text)>\(year.value)</text>

        """
    }.joined() + line
  }
}
