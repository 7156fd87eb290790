import Search

/// Collects what shows that passages have the words of a query.
struct ConceptSigns {
  /// As many words and phrases are looked for at most.
  private static let limit = 128

  /// What stands for some words of a query.
  private struct StandIn {
    let query: Query
    let isLoose: Bool
    let isPhrase: Bool
    /// How rare it is; of a phrase, its words together.
    let rarity: Double
    var concepts: Set<Int>
  }

  private struct Key: Hashable {
    let words: String
    let isLoose: Bool
  }

  /// What some stand-ins have in common.
  private struct Kind: Hashable {
    let concepts: [Int]
    let isLoose: Bool
  }

  private let topic: [CompiledQuery.BareWord]
  private let places: [String: Int]
  private var standIns: [StandIn] = []
  private var known: [Key: Int] = [:]

  /// - Parameter topic: the words that say what a query is about, each once.
  init(_ topic: [CompiledQuery.BareWord]) {
    self.topic = topic
    places = Dictionary(topic.indices.map { (topic[$0].text, $0) }) { first, _ in first }
  }

  /// Adds a word or phrase that stands for some words.
  ///
  /// - Parameters:
  ///   - typed: the words as typed; those that say nothing are left out.
  ///   - rarity: how rare it is.
  mutating func add(
    _ word: RelatedWords.Word,
    for typed: some Sequence<String>,
    _ query: @autoclosure () -> Query,
    rarity: Double
  ) {
    let concepts = typed.compactMap { places[$0] }
    let key = Key(words: word.stems.joined(separator: " "), isLoose: word.isLoose)
    if let place = known[key] {
      standIns[place].concepts.formUnion(concepts)
    } else if standIns.count < Self.limit {
      known[key] = standIns.count
      let standIn = StandIn(
        query: query(),
        isLoose: word.isLoose,
        isPhrase: word.stems.count > 1,
        rarity: rarity,
        concepts: Set(concepts)
      )
      standIns.append(standIn)
    }
  }

  /// - Parameter rarities: of each word of the topic; `nil` for one that no passage has.
  /// - Returns: `nil` where there is one concept, of which every hit has something, or too many.
  func coverage(_ rarities: [Double?]) -> QueryCoverage? {
    var numbers: [Int: Int] = [:]
    var concepts: [QueryCoverage.Concept] = []
    for (place, word) in topic.enumerated() {
      let own = standIns.filter { $0.concepts.contains(place) }
      // What goes with any subject is none; but it may be part of one: "going missing".
      if word.share < 1, own.isEmpty { continue }
      // What no passage has counts as what most say instead.
      let rarity = rarities[place] ?? own.filter { !$0.isLoose }.map(\.rarity).min() ?? 0
      let weight = word.share * Double(word.count) * min(rarity, QueryCoverage.greatestWeight)
      guard weight > 0 else { continue }
      numbers[place] = concepts.count
      concepts.append(.init(typed: word.text, weight: weight))
    }
    guard (2...QueryCoverage.greatestCount).contains(concepts.count) else { return nil }
    let typed = topic.enumerated().compactMap { place, word in
      numbers[place].map { QueryCoverage.Sign(query: word.query, concepts: [$0], share: 1) }
    }
    return QueryCoverage(concepts, typed + related(numbers))
  }

  /// What shows the same concepts as far is one sign, for which lists are opened once.
  ///
  /// - Parameter numbers: of the concepts, by the places of their words.
  private func related(_ numbers: [Int: Int]) -> [QueryCoverage.Sign] {
    var kinds: [Kind] = []
    var parts: [Kind: [Query]] = [:]
    // First what is found quickly and often, so that little is left for the others.
    let ordered = standIns.sorted { left, right in
      (left.isLoose ? 1 : 0, left.isPhrase ? 1 : 0, left.rarity)
        < (right.isLoose ? 1 : 0, right.isPhrase ? 1 : 0, right.rarity)
    }
    for standIn in ordered {
      let concepts = standIn.concepts.compactMap { numbers[$0] }.sorted()
      guard !concepts.isEmpty else { continue }
      let kind = Kind(concepts: concepts, isLoose: standIn.isLoose)
      if parts[kind] == nil { kinds.append(kind) }
      parts[kind, default: []].append(standIn.query)
    }
    return kinds.map { kind in
      let queries = parts[kind] ?? []
      return QueryCoverage.Sign(
        query: queries.count > 1 ? .any(queries) : queries[0],
        concepts: kind.concepts,
        share: kind.isLoose ? QueryCoverage.looseShare : QueryCoverage.relatedShare
      )
    }
  }
}
