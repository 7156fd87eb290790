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
    /// What each place counts.
    var boosts: [Double]

    init(_ slots: [[String]], boost: Double = 1) {
      self.slots = slots
      boosts = slots.map { _ in boost }
    }

    func boosted(by factor: Double) -> Operand {
      var operand = self
      operand.boosts = boosts.map { $0 * factor }
      return operand
    }

    /// Its places in a phrase, the first so many words from the phrase's first.
    func places(from start: Int) -> [Query.Slot] {
      zip(slots, boosts).enumerated().map { place, slot in
        Query.Slot(slot.0, offset: start + place, boost: slot.1)
      }
    }
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
    guard operands.flatMap(\.slots).allSatisfy({ !$0.isEmpty }) else { return .nothing }
    let isFlat = operands.allSatisfy { $0.slots.count == 1 || $0.slop > 0 }
    if isFlat { return Self.phrase(operands, in: field, slop: slop, isOrdered: isOrdered) }
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
      let phrases = operands.map { Self.phrase([$0], in: field) }
      let around = Self.phrase(operands, in: field, slop: distance, isOrdered: isOrdered)
      return .all(phrases + [around])
    }
    let orders = isOrdered ? [operands] : [operands, operands.reversed()]
    let phrases = orders.flatMap { order in
      (0...distance).map { gap in
        let first = order[0].places(from: 0)
        let second = order[1].places(from: first.count + gap)
        return Query.phrase(Query.Phrase(field: field, slots: first + second))
      }
    }
    return .disjunction(phrases)
  }

  /// The places of all operands one after the other.
  private static func phrase(
    _ operands: [Operand],
    in field: FieldID,
    slop: Int = 0,
    isOrdered: Bool = true
  ) -> Query {
    let slots = operands.flatMap(\.slots)
    let boosts = operands.flatMap(\.boosts)
    switch Query.phrase(slots, in: field, slop: slop, isOrdered: isOrdered) {
    case .phrase(var phrase):
      for place in phrase.slots.indices { phrase.slots[place].boost = boosts[place] }
      return .phrase(phrase)
    case let single:
      return boosts.first.map { $0 == 1 ? single : .boosted(single, $0) } ?? single
    }
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
      let slots = try slots(for: phrase, in: forms, isStemmed: !isExact)
      return slots.isEmpty ? nil : Operand(slots)
    case .or(let parts):
      let sides = try parts.map { try operand($0, in: forms, isExact: isExact) }
      let terms = sides.compactMap { $0?.slots.count == 1 ? $0?.slots[0] : nil }
      guard terms.count == parts.count else { return nil }
      // Alternatives at one place count as one word: the most that is wanted of any.
      let boost = sides.compactMap { $0?.boosts.first }.max() ?? 1
      return Operand([terms.flatMap { $0 }], boost: boost)
    case .near(let parts, let distance, _):
      let inner = try parts.compactMap { try operand($0, in: forms, isExact: isExact) }
      guard inner.count == parts.count else { return nil }
      let slop = inner.reduce(distance) { $0 + $1.slop }
      var joined = Operand(inner.flatMap(\.slots))
      joined.boosts = inner.flatMap(\.boosts)
      joined.slop = max(1, slop)
      return joined
    case .boosted(let inner, let factor):
      return try operand(inner, in: forms, isExact: isExact)?.boosted(by: factor)
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
      case .term(let term): return Operand([[term.text]], boost: word.boost)
      case .synonyms(let terms): return Operand([terms.map(\.text)], boost: word.boost)
      case .phrase(let phrase): return Operand(phrase.slots.map(\.terms), boost: word.boost)
      case .nothing: return Operand([[]])
      default: return nil
      }
    }
    let tokens = analyzer.words(in: word.text)
    guard !tokens.isEmpty else { return nil }
    if tokens.count == 1 { try suggestWord(for: tokens[0], word.source, in: [forms]) }
    let slots = try tokens.map { token in
      guard isExact else { return [token.indexForm] }
      guard let acronym = acronym(of: token),
        try vocabulary.documentFrequency(of: acronym, in: forms.exact) > 0
      else { return [token.term] }
      return [acronym]
    }
    return Operand(slots, boost: word.boost)
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
    let (required, excluded) = try conjunction(parts, on: target)
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
