/// Made-up English: words of syllables and endings, the first ones far more frequent (Zipf).
struct RandomProse {
  let words: [String]
  private var generator: SeededGenerator

  init(seed: UInt64, wordCount: Int) {
    let syllables = [
      "in", "re", "con", "ta", "ver", "mo", "pli", "sca", "tor", "pe", "ni", "gra", "lo", "du",
      "fer", "ma", "ste", "vi", "cu", "al", "or", "ex", "per", "tri", "ba", "sen", "ho", "ki",
    ]
    let endings = ["", "", "", "s", "ed", "ing", "ly", "ment", "ation", "ness", "ies", "ive", "er"]
    var generator = SeededGenerator(seed: seed)
    var words: [String] = []
    var known: Set<String> = []
    while words.count < wordCount {
      let stem = (0..<1 + generator.below(4)).map { _ in syllables[generator.below(syllables.count)]
      }
      let word = stem.joined() + endings[generator.below(endings.count)]
      if known.insert(word).inserted { words.append(word) }
    }
    self.words = words
    self.generator = generator
  }

  /// A word, the n-th about one n-th as often as the first.
  mutating func word() -> String {
    let bound = 1 + generator.below(words.count)
    return words[generator.below(1 + generator.below(bound))]
  }

  /// Sentences of so many words.
  mutating func text(wordCount: Int) -> String {
    var text = ""
    for place in 0..<wordCount {
      let word = word()
      text += place % 17 == 0 ? word.prefix(1).uppercased() + word.dropFirst() : word
      text += place % 17 == 16 ? ". " : generator.below(12) == 0 ? ", " : " "
    }
    return text
  }
}
