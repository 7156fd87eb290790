/// Asks for passages like one.
package struct SimilarityRequest: Sendable {
  /// The id of a passage, or `LETTER#N` for the passage of that ordinal.
  package var passage: String
  /// Words that are not to count, in any of their forms.
  package var without: [String] = []
  /// How many terms are looked for at most.
  package var termLimit = 25
  /// Restrictions, page and form of the answer; the text is not read.
  package var search = SearchRequest("")

  package init(_ passage: String) { self.passage = passage }
}

/// The answer to a ``SimilarityRequest``.
package struct SimilarityResponse: Sendable {
  /// What the others are like.
  package var passage: StoredPassage
  package var letter: StoredLetter
  /// By what they were found, the most telling first.
  package var terms: [TellingTerm]
  /// As of a search for the terms.
  package var answer: SearchResponse

  package var json: JSON {
    let source = JSON.object([
      .init("id", .string(passage.id)),
      .init("text", .string(passage.text)),
      .init("citation", .string(Citation.text(for: passage, in: letter))),
      .init("letter", LetterJSON.summary(of: letter)),
    ])
    let head = [
      JSON.Member("passage", source), JSON.Member("terms", .array(terms.map(\.json))),
    ]
    guard case .object(let members) = SearchJSON.document(answer) else { return .object(head) }
    return .object(head + members)
  }
}

/// A word of a passage that tells what it is about.
package struct TellingTerm: Sendable, Equatable {
  /// As the passage has it, in lower case; of several forms the first.
  package var word: String
  /// What the index stores for all forms of the word.
  package var stem: String
  /// How much of the passage's content it is: its rarity times its saturation in the passage.
  package var weight: Double
  /// The saturation alone, 0 to 1: what the word counts in the search.
  var boost: Double
  /// How many passages have it, this one included.
  package var passages: Int

  var json: JSON {
    .object([
      .init("term", .string(word)), .init("stem", .string(stem)),
      .init("weight", .number(weight.rounded(toDigits: 4))),
      .init("passages", .integer(passages)),
    ])
  }
}
