import LetterSearch

/// Strengths and improvements of each year as bars beside each other; a table has the figures.
struct YearlyChart {
  /// Of the tallest bar.
  private static let height = 100
  /// Above it, for its figure, and below all, for the years.
  private static let margin = (top: 14, bottom: 16)
  private static let yearWidth = 40
  private static let barWidth = 16
  /// Years beyond which gaps are left out.
  private static let longest = 60

  private let years: [ThemeFigures.Year]
  /// Letters without a date are of no year, so they are no bar beside the years.
  private let undated: ThemeFigures.Year?

  init(_ years: [ThemeFigures.Year]) {
    self.years = Self.withoutGaps(years.filter { $0.year != ThemeReport.noDate })
    undated = years.first { $0.year == ThemeReport.noDate }
  }

  var html: HTML {
    guard let first = years.first, let last = years.last else { return .empty }
    let width = years.count * Self.yearWidth
    let label =
      "Passages under strengths and under areas for improvement, \(first.year) to \(last.year); the "
      + "figures are in the table below"
    return """
      <figure class="chart">
      <div class="wide" role="region" aria-label="Chart by year" tabindex="0">
      <svg role="img" viewBox="0 0 \(width) \(floor + Self.margin.bottom)" aria-label="\(label)">\
      \(years.enumerated().map(bars))<path d="M0 \(floor).5H\(width)"/></svg></div>
      <figcaption><span class="key strengths"></span> Strengths \
      <span class="key improvements"></span> Areas for improvement; above each bar its passages\(rest)</figcaption>
      </figure>
      """
  }

  /// The years with those between them that have no letters, so that the axis is one of time.
  private static func withoutGaps(_ years: [ThemeFigures.Year]) -> [ThemeFigures.Year] {
    guard let first = years.first.flatMap({ Int($0.year) }),
      let last = years.last.flatMap({ Int($0.year) }), first < last, last - first < longest
    else { return years }
    let known = Dictionary(years.map { ($0.year, $0) }) { first, _ in first }
    let none = SearchResponse.Count(passages: 0, letters: 0)
    return (first...last).map { year in
      known[String(year)]
        ?? .init(
          year: String(year),
          letterCount: 0,
          all: none,
          strengths: none,
          improvements: none
        )
    }
  }

  private var rest: HTML {
    let count = (undated?.strengths.passages ?? 0) + (undated?.improvements.passages ?? 0)
    guard count > 0 else { return .empty }
    return "<p class=\"hint\">Not shown: \(Labels.passages(count)) of letters without a date</p>"
  }

  private var floor: Int { Self.margin.top + Self.height }

  private func bars(_ place: Int, _ year: ThemeFigures.Year) -> HTML {
    let x = place * Self.yearWidth
    let first = x + Self.yearWidth / 2 - Self.barWidth
    return bar("strengths", first, year.strengths.passages, year.year)
      + bar("improvements", first + Self.barWidth, year.improvements.passages, year.year)
      + "<text x=\"\(x + Self.yearWidth / 2)\" y=\"\(floor + 12)\">\(year.year)</text>"
  }

  /// A bar with its figure above it; nothing for no passage.
  private func bar(_ name: String, _ x: Int, _ passages: Int, _ year: String) -> HTML {
    guard passages > 0 else { return .empty }
    let most = years.map { max($0.strengths.passages, $0.improvements.passages) }.max() ?? 1
    // Few are still seen.
    let height = max(2, passages * Self.height / most)
    return """
      <rect class="\(name)" x="\(x + 1)" y="\(floor - height)" width="\(Self.barWidth - 2)" \
      height="\(height)"><title>\(year): \(Labels.passages(passages)) under \(name)</title></rect>\
      <text x="\(x + Self.barWidth / 2)" y="\(floor - height - 3)">\(Labels.number(passages))</text>
      """
  }
}
