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
      "“\(typed)” is not searched for beside the rest; in quotation marks it is.",
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

  /// What says in English that something is to be left out, as `NOT` does.
  private static let exceptingWords: Set = ["except", "excluding", "not", "without"]

  /// How such a word is read.
  ///
  /// - Parameter words: one, or two such as *but not*.
  private static func reading(of words: String, _ isBetweenWords: Bool) -> String {
    let areSeveral = words.contains(" ")
    let told = "The \(areSeveral ? "words" : "word") \(words) \(areSeveral ? "are" : "is")"
    return isBetweenWords ? "\(told) searched like any other" : "\(told) no operator"
  }

  /// Tells that *not*, *but not*, *except* and the like are no operators; whether one stands there.
  private mutating func noteExcepting(_ place: Int) -> Bool {
    guard let word = plainWord(place), Self.exceptingWords.contains(word) else { return false }
    let start = word == "not" && plainWord(place - 1) == "but" ? place - 1 : place
    let end = word == "except" && plainWord(place + 1) == "for" ? place + 2 : place + 1
    guard end < tokens.count, tokens[end].startsOperand,
      start > 0 ? tokens[start - 1].endsOperand : word != "not",
      // Of *not in Devon*, it would leave out *in* alone.
      !(plainWord(end).map { StopWords.contains($0.lowercased()) } ?? false)
    else { return false }
    let isBetweenWords = (start == 0 || isWord(start - 1)) && isWord(end)
    guard !isBetweenWords || tokens.count <= Self.termLength else { return false }
    let range = tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound
    recorder.add(
      .lowerCaseOperator,
      .suggestion,
      "\(Self.reading(of: text.string(range), isBetweenWords)); NOT in capitals leaves out what "
        + "follows it.",
      at: range,
      fix: "NOT"
    )
    return true
  }

  /// The word at a place as typed; `nil` for what is none.
  private func plainWord(_ place: Int) -> String? {
    guard tokens.indices.contains(place), case .word(let word) = tokens[place].kind else {
      return nil
    }
    return word?.text
  }

  private func isWord(_ place: Int) -> Bool {
    if case .word = tokens[place].kind { true } else { false }
  }

  /// Tells of operators that were read as words because of their case.
  ///
  /// A text of many words was pasted, and its `or` is prose.
  mutating func suggestCapitalOperators() {
    guard tokens.count <= 12 else { return }
    for (place, token) in tokens.enumerated() {
      if noteEitherOr(place) || noteExcepting(place) { continue }
      guard place > 0, place + 1 < tokens.count, case .word(let word) = token.kind, let word,
        tokens[place - 1].endsOperand, tokens[place + 1].startsOperand
      else { continue }
      let isBetweenWords = isWord(place - 1) && isWord(place + 1)
      if word.text == "or" {
        recorder.add(
          .lowerCaseOperator,
          .suggestion,
          "\(Self.reading(of: "or", isBetweenWords)); OR in capitals asks for either side.",
          at: token.range,
          fix: "OR"
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
