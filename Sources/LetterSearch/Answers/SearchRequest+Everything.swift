/// Asking for everything, which is the query `*` to those who mean it.
extension SearchRequest {
  /// Asks for every passage of the index.
  package static let everything = SearchRequest("*")

  /// Whether the query is left empty.
  package var isBlank: Bool { text.allSatisfy(\.isWhitespace) }

  /// Whether words are looked for, and not just whatever the restrictions leave.
  package var hasWords: Bool { !text.allSatisfy { $0.isWhitespace || $0 == "*" } }

  /// Whether it has neither words nor a restriction.
  package var findsEverything: Bool { !hasWords && filters.isEmpty }

  /// Whether it has neither words nor a restriction, nor values to count, and does not say that it
  /// means everything.
  package var asksNothing: Bool { isBlank && filters.isEmpty && facets.isEmpty }

  /// The same, and where nothing is typed everything that the restrictions leave.
  package var orEverything: SearchRequest {
    guard isBlank else { return self }
    var request = self
    request.text = Self.everything.text
    return request
  }
}
