import Search
import Synchronization
import TextAnalysis

/// Counts the spellings of one name together.
///
/// So a count is what a search for the name finds, whatever the case and punctuation of its words.
/// Facets have hundreds of names, so the form of each is worked out once an index.
final class JoinedSpellings: Sendable {
  /// For each field, the forms of the names that facets have had.
  private let forms = Mutex<[String: [String: String]]>([:])

  /// The values with the spellings of one name under the most frequent of them.
  ///
  /// No letter has a name in two spellings, so that counts add up.
  func join(
    _ values: [SearchResponse.Facet.Value],
    of field: QueryField
  ) -> [SearchResponse.Facet.Value] {
    guard case .keywordAndText = field.kind else { return values }
    var places: [String: Int] = [:]
    var joined: [SearchResponse.Facet.Value] = []
    for (value, name) in zip(values, forms(of: values.map(\.value), in: field)) {
      guard let known = places[name] else {
        places[name] = joined.count
        joined.append(value)
        continue
      }
      joined[known].count.passages += value.count.passages
      joined[known].count.letters += value.count.letters
    }
    guard joined.count < values.count || field.isLocalAuthority else { return values }
    return joined.sorted { ($1.count.passages, $0.value) < ($0.count.passages, $1.value) }
  }

  /// What the spellings of one name have in common.
  func forms(of names: [String], in field: QueryField) -> [String] {
    forms.withLock { forms in
      names.map { name in
        if let form = forms[field.name]?[name] { return form }
        let form =
          // Its names are those that stand for all spellings already.
          field.isLocalAuthority ? name : KeywordForm.of(name, analyzer: .english)
        forms[field.name, default: [:]][name] = form
        return form
      }
    }
  }
}
