import InvertedIndex
import LetterParsing
import Search
import TextAnalysis

/// What became of the improvement points of one institution in its later letters.
///
/// A point comes back when a later letter has one like it: most of the rare words of the shorter
/// are in both. Nothing is concluded from a point that does not come back: it may have been met, or
/// the later letter may have been about something else.
package struct Recurrence: Sendable {
  /// A letter with improvement points.
  package struct DatedLetter: Sendable {
    package var letter: StoredLetter
    package var points: [Point]
  }

  /// An improvement point and what later letters have like it.
  package struct Point: Sendable {
    package var passage: StoredPassage
    /// The most alike point of the first later letter that has one.
    package var later: Match?
    /// Whether an earlier letter has one like it.
    package var isRepeated = false
    /// How many later letters there are.
    package var laterLetters: Int
  }

  package struct Match: Sendable {
    package var letter: StoredLetter
    package var passage: StoredPassage
    /// 0 to 1: the share of the weight of words that both have.
    package var likeness: Double
    /// In the form of the earlier point, the rarest first.
    package var sharedWords: [String]
  }

  package enum Fate: String, Sendable {
    case cameBack = "came back"
    case notInLater = "not in later letters"
    case noLater = "no later letter"
  }

  package var institution: String
  /// The oldest first; letters without a date are left out.
  package var letters: [DatedLetter]
  package var withoutDate: Int
}

extension Recurrence.Point {
  package var fate: Recurrence.Fate {
    later != nil ? .cameBack : laterLetters > 0 ? .notInLater : .noLater
  }
}

extension LetterSearcher {
  /// Compares the improvement points of an institution's letters.
  ///
  /// - Parameters:
  ///   - institution: as in `institution:"…"`, or the authority that letters are about, whatever
  ///     part of it they are addressed to; empty for what the request's filters find.
  ///   - request: further restrictions.
  package func recurrence(
    of institution: String,
    among request: SearchRequest
  ) throws -> Recurrence {
    var request = request
    request.filters.append(.init(field: "section", value: "improvements"))
    var dated: [(date: CalendarDate, letter: Recurrence.DatedLetter)] = []
    var withoutDate = 0
    for (group, entries) in try points(of: institution, among: request) {
      let letter = try index.letter(group)
      let passages = try entries.map { try index.passage($0.document) }.filter(\.canHaveThemes)
      guard let date = letter.letter.date else {
        withoutDate += 1
        continue
      }
      let points = passages.map { Recurrence.Point(passage: $0, later: nil, laterLetters: 0) }
      dated.append((date, Recurrence.DatedLetter(letter: letter, points: points)))
    }
    dated.sort { ($0.date, $0.letter.letter.id) < ($1.date, $1.letter.letter.id) }
    var letters = dated.map(\.letter)
    let likeness = PointLikeness(index)
    try likeness.compare(&letters)
    return Recurrence(institution: institution, letters: letters, withoutDate: withoutDate)
  }

  /// The improvement points of each letter to an institution, and of those about an authority of
  /// its name.
  private func points(
    of institution: String,
    among request: SearchRequest
  ) throws -> [(GroupID, [ThemedPassages.Entry])] {
    guard !institution.isEmpty else {
      return Self.byLetter(try themedPassages(of: request).entries)
    }
    let named = try ["institution", "la"].map { field in
      var request = request
      request.filters.append(.init(field: field, value: institution))
      return Self.byLetter(try themedPassages(of: request).entries)
    }
    let addressed = Set(named[0].map(\.0))
    let others = try named[1].filter { group, _ in
      try !addressed.contains(group) && index.letter(group).letter.kind.isOnAuthority
    }
    return named[0] + others
  }

  /// Entries of each letter, in the order in which they were found.
  private static func byLetter(
    _ entries: [ThemedPassages.Entry]
  ) -> [(GroupID, [ThemedPassages.Entry])] {
    var groups: [(GroupID, [ThemedPassages.Entry])] = []
    for entry in entries {
      if groups.last?.0 != entry.letter { groups.append((entry.letter, [])) }
      groups[groups.count - 1].1.append(entry)
    }
    return groups
  }
}

/// How much two improvement points say the same: their words, weighed by how rare they are.
private struct PointLikeness {
  /// At least this share of the shorter point's weight must be in both.
  private static let leastLikeness = 0.4
  /// At least so many words must be in both.
  private static let leastWords = 3
  private static let wordsShown = 6

  private struct Words {
    /// Weight by stem.
    var weights: [String: Double] = [:]
    var written: [String: String] = [:]
    var total: Double { weights.values.sorted().reduce(0, +) }
  }

  private let index: LetterIndex

  init(_ index: LetterIndex) { self.index = index }

  func compare(_ letters: inout [Recurrence.DatedLetter]) throws {
    let words = try letters.map { try $0.points.map { try self.words(of: $0.passage.text) } }
    for place in letters.indices {
      for point in letters[place].points.indices {
        letters[place].points[point].laterLetters = letters.count - place - 1
        for later in letters.indices.dropFirst(place + 1) {
          guard let best = best(words[place][point], in: words[later]) else { continue }
          letters[later].points[best.point].isRepeated = true
          guard letters[place].points[point].later == nil else { continue }
          letters[place].points[point].later = Recurrence.Match(
            letter: letters[later].letter,
            passage: letters[later].points[best.point].passage,
            likeness: best.likeness,
            sharedWords: best.words
          )
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
      let likeness = shared.values.sorted().reduce(0, +) / max(1e-9, min(words.total, other.total))
      guard shared.count >= Self.leastWords, likeness >= Self.leastLikeness,
        likeness > best?.likeness ?? 0
      else { continue }
      let rarest = shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      let shown = rarest.prefix(Self.wordsShown).map { words.written[$0.key] ?? $0.key }
      best = (point, likeness, shown)
    }
    return best
  }

  /// The words of a point that a twentieth of the passages or fewer have.
  private func words(of text: String) throws -> Words {
    let field = index.schema.stemmed(.text)
    let count = max(1, index.segment.documentCount)
    var words = Words()
    for token in Analyzer.english.tokens(in: text) where token.width == 1 {
      guard words.weights[token.indexForm] == nil else { continue }
      let entry = try index.segment.lookup(field, token.indexForm)
      let frequency = entry.map { Int($0.documentFrequency) } ?? 1
      guard frequency * 20 <= count || count < 200 && frequency * 4 <= count else { continue }
      let rarity = Double(count) / Double(max(1, frequency))
      words.weights[token.indexForm] = NaturalLogarithm.of(1 + rarity)
      words.written[token.indexForm] = token.term
    }
    return words
  }
}
