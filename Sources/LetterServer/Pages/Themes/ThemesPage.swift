import LetterSearch

/// All themes with their counts: strengths beside improvements.
struct ThemesPage {
  /// A part of fewer passages of a section is chance.
  static let fewPassages = 30

  let address: SearchAddress
  private let report: ThemeReport
  /// Names the themes that the search is restricted to.
  private let book: ThemeBook
  /// In the order in which they are shown.
  private let themes: [ThemeFigures]
  /// Those without a passage among what is counted.
  private let unused: [ThemeFigures]

  private var total: SearchResponse.Count { report.total }

  init(
    _ address: SearchAddress,
    _ report: ThemeReport,
    themes: [ThemeFigures],
    book: ThemeBook
  ) {
    self.address = address
    self.report = report
    self.book = book
    self.themes = themes.filter { $0.all.passages > 0 }
    unused = themes.filter { $0.all.passages == 0 }
  }

  var html: HTML {
    let query = address.query
    let title = query.isEmpty ? "Themes" : "Themes of passages for \(query)"
    return PageShell(title, part: .themes, query: query).html(
      """
      <h1>Themes</h1>
      <p class="count" role="status" id="count">\(Labels.counted(themes.count, "theme")) in \
      \(Labels.count(total))\(query.isEmpty ? "" : scope)</p>
      <p class="lead">A theme says what a passage speaks of. It is found by its cues, and is never \
      an inspection judgement.</p>
      \(DateBoxes.warning(on: address, hasBoxes: false))
      \(ActiveFilters(address: address, themes: book) { $0.path(of: .themes) }.html)
      \(report.ratesRemark.map { "<p class=\"hint\">\($0).</p>" as HTML } ?? .empty)
      \(Self.caution(report.ratedLetters))
      \(legend)
      \(themes.isEmpty ? .empty : table)
      \(unusedThemes)
      <p><a href="\(SiteAddress.recurrence(query: query))">Areas for improvement that came back in \
      later letters</a>\(address.isRestricted ? ", of all letters" : "")</p>
      """
    )
  }

  private var scope: HTML { " for <bdi>\(address.query)</bdi>" }

  /// Whether parts of both sections tell more than chance.
  private var hasParts: Bool {
    min(report.all.strengths.passages, report.all.improvements.passages) >= Self.fewPassages
  }

  /// What the columns of sections and the bars are parts of.
  private var legend: HTML {
    let (strengths, improvements) = (report.all.strengths, report.all.improvements)
    guard strengths.passages + improvements.passages > 0 else { return .empty }
    // Of few letters, the caution above says to read the counts.
    let remark = (report.ratedLetters < ThemeReport.fewLetters ? nil : report.sectionsRemark).map {
      let advice = hasParts ? "compare percentages, not counts" : "read each column by itself"
      return "<p><b>\($0): \(advice).</b></p>" as HTML
    }
    guard hasParts else {
      return """
        \(remark)
        <p class="hint">Found here: \(Labels.passages(strengths.passages)) under strengths, \
        \(Labels.number(improvements.passages)) under areas for improvement. Percentages, and bars \
        that weigh the one against the other, are given where there are \(Self.fewPassages) or more \
        of each.</p>
        """
    }
    return """
      \(remark)
      <p class="hint">Percentages are of all \(Labels.passages(strengths.passages)) under strengths \
      and of all \(Labels.number(improvements.passages)) under areas for improvement. The bars \
      weigh the one against the other, where there are \(BalanceBars.fewPassages) passages or more \
      under the two: \
      <span class="key strengths"></span> strengths, <span class="key improvements"></span> areas for \
      improvement.</p>
      """
  }

  private var table: HTML {
    """
    <div class="wide" role="region" aria-label="Themes and counts" tabindex="0">
    <table class="numbers stacked">
    <thead><tr><th scope="col">Theme</th><th scope="col">Letters</th>\
    <th scope="col">Per 100 letters</th><th scope="col">Passages</th>\
    <th scope="col">Strengths</th><th scope="col">Areas for improvement</th>\
    \(hasParts ? "<th scope=\"col\">Balance</th>" : .empty)</tr></thead>
    <tbody>
    \(themes.map(row))</tbody></table></div>
    """
  }

  /// Named, as that nothing is said of them may be the answer, but in no rows of zeros.
  private var unusedThemes: HTML {
    guard !unused.isEmpty else { return .empty }
    let links = unused.map { theme -> HTML in
      "<a href=\"\(SiteAddress.theme(theme.id))\">\(theme.label)</a>"
    }
    let verb = unused.count == 1 ? "has" : "have"
    return """
      <p>\(Labels.counted(unused.count, "theme")) \(verb) no passage here: \
      \(links.joined(separator: ", ")).</p>
      """
  }

  static func caution(_ letters: Int) -> HTML {
    guard letters < ThemeReport.fewLetters else { return .empty }
    guard letters > 0 else { return "<p class=\"caution\">There is nothing to count.</p>" }
    return """
      <p class="caution">Rates are of \(Labels.letters(letters)) only: read the counts, not the \
      rates.</p>
      """
  }

  private func row(_ theme: ThemeFigures) -> HTML {
    let rate = ThemesPage.per100(theme.all.letters, of: report.ratedLetters)
    return """
      <tr><th scope="row"><a href="\(SiteAddress.theme(theme.id))">\(theme.label)</a></th>\
      <td data-label="Letters">\(Labels.number(theme.all.letters))</td>\
      <td data-label="Per 100 letters">\(rate)</td>\
      <td data-label="Passages">\(cell(theme, nil, theme.all))</td>\
      <td data-label="Strengths">\
      \(cell(theme, "strengths", theme.strengths, of: report.all.strengths))</td>\
      <td data-label="Areas for improvement">\
      \(cell(theme, "improvements", theme.improvements, of: report.all.improvements))</td>\
      \(hasParts ? "<td>\(BalanceBars(theme, of: report.all).html)</td>" : .empty)\
      </tr>

      """
  }

  /// A count that leads to its passages, with its part of a section.
  private func cell(
    _ theme: ThemeFigures,
    _ section: String?,
    _ count: SearchResponse.Count,
    of whole: SearchResponse.Count? = nil
  ) -> HTML {
    guard count.passages > 0 else { return "0" }
    let path = ThemePage.search(theme.id, section: section, within: address).path
    let part: HTML =
      (hasParts ? whole : nil).map { whole in
        " <span class=\"part\">\(ThemesPage.per100(count.passages, of: whole.passages))%</span>"
      } ?? .empty
    return "<a href=\"\(path)\">\(Labels.number(count.passages))</a>\(part)"
  }

  /// `12.5`: letters with a theme per 100 letters.
  static func per100(_ letters: Int, of total: Int) -> String {
    let tenths = total > 0 ? (letters * 1_000 + total / 2) / total : 0
    return "\(tenths / 10).\(tenths % 10)"
  }
}
