/// The term of a word, folded letter by letter.
struct FoldedWord {
  private(set) var term: [UInt8] = []
  private var capitalCount = 0
  private var digitCount = 0
  private var endsInCapital = false

  var shape: WordShape {
    WordShape(
      length: term.count,
      capitalCount: capitalCount,
      digitCount: digitCount,
      first: term.first,
      endsInSmallS: term.last == UInt8(ascii: "s") && !endsInCapital
    )
  }

  /// Reads a word in place of the one before: small letters, no possessive, no apostrophes, no full
  /// stops within initialisms, no commas within numbers.
  mutating func read(_ bytes: Span<UInt8>, _ word: Range<Int>) {
    term.removeAll(keepingCapacity: true)
    capitalCount = 0
    digitCount = 0
    endsInCapital = false
    for index in word.lowerBound..<Self.endWithoutPossessive(bytes, word) {
      append(bytes[index], isInNumber: index > 0 && bytes[index - 1].isDigit)
      if term.count > TokenBuffer.longestTerm { return cutTerm() }
    }
  }

  private mutating func append(_ byte: UInt8, isInNumber: Bool) {
    if !byte.isWordMark { endsInCapital = byte.isCapital }
    if byte.isSmallLetter {
      term.append(byte)
    } else if byte.isCapital {
      capitalCount += 1
      term.append(byte | 0x20)
    } else if byte.isDigit || byte == .fullStop && isInNumber {
      digitCount += 1
      term.append(byte)
    } else if !byte.isWordMark {
      term.append(byte)
    }
  }

  private static func endWithoutPossessive(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Int {
    let end = word.upperBound
    guard word.count > 2, bytes[end - 2] == .apostrophe, bytes[end - 1] | 0x20 == UInt8(ascii: "s")
    else { return end }
    return end - 2
  }

  /// Cuts a term that is one byte too long, and the rest of the character that the cut goes through.
  private mutating func cutTerm() {
    var cut = term.removeLast()
    while cut & 0xC0 == 0x80, !term.isEmpty { cut = term.removeLast() }
  }
}

extension TokenBuffer {
  /// A longer term is cut, at the border of a character; its range stays whole.
  static let longestTerm = 255
}
