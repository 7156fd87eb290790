import InvertedIndex
import Search

/// Why passages have their scores.
extension LetterSearcher {
  /// Why a passage has its score in a search, whatever its rank is.
  func explanation(of document: DocID, _ question: Question) throws -> Explanation {
    let query = question.ranked.query
    if let rescorer = question.ranked.rescorer {
      var first = try engineRequest(query, for: question.request)
      (first.offset, first.limit, first.facets) = (0, NeighbourSmoothing.depth, [])
      let hits = try rescored(searcher.search(widened(first)).hits, by: rescorer)
      if let hit = hits.first(where: { $0.document == document }) {
        return try explanation(of: hit, query)
      }
    }
    return try searcher.explain(query, document)
  }

  /// Why a hit has its score: what its words give it, and what its neighbours, its section and
  /// words that stand together change.
  func explanation(
    of hit: ScoredDocument,
    _ query: Query,
    _ feedback: FeedbackSearch? = nil
  ) throws -> Explanation {
    if let feedback, !feedback.first.contains(hit) {
      return try searcher.explain(feedback.query, hit.document)
        .adding("so that scores go on falling behind those of the query alone", until: hit.score)
    }
    let words = try searcher.explain(query, hit.document)
    guard words.score != hit.score else { return words }
    let summary =
      "what the neighbours among the best \(NeighbourSmoothing.depth), the section, words that "
      + "stand together, related phrases and words of want change"
    return words.adding(summary, until: hit.score)
  }
}
