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
    noteBraces(&recorder)
    trimEnd()
    takeBoost(&recorder)
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
      noteShortWildcard(&recorder, isLeading: hadLeadingWildcard)
      return QueryWord(text, source: source)
    }
    if wildcard != nil {
      return QueryWord(text + (isPrefix ? "*" : ""), match: .wildcard, source: source)
    }
    let match: QueryWord.Match = isPrefix ? .prefix : edits.map { .fuzzy(edits: $0) } ?? .forms
    return QueryWord(text, match: match, source: source)
  }

  /// Whether it is `*` alone, which stands for everything; takes its boost.
  mutating func readsEverything(_ recorder: inout NoteRecorder) -> Bool {
    guard scalars.first?.isBare("*") == true else { return false }
    let isAlone = scalars.dropFirst().first.map {
      $0.isBare("^") || $0.scalar.isPunctuationAroundWords
    }
    guard isAlone ?? true else { return false }
    trimEnd()
    takeBoost(&recorder)
    trimEnd()
    return scalars.count == 1 && scalars[0].isBare("*")
  }

  private var text: String {
    String(scalars: scalars.lazy.map(\.scalar)).withPlainHyphens
  }

  /// The question mark of an address, `https://…/page?id=7`, stands for itself.
  private mutating func escapeAddress() {
    guard scalars.contains(where: { $0.scalar == "?" }), text.contains("://") else { return }
    for place in scalars.indices where scalars[place].scalar == "?" {
      scalars[place] = LexedScalar(scalars[place].scalar, isEscaped: true)
    }
  }

  /// Takes `^2`; behind a word, what is no number is left out with it.
  private mutating func takeBoost(_ recorder: inout NoteRecorder) {
    guard let mark = scalars.lastIndex(where: { $0.isBare("^") }) else { return }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[(mark + 1)...].map(\.scalar))
    boost = recorder.boost(String(view), at: range)
    if boost == nil {
      guard scalars[..<mark].contains(where: { $0.scalar.isLetterOrDigit || $0.isBare("*") }) else {
        return
      }
      recorder.noteUnreadableBoost(at: range)
    }
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

  private func noteBraces(_ recorder: inout NoteRecorder) {
    guard scalars.first?.isBare("{") == true || scalars.last?.isBare("}") == true else { return }
    recorder.add(
      .strayBraces,
      .repair,
      "Braces are left out. Round brackets keep words together: (early reading) OR phonics.",
      at: range
    )
  }

  private func noteShortWildcard(_ recorder: inout NoteRecorder, isLeading: Bool) {
    let message =
      isLeading
      ? "A wildcard cannot begin a word, so endings cannot be searched for; searched as \(text)."
      : "A wildcard needs at least two letters before it; searched without it."
    recorder.add(.wildcardTooShort, .repair, message, at: range)
  }
}

extension String {
  /// The same with a hyphen for each dash between letters, as in `well–being`, which typing programs
  /// put there.
  var withPlainHyphens: String {
    guard unicodeScalars.contains(where: { Self.dashes.contains($0) }) else { return self }
    let scalars = Array(unicodeScalars)
    var view = String.UnicodeScalarView()
    for (place, scalar) in scalars.enumerated() {
      let isBetween =
        place > 0 && place + 1 < scalars.count && scalars[place - 1].properties.isAlphabetic
        && scalars[place + 1].properties.isAlphabetic
      view.append(isBetween && Self.dashes.contains(scalar) ? "-" : scalar)
    }
    return String(view)
  }

  /// The en dash, the hyphen, the hyphen without a break, and the minus sign.
  private static let dashes: Set<Unicode.Scalar> = ["\u{2013}", "\u{2010}", "\u{2011}", "\u{2212}"]
}

extension [LexedScalar] {
  /// The same with a hyphen for each dash between letters.
  var withPlainHyphens: [LexedScalar] {
    let text = String(scalars: lazy.map(\.scalar)).withPlainHyphens
    return zip(text.unicodeScalars, self).map { scalar, lexed in
      LexedScalar(scalar, isEscaped: lexed.isEscaped)
    }
  }
}

extension NoteRecorder {
  /// A factor of digits with at most one point, between 0.01 and 100; `nil` for any other text.
  mutating func boost(_ digits: String, at range: Range<Int>) -> Double? {
    guard digits.utf8.count <= 24, digits.unicodeScalars.contains(where: \.isASCIIDigit),
      digits.unicodeScalars.allSatisfy({ $0.isASCIIDigit || $0 == "." }),
      let factor = Double(digits.hasSuffix(".") ? String(digits.dropLast()) : digits)
    else { return nil }
    let boost = QueryExpression.clamped(factor)
    if boost != factor {
      add(
        .numberOutOfRange,
        .repair,
        "A word counts at most 100 times and at least 0.01 times: ^\(digits) is read as "
          + "^\(boost == 100 ? "100" : "0.01").",
        at: range
      )
    }
    return boost
  }

  mutating func noteUnreadableBoost(at range: Range<Int>) {
    add(
      .numberOutOfRange,
      .repair,
      "Behind ^ stands a number from 0.01 to 100, as in word^2; read without what stands there.",
      at: range
    )
  }
}
