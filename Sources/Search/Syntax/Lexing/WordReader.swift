/// Reads the marks that a word carries: `^2`, `~1`, `*`, `?`.
struct WordReader {
  private var scalars: [LexedScalar]
  private let range: Range<Int>
  private(set) var boost: Double?

  init(scalars: [LexedScalar], range: Range<Int>) {
    self.scalars = scalars
    self.range = range
  }

  /// The word, or `nil` when there is neither a letter nor a digit in it.
  mutating func read(_ recorder: inout NoteRecorder) -> QueryWord? {
    escapeAddress()
    trimEnd()
    takeBoost()
    trimEnd()
    let edits = takeFuzziness(&recorder)
    if scalars.contains(where: \.isWildcard) {
      // An escaped wildcard matches no letter of a word, so beside others it says nothing.
      scalars.removeAll { $0.isEscaped && ($0.scalar == "*" || $0.scalar == "?") }
    }
    let hadLeadingWildcard = trimStart()
    let isPrefix = takeTrailingWildcards()
    guard scalars.contains(where: \.scalar.isLetterOrDigit) else { return nil }
    let source = QuerySource(utf8: recorder.text.utf8(range))
    let wildcard = scalars.firstIndex(where: \.isWildcard)
    let isPattern = isPrefix || wildcard != nil
    let literals = scalars.prefix(wildcard ?? scalars.count).count(where: \.scalar.isLetterOrDigit)
    if hadLeadingWildcard || isPattern && literals < 2 {
      noteShortWildcard(&recorder)
      return QueryWord(text, source: source)
    }
    if wildcard != nil {
      return QueryWord(text + (isPrefix ? "*" : ""), match: .wildcard, source: source)
    }
    let match: QueryWord.Match = isPrefix ? .prefix : edits.map { .fuzzy(edits: $0) } ?? .forms
    return QueryWord(text, match: match, source: source)
  }

  /// Whether it is `*` alone, which stands for everything; takes its boost.
  mutating func readsEverything() -> Bool {
    trimEnd()
    takeBoost()
    trimEnd()
    return scalars.count == 1 && scalars[0].isBare("*")
  }

  /// A factor of digits with at most one point, between 0.01 and 100.
  static func boost(_ digits: String) -> Double? {
    guard digits.utf8.count <= 24, digits.unicodeScalars.contains(where: \.isASCIIDigit),
      let factor = Double(digits.hasSuffix(".") ? String(digits.dropLast()) : digits)
    else { return nil }
    return QueryExpression.clamped(factor)
  }

  private var text: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars.lazy.map(\.scalar))
    return String(view)
  }

  /// The question mark of an address, `https://…/page?id=7`, stands for itself.
  private mutating func escapeAddress() {
    guard scalars.contains(where: { $0.scalar == "?" }), text.contains("://") else { return }
    for place in scalars.indices where scalars[place].scalar == "?" {
      scalars[place] = LexedScalar(scalars[place].scalar, isEscaped: true)
    }
  }

  private mutating func takeBoost() {
    guard let mark = scalars.lastIndex(where: { $0.isBare("^") }) else { return }
    let digits = scalars[(mark + 1)...]
    guard digits.allSatisfy({ $0.scalar.isASCIIDigit || $0.scalar == "." }) else { return }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: digits.map(\.scalar))
    guard let factor = WordReader.boost(String(view)) else { return }
    boost = factor
    scalars.removeSubrange(mark...)
  }

  private mutating func trimEnd() {
    while let last = scalars.last, last.scalar.isPunctuationAroundWords { scalars.removeLast() }
  }

  /// Drops punctuation; true when there was a wildcard in it.
  private mutating func trimStart() -> Bool {
    let isDropped = { (lexed: LexedScalar) in
      lexed.scalar.isPunctuationAroundWords || lexed.isBare("*") || lexed.isBare("~")
    }
    let dropped = scalars.prefix(while: isDropped)
    scalars.removeFirst(dropped.count)
    return dropped.contains { $0.isBare("*") }
  }

  private mutating func takeTrailingWildcards() -> Bool {
    var isPrefix = false
    while let last = scalars.last, last.isBare("*") || last.scalar.isPunctuationAroundWords {
      isPrefix = isPrefix || last.isBare("*")
      scalars.removeLast()
    }
    return isPrefix
  }

  /// `~` and `~1`; the outer optional says whether there was one.
  private mutating func takeFuzziness(_ recorder: inout NoteRecorder) -> Int?? {
    guard let mark = scalars.lastIndex(where: { $0.isBare("~") }),
      scalars[..<mark].contains(where: \.scalar.isLetterOrDigit)
    else { return nil }
    let digits = scalars[(mark + 1)...]
    guard digits.allSatisfy({ $0.scalar.isASCIIDigit || $0.scalar == "." }) else { return nil }
    defer {
      scalars.removeSubrange(mark...)
      trimEnd()
    }
    guard let first = digits.first else { return .some(nil) }
    if digits.count == 1, first.scalar == "1" { return .some(1) }
    if digits.count == 1, first.scalar == "2" { return .some(2) }
    recorder.add(
      .numberOutOfRange,
      .repair,
      "One or two letters may differ: write ~1 or ~2, or ~ alone.",
      at: range
    )
    return .some(nil)
  }

  private func noteShortWildcard(_ recorder: inout NoteRecorder) {
    recorder.add(
      .wildcardTooShort,
      .repair,
      "A wildcard needs at least two letters before it; searched without it.",
      at: range
    )
  }
}
