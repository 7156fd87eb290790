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
      guard address.filters.contains(where: { $0.field == facet.name }) else { return facet }
      var request = address.removingFilters(of: facet.name).request
      request.limit = 0
      request.facets = [facet.name]
      return try search(request).facets.first ?? facet
    }
  }
}
