/// Quotation marks and slashes.
extension QueryLexer {
  /// Reads from a quotation mark to the next one, or to the end of the query.
  mutating func scanPhrase() {
    let start = index
    let content = scanQuotedScalars()
    let read = QuotationReader(content.scalars.withPlainHyphens)
    var phrase = QuotedPhrase(String(read.text), wildcards: read.wildcards)
    scanPhraseMarks(&phrase)
    phrase.source = QuerySource(utf8: text.utf8(start..<index))
    if !content.isClosed { noteUnclosedQuote(from: start) }
    guard phrase.text.unicodeScalars.contains(where: \.isLetterOrDigit) else {
      recorder.add(
        .emptyQuote,
        .repair,
        "Quotation marks without a word between them are left out.",
        at: start..<index,
        fix: ""
      )
      tokens.append(QueryToken(kind: .word(nil), range: start..<index))
      return
    }
    note(read, of: phrase, from: start)
    tokens.append(QueryToken(kind: .phrase(phrase), range: start..<index))
    scanBoost()
  }

  /// The text between marks; the index moves behind the closing one.
  mutating func scanQuoted() -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scanQuotedScalars().scalars.lazy.map(\.scalar))
    return QueryLexer.singleSpaced(String(view))
  }

  private mutating func scanQuotedScalars() -> (scalars: [LexedScalar], isClosed: Bool) {
    var scalars: [LexedScalar] = []
    index += 1
    while let scalar = text[index] {
      index += 1
      if scalar.isQuotationMark { return (scalars, true) }
      if scalar == "\\", let escaped = text[index] {
        scalars.append(LexedScalar(escaped, isEscaped: true))
        index += 1
      } else {
        scalars.append(LexedScalar(scalar, isEscaped: false))
      }
    }
    return (scalars, false)
  }

  /// Tells of each `*` that belongs to no word.
  private mutating func note(_ read: QuotationReader, of phrase: QuotedPhrase, from start: Int) {
    if let word = read.withLeadingWildcard.first {
      recorder.add(
        .wildcardTooShort,
        .repair,
        "A wildcard cannot begin a word, so endings cannot be searched for; searched as \(word).",
        at: start..<index
      )
    }
    guard read.lone.count > 0 else { return }
    var wider = phrase
    wider.match = .loose(slop: read.lone.between)
    let offers = phrase.match == .exact && read.lone.between > 0
    let fix = offers ? QueryPrinter.print(.phrase(wider), schema: schema) : nil
    recorder.add(
      .wildcardTooShort,
      .repair,
      "In quotation marks a * alone stands for no word and is left out"
        + (fix.map { ". Write \($0) for words between them." } ?? "."),
      at: start..<index,
      fix: fix
    )
  }

  /// `~`, `~5` and `*` behind the closing mark.
  private mutating func scanPhraseMarks(_ phrase: inout QuotedPhrase) {
    if text[index] == "~" {
      let start = index
      index += 1
      while text[index]?.isASCIIDigit == true { index += 1 }
      let digits = text.string(start + 1..<index)
      if let slop = distance(digits[...], at: start..<index) {
        phrase.match = .loose(slop: slop)
      } else {
        phrase.match = .stemmed
      }
    }
    if text[index] == "*" {
      phrase = phrase.endingInPrefix()
      index += 1
    }
  }

  private mutating func noteUnclosedQuote(from start: Int) {
    recorder.add(
      .unclosedQuote,
      .repair,
      "No closing quotation mark; read to the end of the query.",
      at: start..<text.count,
      fix: text.string(start..<text.count) + "\""
    )
  }

  /// The field whose patterns are meant by one that stands behind none.
  private static let patternField = "text"

  /// Reads `/…/` that stands behind no field: where that is not allowed, as one behind `text:`, if it
  /// can be a pattern over words; false, with nothing read, for anything else.
  mutating func scanBarePattern() -> Bool {
    let start = index
    guard !options.allowsRegularExpressions else { return scanRegularExpression() }
    guard let field = schema.field(named: QueryLexer.patternField), isBarePattern else {
      return false
    }
    tokens.append(QueryToken(kind: .field([field.name]), range: start..<start))
    guard scanRegularExpression() else {
      tokens.removeLast()
      return false
    }
    let end = tokens.last { if case .regularExpression = $0.kind { true } else { false } }?.range
    let range = start..<(end?.upperBound ?? index)
    recorder.add(
      .patternNeedsField,
      .repair,
      "A pattern stands behind a field: read as \(field.name):\(text.string(range)).",
      at: range,
      fix: "\(field.name):\(text.string(range))"
    )
    return true
  }

  /// Whether what stands between slashes here ends a word and has marks of a pattern, as `/2011/` and
  /// `/and/or` have not.
  private var isBarePattern: Bool {
    var end = index + 1
    var hasMark = false
    while let scalar = text[end], scalar != "/", !scalar.isSpace {
      if scalar == "\\" { end += 1 }
      hasMark = hasMark || "\\.*+?[]{}()|^$".unicodeScalars.contains(scalar)
      end += 1
    }
    guard hasMark, text[end] == "/" else { return false }
    let pattern = TermPattern(regularExpression: text.string(index + 1..<end))
    guard let pattern, pattern.prefix.count >= 2 else { return false }
    return text[end + 1].map { $0.isSpace || $0 == ")" || $0 == "^" } ?? true
  }

  /// Reads `/…/`; false, with nothing read, when no slash closes it.
  mutating func scanRegularExpression() -> Bool {
    var end = index + 1
    var pattern = String.UnicodeScalarView()
    while let scalar = text[end], scalar != "/", !scalar.isSpace {
      let next = text[end + 1]
      if scalar == "\\", let next, !next.isSpace {
        if next != "/" { pattern.append(scalar) }
        pattern.append(next)
        end += 2
      } else {
        pattern.append(scalar)
        end += 1
      }
    }
    guard !pattern.isEmpty else { return false }
    guard text[end] == "/" else {
      noteUnclosedExpression(index..<end)
      return false
    }
    emit(.regularExpression(String(pattern)), length: end + 1 - index)
    scanBoost()
    return true
  }

  private mutating func noteUnclosedExpression(_ range: Range<Int>) {
    // Behind a backslash the slash would stand for itself.
    let fix = text[range.upperBound - 1] == "\\" ? nil : text.string(range) + "/"
    recorder.add(
      .unclosedExpression,
      .repair,
      "No closing slash before a space; read as words. A pattern of one word is /between slashes/.",
      at: range,
      fix: fix
    )
  }

  /// White space at the ends dropped, and single within.
  static func singleSpaced(_ text: String) -> String {
    text.unicodeScalars.split(whereSeparator: \.isSpace).map { String($0) }.joined(separator: " ")
  }
}
