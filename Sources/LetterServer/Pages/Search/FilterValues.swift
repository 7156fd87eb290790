import LetterSearch

/// What a search can be filtered by, with the counts that each choice would give.
struct FilterValues: Sendable {
  var facets: [SearchResponse.Facet]

  init(_ facets: [SearchResponse.Facet]) { self.facets = facets }

  /// The fields that are counted for a page.
  static var fields: [String] { Labels.filterFields }

  /// Counts every field as if it were not filtered itself, so that further values can be chosen.
  ///
  /// - Parameters:
  ///   - response: the answer with all fields counted.
  ///   - search: is asked once more for each field that is filtered.
  init(
    for address: SearchAddress,
    _ response: SearchResponse,
    search: (SearchRequest) throws -> SearchResponse
  ) rethrows {
    facets = try response.facets.map { facet in
      guard address.filters.contains(where: { $0.field == facet.name }) else {
        return Self.withNotStated(facet, of: response)
      }
      var request = address.removingFilters(of: facet.name).request
      request.limit = 0
      request.facets = [facet.name]
      let wider = try search(request)
      return Self.withNotStated(wider.facets.first ?? facet, of: wider)
    }
  }

  /// Fields of which a letter has one value at most, so that the rest is without.
  private static let singleFields = ["la", "institution"]

  private static func withNotStated(
    _ facet: SearchResponse.Facet,
    of response: SearchResponse
  ) -> SearchResponse.Facet {
    guard singleFields.contains(facet.name) else { return facet }
    let stated = facet.values.map(\.count)
    let count = SearchResponse.Count(
      passages: response.total.passages - stated.map(\.passages).reduce(0, +),
      letters: response.total.letters - stated.map(\.letters).reduce(0, +)
    )
    guard count.passages > 0, count.letters > 0 else { return facet }
    var facet = facet
    facet.values.append(.init(value: DateHistogram.undated, count: count))
    return facet
  }
}
