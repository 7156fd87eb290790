import LetterParsing
import Search

/// What the matches are counted by.
extension LetterSearcher {
  /// A facet of the engine under the names that its values have for people.
  func facet(
    _ name: String,
    _ facet: ColumnFacet,
    _ total: SearchResponse.Count
  ) throws -> SearchResponse.Facet {
    if let unit = index.schema.calendarFacet(named: name) {
      let histogram = DateHistogram(unit, days: facet, total: total)
      return .init(name: name, values: histogram.values, histogram: histogram)
    }
    let field = compiler.schema.field(named: name)
    let isAuthority = field?.isLocalAuthority == true
    let values = try facet.values.map { value in
      SearchResponse.Facet.Value(
        value: isAuthority ? try index.countedAuthority(value.value) : value.value,
        count: .init(passages: value.documents, letters: value.groups)
      )
    }
    let joined = field.map { joinedSpellings.join(values, of: $0) } ?? values
    guard facet.missing.documents > 0 else { return .init(name: name, values: joined) }
    let missing = SearchResponse.Count(
      passages: facet.missing.documents,
      letters: facet.missing.groups
    )
    return .init(name: name, values: joined + [.notStated(missing)])
  }
}
