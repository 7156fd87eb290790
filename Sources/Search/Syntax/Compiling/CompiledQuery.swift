import InvertedIndex

/// How the plain words of a query without operators combine.
package enum MatchMode: Sendable, CaseIterable {
  /// Passages with any of the words, the best first.
  case any
  case all
}

/// A query in the terms of an index, with all that a reader should be told about it.
package struct CompiledQuery: Sendable {
  /// As typed.
  package var text: String
  package var expression: QueryExpression
  /// What was understood, in the canonical form.
  package var interpreted: String
  /// In the order of the text.
  package var notes: [QueryNote]
  /// The plain words of a query without operators, each once, without stop words.
  ///
  /// What "all words" and "any word" count and what a hit may lack; empty in a strict query.
  package var words: [BareWord]
  package var expansions: [TermExpansion]
  /// What synonyms added to which words.
  package var synonyms: [AddedSynonyms]
  /// What each hit must match besides the words, and what it must not.
  var required: [Query]
  var excluded: [Query]
  /// Whether words only put passages higher, which something else finds.
  package var hasOptionalWords: Bool { words.contains(where: \.isOptional) }
  /// Those of which a passage needs one.
  package var neededWords: [BareWord] { words.filter { !$0.isOptional } }

  /// Whether something other than plain words must match.
  package var hasRequirements: Bool { !required.isEmpty }

  /// Where something else must match, words that say where or when to look, such as a name, are not
  /// needed; nothing changes where they are all there is.
  ///
  /// - Parameter schema: that of the query.
  package mutating func makeWordsOptional(
    _ schema: QuerySchema,
    where isOptional: (BareWord) -> Bool
  ) {
    guard hasRequirements || words.contains(where: { !isOptional($0) }) else { return }
    for place in words.indices where isOptional(words[place]) { words[place].isOptional = true }
    guard hasOptionalWords, neededWords.isEmpty else { return }
    expression = expression.relaxed
    interpreted = QueryPrinter.print(expression, schema: schema)
  }

  /// The query as its matches are listed one by one: words that may be missing are none.
  package var withoutOptionalWords: CompiledQuery {
    var query = self
    query.words = neededWords
    return query
  }

  /// The query for the engine, once the units in it are settled: see ``Query/Unit``.
  package func query(matching mode: MatchMode = .any) -> Query {
    let weighted = { (word: BareWord) in
      let query = mode == .all ? word.whole : word.query
      // A word that stands there twice counts twice.
      let weight = Double(word.count) * word.share
      return weight == 1 ? query : Query.boosted(query, weight)
    }
    var parts = required
    let needed = neededWords.map(weighted)
    if !needed.isEmpty {
      parts.append(mode == .all ? .conjunction(needed) : .disjunction(needed))
    }
    var base = Query.conjunction(parts)
    let optional = words.filter(\.isOptional).map(weighted)
    if !optional.isEmpty {
      base = .preferring(required: base, optional: .disjunction(optional))
    }
    return excluded.isEmpty ? base : .excluding(base, .disjunction(excluded))
  }

  /// A plain word, or a run of words that has synonyms.
  package struct BareWord: Sendable, Hashable {
    /// As typed.
    package var text: String
    /// Its forms, in the passage and in the lighter texts; of a run, any of its words.
    package var query: Query
    /// What a passage that has it matches; of a run, all of its words.
    package var whole: Query
    /// How often it stands in the query.
    package var count = 1
    /// What it counts of what another word of its rarity counts: see ``LightVerbs``.
    package var share = 1.0
    /// Whether a passage that something else finds need not have it.
    package fileprivate(set) var isOptional = false

    init(text: String, query: Query, whole: Query? = nil) {
      self.text = text
      self.query = query
      self.whole = whole ?? query
    }
  }

  /// What synonyms added to a word or a run of words.
  package struct AddedSynonyms: Sendable, Hashable {
    /// As typed.
    package var text: String
    /// Those whose words all occur in the index.
    package var added: [String]
  }
}
