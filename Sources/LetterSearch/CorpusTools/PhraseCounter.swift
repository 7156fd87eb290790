import InvertedIndex
import Search
import TextAnalysis

/// Counts words and phrases of up to three words in two sets of passages.
///
/// Words are counted as written, folded; phrases stand within one sentence. A phrase begins and ends
/// with a word that says something, or begins with a negation: "not yet secure". Numbers stand at
/// no beginning: "key stage 2" is a phrase, "2 of the" is none.
struct PhraseCounter {
  /// A word or phrase by the numbers of its words; 0 where it has no further word.
  struct Phrase: Hashable {
    var first: UInt32
    var second: UInt32 = 0
    var third: UInt32 = 0

    var words: [UInt32] { [first, second, third].filter { $0 > 0 } }
  }

  /// Counts of one phrase in both sets.
  struct Counts {
    var first = SetComparison.Uses()
    var second = SetComparison.Uses()
    /// The passage and the letters, by set, that were counted last.
    private var passage = UInt32.max
    private var letters = (first: UInt32.max, second: UInt32.max)

    mutating func count(in set: PassageSet, _ document: UInt32, of letter: UInt32) {
      let isNewPassage = passage != document
      passage = document
      switch set {
      case .first:
        first.add(isNewPassage, letters.first != letter)
        letters.first = letter
      case .second:
        second.add(isNewPassage, letters.second != letter)
        letters.second = letter
      }
    }

    mutating func add(_ other: Counts) {
      first.add(other.first)
      second.add(other.second)
    }
  }

  enum PassageSet {
    case first
    case second
  }

  /// What a word can be in a phrase.
  private struct Role {
    /// From 1; 0 for a word of too few passages.
    var number: UInt32 = 0
    /// Whether it says something by itself.
    var isTelling = false
    var canBegin = false
    var canEnd = false
  }

  private let segment: Segment
  private let field: FieldID
  /// A word of fewer passages cannot stand in as many letters.
  private let leastPassages: Int
  private let longestPhrase: Int
  private var buffer = TokenBuffer()
  /// By the places of words in the buffer's lexicon.
  private var roles: [Role?] = []
  /// The words that are counted; number 1 is the first.
  private(set) var words: [String] = []
  private(set) var counts: [Phrase: Counts] = [:]
  /// How many phrases of 1, 2 and 3 words each set has, whatever the words.
  private(set) var placeCounts = (first: [0, 0, 0], second: [0, 0, 0])

  init(_ index: LetterIndex, leastPassages: Int, longestPhrase: Int) {
    segment = index.segment
    field = index.schema.exact(.text)
    self.leastPassages = leastPassages
    self.longestPhrase = longestPhrase
  }

  /// Counts the words of a passage.
  ///
  /// Passages of one letter come one after the other.
  mutating func count(
    _ text: String,
    in set: PassageSet,
    _ document: UInt32,
    of letter: UInt32
  ) throws(SegmentError) {
    Analyzer.english.analyze(Array(text.utf8), into: &buffer)
    var sentence: [Role] = []
    var ordinal: UInt32?
    for entry in buffer.entries where !entry.isJoined {
      if entry.sentence != ordinal {
        count(sentence, in: set, document, of: letter)
        sentence.removeAll(keepingCapacity: true)
        ordinal = entry.sentence
      }
      sentence.append(try role(of: entry.word))
    }
    count(sentence, in: set, document, of: letter)
  }

  private mutating func count(
    _ sentence: [Role],
    in set: PassageSet,
    _ document: UInt32,
    of letter: UInt32
  ) {
    for length in 1...3 {
      let places = max(0, sentence.count - length + 1)
      switch set {
      case .first: placeCounts.first[length - 1] += places
      case .second: placeCounts.second[length - 1] += places
      }
    }
    for start in sentence.indices where sentence[start].canBegin {
      for length in 1...longestPhrase where start + length <= sentence.count {
        let roles = sentence[start..<start + length]
        guard roles.allSatisfy({ $0.number > 0 }) else { break }
        guard let last = roles.last, last.canEnd, roles.contains(where: \.isTelling) else {
          continue
        }
        var phrase = Phrase(first: roles[start].number)
        if length > 1 { phrase.second = roles[start + 1].number }
        if length > 2 { phrase.third = roles[start + 2].number }
        counts[phrase, default: Counts()].count(in: set, document, of: letter)
      }
    }
  }

  // MARK: Words

  private static let negations: Set = ["no", "not"]

  private mutating func role(of word: WordID) throws(SegmentError) -> Role {
    while roles.count <= word.index { roles.append(nil) }
    if let known = roles[word.index] { return known }
    let term = String(decoding: buffer.lexicon.term(word), as: UTF8.self)
    var role = Role()
    if Int(try segment.lookup(field, term)?.documentFrequency ?? 0) >= leastPassages {
      words.append(term)
      role.number = UInt32(words.count)
      let isStopWord = StopWords.contains(term)
      let hasLetter = term.unicodeScalars.contains(where: \.properties.isAlphabetic)
      role.isTelling = hasLetter && !isStopWord
      role.canBegin = role.isTelling || Self.negations.contains(term)
      role.canEnd = !isStopWord
    }
    roles[word.index] = role
    return role
  }

  // MARK: Several counters

  /// Adds what another counter has counted in other letters.
  mutating func add(_ other: PhraseCounter) {
    var numbers = [UInt32](repeating: 0, count: other.words.count + 1)
    var known = Dictionary(uniqueKeysWithValues: zip(words, UInt32(1)...))
    for (place, word) in other.words.enumerated() {
      if known[word] == nil {
        words.append(word)
        known[word] = UInt32(words.count)
      }
      numbers[place + 1] = known[word] ?? 0
    }
    for (phrase, count) in other.counts {
      let own = Phrase(
        first: numbers[Int(phrase.first)],
        second: numbers[Int(phrase.second)],
        third: numbers[Int(phrase.third)]
      )
      counts[own, default: Counts()].add(count)
    }
    for length in 0..<3 {
      placeCounts.first[length] += other.placeCounts.first[length]
      placeCounts.second[length] += other.placeCounts.second[length]
    }
  }

  /// The words of a phrase with spaces between them.
  func text(of phrase: Phrase) -> String {
    phrase.words.map { words[Int($0) - 1] }.joined(separator: " ")
  }
}

extension SetComparison.Uses {
  fileprivate mutating func add(_ isNewPassage: Bool, _ isNewLetter: Bool) {
    occurrences += 1
    if isNewPassage { passages += 1 }
    if isNewLetter { letters += 1 }
  }

  fileprivate mutating func add(_ other: Self) {
    occurrences += other.occurrences
    passages += other.passages
    letters += other.letters
  }
}
