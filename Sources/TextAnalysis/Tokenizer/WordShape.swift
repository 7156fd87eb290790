/// What a word's letters tell beside its term.
struct WordShape {
  /// Bytes of the term.
  var length = 0
  /// Bytes of the term that are an acronym; 0 when the word is none.
  var acronymLength = 0
  /// Whether every letter is a capital A to Z, and there is one.
  var isCapitals = false
  /// Whether the word has no letter.
  var isNumber = false
}

extension TokenBuffer {
  /// A longer term is cut, at the border of a character; its range stays whole.
  static let longestTerm = 255

  /// Appends the term of a word: small letters, no possessive, no apostrophes, no full stops
  /// within initialisms, no commas within numbers.
  mutating func appendTerm(_ bytes: Span<UInt8>, _ word: Range<Int>) -> WordShape {
    let start = terms.count
    let letters = word.lowerBound..<Self.endWithoutPossessive(bytes, word)
    var capitalCount = 0
    var digitCount = 0
    // One more than the longest, so that the cut sees whether it goes through a character.
    terms.append(addingCapacity: min(letters.count, Self.longestTerm + 1)) { output in
      for index in letters where !output.isFull {
        let byte = bytes[index]
        if byte.isSmallLetter {
          output.append(byte)
        } else if byte.isCapital {
          capitalCount += 1
          output.append(byte | 0x20)
        } else if byte.isDigit || byte == .fullStop && bytes[index - 1].isDigit {
          digitCount += 1
          output.append(byte)
        } else if !byte.isWordMark {
          output.append(byte)
        }
      }
    }
    if terms.count - start > Self.longestTerm { cutTerm(from: start) }
    return shape(ofTermAt: start, capitalCount: capitalCount, digitCount: digitCount)
  }

  private static func endWithoutPossessive(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Int {
    let end = word.upperBound
    guard word.count > 2, bytes[end - 2] == .apostrophe, bytes[end - 1] | 0x20 == UInt8(ascii: "s")
    else { return end }
    return end - 2
  }

  /// Cuts a term that is one byte too long, and the rest of the character that the cut goes through.
  private mutating func cutTerm(from start: Int) {
    var cut = terms.removeLast()
    while cut & 0xC0 == 0x80, terms.count > start { cut = terms.removeLast() }
  }

  /// An acronym has two to six capitals and digits, the first two of them not digits, and may have
  /// a small plural `s` behind it.
  private func shape(
    ofTermAt start: Int,
    capitalCount: Int,
    digitCount: Int
  ) -> WordShape {
    let length = terms.count - start
    let upright = capitalCount + digitCount
    var shape = WordShape(
      length: length,
      isCapitals: capitalCount > 0 && upright == length,
      isNumber: digitCount == length
    )
    let isPlural = upright == length - 1 && terms.last == UInt8(ascii: "s")
    let isAcronym =
      (shape.isCapitals || isPlural) && capitalCount >= 2 && upright <= 6
      && terms[start].isASCIILetter
    if isAcronym { shape.acronymLength = upright }
    return shape
  }
}
