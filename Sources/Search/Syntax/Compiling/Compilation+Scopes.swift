/// `in:letter(…)`, `in:section(…)`, `in:sentence(…)`.
extension Compilation {
  mutating func query(
    for expression: QueryExpression,
    in scope: QueryScope,
    on target: Target,
    isRequired: Bool
  ) throws -> Query? {
    guard scope != .letter else { return try letterQuery(for: expression, on: target) }
    guard isRequired else {
      recorder.add(
        .misplacedScope,
        .repair,
        "in:\(scope.rawValue) works beside other parts, not after OR or NOT; read as the same "
          + "\(scope == .section ? "letter" : "passage").",
        at: .none
      )
      return scope == .section
        ? try letterQuery(for: expression, on: target) : try query(for: expression, on: target)
    }
    let unit = scope == .sentence ? Target.sentence : target
    let (required, excluded) = try conjunction([expression], on: unit, isRequired: false)
    guard !(required.isEmpty && excluded.isEmpty) else { return nil }
    scopeChecks.append(
      CompiledQuery.ScopeCheck(scope: scope, required: required, excluded: excluded)
    )
    // Every passage that may fulfil the condition; what must not match is left to the check.
    let candidates = required.map { scope == .section ? $0.inSameLetter : $0 }
    return candidates.isEmpty ? .everything : .conjunction(candidates)
  }

  /// Reads the letter as one text: each part may match in another passage of it.
  private mutating func letterQuery(
    for expression: QueryExpression,
    on target: Target
  ) throws -> Query? {
    switch expression {
    case .and(let parts), .sequence(let parts):
      var required: [Query] = []
      var excluded: [Query] = []
      for part in parts {
        if case .not(let inner) = part {
          if let query = try letterQuery(for: inner, on: target) { excluded.append(query) }
        } else if let query = try letterQuery(for: part, on: target) {
          required.append(query)
        }
      }
      return Compilation.combined(required, excluded)
    case .or(let parts):
      let queries = try parts.compactMap { try letterQuery(for: $0, on: target) }
      return queries.isEmpty ? nil : .disjunction(queries)
    case .not(let inner):
      return try letterQuery(for: inner, on: target).map { .excluding(.everything, $0) }
    default: return try query(for: expression, on: target).map { .group($0) }
    }
  }
}
