/// The words near the matches of a query.
package struct Collocations: Sendable {
  package var request: CollocationRequest
  /// How the query was understood, in the query language.
  package var interpreted: String
  package var notes: [SearchResponse.Note]
  /// Which build of the index answered.
  package var generation: String
  /// Matches, and the passages and letters that have them.
  package var total: Concordance.Count
  /// How many words stand near matches, each place counted once.
  package var nearWordCount: Int
  /// How many words the index has.
  package var wordCount: Int
  /// How many collocates there are, those of other pages included.
  package var collocateCount: Int
  /// How many further words stand near matches less often than was asked for.
  package var rarerCount: Int
  package var collocates: [Collocate]

  /// The offset of the next page; `nil` on the last.
  package var nextOffset: Int? {
    let end = max(0, request.offset) + collocates.count
    return collocates.isEmpty || end >= collocateCount ? nil : end
  }
}

/// A word that stands near matches.
package struct Collocate: Sendable, Equatable {
  /// The folded form; of a hyphenated word, as most letters write it there: `fixed-term`.
  package var word: String
  /// How often it stands near a match.
  package var observed: Int
  /// How often it would, were it spread evenly over the index.
  package var expected: Double
  /// How often it occurs in the index.
  package var frequency: Int
  /// Passages in which it stands near a match.
  package var passages: Int
  package var letters: Int
  /// G² of the table of near and far, this word and others (Dunning 1993); below 0 for a word that
  /// is rarer near matches than elsewhere.
  package var logLikelihood: Double
  /// How close the tie is: 14 + log2 of the Dice coefficient of match and word.
  ///
  /// 14 where both only stand together, once each, and 1 more for twice as close a tie, whatever the
  /// size of the corpus (Rychlý, "A Lexicographer-Friendly Association Score", RASLAN 2008).
  package var logDice: Double
}
