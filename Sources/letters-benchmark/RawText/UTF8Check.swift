/// Tells UTF-8 from other bytes, by the table of well-formed sequences of the Unicode Standard
/// (chapter 3, table 3-7).
enum UTF8Check {
  static func isValid(_ text: Span<UInt8>) -> Bool {
    var offset = 0
    while offset < text.count {
      let others = ByteMask.placesBeyondASCII(in: text.eightBytes(at: offset))
      guard others != 0 else {
        offset &+= 8
        continue
      }
      offset &+= ByteMask.first(others)
      guard let length = lengthOfSequence(text, at: offset) else { return false }
      offset &+= length
    }
    return true
  }

  /// The length of the sequence that begins at an offset with a byte from 0x80 on; `nil` for none.
  private static func lengthOfSequence(_ text: Span<UInt8>, at offset: Int) -> Int? {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch text[offset] {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return nil
    }
    guard offset <= text.count - length, second.contains(text[offset + 1]) else { return nil }
    for place in offset + 2..<offset + length where text[place] & 0xC0 != 0x80 { return nil }
    return length
  }
}
