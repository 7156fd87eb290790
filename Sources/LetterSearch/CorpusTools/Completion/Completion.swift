package import Search

/// What may be meant by a query that is being typed.
package struct Completion: Sendable, Equatable {
  package enum Kind: String, Sendable {
    /// A word of the passages.
    case word
    /// Words that stand together in the passages, from words typed before.
    case phrase
    /// A value of a field.
    case value
  }

  package var kind: Kind
  /// What takes the place of ``replaced``.
  package var text: String
  package var replaced: TextSpan
  /// Passages and letters that have it, this very word, phrase or value; of a word behind up to three
  /// others, those that have the others, too, in any form.
  ///
  /// What else the query asks for does not count. `nil` where the words are so frequent that counting
  /// them takes longer than typing goes on.
  package var count: SearchResponse.Count?
}

/// Completions as JSON, for the command line and the server alike.
package enum CompletionJSON {
  package static func document(
    _ completions: [Completion],
    for text: String,
    generation: String
  ) -> JSON {
    .object([
      .init("query", .string(text)),
      .init("generation", .string(generation)),
      .init("suggestions", .array(completions.map { suggestion($0, in: text) })),
    ])
  }

  private static func suggestion(_ completion: Completion, in text: String) -> JSON {
    .object([
      .init("kind", .string(completion.kind.rawValue)),
      .init("text", .string(completion.text)),
      .init("utf8", .range(completion.replaced.utf8)),
      .init("utf16", .range(completion.replaced.utf16)),
      .init("passages", completion.count.map { .integer($0.passages) } ?? .null),
      .init("letters", completion.count.map { .integer($0.letters) } ?? .null),
      .init("query", .string(completion.applied(to: text))),
    ])
  }
}

extension Completion {
  /// The query with the completion in its place.
  package func applied(to query: String) -> String {
    let bytes = Array(query.utf8)
    let range = replaced.utf8.clamped(to: 0..<bytes.count)
    return String(
      decoding: bytes[..<range.lowerBound] + Array(text.utf8) + bytes[range.upperBound...],
      as: UTF8.self
    )
  }
}
