/// What can be said of units (``Query/Unit``) without looking at one.
extension Query {
  /// Whether some part of it looks at units.
  package var hasUnits: Bool {
    switch self {
    case .within: true
    case .all(let queries), .any(let queries): queries.contains(where: \.hasUnits)
    case .excluding(let left, let right), .preferring(let left, let right),
      .demoted(let left, where: let right, _):
      left.hasUnits || right.hasUnits
    case .filter(let query), .boosted(let query, _), .group(let query): query.hasUnits
    case .everything, .nothing, .term, .synonyms, .phrase, .documents, .range: false
    }
  }

  /// A query without units that every document matches which may match this one.
  package var widest: Query { hasUnits ? bound(isUpper: true) : self }

  /// A query that a document matches when one sentence of it matches this one.
  ///
  /// What a sentence must not hold may stand in the next one.
  package var ofAnySentence: Query {
    switch self {
    case .all(let queries): .all(queries.map(\.ofAnySentence))
    case .any(let queries): .any(queries.map(\.ofAnySentence))
    case .excluding(let base, _): base.ofAnySentence
    case .preferring(let required, let optional):
      .preferring(required: required.ofAnySentence, optional: optional)
    case .filter(let query): .filter(query.ofAnySentence)
    case .boosted(let query, let factor): .boosted(query.ofAnySentence, factor)
    case .demoted(let query, let other, let share):
      .demoted(query.ofAnySentence, where: other, keeping: share)
    case .everything, .nothing, .term, .synonyms, .phrase, .documents, .range, .group, .within:
      self
    }
  }

  /// The query with the most, or the fewest, documents that units can leave it.
  private func bound(isUpper: Bool) -> Query {
    switch self {
    case .within(_, _) where !isUpper: .nothing
    case .within(.sentence, let query): query.ofAnySentence.bound(isUpper: true)
    case .within(.section, let query): .group(query.bound(isUpper: true))
    case .all(let queries): .all(queries.map { $0.bound(isUpper: isUpper) })
    case .any(let queries): .any(queries.map { $0.bound(isUpper: isUpper) })
    case .excluding(let base, let other):
      .excluding(base.bound(isUpper: isUpper), other.bound(isUpper: !isUpper))
    case .preferring(let required, _): required.bound(isUpper: isUpper)
    case .filter(let query), .boosted(let query, _), .demoted(let query, _, _):
      query.bound(isUpper: isUpper)
    case .group(let query): .group(query.bound(isUpper: isUpper))
    case .everything, .nothing, .term, .synonyms, .phrase, .documents, .range: self
    }
  }
}
