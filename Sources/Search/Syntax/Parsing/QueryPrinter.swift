/// Writes an expression in the canonical form: one spelling for all queries that mean the same.
///
/// `parse(print(expression)) == expression`; the form is also the key of caches and the line
/// *interpreted as*.
package enum QueryPrinter {
  /// - Parameter schema: tells the words that need an escape because a field has their name.
  package static func print(_ expression: QueryExpression, schema: QuerySchema) -> String {
    let inWords = Style(signs: .keywords, schema: schema).print(expression)
    guard CapitalLetters.fill(QueryText(inWords)) else { return inWords }
    // Words would not be operators in there; and NOTRE DAME D OR needs no escape.
    let inSigns = Style(signs: .symbols, schema: schema).print(expression)
    return CapitalLetters.fill(QueryText(inSigns)) ? inSigns : inWords
  }

  fileprivate struct Style {
    enum Signs {
      case keywords
      case symbols
    }

    let signs: Signs
    let schema: QuerySchema

    var and: String { signs == .keywords ? " AND " : " & " }
    var or: String { signs == .keywords ? " OR " : " | " }
    var not: String { signs == .keywords ? "NOT " : "-" }
  }
}

extension QueryPrinter.Style {
  func print(_ expression: QueryExpression) -> String {
    switch expression {
    case .everything: "*"
    case .nothing: "\"\""
    case .words(let words): words.map(print).joined(separator: " ")
    case .phrase(let phrase): print(phrase)
    case .regularExpression(let pattern): "/\(pattern.replacing("/", with: "\\/"))/"
    case .range(let range): print(range)
    case .fielded(let names, let value): names.joined(separator: ",") + ":" + printValue(value)
    case .scoped(let scope, let inner): "in:\(scope.rawValue)(\(print(inner)))"
    case .near(let parts, let distance, let isOrdered): print(near: parts, distance, isOrdered)
    case .not(let part): not + tightly(part)
    case .sequence(let parts):
      parts.map { part in
        if case .not(let inner) = part { "-" + tightly(inner) } else { bracketed(part) }
      }
      .joined(separator: " ")
    case .and(let parts): parts.map(bracketed).joined(separator: and)
    case .or(let parts): parts.map(bracketed).joined(separator: or)
    case .boosted(let part, let factor): tightly(part) + "^" + print(factor)
    }
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

  private func printValue(_ value: QueryExpression) -> String {
    switch value {
    case .words(let words) where words.count == 1 && words[0].boost == 1:
      print(words[0], isValue: true)
    case .phrase, .range, .regularExpression, .everything: print(value)
    default: "(\(print(value)))"
    }
  }

  private func print(near parts: [QueryExpression], _ distance: Int, _ isOrdered: Bool) -> String {
    let name = isOrdered ? "ADJ" : "NEAR"
    guard parts.count == 2 else {
      return "\(name)(\(parts.map(tightly).joined(separator: " ")), \(distance))"
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
    for scalar in phrase.text.unicodeScalars {
      if scalar == "\\" || scalar.isQuotationMark { text.append("\\") }
      text.append(scalar)
    }
    let marks =
      switch phrase.match {
      case .exact: ""
      case .stemmed: "~"
      case .loose(let slop): "~\(slop)"
      }
    return "\"\(String(text))\"\(marks)\(phrase.endsInPrefix ? "*" : "")"
  }

  private func print(_ range: ValueRange) -> String {
    switch (range.lower, range.upper) {
    case (let lower?, nil) where !lower.isIncluded: return ">" + quoted(lower.value)
    case (nil, let upper?) where !upper.isIncluded: return "<" + quoted(upper.value)
    case (let lower?, let upper?) where !(lower.isIncluded && upper.isIncluded):
      let open = lower.isIncluded ? "[" : "{"
      let close = upper.isIncluded ? "]" : "}"
      return "\(open)\(lower.value) TO \(upper.value)\(close)"
    case (let lower, let upper):
      return (lower.map { quoted($0.value) } ?? "") + ".." + (upper.map { quoted($0.value) } ?? "")
    }
  }

  private func quoted(_ value: String) -> String {
    let isPlain = value.unicodeScalars.allSatisfy { $0.isLetterOrDigit || $0 == "-" || $0 == "/" }
    return isPlain ? value : print(QuotedPhrase(value))
  }

  private func print(_ factor: Double) -> String {
    let whole = Int(factor)
    return Double(whole) == factor ? "\(whole)" : "\(factor)"
  }
}

extension QueryPrinter.Style {
  private func print(_ word: QueryWord) -> String { print(word, isValue: false) }

  private func print(_ word: QueryWord, isValue: Bool) -> String {
    var text = escaped(word.text, isWildcard: word.match == .wildcard)
    if isValue, let first = word.text.unicodeScalars.first, "[{/<>≤≥".unicodeScalars.contains(first)
    {
      text = "\\" + text
    }
    if !isValue, needsEscape(word.text) { text = "\\" + text }
    switch word.match {
    case .forms, .wildcard: break
    case .prefix: text += "*"
    case .fuzzy(let edits): text += "~" + (edits.map { "\($0)" } ?? "")
    }
    return word.boost == 1 ? text : text + "^" + print(word.boost)
  }

  /// Whether the start of a word would be read as an operator, a field or a pattern.
  private func needsEscape(_ text: String) -> Bool {
    if text == "NEAR" || text == "ADJ" || text.hasPrefix("NEAR/") || text.hasPrefix("ADJ/") {
      return true
    }
    if signs == .keywords, ["AND", "OR", "NOT"].contains(text) { return true }
    guard let first = text.unicodeScalars.first else { return false }
    if first == "+" || first == "-" || first == "/" { return true }
    let names = text.prefix { $0 != ":" }
    guard names.endIndex < text.endIndex else { return false }
    return names.split(separator: ",").contains { schema.field(named: String($0)) != nil }
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
