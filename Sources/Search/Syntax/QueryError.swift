/// Why a query is refused.
///
/// Odd spelling never is: it is repaired and noted.
package enum QueryError: Error, Sendable, Equatable, CustomStringConvertible {
  case tooLong(byteCount: Int, limit: Int)
  case tooManyOperands(limit: Int)
  case tooDeep(limit: Int)
  /// Strict mode: the query had to be repaired.
  case needsRepair([QueryNote], in: String)
  /// What the scopes ask of the passages takes more steps than the index allows.
  case tooCostly(limit: Int, dearest: CostlyScope)

  /// The part of a query that takes the most steps.
  package struct CostlyScope: Sendable, Hashable {
    /// As the query language has it: `in:sentence`.
    package var name: String
    /// How many words it looks for, those of its patterns included.
    package var wordCount: Int
    /// Some of them.
    package var words: [String]
    /// How many passages it had read when the query was refused.
    package var passageCount: Int

    package init(_ name: String, wordCount: Int, words: [String], passageCount: Int = 0) {
      self.name = name
      self.wordCount = wordCount
      self.words = words
      self.passageCount = passageCount
    }
  }

  /// A short word for programs.
  package var code: String {
    if case .tooCostly = self { return "too-costly" }
    return "bad-query"
  }

  package var description: String {
    switch self {
    case .tooLong(let byteCount, let limit):
      "The query has \(byteCount) bytes; \(limit) are allowed. Ask for fewer words."
    case .tooManyOperands(let limit):
      "The query has more than \(limit) parts. Split it into several queries."
    case .tooDeep(let limit):
      "The query has brackets within brackets more than \(limit) deep. Remove some of them."
    case .needsRepair(let notes, _):
      "The query is not well formed: " + notes.map(\.message).joined(separator: " ")
    case .tooCostly(let limit, let dearest):
      "The query asks too much of an index of this size: its scopes take more than \(limit) steps. "
        + "\(dearest). Give longer beginnings of words, fewer scopes or shorter phrases in them, or "
        + "words beside them that fewer passages have."
    }
  }

  /// The error for a terminal, with carets under each part of the query that needed a repair.
  package var rendered: String {
    guard case .needsRepair(let notes, let query) = self else { return description }
    let places = notes.map { $0.rendered(in: query, as: "repair needed").text() }
    return (["The query is not well formed."] + places).joined(separator: "\n")
  }
}

extension QueryError.CostlyScope: CustomStringConvertible {
  package var description: String {
    let examples = words.isEmpty ? "" : " (\(words.joined(separator: ", "))\(rest))"
    let count = "\(wordCount) \(wordCount == 1 ? "word" : "words")"
    return "The dearest is \(name)(…) with \(count)\(examples), "
      + "which was asked of \(passageCount) passages"
  }

  private var rest: String { wordCount > words.count ? " …" : "" }
}

/// How much a query may hold; what is beyond is refused, never cut in silence.
package struct QueryLimits: Sendable, Equatable {
  package static let standard = QueryLimits()

  /// UTF-8 bytes of the text.
  package var byteCount = 4_096
  /// Parts that operators, fields and quotation marks make; a run of plain words is one part, so
  /// that a pasted passage is not refused.
  package var operandCount = 64
  /// Brackets within brackets.
  package var depth = 16
  /// Words that one prefix, wildcard, fuzzy word or regular expression may stand for.
  package var expansionCount = 200

  package init() {}
}
