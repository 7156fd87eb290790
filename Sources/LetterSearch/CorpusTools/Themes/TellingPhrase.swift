/// A word or phrase that tells some passages from others.
package struct TellingPhrase: Sendable, Equatable {
  package var words: String
  /// Passages that hold it, of those told and of the others.
  package var passages: Int
  package var otherPassages: Int
  /// G² of ``LogLikelihood``, over passages that hold it.
  package var logLikelihood: Double

  package var json: JSON {
    .object([
      .init("words", .string(words)), .init("passages", .integer(passages)),
      .init("other_passages", .integer(otherPassages)),
      .init("log_likelihood", .number((logLikelihood * 10).rounded() / 10)),
    ])
  }
}
