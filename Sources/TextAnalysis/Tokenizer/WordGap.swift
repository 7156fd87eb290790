/// What stands between two words.
struct WordGap {
  /// The mark that makes one compound of the words, when nothing else stands there.
  private(set) var link: CompoundLink?
  /// Whether only white space stands there.
  private(set) var isWhiteSpace = true
  /// Whether a blank line or a bullet mark at the start of a line divides the words.
  private(set) var isHardBreak = false
  /// Whether white space follows a full stop, question mark, exclamation mark or ellipsis, with
  /// nothing but closing marks between.
  private(set) var hasSentenceEnd = false
  /// Whether the only such mark is a full stop that touches the word before.
  private(set) var mayBeAbbreviation = false
  /// Whether a quotation mark stands behind the sentence end.
  private(set) var hasOpeningQuote = false

  private var followsTerminator = false
  private var isAtLineStart = false
  private var followsBullet = false

  /// Reads the text between two words.
  init(_ text: Span<UInt8>, _ range: Range<Int>) {
    link = Self.link(in: text, range)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let scalar = text.scalar(at: offset)
      let isFirst = offset == range.lowerBound
      offset += scalar.length
      if scalar.value == 0x0D, offset < range.upperBound, text[offset] == .newline { continue }
      read(scalar.value, isFirst: isFirst)
    }
  }

  private mutating func read(_ scalar: UInt32, isFirst: Bool) {
    if scalar == 0x0A || scalar == 0x0D {
      if isAtLineStart { isHardBreak = true }
      readWhiteSpace()
      isAtLineStart = true
    } else if scalar == 0x2029 {
      isHardBreak = true
      readWhiteSpace()
    } else if Self.isWhiteSpace(scalar) {
      readWhiteSpace()
    } else {
      readMark(scalar, isFirst: isFirst)
    }
  }

  private mutating func readWhiteSpace() {
    if followsBullet { isHardBreak = true }
    if followsTerminator { hasSentenceEnd = true }
    followsBullet = false
    followsTerminator = false
  }

  private mutating func readMark(_ scalar: UInt32, isFirst: Bool) {
    isWhiteSpace = false
    followsBullet = isAtLineStart && Self.isBullet(scalar)
    isAtLineStart = false
    if Self.isTerminator(scalar) {
      mayBeAbbreviation = isFirst && scalar == 0x2E
      followsTerminator = true
    } else if Self.isQuotationMark(scalar) {
      if hasSentenceEnd { hasOpeningQuote = true }
    } else if !Self.isClosingMark(scalar) {
      followsTerminator = false
    }
  }
}

// MARK: - Marks

extension WordGap {
  private static func isWhiteSpace(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar == 0x20 || (0x09...0x0D).contains(scalar) }
    return Unicode.Scalar(scalar)?.properties.isWhitespace ?? false
  }

  private static func isTerminator(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2E, 0x21, 0x3F, 0x2026, 0x203C, 0x2047...0x2049: true
    default: false
    }
  }

  private static func isQuotationMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A, 0xFF02, 0xFF07: true
    default: false
    }
  }

  /// Brackets that close, and the marks of Markdown for emphasis.
  private static func isClosingMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x29, 0x5D, 0x7D, 0x2A, 0x5F: true
    default: false
    }
  }

  /// Marks of list items in plain text and Markdown, and those of symbol fonts.
  private static func isBullet(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2A, 0x2B, 0x2D, 0xB7, 0x2010...0x2015, 0x2022, 0x2023, 0x2043, 0x2212, 0x23AF,
      0x2500, 0x25A0...0x25FF, 0x2756, 0x27A2, 0xF000...0xF0FF:
      true
    default: false
    }
  }

  /// Hyphens and minus signs; dashes are no hyphens.
  private static func isHyphen(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2D, 0x2010, 0x2011, 0x2212, 0xFE63, 0xFF0D: true
    default: false
    }
  }
}

// MARK: - Compounds

extension WordGap {
  /// Reads `-` and `&`, and a hyphen or soft hyphen at the end of a line.
  private static func link(in text: Span<UInt8>, _ range: Range<Int>) -> CompoundLink? {
    let first = text.scalar(at: range.lowerBound)
    let behind = range.lowerBound + first.length
    if first.value == 0x26, isInvisible(text, behind..<range.upperBound) { return .ampersand }
    if isHyphen(first.value) {
      let isLink =
        isInvisible(text, behind..<range.upperBound) || isLineEnd(text, behind..<range.upperBound)
      return isLink ? .hyphen : nil
    }
    return endsInSoftHyphen(text, range.lowerBound) && isLineEnd(text, range) ? .hyphen : nil
  }

  private static func isInvisible(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let scalar = text.scalar(at: offset)
      guard WordBreakClass(inEnglish: scalar.value).isIgnored else { return false }
      offset += scalar.length
    }
    return true
  }

  /// One end of line and the indentation of the next line.
  private static func isLineEnd(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    if offset < range.upperBound, text[offset] == UInt8(ascii: "\r") { offset += 1 }
    guard offset < range.upperBound, text[offset] == .newline else { return false }
    offset += 1
    while offset < range.upperBound, text[offset] == .space || text[offset] == UInt8(ascii: "\t") {
      offset += 1
    }
    return offset == range.upperBound
  }

  private static func endsInSoftHyphen(_ text: Span<UInt8>, _ end: Int) -> Bool {
    end >= 2 && text[end - 2] == 0xC2 && text[end - 1] == 0xAD
  }
}
