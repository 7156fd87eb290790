/// The ASCII characters that the scanners look for.
enum Byte {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let formFeed: UInt8 = 0x0C
  static let space = UInt8(ascii: " ")
  static let hash = UInt8(ascii: "#")
  static let quoteMark = UInt8(ascii: ">")
  static let asterisk = UInt8(ascii: "*")
  static let underscore = UInt8(ascii: "_")
  static let backslash = UInt8(ascii: "\\")
  static let hyphen = UInt8(ascii: "-")
  static let openBracket = UInt8(ascii: "[")
  static let backtick = UInt8(ascii: "`")
  static let tilde = UInt8(ascii: "~")
  static let bar = UInt8(ascii: "|")
  static let closeBracket = UInt8(ascii: "]")
  static let closeParenthesis = UInt8(ascii: ")")
}

extension UInt8 {
  var isASCIIDigit: Bool { self &- 0x30 < 10 }
  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  var isASCIIUppercase: Bool { self &- 0x41 < 26 }
  /// Space, tab and every other control character: none of them is content.
  var isASCIISpace: Bool { self <= 0x20 || self == 0x7F }
}

extension String {
  /// Whether the text holds the phrase, byte for byte.
  func holds(_ phrase: String) -> Bool {
    offset(of: phrase) != nil
  }

  /// The UTF-8 offset of the phrase, byte for byte.
  ///
  /// Linear for the short phrases that are looked for here.
  func offset(of phrase: String, from start: Int = 0) -> Int? {
    let haystack = Array(utf8)
    return haystack.offset(of: Array(phrase.utf8), from: start)
  }

  /// Without spaces and the given characters at both ends.
  func trimmed(of characters: String = "") -> String {
    let marks = characters.unicodeScalars
    var slice = unicodeScalars[...]
    while let first = slice.first, first == " " || first == "\t" || marks.contains(first) {
      slice.removeFirst()
    }
    while let last = slice.last, last == " " || last == "\t" || marks.contains(last) {
      slice.removeLast()
    }
    return String(slice)
  }
}

extension [UInt8] {
  /// Where the bytes of `needle` first stand at or after `start`.
  func offset(of needle: [UInt8], from start: Int) -> Int? {
    guard let first = needle.first, needle.count <= count else { return nil }
    var position = Swift.max(0, start)
    let last = count - needle.count
    while position <= last {
      if self[position] == first, self[position..<position + needle.count].elementsEqual(needle) {
        return position
      }
      position += 1
    }
    return nil
  }
}
