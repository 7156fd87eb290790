import TextAnalysis

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
