/// What is told about the tokens that did not fit, and about other readings.
extension ExpressionBuilder {
  /// An operator that joins nothing is a word, or nothing when it is a sign.
  mutating func word(
    for operation: QueryToken.Operation,
    _ token: QueryToken
  ) -> QueryExpression? {
    let typed = text.string(token.range)
    let isWord = typed.unicodeScalars.contains(where: \.isLetterOrDigit)
    let isNegation = if case .not = operation { true } else { false }
    recorder.add(
      .danglingOperator,
      .repair,
      "\(typed) \(isNegation ? "stands before nothing" : "does not stand between two parts")"
        + (isWord ? "; searched as a word." : " and is left out."),
      at: token.range,
      fix: isWord ? "" : nil
    )
    guard isWord else { return nil }
    return .words([QueryWord(typed, source: QuerySource(utf8: text.utf8(token.range)))])
  }

  mutating func noteUnmatchedBracket(_ token: QueryToken) {
    recorder.add(
      .unmatchedBracket,
      .repair,
      "A closing bracket without an opening one is left out.",
      at: token.range,
      fix: ""
    )
  }

  mutating func noteUnclosedBracket(_ token: QueryToken) {
    let range = token.range.lowerBound..<text.count
    recorder.add(
      .unclosedBracket,
      .repair,
      "No closing bracket; read to the end of the query.",
      at: range,
      fix: text.string(range) + ")"
    )
  }

  mutating func noteEmptyBrackets(_ token: QueryToken) {
    recorder.add(
      .emptyBrackets,
      .repair,
      "Brackets without a word between them are left out.",
      at: token.range.lowerBound..<max(token.range.upperBound, tokens[index - 1].range.upperBound)
    )
  }

  mutating func noteMissingValue(_ token: QueryToken) {
    recorder.add(
      .missingValue,
      .repair,
      "\(text.string(token.range)) has no value and is left out.",
      at: token.range,
      fix: ""
    )
  }

  mutating func noteDoubleNegation(_ signs: Range<Int>) {
    guard let first = tokens[signs].first, let last = tokens[signs].last else { return }
    recorder.add(
      .doubleNegation,
      .repair,
      "Two negations cancel each other.",
      at: first.range.lowerBound..<last.range.upperBound
    )
  }

  /// Offers the reading in which `OR` binds tighter than words that nothing joins.
  mutating func suggestOtherReading(
    of expression: QueryExpression,
    _ lexer: QueryLexer
  ) throws(QueryError) {
    var other = ExpressionBuilder(lexer, limits: limits, precedence: .alternativesFirst)
    let alternative = try other.build()
    guard alternative != expression else { return }
    let canonical = QueryPrinter.print(expression, schema: lexer.schema)
    recorder.add(
      .mixedOperators,
      .suggestion,
      "Words next to each other bind tighter than OR: read as \(canonical)",
      at: 0..<text.count,
      fix: QueryPrinter.print(alternative, schema: lexer.schema)
    )
  }

  /// Tells of words that are left out beside what says more, but for *or* and *not*, of which another
  /// note tells.
  mutating func noteAskingWords(_ words: [QueryWord]) {
    let told = words.filter { !Self.lowerCaseOperators.contains($0.text) }
    guard let first = told.first else { return }
    let typed = told.map(\.text).joined(separator: " ")
    recorder.add(
      .wordIgnored,
      .notice,
      "\(typed) is not searched for beside the rest; in quotation marks it is.",
      at: first.source
    )
  }

  /// Tells of operators of other programs that stand between two operands, as words do.
  mutating func noteForeignOperators() {
    for (place, other) in foreignOperators.sorted(by: { $0.key < $1.key }) {
      guard place > 0, place + 1 < tokens.count, tokens[place - 1].endsOperand,
        tokens[place + 1].startsOperand, case .word = tokens[place].kind
      else { continue }
      let typed = text.string(tokens[place].range)
      recorder.add(
        .unknownOperator,
        .repair,
        "There is no operator \(typed); searched as a word. \(other.ours) \(other.meaning).",
        at: tokens[place].range,
        fix: other.ours
      )
    }
  }

  /// Tells that `!` in a query without operators is one: in prose it only ends sentences.
  mutating func noteExclamationMarks() {
    for (place, token) in tokens.enumerated() {
      guard case .minus = token.kind, text[token.range.lowerBound] == "!",
        place + 1 < tokens.count, tokens[place + 1].startsOperand
      else { continue }
      recorder.add(
        .readAsNot,
        .notice,
        "! right before a word is read as NOT, as a hyphen is: what has the word is left out.",
        at: token.range,
        fix: ""
      )
    }
  }

  /// Tells that *and/or* between two operands is no operator; whether it stands there.
  private mutating func noteEitherOr(_ place: Int) -> Bool {
    guard place > 0, place + 1 < tokens.count, case .word(let word) = tokens[place].kind, let word,
      word.text.lowercased() == "and/or", tokens[place - 1].endsOperand,
      tokens[place + 1].startsOperand
    else { return false }
    recorder.add(
      .lowerCaseOperator,
      .suggestion,
      "\(word.text) is no operator and counts for nothing; OR in capitals asks for either side.",
      at: tokens[place].range,
      fix: "OR"
    )
    return true
  }

  /// A query of more words is prose, in which `not` denies what is told.
  private static let termLength = 4

  /// What may be meant as an operator and is none.
  private static let lowerCaseOperators: Set = ["or", "not", "and"]

  /// How such a word is read.
  private static func reading(of word: String, _ isBetweenWords: Bool) -> String {
    isBetweenWords
      ? "The word \(word) is searched like any other" : "The word \(word) is no operator"
  }

  /// Tells of operators that were read as words because of their case.
  ///
  /// A text of many words was pasted, and its `or` is prose.
  mutating func suggestCapitalOperators() {
    guard tokens.count <= 12 else { return }
    for (place, token) in tokens.enumerated() {
      if noteEitherOr(place) { continue }
      guard place > 0, place + 1 < tokens.count, case .word(let word) = token.kind, let word,
        tokens[place - 1].endsOperand, tokens[place + 1].startsOperand
      else { continue }
      var isBetweenWords = false
      if case .word = tokens[place - 1].kind, case .word = tokens[place + 1].kind {
        isBetweenWords = true
      }
      if word.text == "or" {
        recorder.add(
          .lowerCaseOperator,
          .suggestion,
          "\(Self.reading(of: "or", isBetweenWords)); OR in capitals asks for either side.",
          at: token.range,
          fix: "OR"
        )
      } else if word.text == "not", !isBetweenWords || tokens.count <= Self.termLength {
        recorder.add(
          .lowerCaseOperator,
          .suggestion,
          "\(Self.reading(of: "not", isBetweenWords)); NOT in capitals leaves out what follows it.",
          at: token.range,
          fix: "NOT"
        )
      } else if isBetweenWords, let sign = ["OR": "|", "AND": "&", "NOT": "-"][word.text],
        text[token.range.lowerBound] != "\\"
      {
        recorder.add(
          .capitalsOnly,
          .notice,
          "In a query all in capitals \(word.text) is a word; write \(sign) for the operator.",
          at: token.range,
          fix: sign == "-" ? nil : sign
        )
      }
    }
  }
}
