/// Cuts the text of a query into tokens.
///
/// Total and linear: each scalar is looked at a fixed number of times, and whatever is no mark of
/// the language belongs to a word.
struct QueryLexer {
  /// Distances above are read as this many words; a passage has a few hundred at most.
  static let maximumDistance = 1_000

  let text: QueryText
  let schema: QuerySchema
  let options: QueryParser.Options
  /// Whether its capitals tell no acronyms.
  let isWhollyCapital: Bool
  /// A pasted heading: `NOTRE DAME D OR` holds no operator.
  private let isHeading: Bool
  var recorder: NoteRecorder
  var index = 0
  var tokens: [QueryToken] = []
  /// For each open bracket, whether it holds the values of a date field.
  var dateBrackets: [Bool] = []
  /// Operators of other programs by their place among the tokens; between two operands they are told.
  private(set) var foreignOperators: [Int: ForeignOperator] = [:]

  init(text: QueryText, schema: QuerySchema, options: QueryParser.Options) {
    self.text = text
    self.schema = schema
    self.options = options
    isWhollyCapital = CapitalLetters.fill(text)
    isHeading = CapitalLetters.areHeading(text)
    recorder = NoteRecorder(text: text)
  }

  mutating func scan() {
    while let scalar = text[index] {
      switch scalar {
      case _ where scalar.isSpace: index += 1
      case "(":
        dateBrackets.append(dateBrackets.last ?? false)
        emit(.open, length: 1)
      case ")":
        _ = dateBrackets.popLast()
        emit(.close, length: 1)
        scanBoost()
      case "|": emit(.operation(.or), length: text[index + 1] == "|" ? 2 : 1)
      case "-" where isPrefixOperator, "!" where isPrefixOperator: emit(.minus, length: 1)
      case "+" where isPrefixOperator: emit(.plus, length: 1)
      case _ where scalar.isQuotationMark: isInDates ? scanDate(from: index) : scanPhrase()
      case "/" where scanBarePattern(): break
      default: scanFieldOrWord()
      }
    }
  }

  mutating func emit(_ kind: QueryToken.Kind, length: Int) {
    tokens.append(QueryToken(kind: kind, range: index..<index + length))
    index += length
  }

  /// Whether the sign here stands at the start of a token and right before an operand.
  private var isPrefixOperator: Bool {
    guard let next = text[index + 1] else { return false }
    let isFollowed =
      "(-+!*\\".unicodeScalars.contains(next)
      || !next.isSpace && !next.isPunctuationAroundWords && next != ")"
    guard isFollowed, index > 0, let before = text[index - 1] else { return isFollowed }
    return before.isSpace || "(|-+!".unicodeScalars.contains(before)
  }

  /// Whether the innermost bracket holds the values of a date field.
  private var isInDates: Bool { dateBrackets.last == true }

  private mutating func scanFieldOrWord() {
    if scanField() { return }
    let start = index
    let lexed = scanWordScalars()
    if let keyword = keyword(lexed, from: start) {
      tokens.append(QueryToken(kind: keyword, range: start..<index))
    } else if isInDates {
      index = start
      scanDate(from: start)
    } else {
      appendWord(lexed, from: start)
    }
  }

  /// Appends a word with what its marks say, and its boost as a token of its own.
  mutating func appendWord(_ lexed: [LexedScalar], from start: Int) {
    var everything = WordReader(scalars: lexed, range: start..<index)
    if everything.readsEverything(&recorder) {
      append(.everything, everything.boost, from: start)
    } else {
      var reader = WordReader(scalars: lexed, range: start..<index)
      let word = reader.read(&recorder)
      append(.word(word), reader.boost, from: start)
    }
  }

  private mutating func append(_ kind: QueryToken.Kind, _ boost: Double?, from start: Int) {
    tokens.append(QueryToken(kind: kind, range: start..<index))
    if let boost { tokens.append(QueryToken(kind: .boost(boost), range: start..<index)) }
  }

  /// `^2` right after a bracket or a quotation mark; what is no number there is left out.
  mutating func scanBoost() {
    guard text[index] == "^" else { return }
    var end = index + 1
    while let scalar = text[end], scalar.isASCIIDigit || scalar == "." { end += 1 }
    let number = text.string(index + 1..<end)
    if let factor = recorder.boost(number, at: index..<end) {
      return emit(.boost(factor), length: end - index)
    }
    while let scalar = text[end], !scalar.isSpace, !scalar.isQuotationMark,
      !"()|\\".unicodeScalars.contains(scalar)
    { end += 1 }
    // A circumflex alone is punctuation.
    if end > index + 1 { recorder.noteUnreadableBoost(at: index..<end) }
    index = end
  }

  /// The scalars up to white space, a bracket, `|` or a phrase, with escapes resolved.
  ///
  /// - Parameter isDate: whether a quotation mark behind two dots begins the end of a range.
  mutating func scanWordScalars(isDate: Bool = false) -> [LexedScalar] {
    var lexed: [LexedScalar] = []
    while let scalar = text[index], !scalar.isSpace {
      if scalar == "\\" {
        if let escaped = text[index + 1] { lexed.append(LexedScalar(escaped, isEscaped: true)) }
        index = min(index + 2, text.count)
        continue
      }
      if scalar == "(" || scalar == ")" || scalar == "|" { break }
      if scalar.isQuotationMark {
        let isBound = isDate && lexed.suffix(2).map(\.scalar) == [".", "."]
        guard !lexed.isEmpty, !isBound, isStrayQuote else { break }
        recorder.add(
          .strayQuote,
          .repair,
          "A quotation mark that opens nothing is left out.",
          at: index..<index + 1,
          fix: ""
        )
      } else {
        lexed.append(LexedScalar(scalar, isEscaped: false))
      }
      index += 1
    }
    return lexed
  }

  /// Whether the mark here ends a word and opens nothing, as in `12" ruler`.
  private var isStrayQuote: Bool {
    guard let next = text[index + 1] else { return true }
    return next.isSpace || next == ")" || next.isPunctuationAroundWords
  }

  /// The operator that a word is, if it is one.
  private mutating func keyword(_ lexed: [LexedScalar], from start: Int) -> QueryToken.Kind? {
    guard !lexed.contains(where: \.isEscaped), lexed.count < 16 else { return nil }
    let name = text.string(start..<index)
    if name == "&", let and = ampersand(from: start) { return .word(and) }
    if name == "&" || name == "&&" { return .operation(.and) }
    if name == "NEAR" || name == "ADJ", text[index] == "(" {
      index += 1
      dateBrackets.append(isInDates)
      return .nearFunction(isOrdered: name == "ADJ")
    }
    if let near = distanceOperator(name, from: start) { return near }
    if let operators = ForeignOperator(name) { foreignOperators[tokens.count] = operators }
    guard !isHeading else { return nil }
    return switch name {
    case "AND": .operation(.and)
    case "OR": .operation(.or)
    case "NOT": .operation(.not)
    case "NEAR": .operation(.near(distance: QueryParser.nearDistance, isOrdered: false))
    case "ADJ": .operation(.near(distance: QueryParser.adjacentDistance, isOrdered: true))
    default: nil
    }
  }

  /// The word that `&` is between two names, as in `Telford & Wrekin`; `nil` where it is an operator.
  private mutating func ampersand(from start: Int) -> QueryWord? {
    guard let before = tokens.last, case .word(let word) = before.kind, word?.match == .forms,
      isName(before.range), index < text.count
    else { return nil }
    // The value of a field is one word.
    if tokens.count > 1, case .field = tokens[tokens.count - 2].kind { return nil }
    var next = index
    while text[next]?.isSpace == true { next += 1 }
    var end = next
    while let scalar = text[end], scalar.isLetterOrDigit || "'’-.,".unicodeScalars.contains(scalar)
    {
      end += 1
    }
    guard end == text.count || text[end]?.isSpace == true || text[end] == ")", isName(next..<end)
    else { return nil }
    recorder.add(
      .readAsAnd,
      .notice,
      "& between two names is read as and; && or AND asks for passages with both.",
      at: start..<index,
      fix: "&&"
    )
    return QueryWord("and", source: QuerySource(utf8: text.utf8(start..<index)))
  }

  /// Whether a word begins with a capital and goes on in small letters.
  private func isName(_ range: Range<Int>) -> Bool {
    guard let first = text[range.lowerBound], first.properties.isUppercase else { return false }
    return text.scalars[range].contains { $0.properties.isLowercase }
  }

  /// `NEAR/3`, `ADJ/3`.
  private mutating func distanceOperator(_ name: String, from start: Int) -> QueryToken.Kind? {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0] == "NEAR" || parts[0] == "ADJ",
      let distance = distance(parts[1], at: start..<index)
    else { return nil }
    return .operation(.near(distance: distance, isOrdered: parts[0] == "ADJ"))
  }

  /// A number of words, at most ``maximumDistance``; `nil` when the text is no number.
  mutating func distance(_ digits: Substring, at range: Range<Int>) -> Int? {
    guard !digits.isEmpty, digits.unicodeScalars.allSatisfy(\.isASCIIDigit) else { return nil }
    let number = digits.utf8.count > 6 ? Int.max : Int(digits) ?? .max
    return recorder.distance(number, at: QuerySource(utf8: text.utf8(range)))
  }
}

extension NoteRecorder {
  /// A number of words, at most ``QueryLexer/maximumDistance``, with a note where it was more.
  mutating func distance(_ number: Int, at source: QuerySource) -> Int {
    guard number > QueryLexer.maximumDistance else { return number }
    add(
      .numberOutOfRange,
      .repair,
      "The distance is read as \(QueryLexer.maximumDistance) words, which is the most.",
      at: source
    )
    return QueryLexer.maximumDistance
  }
}
