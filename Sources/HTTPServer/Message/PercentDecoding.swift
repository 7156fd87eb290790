/// Strict percent-decoding (RFC 3986, section 2.1) of text in UTF-8.
enum PercentDecoding {
  /// What a plus sign stands for: itself in a path, a space in a query of a form.
  enum PlusSign {
    case plus
    case space
  }

  /// The decoded text.
  ///
  /// `nil` when an escape is not two hexadecimal digits, when the bytes are not valid UTF-8
  /// (overlong forms and surrogates are not), or when there is a NUL among them.
  static func decode(_ bytes: ArraySlice<UInt8>, plusSign: PlusSign) -> String? {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      var byte = bytes[index]
      if byte == UInt8(ascii: "%") {
        guard index + 2 < bytes.endIndex,
          let high = bytes[index + 1].hexadecimalValue,
          let low = bytes[index + 2].hexadecimalValue
        else { return nil }
        byte = high << 4 | low
        guard byte != 0 else { return nil }
        index += 2
      } else if byte == UInt8(ascii: "+"), plusSign == .space {
        byte = UInt8(ascii: " ")
      }
      decoded.append(byte)
      index += 1
    }
    return String(validating: decoded, as: UTF8.self)
  }
}
