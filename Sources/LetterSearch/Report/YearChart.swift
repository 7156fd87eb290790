/// A chart of letters per 100 by year as inline SVG; a table beside it has the same numbers.
struct YearChart {
  private let years: [ReportSummary.Year]
  private let denominator: String

  private static let columnWidth = 44
  private static let barWidth = 28
  /// Of a bar that reaches ``greatest``.
  private static let fullHeight = 120.0
  private static let top = 20
  /// Room for the numbers of the axis.
  private static let left = 34
  /// Where an axis may end.
  private static let ends: [Double] = [1, 2, 5, 10, 20, 50, 100]

  /// Letters per 100 at the top: rates are often far below 100, and bars of a few pixels tell nothing.
  private let greatest: Double

  init(_ summary: ReportSummary) {
    let years = summary.years.filter(\.isDated)
    self.years = years
    let rates = years.map { $0.tally.lettersPer100(of: $0.ofLetters) }
    greatest = Self.ends.first { end in rates.allSatisfy { $0 <= end } } ?? 100
    denominator = summary.outOf.possibleInWords
  }

  /// The chart with its caption; nothing for fewer than two years.
  var figure: String {
    guard years.count > 1 else { return "" }
    let height = Self.top + Int(Self.fullHeight) + 24
    return """
      <figure>
      <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="years-title years-desc" \
      viewBox="0 0 \(width) \(height)" width="\(width)" height="\(height)">
      <title id="years-title">Letters with such a passage by year</title>
      <desc id="years-desc">\(HTMLEscaping.escaped(description))</desc>
      \(axis)\(bars)</svg>
      <figcaption>Letters with such a passage, per 100 of \(HTMLEscaping.escaped(denominator)) \
      by year, on an axis that ends at \(Int(greatest)); above each bar the letters found. Pale bars are of fewer than \
      \(ThemeReport.fewLetters) letters.</figcaption>
      </figure>

      """
  }

  /// The numbers in words, for who does not see the chart.
  private var description: String {
    years.map { "\($0.value): \($0.tally.letters) of \($0.ofLetters)" }
      .joined(separator: "; ") + "."
  }

  private var width: Int { Self.left + years.count * Self.columnWidth + 2 }

  /// The floor of the bars, and the line up to which the tallest may reach, each with its number.
  private var axis: String {
    [(0, Self.top + Int(Self.fullHeight), "#444"), (Int(greatest), Self.top, "#bbb")].map { line in
      """
      <path d="M\(Self.left) \(line.1).5H\(width)" stroke="\(line.2)"/>
      <text x="\(Self.left - 6)" y="\(line.1 + 5)" text-anchor="end" font-size="12" \
      fill="#111">\(line.0)</text>

      """
    }.joined()
  }

  private var bars: String {
    let floor = Self.top + Int(Self.fullHeight)
    return years.enumerated().map { place, year in
      let rate = min(100, year.tally.lettersPer100(of: year.ofLetters))
      let height = Int((rate / greatest * Self.fullHeight).rounded())
      let left = Self.left + place * Self.columnWidth + 1 + (Self.columnWidth - Self.barWidth) / 2
      let middle = left + Self.barWidth / 2
      let fill = year.hasFewLetters ? "#b9cbe0" : "#2f5d8c"
      let text = "text-anchor=\"middle\" font-size=\"12\" fill=\"#111\""
      return """
        <rect x="\(left)" y="\(floor - height)" width="\(Self.barWidth)" height="\(height)" \
        fill="\(fill)"/>
        <text x="\(middle)" y="\(floor - height - 5)" \(text)>\(year.tally.letters)</text>
        <text x="\(middle)" y="\(floor + 16)" \(text)>\(year.value)</text>

        """
    }.joined()
  }
}
