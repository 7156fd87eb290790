import InvertedIndex
import Search
import TextAnalysis

/// What speaks for passages in the words of letters, where a query has others (``RelatedWords``).
///
/// Passages that the query finds stand higher with them, and none is found or lost. Single words add to
/// the score of the first stage, each less than the word it stands for; phrases, which would make the
/// search look at every match, add to those of the best hits.
struct RelatedEvidence: Sendable {
  /// What a related word adds at most of what the word of the query does; .4 to .8 are nearly equally
  /// good.
  static let share = 0.6
  /// The same of a word that is related loosely.
  static let looseShare = 0.2
  /// A phrase stands in a passage once, which is about half of what a word may give.
  private static let phraseShare = 0.5
  /// How many words and how many phrases are looked for; few queries have more.
  private static let limit = 64

  /// Words of a query that others were looked for beside, in the order of the query.
  struct Addition: Sendable {
    /// As typed.
    let typed: String
    /// Words and phrases that speak for a passage as such, the best first; some passage has each of the
    /// words.
    let related: [String]
  }

  private(set) var additions: [Addition] = []
  /// What adds to the score of the first stage.
  private(set) var terms: [Query] = []
  /// What adds to the scores of the best hits, and how much.
  private(set) var phrases: [(query: Query, score: Double)] = []

  private let segment: Segment
  private let ranked: FieldID
  private let stemmed: FieldID

  /// `nil` where nothing is related to the words.
  ///
  /// - Parameters:
  ///   - runs: the plain words of the query, run by run.
  ///   - topic: those that say what it is about.
  init?(
    _ runs: [[QueryWord]],
    topic: [CompiledQuery.BareWord],
    _ table: RelatedWords,
    _ schema: LetterSchema,
    _ segment: Segment
  ) throws {
    self.segment = segment
    ranked = schema.ranked
    stemmed = schema.stemmed(.text)
    let shares = Dictionary(topic.map { ($0.text, $0.share) }) { first, _ in first }
    let read = runs.map { $0.flatMap { PlacedToken.tokens(of: $0) } }
    var told = Set(read.joined().map(\.stem))
    for tokens in read { try look(among: tokens, table, shares, &told) }
    guard !terms.isEmpty || !phrases.isEmpty else { return nil }
  }

  /// A word of a query as it is ranked.
  private struct PlacedToken {
    let stem: String
    /// The word of the query that it is, or is a part of.
    let typed: String

    /// Acronyms are names: `SEAL` has nothing to do with seals.
    static func tokens(of word: QueryWord) -> [Self] {
      let tokens = Analyzer.english.tokens(in: word.text).filter { $0.width == 1 }
      return tokens.map { Self(stem: $0.acronym == nil ? $0.indexForm : "", typed: word.text) }
    }
  }

  private mutating func look(
    among tokens: [PlacedToken],
    _ table: RelatedWords,
    _ shares: [String: Double],
    _ told: inout Set<String>
  ) throws {
    let stems = tokens.map(\.stem)
    var place = 0
    while place < tokens.count {
      guard let entry = table.entry(for: stems[place...]) else {
        place += 1
        continue
      }
      let words = tokens[place..<place + entry.key.count]
      let weight = try words.compactMap { token in
        try shares[token.typed].map { try $0 * segment.rarity(of: token.stem, in: ranked) }
      }.max()
      // Words of names and words that only ask may be part of one that counts: "out of school".
      guard let weight else {
        place += 1
        continue
      }
      var related: [String] = []
      for word in entry.words {
        if try add(word, weight: weight, &told), !word.isLoose { related.append(word.text) }
      }
      if !related.isEmpty {
        var typed: [String] = []
        for word in words where typed.last != word.typed { typed.append(word.typed) }
        additions.append(Addition(typed: typed.joined(separator: " "), related: related))
      }
      place += entry.key.count
    }
  }

  /// Adds a word or phrase of which some passage has each word.
  ///
  /// - Returns: whether it did, and not before.
  private mutating func add(
    _ word: RelatedWords.Word,
    weight: Double,
    _ told: inout Set<String>
  ) throws -> Bool {
    guard told.insert(word.stems.joined(separator: " ")).inserted else { return false }
    // Stop words are not ranked, but phrases have them.
    let field = word.stems.count == 1 ? ranked : stemmed
    guard try word.stems.allSatisfy({ try segment.lookup(field, $0) != nil }) else { return false }
    let share = word.isLoose ? Self.looseShare : Self.share
    let total = try word.stems.reduce(0) { try $0 + segment.rarity(of: $1, in: field) }
    if word.stems.count == 1 {
      guard terms.count < Self.limit else { return false }
      terms.append(.boosted(query(word), share * min(1, weight / total)))
    } else {
      guard phrases.count < Self.limit else { return false }
      phrases.append((query(word), Self.phraseShare * share * min(total, weight)))
    }
    return true
  }

  private func query(_ word: RelatedWords.Word) -> Query {
    guard word.stems.count > 1 else { return .term(.init(ranked, word.stems[0])) }
    let slots = word.stems.enumerated().map { Query.Slot([$1], offset: $0) }
    return .phrase(.init(field: stemmed, slots: slots))
  }

  /// What phrases add to the score of each of some hits.
  func scores(of documents: [DocID], _ searcher: Searcher) throws -> [Double] {
    let matches = try searcher.matches(phrases.map(\.query), among: documents)
    return documents.indices.map { hit in
      zip(phrases, matches).reduce(0) { $1.1[hit] ? $0 + $1.0.score : $0 }
    }
  }
}
