/// The marks that begin a list item.
enum Bullets {
  struct Mark: Equatable {
    enum Style: Equatable {
      /// A sign, named by its scalar value: items of one list share it.
      case glyph(UInt32)
      /// `1.`, `1)` or `(1)`.
      case number(Int)
      /// `a)`, `(a)`, `ii)`, `a.` or `ii.`.
      case letter
      /// A number and nothing after it: `2 To offer …`.
      case bareNumber(Int)

      var number: Int? {
        switch self {
        case .number(let value), .bareNumber(let value): value
        case .glyph, .letter: nil
        }
      }
    }

    var style: Style
    /// Bytes of the line that the mark takes, the space after it included.
    var length: Int
    /// Whether the line holds nothing else: the text is on the next one.
    var isAlone: Bool
    /// What a letter counts as, if it is one: `i` is the ninth of its kind, or the first.
    var letterValues: [Int] = []
    /// Whether a full stop closes the letter, as it does many an abbreviation.
    var isStopped = false
  }

  /// The mark at the start of a line.
  ///
  /// A dash or number that begins a wrapped line looks the same; the caller knows the context.
  static func mark(of line: TextLine) -> Mark? {
    let text = line.text
    guard let first = text.first else { return nil }
    if let spoilt = spoiltMark(text) { return spoilt }
    if first.isASCIIDigit { return numberMark(text, from: 0, opening: false) }
    if first == UInt8(ascii: "(") { return numberMark(text, from: 1, opening: true) }
    if let glyph = glyphMark(text) { return glyph }
    return first.isASCIILetter ? letterMark(text, from: 0, opening: false) : nil
  }

  /// An item without the box of a task, `[ ]` or `[x]`.
  static func withoutBox(_ item: TextLine) -> TextLine {
    guard item.text.count > 4, item.text[0] == Byte.openBracket,
      " xX".utf8.contains(item.text[1]), item.text[2] == Byte.closeBracket,
      item.text[3] == Byte.space
    else { return item }
    return item.dropping(4)
  }

  /// A `•` that another program wrote as letters: `&bull;`, `â€¢`.
  private static func spoiltMark(_ text: [UInt8]) -> Mark? {
    guard text[0] == UInt8(ascii: "&") || text[0] == 0xC3 else { return nil }
    for form in spoiltForms where text.starts(with: form) {
      if text.count == form.count { return alone(0x2022, form.count) }
      let length = form.count + (text[form.count] == Byte.space ? 1 : 0)
      return Mark(style: .glyph(0x2022), length: length, isAlone: false)
    }
    return nil
  }

  private static let spoiltForms = ["&bull;", "&#8226;", "&#x2022;", "&middot;", "â€¢"].map {
    Array($0.utf8)
  }

  private static func glyphMark(_ text: [UInt8]) -> Mark? {
    guard let (value, length) = firstScalar(text) else { return nil }
    let isAlone = text.count == length
    let hasSpace = !isAlone && text[length] == Byte.space
    switch value {
    case 0x2A, 0x2B, 0x2D, 0x2010...0x2015, 0x2190...0x2194, 0x21D2, 0x2212, 0x2500:
      // Signs that also stand inside sentences and words need the space.
      guard hasSpace else { return isAlone ? alone(value, length) : nil }
    case 0x6F, 0x71, 0x76, 0xA7, 0xBB, 0xD8, 0xFC, 0xFFFD:
      // `o` is Word's second level; `q`, `v`, `§`, `Ø` and `ü` are what is left of signs of Wingdings
      // where the font was lost.
      guard hasSpace else { return nil }
    case 0xB7, 0x2022, 0x2023, 0x2043, 0x2219, 0x23AF, 0x25A0...0x25FF, 0x2605...0x2606, 0x2666,
      0x2713...0x2718, 0x2756, 0x27A2, 0x27A4, 0xF000...0xF0FF:
      if isAlone { return alone(value, length) }
    default:
      return nil
    }
    return Mark(style: .glyph(value), length: length + (hasSpace ? 1 : 0), isAlone: false)
  }

  private static func alone(_ value: UInt32, _ length: Int) -> Mark {
    Mark(style: .glyph(value), length: length, isAlone: true)
  }

  private static func firstScalar(_ text: [UInt8]) -> (value: UInt32, length: Int)? {
    guard let first = text.first else { return nil }
    if first < 0x80 { return (UInt32(first), 1) }
    guard let (scalar, length) = UTF8Decoder.decode(text, at: 0, end: text.count) else {
      return nil
    }
    return (scalar.value, length)
  }

  private static func numberMark(_ text: [UInt8], from start: Int, opening: Bool) -> Mark? {
    var index = start
    var value = 0
    while index < text.count, index - start < 3, text[index].isASCIIDigit {
      value = value * 10 + Int(text[index] - 0x30)
      index += 1
    }
    guard index > start else {
      return opening ? letterMark(text, from: start, opening: true) : nil
    }
    // Years and amounts are no list numbers.
    guard index - start <= 2, index < text.count else { return nil }
    if text[index] == Byte.space, !opening {
      let next = index + 1 < text.count ? text[index + 1] : 0
      guard next.isASCIIUppercase else { return nil }
      return Mark(style: .bareNumber(value), length: index + 1, isAlone: false)
    }
    let isClosed =
      text[index] == Byte.closeParenthesis
      || (!opening && text[index] == UInt8(ascii: "."))
    guard isClosed else { return nil }
    return finish(.number(value), text, after: index + 1)
  }

  private static func letterMark(_ text: [UInt8], from start: Int, opening: Bool) -> Mark? {
    var index = start
    while index < text.count, index - start < 4, text[index].isASCIILetter { index += 1 }
    let word = text[start..<index]
    let isNumeral = word.allSatisfy { "ivx".utf8.contains($0) }
    guard word.count == 1 || (isNumeral && !word.isEmpty), index < text.count else { return nil }
    // `A. Sample` is a name.
    let isStopped =
      !opening && text[index] == UInt8(ascii: ".") && !word.contains(where: \.isASCIIUppercase)
      && index + 1 < text.count
    guard isStopped || text[index] == Byte.closeParenthesis else { return nil }
    var mark = finish(.letter, text, after: index + 1)
    mark?.letterValues = letterValues(word)
    mark?.isStopped = isStopped
    return mark
  }

  /// The place of a letter in the alphabet, and that of a numeral up to fifteen.
  private static func letterValues(_ word: ArraySlice<UInt8>) -> [Int] {
    let text = String(decoding: word.map { $0 | 0x20 }, as: UTF8.self)
    let numeral = numerals.firstIndex(of: text).map { $0 + 1 }
    let letter = word.count == 1 ? word.first.map { Int($0 | 0x20) - 0x60 } : nil
    return [numeral, letter].compactMap { $0 }
  }

  private static let numerals = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
  ]

  private static func finish(_ style: Mark.Style, _ text: [UInt8], after index: Int) -> Mark? {
    if index == text.count { return Mark(style: style, length: index, isAlone: true) }
    guard text[index] == Byte.space else { return nil }
    return Mark(style: style, length: index + 1, isAlone: false)
  }
}
