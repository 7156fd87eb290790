import LetterSearch
import Search

/// The page of a search: how the query was read, filters, and whole passages.
struct SearchPage {
  let address: SearchAddress
  let response: SearchResponse
  let filters: FilterValues
  let themes: ThemeBook
  private let other: OtherAnswer?
  private let looser: LooserSearches?

  /// - Parameters:
  ///   - response: the answer to the address's request.
  ///   - other: what may have been meant when nothing was found.
  ///   - looser: what else to search for then.
  ///   - filters: what can be filtered by.
  ///   - themes: names the themes of passages and filters.
  init(
    _ address: SearchAddress,
    _ response: SearchResponse,
    other: OtherAnswer? = nil,
    looser: LooserSearches? = nil,
    filters: FilterValues,
    themes: ThemeBook
  ) {
    self.address = address
    self.response = response
    self.other = other
    self.looser = looser
    self.filters = filters
    self.themes = themes
  }

  var html: HTML {
    var shell = PageShell(title, part: .search, query: address.query)
    shell.search = address
    shell.hasResults = true
    return shell.html(
      """
      <h1 id="page-title">\(heading)</h1>
      <p class="count" role="status" id="count">\(status)</p>
      <div id="answer">
      \(PageShell.skipToResults)
      \(DateBoxes.warning(on: address))
      \(isPastEnd ? pastEnd : .empty)
      \(response.hits.isEmpty ? .empty : further)
      \(QuerySummary(address, response).html)
      <div class="columns">
      \(choices.html)
      \(PageShell.results(results))
      </div>
      \(PageShell.printedState(response.generation))
      </div>
      """
    )
  }

  private var results: HTML {
    """
    \(ActiveFilters(address: address, themes: themes).html)
    \(response.hits.isEmpty ? (isPastEnd ? .empty : nothingFound) : found)
    """
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
    let count = Labels.count(response.total) + response.qualifier
    guard response.hasSameWording else { return HTML(count) }
    return "\(count), \(Labels.number(response.hitCount)) different wordings"
  }

  private var found: HTML {
    let pages = Pagination(address, hitCount: response.hitCount)
    return """
      <h2 class="hidden">Results</h2>
      \(pages.shown("Results"))
      <ol class="results" data-generation="\(response.generation)" \
      start="\(response.hits.first?.rank ?? 1)">
      \(response.hits.map { ResultItem(hit: $0, query: address.query, themes: themes).html })
      </ol>
      \(pages.html)
      \(exports)
      """
  }

  /// Where the same passages are counted, lined up and downloaded.
  private var further: HTML {
    let years = CountsAddress(address).with { $0.fields = [LetterField.year] }
    return """
      <p class="take"><a href="#exports-title">Download these</a> \
      <span aria-hidden="true">·</span> <a href="\(years.path)">Count them by year</a>\
      \(byBody)</p>
      """
  }

  /// Where they are counted by what the question asks for: *which councils …*.
  private var byBody: HTML {
    let words = address.query.lowercased().split { !$0.isLetter }.map(String.init)
    let (field, label): (String, String)
    switch QuestionWords.listed(in: words) {
    case .councils: (field, label) = (LetterField.localAuthority, "by council")
    case .schools: (field, label) = (LetterField.institution, "by school")
    case nil: return .empty
    }
    let counts = CountsAddress(address).with { $0.fields = [field] }
    return " <span aria-hidden=\"true\">·</span> <a href=\"\(counts.path)\">Count them \(label)</a>"
  }

  private var exports: HTML {
    let extents = ExportExtent.all(
      response.total.passages,
      onPage: response.hits.map(\.passage.id),
      isOnePage: response.hitCount <= SearchAddress.pageLength && !leavesOut
    ).filter(isSent)
    return """
      <section class="exports" aria-labelledby="exports-title">
      <h2 id="exports-title">Take them with you</h2>
      <p>\(extent)</p>
      <ul>\(ExportLink.all.map { item($0, extents) })</ul>
      \(counts)
      \(context)
      </section>
      """
  }

  /// Whether the server takes the addresses of a part; the ids of a page may be too long for one.
  private func isSent(_ extent: ExportExtent) -> Bool {
    extent.parameters.isEmpty
      || ExportLink.all.allSatisfy { address.exportPath($0, extent).isSent }
  }

  private func item(_ link: ExportLink, _ extents: [ExportExtent]) -> HTML {
    guard extents.count > 1 else {
      let links = extents.map { extent -> HTML in
        "<a href=\"\(address.exportPath(link, extent))\">\(link.name)</a>"
      }
      return "<li>\(links) – \(link.purpose)</li>"
    }
    let links = extents.map { extent -> HTML in
      """
      <a href="\(address.exportPath(link, extent))"><span class="hidden">\(link.name): </span>\
      \(extent.name)</a>
      """
    }
    return """
      <li><b>\(link.name)</b> – \(link.purpose):<br>\
      \(links.joined(separator: " <span aria-hidden=\"true\">·</span> "))</li>
      """
  }

  /// Which passages the files hold, where it does not go without saying.
  private var extent: String {
    let count = response.total.passages
    if count == 1 { return "The passage, with its letter, place and citation:" }
    if leavesOut {
      return "This page shows one result a letter. A file has every passage that was found, "
        + "\(Labels.number(count)) in all; those on this page are to be had alone:"
    }
    guard response.hitCount > SearchAddress.pageLength else {
      return "All \(Labels.passages(count)):"
    }
    return "All \(Labels.passages(count)) or some of them, in this order:"
  }

  /// Whether the page has one result a letter, and the letters more than that.
  private var leavesOut: Bool {
    address.groupsByLetter && response.total.passages > response.total.letters
  }

  private var counts: HTML {
    let path = CountsAddress(address).path
    return "<p><a href=\"\(path)\">Counts by council and year</a></p>"
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
    """
    \(other?.html(themes: themes) ?? .empty)
    <h2>What you can do</h2>
    <ul class="steps">\(looser?.items ?? [])\
    <li>Use fewer words, or more general ones</li>\
    <li><a href="\(SiteAddress.help)">Read how to search</a></li></ul>
    """
  }
}
