import TextAnalysis

/// What is being typed at a place in a query.
package struct CompletionContext: Sendable, Equatable {
  package enum Target: Sendable, Equatable {
    /// A word of the passage, behind words that stand right before it in the query, folded, the
    /// nearest last.
    case word(after: [String])
    /// The value of a field, by its canonical name.
    case value(field: String)
  }

  package var target: Target
  /// What stands before the cursor of it, as typed.
  package var typed: String
  /// The whole word or value, to be replaced by a completion.
  package var replaced: TextSpan
  /// Of a word, it and the words that it stands behind, for a phrase: one for each of them, the
  /// shortest first.
  package var phraseStarts: [TextSpan]
  /// Whether it stands behind a quotation mark that is still open.
  package var isQuoted = false

  /// How many words before the one that is typed are looked at.
  static let precedingWordLimit = 3

  /// - Parameter cursor: a UTF-8 offset; what lies outside the text or within a character counts
  ///   as the nearest place before it.
  package init(_ query: String, cursor: Int, schema: QuerySchema) {
    let text = QueryText(query)
    var end = text.index(ofUTF8: max(0, min(cursor, query.utf8.count)))
    if end > 0, text.utf8(0..<end).upperBound > max(0, cursor) { end -= 1 }
    let reader = CompletionReader(text: text, cursor: end, schema: schema)
    self = reader.context()
  }

  init(
    _ target: Target,
    typed: Range<Int>,
    replaced: Range<Int>,
    phrasesFrom starts: [Int] = [],
    in text: QueryText
  ) {
    self.target = target
    self.typed = text.string(typed)
    self.replaced = TextSpan(utf8: text.utf8(replaced), utf16: text.utf16(replaced))
    phraseStarts = starts.map { start in
      let range = start..<replaced.upperBound
      return TextSpan(utf8: text.utf8(range), utf16: text.utf16(range))
    }
  }
}

/// Reads a query up to a cursor; indices are those of scalars.
private struct CompletionReader {
  let text: QueryText
  let cursor: Int
  let schema: QuerySchema

  func context() -> CompletionContext {
    if let quote = openQuote() {
      if let field = fieldName(endingAt: quote) { return quotedValue(of: field, from: quote) }
      var word = word(from: start(of: cursor, notBefore: quote + 1), notBefore: quote + 1)
      word.isQuoted = true
      return word
    }
    var start = start(of: cursor, notBefore: 0)
    if let colon = (start..<cursor).last(where: { text[$0] == ":" }),
      let field = fieldName(endingAt: colon + 1)
    {
      let value = colon + 1
      return .init(
        .value(field: field),
        typed: value..<cursor,
        replaced: value..<wordEnd,
        in: text
      )
    }
    let isSigned = text[start] == "-" || text[start] == "+"
    while start < cursor, text[start] == "-" || text[start] == "+" { start += 1 }
    return word(from: start, notBefore: isSigned ? start : 0)
  }

  /// The quotation mark before the cursor that is not closed.
  private func openQuote() -> Int? {
    var open: Int?
    for index in 0..<cursor where text[index]?.isQuotationMark == true {
      open = open == nil ? index : nil
    }
    return open
  }

  /// The field whose name and colon end at an index.
  private func fieldName(endingAt end: Int) -> String? {
    guard end > 0, text[end - 1] == ":" else { return nil }
    var start = end - 1
    while start > 0, let scalar = text[start - 1], scalar.isLetterOrDigit || scalar == "_" {
      start -= 1
    }
    return schema.field(named: text.string(start..<end - 1))?.name
  }

  private func quotedValue(of field: String, from quote: Int) -> CompletionContext {
    var end = cursor
    while let scalar = text[end], !scalar.isQuotationMark { end += 1 }
    return .init(
      .value(field: field),
      typed: quote + 1..<cursor,
      replaced: quote..<min(end + 1, text.count),
      in: text
    )
  }

  /// Where what ends at an index begins: behind white space, a bracket, `|` or a quotation mark.
  private func start(of end: Int, notBefore first: Int) -> Int {
    var start = end
    while start > first, let scalar = text[start - 1], !scalar.isSpace, !isBorder(scalar) {
      start -= 1
    }
    return start
  }

  private func isBorder(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isQuotationMark || scalar == "(" || scalar == ")" || scalar == "|"
  }

  /// Where the word at the cursor ends.
  private var wordEnd: Int {
    var end = cursor
    while let scalar = text[end], scalar.isLetterOrDigit || "'’-".unicodeScalars.contains(scalar) {
      end += 1
    }
    return end
  }

  private func word(from start: Int, notBefore first: Int) -> CompletionContext {
    var words: [String] = []
    var starts: [Int] = []
    var index = start
    while words.count < CompletionContext.precedingWordLimit {
      var end = index
      while end > first, text[end - 1]?.isSpace == true { end -= 1 }
      guard end < index else { break }
      index = self.start(of: end, notBefore: first)
      guard index < end, let word = plainWord(text.string(index..<end)) else { break }
      words.insert(word, at: 0)
      starts.append(index)
    }
    return .init(
      .word(after: words),
      typed: start..<cursor,
      replaced: start..<wordEnd,
      phrasesFrom: starts,
      in: text
    )
  }

  /// The folded form of one word that is no operator and has no mark of the language.
  private func plainWord(_ text: String) -> String? {
    let operators: Set = ["AND", "OR", "NOT", "NEAR", "ADJ"]
    let marks = "+:*~^?/&".unicodeScalars
    guard !operators.contains(text), !text.hasPrefix("-"),
      !text.unicodeScalars.contains(where: marks.contains)
    else { return nil }
    let tokens = Analyzer.english.tokens(in: text)
    return tokens.count == 1 ? tokens[0].term : nil
  }
}
