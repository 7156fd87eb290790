import TextAnalysis

/// The words and phrases of up to three words that a passage holds, each once.
///
/// Words are compared as written, folded; a phrase stands within one sentence and neither begins
/// nor ends with a word that says nothing.
struct PhraseSets {
  /// One to three words, by their numbers among the words that were met.
  struct Phrase: Hashable {
    fileprivate(set) var first: WordID
    fileprivate var second: WordID?
    fileprivate var third: WordID?
  }

  private var buffer = TokenBuffer()
  /// By the number of a word, whether a phrase may begin and end with it.
  private var isTelling: [Bool] = []

  /// - Parameter lengths: how many words a phrase may have, within 1 to 3.
  mutating func phrases(of text: String, lengths: ClosedRange<Int>) -> Set<Phrase> {
    var phrases: Set<Phrase> = []
    forEachPhrase(of: text, lengths: lengths) { phrases.insert($0) }
    return phrases
  }

  /// Gives the phrases of a text, each as often as it stands there.
  ///
  /// - Parameters:
  ///   - lengths: how many words a phrase may have, within 1 to 3.
  ///   - mayBegin: whether phrases that begin with a word are of interest.
  mutating func forEachPhrase(
    of text: String,
    lengths: ClosedRange<Int>,
    where mayBegin: (WordID) -> Bool = { _ in true },
    _ body: (Phrase) -> Void
  ) {
    Analyzer.english.analyze(Array(text.utf8), into: &buffer)
    for number in isTelling.count..<max(isTelling.count, buffer.lexicon.count) {
      isTelling.append(PhraseSets.isTelling(Array(buffer.lexicon.term(at: number))))
    }
    let entries = buffer.entries.filter { !$0.isJoined }
    for start in entries.indices
    where isTelling[entries[start].word.index] && mayBegin(entries[start].word) {
      for length in lengths where start + length <= entries.count {
        let last = entries[start + length - 1]
        guard last.sentence == entries[start].sentence, isTelling[last.word.index] else { continue }
        body(
          Phrase(
            first: entries[start].word,
            second: length > 1 ? entries[start + 1].word : nil,
            third: length > 2 ? entries[start + 2].word : nil
          )
        )
      }
    }
  }

  /// The words of a phrase that these sets gave.
  func text(of phrase: Phrase) -> String {
    [phrase.first, phrase.second, phrase.third].compactMap(\.self)
      .map { String(decoding: buffer.lexicon.term($0), as: UTF8.self) }.joined(separator: " ")
  }

  private static func isTelling(_ term: [UInt8]) -> Bool {
    let word = String(decoding: term, as: UTF8.self)
    return term.count > 1 && !emptyWords.contains(word)
      && word.unicodeScalars.contains(where: \.properties.isAlphabetic)
  }

  /// Words of grammar, which begin and end no phrase.
  private static let emptyWords: Set<String> = [
    "a", "about", "all", "also", "an", "and", "any", "are", "as", "at", "be", "been", "being",
    "both", "but", "by", "can", "do", "does", "each", "ensure", "following", "for", "from", "had",
    "has", "have", "how", "if", "in", "including", "into", "is", "it", "its", "many", "may", "more",
    "most", "no", "not", "of", "on",
    "or", "other", "our", "out", "should", "so", "some", "such", "than", "that", "the", "their",
    "them", "then", "there", "these", "they", "this", "those", "to", "too", "very", "was", "we",
    "well", "were", "what", "when", "where", "which", "while", "who", "will", "with", "within",
    "would", "you", "your",
  ]
}
