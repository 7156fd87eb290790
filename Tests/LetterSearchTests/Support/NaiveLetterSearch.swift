import LetterParsing
import Search
import TextAnalysis

/// Looks at each passage of parsed letters in turn, and knows nothing of an index.
struct NaiveLetterSearch {
  fileprivate struct Word {
    var term: String
    var stem: String
    /// A border of sentences counts as one word.
    var place: Int
    var sentence: Int
  }

  struct Passage {
    var letter: Int
    var ordinal: Int
    var section: String
    var heading: String?
    fileprivate var text: [Word]
    fileprivate var headingWords: [Word]
    fileprivate var titleWords: [Word]
    fileprivate var institutionWords: [Word]
    fileprivate var day: Int?
  }

  /// Where a part of a query must hold.
  private enum Place {
    case passage(Int)
    case section(Int)
    case letter(Int)
    case sentence(Int, Int)
  }

  let letters: [Letter]
  private(set) var passages: [Passage] = []

  init(_ letters: [Letter]) {
    self.letters = letters
    for (number, letter) in letters.enumerated() {
      for passage in letter.passages {
        passages.append(
          Passage(
            letter: number,
            ordinal: passage.ordinal,
            section: passage.section.rawValue,
            heading: passage.heading,
            text: Self.words(passage.text),
            headingWords: Self.words(passage.heading ?? ""),
            titleWords: Self.words(letter.title ?? ""),
            institutionWords: Self.words(letter.institution ?? ""),
            day: letter.date.map { $0.year * 10_000 + $0.month * 100 + $0.day }
          )
        )
      }
    }
  }

  /// Numbers of the passages that match.
  func matches(_ query: AskedQuery) -> [Int] {
    passages.indices.filter { holds(query, at: .passage($0)) }
  }

  private static func words(_ text: String) -> [Word] {
    Analyzer.english.words(in: text).map {
      Word(
        term: $0.term,
        stem: $0.indexForm,
        place: $0.position + $0.sentence,
        sentence: $0.sentence
      )
    }
  }

  private func holds(_ query: AskedQuery, at place: Place) -> Bool {
    switch query {
    case .not(let inner): !holds(inner, at: place)
    case .all(let parts): parts.allSatisfy { holds($0, at: place) }
    case .any(let parts): parts.contains { holds($0, at: place) }
    default: holdsPart(query, at: place)
    }
  }

  /// A part holds in a letter or a section when it holds in one passage of it.
  private func holdsPart(_ query: AskedQuery, at place: Place) -> Bool {
    switch place {
    case .passage(let index): return holds(query, in: index)
    case .sentence(let index, let sentence): return holds(query, in: index, sentence: sentence)
    case .letter(let index):
      let letter = passages[index].letter
      return passages.indices.contains { passages[$0].letter == letter && holds(query, in: $0) }
    case .section(let index):
      let own = passages[index]
      return passages.indices.contains {
        passages[$0].letter == own.letter && passages[$0].section == own.section
          && passages[$0].heading == own.heading && holds(query, in: $0)
      }
    }
  }

  /// A scope looks at the passage, its section or its letter, whatever it is within.
  private func holds(_ query: AskedQuery, in index: Int, sentence: Int? = nil) -> Bool {
    switch query {
    case .letter(let inner): holds(inner, at: .letter(index))
    case .sectionScope(let inner): holds(inner, at: .section(index))
    case .sentence(let inner):
      Set(passages[index].text.map(\.sentence)).contains {
        holds(inner, at: .sentence(index, $0))
      }
    default: holds(query, in: passages[index], sentence: sentence)
    }
  }

  // MARK: One passage

  private func holds(_ query: AskedQuery, in passage: Passage, sentence: Int?) -> Bool {
    let text = passage.text.filter { sentence == nil || $0.sentence == sentence }
    switch query {
    case .word(let word):
      let stem = Self.stem(word)
      // The heading helps a passage, not a sentence of it.
      let isTopical = passage.heading?.hasPrefix("Areas for improvement in") ?? false
      return text.contains { $0.stem == stem }
        || sentence == nil && isTopical && passage.headingWords.contains { $0.stem == stem }
    case .prefix(let start): return text.contains { $0.term.hasPrefix(Self.folded(start)) }
    case .fuzzy(let word): return text.contains { Self.isNear($0.term, Self.folded(word)) }
    case .exactPhrase(let words): return Self.holds(words.map(Self.folded), in: text) { $0.term }
    case .stemmedPhrase(let words): return Self.holds(words.map(Self.stem), in: text) { $0.stem }
    case .loosePhrase(let words, let slop):
      return Self.isTogether(words.map(Self.folded), text, slop, isOrdered: false) { $0.term }
    case .near(let words, let distance, let isOrdered):
      return Self.isTogether(words.map(Self.stem), text, distance, isOrdered: isOrdered) { $0.stem }
    case .field(let field, let words, let isQuoted):
      let value =
        switch field {
        case .text: text
        case .heading: passage.headingWords
        case .title: passage.titleWords
        case .institution: passage.institutionWords
        }
      guard isQuoted else { return value.contains { $0.stem == Self.stem(words[0]) } }
      return Self.holds(words, in: value) { $0.term }
    case .section(let name): return passage.section == name
    case .dates(_, let days): return passage.day.map(days.contains) ?? false
    case .undated: return passage.day == nil
    case .letter, .sectionScope, .sentence, .not, .all, .any: return false
    }
  }

  private static func folded(_ word: String) -> String {
    Analyzer.english.tokens(in: word).first?.term ?? word
  }

  private static func stem(_ word: String) -> String {
    Analyzer.english.tokens(in: word).first?.indexForm ?? word
  }

  /// Whether the words stand next to each other.
  private static func holds(_ words: [String], in text: [Word], by form: (Word) -> String) -> Bool {
    let wordsAt = Dictionary(text.map { ($0.place, form($0)) }) { first, _ in first }
    return text.contains { start in
      words.indices.allSatisfy { wordsAt[start.place + $0] == words[$0] }
    }
  }

  /// Whether each word has a place of its own, with at most `slop` others between first and last.
  private static func isTogether(
    _ words: [String],
    _ text: [Word],
    _ slop: Int,
    isOrdered: Bool,
    by form: (Word) -> String
  ) -> Bool {
    func extend(_ chosen: [Int]) -> Bool {
      guard chosen.count < words.count else {
        let span = (chosen.max() ?? 0) - (chosen.min() ?? 0) + 1
        return span - words.count <= slop
      }
      return text.contains { word in
        form(word) == words[chosen.count] && !chosen.contains(word.place)
          && (!isOrdered || chosen.last.map { $0 < word.place } ?? true)
          && extend(chosen + [word.place])
      }
    }
    return extend([])
  }

  /// Whether one letter added, dropped, changed or swapped with the next tells two words apart.
  private static func isNear(_ word: String, _ other: String) -> Bool {
    guard word.first == other.first else { return false }
    let (word, other) = (Array(word), Array(other))
    if word == other { return true }
    let start = zip(word, other).prefix { $0 == $1 }.count
    let (left, right) = (word[start...], other[start...])
    if left.dropFirst() == right || left == right.dropFirst() { return true }
    if left.dropFirst().elementsEqual(right.dropFirst()) { return true }
    return left.count >= 2 && right.count >= 2
      && left.prefix(2).elementsEqual(right.prefix(2).reversed())
      && left.dropFirst(2).elementsEqual(right.dropFirst(2))
  }
}
