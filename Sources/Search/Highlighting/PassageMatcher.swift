import InvertedIndex

/// Answers a query on one text, without an index: what highlighting needs, and an oracle for tests.
struct PassageMatcher {
  /// Whether a text matches; `unknown` for what a text cannot tell, such as a date.
  enum Verdict {
    case yes
    case no
    case unknown

    var opposite: Verdict {
      switch self {
      case .yes: .no
      case .no: .yes
      case .unknown: .unknown
      }
    }
  }

  let text: AnalyzedText
  /// Texts of other fields that are compared with the query, and not marked.
  let companions: [AnalyzedText]
  /// The only sentence that is looked at.
  let sentence: Int?

  init(_ text: AnalyzedText, beside companions: [AnalyzedText] = [], sentence: Int? = nil) {
    self.text = text
    self.companions = companions
    self.sentence = sentence
  }

  func verdict(on query: Query) -> Verdict {
    switch query {
    case .everything: .yes
    case .nothing: .no
    case .term(let term): verdict(onTerms: [term])
    case .synonyms(let terms): verdict(onTerms: terms)
    case .phrase(let phrase):
      text(with: phrase.field)
        .flatMap { PhraseFinder(phrase, in: $0, sentence: sentence) }
        .map { $0.matches().isEmpty ? .no : .yes } ?? .unknown
    case .all(let parts): PassageMatcher.all(parts.lazy.map(verdict))
    case .any(let parts): PassageMatcher.all(parts.lazy.map { verdict(on: $0).opposite }).opposite
    case .excluding(let base, let other):
      PassageMatcher.all([verdict(on: base), verdict(on: other).opposite])
    case .preferring(let required, _): verdict(on: required)
    case .filter(let inner), .boosted(let inner, _): verdict(on: inner)
    case .demoted(let query, _, _): verdict(on: query)
    case .within(.sentence, let inner):
      PassageMatcher.all(sentences.lazy.map { $0.verdict(on: inner).opposite }).opposite
    case .documents, .range, .group, .within(.section, _): .unknown
    }
  }

  /// The places that make the text match; parts of the query that do not hold here show nothing.
  func matches(of query: Query) -> [TextMatch] {
    switch query {
    case .everything, .nothing, .documents, .range, .group, .within(.section, _): return []
    case .term(let term): return matches(ofTerms: [term])
    case .synonyms(let terms): return matches(ofTerms: terms)
    case .phrase(let phrase):
      return PhraseFinder(phrase, in: text, sentence: sentence)?.matches() ?? []
    case .any(let parts): return parts.flatMap(matches)
    case .demoted(let query, _, _): return matches(of: query)
    // Other parts show nothing anyway where they do not hold.
    case .all, .excluding, .preferring: return verdict(on: query) == .no ? [] : joint(query)
    case .filter(let inner), .boosted(let inner, _): return matches(of: inner)
    case .within(.sentence, let inner): return sentences.flatMap { $0.matches(of: inner) }
    }
  }

  /// The places of a query that holds only where several parts do.
  private func joint(_ query: Query) -> [TextMatch] {
    switch query {
    case .all(let parts): parts.flatMap(matches)
    case .excluding(let base, _): matches(of: base)
    case .preferring(let required, let optional): matches(of: required) + matches(of: optional)
    default: matches(of: query)
    }
  }

  /// One for each sentence of the text, whichever is looked at here.
  private var sentences: [PassageMatcher] {
    (0..<text.sentenceCount).map { PassageMatcher(text, sentence: $0) }
  }

  private static func all(_ verdicts: some Sequence<Verdict>) -> Verdict {
    var result = Verdict.yes
    for verdict in verdicts {
      if verdict == .no { return .no }
      if verdict == .unknown { result = .unknown }
    }
    return result
  }

  private func verdict(onTerms terms: [Query.Term]) -> Verdict {
    var isUnknown = false
    for term in terms {
      guard let places = occurrences(of: term, in: text(with: term.field)) else {
        isUnknown = true
        continue
      }
      if !places.isEmpty { return .yes }
    }
    return isUnknown ? .unknown : .no
  }

  private func matches(ofTerms terms: [Query.Term]) -> [TextMatch] {
    terms.flatMap { term in
      (occurrences(of: term, in: text) ?? []).map { TextMatch(parts: [$0.range]) }
    }
  }

  private func text(with field: FieldID) -> AnalyzedText? {
    text.holds(field) ? text : companions.first { $0.holds(field) }
  }

  private func occurrences(
    of term: Query.Term,
    in text: AnalyzedText?
  ) -> [AnalyzedText.Occurrence]? {
    text?.occurrences(of: term.text, in: term.field)?
      .filter { sentence == nil || $0.sentence == sentence }
  }
}
