import LetterSearch

/// A table of counts as the address of its page has it.
struct CountsAddress: Sendable, Equatable {
  /// What is counted by where the address does not say it.
  private static let standardFields = [LetterField.localAuthority, LetterField.year]

  var search: SearchAddress
  /// One or two, as they were given.
  var fields = standardFields
  var order = CrossTable.Order.count
  var listsUnfound = false

  static let parameters: [Parameter] =
    SearchAddress.parameters.filter { !["sort", "group", "page"].contains($0.name) } + [
      Parameter("by", .list, "What to count by.", isRepeatable: true),
      Parameter(
        "sort",
        .choice(CrossTable.Order.allCases.map(\.rawValue)),
        "The order of values."
      ),
      Parameter("unfound", .flag, "Values that no passage found has, too."),
    ]

  init(_ search: SearchAddress) {
    self.search = search
    self.search.order = .score
    self.search.page = 1
    self.search.groupsByLetter = false
  }

  init(_ arguments: Arguments) {
    // The order of a search is another one.
    search = SearchAddress(arguments)
    search.order = .score
    let given = arguments.list("by")
    if !given.isEmpty { fields = given }
    order = arguments.text("sort").flatMap(CrossTable.Order.init) ?? .count
    listsUnfound = arguments.flag("unfound")
  }

  /// What to ask the searcher.
  var request: CrossTable.Request {
    var request = CrossTable.Request(search.request.orEverything, by: fields)
    request.order = order
    request.listsUnfound = listsUnfound
    return request
  }

  private var options: [(name: String, value: String)] {
    fields.map { ("by", $0) } + (order == .count ? [] : [("sort", order.rawValue)])
      + (listsUnfound ? [("unfound", "1")] : [])
  }

  var path: SiteAddress {
    SiteAddress(.counts, query: search.parametersElsewhere + options)
  }

  /// The address of the table as a file.
  ///
  /// - Parameter options: further parameters.
  func filePath(
    _ further: [(name: String, value: String)],
    at address: SiteAddress = .countsForPrograms
  ) -> SiteAddress {
    let asked = search.parametersElsewhere.filter { !$0.value.isEmpty }
    return SiteAddress(address, query: asked + options + further)
  }

  func with(_ change: (inout CountsAddress) -> Void) -> CountsAddress {
    var changed = self
    change(&changed)
    return changed
  }
}

extension SearchAddress {
  /// The search that finds what a cell counts; `nil` where the address of a search cannot say it.
  ///
  /// - Parameter values: of each field at most one.
  func narrowed(to values: [(field: String, value: CrossTable.Value)]) -> SearchAddress? {
    var narrowed: SearchAddress? = self
    for (field, value) in values { narrowed = narrowed?.narrowed(to: value, of: field) }
    guard let narrowed, narrowed.query.isEmpty, !narrowed.isRestricted else { return narrowed }
    return narrowed.asking(SearchRequest.everything.text)
  }

  private func narrowed(to value: CrossTable.Value, of field: String) -> SearchAddress? {
    guard value.isFoundAlone else { return nil }
    switch field {
    case LetterField.month, LetterField.academicYear:
      // What has no date has no year.
      guard !value.isNotStated else { return replacing(LetterField.year, by: value.value) }
      // Dates of the request hold, too, and there is one place for them.
      guard from.isEmpty, to.isEmpty else { return nil }
      return with { address in
        (address.from, address.to) = Self.ends(of: value.value, field)
      }
    case LetterField.section, LetterField.kind, LetterField.institution,
      LetterField.localAuthority, LetterField.year, LetterField.wording:
      return replacing(field, by: value.value)
    case LetterField.theme, LetterField.grade, LetterField.inspector:
      // A passage may have several, and any of those that are asked for will do: not both.
      let asked = filters.filter { $0.field == field }.map(\.value)
      guard asked.isEmpty || asked == [value.value] else { return nil }
      return replacing(field, by: value.value)
    default:
      return nil
    }
  }

  /// A passage has one value of the field at most: that of a cell is one of those that are asked for.
  private func replacing(_ field: String, by value: String) -> SearchAddress {
    with { address in
      address.filters.removeAll { $0.field == field }
      address.filters.append(.init(field: field, value: value))
    }
  }

  /// The first and the last month of a school year; of a month, itself.
  private static func ends(of value: String, _ field: String) -> (from: String, to: String) {
    guard field == LetterField.academicYear, let first = Int(value.prefix { $0 != "-" }) else {
      return (value, value)
    }
    return ("\(first)-09", "\(first + 1)-08")
  }
}
