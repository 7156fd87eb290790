/// A query as the conditions it is made of.
extension Query {
  /// Terms, phrases and other conditions that hold no further query, and letters and units as a whole;
  /// without what is excluded, which no match has.
  package var parts: [Query] {
    switch self {
    case .all(let queries), .any(let queries): queries.flatMap(\.parts)
    case .excluding(let base, _): base.parts
    case .preferring(let required, _): required.parts
    case .filter(let query), .boosted(let query, _), .demoted(let query, _, _): query.parts
    case .everything, .nothing, .term, .synonyms, .phrase, .documents, .range, .group, .within:
      [self]
    }
  }
}
