import LetterParsing
import LetterSearch

/// One theme: what finds it, how often it is spoken of by year, and passages that show it.
struct ThemePage {
  /// A passage of the theme.
  struct Example {
    var letter: StoredLetter
    var passage: StoredPassage
    /// What the cues match, UTF-8 offsets in the passage's text.
    var marks: [Range<Int>]
  }

  let theme: ThemeFigures
  let total: SearchResponse.Count
  /// What to know of strengths beside improvements, and of rates by year; `nil` for nothing.
  let sectionsRemark: String?
  let yearWarning: String?
  /// Queries that find the theme.
  let cues: [String]
  let examples: [Example]
  /// Names the themes of the examples.
  let book: ThemeBook
  /// Of the index that the examples are from.
  var generation = ""

  /// The passages of a theme, within a section or another search.
  static func search(
    _ id: String,
    section: String? = nil,
    within search: SearchAddress = SearchAddress()
  ) -> SearchAddress {
    search.with { address in
      address.filters.append(.init(field: LetterField.theme, value: id))
      guard let section, !address.has(LetterField.section, section) else { return }
      address.filters.append(.init(field: LetterField.section, value: section))
    }
  }

  var html: HTML {
    PageShell(theme.label, part: .themes).html(
      """
      <h1>\(theme.label)</h1>
      <p class="count" role="status" id="count">\(Labels.count(theme.all)), \
      \(ThemesPage.per100(theme.all.letters, of: total.letters)) of 100 letters</p>
      <p class="lead">\(theme.definition)</p>
      \(ThemesPage.caution(total.letters))
      <ul>
      <li><a href="\(Self.search(theme.id).path)">All passages</a></li>
      <li><a href="\(Self.search(theme.id, section: "strengths").path)">Strengths</a>: \
      \(Labels.count(theme.strengths))</li>
      <li><a href="\(Self.search(theme.id, section: "improvements").path)">Areas for \
      improvement</a>: \(Labels.count(theme.improvements))</li>
      </ul>
      \(sectionsRemark.map { "<p class=\"hint\">\($0).</p>" as HTML })
      \(years)
      \(examples.isEmpty ? .empty : shown)
      <h2>Cues</h2>
      <p>A passage has the theme when enough of these match:</p>
      <ul class="cues">\(cues.map(Self.cue))</ul>
      <p><a href="\(SiteAddress.themes)">All themes</a></p>
      """
    )
  }

  private static func cue(_ cue: String) -> HTML {
    "<li><a href=\"\(SearchAddress(cue).path)\"><code>\(cue)</code></a></li>"
  }

  private var shown: HTML {
    let items = examples.map { example -> HTML in
      let path = SiteAddress.letter(example.letter.id, passage: example.passage.ordinal)
      return """
        <li class="result"><h3><a href="\(path)">\(example.letter.datedTitle)</a></h3>
        \(PassagePlace(passage: example.passage, themes: book).html)
        <blockquote class="passage" dir="auto">\
        \(MarkedText.html(example.passage.text, marking: example.marks))</blockquote>
        \(PassageCitation(example.passage, of: example.letter).html)</li>

        """
    }
    return "<h2>Some of its passages</h2>\n"
      + "<ol class=\"results\" data-generation=\"\(generation)\">\n\(items)</ol>"
  }

  // MARK: Years

  private var years: HTML {
    guard theme.years.count > 1 else { return .empty }
    return """
      <h2>By year</h2>
      \(YearlyChart(theme.years).html)
      \(chance)
      <div class="wide" role="region" aria-label="Figures by year" tabindex="0">
      <table class="numbers"><thead><tr><th scope="col">Year</th><th scope="col">Letters</th>\
      <th scope="col">Per 100 letters</th><th scope="col">Strengths</th>\
      <th scope="col">Areas for improvement</th></tr></thead>
      <tbody>\(theme.years.map(row))</tbody></table></div>
      """
  }

  /// When all letters are few, that is said already.
  private var chance: HTML {
    guard total.letters >= ThemeReport.fewLetters, let yearWarning else { return .empty }
    return "<p class=\"hint\">\(yearWarning)</p>"
  }

  private func row(_ year: ThemeFigures.Year) -> HTML {
    """
    <tr><th scope="row">\(Labels.year(year.year))</th>\
    <td>\(cell(year, nil, year.all.letters)) of \(Labels.number(year.letterCount))</td>\
    <td>\(ThemesPage.per100(year.all.letters, of: year.letterCount))</td>\
    <td>\(cell(year, "strengths", year.strengths.passages))</td>\
    <td>\(cell(year, "improvements", year.improvements.passages))</td></tr>

    """
  }

  /// A count of a year that leads to its passages.
  private func cell(_ year: ThemeFigures.Year, _ section: String?, _ count: Int) -> HTML {
    guard count > 0 else { return "0" }
    let value =
      year.year == ThemeReport.noDate ? SearchResponse.Facet.notStated : year.year
    let path = Self.search(theme.id, section: section).with {
      $0.filters.append(.init(field: LetterField.year, value: value))
    }.path
    return "<a href=\"\(path)\">\(Labels.number(count))</a>"
  }
}
