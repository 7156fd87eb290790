/// A query as the conditions it is made of.
extension Query {
  /// Terms, phrases and other conditions that hold no further query, and letters and units as a whole.
  package var parts: [Query] {
    switch self {
    case .all(let queries), .any(let queries): queries.flatMap(\.parts)
    case .excluding(let base, let other): base.parts + other.parts
    case .preferring(let required, _): required.parts
    case .filter(let query), .boosted(let query, _), .demoted(let query, _, _): query.parts
    case .everything, .nothing, .term, .synonyms, .phrase, .documents, .range, .group, .within:
      [self]
    }
  }

  /// The same with its ``parts`` replaced in their order, without what concerns the score alone.
  package func mappingParts(_ change: (Query) -> Query) -> Query {
    switch self {
    case .all(let queries): .all(queries.map { $0.mappingParts(change) })
    case .any(let queries): .any(queries.map { $0.mappingParts(change) })
    case .excluding(let base, let other):
      .excluding(base.mappingParts(change), other.mappingParts(change))
    case .preferring(let required, _): required.mappingParts(change)
    case .filter(let query), .boosted(let query, _), .demoted(let query, _, _):
      query.mappingParts(change)
    case .everything, .nothing, .term, .synonyms, .phrase, .documents, .range, .group, .within:
      change(self)
    }
  }
}
