package import LetterParsing

/// Sentences that stand in several letters, and when they appeared and were last used.
///
/// Digits count as alike, and so do the names of the institutions that letters are to.
package struct StockSentences: Sendable {
  package enum Order: String, Sendable, CaseIterable {
    /// Those of most letters first.
    case letters
    /// The newest ones first, by the first letter that has them.
    case first
    /// Those that are longest out of use first, by the last letter that has them.
    case last
  }

  package struct Sentence: Sendable, Equatable {
    /// As its newest letter has it.
    package var text: String
    package var letters: Int
    /// Passages that hold it.
    package var passages: Int
    /// Dates of the oldest and the newest letter with it; `nil` when none of them has a date.
    package var first: CalendarDate?
    package var last: CalendarDate?
  }

  package var request: SearchRequest
  package var interpreted: String
  package var notes: [SearchResponse.Note]
  /// What was found and looked through.
  package var total: SearchResponse.Count
  /// Sentences of fewer letters are left out.
  package var leastLetters: Int
  /// How many letters share the sentence that most of them have; 0 without a sentence.
  package var mostLetters: Int
  /// All sentences of as many letters; ``sentences`` are the first of them.
  package var count: Int
  package var sentences: [Sentence]

  package var json: JSON {
    .object([
      .init("interpreted", .string(interpreted)),
      .init("passages", .integer(total.passages)),
      .init("letters", .integer(total.letters)),
      .init("least_letters", .integer(leastLetters)),
      .init("count", .integer(count)),
      .init(
        "sentences",
        .array(
          sentences.map { sentence in
            .object([
              .init("text", .string(sentence.text)),
              .init("letters", .integer(sentence.letters)),
              .init("passages", .integer(sentence.passages)),
              .init("first", .text(sentence.first?.description)),
              .init("last", .text(sentence.last?.description)),
            ])
          }
        )
      ),
    ])
  }

  package static let columns = ["letters", "passages", "first", "last", "sentence"]

  /// Rows of ``columns``.
  package var table: [[String]] {
    sentences.map { sentence in
      [
        String(sentence.letters), String(sentence.passages), sentence.first?.description ?? "",
        sentence.last?.description ?? "", sentence.text,
      ]
    }
  }
}
