import InvertedIndex
import Search
import TextAnalysis

/// How much two improvement points say the same.
///
/// The weight of the words that both have beside the geometric mean of both weights (Ochiai, 1957),
/// where a word weighs the logarithm of how rare it is among the passages; and a tenth for a theme
/// that both have. Words of grammar weigh nothing. Words of how well a thing is done, and not of what
/// is done, weigh little, and points that have no others in common are not alike. Of the 40 pairs that it
/// finds in letters to 69 authorities and schools, 35 tell the same thing to who reads them.
struct PointLikeness {
  /// What counts as like where nobody asked for more or less.
  static let usualLeast = 0.3
  private static let ofManner = 0.3
  private static let ofSharedTheme = 0.1
  /// At least so many words that fewer than half of the passages have must be in both.
  private static let leastWords = 2
  private static let wordsShown = 6
  /// With how many later letters a letter is compared.
  static let reach = 50

  private struct Words {
    /// Weight by stem.
    var weights: [String: Double] = [:]
    /// Of all words together.
    var total = 0.0
    /// Those of ``weights`` that tell what is done.
    var subjects: Set<String> = []
    var written: [String: String] = [:]
    var themes: Set<String>
  }

  private let index: LetterIndex
  private let least: Double

  /// - Parameter least: from 0 to 1.
  init(_ index: LetterIndex, least: Double) {
    self.index = index
    self.least = least
  }

  /// Tells of each point of one body's letters, the oldest first, what later letters have like it.
  ///
  /// Letters of one day are not later than each other. Each letter is compared with as many of the next
  /// as ``reach`` says, so that the time grows with the number of letters, however many one body has.
  func compare(_ letters: inout [Recurrence.DatedLetter]) throws {
    let words = try letters.map { try $0.points.map { try self.words(of: $0.passage) } }
    for place in letters.indices {
      let date = letters[place].date
      let first = letters[place...].firstIndex { $0.date > date } ?? letters.endIndex
      for point in letters[place].points.indices {
        letters[place].points[point].laterLetters = letters.endIndex - first
        for later in letters[first...].indices.prefix(Self.reach) {
          guard let best = best(words[place][point], in: words[later]) else { continue }
          letters[later].points[best.point].isRepeated = true
          let match = Recurrence.Match(
            letter: letters[later].letter,
            passage: letters[later].points[best.point].passage,
            likeness: best.likeness,
            sharedWords: best.words
          )
          letters[place].points[point].matches.append(match)
        }
      }
    }
  }

  private func best(
    _ words: Words,
    in others: [Words]
  ) -> (point: Int, likeness: Double, words: [String])? {
    var best: (point: Int, likeness: Double, words: [String])?
    for (point, other) in others.enumerated() {
      let shared = words.weights.filter { other.weights[$0.key] != nil }
      guard shared.count >= Self.leastWords,
        shared.keys.contains(where: words.subjects.contains)
      else { continue }
      let share = Self.total(shared) / (words.total * other.total).squareRoot()
      let bonus = words.themes.isDisjoint(with: other.themes) ? 0 : Self.ofSharedTheme
      let likeness = min(1, share + bonus)
      guard likeness >= least, likeness > best?.likeness ?? 0 else { continue }
      let rarest = shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      let shown = rarest.prefix(Self.wordsShown).map { words.written[$0.key] ?? $0.key }
      best = (point, likeness, shown)
    }
    return best
  }

  private func words(of passage: StoredPassage) throws -> Words {
    let field = index.schema.stemmed(.text)
    let count = max(1, index.segment.documentCount)
    var words = Words(themes: Set(passage.themes))
    for token in EmptyWords.telling(Analyzer.english.tokens(in: passage.text)) {
      guard words.weights[token.indexForm] == nil else { continue }
      let entry = try index.segment.lookup(field, token.indexForm)
      let frequency = max(1, entry.map { Int($0.documentFrequency) } ?? 1)
      guard frequency * 2 < count else { continue }
      let isOfManner = Self.manner.contains(token.indexForm)
      let rarity = NaturalLogarithm.of(Double(count) / Double(frequency))
      words.weights[token.indexForm] = rarity * (isOfManner ? Self.ofManner : 1)
      if !isOfManner { words.subjects.insert(token.indexForm) }
      words.written[token.indexForm] = token.term
    }
    words.total = Self.total(words.weights)
    return words
  }

  /// Words of how well, how often or how soon a thing is done, and that it should be.
  private static let manner = Set(
    Analyzer.english.tokens(
      in: """
        accuracy accurate appropriate clarity clear consistency consistent consistently effective \
        effectively effectiveness enable frequency frequent frequently focus further good help impact \
        improve improved improvement increase level outcome outcomes pace prompt promptly quality \
        quickly reach regular regularity regularly reliable rigour rigorous robust robustly \
        robustness routinely strength strengthen sufficient sufficiently sufficiency swift support \
        systematic thorough timeliness timely use used variable
        """
    ).map(\.indexForm)
  )

  /// Added up in an order that is the same in every run.
  private static func total(_ weights: [String: Double]) -> Double {
    weights.values.sorted().reduce(0, +)
  }
}
