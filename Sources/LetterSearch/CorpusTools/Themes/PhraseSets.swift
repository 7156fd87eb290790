import TextAnalysis

/// The words and phrases of up to three words that a passage holds, each once.
///
/// Words are compared as written, folded; a phrase stands within one sentence, no comma, colon or
/// bracket in it, and neither begins nor ends with a word that says nothing.
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
    let bytes = Array(text.utf8)
    Analyzer.english.analyze(bytes, into: &buffer)
    for number in isTelling.count..<max(isTelling.count, buffer.lexicon.count) {
      isTelling.append(PhraseSets.isTelling(Array(buffer.lexicon.term(at: number))))
    }
    let entries = buffer.entries.filter { !$0.isJoined }
    // By the place of a word: of the first one of those that no comma or bracket sets apart.
    var starts = Array(entries.indices)
    for place in entries.indices.dropFirst() {
      let end = entries[place].range.lowerBound
      let gap = bytes[min(entries[place - 1].range.upperBound, end)..<end]
      if !gap.contains(where: Self.separators.contains) { starts[place] = starts[place - 1] }
    }
    for start in entries.indices
    where isTelling[entries[start].word.index] && mayBegin(entries[start].word) {
      for length in lengths where start + length <= entries.count {
        let last = entries[start + length - 1]
        guard last.sentence == entries[start].sentence, isTelling[last.word.index],
          starts[start + length - 1] == starts[start]
        else { continue }
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

  /// Signs that set words apart within a sentence.
  private static let separators = Set(",;:()[]".utf8)

  /// The words of a phrase that these sets gave.
  func text(of phrase: Phrase) -> String {
    [phrase.first, phrase.second, phrase.third].compactMap(\.self)
      .map { String(decoding: buffer.lexicon.term($0), as: UTF8.self) }.joined(separator: " ")
  }

  private static func isTelling(_ term: [UInt8]) -> Bool {
    let word = String(decoding: term, as: UTF8.self)
    return term.count > 1 && !EmptyWords.contains(word)
      && word.unicodeScalars.contains(where: \.properties.isAlphabetic)
  }
}
