import InvertedIndex
import Search
import TextAnalysis

/// Notes on the plain words of a query that finds something, and on misspelt ones.
extension NoteWriter {
  /// Queries with more words are questions rather than terms.
  private static let termLength = 2...4

  /// How many passages have all of a few plain words, and how many have them next to each other: the
  /// number of passages with any of them says little.
  ///
  /// - Returns: the notes, and the number that they tell of those with all words.
  func togetherCounts() throws -> (notes: [QueryNote], all: Int?) {
    guard total > 0, request.match == .best, case .words(let words) = parsed.expression,
      Self.termLength.contains(compiled.words.count), words.allSatisfy({ $0.match == .forms }),
      // All of the other words are not what was asked for.
      !ShortfallLeaning.denies(words),
      !compiled.notes.contains(where: { $0.code == .didYouMean })
    else { return ([], nil) }
    let topic = Set(compiled.words.map(\.text))
    let required = words.filter { topic.contains($0.text) }.map { QueryExpression.words([$0]) }
    let conjunction = QueryExpression.conjunction(required, isExplicit: true)
    let all = try count(conjunction)
    guard all < total else { return ([], nil) }
    guard all > 0 else {
      return ([note(.wordCounts, .notice, "No passage has all of these words.")], 0)
    }
    let text = words.map(\.text).joined(separator: " ")
    let phrase = QueryExpression.phrase(QuotedPhrase(text, match: .stemmed))
    let together = words.count == compiled.words.count ? try count(phrase) : 0
    let message = "\(counted(all, "passage")) \(all == 1 ? "has" : "have") all of these words."
    let ofAll = note(.wordCounts, .suggestion, message, fix: conjunction)
    // Phrases have acronyms in small letters, too: “IT systems” is also *it systems*.
    guard (1...all).contains(together) else { return ([ofAll], all) }
    let ofPhrase =
      "\(counted(together, "passage")) \(together == 1 ? "has" : "have") them as a phrase."
    return ([ofAll, note(.wordCounts, .suggestion, ofPhrase, fix: phrase)], all)
  }

  /// Where fewer have it by their heading alone, nobody needs to know.
  private static let tellingShare = 0.1

  /// How many passages have a word in their text, where many only stand below a heading with it.
  func countsInText() throws -> [QueryNote] {
    guard total > 0, request.match != .all, case .words(let words) = parsed.expression,
      words.count == 1
    else { return [] }
    let inText = QueryExpression.fielded(["text"], parsed.expression)
    let found = try count(inText)
    let others = total - found
    guard Double(others) >= Double(total) * Self.tellingShare else { return [] }
    let message =
      "\(counted(found, "passage")) \(found == 1 ? "has" : "have") it in the text; "
      + "\(others.grouped) only in the heading above or a line beside."
    return [note(.wordCounts, .suggestion, message, fix: found > 0 ? inText : nil)]
  }

  /// Says that quotation marks find an acronym in small letters, too, and offers it without them.
  func quotedAcronyms() throws -> [QueryNote] {
    guard total > 0 else { return [] }
    var typed: [String] = []
    let inCapitals = parsed.expression.replacingParts { part in
      guard case .phrase(let phrase) = part, phrase.match == .exact, phrase.words.count == 1,
        Analyzer.english.tokens(in: phrase.text).first?.acronym != nil
      else { return nil }
      typed.append(phrase.text)
      return .words([QueryWord(phrase.text)])
    }
    guard !typed.isEmpty else { return [] }
    let found = try count(inCapitals)
    guard (1..<total).contains(found) else { return [] }
    let message =
      "In quotation marks, capitals make no difference; with \(typed.listed(lastAfter: "and")) "
      + "without them, as \(typed.count == 1 ? "an acronym" : "acronyms"), "
      + "\(counted(found, "passage"))."
    return [note(.phraseAlternatives, .suggestion, message, fix: inCapitals)]
  }

  /// How many passages a phrase is in where words are wanted beside it.
  func countsWithoutWords() throws -> [QueryNote] {
    let words = compiled.neededWords.map(\.text)
    guard total > 0, request.match != .all, !words.isEmpty, let rest = withoutWords else {
      return []
    }
    let found = try count(rest)
    guard found > total else { return [] }
    let message =
      "Each has \(words.listed(lastAfter: "or")), too; without \(words.count == 1 ? "it" : "these words") "
      + "\(counted(found, "passage"))."
    return [note(.wordCounts, .suggestion, message, fix: rest)]
  }

  /// How many passages with a phrase have the words of the sentence that it stands in.
  func countsOfSentence() throws -> [QueryNote] {
    guard total > 0, question.wordsNeeded == .phraseAlone, let rest = withoutWords else {
      return []
    }
    let words = named.whatIsSaid(by: compiled).map(\.text).filter {
      !QuestionWords.asks($0.lowercased())
    }
    guard !words.isEmpty else { return [] }
    let operands = words.map { QueryExpression.words([QueryWord($0)]) }
    let all = QueryExpression.conjunction(rest.conjuncts + operands, isExplicit: true)
    let any = QueryExpression.conjunction(
      rest.conjuncts + [.disjunction(operands)],
      isExplicit: true
    )
    let haveAll = try count(all, for: request, optionalWords: .needed)
    let haveAny =
      words.count == 1 ? haveAll : try count(any, for: request, optionalWords: .needed)
    let isOne = words.count == 1
    let theyOnly =
      request.order == .score
      ? "only \(isOne ? "puts" : "put") passages in order" : "need not be there"
    var message =
      "The phrase says what is found; \(words.listed(lastAfter: "and")) \(theyOnly): "
    guard haveAny > 0 else {
      message += isOne ? "none has it." : "none has any of them."
      return [note(.wordCounts, .notice, message)]
    }
    let (found, which) =
      haveAll > 0 ? (haveAll, isOne ? "it" : "all of them") : (haveAny, "one of them")
    message += "\(counted(found, "passage")) \(found == 1 ? "has" : "have") \(which)."
    return [note(.wordCounts, .suggestion, message, fix: haveAll > 0 ? all : any)]
  }

  /// A query with a phrase, without its plain words; `nil` without a phrase.
  var withoutWords: QueryExpression? {
    let kept = keptParts
    guard kept.contains(where: \.isQuotation) else { return nil }
    return QueryExpression.conjunction(kept, isExplicit: false).settled
  }

  /// Says which of the plain words nothing has: what is found has the others only.
  ///
  /// - Parameter told: notes on words of which something is said already.
  func absentWords(told: [QueryNote]) throws -> [QueryNote] {
    guard total > 0, request.match == .best else { return [] }
    let content = Set(compiled.words.map(\.text))
    let absent = try LetterSearcher.lookedAtRuns(of: parsed.expression).joined().filter { word in
      try content.contains(word.text)
        && !told.contains { note in word.source.utf8.map { note.utf8.overlaps($0) } ?? true }
        && isInNoPassage(word)
    }
    guard let first = absent.first?.source.utf8, absent.count < content.count else { return [] }
    let message = "No passage has \(absent.map(\.text).listed(lastAfter: "or"))."
    return [note(.wordCounts, .notice, message, at: first)]
  }

  func isInNoPassage(_ word: QueryWord) throws -> Bool {
    let exact = schema.passage.exact
    let terms = Analyzer.english.tokens(in: word.text).map(\.term)
    // Nearly all words are in the dictionary as they are, and need not be counted.
    guard !terms.isEmpty,
      try terms.allSatisfy({ try index.segment.lookup(exact, $0) == nil })
    else { return false }
    return try countAlone(.words([word])) == 0
  }

  /// Offers one word for two that a hyphen and a line's end part, and all at once for several.
  ///
  /// A text pasted from a page of columns has such words: `safe- guarding`.
  func brokenWords() throws -> [QueryNote] {
    let broken = try LetterSearcher.lookedAtRuns(of: parsed.expression).flatMap { run in
      try zip(run, run.dropFirst()).compactMap { try brokenWord($0, $1) }
    }
    guard let first = broken.first else { return [] }
    guard broken.count > 1 else {
      let found = try countAlone(.words([QueryWord(first.joined)]))
      var note = note(
        .didYouMean,
        .suggestion,
        "\(first.typed) is searched as two words; "
          + "\(counted(found, "passage")) \(found == 1 ? "has" : "have") \(first.joined).",
        at: first.utf8
      )
      note.fix = first.joined
      return [note]
    }
    let text = broken.reversed().reduce(parsed.text) {
      $0.replacing(utf8: $1.utf8, with: $1.joined)
    }
    let typed = broken.map(\.typed).listed(lastAfter: "and")
    let joined = broken.map(\.joined).listed(lastAfter: "and")
    var note = note(
      .didYouMean,
      .suggestion,
      "\(typed) are searched as two words each: with \(joined) in their place, "
        + "\(counted(try found(text), "passage"))."
    )
    note.fix = text
    return [note]
  }

  /// Where two words stand that are one, as typed and as one.
  private struct BrokenWord {
    let utf8: Range<Int>
    let typed: String
    let joined: String
  }

  /// - Returns: `nil` where no letter has the two as one word, or some letter has them as two.
  private func brokenWord(_ left: QueryWord, _ right: QueryWord) throws -> BrokenWord? {
    guard let start = left.source.utf8, let end = right.source.utf8,
      let mark = String(decoding: Array(parsed.text.utf8)[start], as: UTF8.self).last,
      "-\u{2010}\u{ad}".contains(mark), left.text.last?.isLetter ?? false,
      right.text.first?.isLetter ?? false
    else { return nil }
    let joined = left.text + right.text
    let tokens = Analyzer.english.tokens(in: joined)
    guard tokens.count == 1, let term = tokens.first?.term,
      try index.segment.lookup(schema.passage.exact, term) != nil,
      try countAlone(.phrase(QuotedPhrase("\(left.text) \(right.text)"))) == 0
    else { return nil }
    return BrokenWord(
      utf8: start.lowerBound..<end.upperBound,
      typed: "\(left.text)- \(right.text)",
      joined: joined
    )
  }

  /// Shorter words are seldom two.
  private static let leastTogether = 7
  private static let leastPart = 3

  /// Offers two words for one that no letter writes and whose halves stand together: `careleavers`.
  func wordsApart() throws -> [QueryNote] {
    let forms = schema.passage
    let vocabulary = IndexVocabulary(segment: index.segment)
    return try LetterSearcher.lookedAtRuns(of: parsed.expression).joined().compactMap { word in
      let tokens = Analyzer.english.tokens(in: word.text)
      guard let utf8 = word.source.utf8, tokens.count == 1, let term = tokens.first?.term,
        term.count >= Self.leastTogether, term.allSatisfy(\.isLetter),
        try vocabulary.documentFrequency(of: term, in: forms.exact) == 0
      else { return nil }
      var best: (phrase: String, count: Int)?
      for split in Self.leastPart...term.count - Self.leastPart {
        let parts = [String(term.prefix(split)), String(term.dropFirst(split))]
        guard
          try parts.allSatisfy({ try vocabulary.documentFrequency(of: $0, in: forms.exact) > 0 })
        else { continue }
        let phrase = parts.joined(separator: " ")
        let found = try countAlone(.phrase(QuotedPhrase(phrase)))
        if found > best?.count ?? 0 { best = (phrase, found) }
      }
      guard let best else { return nil }
      let found = "\(counted(best.count, "passage")) \(best.count == 1 ? "has" : "have")"
      var note = note(
        .didYouMean,
        .suggestion,
        "No letter writes \(term) as one word; \(found) “\(best.phrase)”.",
        at: utf8
      )
      note.fix = "\"\(best.phrase)\""
      return note
    }
  }

  /// Offers the query with all misspelt words mended at once; nothing for a single one, whose own
  /// note does.
  func spellings(together notes: [QueryNote]) throws -> [QueryNote] {
    let words = notes.filter { $0.code == .didYouMean && $0.fix != nil }
      .sorted { $0.utf8.lowerBound > $1.utf8.lowerBound }
    guard words.count > 1 else { return [] }
    var end = Int.max
    let text = words.reduce(parsed.text) { text, word in
      guard word.utf8.upperBound <= end else { return text }
      end = word.utf8.lowerBound
      return word.applied(to: text) ?? text
    }
    guard let mended = try? searcher.parse(text, isStrict: false) else { return [] }
    let found = try count(mended.expression)
    guard found > 0 else { return [] }
    let message = "With all of these words mended (\(text)), \(counted(found, "passage"))."
    return [note(.didYouMean, .suggestion, message, fix: mended.expression)]
  }
}
