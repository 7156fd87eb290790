package import InvertedIndex

/// The terms of an index, as far as a query needs them to be understood.
package protocol Vocabulary {
  /// How many documents hold the term.
  func documentFrequency(of term: String, in field: FieldID) throws -> Int

  /// Calls `visit` with each term of the field that begins so, and its document frequency.
  func visitTerms(
    in field: FieldID,
    startingWith prefix: String,
    _ visit: (_ term: String, _ documentFrequency: Int) -> Void
  ) throws
}

/// What a prefix, wildcard, fuzzy word or regular expression stood for.
package struct TermExpansion: Sendable, Hashable {
  /// As the query spells it.
  package var pattern: String
  /// The most frequent terms first, and by letters where they are as frequent.
  package var terms: [String]
  /// How many terms match, with those that were cut.
  package var total: Int

  package var isCut: Bool { total > terms.count }
}

extension Vocabulary {
  /// The words of a field that `matches` accepts among those that begin so.
  ///
  /// Acronyms and hyphenated compounds are other spellings of words that are found anyway, and not
  /// among them.
  func expansion(
    of pattern: String,
    in field: FieldID,
    startingWith prefix: String,
    limit: Int,
    where matches: (String) -> Bool
  ) throws -> TermExpansion {
    var found: [(term: String, frequency: Int)] = []
    try visitTerms(in: field, startingWith: prefix) { term, frequency in
      if term.isFoldedWord, matches(term) { found.append((term, frequency)) }
    }
    found.sort { ($1.frequency, $0.term) < ($0.frequency, $1.term) }
    return TermExpansion(
      pattern: pattern,
      terms: found.prefix(limit).map(\.term),
      total: found.count
    )
  }

  /// The word nearest to one that does not occur: fewest letters apart, then most frequent.
  func nearestWord(to word: String, in field: FieldID) throws -> String? {
    let scalars = Array(word.unicodeScalars)
    guard scalars.count >= 3, !scalars.contains(where: { $0.properties.numericType != nil }) else {
      return nil
    }
    let limit = scalars.count < 5 ? 1 : 2
    var best: (term: String, distance: Int, frequency: Int)?
    try visitTerms(in: field, startingWith: "") { term, frequency in
      guard term.isFoldedWord, abs(term.utf8.count - word.utf8.count) <= 2 * limit, term != word,
        let distance = Spelling.distance(
          scalars,
          Array(term.unicodeScalars),
          limit: min(limit, best?.distance ?? limit)
        )
      else { return }
      let isBetter = best.map { (distance, $0.frequency) < ($0.distance, frequency) } ?? true
      if isBetter { best = (term, distance, frequency) }
    }
    return best?.term
  }
}

extension String {
  fileprivate var isFoldedWord: Bool {
    !utf8.contains { byte in
      byte == UInt8(ascii: "-") || byte == UInt8(ascii: "&")
        || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }
  }
}
