import InvertedIndex
import TextAnalysis

/// Words within a distance of each other.
extension Compilation {
  /// Up to this distance, `"early reading" NEAR/n work` is written out, gap by gap.
  private static let maximumGaps = 20

  /// An operand of `NEAR`: terms at consecutive places.
  private struct Operand {
    var slots: [[String]]
    /// Further words that may stand within it, when it is a `NEAR` itself.
    var slop = 0
  }

  mutating func query(
    near parts: [QueryExpression],
    distance: Int,
    isOrdered: Bool,
    on target: Target
  ) throws -> Query? {
    let forms: QuerySchema.TextForms
    switch target {
    case .passage, .sentence: forms = schema.passage
    case .text(_, let own): forms = own
    case .keyword, .date: return try combinedWithoutDistance(parts, on: target)
    }
    let isExact = parts.contains(where: needsExactWords)
    let operands = try parts.compactMap { try operand($0, in: forms, isExact: isExact) }
    guard operands.count == parts.count else {
      return try combinedWithoutDistance(parts, on: target)
    }
    if isExact, parts.contains(where: holdsPlainWord) { noteAsWritten() }
    let field = isExact ? forms.exact : forms.stemmed
    let slop = operands.reduce(distance) { $0 + $1.slop }
    let slots = operands.flatMap(\.slots)
    guard slots.allSatisfy({ !$0.isEmpty }) else { return .nothing }
    let isFlat = operands.allSatisfy { $0.slots.count == 1 || $0.slop > 0 }
    if isFlat { return Query.phrase(slots, in: field, slop: slop, isOrdered: isOrdered) }
    return near(operands, distance: slop, isOrdered: isOrdered, in: field)
  }

  /// Distances from phrases: each gap is a phrase of its own, so that no word comes between theirs.
  private func near(
    _ operands: [Operand],
    distance: Int,
    isOrdered: Bool,
    in field: FieldID
  ) -> Query {
    guard operands.count == 2, distance <= Compilation.maximumGaps else {
      let phrases = operands.map { Query.phrase($0.slots, in: field) }
      let slots = operands.flatMap(\.slots)
      let around = Query.phrase(slots, in: field, slop: distance, isOrdered: isOrdered)
      return .all(phrases + [around])
    }
    let orders = isOrdered ? [operands] : [operands, operands.reversed()]
    let phrases = orders.flatMap { order in
      (0...distance).map { gap in
        let first = order[0].slots.enumerated().map { Query.Slot($1, offset: $0) }
        let start = first.count + gap
        let second = order[1].slots.enumerated().map { Query.Slot($1, offset: start + $0) }
        return Query.phrase(Query.Phrase(field: field, slots: first + second))
      }
    }
    return .disjunction(phrases)
  }

  /// Whether stems would not do: quotation marks, patterns and acronyms look at words as written.
  private func needsExactWords(_ part: QueryExpression) -> Bool {
    switch part {
    case .words(let words):
      words.contains { word in
        word.match != .forms || analyzer.tokens(in: word.text).contains { acronym(of: $0) != nil }
      }
    case .phrase(let phrase): phrase.match != .stemmed
    case .regularExpression: true
    case .near(let parts, _, _), .or(let parts): parts.contains(where: needsExactWords)
    default: false
    }
  }

  private func holdsPlainWord(_ part: QueryExpression) -> Bool {
    switch part {
    case .words(let words):
      words.contains { word in
        word.match == .forms && !analyzer.tokens(in: word.text).contains { acronym(of: $0) != nil }
      }
    case .near(let parts, _, _), .or(let parts): parts.contains(where: holdsPlainWord)
    default: false
    }
  }

  /// `nil` for what is no run of words: a field, a scope, a negation.
  private mutating func operand(
    _ part: QueryExpression,
    in forms: QuerySchema.TextForms,
    isExact: Bool
  ) throws -> Operand? {
    switch part {
    case .words(let words) where words.count == 1:
      return try operand(words[0], in: forms, isExact: isExact)
    case .phrase(let phrase):
      let words = analyzer.tokens(in: phrase.text).filter { $0.width == 1 }
      guard !words.isEmpty else { return nil }
      return Operand(slots: words.map { [isExact ? $0.term : $0.indexForm] })
    case .or(let parts):
      let sides = try parts.map { try operand($0, in: forms, isExact: isExact) }
      let terms = sides.compactMap { $0?.slots.count == 1 ? $0?.slots[0] : nil }
      return terms.count == parts.count ? Operand(slots: [terms.flatMap { $0 }]) : nil
    case .near(let parts, let distance, _):
      let inner = try parts.compactMap { try operand($0, in: forms, isExact: isExact) }
      guard inner.count == parts.count else { return nil }
      let slop = inner.reduce(distance) { $0 + $1.slop }
      return Operand(slots: inner.flatMap(\.slots), slop: max(1, slop))
    case .boosted(let inner, _): return try operand(inner, in: forms, isExact: isExact)
    default: return nil
    }
  }

  private mutating func operand(
    _ word: QueryWord,
    in forms: QuerySchema.TextForms,
    isExact: Bool
  ) throws -> Operand? {
    if word.match != .forms {
      switch try query(forPattern: word, in: forms) {
      case .term(let term): return Operand(slots: [[term.text]])
      case .synonyms(let terms): return Operand(slots: [terms.map(\.text)])
      case .nothing: return Operand(slots: [[]])
      default: return nil
      }
    }
    let tokens = analyzer.tokens(in: word.text).filter { $0.width == 1 }
    guard !tokens.isEmpty else { return nil }
    let slots = try tokens.map { token in
      guard isExact else { return [token.indexForm] }
      guard let acronym = acronym(of: token),
        try vocabulary.documentFrequency(of: acronym, in: forms.exact) > 0
      else { return [token.term] }
      return [acronym]
    }
    return Operand(slots: slots)
  }

  private mutating func combinedWithoutDistance(
    _ parts: [QueryExpression],
    on target: Target
  ) throws -> Query? {
    recorder.add(
      .nearNeedsWords,
      .repair,
      "NEAR and ADJ stand between words and phrases; read as AND.",
      at: .none
    )
    let (required, excluded) = try conjunction(parts, on: target, isRequired: false)
    return Compilation.combined(required, excluded)
  }

  private mutating func noteAsWritten() {
    recorder.add(
      .proximityAsWritten,
      .notice,
      "Beside a quotation, an acronym or a wildcard, NEAR compares words as written, not all forms.",
      at: .none
    )
  }
}
