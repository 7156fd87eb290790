/// Names before a colon.
extension QueryLexer {
  /// What begins with `http:` and the like is an address.
  private static let addressSchemes: Set<String> = ["http", "https", "ftp", "mailto", "urn"]

  /// Reads `field:` with its value, or `in:letter(`; false, with nothing read, for anything else.
  mutating func scanField() -> Bool {
    let start = index
    guard let names = namesBeforeColon() else {
      noteNumberBeforeColon()
      suggestColon()
      return false
    }
    guard let next = text[names.end], !next.isSpace else {
      suggestNoSpace(names.names, from: start, to: names.end)
      return false
    }
    if names.names.count == 1 {
      let name = names.names[0].lowercased()
      let isAddress = text[names.end] == "/" && text[names.end + 1] == "/"
      if isAddress || QueryLexer.addressSchemes.contains(name) { return false }
      if name == "in" { return scanScope(from: start, at: names.end) }
    }
    let known = knownFields(names.names, at: start..<names.end - 1)
    guard let first = known.first else {
      guard QueryLexer.separatesWords(names.names) else { return false }
      // What a person typed as a field is no part of the word that follows.
      index = names.end - 1
      appendWord(text.scalars[start..<index].map { LexedScalar($0, isEscaped: false) }, from: start)
      index += 1
      return true
    }
    index = names.end
    let canonical = known.map(\.name).reduce(into: [String]()) { list, name in
      if !list.contains(name) { list.append(name) }
    }
    tokens.append(QueryToken(kind: .field(canonical), range: start..<names.end))
    scanValue(of: first)
    noteSign(behindField: start..<names.end)
    return true
  }

  /// A sign in front of a value is no part of it: read without it, the query would find in silence what
  /// it is to leave out.
  private mutating func noteSign(behindField field: Range<Int>) {
    guard let sign = text[field.upperBound], sign == "-" || sign == "!" || sign == "\u{2212}",
      index > field.upperBound + 1
    else { return }
    let name = text.string(field)
    let value = text.string(field.upperBound + 1..<index)
    recorder.add(
      .signBehindField,
      .repair,
      "Searched without the sign behind \(name); to leave the value out, write -\(name)\(value)",
      at: field.lowerBound..<index,
      fix: "-" + name + value
    )
  }

  /// Whether the beginning of a word would be read as the name of a field, of one that there is not,
  /// too; true for more words rather than for fewer.
  static func readsField(at word: String) -> Bool {
    let scalars = word.unicodeScalars
    guard let colon = scalars.firstIndex(of: ":"), scalars.index(after: colon) < scalars.endIndex,
      scalars.first.map({ $0.isASCII && $0.properties.isAlphabetic }) == true
    else { return false }
    let names = scalars[..<colon].split(separator: ",").map { String($0) }
    return !(names.count == 1 && addressSchemes.contains(names[0].lowercased()))
      && scalars[..<colon].allSatisfy { isOfName($0) || $0 == "," }
  }

  private static func isOfName(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && scalar.isLetterOrDigit || scalar == "_" || scalar == "-"
  }

  /// Whether names that are no fields are read as words of their own: a single letter, as in `f:x`, is
  /// seldom meant as a field.
  static func separatesWords(_ names: [String]) -> Bool { names.contains { $0.count > 1 } }

  /// The names up to a colon, and the scalar behind it.
  private func namesBeforeColon() -> (names: [String], end: Int)? {
    guard let first = text[index], first.isASCII, first.properties.isAlphabetic else { return nil }
    var end = index
    var nameStart = index
    var names: [String] = []
    while let scalar = text[end], end - index < 200 {
      guard scalar == ":" || scalar == "," else {
        guard QueryLexer.isOfName(scalar) else { return nil }
        end += 1
        continue
      }
      guard end > nameStart else { return nil }
      names.append(text.string(nameStart..<end))
      end += 1
      nameStart = end
      if scalar == ":" { return (names, end) }
    }
    return nil
  }

  /// The fields that exist; a note for each name that does not.
  private mutating func knownFields(_ names: [String], at range: Range<Int>) -> [QueryField] {
    var known: [QueryField] = []
    let hasField = names.contains { schema.field(named: $0) != nil }
    for name in names {
      if let field = schema.field(named: name) {
        known.append(field)
      } else if hasField || QueryLexer.separatesWords(names) {
        let suggestion = schema.suggestedName(for: name)
        let question = suggestion.map { " Did you mean \($0)?" } ?? ""
        recorder.add(
          .unknownField,
          .repair,
          "There is no field \(name); \(hasField ? "left out" : "searched as a word").\(question)",
          at: range,
          fix: names.count == 1 ? suggestion : nil
        )
      }
    }
    return known
  }

  private mutating func scanScope(from start: Int, at nameStart: Int) -> Bool {
    var end = nameStart
    while let scalar = text[end], scalar.isASCII, scalar.properties.isAlphabetic { end += 1 }
    let name = text.string(nameStart..<end)
    guard let scope = QueryScope(rawValue: name.lowercased()), text[end] == "(" else {
      recorder.add(
        .unknownScope,
        .repair,
        "A scope is written in:letter(…), in:section(…) or in:sentence(…); searched as words.",
        at: start..<end
      )
      return false
    }
    index = end + 1
    dateBrackets.append(false)
    tokens.append(QueryToken(kind: .scope(scope), range: start..<index))
    return true
  }

  /// `18:30` and `1:1` are no fields; said because other programs think so.
  private mutating func noteNumberBeforeColon() {
    var end = index
    while text[end]?.isASCIIDigit == true { end += 1 }
    guard end > index, text[end] == ":", text[end + 1]?.isLetterOrDigit == true else { return }
    var last = end + 1
    while text[last]?.isLetterOrDigit == true { last += 1 }
    recorder.add(
      .notAField,
      .notice,
      "A number before a colon is no field; searched as words.",
      at: index..<last
    )
  }

  /// `year=2019` and `date > 2019` are words here, and fields in other programs.
  private mutating func suggestColon() {
    let start = index
    var nameEnd = start
    while let scalar = text[nameEnd], QueryLexer.isOfName(scalar) { nameEnd += 1 }
    guard nameEnd > start, let field = schema.field(named: text.string(start..<nameEnd)) else {
      return
    }
    var signStart = nameEnd
    while text[signStart]?.isSpace == true { signStart += 1 }
    var valueStart = signStart
    while let scalar = text[valueStart], "=<>!≤≥≠".unicodeScalars.contains(scalar) {
      valueStart += 1
    }
    guard let comparison = FieldComparison(text.string(signStart..<valueStart)) else { return }
    while text[valueStart]?.isSpace == true { valueStart += 1 }
    var end = valueStart
    if let mark = text[end], mark.isQuotationMark {
      repeat { end += 1 } while text[end].map { !$0.isQuotationMark } ?? false
      if end < text.count { end += 1 }
    } else {
      while let scalar = text[end], !scalar.isSpace, scalar != ")" { end += 1 }
    }
    guard text.scalars[valueStart..<end].contains(where: \.isLetterOrDigit),
      let fix = comparison.query(field, value: text.string(valueStart..<end))
    else { return }
    recorder.add(
      .fieldWithoutColon,
      .repair,
      "Searched as words. A field is asked for with a colon: \(fix)",
      at: start..<end,
      fix: fix
    )
  }

  /// `section: improvements` is prose or a field with a space too many.
  private mutating func suggestNoSpace(_ names: [String], from start: Int, to end: Int) {
    guard names.allSatisfy({ schema.field(named: $0) != nil }) else { return }
    var wordStart = end
    while text[wordStart]?.isSpace == true { wordStart += 1 }
    var wordEnd = wordStart
    while let scalar = text[wordEnd], !scalar.isSpace { wordEnd += 1 }
    guard wordEnd > wordStart else { return }
    let name = text.string(start..<end)
    recorder.add(
      .spaceAfterField,
      .repair,
      "Searched as words. To ask for a field, write no space after \(name)",
      at: start..<wordEnd,
      fix: name + text.string(wordStart..<wordEnd)
    )
  }
}
