import LetterSearch

/// A search as the address of its page has it: everything that a link must keep.
struct SearchAddress: Sendable, Equatable {
  static let pageLength = 20

  var query = ""
  /// Fields and values; several values of one field: any of them.
  var filters: [SearchRequest.Filter] = []
  /// Dates as queries have them; empty for no limit.
  var from = ""
  var to = ""
  var match = SearchRequest.Match.best
  var order = SearchRequest.Order.score
  var groupsByLetter = false
  var usesSynonyms = false
  /// Counts from 1.
  var page = 1
  /// What was typed for ``from`` and ``to`` and is no date; no link keeps it.
  var unreadableDates: [UnreadableDate] = []

  init(_ query: String = "") { self.query = query }

  /// All passages.
  static let everything = SearchAddress(SearchRequest.everything.text)

  /// What pages understand: what the API does, but pages in the place of its cursors.
  static let parameters: [Parameter] =
    [Parameter("q", .text, "A query."), Parameter("page", .integer(1...100_000), "Counts from 1.")]
    + SearchParameters.restrictions
    + SearchParameters.presentation.filter { ["sort", "group"].contains($0.name) }

  init(_ arguments: Arguments) {
    let restricted = SearchParameters.restricted(arguments.text("q") ?? "", arguments)
    query = restricted.text
    filters = restricted.filters.filter { $0.field != LetterField.date }
    from = Self.date(arguments.text("from"))
    to = Self.date(arguments.text("to"))
    match = restricted.match
    usesSynonyms = restricted.usesSynonyms
    order = arguments.text("sort").flatMap(SearchRequest.Order.init) ?? .score
    groupsByLetter = arguments.text("group") == "letter"
    page = arguments.integer("page") ?? 1
  }

  /// What is in a box for dates; spaces alone are nothing.
  private static func date(_ text: String?) -> String {
    text.map { $0.allSatisfy(\.isWhitespace) ? "" : $0 } ?? ""
  }

  /// What to ask the searcher.
  var request: SearchRequest {
    var request = SearchRequest(query)
    request.filters = filters
    let dates = SearchRequest.Filter.dates(
      from: from.isEmpty ? nil : from,
      to: to.isEmpty ? nil : to
    )
    if let dates { request.filters.append(dates) }
    request.match = match
    request.order = order
    request.groupsByLetter = groupsByLetter
    request.usesSynonyms = usesSynonyms
    request.joinsSameWording = true
    request.limit = Self.pageLength
    request.offset = (page - 1) * Self.pageLength
    return request
  }

  /// The parameters that say something, in the order of their names' importance.
  private var parameters: [(name: String, value: String)] {
    var parameters = [(name: "q", value: query)]
    parameters += filters.map { ($0.field, $0.value) }
    if !from.isEmpty { parameters.append(("from", from)) }
    if !to.isEmpty { parameters.append(("to", to)) }
    if match != .best { parameters.append(("match", match.rawValue)) }
    if usesSynonyms { parameters.append(("synonyms", "1")) }
    if order != .score { parameters.append(("sort", order.rawValue)) }
    if groupsByLetter { parameters.append(("group", "letter")) }
    if page > 1 { parameters.append(("page", String(page))) }
    return parameters
  }

  /// The address on this server.
  var path: SiteAddress { SiteAddress(.search, query: parameters) }

  /// The address of matches as a file.
  func exportPath(_ link: ExportLink, _ extent: ExportExtent) -> SiteAddress {
    var passed = parameters.filter { !["page", "group"].contains($0.name) }
    // An empty box shows everything; as a file, that has to be said.
    if request.asksNothing { passed[0].value = SearchRequest.everything.text }
    return SiteAddress(link.address, query: passed + link.parameters + extent.parameters)
  }

  /// The same search on another page for queries, such as the concordance.
  func path(of page: SiteAddress) -> SiteAddress {
    SiteAddress(page, query: parametersElsewhere)
  }

  /// What says which passages are meant, the query first.
  var parametersElsewhere: [(name: String, value: String)] {
    parameters.filter { !["page", "group", "sort"].contains($0.name) }
  }

  // MARK: Dates that are none

  /// Text that stands in a box for dates, and why the search does without it.
  struct UnreadableDate: Sendable, Equatable {
    /// Of the box: `from` or `to`.
    var name: String
    var text: String
    var reason: String
  }

  /// What is found, without the dates that cannot be read; the address then tells which they are.
  ///
  /// - Throws: what `ask` throws of anything else.
  func answered<Answer>(
    by ask: (SearchAddress) throws -> Answer
  ) throws -> (address: SearchAddress, answer: Answer) {
    var address = self
    while true {
      do {
        return (address, try ask(address))
      } catch let error as LetterSearchError {
        guard case .badRestriction(let name, let value, let reason) = error,
          let end = address.unreadableEnd(name, value)
        else { throw error }
        address.leaveOut(end, because: reason.replacing(value, with: address[keyPath: end.date]))
      }
    }
  }

  /// A box for dates.
  private struct DateEnd {
    var name: String
    var date: WritableKeyPath<SearchAddress, String>

    static var all: [DateEnd] {
      [DateEnd(name: "from", date: \.from), DateEnd(name: "to", date: \.to)]
    }
  }

  /// The box that holds what is no date; `nil` when none does.
  ///
  /// A box may hold the dots of a span, so that a part of its text was taken for the other end.
  private func unreadableEnd(_ name: String, _ value: String) -> DateEnd? {
    let filled = DateEnd.all.filter { !self[keyPath: $0.date].isEmpty }
    guard DateEnd.all.contains(where: { $0.name == name }) else { return nil }
    return filled.first { $0.name == name && self[keyPath: $0.date] == value }
      ?? filled.first { self[keyPath: $0.date].contains("..") }
      ?? filled.first { $0.name == name }
  }

  private mutating func leaveOut(_ end: DateEnd, because reason: String) {
    let text = self[keyPath: end.date]
    unreadableDates.append(.init(name: end.name, text: text, reason: reason))
    self[keyPath: end.date] = ""
  }

  // MARK: Neighbours

  /// The same, changed; from its first page.
  func with(_ change: (inout SearchAddress) -> Void) -> SearchAddress {
    var changed = self
    changed.page = 1
    changed.unreadableDates = []
    change(&changed)
    return changed
  }

  func asking(_ query: String) -> SearchAddress { with { $0.query = query } }

  /// The same query with other restrictions, as a note offers them.
  func restricted(to filters: [SearchRequest.Filter]) -> SearchAddress {
    with { address in
      address.filters = filters.filter { $0.field != LetterField.date }
      // No offer changes dates, but some leave them out.
      if address.filters.count == filters.count { (address.from, address.to) = ("", "") }
    }
  }

  func removing(_ filter: SearchRequest.Filter) -> SearchAddress {
    with { $0.filters.removeAll { $0 == filter } }
  }

  func removingFilters(of field: String) -> SearchAddress {
    with { $0.filters.removeAll { $0.field == field } }
  }

  func has(_ field: String, _ value: String) -> Bool {
    filters.contains { $0.field == field && $0.value == value }
  }

  /// Whether words are looked for, and not just whatever the filters leave.
  var hasWords: Bool { request.hasWords }

  var isRestricted: Bool { !filters.isEmpty || !from.isEmpty || !to.isEmpty }
}
