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
  /// What a phrase adds beside that: it stands in a passage once, and a word may do so more often.
  private static let phraseShare = 0.8
  /// How many times as much the words count that stand for one which no passage has, and which speaks
  /// for none itself; 1.6 to 3 are nearly equally good.
  private static let lackingFactor = 2.0
  /// How many words and how many phrases are looked for; few queries have more.
  private static let limit = 64

  /// Words of a query that others were looked for beside, in the order of the query.
  struct Addition: Sendable {
    /// As typed.
    let typed: String
    /// Words and phrases that speak for a passage as such, the best first; some passage has each of the
    /// words.
    let words: [RelatedWords.Word]
    /// Where the words stand in the query; `nil` for words that were not typed.
    let utf8: Range<Int>?
    /// Whether no passage has one of them.
    let isLacking: Bool

    /// As letters have them.
    var related: [String] { words.map(\.text) }
  }

  private(set) var additions: [Addition] = []
  /// What adds to the score of the first stage.
  private(set) var terms: [Query] = []
  /// What adds to the scores of the best hits, and how much.
  private(set) var phrases: [(query: Query, score: Double)] = []
  /// How much of the query passages have; `nil` where that tells nothing.
  private(set) var coverage: QueryCoverage?

  private let segment: Segment
  private let lackingFactor: Double
  private let ranked: FieldID
  private let stemmed: FieldID
  private let exact: FieldID

  /// `nil` where nothing is related to the words.
  ///
  /// - Parameters:
  ///   - runs: the plain words of the query, run by run.
  ///   - topic: those that say what it is about.
  ///   - besideNames: whether other words name a section or a body. Its passages shall not stand behind
  ///     others that only say something related.
  init?(
    _ runs: [[QueryWord]],
    topic: [CompiledQuery.BareWord],
    besideNames: Bool = false,
    _ table: RelatedWords,
    _ schema: LetterSchema,
    _ segment: Segment
  ) throws {
    self.segment = segment
    lackingFactor = besideNames ? 1 : Self.lackingFactor
    ranked = schema.ranked
    stemmed = schema.stemmed(.text)
    exact = schema.exact(.text)
    let shares = Dictionary(topic.map { ($0.text, $0.share) }) { first, _ in first }
    let read = try runs.map { run in
      try run.flatMap { try PlacedToken.tokens(of: $0, exact, segment) }
    }
    var told = Set(read.joined().map(\.stem))
    var signs = ConceptSigns(topic)
    for tokens in read { try look(among: tokens, table, shares, &told, &signs) }
    guard !terms.isEmpty || !phrases.isEmpty else { return nil }
    coverage = signs.coverage(try topic.map(rarity))
  }

  /// A word of a query as it is ranked.
  private struct PlacedToken {
    /// The word in capitals for an acronym that is no word.
    let stem: String
    let acronym: String?
    /// Stop words are not ranked.
    let isStopWord: Bool
    /// The word of the query that it is, or is a part of.
    let word: QueryWord

    var typed: String { word.text }

    /// Acronyms are names, and `FAST` has nothing to do with fast; one that letters hardly write
    /// otherwise is the word of its letters as well, so that `IRO` has the related words of *iro*.
    ///
    /// - Parameter exact: the field of words as they are written.
    static func tokens(of word: QueryWord, _ exact: FieldID, _ segment: Segment) throws -> [Self] {
      try Analyzer.english.words(in: word.text).map { token in
        let isWord = try token.acronym.map { acronym in
          let inCapitals = try segment.lookup(exact, acronym)?.documentFrequency ?? 0
          let inAll = try segment.lookup(exact, token.term)?.documentFrequency ?? 0
          return inCapitals * 2 >= inAll
        }
        return Self(
          stem: isWord == false ? token.acronym ?? "" : token.indexForm,
          acronym: token.acronym,
          isStopWord: token.acronym == nil && StopWords.contains(token.term),
          word: word
        )
      }
    }
  }

  private mutating func look(
    among tokens: [PlacedToken],
    _ table: RelatedWords,
    _ shares: [String: Double],
    _ told: inout Set<String>,
    _ signs: inout ConceptSigns
  ) throws {
    let stems = tokens.map(\.stem)
    for place in tokens.indices {
      // Keys in and beside others count, too: the longer ones are closer to what is meant, but "talk to
      // dads" does not tell all that "dads" does.
      for entry in entries(at: place, stems, of: tokens, table) {
        let words = tokens[place..<place + entry.key.count]
        // Words of names and words that only ask may be part of one that counts: "out of school".
        guard let standing = try standing(of: words, shares) else { continue }
        var related: [RelatedWords.Word] = []
        for word in entry.words {
          let isNew = told.insert(word.stems.joined(separator: " ")).inserted
          guard let rarity = try rarity(of: word) else { continue }
          signs.add(word, for: words.map(\.typed), query(word), rarity: rarity)
          if isNew, add(word, rarity, for: standing), !word.isLoose { related.append(word) }
        }
        if !related.isEmpty {
          additions.append(Self.addition(of: related, for: words, isLacking: standing.isLacking))
        }
      }
    }
  }

  private func entries(
    at place: Int,
    _ stems: [String],
    of tokens: [PlacedToken],
    _ table: RelatedWords
  ) -> [RelatedWords.Entry] {
    let entries = table.entries(for: stems[place...])
    guard let acronym = tokens[place].acronym, acronym != stems[place] else { return entries }
    return table.entries(for: [acronym]) + entries
  }

  private static func addition(
    of related: [RelatedWords.Word],
    for words: ArraySlice<PlacedToken>,
    isLacking: Bool
  ) -> Addition {
    var typed: [String] = []
    for word in words where typed.last != word.typed { typed.append(word.typed) }
    let places = words.compactMap { $0.word.source.utf8 }
    let isTyped = places.count == words.count
    return Addition(
      typed: typed.joined(separator: " "),
      words: related,
      utf8: isTyped ? places[0].lowerBound..<places[places.count - 1].upperBound : nil,
      isLacking: isLacking
    )
  }

  /// What words of a query give to those that stand for them.
  private struct Standing {
    /// What the rarest of the words counts.
    var weight = 0.0
    /// Whether no passage has one of them.
    var isLacking = false
  }

  /// - Returns: `nil` where none of the words says what the query is about.
  private func standing(
    of words: ArraySlice<PlacedToken>,
    _ shares: [String: Double]
  ) throws -> Standing? {
    var standing: Standing?
    for word in words {
      guard let share = shares[word.typed] else { continue }
      // Stop words within others: *one-to-one*.
      let field = word.stem == word.acronym ? exact : word.isStopWord ? stemmed : ranked
      let rarity = try segment.rarity(of: word.stem, in: field)
      standing = Standing(
        weight: max(standing?.weight ?? 0, share * (rarity ?? segment.rarityOfLacking)),
        isLacking: rarity == nil || standing?.isLacking == true
      )
    }
    return standing
  }

  /// How rare a word is, or the words of a phrase together; `nil` where no passage has one of them.
  private func rarity(of word: RelatedWords.Word) throws -> Double? {
    // Stop words are not ranked, but phrases have them.
    let field = word.stems.count == 1 ? ranked : stemmed
    var total = 0.0
    for stem in word.stems {
      guard let rarity = try segment.rarity(of: stem, in: field) else { return nil }
      total += rarity
    }
    return total
  }

  /// How rare a word of the query is, a compound by its rarest part; `nil` where no passage has it.
  private func rarity(of word: CompiledQuery.BareWord) throws -> Double? {
    try Analyzer.english.tokens(in: word.text)
      .compactMap { try segment.rarity(of: $0.indexForm, in: ranked) }.max()
  }

  /// Adds a word or phrase of which some passage has each word.
  ///
  /// - Returns: whether there was room.
  private mutating func add(
    _ word: RelatedWords.Word,
    _ rarity: Double,
    for standing: Standing
  ) -> Bool {
    let factor = standing.isLacking ? lackingFactor : 1
    let share = factor * (word.isLoose ? Self.looseShare : Self.share)
    if word.stems.count == 1 {
      guard terms.count < Self.limit else { return false }
      terms.append(.boosted(query(word), share * min(1, standing.weight / rarity)))
    } else {
      guard phrases.count < Self.limit else { return false }
      phrases.append((query(word), Self.phraseShare * share * min(rarity, standing.weight)))
    }
    return true
  }

  private func query(_ word: RelatedWords.Word) -> Query {
    guard word.stems.count > 1 else { return .term(.init(ranked, word.stems[0])) }
    let slots = word.stems.enumerated().map { Query.Slot([$1], offset: $0) }
    return .phrase(.init(field: stemmed, slots: slots))
  }

  /// What phrases add to the score of each of some hits.
  ///
  /// - Parameter test: of the hits, and perhaps others.
  func scores(of documents: [DocID], _ test: inout DocumentTest) throws -> [Double] {
    let matches = try test.matches(phrases.map(\.query), among: documents)
    return documents.indices.map { hit in
      zip(phrases, matches).reduce(0) { $1.1[hit] ? $0 + $1.0.score : $0 }
    }
  }

  /// More words beside a hit would tell less.
  private static let toldBesideHit = 2

  /// Related words that some hits have in place of words that they lack, a few of each.
  ///
  /// - Parameter missing: the words that each hit lacks, as typed.
  func saidInstead(
    of missing: [[String]],
    in documents: [DocID],
    _ searcher: Searcher
  ) throws -> [[String]] {
    let lacked = Set(missing.joined())
    let asked = additions.flatMap { addition in
      let typed = addition.typed.split(separator: " ").map(String.init).filter(lacked.contains)
      return typed.isEmpty ? [] : addition.words.map { (word: $0, typed: typed) }
    }
    guard !asked.isEmpty else { return missing.map { _ in [] } }
    var test = DocumentTest(documents, searcher)
    let matches = try test.matches(asked.map { query($0.word) }, among: documents)
    return documents.indices.map { hit in
      let said = zip(asked, matches).filter { asked, matches in
        matches[hit] && asked.typed.contains(where: missing[hit].contains)
      }
      return said.prefix(Self.toldBesideHit).map(\.0.word.text)
    }
  }
}
