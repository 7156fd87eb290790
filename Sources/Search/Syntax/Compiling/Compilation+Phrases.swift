import InvertedIndex
import TextAnalysis

/// Words in quotation marks.
extension Compilation {
  /// Spellings of one phrase that are tried: each hyphenated word in it doubles them.
  private static let maximumSpellings = 8

  /// One way to write a part of a phrase.
  private struct Wording {
    var slots: [[String]]
    /// How many words of the phrase it stands for.
    var width: Int
  }

  mutating func query(for phrase: QuotedPhrase, in forms: QuerySchema.TextForms) throws -> Query? {
    let tokens = analyzer.tokens(in: phrase.text)
    let words = tokens.filter { $0.width == 1 }
    guard let last = words.last else {
      noteIgnored(phrase.text, phrase.source)
      return nil
    }
    if forms == schema.passage { noteUnindexed(in: phrase) }
    let isStemmed = phrase.match == .stemmed
    let field = isStemmed ? forms.stemmed : forms.exact
    var slots = words.map { [isStemmed ? $0.indexForm : $0.term] }
    if phrase.endsInPrefix {
      slots[slots.count - 1] = try prefixTerms(last, phrase, in: forms, isStemmed: isStemmed)
    }
    let complete = phrase.endsInPrefix ? words.count - 1 : words.count
    try suggestWords(for: words[..<complete], of: phrase, in: forms)
    switch phrase.match {
    case .loose(let slop):
      return .phrase(slots, in: field, slop: slop, isOrdered: slop == 0)
    case .stemmed: return .phrase(slots, in: field)
    case .exact:
      return try exactQuery(slots, tokens, words, endsInPrefix: phrase.endsInPrefix, in: forms)
    }
  }

  /// Tells what the index does not keep although it stands in quotation marks.
  private mutating func noteUnindexed(in phrase: QuotedPhrase) {
    noteSigns(phrase.text, phrase.source)
    let words = phrase.text.split(whereSeparator: \.isWhitespace)
    guard
      let word = words.first(where: {
        $0.lowercased().hasSuffix("'s") || $0.lowercased().hasSuffix("’s")
      })
    else { return }
    recorder.add(
      .signsIgnored,
      .notice,
      "In quotation marks, too, \(word) finds \(word.dropLast(2)): the index leaves out ’s.",
      at: phrase.source
    )
  }

  /// All spellings of the phrase; and the phrase with the sentence borders that were typed, because
  /// the index leaves one position free at each.
  private func exactQuery(
    _ slots: [[String]],
    _ tokens: [Token],
    _ words: [Token],
    endsInPrefix: Bool,
    in forms: QuerySchema.TextForms
  ) throws -> Query {
    let complete = endsInPrefix ? words.count - 1 : words.count
    // `pending[i]` holds the ways to write the first i words.
    var pending: [[[[String]]]] = Array(repeating: [], count: words.count + 1)
    pending[0] = [[]]
    for place in words.indices {
      var choices = [Wording(slots: [slots[place]], width: 1)]
      if place < complete {
        choices += try wordings(at: place, tokens, Array(words[..<complete]), in: forms)
      }
      for choice in choices {
        let target = place + choice.width
        let longer = pending[place].map { $0 + choice.slots }
        pending[target] = Array((pending[target] + longer).prefix(Compilation.maximumSpellings))
      }
    }
    var queries = pending[words.count].map { Query.phrase($0, in: forms.exact) }
    if let first = words.first, let last = words.last, first.sentence != last.sentence {
      let places = zip(slots, words).enumerated().map { index, slot in
        Query.Slot(slot.0, offset: index + slot.1.sentence - first.sentence)
      }
      if slots.allSatisfy({ !$0.isEmpty }) {
        queries.append(.phrase(Query.Phrase(field: forms.exact, slots: places)))
      }
    }
    return .disjunction(queries)
  }

  /// Other ways to write the words from a place on: joined, or apart.
  private func wordings(
    at place: Int,
    _ tokens: [Token],
    _ words: [Token],
    in forms: QuerySchema.TextForms
  ) throws -> [Wording] {
    let word = words[place]
    var found: [Wording] = []
    if let joined = tokens.first(where: { $0.width > 1 && $0.position == word.position }) {
      if place + joined.width <= words.count {
        found.append(Wording(slots: [[joined.term]], width: joined.width))
      }
    } else if place + 1 < words.count {
      let next = words[place + 1]
      let compound = word.term + "-" + next.term
      let joined = word.term + next.term
      if try vocabulary.documentFrequency(of: compound, in: forms.exact) > 0,
        try vocabulary.documentFrequency(of: joined, in: forms.exact) > 0
      {
        found.append(Wording(slots: [[joined]], width: 2))
      }
    }
    if let parts = try writtenApart(word.term, in: forms) {
      found.append(Wording(slots: parts.map { [$0.term] }, width: 1))
    }
    return found
  }

  /// The terms of the last place of `"early read"*`.
  private mutating func prefixTerms(
    _ last: Token,
    _ phrase: QuotedPhrase,
    in forms: QuerySchema.TextForms,
    isStemmed: Bool
  ) throws -> [String] {
    guard last.term.count >= 2 else {
      recorder.add(
        .wildcardTooShort,
        .repair,
        "A wildcard needs at least two letters before it; searched without it.",
        at: phrase.source,
        fix: withoutLastWord(phrase, last)
      )
      return [isStemmed ? last.indexForm : last.term]
    }
    let terms = try expansion(last.term + "*", startingWith: last.term, phrase.source, in: forms) {
      _ in true
    }
    guard isStemmed else { return terms }
    let stems = terms.flatMap { analyzer.tokens(in: $0).prefix(1).map(\.indexForm) }
    return Set(stems).sorted()
  }

  /// The phrase without the letter that its wildcard stands behind; `nil` where that is all of it.
  private func withoutLastWord(_ phrase: QuotedPhrase, _ last: Token) -> String? {
    let before = Array(phrase.text.utf8).prefix(last.range.lowerBound)
    var shorter = phrase.with(
      text: QueryLexer.singleSpaced(String(decoding: before, as: UTF8.self))
    )
    shorter.endsInPrefix = false
    guard shorter.text.unicodeScalars.contains(where: \.isLetterOrDigit) else { return nil }
    return QueryPrinter.print(.phrase(shorter), schema: schema)
  }

  private mutating func suggestWords(
    for words: ArraySlice<Token>,
    of phrase: QuotedPhrase,
    in forms: QuerySchema.TextForms
  ) throws {
    let bytes = Array(phrase.text.utf8)
    for word in words where try writtenApart(word.term, in: forms) == nil {
      guard word.range.lowerBound >= 0, word.range.upperBound <= bytes.count else { continue }
      let before = String(decoding: bytes[..<word.range.lowerBound], as: UTF8.self)
      let after = String(decoding: bytes[word.range.upperBound...], as: UTF8.self)
      let fix = { [schema] (nearest: String) in
        QueryPrinter.print(.phrase(phrase.with(text: before + nearest + after)), schema: schema)
      }
      if phrase.match == .stemmed {
        try suggestWord(for: word, phrase.source, in: [forms], fix: fix)
      } else {
        try suggestWord(forExact: word.term, phrase.source, in: forms.exact, fix: fix)
      }
    }
  }
}

extension QueryExpression {
  /// The same with each exact phrase taken in all forms of its words; `nil` without such a phrase.
  package var withStemmedPhrases: QueryExpression? { mappingExactPhrases { $0.match = .stemmed } }

  /// The same with up to so many words allowed within each exact phrase; `nil` without such a phrase.
  package func withLoosePhrases(slop: Int) -> QueryExpression? {
    mappingExactPhrases { $0.match = .loose(slop: slop) }
  }

  /// All exact phrases but the values of fields.
  package var exactPhrases: [QuotedPhrase] {
    var phrases: [QuotedPhrase] = []
    _ = mappingExactPhrases { phrases.append($0) }
    return phrases
  }

  private func mappingExactPhrases(
    _ change: (inout QuotedPhrase) -> Void
  ) -> QueryExpression? {
    var hasPhrase = false
    let mapped = mappingPhrases { phrase in
      guard phrase.match == .exact else { return }
      change(&phrase)
      hasPhrase = true
    }
    return hasPhrase ? mapped : nil
  }

  /// Values of fields stay as they are.
  private func mappingPhrases(_ change: (inout QuotedPhrase) -> Void) -> QueryExpression {
    switch self {
    case .phrase(var phrase):
      change(&phrase)
      return .phrase(phrase)
    case .sequence(let parts): return .sequence(parts.map { $0.mappingPhrases(change) })
    case .and(let parts): return .and(parts.map { $0.mappingPhrases(change) })
    case .or(let parts): return .or(parts.map { $0.mappingPhrases(change) })
    case .boosted(let part, let factor): return .boosted(part.mappingPhrases(change), factor)
    case .scoped(let scope, let part): return .scoped(scope, part.mappingPhrases(change))
    default: return self
    }
  }
}
