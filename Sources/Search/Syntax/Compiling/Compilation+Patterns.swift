import InvertedIndex
import TextAnalysis

/// Words that stand for several: prefixes, wildcards, fuzzy words, regular expressions.
///
/// They run over words as written, not over stems: no stem begins with `happin` or `organisati`.
extension Compilation {
  mutating func query(
    forPattern word: QueryWord,
    in forms: QuerySchema.TextForms
  ) throws -> Query? {
    switch word.match {
    case .forms: return nil
    case .prefix:
      return try query(forCompound: word.text + "*", word.source, in: forms)
        ?? query(forPrefix: word, in: forms)
    case .wildcard:
      if let compound = try query(forCompound: word.text, word.source, in: forms) {
        return compound
      }
      let terms = try expansion(ofWildcard: word.text, word.source, in: forms)
      return .alternatives(terms, in: forms.exact)
    case .fuzzy(let edits): return try query(forFuzzy: word, edits: edits, in: forms)
    }
  }

  /// Of a word in parts, the last is the beginning of one: `3.5*`.
  private mutating func query(
    forPrefix word: QueryWord,
    in forms: QuerySchema.TextForms
  ) throws -> Query? {
    let words = analyzer.words(in: word.text)
    guard let last = words.last else {
      noteIgnored(word.text, word.source)
      return nil
    }
    let terms = try expansion(word.text + "*", startingWith: last.term, word.source, in: forms) {
      _ in true
    }
    return Query.phrase(words.dropLast().map { [$0.term] } + [terms], in: forms.exact)
  }

  /// Of a pattern with hyphens, what its parts find next to each other, and the words that are its parts
  /// joined, with and without the hyphens: of `front-lin*` *front line* and *frontline*.
  ///
  /// - Returns: `nil` for a pattern without hyphens.
  private mutating func query(
    forCompound typed: String,
    _ source: QuerySource,
    in forms: QuerySchema.TextForms
  ) throws -> Query? {
    guard let parts = partsOfCompound(typed), let joined = try joinedForms(of: parts, in: forms)
    else { return nil }
    var slots: [[String]] = []
    var cut: TermExpansion?
    for part in parts {
      guard part.contains(where: Self.isWildcard) else {
        slots.append(analyzer.words(in: part).map(\.term))
        continue
      }
      let pattern = TermPattern(wildcard: folded(wildcard: part))
      // Without two letters, too many words would match.
      guard pattern.prefix.count >= 2 else {
        slots = []
        break
      }
      let expansion = try vocabulary.expansion(
        of: typed,
        in: forms.exact,
        startingWith: pattern.prefix,
        limit: limits.expansionCount,
        where: pattern.matches
      )
      if expansion.isCut { cut = expansion }
      slots.append(expansion.terms)
    }
    let apart = slots.isEmpty ? .nothing : Query.phrase(slots, in: forms.exact)
    _ = noted(cut ?? joined, source)
    return .spellings(
      [apart, .alternatives(joined.terms, in: forms.exact)].filter { $0 != .nothing }
    )
  }

  /// The words that the parts of a pattern are when they are joined, with and without hyphens.
  private func joinedForms(
    of parts: [String],
    in forms: QuerySchema.TextForms
  ) throws -> TermExpansion? {
    let start = TermPattern(wildcard: folded(wildcard: parts[0])).prefix
    let pattern = TermPattern(wildcard: parts.map(folded(wildcard:)).joined())
    guard pattern.prefix.count >= 2 else { return nil }
    return try vocabulary.expansion(
      of: parts.joined(separator: "-"),
      in: forms.exact,
      startingWith: start,
      limit: limits.expansionCount
    ) { pattern.matches($0.filter { $0 != "-" }) }
  }

  /// The parts of a pattern with hyphens, each with its wildcards; `nil` for one without.
  private func partsOfCompound(_ typed: String) -> [String]? {
    let standIn = String(typed.map { Self.isWildcard($0) ? "x" : $0 })
    let tokens = analyzer.tokens(in: standIn)
    let words = tokens.filter { !$0.isJoined }
    guard words.count > 1, tokens.contains(where: { $0.isJoined && $0.width == words.count })
    else { return nil }
    let bytes = Array(typed.utf8)
    return words.map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  private static func isWildcard(_ character: Character) -> Bool {
    character == "*" || character == "?"
  }

  /// The words of a part of a phrase that has hyphens and a wildcard, when its parts are joined.
  mutating func expansion(
    ofCompound typed: String,
    _ source: QuerySource,
    in forms: QuerySchema.TextForms
  ) throws -> [String] {
    guard let parts = partsOfCompound(typed), let joined = try joinedForms(of: parts, in: forms)
    else { return [] }
    return noted(joined, source)
  }

  /// The words that a word with `*` and `?` stands for; ’s at its end is none of its letters.
  mutating func expansion(
    ofWildcard typed: String,
    _ source: QuerySource,
    in forms: QuerySchema.TextForms
  ) throws -> [String] {
    let hasPossessive = ["'s", "’s"].contains { typed.lowercased().hasSuffix($0) }
    let word = hasPossessive ? String(typed.dropLast(2)) : typed
    let pattern = TermPattern(wildcard: folded(wildcard: word))
    return try expansion(word, startingWith: pattern.prefix, source, in: forms) {
      pattern.matches($0)
    }
  }

  private mutating func query(
    forFuzzy word: QueryWord,
    edits: Int?,
    in forms: QuerySchema.TextForms
  ) throws -> Query? {
    let tokens = analyzer.words(in: word.text)
    guard let token = tokens.first, tokens.count == 1, !token.term.isEmpty,
      !token.term.unicodeScalars.contains(where: { $0.properties.numericType != nil })
    else {
      // 2024 is no misspelling of 2025, and of several words nobody knows which is misspelled.
      return try query(for: QueryWord(word.text, source: word.source), in: forms, [])
    }
    let expansion = try vocabulary.expansion(
      of: word.text + "~",
      in: forms.exact,
      near: token.term,
      distance: edits ?? (token.term.unicodeScalars.count < 6 ? 1 : 2),
      limit: limits.expansionCount
    )
    // Who means all forms of a word by the sign has it from quotation marks.
    let remark = " All forms of \(word.text) are found without the sign."
    return .alternatives(noted(expansion, word.source, remark: remark), in: forms.exact)
  }

  mutating func query(forPattern pattern: String, on target: Target) throws -> Query? {
    let source = QuerySource.none
    let field: FieldID? =
      switch target {
      case .passage, .sentence: schema.passage.exact
      case .text(_, let forms): forms.exact
      case .keyword(_, let id): id
      case .date: nil
      }
    guard let field, let expression = TermPattern(regularExpression: pattern),
      expression.prefix.count >= 2
    else {
      recorder.add(
        .unreadableExpression,
        .repair,
        "/\(pattern)/ is no pattern over words that begins with two letters; nothing is found.",
        at: source
      )
      return .nothing
    }
    let terms = try expansion("/\(pattern)/", startingWith: expression.prefix, source, in: field) {
      expression.matches($0)
    }
    return .alternatives(terms, in: field)
  }

  mutating func expansion(
    _ pattern: String,
    startingWith prefix: String,
    _ source: QuerySource,
    in forms: QuerySchema.TextForms,
    where matches: (String) -> Bool
  ) throws -> [String] {
    try expansion(pattern, startingWith: prefix, source, in: forms.exact, where: matches)
  }

  /// The terms that a pattern stands for, the most frequent first; told when some are cut.
  mutating func expansion(
    _ pattern: String,
    startingWith prefix: String,
    _ source: QuerySource,
    in field: FieldID,
    where matches: (String) -> Bool
  ) throws -> [String] {
    let expansion = try vocabulary.expansion(
      of: pattern,
      in: field,
      startingWith: prefix,
      limit: limits.expansionCount,
      where: matches
    )
    return noted(expansion, source)
  }

  /// The terms of an expansion, of which the answer tells.
  ///
  /// - Parameter remark: what else is told where there are several.
  private mutating func noted(
    _ expansion: TermExpansion,
    _ source: QuerySource,
    remark: String = ""
  ) -> [String] {
    guard !expansions.contains(expansion) else { return expansion.terms }
    expansions.append(expansion)
    if expansion.isCut {
      recorder.add(
        .expansionCut,
        .notice,
        "\(expansion.pattern) stands for \(expansion.total) words; only the \(limits.expansionCount) most "
          + "frequent are searched. Write more letters.",
        at: source
      )
    } else if expansion.total > 1 {
      let message =
        "\(expansion.pattern) stands for \(expansion.total) words: \(expansion.listed)."
      recorder.add(.expansion, .notice, message + remark, at: source)
    }
    if expansion.total == 0 {
      recorder.add(
        .noExpansion,
        .notice,
        "No word of the letters is like \(expansion.pattern).",
        at: source
      )
    }
    return expansion.terms
  }

  /// The letters of a wildcard as the index has them.
  private func folded(wildcard: String) -> String {
    var folded = ""
    var run = ""
    func fold(_ run: String) -> String {
      let tokens = analyzer.tokens(in: run)
      return tokens.count == 1 ? tokens[0].term : run.lowercased()
    }
    for character in wildcard {
      if character == "*" || character == "?" {
        folded += run.isEmpty ? "" : fold(run)
        folded.append(character)
        run = ""
      } else {
        run.append(character)
      }
    }
    return folded + (run.isEmpty ? "" : fold(run))
  }
}
