package import TextAnalysis

/// Groups of words and phrases that stand for each other: `TA`, `teaching assistant`.
///
/// A short form of up to four capitals is compared with its capitals, because many are words, too
/// (`SEAL`, `SEND`); all else in any case and by its stem.
package struct Synonyms: Sendable {
  /// One way to say what a group means.
  package struct Member: Sendable, Hashable {
    /// As the file has it.
    package var text: String
    /// At least one.
    var words: [Word]
  }

  /// A word of a member as it is compared.
  enum Word: Sendable, Hashable {
    /// With its capitals, as ``Token/acronym`` has it.
    case acronym(String)
    /// By ``Token/indexForm``.
    case form(String)

    var text: String {
      switch self {
      case .acronym(let text), .form(let text): text
      }
    }
  }

  /// Short forms beyond this many letters are no words, and found in any case.
  private static let longestAcronym = 4

  package private(set) var groups: [[Member]] = []
  /// Where members stand that begin so: their group and place in it.
  private var starts: [String: [(group: Int, member: Int)]] = [:]
  private let analyzer: Analyzer

  package init(analyzer: Analyzer = .english) {
    self.analyzer = analyzer
  }

  /// A member of a group; `nil` when the text holds no word.
  func member(_ text: String) -> Member? {
    let tokens = analyzer.words(in: text)
    let words = tokens.map { token in
      guard tokens.count == 1, let acronym = token.acronym, Self.isComparedWithCapitals(acronym)
      else { return Word.form(token.indexForm) }
      return .acronym(acronym)
    }
    return words.isEmpty ? nil : Member(text: text, words: words)
  }

  /// Adds a group of at least two members.
  mutating func add(_ members: [Member]) {
    for (place, member) in members.enumerated() {
      guard let first = member.words.first else { continue }
      starts[first.text, default: []].append((groups.count, place))
    }
    groups.append(members)
  }

  private static func isComparedWithCapitals(_ acronym: String) -> Bool {
    acronym.count <= longestAcronym && acronym.allSatisfy(\.isLetter)
  }
}

extension Synonyms {
  /// A member of a group that some words of a query are.
  struct Match {
    /// How many words of the query they cover.
    var wordCount: Int
    /// What else the smallest group of them holds, in the order of the file.
    var others: [Member]
    /// Whether they are one word in capitals.
    var isAcronym: Bool
  }

  /// A word of a query with its parts, and whether its capitals say that it is an acronym.
  struct QueryTokens {
    var tokens: [Token]
    var mayBeAcronym: Bool
  }

  /// The longest run of whole words, from the first on, that is a member of a group.
  func match(_ words: [QueryTokens]) -> Match? {
    guard let first = words.first, let token = first.tokens.first else { return nil }
    let keys = Set([token.indexForm] + (token.acronym.map { [$0] } ?? []))
    var found: [(wordCount: Int, place: (group: Int, member: Int))] = []
    for place in keys.flatMap({ starts[$0] ?? [] }) {
      let member = groups[place.group][place.member]
      if let count = wordCount(of: member, in: words) { found.append((count, place)) }
    }
    guard let longest = found.map(\.wordCount).max() else { return nil }
    let places = found.filter { $0.wordCount == longest }.map(\.place)
    // The smallest group says most exactly what is meant.
    let narrowest = places.min { left, right in
      (groups[left.group].count, left.group) < (groups[right.group].count, right.group)
    }
    guard let narrowest else { return nil }
    let matched = Set(places.map { groups[$0.group][$0.member].words })
    let others = groups[narrowest.group].filter { !matched.contains($0.words) }
    let isAcronym = longest == 1 && token.acronym != nil && first.mayBeAcronym
    return Match(wordCount: longest, others: others, isAcronym: isAcronym)
  }

  /// Whether plain words of a query may be a member: quick to tell that none are.
  package func mayMatch(_ expression: QueryExpression) -> Bool {
    switch expression {
    case .words(let words): return mayMatch(words)
    case .fielded(_, let part), .scoped(_, let part), .not(let part), .boosted(let part, _):
      return mayMatch(part)
    case .near(let parts, _, _), .sequence(let parts), .and(let parts), .or(let parts):
      // Words that parts of a strict query join are a run, too.
      return mayMatch(parts.flatMap(\.ownWords))
        || parts.contains { $0.ownWords.isEmpty && mayMatch($0) }
    case .everything, .nothing, .phrase, .regularExpression, .range: return false
    }
  }

  private func mayMatch(_ words: [QueryWord]) -> Bool {
    // The sides of `KS1/KS2` are read apart.
    guard !words.contains(where: { $0.text.utf8.contains(UInt8(ascii: "/")) }) else { return true }
    let tokens = words.map { word in
      let tokens = analyzer.words(in: word.text)
      return QueryTokens(tokens: tokens, mayBeAcronym: true)
    }
    return tokens.indices.contains { match(Array(tokens[$0...])) != nil }
  }

  /// How many whole words of a query the member fills from the first on; `nil` for another text.
  private func wordCount(of member: Member, in words: [QueryTokens]) -> Int? {
    var rest = member.words[...]
    for (index, word) in words.enumerated() {
      guard !word.tokens.isEmpty, word.tokens.count <= rest.count else { return nil }
      for token in word.tokens {
        switch rest.removeFirst() {
        case .form(let form): guard token.indexForm == form else { return nil }
        case .acronym(let acronym):
          guard word.mayBeAcronym, token.acronym == acronym else { return nil }
        }
      }
      if rest.isEmpty { return index + 1 }
    }
    return nil
  }
}

extension QueryExpression {
  /// Plain words that are the whole expression; none of any other.
  fileprivate var ownWords: [QueryWord] {
    if case .words(let words) = self { words } else { [] }
  }
}
