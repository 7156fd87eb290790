import LetterSearch
import Search

/// The filters of a search: fields with counts, dates, order; applied by a button.
///
/// The controls belong to the form of the search box, so that one address holds all.
struct SearchFilters {
  /// Values that are shown at once, and behind "more" at most.
  private static let shownCount = 6
  private static let foldedCount = 44
  /// Fields of which all values can be chosen, up to a number that bounds what a page can weigh.
  ///
  /// Who has councils in mind finds each, the rare ones by the alphabet.
  private static let listedWhole = [LetterField.localAuthority: 500]

  let address: SearchAddress
  let response: SearchResponse
  let filters: FilterValues
  let themes: ThemeBook

  var html: HTML {
    """
    <details class="filters roomy">
    <summary><h2>Filters and order</h2></summary>
    <div class="filter-list">
    \(order)
    \(filters.facets.map(fieldset))
    \(DateBoxes(address: address).html)
    <p><button type="submit" form="search">Apply filters</button></p>
    </div>
    </details>
    """
  }

  // MARK: Order

  private var order: HTML {
    """
    <fieldset><legend>Results</legend>
    <p><label for="sort">Sort by</label> <select id="sort" name="sort" form="search">\
    \(option("score", "Best match", chosen: address.order.rawValue))\
    \(option("-date", "Newest letter", chosen: address.order.rawValue))\
    \(option("date", "Oldest letter", chosen: address.order.rawValue))</select></p>
    <p><label for="match">Find</label> <select id="match" name="match" form="search">\
    \(option("best", "any word, best first", chosen: address.match.rawValue))\
    \(option("all", "all words", chosen: address.match.rawValue))</select></p>
    \(checkbox("group", "letter", "One result a letter", isChecked: address.groupsByLetter))
    \(checkbox("synonyms", "1", "Synonyms, too", isChecked: address.usesSynonyms))
    </fieldset>
    """
  }

  private func option(_ value: String, _ title: String, chosen: String) -> HTML {
    "<option value=\"\(value)\"\("selected", if: value == chosen)>\(title)</option>"
  }

  private func checkbox(
    _ name: String,
    _ value: String,
    _ title: String,
    isChecked: Bool
  ) -> HTML {
    """
    <p class="choice"><input type="checkbox" id="\(name)" name="\(name)" value="\(value)" \
    form="search"\("checked", if: isChecked)> <label for="\(name)">\(title)</label></p>
    """
  }

  // MARK: Fields

  private func fieldset(_ facet: SearchResponse.Facet) -> HTML {
    let values = values(of: facet)
    guard !values.isEmpty else { return .empty }
    let stated = values.filter { !$0.isNotStated || address.has(facet.name, $0.value) }
    let folded = folded(Array(stated.dropFirst(Self.shownCount)), of: facet.name)
    // Last, but never folded: what the other rows do not tell of.
    let rest = values.dropFirst(stated.count).map { choice($0, facet.name) }
    let title = Labels.field(facet.name)
    let histogram =
      facet.isByDate ? YearHistogram(facet.valuesWithoutGaps).html + doubtfulDates : .empty
    return """
      <fieldset><legend>\(title)</legend>
      \(histogram)
      \(stated.prefix(Self.shownCount).map { choice($0, facet.name) })
      \(folded)
      \(rest)
      </fieldset>
      """
  }

  private var doubtfulDates: HTML {
    guard let note = response.notes.first(where: { $0.code == .doubtfulDates }) else {
      return .empty
    }
    let letters = note.letters.map { letter -> HTML in
      "<br><a href=\"\(SiteAddress.letter(letter.id))\"><bdi>\(letter.title)</bdi></a>"
    }
    return "<p class=\"hint\">\(note.message)\(letters)</p>"
  }

  /// The values with the most passages, those that are chosen first; years with the newest first;
  /// what is not stated last.
  private func values(of facet: SearchResponse.Facet) -> [SearchResponse.Facet.Value] {
    var values = facet.values
    if facet.isByDate {
      values = values.reversed().filter { !$0.isNotStated } + values.filter(\.isNotStated)
    }
    let known = Set(values.map(\.value))
    for filter in address.filters where filter.field == facet.name {
      if known.contains(filter.value) { continue }
      values.append(.init(named: filter.value, count: .init(passages: 0, letters: 0)))
    }
    let others = values.filter { !address.has(facet.name, $0.value) }
    return values.filter { address.has(facet.name, $0.value) }
      + others.filter { !$0.isNotStated } + others.filter(\.isNotStated)
  }

  private func choice(_ value: SearchResponse.Facet.Value, _ field: String) -> HTML {
    // Named by what it stands for: the next answer lists it elsewhere, and the focus goes there.
    let id = "\(field)-\(PercentEncoding.encode(value.value))"
    return """
      <p class="choice"><input type="checkbox" id="\(id)" name="\(field)" value="\(value.value)" \
      form="search"\("checked", if: address.has(field, value.value))> <label for="\(id)">\
      <bdi>\(Labels.value(value.value, of: field, themes))</bdi> <span class="tally">\
      \(Labels.count(value.count))</span></label></p>

      """
  }

  private func folded(_ values: [SearchResponse.Facet.Value], of field: String) -> HTML {
    guard !values.isEmpty else { return .empty }
    let limit = Self.listedWhole[field]
    var shown = Array(values.prefix(limit ?? Self.foldedCount))
    if limit != nil { shown = byName(shown, of: field) }
    return """
      <details class="more"><summary>\(Labels.number(values.count)) more<span class="hidden"> of \
      \(Labels.field(field))</span>\(limit == nil ? "" : ", A to Z")</summary>
      \(shown.map { choice($0, field) })\(hint(on: values.count - shown.count, of: field))</details>
      """
  }

  private func hint(on left: Int, of field: String) -> HTML {
    guard left > 0 else { return .empty }
    return """
      <p class="hint">\(Labels.counted(left, "further value")): for one of them, write \
      <code>\(field):NAME</code> into the search box.</p>
      """
  }

  /// By what people read; those that are chosen first.
  private func byName(
    _ values: [SearchResponse.Facet.Value],
    of field: String
  ) -> [SearchResponse.Facet.Value] {
    values.map { value in
      let name = Labels.value(value.value, of: field, themes).lowercased()
      return (value: value, key: (address.has(field, value.value) ? 0 : 1, name))
    }
    .sorted { ($0.key.0, $0.key.1, $0.value.value) < ($1.key.0, $1.key.1, $1.value.value) }
    .map(\.value)
  }
}
