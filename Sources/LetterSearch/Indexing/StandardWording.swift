import InvertedIndex
package import LetterParsing
package import TextAnalysis

/// Tells sentences that stand in many letters from those that were written for one.
///
/// Two ways to know them: patterns of wording that inspectors are told to use, which serve a corpus
/// of any size, and counting in how many letters a sentence stands, which needs some letters. What an
/// opening says of the inspectors' work, with the points of a list behind it, is known by patterns, too.
/// Digits count as alike, and so do the names of institutions.
package struct StandardWording: Sendable {
  /// A sentence that at least so many letters hold is standard wording.
  package static let leastLetters = 5
  /// In a large corpus a sentence must stand in this share of the letters.
  private static let leastShare = 0.005
  /// Shorter sentences are counted alike by chance.
  private static let leastWords = 6

  private let letterCounts: [UInt64: Int]
  private let threshold: Int

  /// Counts the sentences of all letters of a corpus.
  package init(letters: [LetterSentences]) {
    var counts: [UInt64: Int] = [:]
    for letter in letters {
      for fingerprint in letter.counted { counts[fingerprint, default: 0] += 1 }
    }
    let share = Double(letters.count) * StandardWording.leastShare
    threshold = max(StandardWording.leastLetters, Int(share.rounded(.up)))
    letterCounts = counts
  }

  /// Whether every sentence of a passage is standard wording.
  ///
  /// - Parameter place: the passage's place in its letter, from 0.
  package func coversPassage(_ place: Int, of letter: LetterSentences) -> Bool {
    let sentences = letter.passages[place]
    return !sentences.isEmpty
      && sentences.allSatisfy { sentence in
        sentence.isPattern
          || sentence.isCounted && letterCounts[sentence.fingerprint, default: 0] >= threshold
      }
  }

  /// The sentences of a letter, as far as it matters which of them are standard wording.
  package struct LetterSentences: Sendable {
    struct Sentence: Sendable {
      /// Equal for sentences of the same words, digits and the institution's name aside.
      var fingerprint: UInt64
      /// Whether the sentence is of the wording of ``StandardWording/patterns``.
      var isPattern: Bool
      /// Whether it says something about the sentence in how many letters it stands.
      var isCounted: Bool
    }

    /// The sentences of each passage; none for a document that is no letter.
    let passages: [[Sentence]]

    var counted: Set<UInt64> {
      Set(passages.joined().lazy.filter(\.isCounted).map(\.fingerprint))
    }

    package init(of letter: Letter, analyzer: Analyzer = .english) {
      let name = (letter.institution.map { analyzer.tokens(in: $0) } ?? []).map(\.term)
      // Whether the points of a list are what inspectors looked at.
      var isScopeList = false
      passages = letter.passages.map { passage in
        guard letter.isLetter else { return [] }
        // A point that several schools were given alike is a finding, however often it recurs.
        let isFinding = passage.section == .improvements || passage.section == .strengths
        let sentences = StandardWording.sentences(
          of: passage.text,
          name: name,
          analyzer: analyzer
        )
        let isOpening = passage.section == .opening
        if !isOpening || passage.kind != .bullet {
          isScopeList =
            isOpening && !sentences.isEmpty && sentences.allSatisfy(StandardWording.isScope)
        }
        return sentences.map {
          Sentence(
            fingerprint: StandardWording.fingerprint(of: $0),
            isPattern: isScopeList || StandardWording.isPattern($0),
            isCounted: !isFinding && $0.count >= StandardWording.leastWords
          )
        }
      }
    }
  }

  private static func isPattern(_ sentence: [String]) -> Bool {
    guard let first = sentence.first else { return false }
    return patternsByFirstWord[first]?.contains { $0.matches(sentence) } ?? false
  }

  private static let patternsByFirstWord = Dictionary(grouping: patterns, by: \.firstWord)

  /// Whether a sentence of a letter's opening says what inspectors looked at.
  private static func isScope(_ sentence: [String]) -> Bool {
    guard let first = sentence.first else { return false }
    return scopePatternsByFirstWord[first]?.contains { $0.matches(sentence) } ?? false
  }

  private static let scopePatternsByFirstWord = Dictionary(
    grouping: scopePatterns,
    by: \.firstWord
  )

  /// Over the words, each with a zero behind it.
  private static func fingerprint(of words: [String]) -> UInt64 {
    var bytes: [UInt8] = []
    for word in words {
      bytes += word.utf8
      bytes.append(0)
    }
    return FNV1a.hash(of: bytes)
  }

  /// The words of each sentence, digits as `#`, the institution's own name as `@`.
  private static func sentences(of text: String, name: [String], analyzer: Analyzer) -> [[String]] {
    wordedSentences(of: text, name: name, analyzer: analyzer).map(\.words)
  }

  /// The same with where each sentence stands, in UTF-8, from its first word to its last.
  private static func wordedSentences(
    of text: String,
    name: [String],
    analyzer: Analyzer
  ) -> [(words: [String], range: Range<Int>)] {
    var buffer = TokenBuffer()
    analyzer.analyze(Array(text.utf8), into: &buffer)
    var sentences: [(words: [String], range: Range<Int>)] = []
    var ordinal: UInt32?
    for (index, entry) in buffer.entries.enumerated() where !entry.isJoined {
      if entry.sentence != ordinal {
        ordinal = entry.sentence
        sentences.append(([], entry.range))
      }
      let last = sentences.count - 1
      let term = buffer.term(at: index)
      let isNumber = term.allSatisfy { (0x30...0x39).contains($0) }
      sentences[last].words.append(isNumber ? "#" : String(decoding: term, as: UTF8.self))
      sentences[last].range = sentences[last].range.lowerBound..<entry.range.upperBound
    }
    return sentences.map { (replacing(name, in: $0.words), $0.range) }
  }

  /// A sentence that is long enough to be compared with those of other letters.
  struct ComparedSentence {
    /// Equal for sentences of the same words, digits and the institution's name aside.
    var fingerprint: UInt64
    /// From its first word to its last, in UTF-8.
    var range: Range<Int>
  }

  /// The sentences of a passage that say something by standing in several letters.
  ///
  /// - Parameter institution: the one that the letter is to, whose name counts as any other.
  static func comparedSentences(of text: String, institution: String?) -> [ComparedSentence] {
    let analyzer = Analyzer.english
    let name = (institution.map { analyzer.tokens(in: $0) } ?? []).map(\.term)
    return wordedSentences(of: text, name: name, analyzer: analyzer)
      .filter { $0.words.count >= leastWords }
      .map { ComparedSentence(fingerprint: fingerprint(of: $0.words), range: $0.range) }
  }

  private static func replacing(_ name: [String], in words: [String]) -> [String] {
    guard !name.isEmpty, words.count >= name.count else { return words }
    var result: [String] = []
    var index = 0
    while index < words.count {
      if words[index...].starts(with: name) {
        result.append("@")
        index += name.count
      } else {
        result.append(words[index])
        index += 1
      }
    }
    return result
  }
}

/// A sentence as a run of words in which `*` stands for any words, none included.
struct WordPattern: Sendable {
  private let words: [String]

  /// What every sentence of this wording begins with.
  var firstWord: String { words.first ?? "" }

  init(_ text: String) { words = text.split(separator: " ").map(String.init) }

  /// Whether a whole sentence is of this wording.
  ///
  /// Takes time in proportion to both lengths.
  func matches(_ sentence: [String]) -> Bool {
    var word = 0
    var place = 0
    var star: (word: Int, place: Int)?
    while place < sentence.count {
      if word < words.count, words[word] == "*" {
        star = (word, place)
        word += 1
      } else if word < words.count, words[word] == sentence[place] {
        word += 1
        place += 1
      } else if let last = star {
        // Let the last star take one word more.
        star = (last.word, last.place + 1)
        word = last.word + 1
        place = last.place + 1
      } else {
        return false
      }
    }
    return words[word...].allSatisfy { $0 == "*" }
  }
}
