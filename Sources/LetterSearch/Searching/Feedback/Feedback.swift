import InvertedIndex
import Search
import TextAnalysis

/// Words that the best passages have in common, to be searched for beside those of the query.
///
/// Who reads everything on a subject misses the passages that say it in other words; these words
/// often stand in the passages found first. What comes first stays there: only what follows is put
/// in a new order (relevance models: Abdul-Jaleel et al., UMass at TREC 2004).
package struct Feedback: Sendable, Equatable {
  /// Hits whose words are taken, and which stay where they are.
  static let depth = 10
  /// A word must stand in so many of them.
  static let leastPassages = 2
  static let termCount = 30
  /// What the words weigh together; those of the query weigh the rest.
  static let share = 0.3

  /// The heaviest first.
  package let terms: [FeedbackTerm]

  /// A query with the words beside its own.
  ///
  /// They find nothing that the query excludes or its filters leave out, and of a query that wants
  /// all its words they change the order alone.
  func expanded(_ query: Query, _ field: FieldID) -> Query {
    switch query {
    case .excluding(let inner, let excluded): .excluding(expanded(inner, field), excluded)
    case .all(let parts) where parts.dropFirst().allSatisfy(\.isFilter):
      .all([expanded(parts[0], field)] + parts.dropFirst())
    case .all: .preferring(required: query, optional: words(beside: query, field))
    case .preferring(let required, let optional):
      .preferring(required: expanded(required, field), optional: optional)
    case .demoted(let inner, let other, let share):
      .demoted(expanded(inner, field), where: other, keeping: share)
    default: .any([query, words(beside: query, field)])
    }
  }

  private func words(beside query: Query, _ field: FieldID) -> Query {
    let factor = Self.share / (1 - Self.share) * Self.weight(of: query, field)
    return .any(
      terms.map { .boosted(.term(.init(field, $0.stem)), factor * $0.weight) }
    )
  }

  /// How many words a query has, by what they count.
  private static func weight(of query: Query, _ field: FieldID) -> Double {
    switch query {
    case .term(let term): term.field == field ? 1 : 0
    case .synonyms(let terms): terms.contains { $0.field == field } ? 1 : 0
    case .any(let parts), .all(let parts): parts.reduce(0) { $0 + weight(of: $1, field) }
    case .boosted(let query, let boost): boost * weight(of: query, field)
    case .excluding(let query, _), .preferring(let query, _), .demoted(let query, _, _):
      weight(of: query, field)
    default: 0
    }
  }
}

extension Query {
  /// Whether it only restricts what others find.
  fileprivate var isFilter: Bool {
    switch self {
    case .filter: true
    case .any(let parts): parts.allSatisfy(\.isFilter)
    default: false
    }
  }
}

/// A search with feedback, whose first hits are those of the query alone.
struct FeedbackSearch: Sendable {
  let feedback: Feedback
  /// With the words of the feedback.
  let query: Query
  /// The best hits of the query alone.
  let first: [ScoredDocument]
  /// Passages that the query finds alone.
  let ownCount: Int

  /// What is asked for, found with the query of this search.
  func search(_ wanted: EngineRequest, _ searcher: Searcher) throws -> EngineResult {
    let (offset, limit) = (max(0, wanted.offset), max(0, wanted.limit))
    var wide = wanted
    wide.query = query
    wide.offset = 0
    wide.limit = [limit, first.count].reduce(offset) { sum, more in
      let (end, overflow) = sum.addingReportingOverflow(more)
      return overflow ? .max : end
    }
    let result = try searcher.search(wide)
    let documents = Set(first.map(\.document))
    let rest = result.hits.filter { !documents.contains($0.document) }
    // Scores of different queries do not compare; they are to go on falling.
    let scale = min(
      1,
      (first.last?.score ?? 0) / max(rest.first?.score ?? 1, .leastNormalMagnitude)
    )
    let hits = first + rest.map { $0.scored($0.score * scale) }
    return result.with(Array(hits.dropFirst(offset).prefix(limit)))
  }
}

extension FeedbackSearch {
  func summary(beside query: Query) -> FeedbackSummary {
    let own = Self.stems(of: query)
    return FeedbackSummary(
      terms: feedback.terms.filter { !own.contains($0.stem) },
      ownCount: ownCount
    )
  }

  private static func stems(of query: Query) -> Set<String> {
    switch query {
    case .term(let term): [term.text]
    case .synonyms(let terms): Set(terms.map(\.text))
    case .any(let parts), .all(let parts): parts.reduce(into: []) { $0.formUnion(stems(of: $1)) }
    case .boosted(let query, _), .excluding(let query, _), .preferring(let query, _),
      .demoted(let query, _, _):
      stems(of: query)
    default: []
    }
  }
}

extension LetterSearcher {
  /// The feedback that a request wants; `nil` when it wants none or there can be none.
  func feedback(
    for wanted: EngineRequest,
    _ ranked: RankedQuery,
    _ request: SearchRequest,
    _ timing: inout SearchTiming
  ) throws -> FeedbackSearch? {
    let isOfWords =
      ranked.source == .words || ranked.source == .sentences && request.filters.isEmpty
    guard request.usesFeedback, wanted.order == .score, wanted.unit == .document, isOfWords else {
      return nil
    }
    var best = wanted
    best.offset = 0
    best.limit = Feedback.depth
    best.facets = []
    best.repeats = nil
    let result = try evaluate(best, ranked.rescorer, &timing)
    let ignored = Set(
      request.ignoredFeedback.flatMap { compiler.analyzer.tokens(in: $0).map(\.indexForm) }
    )
    let feedback = try timing.measure(.plan) {
      var reader = FeedbackReader(index, searcher)
      return try reader?.feedback(from: result.hits.map(\.document), ignoring: ignored)
    }
    guard let feedback, !feedback.terms.isEmpty else { return nil }
    return FeedbackSearch(
      feedback: feedback,
      query: feedback.expanded(wanted.query, index.schema.ranked),
      first: result.hits,
      ownCount: result.totals?.documents ?? 0
    )
  }
}
