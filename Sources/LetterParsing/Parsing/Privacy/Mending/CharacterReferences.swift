/// Characters that a text holds by name or number, as pages do: `Ada&nbsp;Example`, `3&#47;4&#47;1897`.
///
/// The form serves finding what is about children only; what is kept of a letter is its own text.
enum CharacterReferences {
  private static let mark = UInt8(ascii: "&")
  /// Bytes of one, with both its marks.
  private static let longest = 10

  /// Whether one begins at a byte of a text.
  static func begins(in text: [UInt8], at index: Int) -> Bool {
    text[index] == mark && character(in: text, at: index) != nil
  }

  /// The text with the characters that are meant; no space stands beside another one that was.
  static func read(_ text: [UInt8]) -> [UInt8] {
    text.contains(mark) ? parts(of: text).text : text
  }

  /// The line with the characters that are meant, its tabs and gaps where they were.
  static func read(_ line: TextLine) -> TextLine {
    guard line.text.indices.contains(where: { begins(in: line.text, at: $0) }) else { return line }
    let (text, places) = parts(of: line.text)
    var result = line
    result.text = text
    result.folded = Folding.folded(text)
    result.tabs = line.tabs.map { places[$0] }
    result.segments = line.segments.compactMap { segment in
      guard segment.text.count == 1 else { return nil }
      let place = places[segment.text.lowerBound]
      return SourceSegment(text: place..<place + 1, source: segment.source)
    }
    return result
  }

  /// The characters and, for each byte of the text, where it stands among them.
  private static func parts(of text: [UInt8]) -> (text: [UInt8], places: [Int]) {
    var result: [UInt8] = []
    var places: [Int] = []
    var index = 0
    while index < text.count {
      let (bytes, end) = character(in: text, at: index) ?? ([text[index]], index + 1)
      let isSpaced = bytes == [Byte.space] && end > index + 1 && result.last == Byte.space
      places += Array(repeating: result.count - (isSpaced ? 1 : 0), count: end - index)
      if !isSpaced { result += bytes }
      index = end
    }
    return (result, places)
  }

  /// The bytes of the character that a reference stands for, and the index behind it.
  private static func character(in text: [UInt8], at start: Int) -> ([UInt8], end: Int)? {
    guard text[start] == mark,
      let end = text[start...].prefix(longest).firstIndex(of: UInt8(ascii: ";"))
    else { return nil }
    let name = String(decoding: text[(start + 1)..<end], as: UTF8.self)
    guard let scalar = named[name] ?? numbered(name) else { return nil }
    return (Array(String(scalar).utf8), end + 1)
  }

  private static func numbered(_ name: String) -> Unicode.Scalar? {
    guard name.first == "#" else { return nil }
    let digits = name.dropFirst()
    let isHex = digits.first == "x" || digits.first == "X"
    guard let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits),
      let scalar = Unicode.Scalar(value)
    else { return nil }
    // What looks like a tag is none.
    guard scalar != "<", scalar != ">" else { return nil }
    return scalar.value < 0x20 || scalar.properties.isWhitespace ? " " : scalar
  }

  private static let named: [String: Unicode.Scalar] = [
    "nbsp": " ", "ensp": " ", "emsp": " ", "thinsp": " ", "amp": "&", "quot": "\"", "apos": "'",
    "rsquo": "'", "lsquo": "'", "ndash": "-", "mdash": "-", "hyphen": "-", "dash": "-",
    "sol": "/", "frasl": "/", "bsol": "\\", "period": ".", "comma": ",", "colon": ":",
    "lpar": "(", "rpar": ")", "vert": "|", "verbar": "|", "eacute": "é", "egrave": "è",
    "aacute": "á", "iacute": "í", "oacute": "ó", "uacute": "ú", "ouml": "ö", "uuml": "ü",
    "auml": "ä", "ccedil": "ç", "ntilde": "ñ",
  ]
}
