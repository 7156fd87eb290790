/// A query as a reader of it would draw it: what was asked, before any index is looked at.
///
/// Plain words that nothing joins are one ``words(_:)`` node and mean *best match*. As soon as an
/// operator is written the expression is strict, and the parser turns the words into ``and(_:)``.
package indirect enum QueryExpression: Sendable, Hashable {
  /// `*`, or an empty query.
  case everything
  /// A text without a single word.
  case nothing
  case words([QueryWord])
  case phrase(QuotedPhrase)
  /// The pattern between the slashes; matched against whole words.
  case regularExpression(String)
  /// Only within ``fielded(_:_:)``.
  case range(ValueRange)
  /// Canonical field names, and what one of them must hold.
  case fielded([String], QueryExpression)
  case scoped(QueryScope, QueryExpression)
  /// At least two operands with at most `distance` further words between the first and the last; the
  /// border of two sentences counts as one word.
  case near([QueryExpression], distance: Int, isOrdered: Bool)
  case not(QueryExpression)
  /// Joined by nothing in a query without operators: parts filter, words are a best match.
  case sequence([QueryExpression])
  case and([QueryExpression])
  case or([QueryExpression])
  /// The score times a factor; single words carry their own, see ``QueryWord/boost``.
  case boosted(QueryExpression, Double)
}

/// What `in:` compares the parts of a query with, in place of the passage.
package enum QueryScope: String, Sendable, Hashable, CaseIterable {
  case letter
  case section
  case sentence
}

/// A word outside quotation marks.
package struct QueryWord: Sendable, Hashable {
  package enum Match: Sendable, Hashable {
    /// All forms of the word.
    case forms
    /// Words that begin with the text.
    case prefix
    /// The text holds `*` (any letters) and `?` (one letter).
    case wildcard
    /// Words that a few letters tell apart; `nil` lets the length decide how many.
    case fuzzy(edits: Int?)
  }

  /// As typed, without the punctuation around it and without the marks that ``match`` stands for.
  package var text: String
  package var match: Match
  /// Above 0; 1 leaves the score as it is.
  package var boost: Double
  package var source: QuerySource

  package init(
    _ text: String,
    match: Match = .forms,
    boost: Double = 1,
    source: QuerySource = .none
  ) {
    self.text = text
    self.match = match
    self.boost = boost
    self.source = source
  }
}

/// Values from one to another; without a bound the range is open on that side.
package struct ValueRange: Sendable, Hashable {
  package struct Bound: Sendable, Hashable {
    package var value: String
    package var isIncluded: Bool

    package init(_ value: String, isIncluded: Bool = true) {
      self.value = value
      self.isIncluded = isIncluded
    }
  }

  package var lower: Bound?
  package var upper: Bound?
  package var source: QuerySource

  package init(lower: Bound?, upper: Bound?, source: QuerySource = .none) {
    self.lower = lower
    self.upper = upper
    self.source = source
  }

  /// The range the other way round.
  package var exchanged: ValueRange { ValueRange(lower: upper, upper: lower, source: source) }
}

/// Where a part of a query was written; no part of what it means.
///
/// All sources are equal, so that two queries are when they mean the same.
package struct QuerySource: Sendable, Hashable {
  package static let none = QuerySource(utf8: nil)

  /// Offsets in the text of the query.
  package var utf8: Range<Int>?

  package init(utf8: Range<Int>?) {
    self.utf8 = utf8
  }

  package static func == (left: QuerySource, right: QuerySource) -> Bool { true }

  package func hash(into hasher: inout Hasher) {}
}
