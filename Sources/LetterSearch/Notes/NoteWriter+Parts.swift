import Search

/// Notes on the parts of a query that finds nothing.
extension NoteWriter {
  /// What parts of the query would find where the whole finds nothing.
  func notesOnParts() throws -> [QueryNote] {
    // Where restrictions leave nothing, counts of parts would blame the words.
    guard try request.filters.isEmpty || count(.everything) > 0 else { return [] }
    let alternatives = try quotationWithGaps() ?? phraseAlternatives()
    let isHelped = alternatives.contains { $0.fix != nil }
    return try alternatives + partCounts() + (isHelped ? [] : nearWordCounts())
      + readingWithoutUnknownFields()
  }

  /// Offers phrases in all forms of their words where these find more, and counts what they find.
  func otherEndings() throws -> [QueryNote] {
    guard total > 0, let stemmed = parsed.expression.withStemmedPhrases else { return [] }
    let found = try count(stemmed)
    guard found > total else { return [] }
    let message =
      "With other endings, too (\"…\"~), \(counted(found, "passage")) in place of \(total.grouped)."
    return [note(.phraseAlternatives, .suggestion, message, fix: stemmed)]
  }

  /// Says which sides of an OR find nothing: what is found has the others only.
  func unfoundAlternatives() throws -> [QueryNote] {
    guard total > 0 else { return [] }
    return try parsed.expression.conjuncts.compactMap { part in
      guard case .or(let sides) = part, (2...Self.countedParts).contains(sides.count) else {
        return nil
      }
      let counts = try sides.map { side in
        try count(parsed.expression.replacingParts { $0 == part ? side : nil })
      }
      guard counts.contains(0), counts.contains(where: { $0 > 0 }) else { return nil }
      let told = try zip(sides, counts).map { side, count in
        let outside = count == 0 && !request.filters.isEmpty ? try countAlone(side) : 0
        return "\(printed(side)): \(counted(count, "passage"))"
          + (outside > 0 ? " (\(outside.grouped) without the restrictions)" : "")
      }
      let message = "One side of OR finds nothing: " + told.joined(separator: ", ") + "."
      return note(.unfoundAlternative, .notice, message)
    }
  }

  /// A note on a word that may be meant as an operator, with what the operator finds; others as they are.
  func countingOperator(_ note: QueryNote) throws -> QueryNote {
    guard note.code == .lowerCaseOperator, let fix = note.fix,
      let offer = try offer(fix, at: note.utf8, as: note.code)
    else { return note }
    var told = note
    if told.message.hasSuffix(".") { told.message.removeLast() }
    told.message += ": \(counted(offer.found, "passage"))."
    return told
  }

  /// Offers the parts of a quotation from which words were left out; `nil` where there is no such one.
  private func quotationWithGaps() throws -> [QueryNote]? {
    let parts = parsed.expression.replacingParts { part in
      guard case .phrase(let phrase) = part, let pieces = phrase.partsAroundGaps else { return nil }
      return .conjunction(pieces.map(QueryExpression.phrase), isExplicit: true)
    }
    guard parts != parsed.expression else { return nil }
    let found = try count(parts)
    guard found > 0 else { return nil }
    let message =
      "No passage holds the words as they stand; \(counted(found, "passage")) "
      + "\(found == 1 ? "has" : "have") the parts of the quotation."
    return [note(.phraseAlternatives, .suggestion, message, fix: parts)]
  }

  /// How many words may stand within the looser phrase that is offered.
  private static let offeredSlop = 3

  /// What the phrases would find in all forms of their words, and with words between them.
  private func phraseAlternatives() throws -> [QueryNote] {
    guard let stemmed = parsed.expression.withStemmedPhrases,
      let loose = parsed.expression.withLoosePhrases(slop: Self.offeredSlop)
    else { return [] }
    let inAllForms = try count(stemmed)
    let withGaps = try count(loose)
    let isAbsent = try parsed.expression.exactPhrases.contains { phrase in
      try engine.count(searcher.compile(.phrase(phrase)).query()).documents == 0
    }
    // Where the words are there and no other form helps, it is the rest of the query that finds nothing.
    guard isAbsent || inAllForms > 0 || withGaps > 0 else { return [] }
    let message =
      "No passage holds the exact words\(isAbsent ? "" : " and the rest")."
      + Self.told([
        ("in all their forms (\"…\"~)", inAllForms),
        (
          "with up to \(Self.offeredSlop) words between them (\"…\"~\(Self.offeredSlop))", withGaps
        ),
      ])
    let fix = inAllForms > 0 ? stemmed : withGaps > 0 ? loose : nil
    return [note(.phraseAlternatives, .suggestion, message, fix: fix)]
  }

  /// A sentence on ways that find something; nothing where none does.
  private static func told(_ ways: [(way: String, found: Int)]) -> String {
    let told = ways.filter { $0.found > 0 }.map { "\($0.way), \(counted($0.found, "passage"))" }
      .joined(separator: "; ")
    return told.isEmpty ? "" : " \(told.prefix(1).uppercased())\(told.dropFirst())."
  }

  /// Beyond this many parts, a list of counts helps nobody.
  private static let countedParts = 8

  /// What each part of the query would find alone, and without which of them there is something.
  private func partCounts() throws -> [QueryNote] {
    let parts = requiredParts
    guard (2...Self.countedParts).contains(parts.count) else { return [] }
    // That many passages have *which* tells nothing.
    let telling = parts.filter { !$0.saysNothing }
    let counts = try listedCounts(of: telling.count > 1 ? telling : parts)
    var message = "Each part alone finds\(withinRestrictions): \(counts)."
    let rest = try withoutOne(of: parts)
    if let rest { message += " Without \(rest.told), \(counted(rest.found, "passage"))." }
    return [note(.wordCounts, .suggestion, message, fix: rest?.query)]
  }

  /// The parts without which nothing is found; none where any word will do.
  private var requiredParts: [QueryExpression] {
    let parts = parsed.expression.conjuncts
    let content = Set(compiled.words.map(\.text))
    guard request.match == .all || compiled.words.count != parts.count else { return [] }
    return parts.filter {
      !$0.isNegation && !$0.isWord(of: wordsOfSeveralBodies)
        && (content.isEmpty || !$0.isWord(besides: content))
    }
  }

  private var wordsOfSeveralBodies: Set<QueryWord> {
    severalBodies.map { Set($0.words.joined()) } ?? []
  }

  /// What is left out, and what the rest of a query then finds.
  private typealias Rest = (told: String, query: QueryExpression, found: Int)

  /// Without which part the rest finds most; `nil` where it finds nothing without any of them.
  private func withoutOne(of parts: [QueryExpression]) throws -> Rest? {
    if !compiled.words.isEmpty, let phrase = withoutWords {
      // Without its phrase, a query asks for something else.
      let words = compiled.words.count == 1 ? compiled.words[0].text : "the other words"
      let found = try count(phrase)
      return found > 0 ? (words, phrase, found) : nil
    }
    // What is found without one of several names is no answer to a question on both.
    guard wordsOfSeveralBodies.isEmpty else { return nil }
    var best: Rest?
    for part in parts {
      let rest = parsed.expression.without(part)
      let found = try count(rest)
      if found > best?.found ?? 0 { best = (printed(part), rest, found) }
    }
    return best
  }

  /// What each word would find of those that must stand near each other, where they do nowhere.
  private func nearWordCounts() throws -> [QueryNote] {
    try parsed.expression.conjuncts.compactMap { part in
      let words = part.nearWords
      guard (2...Self.countedParts).contains(words.count), try count(part) == 0 else { return nil }
      let counts = try listedCounts(of: words)
      let together = QueryExpression.conjunction(words, isExplicit: true)
      let found = try count(together)
      // Words that are there, only not within the restrictions: of those another note tells.
      guard try found > 0 || request.filters.isEmpty || countAlone(part) == 0 else { return nil }
      let message =
        "\(printed(part)) finds nothing\(withinRestrictions); each word alone finds: \(counts); all of them anywhere in a "
        + "passage: \(counted(found, "passage"))."
      let wider = parsed.expression.replacingParts { $0 == part ? together : nil }
      let fix = try found > 0 && count(wider) > 0 ? wider : nil
      return note(.wordCounts, .suggestion, message, fix: fix)
    }
  }

  /// Where parts are counted.
  private var withinRestrictions: String {
    request.filters.isEmpty ? "" : " within the restrictions"
  }

  /// `dyslexia: 12 passages, outings: 0 passages`.
  private func listedCounts(of parts: [QueryExpression]) throws -> String {
    try parts.map { "\(printed($0)): \(counted(try count($0), "passage"))" }
      .joined(separator: ", ")
  }

  /// What the query would find without the names before colons that are no fields.
  private func readingWithoutUnknownFields() throws -> [QueryNote] {
    var bytes = Array(parsed.text.utf8)
    let names = parsed.notes.filter { $0.code == .unknownField }.map(\.utf8)
    for name in names.reversed() {
      // Of several names before one colon, another may be a field.
      guard name.upperBound < bytes.count, bytes[name.upperBound] == UInt8(ascii: ":"),
        !bytes[name].contains(UInt8(ascii: ","))
      else { continue }
      bytes.removeSubrange(name.lowerBound...name.upperBound)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    guard text != parsed.text, let plain = try? searcher.parse(text, isStrict: false) else {
      return []
    }
    let found = try count(plain.expression)
    guard found > 0 else { return [] }
    let message =
      "Without the name before the colon, \(printed(plain.expression)): \(counted(found, "passage"))."
    return [note(.wordCounts, .suggestion, message, fix: plain.expression)]
  }
}

extension QueryExpression {
  /// The parts that must hold together, plain words one by one.
  var conjuncts: [QueryExpression] {
    switch self {
    case .words(let words): words.map { .words([$0]) }
    case .sequence(let parts), .and(let parts): parts.flatMap(\.conjuncts)
    default: [self]
    }
  }

  /// The words of a distance or a phrase; none of anything else.
  fileprivate var nearWords: [QueryExpression] {
    switch self {
    case .near(let parts, _, _):
      parts.flatMap { part in
        // Once: distances lie in each other as deep as a query has words.
        let words = part.nearWords
        return words.isEmpty ? [part] : words
      }
    case .phrase(let phrase): phrase.words.map { .words([$0]) }
    case .boosted(let part, _): part.nearWords
    default: []
    }
  }

  fileprivate var isNegation: Bool {
    if case .not = self { true } else { false }
  }

  /// Whether it is a stop word, or one that only asks.
  fileprivate var saysNothing: Bool {
    guard case .words(let words) = self else { return false }
    return words.allSatisfy {
      $0.match == .forms && QuestionWords.saysNothing($0.text.lowercased())
    }
  }

  /// Whether it is plain words, and none of some.
  fileprivate func isWord(besides content: Set<String>) -> Bool {
    if case .words(let words) = self {
      !words.contains { content.contains($0.text) }
    } else {
      false
    }
  }

  fileprivate func isWord(of names: Set<QueryWord>) -> Bool {
    if case .words(let words) = self { words.allSatisfy(names.contains) } else { false }
  }

  fileprivate func without(_ part: QueryExpression) -> QueryExpression {
    let isExplicit = if case .and = self { true } else { false }
    return .conjunction(conjuncts.filter { $0 != part }, isExplicit: isExplicit)
  }
}

extension QuotedPhrase {
  /// What stands before, between and behind marks of words left out (`…`, `[…]`, `...`) and words put
  /// in by who quotes (`[the school]`); `nil` without such a mark.
  fileprivate var partsAroundGaps: [QuotedPhrase]? {
    guard isLiteral, match == .exact else { return nil }
    let pieces = text.split(separator: /\[[^\]]*\]|\([.…]+\)|\.\.\.+|…/)
      .map { String($0.trimmingPrefix(while: \.isWhitespace)) }
      .filter { $0.contains(where: \.isLetter) }
    guard !pieces.isEmpty, pieces != [text] else { return nil }
    return pieces.map { QuotedPhrase($0, match: match) }
  }
}
