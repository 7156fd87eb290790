import InvertedIndex
import Search

/// Why passages have their scores.
extension LetterSearcher {
  /// Why a passage has its score in a search, whatever its rank is.
  func explanation(of document: DocID, _ question: Question) throws -> Explanation {
    let query = question.ranked.query
    if let rescorer = question.ranked.rescorer {
      var first = try engineRequest(query, for: question.request)
      (first.offset, first.limit, first.facets) = (0, rescorer.depth, [])
      let hits = try rescored(searcher.search(widened(first, for: rescorer)).hits, by: rescorer)
      if let hit = hits.first(where: { $0.document == document }) {
        return try explanation(of: hit, question.ranked)
      }
    }
    return try searcher.explain(query, document)
  }

  /// Why a hit has its score: what its words give it, and what its share of the query, its
  /// neighbours, its section and words that stand together change.
  func explanation(
    of hit: ScoredDocument,
    _ ranked: RankedQuery,
    _ feedback: FeedbackSearch? = nil
  ) throws -> Explanation {
    if let feedback, !feedback.first.contains(hit) {
      return try searcher.explain(feedback.query, hit.document)
        .adding("so that scores go on falling behind those of the query alone", until: hit.score)
    }
    let words = try searcher.explain(ranked.query, hit.document)
    guard words.score != hit.score else { return words }
    var changes: [(summary: String, score: Double)] = []
    if let coverage = ranked.rescorer?.coverage {
      var score = words.score
      var test = DocumentTest([hit.document], searcher)
      let added = try ranked.rescorer?.related?.scores(of: [hit.document], &test)[0] ?? 0
      if added > 0 {
        score += added
        changes.append(("phrases that say it in other words", score))
      }
      let (factor, summary) = try coverage.explanation(of: hit.document, searcher)
      changes.append((summary, score * factor))
    }
    let depth = ranked.rescorer?.smoothedDepth ?? NeighbourSmoothing.depth
    let summary =
      "what the neighbours among the best \(depth), the section, words that "
      + "stand together, related phrases and words of want change, and what lets scores go on "
      + "falling behind them"
    return words.adding(changes + [(summary, hit.score)])
  }
}
