import LetterSearch

/// Strengths and improvements of each year as bars beside each other; a table has the figures.
struct YearlyChart {
  private static let height = 100
  private static let yearWidth = 30
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
    return """
      <figure class="chart">
      <svg role="img" viewBox="0 0 \(years.count * Self.yearWidth) \(Self.height)" \
      aria-label="Passages under strengths and under areas for improvement, \(first.year) to \
      \(last.year); the figures are in the table below">\(years.enumerated().map(bars))</svg>
      <p class="axis" aria-hidden="true"><span>\(first.year)</span><span>\(last.year)</span></p>
      <figcaption><span class="key strengths"></span> Strengths \
      <span class="key improvements"></span> Areas for improvement\(rest)</figcaption>
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

  private func bars(_ place: Int, _ year: ThemeFigures.Year) -> HTML {
    let x = place * Self.yearWidth
    return bar("strengths", x + 3, year.strengths.passages, year.year)
      + bar("improvements", x + 15, year.improvements.passages, year.year)
  }

  private func bar(_ name: String, _ x: Int, _ passages: Int, _ year: String) -> HTML {
    let most = years.map { max($0.strengths.passages, $0.improvements.passages) }.max() ?? 1
    let height = passages == 0 ? 0 : max(2, passages * Self.height / max(1, most))
    return """
      <rect class="\(name)" x="\(x)" y="\(Self.height - height)" width="11" height="\(height)">\
      <title>\(year): \(Labels.passages(passages)) under \(name)</title></rect>
      """
  }
}
