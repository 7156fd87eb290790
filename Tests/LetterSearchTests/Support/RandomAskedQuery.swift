import TestSupport

/// Queries of every kind over the words of ``RandomLetters``.
struct RandomAskedQuery {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// With operators, so that each part is required unless an `OR` says otherwise.
  mutating func strict() -> AskedQuery {
    let parts = (0..<1 + random.below(3)).map { _ in random.oneIn(5) ? scope() : part(depth: 2) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  /// Plain words, and what filters beside them.
  mutating func bestMatch() -> (words: [String], filters: [AskedQuery]) {
    let words = (0..<2 + random.below(3)).map { _ in word() }
    let filters = (0..<random.below(3)).map { _ in
      random.oneIn(3) ? .not(random.oneIn(2) ? .word(word()) : filter()) : filter()
    }
    return (words, filters)
  }

  /// Scopes at any place among operators and within each other, at least one.
  mutating func scoped() -> AskedQuery {
    while true {
      let query = tree(depth: 4)
      if query.hasScope { return query }
    }
  }

  private mutating func tree(depth: Int) -> AskedQuery {
    switch random.below(depth > 0 ? 13 : 2) {
    case 2, 3: negation(of: tree(depth: depth - 1))
    case 4, 5, 6: .all([tree(depth: depth - 1), tree(depth: depth - 1)])
    case 7, 8: .any([tree(depth: depth - 1), tree(depth: depth - 1)])
    case 9, 10: .sentence(tree(depth: depth - 1))
    case 11: .sectionScope(tree(depth: depth - 1))
    case 12: .letter(tree(depth: depth - 1))
    default: atom()
    }
  }

  /// Two negations in a row would have to be repaired.
  private func negation(of query: AskedQuery) -> AskedQuery {
    if case .not(let inner) = query { inner } else { .not(query) }
  }

  private mutating func part(depth: Int) -> AskedQuery {
    switch random.below(depth > 0 ? 8 : 5) {
    case 5: .not(part(depth: depth - 1))
    case 6: .all([part(depth: depth - 1), part(depth: depth - 1)])
    case 7: .any([part(depth: depth - 1), part(depth: depth - 1)])
    case 4: .letter(part(depth: 0))
    default: atom()
    }
  }

  private mutating func scope() -> AskedQuery {
    let inner = AskedQuery.all([atom(), random.oneIn(3) ? .not(atom()) : atom()])
    return random.oneIn(2) ? .sectionScope(inner) : .sentence(inner)
  }

  private mutating func atom() -> AskedQuery {
    switch random.below(8) {
    case 0: .prefix(String(word(longerThan: 4).prefix(3)))
    case 1: .fuzzy(word(longerThan: 5))
    case 2: .near(words(2 + random.below(2)), distance: random.below(5), isOrdered: random.oneIn(2))
    case 3, 4: filter()
    default: .word(word())
    }
  }

  private mutating func filter() -> AskedQuery {
    switch random.below(8) {
    case 0: .stemmedPhrase(words(2))
    case 1: .loosePhrase(words(2 + random.below(2)), slop: 1 + random.below(4))
    case 2: .field(.heading, ["phonics"], isQuoted: random.oneIn(2))
    case 3: .field(.title, [pick(RandomLetters.programmes)], isQuoted: random.oneIn(2))
    case 4: .field(.institution, ["elmtree", "primary"], isQuoted: random.oneIn(2))
    case 5: .section(pick(["strengths", "improvements", "opening"]))
    case 6: dates()
    default: .exactPhrase(words(1 + random.below(2)))
    }
  }

  private mutating func dates() -> AskedQuery {
    let year = 2009 + random.below(4)
    return switch random.below(6) {
    case 0: .dates("date:\(year)", days(year, year))
    case 1: .dates("date:\(year)-05", year * 10_000 + 500...year * 10_000 + 599)
    case 2:
      .dates("date:\(year)/\((year + 1) % 100)", year * 10_000 + 900...(year + 1) * 10_000 + 899)
    case 3: .dates("date:\(year)..\(year + 1)", days(year, year + 1))
    case 4: .dates("date:[\(year) TO \(year + 2)}", days(year, year + 1))
    default: random.oneIn(3) ? .undated : .dates("date:>=\(year)", days(year, 9_999))
    }
  }

  private func days(_ first: Int, _ last: Int) -> ClosedRange<Int> {
    first * 10_000...last * 10_000 + 9_999
  }

  private mutating func words(_ count: Int) -> [String] { (0..<count).map { _ in word() } }

  private mutating func word(longerThan length: Int = 0) -> String {
    pick(RandomLetters.words.filter { $0.count > length })
  }

  private mutating func pick(_ choices: [String]) -> String { choices[random.below(choices.count)] }
}
