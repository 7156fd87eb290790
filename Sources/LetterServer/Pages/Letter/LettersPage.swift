import LetterParsing
import LetterSearch

/// All letters as a list, the newest first; by council or school, kind and year.
struct LettersPage {
  /// How many letters a page lists.
  static let pageLength = 50
  /// Fields that letters are chosen by.
  private static let fields = [
    LetterField.localAuthority, LetterField.institution, LetterField.kind, LetterField.year,
  ]
  /// A list to choose from with more values helps nobody; a search by name does.
  private static let choiceLimit = 500

  static let parameters = SearchAddress.parameters.filter { parameter in
    ["q", "page", "sort", "from", "to"].contains(parameter.name) || fields.contains(parameter.name)
  }

  private let address: SearchAddress
  private let response: SearchResponse
  private let filters: FilterValues
  private let themes: ThemeBook

  /// - Parameters:
  ///   - response: the answer to ``request(_:)``.
  ///   - filters: what can be chosen.
  init(
    _ address: SearchAddress,
    _ response: SearchResponse,
    _ filters: FilterValues,
    themes: ThemeBook
  ) {
    self.address = address
    self.response = response
    self.filters = filters
    self.themes = themes
  }

  /// What is asked for; the newest letters when nothing else is.
  static func address(_ arguments: Arguments) -> SearchAddress {
    var address = SearchAddress(arguments)
    if arguments.text("sort") == nil { address.order = .dateDescending }
    address.groupsByLetter = true
    return address
  }

  static func request(_ address: SearchAddress) -> SearchRequest {
    var request = address.request.orEverything
    request.joinsSameWording = false
    request.limit = pageLength
    request.offset = (address.page - 1) * pageLength
    request.facets = fields
    return request
  }

  /// The address of the list; the newest first goes without saying.
  static func path(_ address: SearchAddress) -> SiteAddress {
    var parameters = address.parametersElsewhere.filter { !$0.value.isEmpty }
    if address.order == .date { parameters.append(("sort", address.order.rawValue)) }
    if address.page > 1 { parameters.append(("page", String(address.page))) }
    return SiteAddress(.letters, query: parameters)
  }

  var html: HTML {
    let title = address.page > 1 ? "Letters, page \(address.page)" : "Letters"
    return PageShell(title, part: .letters).html(
      """
      <h1>Letters</h1>
      <p class="count" role="status">\(Labels.letters(response.total.letters))</p>
      \(DateBoxes.warning(on: address, hasBoxes: false))
      \(response.hits.isEmpty ? nothing : .empty)
      \(form)
      \(ActiveFilters(address: address, themes: themes, path: Self.path).html)
      \(elsewhere)
      \(response.hits.isEmpty ? .empty : list)
      \(response.hits.isEmpty ? .empty : files)
      \(PageShell.printedState(response.generation))
      """
    )
  }

  private var nothing: HTML {
    guard response.total.letters > 0 else {
      return "<p>No letter is such. <a href=\"\(SiteAddress.letters)\">See all</a></p>"
    }
    let first = Self.path(address.with { $0.page = 1 })
    return """
      <p class="caution">There is no page \(address.page) of these letters. \
      <a href="\(first)">Go to the first page</a></p>
      """
  }

  // MARK: Choices

  private var form: HTML {
    """
    <form class="panel choices" action="\(SiteAddress.letters)" method="get">
    \(filters.facets.map(choice))
    <p><label for="order">Order</label> <select id="order" name="sort">\
    \(option("-date", "Newest first", address.order.rawValue))\
    \(option("date", "Oldest first", address.order.rawValue))</select></p>
    <p><button type="submit">Show letters</button></p>
    \(hint)
    </form>
    """
  }

  private func choice(_ facet: SearchResponse.Facet) -> HTML {
    let chosen = address.filters.first { $0.field == facet.name }?.value ?? ""
    let values = facet.isByDate ? facet.values.reversed() : sorted(facet)
    let stated = values.filter { !$0.isNotStated }
    guard (1...Self.choiceLimit).contains(stated.count) || !chosen.isEmpty else { return .empty }
    // Who looks through the bodies must also come to the letters that name none.
    let choices = stated.prefix(Self.choiceLimit) + values.filter(\.isNotStated)
    let options = choices.map { value in
      option(
        value.value,
        "\(Labels.value(value.value, of: facet.name, themes)) (\(value.count.letters))",
        chosen
      )
    }
    return """
      <p><label for="by-\(facet.name)">\(Self.title(of: facet.name))</label> \
      <select id="by-\(facet.name)" name="\(facet.name)">\(option("", "All", chosen))\(options)</select></p>

      """
  }

  private var hint: HTML {
    let offersAuthorities = filters.facets.contains { facet in
      facet.name == LetterField.localAuthority && facet.values.contains { !$0.isNotStated }
    }
    guard offersAuthorities else { return .empty }
    return """
      <p class="hint">A local authority stands for all letters to its council, which are addressed \
      under several names; some state none.</p>
      """
  }

  /// A letter to a council may be found by any of many names or by none, and by one authority.
  private static func title(of field: String) -> String {
    field == LetterField.institution ? "Addressed to (school or other body)" : Labels.field(field)
  }

  /// By what people read.
  private func sorted(_ facet: SearchResponse.Facet) -> [SearchResponse.Facet.Value] {
    facet.values.map { ($0, Labels.value($0.value, of: facet.name, themes).lowercased()) }
      .sorted { ($0.1, $0.0.value) < ($1.1, $1.0.value) }.map(\.0)
  }

  private func option(_ value: String, _ title: String, _ chosen: String) -> HTML {
    "<option value=\"\(value)\"\("selected", if: value == chosen)>\(title)</option>"
  }

  // MARK: Elsewhere

  /// The letters that were chosen as a table.
  private var files: HTML {
    TableLinks("All \(Labels.letters(response.total.letters)) as a table, with dates and counts") {
      options in
      var asked = address.parametersElsewhere.filter { !$0.value.isEmpty }
      if address.order == .date { asked.append(("sort", address.order.rawValue)) }
      return SiteAddress(.lettersForPrograms, query: asked + [("format", "csv")] + options)
    }.html
  }

  /// The chosen letters on other pages; nothing where none are chosen.
  private var elsewhere: HTML {
    guard !response.hits.isEmpty, !address.filters.isEmpty else { return .empty }
    let links = BodyLinks(address.filters)
    return """
      <nav class="others" aria-label="These letters elsewhere"><ul>\(links.html)</ul></nav>
      """
  }

  // MARK: List

  private var list: HTML {
    let pages = Pagination(
      address,
      hitCount: response.hitCount,
      pageLength: Self.pageLength,
      path: Self.path
    )
    return """
      \(pages.shown("Letters"))
      <div class="wide" role="region" aria-label="Letters" tabindex="0">
      <table class="stacked"><caption class="hidden">Letters</caption>
      <thead><tr><th scope="col">Date</th><th scope="col">School, council or other body</th>\
      <th scope="col">Kind of letter</th><th scope="col">Passages</th></tr></thead>
      <tbody>\(response.hits.map(row))</tbody></table></div>
      \(pages.html)
      """
  }

  private func row(_ hit: Hit) -> HTML {
    let letter = hit.letter.letter
    let subject = letter.subject ?? letter.title
    let title = hit.letter.addressedBody ?? hit.letter.countedAuthority ?? hit.letter.shortTitle
    let more = subject.map { subject -> HTML in
      subject == title ? "" : "<br><span class=\"hint\" dir=\"auto\">\(subject)</span>"
    }
    return """
      <tr><td>\(hit.letter.shownDateOrVisit ?? "not stated")</td>\
      <th scope="row"><a href="\(SiteAddress.letter(hit.letter.id))"><bdi>\(title)</bdi></a>\(more)</th>\
      <td>\(Labels.kind(letter.kind))</td>\
      <td data-label="Passages">\(Labels.number((hit.moreInLetter ?? 0) + 1))</td></tr>

      """
  }
}
