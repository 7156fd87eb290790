/// Reads the member `text` of JSON objects, one a line.
struct RecordText {
  private static let backslash = UInt8(ascii: "\\")
  private static let quote = UInt8(ascii: "\"")

  /// Where the text of an object is.
  enum Place {
    /// In the bytes that were read.
    case bytes(Range<Int>)
    /// In ``unescaped``, because it had escapes.
    case unescaped
  }

  private(set) var unescaped: [UInt8] = []

  /// Finds the text of the object in a range; no bytes when it has none.
  mutating func read(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Place {
    guard let text = Self.text(in: bytes, line) else { return .bytes(0..<0) }
    let value = bytes.extracting(text)
    guard Self.offset(ofEither: Self.backslash, Self.backslash, in: value, from: 0) < value.count
    else { return .bytes(text) }
    unescape(value)
    return .unescaped
  }

  /// Where the string of the member is, without its quotes.
  private static func text(in bytes: Span<UInt8>, _ line: Range<Int>) -> Range<Int>? {
    let bytes = bytes.extracting(first: line.upperBound)
    var offset = line.lowerBound
    var depth = 0
    var key = 0..<0
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      case quote:
        let end = endOfString(bytes, from: offset + 1)
        let isKey = depth == 1 && isColon(bytes, behind: end)
        if depth == 1, !isKey, isText(bytes, key) { return offset + 1..<min(end, bytes.count) }
        key = isKey ? offset + 1..<end : 0..<0
        offset = end
      default: break
      }
      offset += 1
    }
    return nil
  }

  /// The place of the quote that ends a string, or the end of the bytes.
  private static func endOfString(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var offset = start
    while true {
      offset = self.offset(ofEither: quote, backslash, in: bytes, from: offset)
      guard offset < bytes.count, bytes[offset] == backslash else { return offset }
      offset += 2
    }
  }

  private static func isColon(_ bytes: Span<UInt8>, behind quote: Int) -> Bool {
    var offset = quote + 1
    while offset < bytes.count, bytes[offset] == UInt8(ascii: " ") { offset += 1 }
    return offset < bytes.count && bytes[offset] == UInt8(ascii: ":")
  }

  private static func isText(_ bytes: Span<UInt8>, _ key: Range<Int>) -> Bool {
    let name = Array("text".utf8)
    return key.count == name.count
      && key.indices.allSatisfy { bytes[$0] == name[$0 - key.lowerBound] }
  }

  /// The first place of one of two bytes, or the end; eight bytes are looked at together.
  static func offset(
    ofEither first: UInt8,
    _ second: UInt8,
    in bytes: Span<UInt8>,
    from start: Int
  ) -> Int {
    let (firsts, seconds) = (
      UInt64(first) &* 0x0101_0101_0101_0101, UInt64(second) &* 0x0101_0101_0101_0101
    )
    var offset = start
    while offset <= bytes.count &- 8 {
      let word = bytes.extracting(offset..<offset &+ 8).word
      let found = Self.zeros(word ^ firsts) | Self.zeros(word ^ seconds)
      if found != 0 { return offset &+ found.trailingZeroBitCount &>> 3 }
      offset &+= 8
    }
    while offset < bytes.count, bytes[offset] != first, bytes[offset] != second { offset &+= 1 }
    return min(offset, bytes.count)
  }

  /// The top bit of each byte that is 0.
  private static func zeros(_ word: UInt64) -> UInt64 {
    let lowBits: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    return ~((word & lowBits) &+ lowBits | word | lowBits)
  }
}

// MARK: - Escapes

extension RecordText {
  private mutating func unescape(_ value: Span<UInt8>) {
    unescaped.removeAll(keepingCapacity: true)
    var offset = 0
    while offset < value.count {
      let end = Self.offset(ofEither: Self.backslash, Self.backslash, in: value, from: offset)
      unescaped.append(addingCapacity: end - offset) { output in
        for place in offset..<end { output.append(value[place]) }
      }
      offset = appendEscape(value, at: end)
    }
  }

  /// Appends what an escape stands for, and gives the place behind it.
  private mutating func appendEscape(_ value: Span<UInt8>, at backslash: Int) -> Int {
    guard backslash + 1 < value.count else { return value.count }
    switch value[backslash + 1] {
    case UInt8(ascii: "n"): unescaped.append(UInt8(ascii: "\n"))
    case UInt8(ascii: "t"): unescaped.append(UInt8(ascii: "\t"))
    case UInt8(ascii: "r"): unescaped.append(UInt8(ascii: "\r"))
    case UInt8(ascii: "b"), UInt8(ascii: "f"): unescaped.append(UInt8(ascii: " "))
    case UInt8(ascii: "u"): return appendCodeUnits(value, at: backslash)
    case let byte: unescaped.append(byte)
    }
    return backslash + 2
  }

  /// Appends the scalar of `\uXXXX`, of two such when it is written as a pair of surrogates.
  private mutating func appendCodeUnits(_ value: Span<UInt8>, at backslash: Int) -> Int {
    var units: [UInt16] = []
    var offset = backslash
    while units.count < 2, let unit = Self.codeUnit(value, at: offset) {
      units.append(unit)
      offset += 6
      if !UTF16.isLeadSurrogate(unit) { break }
    }
    unescaped += Array(String(decoding: units, as: UTF16.self).utf8)
    return max(offset, backslash + 2)
  }

  private static func codeUnit(_ value: Span<UInt8>, at backslash: Int) -> UInt16? {
    guard backslash + 6 <= value.count, value[backslash] == Self.backslash,
      value[backslash + 1] == UInt8(ascii: "u")
    else { return nil }
    let digits = (2..<6).map { value[backslash + $0] }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}

extension Span<UInt8> {
  /// The first eight bytes as a number, the first byte lowest.
  fileprivate var word: UInt64 {
    var word = UInt64(self[0]) | UInt64(self[1]) &<< 8
    word |= UInt64(self[2]) &<< 16 | UInt64(self[3]) &<< 24
    word |= UInt64(self[4]) &<< 32 | UInt64(self[5]) &<< 40
    return word | UInt64(self[6]) &<< 48 | UInt64(self[7]) &<< 56
  }
}
