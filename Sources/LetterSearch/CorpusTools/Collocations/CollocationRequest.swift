/// What words are counted around the matches of a query, and how they are listed.
package struct CollocationRequest: Sendable, Equatable {
  package enum Order: String, Sendable, CaseIterable {
    /// The surest first: ``Collocate/logLikelihood``.
    case logLikelihood = "g2"
    /// The most exclusive first: ``Collocate/logDice``.
    case logDice = "logdice"
    /// The most frequent near the matches first.
    case observed
    case letters
    case word
  }

  /// Which passages, and how the query is read; its page, order and facets say nothing here.
  package var search: SearchRequest
  /// So many words to each side of a match are near it, 1 or more; never beyond the passage.
  package var window = 5
  package var order = Order.logLikelihood
  /// Words that stand near matches less often are left out: what stands there once says more of
  /// that place than of the query.
  package var minimumObserved = 2
  /// Words that stand near matches in fewer letters are left out.
  package var minimumLetters = 1
  /// Whether words such as "the" are listed, too.
  package var includesStopWords = false
  package var limit = 50
  package var offset = 0

  package init(_ search: SearchRequest) { self.search = search }
}
