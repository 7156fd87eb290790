import LetterParsing

/// The text of a file in UTF-8, whatever it was saved in.
///
/// Old word processors and spreadsheets save in Windows-1252, in which the curly quotes, dashes and
/// bullets of letters are single bytes that mean nothing in UTF-8; “Unicode” is UTF-16 to them, and
/// begins with a byte-order mark. The text is what offsets count in and what is shown; digests are of
/// the file's own bytes.
struct SourceText: Equatable {
  enum Encoding: Equatable {
    case utf8
    case windows1252
    case utf16
  }

  let utf8: [UInt8]
  let encoding: Encoding

  init(_ bytes: [UInt8]) {
    if let order = SourceText.markedOrder(bytes) {
      // What is no text stays as it is, and the parser says so.
      let text = SourceText.utf16(bytes, order)
      (utf8, encoding) = text.map { ($0, .utf16) } ?? (bytes, .utf8)
    } else if let text = SourceText.windows1252(bytes) {
      (utf8, encoding) = (text, .windows1252)
    } else {
      (utf8, encoding) = (bytes, .utf8)
    }
  }

  private enum ByteOrder {
    case little
    case big
  }

  /// The order that a byte-order mark of UTF-16 tells; `nil` without one.
  private static func markedOrder(_ bytes: [UInt8]) -> ByteOrder? {
    if bytes.starts(with: [0xFF, 0xFE]) { return .little }
    return bytes.starts(with: [0xFE, 0xFF]) ? .big : nil
  }

  /// The text behind a byte-order mark; `nil` when it is none, as other files begin with these two
  /// bytes by chance.
  private static func utf16(_ bytes: [UInt8], _ order: ByteOrder) -> [UInt8]? {
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      let pair = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return order == .little ? pair.1 << 8 | pair.0 : pair.0 << 8 | pair.1
    }
    let text = String(decoding: units, as: UTF16.self)
    return isText(text) ? Array(text.utf8) : nil
  }

  /// Whether nothing in the beginning of what was decoded tells that it never was text.
  ///
  /// Pairs of bytes by chance are mostly Chinese characters: among them, one in eight is none that
  /// text has. A line end, a space or a digit is in every text.
  private static func isText(_ text: String) -> Bool {
    let sample = text.unicodeScalars.prefix(4096)
    let strange = sample.count { scalar in
      switch scalar.properties.generalCategory {
      case .unassigned, .privateUse, .surrogate: true
      case .control: !(0x09...0x0D).contains(scalar.value)
      default: scalar == "\u{FFFD}"
      }
    }
    return sample.isEmpty
      || strange * 10 <= sample.count && !sample.contains("\0") && sample.contains(where: \.isASCII)
  }

  /// Text with bytes that are not UTF-8; `nil` when all of them are.
  ///
  /// Where most of the bytes above ASCII are UTF-8 all the same, as when two files were joined, or a
  /// byte-order mark says that they are, only the others are replaced.
  private static func windows1252(_ bytes: [UInt8]) -> [UInt8]? {
    // Of what is no text, the parser says so.
    guard String(validating: bytes, as: UTF8.self) == nil, LetterParser.isText(bytes) else {
      return nil
    }
    var wrong = 0
    var right = 0
    var index = 0
    while index < bytes.count {
      let length = sequenceLength(bytes, at: index)
      if length == 0 { wrong += 1 } else if length > 1 { right += 1 }
      index += max(1, length)
    }
    let isMostlyUTF8 = right > wrong || bytes.starts(with: [0xEF, 0xBB, 0xBF])
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + wrong * 2)
    index = 0
    while index < bytes.count {
      let length = sequenceLength(bytes, at: index)
      if length == 1 || (length > 1 && isMostlyUTF8) {
        text += bytes[index..<index + length]
        index += length
      } else {
        text += String(character(bytes[index])).utf8
        index += 1
      }
    }
    return text
  }

  /// The bytes of the UTF-8 sequence at an index, 0 when there is none.
  private static func sequenceLength(_ bytes: [UInt8], at index: Int) -> Int {
    if bytes[index] < 0x80 { return 1 }
    let end = min(index + 4, bytes.count)
    var decoder = Unicode.UTF8.ForwardParser()
    var rest = bytes[index..<end].makeIterator()
    guard case .valid(let scalar) = decoder.parseScalar(from: &rest) else { return 0 }
    return scalar.count
  }

  private static func character(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    return upperControls[Int(byte - 0x80)]
  }

  /// What Windows-1252 has in the place of the control characters of Latin 1.
  private static let upperControls: [Unicode.Scalar] = [
    "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž",
    "\u{FFFD}", "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{FFFD}",
    "ž", "Ÿ",
  ]
}
