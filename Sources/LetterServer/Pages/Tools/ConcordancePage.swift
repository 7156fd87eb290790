import LetterParsing
import LetterSearch

/// A concordance: every match on a line of its own, aligned, in a table that links can sort.
struct ConcordancePage {
  static let pageLength = 50

  /// Columns of context on each side.
  private static let width = 42

  let address: ConcordanceAddress
  /// `nil` before anything was asked.
  let concordance: Concordance?
  /// Names the themes of filters, and has their cues.
  let themes: ThemeBook

  init(_ address: ConcordanceAddress, _ concordance: Concordance? = nil, themes: ThemeBook) {
    self.address = address
    self.concordance = concordance
    self.themes = themes
  }

  private var query: String { address.search.query }

  var html: HTML {
    guard let concordance else {
      return PageShell("Words in context", part: .concordance).html(
        "<h1>Words in context</h1>\n\(form)\n\(Self.examples)"
      )
    }
    let counted = Labels.counted(concordance.total.lines, "line")
    let joint = concordance.wordsNeeded.joint()
    let asked: HTML = address.search.hasWords ? "\(joint) <bdi>\(query)</bdi>" : .empty
    let title = "\(address.search.hasWords ? query : "Words") in context: \(counted)"
    var shell = PageShell(title, part: .concordance, query: query)
    shell.search = address.search
    return shell.html(
      """
      <h1>Words in context</h1>
      <p class="count" role="status" id="count">\(counted)\(asked)\(Self.origin(of: concordance))</p>
      \(phrase(of: concordance))
      \(DateBoxes.warning(on: address.search, hasBoxes: false))
      \(filters)
      \(form)
      \(QuerySummary.reading(of: query, as: concordance.interpreted))
      \(NoteList(concordance.notes, of: address.search, path: path).html)
      \(concordance.lines.isEmpty ? nothing(concordance) : table(concordance))
      \(pages(concordance))
      \(concordance.lines.isEmpty ? .empty : files(concordance))
      \(PageShell.printedState(concordance.generation))
      """
    )
  }

  /// `, from 3 passages in 2 letters; 1 further passage matches by its heading or fields alone`.
  private static func origin(of concordance: Concordance) -> String {
    let (total, unmarked) = (concordance.total, concordance.unmarkedPassages)
    guard total.lines > 0 else { return "" }
    let shown = ", from " + Labels.count(.init(passages: total.passages, letters: total.letters))
    guard unmarked > 0 else { return shown }
    let verb = unmarked == 1 ? "matches" : "match"
    return shown
      + "; \(Labels.counted(unmarked, "further passage")) \(verb) by heading or fields alone"
  }

  private var filters: HTML {
    ActiveFilters(address: address.search, themes: themes, path: path).html
  }

  /// Where the lines of another search are shown.
  private func path(to search: SearchAddress) -> SiteAddress {
    address.with { $0.search = search }.path
  }

  /// The way from lines with any of the words to those with all of them in their order.
  private func phrase(of concordance: Concordance) -> HTML {
    let fixes = concordance.notes.compactMap(\.fix)
    guard concordance.wordsNeeded.isAny, let phrase = fixes.first(where: { $0.hasPrefix("\"") })
    else {
      return .empty
    }
    let path = path(to: address.search.asking(phrase))
    return "<p class=\"take\"><a href=\"\(path)\">Show them as a phrase only</a></p>"
  }

  private static let examples: HTML = """
    <p>For example, <a href="\(ConcordanceAddress("nurture").path)">nurture</a> or \
    <a href="\(ConcordanceAddress("\"good progress\"").path)">“good progress”</a>.</p>
    """

  private var form: HTML {
    """
    <form class="panel" action="\(SiteAddress.concordance)" method="get">
    <p><label for="words">Words, or a “phrase” in quotation marks</label>
    <input id="words" name="q" value="\(query)" dir="auto"></p>
    <p><label for="order">Sort by</label>
    <select id="order" name="sort">\(ConcordanceAddress.Order.allCases.map(option))</select></p>
    \(restrictions)
    <p><button type="submit">Show in context</button></p>
    \(whole)
    </form>
    """
  }

  /// The form keeps what the words are looked for in.
  private var restrictions: [HTML] {
    address.search.parametersElsewhere.filter { $0.name != "q" }.map { parameter in
      "<input type=\"hidden\" name=\"\(parameter.name)\" value=\"\(parameter.value)\">"
    }
  }

  private var whole: HTML {
    query.isEmpty ? .empty : "<p><a href=\"\(address.search.path)\">Whole passages</a></p>"
  }

  private func option(_ order: ConcordanceAddress.Order) -> HTML {
    """
    <option value="\(order.rawValue)"\("selected", if: order == address.order)>\
    \(order.title)</option>
    """
  }

  private func files(_ concordance: Concordance) -> HTML {
    let total = concordance.total.lines
    let most = API.greatestTable
    let extent =
      total > most
      ? "The first \(Labels.number(most)) lines" : "All \(Labels.counted(total, "line"))"
    return TableLinks(extent) { address.filePath($0) }.html
  }

  // MARK: Nothing

  /// Why there is no line, and where there would be some.
  private func nothing(_ concordance: Concordance) -> HTML {
    if concordance.total.lines > 0 {
      return """
        <p>There is no page \(address.page) of these lines. \
        <a href="\(address.with { $0.page = 1 }.path)">Go to the first page</a></p>
        """
    }
    guard concordance.unmarkedPassages > 0 else { return .empty }
    return """
      <p>\(Labels.counted(concordance.unmarkedPassages, "passage")) \
      \(concordance.unmarkedPassages == 1 ? "matches" : "match") by heading or fields alone, so \
      there is no word to show in context. \
      <a href="\(address.search.path)">See the whole passages</a></p>
      \(address.search.filters.filter { $0.field == LetterField.theme }.map(cues))
      """
  }

  private func cues(of filter: SearchRequest.Filter) -> HTML {
    guard let theme = themes.theme(named: filter.value) else { return .empty }
    let items = theme.cues.map { cue -> HTML in
      let path = address.with { $0.search.query = cue.text }.path
      return "<li><a href=\"\(path)\"><code>\(cue.text)</code></a></li>"
    }
    return "<h2>Words of the theme \(theme.label)</h2>\n<ul class=\"cues\">\(items)</ul>"
  }

  // MARK: Table

  private func table(_ concordance: Concordance) -> HTML {
    """
    \(Pagination.shown(
      "Lines", page: address.page, of: concordance.total.lines, pageLength: Self.pageLength
    ))
    <div class="wide" role="region" aria-label="Lines in context" tabindex="0">
    <table class="kwic">
    <thead><tr>\(header(.left, "Before"))\(header(.match, "Match"))\(header(.right, "After"))\
    \(header(.institution, "Letter"))\(header(.date, "Date"))\(header(.section, "Section"))\
    </tr></thead>
    <tbody>
    \(concordance.lines.map(row))</tbody>
    </table></div>
    """
  }

  private func header(_ order: ConcordanceAddress.Order, _ title: String) -> HTML {
    let isSorted = order == address.order
    let sorted: HTML = isSorted ? " aria-sort=\"ascending\"" : ""
    let mark: HTML = isSorted ? " <span aria-hidden=\"true\">▲</span>" : ""
    let path = address.with { $0.order = order }.path
    return "<th scope=\"col\"\(sorted)><a href=\"\(path)\">\(title)\(mark)</a></th>"
  }

  private func row(_ line: ConcordanceLine) -> HTML {
    let letter = SiteAddress.letter(line.letter.id, query: query, passage: line.passage.ordinal)
    let visit: HTML = line.letter.citedVisit == nil ? .empty : " visit"
    return """
      <tr><td class="left"><bdi>\(Self.before(line.left))</bdi></td>\
      <td class="match"><mark>\(line.match)</mark>\(line.closingSigns)</td>\
      <td class="right"><bdi>\(Self.after(line.right.dropFirst(line.closingSigns.count)))</bdi></td>\
      <td><a href="\(letter)">\(line.letter.shortTitle)</a></td>\
      <td class="date\(visit)">\
      \(line.letter.shownDateOrVisit ?? "not stated")</td>\
      <td>\(line.passage.section.title)</td></tr>

      """
  }

  /// The end of a text, from the beginning of a word.
  private static func before(_ text: Substring) -> String {
    let end = ContextText(endOf: text, columns: width)
    guard end.columns < ContextText(text).columns else { return end.text }
    return "…" + end.text.drop { $0 != " " }
  }

  /// The beginning of a text, to the end of a word.
  private static func after(_ text: Substring) -> String {
    let beginning = ContextText(beginningOf: text, columns: width)
    guard beginning.columns < ContextText(text).columns else { return beginning.text }
    let words = beginning.text.split(separator: " ").dropLast()
    return words.joined(separator: " ") + " …"
  }

  private func pages(_ concordance: Concordance) -> HTML {
    var steps: [HTML] = []
    if address.page > 1 {
      let path = address.with { $0.page = address.page - 1 }.path
      steps.append("<li><a href=\"\(path)\" rel=\"prev\">Previous page</a></li>")
    }
    if concordance.nextOffset != nil {
      let path = address.with { $0.page = address.page + 1 }.path
      steps.append("<li><a href=\"\(path)\" rel=\"next\">Next page</a></li>")
    }
    guard !steps.isEmpty else { return .empty }
    return "<nav class=\"pages\" aria-label=\"Pages of lines\"><ul>\(steps)</ul></nav>"
  }
}
