/// Quotation marks and slashes.
extension QueryLexer {
  /// Reads from a quotation mark to the next one, or to the end of the query.
  mutating func scanPhrase() {
    let start = index
    let content = scanQuoted()
    var phrase = QuotedPhrase(content.text)
    if phrase.text.hasSuffix("*") {
      let scalars = phrase.text.unicodeScalars
      let count = scalars.reversed().prefix { $0 == "*" || $0 == " " }.count
      phrase.text = String(scalars.dropLast(count))
      phrase.endsInPrefix = true
    }
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
    tokens.append(QueryToken(kind: .phrase(phrase), range: start..<index))
    scanBoost()
  }

  /// The text between marks; the index moves behind the closing one.
  mutating func scanQuoted() -> (text: String, isClosed: Bool) {
    var content = String.UnicodeScalarView()
    index += 1
    while let scalar = text[index] {
      index += 1
      if scalar.isQuotationMark { return (QueryLexer.singleSpaced(String(content)), true) }
      if scalar == "\\", let escaped = text[index] {
        content.append(escaped)
        index += 1
      } else {
        content.append(scalar)
      }
    }
    return (QueryLexer.singleSpaced(String(content)), false)
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
      phrase.endsInPrefix = true
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
