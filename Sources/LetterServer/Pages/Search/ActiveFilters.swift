import LetterSearch

/// What the search is restricted to, each with a link that removes it.
struct ActiveFilters {
  let address: SearchAddress
  let themes: ThemeBook
  /// Where a search with fewer filters is shown.
  let path: (SearchAddress) -> SiteAddress

  init(
    address: SearchAddress,
    themes: ThemeBook,
    path: @escaping (SearchAddress) -> SiteAddress = \.path
  ) {
    self.address = address
    self.themes = themes
    self.path = path
  }

  var html: HTML {
    guard address.isRestricted else { return .empty }
    let open = address.with { address in
      address.filters = []
      (address.from, address.to) = ("", "")
    }
    return """
      <section class="active" aria-labelledby="active-title">
      <h2 id="active-title">Filtered by</h2>
      <ul>\(fields)\(dates)</ul>
      <p><a href="\(path(open))">Remove all filters</a></p>
      </section>
      """
  }

  private var fields: [HTML] {
    address.filters.map { filter in
      item(
        Labels.field(filter.field),
        Labels.value(filter.value, of: filter.field, themes),
        without: address.removing(filter)
      )
    }
  }

  private var dates: [HTML] {
    var items: [HTML] = []
    if !address.from.isEmpty {
      items.append(item("Dated from", address.from, without: address.with { $0.from = "" }))
    }
    if !address.to.isEmpty {
      items.append(item("Dated to", address.to, without: address.with { $0.to = "" }))
    }
    return items
  }

  private func item(_ field: String, _ value: String, without: SearchAddress) -> HTML {
    """
    <li><span>\(field): <bdi>\(value)</bdi></span> <a href="\(path(without))">Remove\
    <span class="hidden"> \(field): \(value)</span></a></li>
    """
  }
}
