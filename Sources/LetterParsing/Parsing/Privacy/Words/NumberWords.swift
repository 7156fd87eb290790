/// Numbers in words, up to the age of a child.
enum NumberWords {
  /// Numbers in words, up to the age of a child.
  static func number(_ word: some StringProtocol) -> Int? { numbers[Array(word.utf8)] }

  private static let numbers: [[UInt8]: Int] = {
    let words = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    ]
    return Dictionary(
      uniqueKeysWithValues: words.enumerated().map { (Array($1.utf8), $0 + 1) }
    )
  }()

  /// Whether a word of a text is one.
  static func areFound(in text: [UInt8]) -> Bool {
    var start = 0
    for index in 0...text.count {
      if index < text.count, text[index].isASCIILetter { continue }
      // The first letters of the numbers, so that most words cost nothing.
      if (3...9).contains(index - start), "oOtTfFsSeEnN".utf8.contains(text[start]),
        numbers[text[start..<index].map { $0 | 0x20 }] != nil
      {
        return true
      }
      start = index + 1
    }
    return false
  }
}
