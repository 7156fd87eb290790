import Search

/// Tells names that are typed in small letters from words, by how the letters write them.
///
/// Who types on a telephone writes *caseloads bradford*. What hardly ever stands in small letters in the
/// letters is the name; *reading* does stand there.
final class SmallLetters: Sendable {
  /// Of so many passages that have the words, spread over all, the text is read.
  private static let sampleSize = 20
  /// At most this share of a name's places may be in small letters.
  private static let greatestShare = 0.1

  private let recent = RecentAnswers<String, Bool>()

  /// Whether words stand in capitals wherever the letters have them, or nearly.
  func areSeldom(_ words: String, _ searcher: LetterSearcher) throws -> Bool {
    try recent.answer(to: words.lowercased()) { try Self.areSeldom($0, searcher) }
  }

  private static func areSeldom(_ words: String, _ searcher: LetterSearcher) throws -> Bool {
    let phrase = try searcher.compile(.phrase(QuotedPhrase(words))).query()
    let found = try searcher.searcher.matches(phrase)
    let wanted = Array(words.utf8)
    var small = 0
    var all = 0
    for document in stride(from: 0, to: found.count, by: found.count / sampleSize + 1) {
      let text = try searcher.index.passage(found[document]).text
      let initials = initials(of: wanted, in: Array(text.utf8))
      all += initials.count
      small += initials.count { $0 == wanted[0] }
    }
    return Double(small) <= greatestShare * Double(all)
  }

  /// The first byte of each place where a text has words, in any case.
  ///
  /// Passages are not analysed for it, which takes ten times as long.
  private static func initials(of words: [UInt8], in text: [UInt8]) -> [UInt8] {
    guard !words.isEmpty, text.count >= words.count else { return [] }
    return (0...text.count - words.count).compactMap { start in
      let end = start + words.count
      guard start == 0 || !isLetter(text[start - 1]), end == text.count || !isLetter(text[end]),
        zip(text[start..<end], words).allSatisfy({ small($0) == $1 })
      else { return nil }
      return text[start]
    }
  }

  private static func small(_ byte: UInt8) -> UInt8 { isLetter(byte) ? byte | 0x20 : byte }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}

extension LetterSearcher {
  /// The passages of letters to the body that plain words mean by a whole name.
  ///
  /// `nil` where they are no name, or are more likely the words that they are.
  func passages(ofBody name: PlainName, in field: String) throws -> Query? {
    guard name.isTelling(in: field) || name.isTellingInSmallLetters(in: field),
      let passages = try wholeValue(of: name, in: field)
    else { return nil }
    return try isTelling(name, in: field) ? passages : nil
  }

  /// Whether a name of the field may be meant, in small letters, too.
  func isTelling(_ name: PlainName, in field: String) throws -> Bool {
    try name.isTelling(in: field)
      || name.isTellingInSmallLetters(in: field) && smallLetters.areSeldom(name.text, self)
  }
}
