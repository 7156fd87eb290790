/// A word of a text, as written and as recognisers compare it.
struct Word: Sendable {
  /// With its punctuation.
  var raw: Substring
  /// Folded, without the punctuation around it: `(Ofsted),` is `ofsted`.
  var key: String

  var startsUppercase: Bool {
    if let first = raw.utf8.first, first.isASCIILetter { return first.isASCIIUppercase }
    return raw.unicodeScalars.first { $0.properties.isAlphabetic }?.properties.isUppercase ?? false
  }

  /// The last mark stuck to the word, quotes and brackets aside.
  var mark: Character?

  var isAllDigits: Bool { !key.isEmpty && key.utf8.allSatisfy(\.isASCIIDigit) }
}

enum Words {
  /// Longer texts are read to this many bytes: fields stand near the start of what holds them.
  private static let limit = 20_000

  static func split(_ text: String) -> [Word] {
    let end = text.utf8.index(
      text.utf8.startIndex,
      offsetBy: limit,
      limitedBy: text.utf8.endIndex
    )
    return text.utf8[..<(end ?? text.utf8.endIndex)].split(separator: Byte.space)
      .map { word(Substring($0)) }
  }

  private static func word(_ raw: Substring) -> Word {
    let folded = Array(Folding.folded(raw).utf8)
    var end = folded.count
    while end > 0, isPunctuation(folded[end - 1]) { end -= 1 }
    var start = 0
    while start < end, isPunctuation(folded[start]) { start += 1 }
    let key = start < end ? folded[start..<end] : folded[...]
    let mark = folded.last { !"'\")*]".utf8.contains($0) }
    return Word(
      raw: raw,
      key: String(decoding: key, as: UTF8.self),
      mark: mark.flatMap { isPunctuation($0) ? Character(Unicode.Scalar($0)) : nil }
    )
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\""), UInt8(ascii: "'"),
      UInt8(ascii: "*"):
      true
    default: false
    }
  }

  /// The words as they were, with single spaces.
  static func joined(_ words: some Sequence<Word>) -> String {
    words.map { String($0.raw) }.joined(separator: " ")
  }

  /// Cuts words into sentences: after `.`, `?` or `!` before a capital, a number or a quote.
  static func sentences(_ words: [Word]) -> [ArraySlice<Word>] {
    var result: [ArraySlice<Word>] = []
    var start = 0
    for index in words.indices {
      let isLast = index == words.count - 1
      guard isLast || ends(words[index], before: words[index + 1]) else { continue }
      result.append(words[start...index])
      start = index + 1
    }
    return result
  }

  private static let abbreviations: Set<String> = [
    "mr", "mrs", "ms", "dr", "st", "no", "e.g", "i.e", "eg", "ie", "rev", "prof", "hon", "vs",
  ]

  private static func ends(_ word: Word, before next: Word) -> Bool {
    guard let mark = word.mark, ".?!".contains(mark), !abbreviations.contains(word.key),
      word.key.utf8.count > 1 || word.isAllDigits, let first = next.raw.first
    else { return false }
    return first.isUppercase || first.isNumber || "‘“'\"(".contains(first)
  }
}
