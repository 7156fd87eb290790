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
    // Of ASCII, as nearly all is, no table need be asked.
    isASCII ? value <= 0x20 : properties.isWhitespace || value == 0x200B || value == 0xFEFF
  }

  /// A letter or a digit: what a word must have to be searched for.
  var isLetterOrDigit: Bool {
    guard isASCII else { return properties.isAlphabetic || properties.numericType != nil }
    return isASCIIDigit || (0x61...0x7A).contains(value | 0x20)
  }

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

extension String {
  /// The text of some scalars.
  ///
  /// A view of scalars takes many times as long to be filled.
  init(scalars: some Sequence<Unicode.Scalar>) {
    var bytes: [UInt8] = []
    for scalar in scalars { bytes.append(contentsOf: UTF8.encode(scalar) ?? .init()) }
    self.init(decoding: bytes, as: UTF8.self)
  }
}
