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
    let phrase = withoutShortWildcards(phrase)
    let tokens = analyzer.tokens(in: phrase.standIn)
    let words = tokens.filter { !$0.isJoined }
    guard !words.isEmpty else {
      noteIgnored(phrase.text, phrase.source)
      return nil
    }
    if forms == schema.passage { noteUnindexed(in: phrase) }
    let isStemmed = phrase.match == .stemmed
    let field = isStemmed ? forms.stemmed : forms.exact
    let slots = try self.slots(for: words, of: phrase, in: forms, isStemmed: isStemmed)
    try suggestWords(for: words, of: phrase, in: forms)
    switch phrase.match {
    case .loose(let slop):
      return .phrase(slots, in: field, slop: slop, isOrdered: slop == 0)
    case .stemmed: return .phrase(slots, in: field)
    case .exact:
      return try exactQuery(slots, tokens, words, of: phrase, in: forms)
    }
  }

  /// The terms at each place of a phrase, more than one where its word has wildcards.
  mutating func slots(
    for phrase: QuotedPhrase,
    in forms: QuerySchema.TextForms,
    isStemmed: Bool
  ) throws -> [[String]] {
    let phrase = withoutShortWildcards(phrase)
    let words = analyzer.words(in: phrase.standIn)
    return try slots(for: words, of: phrase, in: forms, isStemmed: isStemmed)
  }

  private mutating func slots(
    for words: [Token],
    of phrase: QuotedPhrase,
    in forms: QuerySchema.TextForms,
    isStemmed: Bool
  ) throws -> [[String]] {
    try words.map { word in
      guard let pattern = phrase.pattern(in: word.range) else {
        return [isStemmed ? word.indexForm : word.term]
      }
      let terms = try expansion(ofWildcard: pattern, phrase.source, in: forms)
      guard isStemmed else { return terms }
      return Set(terms.flatMap { analyzer.tokens(in: $0).prefix(1).map(\.indexForm) }).sorted()
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
  private mutating func exactQuery(
    _ slots: [[String]],
    _ tokens: [Token],
    _ words: [Token],
    of phrase: QuotedPhrase,
    in forms: QuerySchema.TextForms
  ) throws -> Query {
    let isLiteral = words.map { phrase.pattern(in: $0.range) == nil }
    // `pending[i]` holds the ways to write the first i words.
    var pending: [[[[String]]]] = Array(repeating: [], count: words.count + 1)
    pending[0] = [[]]
    for place in words.indices {
      var choices = [Wording(slots: [slots[place]], width: 1)]
      if isLiteral[place] {
        choices += try wordings(at: place, tokens, words, in: forms)
          .filter { isLiteral[place..<place + $0.width].allSatisfy(\.self) }
      }
      choices += try joinedPattern(at: place, tokens, words, of: phrase, in: forms)
      // Behind the last place it does not matter how long a word is.
      if !isLiteral[place], place + 1 < words.count {
        choices += try wordingsApart(of: slots[place], in: forms)
      }
      for choice in choices {
        let target = place + choice.width
        let longer = pending[place].map { $0 + choice.slots }
        pending[target] = Array((pending[target] + longer).prefix(Compilation.maximumSpellings))
      }
    }
    // As it was typed first.
    let spellings = pending[words.count].sorted { $0 == slots && $1 != slots }
    var queries = spellings.map { Query.phrase($0, in: forms.exact) }
    if let first = words.first, let last = words.last, first.sentence != last.sentence {
      let places = zip(slots, words).enumerated().map { index, slot in
        Query.Slot(slot.0, offset: index + slot.1.sentence - first.sentence)
      }
      if slots.allSatisfy({ !$0.isEmpty }) {
        queries.append(.phrase(Query.Phrase(field: forms.exact, slots: places)))
      }
    }
    return .spellings(queries)
  }

  /// The words that a pattern with hyphens stands for from a place on, when its parts are joined.
  private mutating func joinedPattern(
    at place: Int,
    _ tokens: [Token],
    _ words: [Token],
    of phrase: QuotedPhrase,
    in forms: QuerySchema.TextForms
  ) throws -> [Wording] {
    guard
      let joined = tokens.first(where: { $0.isJoined && $0.position == words[place].position }),
      let pattern = phrase.pattern(in: joined.range)
    else { return [] }
    let terms = try expansion(ofCompound: pattern, phrase.source, in: forms)
    return terms.isEmpty ? [] : [Wording(slots: [terms], width: joined.width)]
  }

  /// The words that a pattern stands for which the letters also write with a hyphen, in parts.
  private func wordingsApart(
    of terms: [String],
    in forms: QuerySchema.TextForms
  ) throws -> [Wording] {
    var endings: [String: [String]] = [:]
    for term in terms {
      guard let parts = try writtenApart(term, in: forms) else { continue }
      endings[parts[0].term, default: []].append(parts[1].term)
    }
    return endings.sorted { $0.key < $1.key }
      .map { Wording(slots: [[$0.key], $0.value], width: 1) }
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
    let joined = tokens.first { $0.isJoined && $0.position == word.position }
    let width = joined?.width ?? 2
    if place + width <= words.count {
      let parts = words[place..<place + width].map(\.term)
      let compound = parts.joined(separator: "-")
      let isCompound =
        try joined != nil || vocabulary.documentFrequency(of: compound, in: forms.exact) > 0
      let term = joined?.term ?? parts.joined()
      if isCompound, try isWritten(term, besides: compound, in: forms) {
        found.append(Wording(slots: [[term]], width: width))
      }
    }
    if let parts = try writtenApart(word.term, in: forms) {
      found.append(Wording(slots: parts.map { [$0.term] }, width: 1))
    }
    return found
  }

  /// The phrase without wildcards that have not two letters before them, of which a note tells.
  private mutating func withoutShortWildcards(_ phrase: QuotedPhrase) -> QuotedPhrase {
    guard !phrase.isLiteral else { return phrase }
    var searched = phrase
    for word in analyzer.words(in: phrase.standIn) {
      guard let pattern = phrase.pattern(in: word.range) else { continue }
      let letters = pattern.unicodeScalars.prefix { $0 != "*" && $0 != "?" }
      guard letters.count(where: \.isLetterOrDigit) < 2 else { continue }
      let shorter = phrase.removing(word.range)
      let isPhrase = shorter.text.unicodeScalars.contains(where: \.isLetterOrDigit)
      recorder.add(
        .wildcardTooShort,
        .repair,
        "A wildcard needs at least two letters before it; searched without it.",
        at: phrase.source,
        fix: isPhrase ? QueryPrinter.print(.phrase(shorter), schema: schema) : nil
      )
      for place in searched.wildcards where word.range.contains(place) {
        searched = searched.replacing(place..<place + 1, with: " ")
      }
    }
    return searched
  }

  private mutating func suggestWords(
    for words: [Token],
    of phrase: QuotedPhrase,
    in forms: QuerySchema.TextForms
  ) throws {
    let byteCount = phrase.text.utf8.count
    for (place, word) in words.enumerated() where try writtenApart(word.term, in: forms) == nil {
      guard word.range.lowerBound >= 0, word.range.upperBound <= byteCount,
        phrase.pattern(in: word.range) == nil
      else { continue }
      let fix = { [schema] (nearest: String) in
        let mended = phrase.replacing(word.range, with: nearest)
        return QueryPrinter.print(.phrase(mended), schema: schema)
      }
      let around = WordsAround(
        before: place > 0 ? words[place - 1].term : nil,
        after: place + 1 < words.count ? words[place + 1].term : nil
      )
      if phrase.match == .stemmed {
        try suggestWord(for: word, phrase.source, in: [forms], beside: around, fix: fix)
      } else {
        try suggestWord(
          forExact: word.term,
          phrase.source,
          in: forms.exact,
          beside: around,
          fix: fix
        )
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
