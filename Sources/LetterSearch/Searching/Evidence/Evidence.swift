import InvertedIndex
import Search

/// What speaks for passages, before what a request restricts them to.
struct Evidence: Sendable {
  /// What scores are made of.
  enum Source: Comparable, Sendable {
    /// Fields, exact words, phrases or patterns, too.
    case fields
    /// Ranked words, some of them in an `in:sentence(…)` that not every hit fulfils.
    case someSentences
    /// Ranked words, some of them in an `in:sentence(…)` that every hit fulfils.
    case sentences
    /// Nothing but ranked words, in which standard wording counts little already.
    case words

    /// The same where not every hit matches what has it.
    fileprivate var amongAlternatives: Self { self == .sentences ? .someSentences : self }
  }

  /// What finds passages, with what only puts some of them higher; scopes are not settled.
  let query: Query
  /// Of what finds them; what puts some higher are words and names, always.
  let source: Source
}

extension LetterSchema {
  /// What the scores of a query are made of.
  func source(of query: Query) -> Evidence.Source {
    switch query {
    case .term(let term):
      term.field == ranked || term.field == stemmed(.context) ? .words : .fields
    case .synonyms(let terms): source(ofAllOf: terms.map(Query.term))
    case .all(let parts): source(ofAllOf: parts)
    case .any(let parts): source(ofAllOf: parts).amongAlternatives
    case .boosted(let query, _), .excluding(let query, _), .demoted(let query, _, _):
      source(of: query)
    case .within(.sentence, let query): min(.sentences, source(of: query).amongAlternatives)
    default: .fields
    }
  }

  private func source(ofAllOf parts: [Query]) -> Evidence.Source {
    parts.map(source).min() ?? .fields
  }
}
