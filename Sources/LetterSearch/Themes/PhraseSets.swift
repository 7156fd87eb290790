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

/// A word or phrase that tells some passages from others.
package struct TellingPhrase: Sendable, Equatable {
  package var words: String
  /// Passages that hold it, of those told and of the others.
  package var passages: Int
  package var otherPassages: Int
  /// G² of ``LogLikelihood``, over passages that hold it.
  package var logLikelihood: Double

  package var json: JSON {
    .object([
      .init("words", .string(words)), .init("passages", .integer(passages)),
      .init("other_passages", .integer(otherPassages)),
      .init("log_likelihood", .number((logLikelihood * 10).rounded() / 10)),
    ])
  }
}

/// Counts in how many passages of two sets each phrase stands.
///
/// The first set is counted whole; of the second, only what the first holds often enough.
struct PhraseComparison {
  /// G² beyond which less than one in a thousand phrases would differ so by chance.
  private static let oneInThousand = 10.83

  private let lengths: ClosedRange<Int>
  private let leastPassages: Int
  private var sets = PhraseSets()
  private var counts: [PhraseSets.Phrase: Int] = [:]
  /// For each phrase its passages so far, and the number of the last of them.
  private var otherCounts: [PhraseSets.Phrase: (passages: Int, last: Int)] = [:]
  /// The words that phrases of the first set begin with.
  private var firstWords: Set<WordID> = []
  private(set) var passageCount = 0
  private(set) var otherPassageCount = 0

  init(lengths: ClosedRange<Int>, leastPassages: Int) {
    self.lengths = lengths
    self.leastPassages = leastPassages
  }

  mutating func add(_ text: String) {
    passageCount += 1
    for phrase in sets.phrases(of: text, lengths: lengths) { counts[phrase, default: 0] += 1 }
  }

  /// Forgets the phrases of too few passages; no text is added after.
  mutating func finishFirstSet() {
    counts = counts.filter { $0.value >= leastPassages }
    firstWords = Set(counts.keys.map(\.first))
  }

  mutating func addOther(_ text: String) {
    otherPassageCount += 1
    sets.forEachPhrase(of: text, lengths: lengths) {
      firstWords.contains($0)
    } _: { phrase in
      let known = otherCounts[phrase]
      guard counts[phrase] != nil, known?.last != otherPassageCount else { return }
      otherCounts[phrase] = ((known?.passages ?? 0) + 1, otherPassageCount)
    }
  }

  /// Phrases that are surely more frequent in the first set: less than one in a thousand would be
  /// by chance; the surest first.
  func telling() -> [TellingPhrase] {
    let phrases = counts.compactMap { phrase, count -> TellingPhrase? in
      let others = otherCounts[phrase]?.passages ?? 0
      let isMore = Double(count) * Double(otherPassageCount) > Double(others) * Double(passageCount)
      let surprise = LogLikelihood.logLikelihood(
        count,
        of: passageCount,
        others,
        of: otherPassageCount
      )
      guard isMore, surprise > Self.oneInThousand else { return nil }
      return TellingPhrase(
        words: sets.text(of: phrase),
        passages: count,
        otherPassages: others,
        logLikelihood: surprise
      )
    }
    return phrases.sorted { ($1.logLikelihood, $0.words) < ($0.logLikelihood, $1.words) }
  }
}
