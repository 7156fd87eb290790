/// A piece of the text of a query.
struct QueryToken {
  enum Kind {
    /// `nil` when nothing but punctuation was typed.
    case word(QueryWord?)
    case phrase(QuotedPhrase)
    case everything
    case regularExpression(String)
    case range(ValueRange)
    case open
    case close
    case operation(Operation)
    /// `-` or `!` at the start of a token.
    case minus
    /// `+` at the start of a token.
    case plus
    /// Canonical names; the value is the next token.
    case field([String])
    /// With its opening bracket.
    case scope(QueryScope)
    /// `NEAR(` or `ADJ(`.
    case nearFunction(isOrdered: Bool)
    case boost(Double)
  }

  enum Operation {
    case and
    case or
    case not
    case near(distance: Int, isOrdered: Bool)
  }

  var kind: Kind
  /// Scalars of the text.
  var range: Range<Int>

  /// Whether an operand may end here.
  var endsOperand: Bool {
    switch kind {
    case .word(let word): word != nil
    case .phrase, .everything, .regularExpression, .range, .close, .boost: true
    case .open, .operation, .minus, .plus, .field, .scope, .nearFunction: false
    }
  }

  /// Whether an operand may begin here.
  var startsOperand: Bool {
    switch kind {
    case .word(let word): word != nil
    case .phrase, .everything, .regularExpression, .range, .open, .minus, .plus, .field, .scope,
      .nearFunction, .operation(.not):
      true
    case .close, .operation, .boost: false
    }
  }
}
