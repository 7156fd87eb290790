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
  private let sentence: Int?
  private let scopes: Scopes

  init(_ text: AnalyzedText, beside companions: [AnalyzedText] = []) {
    self.text = text
    self.companions = companions
    sentence = nil
    scopes = Scopes()
  }

  private init(_ whole: PassageMatcher, sentence: Int) {
    text = whole.text
    companions = []
    self.sentence = sentence
    scopes = whole.scopes
  }

  /// What is known of scopes of a sentence: it is the same in whichever sentence they are asked for, and
  /// scopes within scopes would be gone through once for each.
  private final class Scopes {
    var verdicts: [Query: Verdict] = [:]
    var matches: [Query: [TextMatch]] = [:]
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
    case .all(let parts): PassageMatcher.all(parts.lazy.map { verdict(on: $0) })
    case .any(let parts): PassageMatcher.all(parts.lazy.map { verdict(on: $0).opposite }).opposite
    case .excluding(let base, let other):
      PassageMatcher.all([verdict(on: base), verdict(on: other).opposite])
    case .preferring(let required, _): verdict(on: required)
    case .filter(let inner), .boosted(let inner, _): verdict(on: inner)
    case .demoted(let query, _, _): verdict(on: query)
    case .within(.sentence, let inner): verdict(onAnySentence: inner)
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
    case .within(.sentence, let inner): return matchesInSentences(of: inner)
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

  private func verdict(onAnySentence query: Query) -> Verdict {
    if let verdict = scopes.verdicts[query] { return verdict }
    let verdict = PassageMatcher.all(sentences.map { $0.verdict(on: query).opposite }).opposite
    scopes.verdicts[query] = verdict
    return verdict
  }

  /// The places in all sentences that match, each once.
  private func matchesInSentences(of query: Query) -> [TextMatch] {
    if let matches = scopes.matches[query] { return matches }
    var seen: Set<TextMatch> = []
    let matches = sentences.flatMap { $0.matches(of: query) }.filter { seen.insert($0).inserted }
    scopes.matches[query] = matches
    return matches
  }

  /// One for each sentence of the text, whichever is looked at here.
  private var sentences: some Sequence<PassageMatcher> {
    (0..<text.sentenceCount).lazy.map { PassageMatcher(self, sentence: $0) }
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
