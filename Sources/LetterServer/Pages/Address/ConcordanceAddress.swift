import LetterSearch

/// A concordance as the address of its page has it.
struct ConcordanceAddress: Sendable, Equatable {
  /// What lines are sorted by; raw values are the names that the API has.
  enum Order: String, Sendable, CaseIterable {
    case left = "left1"
    case match
    case right = "right1"
    case rightTwo = "right2"
    case leftTwo = "left2"
    case institution
    case date
    case section

    var key: ConcordanceKey {
      switch self {
      case .left: ConcordanceKey(.left(1))
      case .leftTwo: ConcordanceKey(.left(2))
      case .match: ConcordanceKey(.match)
      case .right: ConcordanceKey(.right(1))
      case .rightTwo: ConcordanceKey(.right(2))
      case .institution: ConcordanceKey(.institution)
      case .date: ConcordanceKey(.date)
      case .section: ConcordanceKey(.section)
      }
    }

    var title: String {
      switch self {
      case .left: "the word before"
      case .leftTwo: "the second word before"
      case .match: "the match"
      case .right: "the word after"
      case .rightTwo: "the second word after"
      case .institution: "the school or body"
      case .date: "the date"
      case .section: "the section"
      }
    }
  }

  var search: SearchAddress
  var order = Order.right
  /// Counts from 1.
  var page = 1

  init(_ query: String = "") { search = SearchAddress(query) }

  static let parameters: [Parameter] =
    SearchAddress.parameters.filter { !["sort", "group"].contains($0.name) }
    + [Parameter("sort", .choice(Order.allCases.map(\.rawValue)), "The order of lines.")]

  init(_ arguments: Arguments) {
    search = SearchAddress(arguments)
    order = arguments.text("sort").flatMap(Order.init) ?? .right
    page = search.page
    search.page = 1
  }

  var path: SiteAddress {
    var parameters = search.parametersElsewhere + [("sort", order.rawValue)]
    if page > 1 { parameters.append(("page", String(page))) }
    return SiteAddress(.concordance, query: parameters)
  }

  /// The address of the lines of all pages as a table.
  func filePath(_ options: [(name: String, value: String)]) -> SiteAddress {
    var parameters = search.parametersElsewhere
    if !search.request.hasWords { parameters[0].value = SearchRequest.everything.text }
    parameters += [("sort", order.rawValue), ("format", "csv")] + options
    return SiteAddress(.concordanceForPrograms, query: parameters)
  }

  /// What to ask the searcher.
  var request: ConcordanceRequest {
    var request = ConcordanceRequest(search.request)
    request.order = [order.key]
    request.limit = ConcordancePage.pageLength
    request.offset = (page - 1) * ConcordancePage.pageLength
    return request
  }

  func with(_ change: (inout ConcordanceAddress) -> Void) -> ConcordanceAddress {
    var changed = self
    changed.page = 1
    change(&changed)
    return changed
  }
}
