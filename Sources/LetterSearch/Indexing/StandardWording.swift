package import LetterParsing
package import TextAnalysis

/// Tells sentences that stand in many letters from those that were written for one.
///
/// Two ways to know them: patterns of wording that inspectors are told to use, which serve a corpus
/// of any size, and counting in how many letters a sentence stands, which needs some letters.
/// Digits count as alike, and so do the names of institutions.
package struct StandardWording: Sendable {
  /// A sentence that at least so many letters hold is standard wording.
  private static let leastLetters = 5
  /// In a large corpus a sentence must stand in this share of the letters.
  private static let leastShare = 0.005
  /// Shorter sentences are counted alike by chance.
  private static let leastWords = 6

  private let letterCounts: [[String]: Int]
  private let threshold: Int

  /// Counts the sentences of all letters of a corpus.
  package init(letters: [Letter], analyzer: Analyzer = .english) {
    var counts: [[String]: Int] = [:]
    for letter in letters where letter.isLetter {
      let sentences = letter.passages.filter(StandardWording.isCounted).flatMap { passage in
        StandardWording.sentences(of: passage.text, in: letter, analyzer: analyzer)
      }
      for sentence in Set(sentences) where sentence.count >= StandardWording.leastWords {
        counts[sentence, default: 0] += 1
      }
    }
    let share = Double(letters.count) * StandardWording.leastShare
    threshold = max(StandardWording.leastLetters, Int(share.rounded(.up)))
    letterCounts = counts
  }

  /// Whether every sentence of a passage is standard wording.
  package func covers(
    _ passage: Passage,
    of letter: Letter,
    analyzer: Analyzer = .english
  ) -> Bool {
    guard letter.isLetter else { return false }
    let sentences = StandardWording.sentences(of: passage.text, in: letter, analyzer: analyzer)
    return !sentences.isEmpty
      && sentences.allSatisfy { sentence in
        StandardWording.patterns.contains { $0.matches(sentence) }
          || StandardWording.isCounted(passage) && letterCounts[sentence, default: 0] >= threshold
      }
  }

  /// A point that several schools were given alike is a finding, however often it recurs.
  private static func isCounted(_ passage: Passage) -> Bool {
    passage.section != .improvements && passage.section != .strengths
  }

  /// The words of each sentence, digits as `#`, the institution's own name as `@`.
  private static func sentences(
    of text: String,
    in letter: Letter,
    analyzer: Analyzer
  ) -> [[String]] {
    let name = (letter.institution.map { analyzer.tokens(in: $0) } ?? []).map(\.term)
    var sentences: [[String]] = []
    var ordinal = -1
    for token in analyzer.tokens(in: text) where token.compound == nil {
      if token.sentence != ordinal {
        ordinal = token.sentence
        sentences.append([])
      }
      let isNumber = token.term.utf8.allSatisfy { (0x30...0x39).contains($0) }
      sentences[sentences.count - 1].append(isNumber ? "#" : token.term)
    }
    return sentences.map { replacing(name, in: $0) }
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
