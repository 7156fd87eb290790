import InvertedIndex
import LetterParsing
import Search

/// Wording of improvement points that recurs and could be a theme, with its evidence.
package struct ThemeSuggestions: Sendable {
  /// Phrases that stand in the same passages.
  package struct Suggestion: Sendable {
    /// The surest phrase first.
    package var phrases: [TellingPhrase]
    /// Passages under areas for improvement that hold one of them, and their letters.
    package var passages: Int
    package var letters: Int
    /// How many of these passages have no theme yet.
    package var withoutTheme: Int
    /// The theme that most of these passages have; `nil` when none has any.
    package var nearestTheme: String?
    /// The shortest passage that holds the first phrase.
    package var example: String
    package var citation: String

    /// As people would call it.
    package var label: String { phrases.first?.words ?? "" }

    /// What finds the passages, in the query language.
    package var cue: String { phrases.map { "\"\($0.words)\"" }.joined(separator: " OR ") }
  }

  package var request: SearchRequest
  package var interpreted: String
  /// What the phrases were taken from.
  package var improvements: SearchResponse.Count
  package var suggestions: [Suggestion]

  package var json: JSON {
    .object([
      .init("interpreted", .string(interpreted)),
      .init("improvement_passages", .integer(improvements.passages)),
      .init("improvement_letters", .integer(improvements.letters)),
      .init(
        "suggestions",
        .array(
          suggestions.map { suggestion in
            .object([
              .init("label", .string(suggestion.label)),
              .init("cue", .string(suggestion.cue)),
              .init("passages", .integer(suggestion.passages)),
              .init("letters", .integer(suggestion.letters)),
              .init("without_theme", .integer(suggestion.withoutTheme)),
              .init("nearest_theme", .text(suggestion.nearestTheme)),
              .init("phrases", .array(suggestion.phrases.map(\.json))),
              .init("example", .string(suggestion.example)),
              .init("citation", .string(suggestion.citation)),
            ])
          }
        )
      ),
    ])
  }

  /// Whether most of the passages of either phrase have the other, too; of a phrase that is a part of
  /// the other one, most of its own.
  ///
  /// A rare phrase that stands beside a frequent one says something else as a rule.
  static func areAlike(
    _ left: (words: String, passages: Set<Int>),
    _ right: (words: String, passages: Set<Int>)
  ) -> Bool {
    let isPart =
      " \(left.words) ".contains(" \(right.words) ")
      || " \(right.words) ".contains(" \(left.words) ")
    let sizes = [left.passages.count, right.passages.count]
    let size = (isPart ? sizes.min() : sizes.max()) ?? 0
    return 2 * left.passages.intersection(right.passages).count >= size
  }

  /// A code book to begin with: its columns are what ``CodeBookReader`` reads, and evidence.
  package static let columns = [
    "theme", "cue", "passages", "letters", "without_theme", "nearest_theme", "log_likelihood",
    "example",
  ]

  package var table: [[String]] {
    suggestions.map { suggestion in
      let surprise = suggestion.phrases.first?.logLikelihood ?? 0
      return [
        suggestion.label, suggestion.cue, String(suggestion.passages), String(suggestion.letters),
        String(suggestion.withoutTheme), suggestion.nearestTheme ?? "",
        String((surprise * 10).rounded() / 10), suggestion.example,
      ]
    }
  }
}

extension LetterSearcher {
  /// Wording of fewer letters is that of their school.
  private static let leastLetters = 3

  /// Finds phrases of two and three words that improvement points have more than other passages,
  /// and puts those together that stand in the same passages.
  ///
  /// The same request over the same index always gives the same.
  package func suggestedThemes(
    _ request: SearchRequest,
    book: ThemeBook? = nil,
    limit: Int = 20
  ) throws -> ThemeSuggestions {
    let found = try themedPassages(of: request, book: book)
    let points = try found.entries.filter { $0.section == .improvements }.compactMap { entry in
      let passage = try index.passage(entry.document)
      return passage.canHaveThemes ? ImprovementPoint(entry: entry, text: passage.text) : nil
    }
    var comparison = PhraseComparison(lengths: 2...3, leastPassages: Self.leastLetters)
    for point in points { comparison.add(point.text) }
    comparison.finishFirstSet()
    for entry in found.entries where entry.section != .improvements {
      let passage = try index.passage(entry.document)
      if passage.canHaveThemes { comparison.addOther(passage.text) }
    }
    var grouping = PhraseGrouping(points, leastLetters: Self.leastLetters)
    for phrase in comparison.telling() { grouping.add(phrase) }
    return ThemeSuggestions(
      request: found.request,
      interpreted: found.interpreted,
      improvements: .init(passages: points.count, letters: Set(points.map(\.entry.letter)).count),
      suggestions: try grouping.groups.prefix(max(0, limit)).map {
        try suggestion($0, points, found.book)
      }
    )
  }

  private func suggestion(
    _ group: PhraseGrouping.Group,
    _ points: [ImprovementPoint],
    _ book: ThemeBook
  ) throws -> ThemeSuggestions.Suggestion {
    let places = group.points.sorted()
    let entries = places.map { points[$0].entry }
    var counts: [Int: Int] = [:]
    for entry in entries { for theme in entry.themes { counts[theme, default: 0] += 1 } }
    let nearest = counts.min { ($1.value, $0.key) < ($0.value, $1.key) }
    let first = points[group.shortestPoint]
    let passage = try index.passage(first.entry.document)
    return ThemeSuggestions.Suggestion(
      phrases: group.phrases,
      passages: entries.count,
      letters: Set(entries.map(\.letter)).count,
      withoutTheme: entries.count { $0.themes.isEmpty },
      nearestTheme: nearest.map { book.themes[$0.key].id },
      example: passage.text,
      citation: Citation.text(for: passage, in: try index.letterFacts(first.entry.letter))
    )
  }
}

/// A passage under areas for improvement.
private struct ImprovementPoint {
  var entry: ThemedPassages.Entry
  var text: String
}

/// Puts phrases together that stand in the same passages, the surest phrase first.
private struct PhraseGrouping {
  struct Group {
    var phrases: [TellingPhrase]
    /// Places of passages that hold one of the phrases.
    var points: Set<Int>
    /// The shortest passage that holds the first phrase.
    var shortestPoint: Int
  }

  /// Phrases shown of one group.
  private static let phraseLimit = 6
  /// Beyond this many groups, further phrases are too weak to matter.
  private static let groupLimit = 200

  private let letters: [GroupID]
  /// Bytes of each passage.
  private let lengths: [Int]
  private let leastLetters: Int
  private var pointsByPhrase: [String: [Int]] = [:]
  private(set) var groups: [Group] = []

  init(_ points: [ImprovementPoint], leastLetters: Int) {
    letters = points.map(\.entry.letter)
    lengths = points.map(\.text.utf8.count)
    self.leastLetters = leastLetters
    var sets = PhraseSets()
    for (place, point) in points.enumerated() {
      for phrase in sets.phrases(of: point.text, lengths: 2...3) {
        pointsByPhrase[sets.text(of: phrase), default: []].append(place)
      }
    }
  }

  /// Adds a phrase to the first group with whose surest phrase it shares its passages.
  mutating func add(_ phrase: TellingPhrase) {
    let points = Set(pointsByPhrase[phrase.words] ?? [])
    let shortest = points.min { (lengths[$0], $0) < (lengths[$1], $1) }
    guard let shortest, Set(points.map { letters[$0] }).count >= leastLetters else { return }
    for place in groups.indices {
      let first = groups[place].phrases[0].words
      let others = Set(pointsByPhrase[first] ?? [])
      guard ThemeSuggestions.areAlike((phrase.words, points), (first, others)) else { continue }
      guard groups[place].phrases.count < Self.phraseLimit else { return }
      groups[place].phrases.append(phrase)
      groups[place].points.formUnion(points)
      return
    }
    guard groups.count < Self.groupLimit else { return }
    groups.append(Group(phrases: [phrase], points: points, shortestPoint: shortest))
  }
}
