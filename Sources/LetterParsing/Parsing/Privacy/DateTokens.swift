/// A line as runs of digits and runs of letters, for finding dates whatever stands between them.
struct DateTokens {
  private struct Token {
    var bytes: Range<Int>
    /// The value of a run of at most eight digits.
    var number: Int?
  }

  private var text: [UInt8]
  private var tokens: [Token] = []

  var count: Int { tokens.count }

  init(_ line: [UInt8]) {
    text = Self.plain(line)
    var index = 0
    while index < text.count {
      let isDigit = text[index].isASCIIDigit
      guard isDigit || Self.isLetter(text[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < text.count, isDigit ? text[index].isASCIIDigit : Self.isLetter(text[index]) {
        index += 1
      }
      let number = isDigit && index - start <= 8 ? Self.value(text[start..<index]) : nil
      tokens.append(Token(bytes: start..<index, number: number))
    }
  }

  /// Digits in the token, or letters.
  func width(_ index: Int) -> Int { index < tokens.count ? tokens[index].bytes.count : 0 }

  func number(_ index: Int) -> Int? { index < tokens.count ? tokens[index].number : nil }

  /// A run of at most twelve letters, in lower case.
  func word(_ index: Int) -> String? {
    guard tokens.indices.contains(index), tokens[index].bytes.count <= 12,
      Self.isLetter(text[tokens[index].bytes.lowerBound])
    else { return nil }
    return String(decoding: text[tokens[index].bytes], as: UTF8.self)
  }

  /// The token behind a number and the `st`, `nd`, `rd` or `th` that may follow it.
  func afterOrdinal(_ index: Int) -> Int {
    let endings = ["st", "nd", "rd", "th"]
    return word(index + 1).map(endings.contains) == true ? index + 2 : index + 1
  }

  /// The one mark of a date that stands before a token, spaces beside it left out.
  func mark(_ index: Int) -> UInt8? {
    guard index > 0, index < tokens.count else { return nil }
    let gap = text[tokens[index - 1].bytes.upperBound..<tokens[index].bytes.lowerBound]
    guard (1...3).contains(gap.count) else { return nil }
    let marks = gap.filter { $0 != Byte.space }
    guard let mark = marks.first else { return gap.count == 1 ? Byte.space : nil }
    return marks.count == 1 && "/.-\\_".utf8.contains(mark) ? mark : nil
  }

  /// Whether a token is a word that announces a birth date: `born`, `DOB`, `d.o.b.`, `birth`.
  func namesBirth(_ index: Int) -> Bool {
    switch word(index) {
    case "born", "dob", "birth", "birthdate", "birthday": true
    case "b": word(index - 1) == "o" && word(index - 2) == "d"
    default: false
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte >= 0x80 }

  private static func value(_ digits: ArraySlice<UInt8>) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Lower case, with dashes, apostrophes, no-break spaces and full-width digits as ASCII has them.
  private static func plain(_ line: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(line.count)
    var index = 0
    while index < line.count {
      let byte = line[index]
      if byte >= 0x80, let mark = plainMark(line, at: index) {
        out.append(mark.byte)
        index += mark.length
      } else {
        out.append(byte.isASCIIUppercase ? byte | 0x20 : byte)
        index += 1
      }
    }
    return out
  }

  private static func plainMark(_ line: [UInt8], at index: Int) -> (byte: UInt8, length: Int)? {
    if line[index] == 0xC2, index + 1 < line.count, line[index + 1] == 0xA0 {
      return (Byte.space, 2)
    }
    guard index + 2 < line.count else { return nil }
    switch (line[index], line[index + 1], line[index + 2]) {
    case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x88, 0x92): return (Byte.hyphen, 3)
    case (0xE2, 0x80, 0x98...0x9B): return (UInt8(ascii: "'"), 3)
    case (0xE2, 0x81, 0x84), (0xE2, 0x88, 0x95): return (UInt8(ascii: "/"), 3)
    // U+FF0D to U+FF19: full-width hyphen, full stop, slash and digits.
    case (0xEF, 0xBC, let last) where (0x8D...0x99).contains(last): return (last - 0x60, 3)
    default: return nil
    }
  }
}
