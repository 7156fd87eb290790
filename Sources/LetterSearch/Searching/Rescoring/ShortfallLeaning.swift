import InvertedIndex
import LetterParsing
import Search
import TextAnalysis

/// How far a passage tells of what is missing or not done, where a query asks for that.
///
/// *Supervision not regular* has the same words as "supervision is regular", which is praise: *not* is a
/// stop word, and other words of want count like any word. So passages of areas for improvement, and
/// those with a word that tells of a shortfall, stand a little higher. No passage is added or lost.
struct ShortfallLeaning: Sendable {
  /// Tried at this value only, with the needs of the page <doc:RankingOfLetters>.
  static let preferred = 1.25
  static let other = 0.9

  /// Passages with a word that tells of a shortfall.
  private let passages: Query

  /// `nil` for plain words that ask for nothing of the kind.
  init?(_ words: [QueryWord], _ schema: LetterSchema) {
    let tokens = words.flatMap { Analyzer.english.tokens(in: $0.text) }
    guard tokens.contains(where: Self.asks) || Self.holdsAskingWords(tokens) else { return nil }
    let plain = Self.plainWords.map { Query.term(.init(schema.exact(.text), $0)) }
    let forms = Self.tellingForms.map { Query.term(.init(schema.stemmed(.text), $0)) }
    passages = .any(plain + forms)
  }

  /// What the scores of documents are multiplied by.
  ///
  /// - Parameters:
  ///   - sections: where they stand.
  ///   - test: of the documents, and perhaps others.
  func factors(
    of documents: [DocID],
    in sections: [SectionName],
    _ test: inout DocumentTest
  ) throws -> [Double] {
    let others = documents.indices.filter { sections[$0] != .improvements }
    let tells = try test.matches([passages], among: others.map { documents[$0] })[0]
    var factors = [Double](repeating: Self.preferred, count: documents.count)
    for (place, tells) in zip(others, tells) where !tells { factors[place] = Self.other }
    return factors
  }

  /// Whether plain words hold one of the words that deny: what they find is not what they ask for.
  static func denies(_ words: [QueryWord]) -> Bool {
    words.contains { word in
      Analyzer.english.tokens(in: word.text).contains { plainWords.contains($0.term) }
    }
  }

  private static func asks(_ token: Token) -> Bool {
    plainWords.contains(token.term) || askingForms.contains(token.indexForm)
  }

  private static func holdsAskingWords(_ tokens: [Token]) -> Bool {
    tokens.indices.contains { place in
      askingPhrases.contains { tokens[place...].lazy.map(\.term).starts(with: $0) }
    }
  }

  /// Words that deny, as they are indexed where they are not stemmed: without apostrophes.
  static let plainWords = Set(
    [
      "not", "no", "never", "without", "cannot", "don't", "doesn't", "didn't", "isn't", "aren't",
      "wasn't", "weren't", "hasn't", "haven't", "can't", "won't",
    ].flatMap { Analyzer.english.tokens(in: $0).map(\.term) }
  )

  /// Words of a query that ask for shortfalls, as they are indexed.
  private static let askingForms = forms([
    "lack", "lacking", "poor", "poorly", "weak", "weakness", "late", "insufficient",
    "inconsistent", "vague", "unclear", "irregular", "nothing", "nowhere", "fail", "slow", "delay",
    "muddle", "rarely", "seldom", "overlook", "unmet", "shortage", "gap", "stuck", "stale",
    "overload", "ignore", "absent", "wrong", "worse", "bad", "busy",
  ])

  /// Words that ask for shortfalls next to each other, folded.
  private static let askingPhrases = [
    "left out", "fall short", "falls short", "too many", "too long", "too few", "too early",
    "instead of",
  ].map { $0.split(separator: " ").map(String.init) }

  /// Words of a passage that tell of shortfalls, as they are indexed.
  private static let tellingForms = forms([
    "lack", "lacking", "insufficient", "insufficiently", "inconsistent", "inconsistency",
    "variable",
    "variability", "poor", "poorly", "weak", "weakness", "gap", "delay", "limited", "shortfall",
    "fail",
    "failure", "absence", "absent", "rarely", "infrequent", "infrequently", "irregular",
    "inadequate",
    "unable", "few", "overdue", "drift", "underdeveloped",
  ])

  static func forms(_ words: [String]) -> Set<String> {
    Set(words.flatMap { Analyzer.english.tokens(in: $0).map(\.indexForm) })
  }
}
