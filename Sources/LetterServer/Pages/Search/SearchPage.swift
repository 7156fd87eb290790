import LetterSearch

/// The page of a search: how the query was read, filters, and whole passages.
struct SearchPage {
  let address: SearchAddress
  let response: SearchResponse
  let filters: FilterValues
  let themes: ThemeBook

  /// - Parameters:
  ///   - response: the answer to the address's request.
  ///   - filters: what can be filtered by.
  ///   - themes: names the themes of passages and filters.
  init(
    _ address: SearchAddress,
    _ response: SearchResponse,
    filters: FilterValues,
    themes: ThemeBook
  ) {
    self.address = address
    self.response = response
    self.filters = filters
    self.themes = themes
  }

  var html: HTML {
    let shell = PageShell(title, part: .search, query: address.query)
    return shell.html(
      """
      <h1 id="page-title">\(heading)</h1>
      <p class="count" role="status" id="count">\(status)</p>
      <div id="answer">
      \(DateBoxes.warning(on: address))
      \(isPastEnd ? pastEnd : .empty)
      \(response.hits.isEmpty ? .empty : Self.toExports)
      \(QuerySummary(address, response).html)
      <div class="columns">
      \(choices.html)
      <div class="found">
      \(ActiveFilters(address: address, themes: themes).html)
      \(response.hits.isEmpty ? (isPastEnd ? .empty : nothingFound) : found)
      </div>
      </div>
      \(PageShell.printedState(response.generation))
      </div>
      """
    )
  }

  private var choices: SearchFilters {
    SearchFilters(address: address, response: response, filters: filters, themes: themes)
  }

  private var title: String {
    "\(shownQuery): \(Labels.passages(response.total.passages))"
      + (address.page > 1 ? ", page \(address.page)" : "")
  }

  private var shownQuery: String { address.hasWords ? address.query : everything }

  private var heading: HTML {
    address.hasWords
      ? "Passages for <bdi class=\"asked\">\(address.query)</bdi>" : HTML(everything)
  }

  private var everything: String { address.isRestricted ? "Filtered passages" : "All letters" }

  private var status: HTML {
    guard response.total.passages > 0 else { return "No passages found" }
    guard response.hasSameWording else { return HTML(Labels.count(response.total)) }
    return "\(Labels.count(response.total)), \(Labels.number(response.hitCount)) different wordings"
  }

  private var found: HTML {
    """
    <h2 class="hidden">Results</h2>
    <ol class="results" start="\(response.hits.first?.rank ?? 1)">
    \(response.hits.map { ResultItem(hit: $0, query: address.query, themes: themes).html })
    </ol>
    \(Pagination(address, hitCount: response.hitCount).html)
    \(exports)
    """
  }

  private static let toExports: HTML = """
    <p class="take"><a href="#exports-title">Download these</a></p>
    """

  private var exports: HTML {
    let items = ExportLink.all.map { link -> HTML in
      "<li><a href=\"\(address.exportPath(link))\">\(link.name)</a> – \(link.purpose)</li>"
    }
    return """
      <section class="exports" aria-labelledby="exports-title">
      <h2 id="exports-title">Take them with you</h2>
      <p>\(extent)</p>
      <ul>\(items)</ul>
      \(context)
      </section>
      """
  }

  /// Which passages the files hold, where it does not go without saying.
  private var extent: String {
    let count = response.total.passages
    if count == 1 { return "The passage, with its letter, place and citation:" }
    return response.hitCount > SearchAddress.pageLength || response.hasSameWording
      ? "All \(Labels.passages(count)), not only those on this page:"
      : "All \(Labels.passages(count)):"
  }

  /// Without words to look for there are only those of a theme, which that page offers.
  private var context: HTML {
    let isOfTheme = address.filters.contains { $0.field == LetterField.theme }
    guard address.hasWords || isOfTheme else { return .empty }
    let path = address.path(of: .concordance)
    return "<p><a href=\"\(path)\">See the words in context</a></p>"
  }

  // MARK: Nothing

  private var isPastEnd: Bool { response.hits.isEmpty && response.total.passages > 0 }

  /// Before the filters, which it has nothing to do with.
  private var pastEnd: HTML {
    """
    <p class="caution">There is no page \(address.page) of these results. \
    <a href="\(address.with { $0.page = 1 }.path)">Go to the first page</a></p>
    """
  }

  /// Each word alone, other spellings and looser phrases come as notes above.
  private var nothingFound: HTML {
    var steps: [HTML] = []
    if address.isRestricted {
      let open = address.with { address in
        address.filters = []
        (address.from, address.to) = ("", "")
      }
      steps.append("<a href=\"\(open.path)\">Search without the filters</a>")
    }
    if address.match == .all {
      let best = address.with { $0.match = .best }
      steps.append("<a href=\"\(best.path)\">Find passages with any of the words</a>")
    }
    if !address.usesSynonyms {
      let wide = address.with { $0.usesSynonyms = true }
      steps.append("<a href=\"\(wide.path)\">Search for synonyms, too</a>")
    }
    steps.append("Use fewer words, or more general ones")
    steps.append("<a href=\"\(SiteAddress.help)\">Read how to search</a>")
    return """
      <h2>What you can do</h2>
      <ul class="steps">\(steps.map { "<li>\($0)</li>" as HTML })</ul>
      """
  }
}
