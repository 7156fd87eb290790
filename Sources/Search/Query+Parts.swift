/// A query as the conditions it is made of.
extension Query {
  /// Terms, phrases and other conditions that hold no further query, and letters as a whole.
  package var parts: [Query] {
    switch self {
    case .all(let queries), .any(let queries): queries.flatMap(\.parts)
    case .excluding(let base, let other): base.parts + other.parts
    case .preferring(let required, _): required.parts
    case .filter(let query), .boosted(let query, _), .demoted(let query, _, _): query.parts
    case .everything, .nothing, .term, .synonyms, .phrase, .documents, .range, .group: [self]
    }
  }

  /// Whether the query holds when each of its parts holds or not.
  package func isFulfilled(_ holds: (Query) -> Bool) -> Bool {
    switch self {
    case .all(let queries): queries.allSatisfy { $0.isFulfilled(holds) }
    case .any(let queries): queries.contains { $0.isFulfilled(holds) }
    case .excluding(let base, let other): base.isFulfilled(holds) && !other.isFulfilled(holds)
    case .preferring(let required, _): required.isFulfilled(holds)
    case .filter(let query), .boosted(let query, _), .demoted(let query, _, _):
      query.isFulfilled(holds)
    case .everything, .nothing, .term, .synonyms, .phrase, .documents, .range, .group: holds(self)
    }
  }

  /// The same with its parts replaced, without what concerns the score alone.
  package func mappingParts(_ change: (Query) -> Query) -> Query {
    switch self {
    case .all(let queries): .all(queries.map { $0.mappingParts(change) })
    case .any(let queries): .any(queries.map { $0.mappingParts(change) })
    case .excluding(let base, let other):
      .excluding(base.mappingParts(change), other.mappingParts(change))
    case .preferring(let required, _): required.mappingParts(change)
    case .filter(let query), .boosted(let query, _), .demoted(let query, _, _):
      query.mappingParts(change)
    case .everything, .nothing, .term, .synonyms, .phrase, .documents, .range, .group: change(self)
    }
  }

  /// Every document of a letter in which the parts may hold together, in whatever documents.
  package var inSameLetter: Query {
    switch self {
    case .all(let queries): .all(queries.map(\.inSameLetter))
    case .any(let queries): .any(queries.map(\.inSameLetter))
    case .excluding(let base, _): base.inSameLetter
    case .preferring(let required, _): required.inSameLetter
    case .filter(let query), .boosted(let query, _), .demoted(let query, _, _): query.inSameLetter
    case .everything, .nothing, .documents, .group: self
    case .term, .synonyms, .phrase, .range: .group(self)
    }
  }
}
