extension Unicode.Scalar {
  /// Whether it is a double quotation mark: in a query any of them opens a phrase and any closes it,
  /// and in a draft they hold quotations.
  package var isQuotationMark: Bool {
    switch self {
    case "\"", "“", "”", "„", "‟", "«", "»", "＂", "〝", "〞", "〟": true
    default: false
    }
  }

  /// White space, control characters, the zero-width space and the byte-order mark.
  var isSpace: Bool {
    properties.isWhitespace || value < 0x20 || value == 0x200B || value == 0xFEFF
  }

  /// A letter or a digit: what a word must have to be searched for.
  var isLetterOrDigit: Bool { properties.isAlphabetic || properties.numericType != nil }

  /// A letter, a digit, or an accent upon one.
  var isInWord: Bool { isLetterOrDigit || properties.canonicalCombiningClass != .notReordered }

  var isASCIIDigit: Bool { (0x30...0x39).contains(value) }

  /// Punctuation that surrounds words and is no part of them.
  var isPunctuationAroundWords: Bool {
    switch self {
    case ",", ".", ";", ":", "!", "?", "…", "'", "’", "‘", "‚", "`", "´": true
    case "[", "]", "{", "}", "<", ">", "=", "-", "–", "—", "•", "·", "\\", "^", "|": true
    default: false
    }
  }
}
