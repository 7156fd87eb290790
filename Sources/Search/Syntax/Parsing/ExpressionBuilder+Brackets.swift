/// What stands in brackets or behind a colon.
extension ExpressionBuilder {
  mutating func group(from token: QueryToken) throws(QueryError) -> QueryExpression? {
    resolved(try bracketed(from: token))
  }

  /// The operands in a bracket that is open already.
  private mutating func bracketed(from token: QueryToken) throws(QueryError) -> [Item] {
    depth += 1
    defer { depth -= 1 }
    guard depth <= limits.depth else { throw .tooDeep(limit: limits.depth) }
    let (items, isClosed) = try items(inBrackets: true)
    if !isClosed {
      noteUnclosedBracket(token)
    } else if items.isEmpty {
      noteEmptyBrackets(token)
    }
    return items
  }

  mutating func scoped(
    _ scope: QueryScope,
    from token: QueryToken
  ) throws(QueryError) -> QueryExpression? {
    let outer = isStrict
    defer { isStrict = outer }
    return try group(from: token).map { .scoped(scope, $0.strict) }
  }

  mutating func fielded(
    _ names: [String],
    from token: QueryToken
  ) throws(QueryError) -> QueryExpression? {
    let outer = isStrict
    defer { isStrict = outer }
    isStrict = false
    guard let value = current, value.range.lowerBound == token.range.upperBound,
      value.startsOperand, let inner = try primary()
    else {
      noteMissingValue(token)
      return nil
    }
    return .fielded(names, isStrict ? inner.strict : inner)
  }

  /// `NEAR(reading work, 3)`, the spelling of FTS5.
  mutating func nearFunction(
    _ isOrdered: Bool,
    from token: QueryToken
  ) throws(QueryError) -> QueryExpression? {
    isStrict = true
    var items = try bracketed(from: token)
    let written = takeDistance(&items)
    let distance =
      written ?? (isOrdered ? QueryParser.adjacentDistance : QueryParser.nearDistance)
    guard items.count > 1 else { return items.first?.expression }
    return .near(items.map(\.expression), distance: distance, isOrdered: isOrdered)
  }

  /// The number behind the comma at the end, which the lexer read as part of the words.
  private mutating func takeDistance(_ items: inout [Item]) -> Int? {
    guard case .words(let words) = items.last?.expression, let last = words.last,
      // Behind a mark, as in `phonics,3*`, it is no number.
      last.match == .forms || last.match == .wildcard
    else { return nil }
    let parts = last.text.split(separator: ",", omittingEmptySubsequences: false)
    guard let digits = parts.last, !digits.isEmpty, digits.utf8.count <= 6,
      let distance = Int(digits), distance >= 0, let source = last.source.utf8
    else { return nil }
    if parts.count == 1 {
      guard follows(comma: source.lowerBound) else { return nil }
      items.removeLast()
    } else {
      let text = QueryLexer.withoutPunctuation(parts.dropLast().joined(separator: ",")[...])
      guard text.unicodeScalars.contains(where: \.isLetterOrDigit) else { return nil }
      items[items.count - 1].expression = .words(words.dropLast() + [last.rewritten(as: text)])
    }
    return recorder.distance(distance, at: last.source)
  }

  /// Whether the last mark before an offset is a comma.
  private func follows(comma utf8: Int) -> Bool {
    var before =
      tokens[..<index].last { text.utf8($0.range).lowerBound == utf8 }?.range.lowerBound ?? 0
    while before > 0 {
      before -= 1
      guard let scalar = text[before], scalar.isSpace else { return text[before] == "," }
    }
    return false
  }
}

extension QueryWord {
  /// The word with less text: without a number behind it, `phonics*,3` is a prefix.
  fileprivate func rewritten(as text: String) -> QueryWord {
    guard match == .wildcard else {
      return QueryWord(text, match: match, boost: boost, source: source)
    }
    let scalars = text.unicodeScalars
    let ending = scalars.reversed().prefix { $0 == "*" || $0.isPunctuationAroundWords }
    let word = String(scalars.dropLast(ending.count))
    let isPrefix = ending.contains("*")
    let isPattern = word.unicodeScalars.contains { $0 == "*" || $0 == "?" }
    return QueryWord(
      isPattern && isPrefix ? word + "*" : word,
      match: isPattern ? .wildcard : isPrefix ? .prefix : .forms,
      boost: boost,
      source: source
    )
  }
}
