/// Answers a query on one text, without an index: what highlighting needs, and an oracle for tests.
struct PassageMatcher {
  /// Whether a text matches; `unknown` for what a text cannot tell, such as a date.
  enum Verdict: Sendable {
    case yes
    case no
    case unknown

    var opposite: Verdict {
      switch self {
      case .yes: .no
      case .no: .yes
      case .unknown: .unknown
      }
    }
  }

  private let query: TextQuery
  /// The only sentence that is looked at.
  private let sentence: Int?
  private let sentenceCount: Int
  private let memory: Memory

  /// - Parameters:
  ///   - companions: texts of other fields that are compared with the query, and not marked.
  ///   - told: whether each part of the query holds that no text tells.
  init(
    _ query: TextQuery,
    in text: AnalyzedText,
    beside companions: [AnalyzedText] = [],
    told: [Bool] = []
  ) {
    self.query = query
    sentence = nil
    sentenceCount = text.sentenceCount
    let places = TextPlaces(of: query, in: [text] + companions)
    memory = Memory(places, told, scopeCount: query.scopes.count)
  }

  private init(_ whole: PassageMatcher, sentence: Int) {
    query = whole.query
    sentenceCount = whole.sentenceCount
    self.sentence = sentence
    memory = whole.memory
  }

  /// What is known of the text.
  ///
  /// Scopes are the same in whichever sentence they are asked for, and scopes within scopes would be
  /// gone through once for each.
  private final class Memory {
    let places: TextPlaces
    let told: [Bool]
    /// For each scope.
    var verdicts: [Verdict?]
    var matches: [[TextMatch]?]
    /// How many parts of the query were asked of sentences, and places tried for phrases.
    var units = 0

    init(_ places: TextPlaces, _ told: [Bool], scopeCount: Int) {
      self.places = places
      self.told = told
      verdicts = Array(repeating: nil, count: scopeCount)
      matches = Array(repeating: nil, count: scopeCount)
    }
  }

  func verdict() -> Verdict { verdict(on: query.root) }

  /// Whether a sentence fulfils one of the query's scopes.
  func verdict(onScope scope: Int) -> Verdict {
    if let verdict = memory.verdicts[scope] { return verdict }
    let inner = query.scopes[scope]
    let verdict = Self.all(sentences.map { $0.verdict(on: inner).opposite }).opposite
    memory.verdicts[scope] = verdict
    return verdict
  }

  /// The places that make the text match; parts of the query that do not hold here show nothing.
  func matches() -> [TextMatch] { matches(of: query.root) }

  /// What was done so far: tokens read, words found, parts of the query asked of sentences, and places
  /// tried for phrases.
  var units: Int { memory.places.units + memory.units }

  // MARK: Verdicts

  private func verdict(on node: TextQuery.Node) -> Verdict {
    memory.units += 1
    switch node {
    case .known(let verdict): return verdict
    case .told(let part): return memory.told[part] ? .yes : .no
    case .words(let group): return verdict(onWords: group)
    case .phrase(let phrase): return verdict(on: phrase)
    case .all(let parts): return Self.all(parts.lazy.map { verdict(on: $0) })
    case .any(let parts): return Self.all(parts.lazy.map { verdict(on: $0).opposite }).opposite
    case .excluding(let base, let other):
      return Self.all([verdict(on: base), verdict(on: other).opposite])
    case .preferring(let required, _): return verdict(on: required)
    case .sentence(let scope): return verdict(onScope: scope)
    }
  }

  private static func all(_ verdicts: some Sequence<Verdict>) -> Verdict {
    var result = Verdict.yes
    for verdict in verdicts {
      if verdict == .no { return .no }
      if verdict == .unknown { result = .unknown }
    }
    return result
  }

  private func verdict(onWords group: Int) -> Verdict {
    if !found(group).isEmpty { return .yes }
    return query.groups[group].contains { home(of: $0) == nil } ? .unknown : .no
  }

  private func verdict(on phrase: TextQuery.Phrase) -> Verdict {
    guard home(of: phrase.field) != nil else { return .unknown }
    return look(for: phrase) { $0.hasMatch() } == true ? .yes : .no
  }

  // MARK: Matches

  private func matches(of node: TextQuery.Node) -> [TextMatch] {
    switch node {
    case .known, .told: return []
    case .words(let group): return matches(ofWords: group)
    case .phrase(let phrase):
      guard home(of: phrase.field) == 0 else { return [] }
      return look(for: phrase) { $0.matches() } ?? []
    case .any(let parts): return parts.flatMap(matches)
    // Other parts show nothing anyway where they do not hold.
    case .all, .excluding, .preferring: return verdict(on: node) == .no ? [] : joint(node)
    case .sentence(let scope): return matches(ofScope: scope)
    }
  }

  /// The places of a query that holds only where several parts do.
  private func joint(_ node: TextQuery.Node) -> [TextMatch] {
    switch node {
    case .all(let parts): parts.flatMap(matches)
    case .excluding(let base, _): matches(of: base)
    case .preferring(let required, let optional): matches(of: required) + matches(of: optional)
    default: matches(of: node)
    }
  }

  /// Word by word of the group.
  private func matches(ofWords group: Int) -> [TextMatch] {
    let found = found(group).filter { $0.text == 0 }
    return found.sorted { $0.word < $1.word }.map { TextMatch(parts: [$0.occurrence.range]) }
  }

  /// The places in all sentences that match, each once.
  private func matches(ofScope scope: Int) -> [TextMatch] {
    if let matches = memory.matches[scope] { return matches }
    let inner = query.scopes[scope]
    var seen: Set<TextMatch> = []
    let matches = sentences.flatMap { $0.matches(of: inner) }.filter { seen.insert($0).inserted }
    memory.matches[scope] = matches
    return matches
  }

  // MARK: Places

  /// One for each sentence of the text, whichever is looked at here.
  private var sentences: some Sequence<PassageMatcher> {
    (0..<sentenceCount).lazy.map { PassageMatcher(self, sentence: $0) }
  }

  /// The text that holds a field, by number; a sentence is of the passage alone.
  private func home(of field: Int) -> Int? {
    guard let home = memory.places.homes[field] else { return nil }
    return sentence == nil || home == 0 ? home : nil
  }

  private func found(_ group: Int) -> ArraySlice<TextPlaces.Found> {
    guard let sentence else { return memory.places.groups[group][...] }
    return memory.places.found(group, inSentence: sentence)
  }

  /// Looks for a phrase, and counts what that takes; `nil` where one of its words is missing.
  private func look<Result>(
    for phrase: TextQuery.Phrase,
    _ find: (inout PhraseFinder) -> Result
  ) -> Result? {
    var slots: [ArraySlice<TextPlaces.Found>] = []
    slots.reserveCapacity(phrase.slots.count)
    for group in phrase.slots {
      let found = found(group)
      memory.units += 1
      if found.isEmpty { return nil }
      slots.append(found)
    }
    guard !slots.isEmpty else { return nil }
    var finder = PhraseFinder(phrase.query, slots: slots)
    let result = find(&finder)
    memory.units += finder.units
    return result
  }
}
