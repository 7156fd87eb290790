import HTTPServer
import LetterParsing
import LetterSearch

/// From what the searcher counts to what the pages about themes show.
enum ThemeRoutes {
  private static let examplesShown = 5

  static func themes(_ call: PageCall) throws -> Page {
    let asked = SearchAddress(call.arguments)
    let (address, report) = try asked.answered { try call.searcher.themes(request($0)) }
    let themes = report.rows.map { ThemeFigures($0, report.groups) }
    let book = call.searcher.index.schema.themes
    return Page(ThemesPage(address, report, themes: themes, book: book).html, of: address)
  }

  static func theme(_ call: PageCall) throws -> HTML {
    let name = call.arguments.text("id") ?? ""
    let book = call.searcher.index.schema.themes
    guard let theme = book.theme(named: name) else {
      throw API.noSuchTheme(name)
    }
    let everything = request(SearchAddress())
    let report = try call.searcher.themes(everything, by: .year)
    // A whole portrait reads every passage against every cue: too long for a page.
    let hits = try examples(of: theme.id, call.searcher)
    guard let row = report.rows.first(where: { $0.theme.id == theme.id }) else { return .empty }
    return ThemePage(
      theme: ThemeFigures(row, report.groups),
      total: report.total,
      sectionsRemark: report.sectionsRemark,
      yearWarning: report.yearWarning,
      cues: theme.cues.map(\.text),
      examples: hits.map { hit in
        .init(letter: hit.letter, passage: hit.passage, marks: hit.highlights.map(\.utf8))
      },
      book: book,
      generation: call.searcher.index.metadata.generation
    ).html
  }

  /// Passages of different letters, of sections that say how things are where there are such.
  private static func examples(of theme: String, _ searcher: LetterSearcher) throws -> [Hit] {
    var request = request(ThemePage.search(theme))
    request.groupsByLetter = true
    request.limit = examplesShown
    var telling = request
    telling.filters.append(.init(field: LetterField.wording, value: "distinctive"))
    telling.filters += tellingSections.map {
      .init(field: LetterField.section, value: $0.rawValue)
    }
    let hits = try searcher.search(telling).hits
    return hits.isEmpty ? try searcher.search(request).hits : hits
  }

  /// Others open and close a letter, and say what was looked at.
  private static let tellingSections: [SectionName] = [
    .strengths, .improvements, .evidence, .judgement, .mainFindings, .externalSupport, .outcomes,
    .recommendations, .provision,
  ]

  private static func request(_ address: SearchAddress) -> SearchRequest {
    address.request.orEverything
  }
}

extension ThemeFigures {
  fileprivate init(_ row: ThemeReport.Row, _ groups: [ThemeReport.Group]) {
    self.init(
      id: row.theme.id,
      label: row.theme.label,
      definition: row.theme.definition,
      all: .init(passages: row.tally.passages, letters: row.tally.letters),
      strengths: row.tally.strengths,
      improvements: row.tally.improvements,
      years: zip(groups, row.byGroup).map { group, tally in
        Year(
          year: group.value,
          letterCount: group.letters,
          all: .init(passages: tally.passages, letters: tally.letters),
          strengths: tally.strengths,
          improvements: tally.improvements
        )
      }
    )
  }
}
