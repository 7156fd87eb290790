/// Finds word boundaries by the default rules of Unicode Annex 29, *Unicode Text Segmentation*.
///
/// Rules are named as there (WB3 to WB999). One call looks at each scalar of its segment once, and
/// beyond it only for the letter or digit behind a mark such as an apostrophe.
struct WordBreaker {
  /// Whose classes decide: those of the standard, or ``WordBreakClass/init(inEnglish:)``.
  enum Tailoring {
    case standard
    case english
  }

  let tailoring: Tailoring

  /// The class of the last scalar that WB4 does not look through.
  private var base = WordBreakClass.other
  /// The class of the last scalar.
  private var previous = WordBreakClass.other
  /// Whether an odd number of regional indicators ends here.
  private var isInsideFlag = false

  init(tailoring: Tailoring) {
    self.tailoring = tailoring
  }

  /// The end of the segment that begins at an offset inside the text.
  mutating func segmentEnd(in text: Span<UInt8>, from start: Int) -> Int {
    let first = element(in: text, at: start)
    base = first.wordBreakClass
    previous = base
    isInsideFlag = base == .regionalIndicator
    if base.isLineEnd { return lineEnd(first, in: text) }
    var end = first.end
    while end < text.count, let next = extend(over: element(in: text, at: end), in: text) {
      end = next
    }
    return end
  }

  private struct Element {
    let wordBreakClass: WordBreakClass
    let end: Int
  }

  private func element(in text: Span<UInt8>, at offset: Int) -> Element {
    let scalar = text.scalar(at: offset)
    let found =
      tailoring == .standard
      ? WordBreakClass(of: scalar.value) : WordBreakClass(inEnglish: scalar.value)
    return Element(wordBreakClass: found, end: offset + scalar.length)
  }

  /// WB3: a carriage return and its line feed stay together.
  private func lineEnd(_ first: Element, in text: Span<UInt8>) -> Int {
    guard first.wordBreakClass == .carriageReturn, first.end < text.count else { return first.end }
    let second = element(in: text, at: first.end)
    return second.wordBreakClass == .lineFeed ? second.end : first.end
  }

  /// Where the segment ends with an element added to it; `nil` when a boundary stands before it.
  private mutating func extend(over next: Element, in text: Span<UInt8>) -> Int? {
    let current = next.wordBreakClass
    if current.isLineEnd { return nil }  // WB3b
    let isBoundToPrevious =
      (previous == .joiner && current.isPictographic)  // WB3c
      || (previous == .space && current == .space)  // WB3d
    previous = current
    if current.isIgnored { return next.end }  // WB4
    if isBoundToPrevious || isJoined(current) {
      isInsideFlag = current == .regionalIndicator && !isInsideFlag
      base = current
      return next.end
    }
    return endOfBridge(over: next, in: text)
  }

  /// Rules that need nothing but the two classes beside the boundary.
  private func isJoined(_ current: WordBreakClass) -> Bool {
    switch (base, current) {
    case (.numeric, .numeric), (.katakana, .katakana): true  // WB8, WB13
    case (.hebrewLetter, .singleQuote): true  // WB7a
    case (.connector, .connector), (.numeric, .connector), (.katakana, .connector): true  // WB13a
    case (.connector, .numeric), (.connector, .katakana): true  // WB13b
    case (.regionalIndicator, .regionalIndicator): isInsideFlag  // WB15, WB16
    default:
      base.isLetter && (current.isLetter || current == .numeric || current == .connector)
        || (base == .numeric || base == .connector) && current.isLetter  // WB5, 9, 10, 13a, 13b
    }
  }

  /// Rules WB6, 7, 7b, 7c, 11 and 12: a mark between two letters or two digits joins them.
  private mutating func endOfBridge(over mark: Element, in text: Span<UInt8>) -> Int? {
    guard base.isLetter || base == .numeric, canBridge(mark.wordBreakClass) else { return nil }
    var offset = mark.end
    while offset < text.count {
      let next = element(in: text, at: offset)
      offset = next.end
      if next.wordBreakClass.isIgnored { continue }
      let isSameKind =
        base == .numeric
        ? next.wordBreakClass == .numeric
        : mark.wordBreakClass == .doubleQuote
          ? next.wordBreakClass == .hebrewLetter : next.wordBreakClass.isLetter
      guard isSameKind else { return nil }
      base = next.wordBreakClass
      previous = base
      return offset
    }
    return nil
  }

  private func canBridge(_ mark: WordBreakClass) -> Bool {
    switch mark {
    case .midNumberOrLetter, .singleQuote: true
    case .midLetter: base.isLetter
    case .midNumber: base == .numeric
    case .doubleQuote: base == .hebrewLetter
    default: false
    }
  }
}
