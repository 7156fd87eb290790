/// Builds the expression from the tokens, one bracket a level.
struct ExpressionBuilder {
  /// What binds tighter where `OR` meets words that nothing joins.
  enum Precedence {
    /// `a b OR c` is `(a AND b) OR c`.
    case algebra
    /// `a b OR c` is `a AND (b OR c)`, as some web search engines read it.
    case alternativesFirst
  }

  /// An operand and what joins it to the one before.
  struct Item {
    enum Joiner {
      case implied
      case and
      case or
      case near(distance: Int, isOrdered: Bool)
    }

    var joiner: Joiner
    var expression: QueryExpression
  }

  let tokens: [QueryToken]
  let text: QueryText
  let schema: QuerySchema
  let limits: QueryLimits
  let precedence: Precedence
  let isWhollyCapital: Bool
  /// By their place among the tokens.
  let foreignOperators: [Int: ForeignOperator]
  var recorder: NoteRecorder
  var index = 0
  /// Whether an operator was written, here or in a bracket of this expression.
  var isStrict = false
  /// Whether `OR` met an implied operator without brackets.
  var mixesOperators = false
  /// Brackets that are open.
  var depth = 0
  private var operandCount = 0

  init(_ lexer: QueryLexer, limits: QueryLimits, precedence: Precedence) {
    tokens = lexer.tokens
    text = lexer.text
    schema = lexer.schema
    recorder = lexer.recorder
    foreignOperators = lexer.foreignOperators
    isWhollyCapital = lexer.isWhollyCapital
    self.limits = limits
    self.precedence = precedence
  }

  var current: QueryToken? { tokens.indices.contains(index) ? tokens[index] : nil }

  /// The expression of all tokens.
  mutating func build() throws(QueryError) -> QueryExpression {
    let items = try items(inBrackets: false).items
    guard let expression = resolved(items) else {
      guard tokens.isEmpty else {
        recorder.add(
          .noWords,
          .repair,
          "There is no word to search for.",
          at: 0..<text.count
        )
        return .nothing
      }
      return .everything
    }
    suggestCapitalOperators()
    noteForeignOperators()
    if !isStrict { noteExclamationMarks() }
    return isStrict ? expression.strict : withoutAskingWords(expression).settled
  }

  // MARK: Operands of one level

  /// Reads operands up to the closing bracket, which is consumed, or to the end.
  mutating func items(
    inBrackets: Bool
  ) throws(QueryError) -> (items: [Item], isClosed: Bool) {
    var items: [Item] = []
    var joiner: Item.Joiner?
    while let token = current {
      if case .close = token.kind {
        index += 1
        if inBrackets { return (items, true) }
        noteUnmatchedBracket(token)
        continue
      }
      if joiner == nil, !items.isEmpty, let written = writtenJoiner(token) {
        index += 1
        joiner = written
        isStrict = true
        continue
      }
      let runsOn = joiner == nil && isWordRun(items.last, token)
      guard let expression = try operand() else { continue }
      if !runsOn { try countOperand() }
      items.append(Item(joiner: joiner ?? .implied, expression: expression))
      joiner = nil
    }
    return (items, false)
  }

  /// What an operator between two operands means.
  private func writtenJoiner(_ token: QueryToken) -> Item.Joiner? {
    guard tokens.indices.contains(index + 1), tokens[index + 1].startsOperand,
      case .operation(let operation) = token.kind
    else { return nil }
    return switch operation {
    case .and: .and
    case .or: .or
    case .near(let distance, let isOrdered): .near(distance: distance, isOrdered: isOrdered)
    case .not: nil
    }
  }

  private func isWordRun(_ last: Item?, _ token: QueryToken) -> Bool {
    guard case .words = last?.expression, case .word(let word) = token.kind else { return false }
    // Each pattern costs a walk over the dictionary, so each counts.
    return word?.match == .forms
  }

  private mutating func countOperand() throws(QueryError) {
    operandCount += 1
    guard operandCount <= limits.operandCount else {
      throw .tooManyOperands(limit: limits.operandCount)
    }
  }

  // MARK: One operand

  /// Reads one operand with its sign and boost; `nil` when what stands here is none.
  mutating func operand() throws(QueryError) -> QueryExpression? {
    let start = index
    var negations = 0
    while let token = current, isSign(token) {
      switch token.kind {
      case .minus: negations += 1
      case .operation(.not):
        negations += 1
        isStrict = true
      default: isStrict = true
      }
      index += 1
    }
    let signs = start..<index
    guard var expression = try primary() else { return nil }
    while case .boost(let factor) = current?.kind {
      expression = expression.boosted(by: factor)
      index += 1
    }
    guard negations > 0 else { return expression }
    let isDoubled = if case .not = expression { true } else { negations > 1 }
    if isDoubled { noteDoubleNegation(signs) }
    guard negations % 2 == 1 else { return expression }
    // What the first negation made strict is as it was written once the second cancels it.
    if case .not(let inner) = expression { return inner.relaxed }
    return .negation(expression)
  }

  /// Whether the token is `-`, `+` or `NOT` with an operand behind it.
  private func isSign(_ token: QueryToken) -> Bool {
    guard tokens.indices.contains(index + 1), tokens[index + 1].startsOperand else {
      // A sign before nothing is dropped, and so is what it cannot change.
      if case .minus = token.kind { return true }
      if case .plus = token.kind { return true }
      return false
    }
    return switch token.kind {
    case .minus, .plus, .operation(.not): true
    default: false
    }
  }

  mutating func primary() throws(QueryError) -> QueryExpression? {
    guard let token = current else { return nil }
    if case .close = token.kind { return nil }
    index += 1
    switch token.kind {
    case .word(let word): return word.map { .words([$0]) }
    case .phrase(let phrase):
      // Each pattern in it counts, as outside of quotation marks; the phrase itself is counted anyway.
      for _ in 0..<max(0, phrase.patternCount - 1) { try countOperand() }
      return .phrase(phrase)
    case .everything: return .everything
    case .regularExpression(let pattern): return .regularExpression(pattern)
    case .range(let range): return .range(range)
    case .open: return try group(from: token)
    case .scope(let scope): return try scoped(scope, from: token)
    case .field(let names): return try fielded(names, from: token)
    case .nearFunction(let isOrdered): return try nearFunction(isOrdered, from: token)
    case .operation(let operation): return word(for: operation, token)
    case .close, .minus, .plus, .boost: return nil
    }
  }
}
