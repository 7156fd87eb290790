import Search
import TextAnalysis

extension [SearchResponse.Facet.Value] {
  /// The values with the spellings of one name counted together, under the most frequent of them.
  ///
  /// So a count is what a search for the name finds, whatever the case and punctuation of its words.
  /// No letter has a name in two spellings, so that counts add up.
  func joiningSpellings(of field: QueryField) -> Self {
    guard case .keywordAndText = field.kind else { return self }
    var places: [String: Int] = [:]
    var joined: Self = []
    for value in self {
      let name =
        field.isLocalAuthority
        ? AuthorityName.spellings(value.value)[0] : KeywordForm.of(value.value, analyzer: .english)
      guard let known = places[name] else {
        places[name] = joined.count
        joined.append(value)
        continue
      }
      joined[known].count.passages += value.count.passages
      joined[known].count.letters += value.count.letters
    }
    guard joined.count < count else { return self }
    return joined.sorted { ($1.count.passages, $0.value) < ($0.count.passages, $1.value) }
  }
}
