/// The form of a text that recognisers compare: lower case, quotes and dashes plain.
///
/// Letters come with `’` and `'`, `–` and `-`, in capitals and not. One folded form makes the
/// dictionaries short. It serves recognition only; what is kept of a letter is its own text.
enum Folding {
  /// Recognisers look at the start of a line only, so a line of any length costs the same.
  static let limit = 400

  static func folded(_ text: [UInt8]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(min(text.count, limit) + 4)
    var index = 0
    while index < text.count, result.count < limit {
      let byte = text[index]
      if byte < 0x80 {
        result.append(byte.isASCIIUppercase ? byte | 0x20 : byte)
        index += 1
      } else if byte == 0xE2, index + 2 < text.count, let plain = plainMark(text, at: index) {
        result.append(plain)
        index += 3
      } else {
        result.append(byte)
        index += 1
        while index < text.count, text[index] & 0xC0 == 0x80 {
          result.append(text[index])
          index += 1
        }
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  static func folded(_ text: some StringProtocol) -> String {
    folded(Array(text.utf8))
  }

  /// The ASCII mark for a typographic one at U+2010…U+2015, U+2018…U+201F and U+2212.
  private static func plainMark(_ text: [UInt8], at index: Int) -> UInt8? {
    switch (text[index + 1], text[index + 2]) {
    case (0x80, 0x90...0x95), (0x88, 0x92): Byte.hyphen
    case (0x80, 0x98...0x9B): UInt8(ascii: "'")
    case (0x80, 0x9C...0x9F): UInt8(ascii: "\"")
    default: nil
    }
  }
}
