/// What feedback did, for who asked for it.
package struct FeedbackSummary: Sendable, Equatable {
  /// Words that the query does not have, the heaviest first.
  package let terms: [FeedbackTerm]
  /// Passages that the query finds alone.
  package let ownCount: Int

  var json: JSON {
    .object([
      .init(
        "terms",
        .array(
          terms.map { term in
            .object([.init("term", .string(term.word)), .init("weight", .number(term.weight))])
          }
        )
      ),
      .init("passages_without", .integer(ownCount)),
    ])
  }
}

/// A word that the best passages have in common.
package struct FeedbackTerm: Sendable, Equatable {
  /// As it is written in one of the passages, in lower case.
  package let word: String
  /// As it is ranked.
  let stem: String
  /// Of all words together 1.
  package let weight: Double
}
