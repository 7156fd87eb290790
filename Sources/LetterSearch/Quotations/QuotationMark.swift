import Search

/// Characters that typists, word processors and converters use for one another.
enum QuotationMark {
  /// Marks other than the double ones that count as one inside a quotation: a change between marks is
  /// no change of words.
  private static let single = Set("'’‘‚‛`´′″‹›".unicodeScalars)

  private static let dashes = Set("-‐‑‒–—―−".unicodeScalars)

  /// Soft hyphen, zero-width space and joiners, word joiner, byte-order mark.
  private static let invisible = Set(
    "\u{ad}\u{200b}\u{200c}\u{200d}\u{2060}\u{feff}".unicodeScalars
  )

  private static let ligatures: [Unicode.Scalar: String] = [
    "\u{fb00}": "ff", "\u{fb01}": "fi", "\u{fb02}": "fl", "\u{fb03}": "ffi", "\u{fb04}": "ffl",
    "\u{fb05}": "st", "\u{fb06}": "st", "…": "...",
  ]

  /// What a scalar counts as in a comparison; nothing for one that nobody sees.
  static func folded(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    if scalar.value < 0x80, scalar != "\"", scalar != "`" { return [scalar] }
    if scalar.isQuotationMark || single.contains(scalar) { return ["'"] }
    if dashes.contains(scalar) { return ["-"] }
    if invisible.contains(scalar) { return [] }
    return ligatures[scalar].map { Array($0.unicodeScalars) } ?? [scalar]
  }
}

extension Unicode.Scalar {
  /// Whether it is part of a word: a letter, a mark on one, or a digit.
  var isWordPart: Bool {
    if isASCII { return "a"..."z" ~= self || "A"..."Z" ~= self || "0"..."9" ~= self }
    return switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }
}

extension Character {
  /// Whether it is a double quotation mark, as in a query.
  var isQuotationMark: Bool { unicodeScalars.first?.isQuotationMark == true }
}
