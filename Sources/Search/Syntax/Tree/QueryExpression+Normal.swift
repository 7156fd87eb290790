/// Building blocks of the normal form, in which a tree has one shape and prints one way.
extension QueryExpression {
  /// Parts that nothing joins, or that `AND` joins when `isExplicit`.
  package static func conjunction(
    _ parts: [QueryExpression],
    isExplicit: Bool
  ) -> QueryExpression {
    let flat = merged(parts, isExplicit: isExplicit)
    guard flat.count > 1 else { return flat.first ?? .nothing }
    return isExplicit ? .and(flat) : .sequence(flat)
  }

  /// Parts of which one must match.
  package static func disjunction(_ parts: [QueryExpression]) -> QueryExpression {
    var flat: [QueryExpression] = []
    for part in parts {
      if case .or(let inner) = part { flat += inner } else { flat.append(part) }
    }
    return flat.count == 1 ? flat[0] : flat.isEmpty ? .nothing : .or(flat)
  }

  /// The opposite; of an opposite, what it is of.
  package static func negation(_ part: QueryExpression) -> QueryExpression {
    if case .not(let inner) = part { return inner }
    return .not(part.strict)
  }

  /// The part with its score multiplied; single words take the factor themselves.
  package func boosted(by factor: Double) -> QueryExpression {
    switch self {
    case .words(let words):
      .words(
        words.map { word in
          var word = word
          word.boost = QueryExpression.clamped(word.boost * factor)
          return word
        }
      )
    case .boosted(let inner, let own): inner.boosted(by: QueryExpression.clamped(own * factor))
    default: factor == 1 ? self : .boosted(self, factor)
    }
  }

  /// The same with every implied operator written out as `AND`.
  ///
  /// Values of fields and scopes are expressions of their own and stay as they are.
  package var strict: QueryExpression {
    switch self {
    case .words(let words):
      .conjunction(words.map { .words([$0]) }, isExplicit: true)
    case .sequence(let parts), .and(let parts):
      .conjunction(parts.map(\.strict), isExplicit: true)
    case .or(let parts): .disjunction(parts.map(\.strict))
    case .near(let parts, let distance, let isOrdered):
      .near(parts.map(\.strict), distance: distance, isOrdered: isOrdered)
    case .not(let part): .negation(part.strict)
    case .boosted(let part, let factor): part.strict.boosted(by: factor)
    default: self
    }
  }

  /// A conjunction as one in which nobody wrote `AND`; what is no conjunction stays as it is.
  package var relaxed: QueryExpression {
    guard case .and(let parts) = self else { return self }
    return .conjunction(parts.map(\.relaxed), isExplicit: false)
  }

  /// With at most one plain word, the whole query in its strict form, which then means the same.
  package var settled: QueryExpression {
    guard case .sequence = self else { return self }
    return plainWordCount > 1 ? self : strict
  }

  /// How many plain words stand beside other parts.
  var plainWordCount: Int {
    guard case .sequence(let parts) = self.relaxed else { return 0 }
    return parts.reduce(0) { count, part in
      if case .words(let words) = part { count + words.count } else { count }
    }
  }

  /// The same with other parts in the place of those for which `replacement` gives one.
  ///
  /// Parts of what is replaced are not looked at.
  package func replacingParts(
    _ replacement: (QueryExpression) -> QueryExpression?
  ) -> QueryExpression {
    if let other = replacement(self) { return other }
    func replaced(_ parts: [QueryExpression]) -> [QueryExpression] {
      parts.map { $0.replacingParts(replacement) }
    }
    return switch self {
    case .fielded(let names, let value): .fielded(names, value.replacingParts(replacement))
    case .scoped(let scope, let part): .scoped(scope, part.replacingParts(replacement))
    case .near(let parts, let distance, let isOrdered):
      .near(replaced(parts), distance: distance, isOrdered: isOrdered)
    case .not(let part): .not(part.replacingParts(replacement))
    case .sequence(let parts): .sequence(replaced(parts))
    case .and(let parts): .and(replaced(parts))
    case .or(let parts): .or(replaced(parts))
    case .boosted(let part, let factor): .boosted(part.replacingParts(replacement), factor)
    case .everything, .nothing, .words, .phrase, .regularExpression, .range: self
    }
  }

  /// Boosts stay where a score can hold them, and where Swift prints them without an exponent.
  package static func clamped(_ boost: Double) -> Double {
    min(max(boost, 0.01), 100)
  }

  /// One flat list: neighbouring words run together, and `*` goes when something narrower is there.
  private static func merged(
    _ parts: [QueryExpression],
    isExplicit: Bool
  ) -> [QueryExpression] {
    var flat: [QueryExpression] = []
    var run: [QueryWord] = []
    func endRun() {
      if !run.isEmpty { flat.append(.words(run)) }
      run = []
    }
    let all = parts.flatMap { $0.parts(isExplicit: isExplicit) }
    let narrower = all.filter { $0 != .everything }
    for part in narrower.isEmpty ? Array(all.prefix(1)) : narrower {
      if case .words(let words) = part, !isExplicit {
        run += words
      } else {
        endRun()
        flat.append(part)
      }
    }
    endRun()
    return flat
  }

  /// The parts of a conjunction of the same kind; otherwise the expression alone.
  private func parts(isExplicit: Bool) -> [QueryExpression] {
    switch self {
    case .sequence(let inner) where !isExplicit: inner
    case .and(let inner) where isExplicit: inner
    default: [self]
    }
  }
}
