/// `in:letter(…)`, `in:section(…)`, `in:sentence(…)`.
extension Compilation {
  /// The passages that fulfil a scope, whose section does, or whose letter does.
  mutating func query(
    for expression: QueryExpression,
    in scope: QueryScope,
    on target: Target
  ) throws -> Query? {
    switch scope {
    case .letter: try query(for: expression, on: target.ofPassages) { .group($0) }
    case .section: try query(for: expression, on: target.ofPassages) { .within(.section, $0) }
    case .sentence:
      try query(for: expression, on: target.ofSentences).map { .within(.sentence, $0) }
    }
  }

  /// Reads a letter or section as one text: each part may match in another passage of it.
  ///
  /// - Parameter unit: makes of a query of passages that of all passages of their unit.
  private mutating func query(
    for expression: QueryExpression,
    on target: Target,
    inAny unit: (Query) -> Query
  ) throws -> Query? {
    switch expression {
    case .and(let parts), .sequence(let parts):
      var required: [Query] = []
      var excluded: [Query] = []
      for part in joiningRuns(parts, on: target) {
        if case .not(let inner) = part {
          if let query = try query(for: inner, on: target, inAny: unit) { excluded.append(query) }
        } else if let query = try query(for: part, on: target, inAny: unit) {
          required.append(query)
        }
      }
      return Compilation.combined(required, excluded)
    case .or(let parts):
      let queries = try parts.compactMap { try query(for: $0, on: target, inAny: unit) }
      return queries.isEmpty ? nil : .disjunction(queries)
    case .not(let inner):
      return try query(for: inner, on: target, inAny: unit).map { .excluding(.everything, $0) }
    // A unit has no score.
    case .boosted(let inner, _): return try query(for: inner, on: target, inAny: unit)
    case .words(let words): return try query(forWords: words, on: target, inAny: unit)
    default: return try query(for: expression, on: target).map(unit)
    }
  }
}

extension Compilation.Target {
  /// Where a scope within a sentence looks: no longer at the sentence.
  fileprivate var ofPassages: Self { if case .sentence = self { .passage } else { self } }

  fileprivate var ofSentences: Self { if case .passage = self { .sentence } else { self } }
}
