/// What follows `field:`.
extension QueryLexer {
  /// Reads one value; a bracket and what it holds are left to the parser.
  mutating func scanValue(of field: QueryField) {
    guard let next = text[index] else { return }
    let start = index
    switch next {
    case "(":
      dateBrackets.append(field.isDate)
      emit(.open, length: 1)
    case ")": break
    case _ where next.isQuotationMark:
      if field.isDate { scanDate(from: start) } else { scanPhrase() }
    case "/" where scanRegularExpression(): break
    case "[" where field.isDate, "{" where field.isDate: scanBracketRange()
    case _ where field.isDate: scanDate(from: start)
    default: appendWord(scanWordScalars(), from: start)
    }
  }

  /// `2019`, `>=2019-05`, `2018..2019`, `"12 May 2019"..`, and `12 May 2019` without quotes.
  mutating func scanDate(from start: Int) {
    if text[index] == "=" { index += 1 }
    if let comparison = scanComparison() {
      let value = QueryLexer.singleSpaced(scanDateText())
      guard !value.isEmpty else {
        tokens.append(QueryToken(kind: .word(nil), range: start..<index))
        return
      }
      let bound = bound(value, isIncluded: comparison.isIncluded)
      let range = ValueRange(
        lower: comparison.isLower ? bound : nil,
        upper: comparison.isLower ? nil : bound
      )
      appendRange(range, from: start)
    } else if text[index]?.isQuotationMark == true {
      scanQuotedDate(from: start)
    } else {
      scanPlainDate(from: start)
    }
  }

  private mutating func scanComparison() -> (isLower: Bool, isIncluded: Bool)? {
    guard let sign = text[index], "<>≤≥".unicodeScalars.contains(sign) else { return nil }
    index += 1
    let isLower = sign == ">" || sign == "≥"
    guard sign == "<" || sign == ">" else { return (isLower, true) }
    guard text[index] == "=" else { return (isLower, false) }
    index += 1
    return (isLower, true)
  }

  private mutating func scanQuotedDate(from start: Int) {
    let lower = scanQuoted()
    guard text[index] == ".", text[index + 1] == "." else {
      index = start
      return scanPhrase()
    }
    index += 2
    let upper = scanDateText()
    appendRange(range(lower, upper), from: start)
  }

  private mutating func scanPlainDate(from start: Int) {
    let word = scanWordScalars(isDate: true)
    // Scalars, because an accent that follows a dot would make another character of it.
    let value = String(word).unicodeScalars
    guard let dots = value.firstRange(of: "..".unicodeScalars) else {
      if appendYears(word, from: start) { return }
      let further = furtherDateWords(String(value))
      if let upper = scanUpperDate(behind: further ?? String(value)) {
        appendSpan(further ?? String(value), upper, from: start)
      } else if let further {
        let source = QuerySource(utf8: text.utf8(start..<index))
        // An escaped space at an end is no part of the date.
        let phrase = QuotedPhrase(QueryLexer.singleSpaced(further), source: source)
        tokens.append(QueryToken(kind: .phrase(phrase), range: start..<index))
      } else {
        appendWord(word, from: start)
      }
      return
    }
    let rest = value[dots.upperBound...].drop { $0 == "." }
    var upper = QueryLexer.withoutPunctuation(Substring(rest))
    if upper.isEmpty, text[index]?.isQuotationMark == true {
      upper = scanQuoted()
    } else if let further = furtherDateWords(upper) {
      upper = further
    }
    appendRange(range(String(value[..<dots.lowerBound]), upper), from: start)
  }

  /// Appends two years from which to which, which marks behind them leave what they are.
  private mutating func appendYears(_ word: [LexedScalar], from start: Int) -> Bool {
    guard word.contains(where: { DateReader.isDash($0.scalar) }) else { return false }
    var reader = WordReader(scalars: word, range: start..<index)
    var recorder = recorder
    guard let read = reader.read(&recorder), read.match == .forms,
      let years = DateReader.span(of: read.text)
    else { return false }
    self.recorder = recorder
    appendSpan(years.first, years.last, from: start)
    if let boost = reader.boost {
      tokens.append(QueryToken(kind: .boost(boost), range: start..<index))
    }
    return true
  }

  /// Takes in the words after a month, a day or `last` that make it a date; `nil`, with nothing taken,
  /// where they make none.
  private mutating func furtherDateWords(_ first: String) -> String? {
    let reader = DateReader(today: options.today ?? 0)
    // In `2018/19 of` the second word adds nothing, in `, 1000` the first.
    guard reader.read(first) == nil, first.contains(where: { $0 != "," }) else { return nil }
    let firstEnd = index
    var value = first
    for _ in 0..<2 {
      guard text[index]?.isSpace == true else { break }
      skipSpace()
      let next = String(scanWordScalars().filter { $0.scalar != "," })
      guard !next.isEmpty else { break }
      value += " " + next
      let date = QueryLexer.withoutPunctuation(value[...])
      if reader.knows(date) { return date }
    }
    index = firstEnd
    return nil
  }

  /// Reads `to 2021` or `- 2021` behind a date; `nil`, with nothing read, for anything else.
  private mutating func scanUpperDate(behind lower: String) -> String? {
    let reader = DateReader(today: options.today ?? 0)
    guard reader.read(lower) != nil else { return nil }
    let lowerEnd = index
    let notes = recorder.notes
    skipSpace()
    // Behind a backslash it is a word.
    let mayJoin = index > lowerEnd && text[index] != "\\"
    if mayJoin, DateReader.joinsDates(String(scanWordScalars())), text[index]?.isSpace == true {
      skipSpace()
      let first = String(scanWordScalars())
      let upper = QueryLexer.withoutPunctuation(first[...])
      if reader.read(upper) != nil { return upper }
      if let upper = furtherDateWords(first), reader.read(upper) != nil { return upper }
    }
    index = lowerEnd
    recorder.notes = notes
    return nil
  }

  private mutating func skipSpace() {
    while text[index]?.isSpace == true { index += 1 }
  }

  /// Appends a range that is written as in prose, and says how it is read.
  private mutating func appendSpan(_ lower: String, _ upper: String, from start: Int) {
    let range = range(lower, upper)
    recorder.noteSpan(
      text.string(start..<index),
      range,
      schema,
      at: QuerySource(utf8: text.utf8(start..<index))
    )
    appendRange(range, from: start)
  }

  /// One end of a range: in quotation marks, or up to white space and as many further words as make it
  /// a date.
  private mutating func scanDateText() -> String {
    if text[index]?.isQuotationMark == true { return scanQuoted() }
    let first = String(scanWordScalars())
    return furtherDateWords(first) ?? QueryLexer.withoutPunctuation(first[...])
  }

  /// A value without the comma or full stop of the sentence it stands in.
  static func withoutPunctuation(_ value: Substring) -> String {
    let scalars = value.unicodeScalars
    let count = scalars.reversed().prefix(while: \.isPunctuationAroundWords).count
    return String(scalars.dropLast(count))
  }

  /// Lucene's spelling: `[2018 TO 2019]`; braces leave the end itself out.
  private mutating func scanBracketRange() {
    let start = index
    var end = index + 1
    while let scalar = text[end], scalar != "]", scalar != "}" { end += 1 }
    let isClosed = end < text.count
    let inner = text.string(start + 1..<end).unicodeScalars.filter { !$0.isQuotationMark }
    let parts = inner.split(whereSeparator: \.isSpace).map { String($0) }
    let middle = parts.firstIndex { $0 == "TO" || $0 == "to" } ?? parts.count
    let lower = parts[..<middle].joined(separator: " ")
    let upper = parts[min(middle + 1, parts.count)...].joined(separator: " ")
    index = isClosed ? end + 1 : end
    if !isClosed {
      recorder.add(
        .unclosedRange,
        .repair,
        "No closing bracket of the range; read to the end of the query.",
        at: start..<end,
        fix: text.string(start..<end) + "]"
      )
    }
    var range = range(lower, middle == parts.count ? lower : upper)
    range.lower?.isIncluded = text[start] == "["
    range.upper?.isIncluded = !isClosed || text[end] == "]"
    appendRange(range, from: start)
  }

  private func range(_ lower: String, _ upper: String) -> ValueRange {
    ValueRange(lower: bound(lower), upper: bound(upper))
  }

  /// One end; an empty one, or `*`, is open.
  private func bound(_ value: String, isIncluded: Bool = true) -> ValueRange.Bound? {
    let value = QueryLexer.singleSpaced(value)
    return value.isEmpty || value == "*" ? nil : .init(value, isIncluded: isIncluded)
  }

  private mutating func appendRange(_ range: ValueRange, from start: Int) {
    var range = range
    range.source = QuerySource(utf8: text.utf8(start..<index))
    tokens.append(QueryToken(kind: .range(range), range: start..<index))
  }
}

extension NoteRecorder {
  /// Says how a span of dates was read that is written as in prose.
  mutating func noteSpan(
    _ typed: String,
    _ range: ValueRange,
    _ schema: QuerySchema,
    at source: QuerySource
  ) {
    let written = QueryPrinter.print(.range(range), schema: schema)
    add(.readAsRange, .notice, "\(typed) is read as \(written).", at: source)
  }
}

extension String {
  fileprivate init(_ lexed: [LexedScalar]) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: lexed.map(\.scalar))
    self.init(view)
  }
}
