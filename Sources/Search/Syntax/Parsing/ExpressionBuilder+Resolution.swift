/// From a flat list of operands to one expression, by precedence.
extension ExpressionBuilder {
  /// `nil` without operands.
  mutating func resolved(_ items: [Item]) -> QueryExpression? {
    guard !items.isEmpty else { return nil }
    let items = joiningNeighbours(items)
    let hasOr = items.dropFirst().contains { if case .or = $0.joiner { true } else { false } }
    let isMixed = hasOr && items.dropFirst().contains(where: \.isImplied)
    mixesOperators = mixesOperators || isMixed
    switch precedence {
    case .algebra: return alternatives(items)
    case .alternativesFirst:
      let runs = split(items, where: \.isImplied)
      return .conjunction(runs.map(alternatives), isExplicit: hasOr)
    }
  }

  /// Without plain words that only ask, where something else says what is to be found: who types
  /// *how many letters say "early help"* asks for *early help*, and for no letter with *many*.
  mutating func withoutAskingWords(_ expression: QueryExpression) -> QueryExpression {
    guard case .sequence(let parts) = expression, parts.contains(where: \.isRestriction) else {
      return expression
    }
    let words = parts.flatMap(\.ownWords)
    let isAcronym = { (word: QueryWord) in word.text.count(where: \.isUppercase) > 1 }
    guard !words.isEmpty, words.allSatisfy({ $0.match == .forms && $0.boost == 1 }),
      QuestionWords.onlyAsk(words.map { $0.text.lowercased() }),
      !words.contains(where: isAcronym) || isWhollyCapital || printsInCapitals(expression)
    else { return expression }
    noteAskingWords(words)
    return .conjunction(parts.filter { $0.ownWords.isEmpty }, isExplicit: false)
  }

  /// Whether an expression is written in capitals throughout, though the text has small letters, in what
  /// was left out of it; its canonical form has none, and means the same.
  private func printsInCapitals(_ expression: QueryExpression) -> Bool {
    CapitalLetters.fill(QueryText(QueryPrinter.print(expression, schema: schema)))
  }

  /// Folds `a NEAR b NEAR c` from the left.
  private func joiningNeighbours(_ items: [Item]) -> [Item] {
    var joined: [Item] = []
    for item in items {
      guard case .near(let distance, let isOrdered) = item.joiner, let left = joined.last else {
        joined.append(item)
        continue
      }
      joined[joined.count - 1].expression = .near(
        [left.expression, item.expression],
        distance: distance,
        isOrdered: isOrdered
      )
    }
    return joined
  }

  private func alternatives(_ items: [Item]) -> QueryExpression {
    let parts = split(items) { if case .or = $0.joiner { true } else { false } }
    return .disjunction(parts.map(conjunction))
  }

  private func conjunction(_ items: [Item]) -> QueryExpression {
    let isExplicit = items.dropFirst().contains { if case .and = $0.joiner { true } else { false } }
    guard isExplicit else { return .conjunction(items.map(\.expression), isExplicit: false) }
    return .conjunction(items.map(\.expression.strict), isExplicit: true)
  }

  /// Cuts before each operand that is joined so.
  private func split(_ items: [Item], where startsRun: (Item) -> Bool) -> [[Item]] {
    var runs: [[Item]] = []
    for item in items {
      if runs.isEmpty || startsRun(item) { runs.append([]) }
      runs[runs.count - 1].append(item)
    }
    return runs
  }
}

extension QueryExpression {
  /// Whether what is found must have it, and it is no plain word.
  fileprivate var isRestriction: Bool {
    switch self {
    case .words, .not, .everything, .nothing: false
    case .boosted(let part, _): part.isRestriction
    default: true
    }
  }

  /// Whether it is in quotation marks, and no value of a field.
  package var isQuotation: Bool {
    switch self {
    case .phrase: true
    case .boosted(let part, _): part.isQuotation
    default: false
    }
  }

  /// Plain words; none of anything else.
  fileprivate var ownWords: [QueryWord] { if case .words(let words) = self { words } else { [] } }
}

extension ParsedQuery {
  /// Whether plain words stand beside a phrase as in a sentence, so that the phrase alone is what is
  /// looked for: `examples of "early help"`, `"early help" in County Durham`.
  package var saysPhrase: Bool {
    guard !hasOperators, case .sequence(let parts) = expression.relaxed,
      parts.contains(where: \.isQuotation)
    else { return false }
    let words = parts.flatMap(\.ownWords)
    // An acronym, as in IT, is no word of a sentence.
    let said = words.filter { isWhollyCapital || $0.text.count(where: \.isUppercase) <= 1 }
    return words.allSatisfy { $0.match == .forms && $0.boost == 1 }
      && QuestionWords.areSaid(said.map { $0.text.lowercased() })
  }
}

extension ExpressionBuilder.Item {
  fileprivate var isImplied: Bool {
    if case .implied = joiner { true } else { false }
  }
}
