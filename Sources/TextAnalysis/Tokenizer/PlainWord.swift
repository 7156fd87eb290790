/// A word of one to sixteen ASCII letters and digits with no character beside it that only the
/// rules of Unicode, or those of initialisms and numbers, can tell from a border.
///
/// Nine words in ten are such. They are read eight bytes at a time.
struct PlainWord {
  /// The word in small letters.
  let key: WordKey
  let shape: WordShape
  let end: Int

  /// The word that begins at an offset inside the text; `nil` when it is not plain.
  @inline(__always)
  init?(_ text: Span<UInt8>, at start: Int) {
    let first = EightBytes(text, at: start)
    if first.wordLength < 8 {
      end = start &+ first.wordLength
      guard end > start, Self.isBorder(text, end) else { return nil }
      key = WordKey(low: first.smallLetters, high: 0, length: first.wordLength)
      shape = Self.shape(of: key, first.letters, first.capitals)
    } else {
      let second = EightBytes(text, at: start &+ 8)
      end = start &+ 8 &+ second.wordLength
      guard end >= text.count || !text[end].isWordByte, Self.isBorder(text, end) else {
        return nil
      }
      key = WordKey(low: first.smallLetters, high: second.smallLetters, length: end &- start)
      shape = Self.shape(
        of: key,
        // A bit for a letter of either half.
        first.letters | second.letters &>> 1,
        first.capitals | second.capitals &>> 1
      )
    }
  }

  /// Whether a word surely ends before an offset, at which there is no letter or digit.
  @inline(__always)
  private static func isBorder(_ text: Span<UInt8>, _ end: Int) -> Bool {
    guard end < text.count else { return true }
    let mark = text[end]
    if mark == .space { return true }
    guard mark < 0x80 else { return false }
    guard mark.isWordMark, end &+ 1 < text.count else { return true }
    return text[end &+ 1] < 0x80 && !text[end &+ 1].isWordByte
  }

  /// The shape of a word by a bit for each letter and for each capital.
  @inline(__always)
  private static func shape(of key: WordKey, _ letters: UInt64, _ capitals: UInt64) -> WordShape {
    guard capitals != 0 else {
      return WordShape(style: letters == 0 ? .number : .mixed, acronymLength: 0)
    }
    let last = Int(key.length) &- 1
    let lastBit = last < 8 ? 8 &* last &+ 7 : 8 &* (last &- 8) &+ 6
    let endsInCapital = capitals &>> UInt64(lastBit) & 1 == 1
    return WordShape(
      length: Int(key.length),
      capitalCount: capitals.nonzeroBitCount,
      digitCount: Int(key.length) &- letters.nonzeroBitCount,
      first: key.first,
      endsInSmallS: key.last == UInt8(ascii: "s") && !endsInCapital
    )
  }
}

/// Eight bytes of a text, looked at together, as far as they are letters and digits.
///
/// The high bit of each byte of a mask answers for that byte of the text, the first byte lowest.
private struct EightBytes {
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// How many of the first bytes are letters and digits.
  let wordLength: Int
  /// These bytes, with zeros behind them.
  let smallLetters: UInt64
  /// Of these bytes, the letters, small or not.
  let letters: UInt64
  let capitals: UInt64

  /// The bytes from an offset on, with zeros behind the end of the text.
  @inline(__always)
  init(_ text: Span<UInt8>, at offset: Int) {
    let bytes = text.eightBytes(at: offset)
    let low = bytes & ~Self.highBits
    let small = low | 0x2020_2020_2020_2020
    // Each sum carries into the high bit of its byte, and no further, from a certain byte on.
    let fromA = small &+ 0x1F1F_1F1F_1F1F_1F1F
    let aboveZ = small &+ 0x0505_0505_0505_0505
    let from0 = low &+ 0x5050_5050_5050_5050
    let above9 = low &+ 0x4646_4646_4646_4646
    let letters = fromA & ~aboveZ & ~bytes & Self.highBits
    let digits = from0 & ~above9 & ~bytes & Self.highBits
    let others = ~(letters | digits) & Self.highBits
    wordLength = others.trailingZeroBitCount &>> 3
    // All bits below the first high bit of another byte; all bits when there is none.
    let word = others & (0 &- others) &- 1
    let mask = others == 0 ? UInt64.max : word &>> 7
    self.letters = letters & mask
    capitals = letters & ~(bytes &<< 2) & mask
    smallLetters = (bytes | capitals &>> 2) & mask
  }
}
