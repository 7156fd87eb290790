/// Questions about single bytes that the grammars of RFC 9110 and RFC 3986 ask.
extension UInt8 {
  var isASCIIDigit: Bool { 0x30...0x39 ~= self }
  var isASCIILetter: Bool { 0x61...0x7A ~= (self | 0x20) }

  /// `tchar`: what method names and field names are made of.
  var isTokenCharacter: Bool {
    isASCIIDigit || isASCIILetter || "!#$%&'*+-.^_`|~".utf8.contains(self)
  }

  /// What may stand in a field value: a tab, what is printable, and bytes above ASCII.
  var isFieldValueCharacter: Bool { self == 0x09 || (self >= 0x20 && self != 0x7F) }

  var isBlank: Bool { self == 0x20 || self == 0x09 }

  var asciiLowercased: UInt8 { 0x41...0x5A ~= self ? self | 0x20 : self }

  /// The value of a hexadecimal digit.
  var hexadecimalValue: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x41 + 10
    case 0x61...0x66: self - 0x61 + 10
    default: nil
    }
  }
}

extension ArraySlice<UInt8> {
  /// The bytes without blanks at either end.
  func trimmingBlanks() -> ArraySlice<UInt8> {
    guard let first = firstIndex(where: { !$0.isBlank }),
      let last = lastIndex(where: { !$0.isBlank })
    else { return self[endIndex...] }
    return self[first...last]
  }

  func equalsIgnoringCase(_ lowercased: String) -> Bool {
    lazy.map(\.asciiLowercased).elementsEqual(lowercased.utf8)
  }
}

extension StringProtocol {
  /// The text without blanks at either end.
  func trimmingBlanks() -> String {
    String(decoding: Array(utf8)[...].trimmingBlanks(), as: UTF8.self)
  }
}
