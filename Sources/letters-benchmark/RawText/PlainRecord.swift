/// An object of one line whose members are strings and whole numbers, one of them `text`: what a
/// few passes over the bytes tell apart from everything that needs a decoder.
struct PlainRecord {
  /// Where the text stands in the line, between its quotation marks.
  let text: Range<Int>
  /// Whether the text holds backslashes.
  let hasEscapes: Bool

  /// Reads a line; `nil` when it is not plain.
  init?(_ line: Span<UInt8>) {
    var scan = RecordScan()
    var found: JSONString?
    guard scan.take("{", in: line) else { return nil }
    repeat {
      guard let name = scan.takeString(in: line), !name.isSpecial, scan.take(":", in: line) else {
        return nil
      }
      let isText = Self.isText(line.extracting(name.range))
      if let value = scan.takeString(in: line) {
        guard isText || !value.isSpecial else { return nil }
        // Of a member that stands there twice, a decoder decides.
        guard !isText || found == nil else { return nil }
        if isText { found = value }
      } else {
        guard !isText, scan.takeWholeNumber(in: line) else { return nil }
      }
    } while scan.take(",", in: line)
    guard scan.take("}", in: line), scan.isAtEnd(of: line), let found else { return nil }
    if found.isBeyondASCII, !UTF8Check.isValid(line.extracting(found.range)) { return nil }
    text = found.range
    hasEscapes = found.hasEscapes
  }

  private static func isText(_ name: Span<UInt8>) -> Bool {
    name.count == 4 && name.eightBytes(at: 0) == 0x7478_6574
  }

  /// Puts the text in place of some bytes; `false` when an escape is not one of a single letter.
  func unescape(_ line: Span<UInt8>, into bytes: inout [UInt8]) -> Bool {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: repeatElement(0, count: text.count))
    guard let count = Self.unescape(line.extracting(text), into: &bytes) else { return false }
    bytes.removeLast(text.count - count)
    return true
  }

  /// Gives the number of bytes that the front of the target holds then.
  private static func unescape(_ text: Span<UInt8>, into bytes: inout [UInt8]) -> Int? {
    var target = bytes.mutableSpan
    var count = 0
    var place = 0
    while place < text.count {
      let word = text.eightBytes(at: place)
      let marks = ByteMask.places(of: UInt8(ascii: "\\"), in: word)
      let plainCount = marks == 0 ? 8 : ByteMask.first(marks)
      if plainCount > 0, place <= text.count &- 8 {
        // What stands behind the plain bytes is written over.
        target.store(word, at: count)
        count &+= plainCount
        place &+= plainCount
        continue
      }
      var byte = text[place]
      if byte == UInt8(ascii: "\\") {
        place &+= 1
        guard place < text.count, let character = character(escapedBy: text[place]) else {
          return nil
        }
        byte = character
      }
      target[count] = byte
      count &+= 1
      place &+= 1
    }
    return count
  }

  private static func character(escapedBy letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
    case UInt8(ascii: "n"): UInt8(ascii: "\n")
    case UInt8(ascii: "r"): UInt8(ascii: "\r")
    case UInt8(ascii: "t"): UInt8(ascii: "\t")
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    default: nil
    }
  }
}

/// A string of a line of JSON.
private struct JSONString {
  /// What stands between the quotation marks.
  let range: Range<Int>
  let hasEscapes: Bool
  let isBeyondASCII: Bool

  var isSpecial: Bool { hasEscapes || isBeyondASCII }
}

/// Goes through a line of JSON from front to back, with no white space but spaces.
private struct RecordScan {
  /// More could be too great for a decoder.
  private static let mostDigits = 18

  /// The next byte.
  private var offset = 0

  mutating func isAtEnd(of line: Span<UInt8>) -> Bool {
    skipSpaces(in: line)
    return offset == line.count
  }

  /// Takes a mark if it comes next.
  mutating func take(_ mark: Unicode.Scalar, in line: Span<UInt8>) -> Bool {
    skipSpaces(in: line)
    guard offset < line.count, line[offset] == UInt8(ascii: mark) else { return false }
    offset += 1
    return true
  }

  /// Takes a string if one comes next that ends and holds no control characters.
  mutating func takeString(in line: Span<UInt8>) -> JSONString? {
    guard take("\"", in: line) else { return nil }
    let start = offset
    var hasEscapes = false
    var beyondASCII: UInt64 = 0
    while offset < line.count {
      let word = line.eightBytes(at: offset)
      let marks =
        ByteMask.places(of: UInt8(ascii: "\""), in: word)
        | ByteMask.places(of: UInt8(ascii: "\\"), in: word)
        | ByteMask.places(below: UInt8(ascii: " "), in: word)
      guard marks != 0 else {
        beyondASCII |= ByteMask.placesBeyondASCII(in: word)
        offset &+= 8
        continue
      }
      beyondASCII |= ByteMask.placesBeyondASCII(in: word) & ByteMask.before(marks)
      offset &+= ByteMask.first(marks)
      guard offset < line.count else { return nil }
      switch line[offset] {
      case UInt8(ascii: "\""):
        offset &+= 1
        return JSONString(
          range: start..<offset - 1,
          hasEscapes: hasEscapes,
          isBeyondASCII: beyondASCII != 0
        )
      case UInt8(ascii: "\\"):
        // What is escaped may be a quotation mark; of ASCII it is in any case.
        guard offset + 1 < line.count, line[offset + 1] < 0x80 else { return nil }
        hasEscapes = true
        offset &+= 2
      default: return nil
      }
    }
    return nil
  }

  /// Takes a whole number, as it is written in JSON, if one comes next.
  mutating func takeWholeNumber(in line: Span<UInt8>) -> Bool {
    _ = take("-", in: line)
    let start = offset
    while offset < line.count, line[offset] &- UInt8(ascii: "0") < 10 { offset += 1 }
    let count = offset - start
    return count > 0 && count <= Self.mostDigits && (count == 1 || line[start] != UInt8(ascii: "0"))
  }

  private mutating func skipSpaces(in line: Span<UInt8>) {
    while offset < line.count, line[offset] == UInt8(ascii: " ") { offset += 1 }
  }
}
