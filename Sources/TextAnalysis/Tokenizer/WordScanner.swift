/// Finds where a word ends, in ASCII text or in the folded text of a segment.
///
/// Words are the segments of Unicode Annex 29 that hold a letter or digit, but split at marks that
/// join two different words in letters: colons, underscores, full stops between words of more than
/// one letter (`school.The`, `ofsted.gov.uk`) and commas that do not group thousands.
struct WordScanner {
  /// What a byte of 0x80 or more means.
  enum NonASCII {
    /// The scan gives up: only the rules of Unicode can tell where the word ends.
    case unknown
    /// Part of a letter.
    case letter
  }

  /// Initialisms such as `e.g.` have at most this many letters, which bounds the look ahead.
  private static let longestInitialism = 8

  let nonASCII: NonASCII

  /// The end of the word that begins at an offset with a letter or digit; `nil` when unknown.
  func end(of bytes: Span<UInt8>, from start: Int) -> Int? {
    var end = start
    while true {
      while end < bytes.count, isWordByte(bytes[end]) { end += 1 }
      guard end < bytes.count else { return end }
      guard bytes[end] < 0x80 else { return nil }
      guard bytes[end].isWordMark, end + 1 < bytes.count else { return end }
      if bytes[end + 1] >= 0x80, nonASCII == .unknown { return nil }
      switch endOfMark(in: bytes, at: end, wordStart: start) {
      case .joined(let next): end = next
      case .separate: return end
      case .unknown: return nil
      }
    }
  }

  private enum Mark {
    /// The word goes on at an offset.
    case joined(next: Int)
    case separate
    case unknown
  }

  private func endOfMark(in bytes: Span<UInt8>, at mark: Int, wordStart: Int) -> Mark {
    let isBetweenDigits = bytes[mark - 1].isDigit && bytes[mark + 1].isDigit
    let isBetweenLetters = isLetter(bytes[mark - 1]) && isLetter(bytes[mark + 1])
    switch bytes[mark] {
    case .apostrophe where isBetweenLetters: return .joined(next: mark + 1)
    case .fullStop where isBetweenDigits: return .joined(next: mark + 1)
    case .fullStop where isBetweenLetters && mark == wordStart + 1:
      return endOfInitialism(in: bytes, at: mark)
    case .comma where isBetweenDigits:
      return groupsThousands(in: bytes, at: mark, wordStart: wordStart)
        ? .joined(next: mark + 4) : .separate
    default: return .separate
    }
  }

  /// Reads on from the first full stop of what may be an initialism.
  private func endOfInitialism(in bytes: Span<UInt8>, at firstMark: Int) -> Mark {
    var mark = firstMark
    for _ in 1..<Self.longestInitialism {
      let end = mark + 2
      guard end < bytes.count else { return .joined(next: end) }
      if bytes[end] >= 0x80, nonASCII == .unknown { return .unknown }
      if isWordByte(bytes[end]) { return .separate }
      guard bytes[end] == .fullStop, end + 1 < bytes.count else { return .joined(next: end) }
      if bytes[end + 1] >= 0x80, nonASCII == .unknown { return .unknown }
      guard isLetter(bytes[end + 1]) else { return .joined(next: end) }
      mark = end
    }
    return .separate
  }

  /// Whether one to three digits from the start, or a group of three, stand before a comma and
  /// exactly three behind it.
  private func groupsThousands(in bytes: Span<UInt8>, at comma: Int, wordStart: Int) -> Bool {
    var start = comma
    while start > wordStart, bytes[start - 1].isDigit { start -= 1 }
    let isFirstGroup = start == wordStart && comma - start <= 3
    let isLaterGroup = start > wordStart && bytes[start - 1] == .comma && comma - start == 3
    guard isFirstGroup || isLaterGroup, comma + 3 < bytes.count else { return false }
    guard bytes[comma + 2].isDigit, bytes[comma + 3].isDigit else { return false }
    return comma + 4 == bytes.count || !isWordByte(bytes[comma + 4])
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte.isWordByte || byte >= 0x80 && nonASCII == .letter
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte >= 0x80
  }
}

extension UInt8 {
  static let fullStop = UInt8(ascii: ".")
  static let comma = UInt8(ascii: ",")

  var isASCIILetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
  var isSmallLetter: Bool { self &- UInt8(ascii: "a") < 26 }
  var isCapital: Bool { self &- UInt8(ascii: "A") < 26 }
  var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
  var isWordByte: Bool { isASCIILetter || isDigit }
  var isWordMark: Bool { self == .apostrophe || self == .fullStop || self == .comma }
}
