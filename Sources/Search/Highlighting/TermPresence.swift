/// Numbers the terms of queries from 0, in the order in which they were met.
struct TermNumbers: Sendable {
  private var numbers: [Query.Term: Int] = [:]

  var count: Int { numbers.count }

  /// The number of a term; `nil` for one that was not met.
  subscript(term: Query.Term) -> Int? { numbers[term] }

  mutating func number(of term: Query.Term) -> Int {
    if let known = numbers[term] { return known }
    numbers[term] = numbers.count
    return numbers.count - 1
  }
}

/// What a query asks of the terms of a text, places aside: quick to tell that it does not match.
indirect enum TermPresence: Sendable {
  case anything
  case nothing
  case term(Int)
  case all([TermPresence])
  case any([TermPresence])

  init(_ query: Query, _ numbers: inout TermNumbers) {
    switch query {
    case .term(let term): self = .term(numbers.number(of: term))
    case .synonyms(let terms): self = .any(terms.map { .term(numbers.number(of: $0)) })
    case .phrase(let phrase):
      self = .all(
        phrase.slots.map { slot in
          .any(slot.terms.map { .term(numbers.number(of: Query.Term(phrase.field, $0))) })
        }
      )
    case .all(let parts): self = .all(parts.map { TermPresence($0, &numbers) })
    case .any(let parts): self = .any(parts.map { TermPresence($0, &numbers) })
    case .excluding(let base, _): self = TermPresence(base, &numbers)
    case .preferring(let required, _): self = TermPresence(required, &numbers)
    case .filter(let inner), .boosted(let inner, _), .demoted(let inner, _, _):
      self = TermPresence(inner, &numbers)
    case .within(.sentence, let inner): self = TermPresence(inner, &numbers)
    case .nothing: self = .nothing
    case .everything, .documents, .range, .group, .within(.section, _): self = .anything
    }
  }

  /// Whether a text may match that holds these terms.
  func mayHold(_ isPresent: [Bool]) -> Bool {
    switch self {
    case .anything: true
    case .nothing: false
    case .term(let number): isPresent[number]
    case .all(let parts): parts.allSatisfy { $0.mayHold(isPresent) }
    case .any(let parts): parts.contains { $0.mayHold(isPresent) }
    }
  }
}

extension Query {
  /// Terms of which each text that matches holds one; `nil` when it need not hold any.
  var callingTerms: Set<Term>? {
    switch self {
    case .term(let term): return [term]
    case .synonyms(let terms): return Set(terms)
    case .phrase(let phrase):
      return phrase.slots.map { slot in Set(slot.terms.map { Term(phrase.field, $0) }) }
        .min(by: Query.isRarer)
    case .all(let parts): return parts.compactMap(\.callingTerms).min(by: Query.isRarer)
    case .any(let parts):
      var terms: Set<Term> = []
      for part in parts {
        guard let more = part.callingTerms else { return nil }
        terms.formUnion(more)
      }
      return terms
    case .excluding(let base, _): return base.callingTerms
    case .preferring(let required, _): return required.callingTerms
    case .filter(let inner), .boosted(let inner, _), .demoted(let inner, _, _):
      return inner.callingTerms
    case .within(.sentence, let inner): return inner.callingTerms
    case .nothing: return []
    case .everything, .documents, .range, .group, .within(.section, _): return nil
    }
  }

  /// Few terms are better than many, and long ones, which are rare, better than short ones.
  private static func isRarer(_ left: Set<Term>, _ right: Set<Term>) -> Bool {
    func length(_ terms: Set<Term>) -> Int { terms.map(\.text.utf8.count).min() ?? 0 }
    return (left.count, length(right)) < (right.count, length(left))
  }

  /// Whether any of the terms suffices for a match.
  var isMatchedByAnyTerm: Bool {
    switch self {
    case .term, .synonyms: true
    case .any(let parts): parts.allSatisfy(\.isMatchedByAnyTerm)
    case .filter(let inner), .boosted(let inner, _): inner.isMatchedByAnyTerm
    default: false
    }
  }
}
