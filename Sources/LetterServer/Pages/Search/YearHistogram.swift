import LetterSearch

/// Passages by year as a small bar chart; the same figures stand beside the choices as text.
struct YearHistogram {
  private static let height = 48
  private static let barWidth = 10
  /// Beyond it, bars are too thin to see.
  private static let longest = 60

  private let years: [SearchResponse.Facet.Value]

  init(_ values: [SearchResponse.Facet.Value]) {
    years = values.filter { !$0.isNotStated }
  }

  var html: HTML {
    guard (2...Self.longest).contains(years.count), let first = years.first, let last = years.last
    else { return .empty }
    let width = years.count * Self.barWidth
    return """
      <svg class="histogram" role="img" viewBox="0 0 \(width) \(Self.height)" \
      preserveAspectRatio="none" aria-label="Passages by year, \(first.value) to \(last.value); \
      the figures are in the table">\(years.enumerated().map(bar))</svg>
      <p class="axis" aria-hidden="true"><span>\(first.value)</span><span>\(last.value)</span></p>
      <details class="more"><summary>Table of years</summary>
      <table><thead><tr><th scope="col">Year</th><th scope="col">Passages</th>\
      <th scope="col">Letters</th></tr></thead><tbody>\(years.map(row))</tbody></table>
      </details>
      """
  }

  private func bar(_ place: Int, _ year: SearchResponse.Facet.Value) -> HTML {
    let most = max(1, years.map(\.count.passages).max() ?? 1)
    let passages = year.count.passages
    // Few are still seen, none is not.
    let height = passages == 0 ? 0 : max(2, passages * Self.height / most)
    return """
      <rect x="\(place * Self.barWidth + 1)" y="\(Self.height - height)" \
      width="\(Self.barWidth - 2)" height="\(height)"><title>\(year.value): \
      \(Labels.count(year.count))</title></rect>
      """
  }

  private func row(_ year: SearchResponse.Facet.Value) -> HTML {
    """
    <tr><th scope="row">\(year.value)</th><td>\(Labels.number(year.count.passages))</td>\
    <td>\(Labels.number(year.count.letters))</td></tr>
    """
  }
}
