/// Writes an expression in the canonical form: one spelling for all queries that mean the same.
///
/// `parse(print(expression)) == expression`; the form is also the key of caches and the line
/// *interpreted as*.
package enum QueryPrinter {
  /// - Parameter schema: tells the words that need an escape because a field has their name.
  package static func print(_ expression: QueryExpression, schema: QuerySchema) -> String {
    let inWords = Style(signs: .keywords, schema: schema).print(expression)
    guard CapitalLetters.areHeading(QueryText(inWords)) else { return inWords }
    // Words would not be operators in there; and NOTRE DAME D OR needs no escape.
    let inSigns = Style(signs: .symbols, schema: schema).print(expression)
    return CapitalLetters.areHeading(QueryText(inSigns)) ? inSigns : inWords
  }

  fileprivate struct Style {
    enum Signs {
      case keywords
      case symbols
    }

    let signs: Signs
    let schema: QuerySchema
    /// Whether `AND` is left out, as in all of a best match: written, it would make that strict.
    var isImplied = false
    /// Whether values of a date field are printed.
    var isInDates = false

    var and: String { isImplied ? " " : signs == .keywords ? " AND " : " & " }
    var or: String { signs == .keywords ? " OR " : " | " }
    var not: String { isImplied || signs == .symbols ? "-" : "NOT " }

    /// Of a best match, whose operators nobody wrote.
    var implied: Self { Style(signs: signs, schema: schema, isImplied: true, isInDates: isInDates) }

    /// Of an expression that stands by itself, whatever is around it.
    func inner(isInDates: Bool = false) -> Self {
      Style(signs: signs, schema: schema, isInDates: isInDates)
    }
  }
}

extension QueryPrinter.Style {
  func print(_ expression: QueryExpression) -> String {
    switch expression {
    case .everything: "*"
    case .nothing: "\"\""
    case .words(let words): words.map(print).joined(separator: " ")
    case .phrase(let phrase): print(phrase)
    case .regularExpression(let pattern): "/\(withEscapedSlashes(pattern))/"
    case .range(let range): print(range)
    case .fielded(let names, let value):
      names.joined(separator: ",") + ":" + inner(isInDates: isDate(names)).printValue(value)
    case .scoped(let scope, let part): "in:\(scope.rawValue)(\(inner().print(part)))"
    case .near(let parts, let distance, let isOrdered): print(near: parts, distance, isOrdered)
    case .not(let part): not + negated(part)
    case .sequence(let parts): implied.print(sequence: parts)
    case .and(let parts): parts.map(bracketed).joined(separator: and)
    case .or(let parts): parts.map(bracketed).joined(separator: or)
    case .boosted(let part, let factor): boosted(part) + "^" + print(factor)
    }
  }

  /// Parts with nothing but a space between them.
  private func print(sequence parts: [QueryExpression]) -> String {
    spaced(parts, bracketed)
  }

  private func spaced(
    _ parts: [QueryExpression],
    _ print: (QueryExpression) -> String
  ) -> String {
    parts.indices.map { place in
      let part = print(parts[place])
      guard place > 0, endsInDate(parts[place - 1]), !part.hasPrefix("("),
        goesOnFromDate(words(atStartOf: parts[place...]))
      else { return part }
      // Behind `date:2019`, the words `to 2021` would make a range of it.
      return "\\" + part
    }
    .joined(separator: " ")
  }

  private func words(atStartOf parts: ArraySlice<QueryExpression>) -> [QueryWord] {
    var words: [QueryWord] = []
    for part in parts {
      guard case .words(let next) = part else { break }
      words += next
    }
    return words
  }

  /// Whether words are read as the end of a span.
  private func goesOnFromDate(_ words: [QueryWord]) -> Bool {
    guard DateReader.joinsDates(words.first?.text ?? "") else { return false }
    let next = words.dropFirst().prefix(3).map(\.text)
    return next.indices.contains { last in
      DateReader(today: 0).read(next[...last].joined(separator: " ")) != nil
    }
  }

  private func endsInDate(_ part: QueryExpression) -> Bool {
    switch part {
    case .not(let part): endsInDate(part)
    case .fielded(let names, .words(let words)): isDate(names) && words.count == 1
    default: false
    }
  }

  /// Scalar by scalar, because an accent behind a slash makes another character of it.
  private func withEscapedSlashes(_ pattern: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in pattern.unicodeScalars {
      if scalar == "/" { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }

  /// In brackets, unless nothing around it can tear it apart.
  private func bracketed(_ expression: QueryExpression) -> String {
    switch expression {
    case .sequence, .and, .or: "(\(print(expression)))"
    case .words, .everything, .nothing, .phrase, .regularExpression, .range, .fielded, .scoped,
      .near,
      .not, .boosted:
      print(expression)
    }
  }

  /// An operand of `NOT`, `NEAR` or a boost, which bind tighter than other operators.
  private func tightly(_ expression: QueryExpression) -> String {
    switch expression {
    case .words(let words) where words.count > 1: "(\(print(expression)))"
    case .sequence, .and, .or, .near, .not, .boosted: "(\(print(expression)))"
    default: print(expression)
    }
  }

  /// An operand of `NOT`; right behind a minus sign, a range would be taken for a word.
  private func negated(_ expression: QueryExpression) -> String {
    if case .range = expression, not == "-" { return "(\(print(expression)))" }
    return tightly(expression)
  }

  /// An operand of a boost, which right behind a range would be taken for its end.
  private func boosted(_ expression: QueryExpression) -> String {
    switch expression {
    case .range, .fielded(_, .range): "(\(print(expression)))"
    default: tightly(expression)
    }
  }

  private func printValue(_ value: QueryExpression) -> String {
    switch value {
    case .words(let words) where words.count == 1 && words[0].boost == 1:
      isInDates ? print(words[0]) : print(words[0], isValue: true)
    case .phrase, .range, .regularExpression, .everything: print(value)
    default: "(\(print(value)))"
    }
  }

  private func print(near parts: [QueryExpression], _ distance: Int, _ isOrdered: Bool) -> String {
    let name = isOrdered ? "ADJ" : "NEAR"
    guard parts.count == 2 else {
      let operands = spaced(parts, inner(isInDates: isInDates).tightly)
      return "\(name)(\(operands), \(distance))"
    }
    let left =
      if case .near(let inner, _, _) = parts[0], inner.count == 2 {
        print(parts[0])
      } else {
        tightly(parts[0])
      }
    return "\(left) \(name)/\(distance) \(tightly(parts[1]))"
  }

  private func print(_ phrase: QuotedPhrase) -> String {
    var text = String.UnicodeScalarView()
    let scalars = Array(phrase.text.unicodeScalars)
    var byteOffset = 0
    for (place, scalar) in scalars.enumerated() {
      let isMark =
        switch scalar {
        case "\\": true
        case "*": !phrase.wildcards.contains(byteOffset)
        case "?": !phrase.wildcards.contains(byteOffset) && isInWord(place, of: scalars)
        default: scalar.isQuotationMark
        }
      if isMark { text.append("\\") }
      text.append(scalar)
      byteOffset += UTF8.width(scalar)
    }
    let marks =
      switch phrase.match {
      case .exact: ""
      case .stemmed: "~"
      case .loose(let slop): "~\(slop)"
      }
    return "\"\(String(text))\"\(marks)"
  }

  /// Whether letters stand on both sides of a question mark, with other marks of its kind between.
  private func isInWord(_ place: Int, of scalars: [Unicode.Scalar]) -> Bool {
    let isOther = { (scalar: Unicode.Scalar) in scalar != "?" && scalar != "*" }
    return scalars[..<place].last(where: isOther)?.isInWord ?? false
      && scalars[place...].first(where: isOther)?.isInWord ?? false
  }

  private func print(_ range: ValueRange) -> String {
    switch (range.lower, range.upper) {
    case (let lower?, nil) where !lower.isIncluded: return ">" + quoted(lower.value, isLast: true)
    case (nil, let upper?) where !upper.isIncluded: return "<" + quoted(upper.value, isLast: true)
    case (let lower?, let upper?) where !(lower.isIncluded && upper.isIncluded):
      let open = lower.isIncluded ? "[" : "{"
      let close = upper.isIncluded ? "]" : "}"
      return "\(open)\(lower.value) TO \(upper.value)\(close)"
    case (let lower, let upper):
      return (lower.map { quoted($0.value) } ?? "") + ".."
        + (upper.map { quoted($0.value, isLast: true) } ?? "")
    }
  }

  /// - Parameter isLast: whether other words may stand behind it, with which `last` would be `last year`.
  private func quoted(_ value: String, isLast: Bool = false) -> String {
    let scalars = value.unicodeScalars
    // At the start, a hyphen would be a sign and a slash a pattern; at the end, neither belongs.
    let isPlain =
      scalars.first?.isLetterOrDigit == true && scalars.last?.isLetterOrDigit == true
      && scalars.allSatisfy { $0.isLetterOrDigit || $0 == "-" || $0 == "/" }
      && (!isLast || DateReader(today: 0).read(value) != nil)
    return isPlain ? value : print(QuotedPhrase(value))
  }

  private func print(_ factor: Double) -> String {
    let whole = Int(factor)
    return Double(whole) == factor ? "\(whole)" : "\(factor)"
  }
}

extension QueryPrinter.Style {
  private func print(_ word: QueryWord) -> String {
    // Without brackets, 12 might run on to 12 May 2019.
    isInDates && word.match == .forms && DateReader(today: 0).read(word.text) == nil
      ? "(\(print(word, isValue: false)))" : print(word, isValue: false)
  }

  private func isDate(_ names: [String]) -> Bool {
    names.first.flatMap { schema.field(named: $0) }?.isDate ?? false
  }

  private func print(_ word: QueryWord, isValue: Bool) -> String {
    var text = escaped(word.text, isWildcard: word.match == .wildcard)
    let isOdd = isValue ? startsOddValue(word.text) : needsEscape(word.text)
    if isOdd, text.unicodeScalars.first != "\\" { text = "\\" + text }
    switch word.match {
    case .forms, .wildcard: break
    case .prefix: text += "*"
    case .fuzzy(let edits): text += "~" + (edits.map { "\($0)" } ?? "")
    }
    return word.boost == 1 ? text : text + "^" + print(word.boost)
  }

  private func startsOddValue(_ text: String) -> Bool {
    text.unicodeScalars.first.map { "[{/<>≤≥".unicodeScalars.contains($0) } ?? false
  }

  /// Whether the start of a word would be read as an operator, a field or a pattern.
  private func needsEscape(_ text: String) -> Bool {
    if text == "NEAR" || text == "ADJ" || text.hasPrefix("NEAR/") || text.hasPrefix("ADJ/") {
      return true
    }
    if signs == .keywords, ["AND", "OR", "NOT"].contains(text) { return true }
    let scalars = text.unicodeScalars
    guard let first = scalars.first else { return false }
    if first == "+" || first == "-" || first == "/" { return true }
    return QueryLexer.readsField(at: text)
  }

  private func escaped(_ text: String, isWildcard: Bool) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isMark =
        switch scalar {
        case "\\", "(", ")", "|", "~", "^": true
        case "*", "?": !isWildcard
        default: scalar.isQuotationMark || scalar.isSpace
        }
      if isMark { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }
}
